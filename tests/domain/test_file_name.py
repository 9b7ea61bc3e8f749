"""No file gets a name that Windows takes for a device."""

import pytest

from app.domain.file_name import allowed


@pytest.mark.parametrize("name", ["COM5", "com5.toml", "nul", "Aux.png", "lpt1", "con.tar.gz"])
def test_name_of_a_device_gets_a_sign_before_it(name: str) -> None:
    assert allowed(name) == f"_{name}"


@pytest.mark.parametrize("name", ["com10.toml", "comet", "console.toml", "location_1-1.4", "ttyUSB2", "null"])
def test_other_names_stay(name: str) -> None:
    assert allowed(name) == name
