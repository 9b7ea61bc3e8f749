"""An EMnify account beside those that assign eSIMs."""

from collections.abc import Callable

import pytest

from app.domain.errors import KnownError
from tests.station.conftest import EMNIFY, Rig, make_eids


def test_it_is_tested_like_the_others(rig: Callable[..., Rig]) -> None:
    check = rig().station.accounts.test(EMNIFY)
    assert (check.ok, "Sandbox Devices" in check.raw) == (True, True)


def test_no_esims_are_assigned_with_it(rig: Callable[..., Rig]) -> None:
    it = rig()
    with pytest.raises(KnownError) as found:
        it.assign(EMNIFY, make_eids(1))
    assert found.value.code == "account.no_esims"
    assert it.station.assign.interrupted() == []
