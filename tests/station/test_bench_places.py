"""Socket 3 is always socket 3."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.port import PortInfo
from app.station.bench_places import Place, Places


def port(number: int) -> PortInfo:
    return PortInfo(
        f"/dev/ttyUSB{number}", serial_number=f"S{number}", location=f"1-1.{number}", interface=2, at_likely=True
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "places.toml"


def test_a_socket_keeps_its_number_whatever_is_plugged_in_and_when(path: Path) -> None:
    places = Places(path)
    assert [places.of(port(number)).number for number in (7, 3, 5)] == [1, 2, 3]
    again = Places(path)
    other = replace(port(3), device="/dev/ttyACM0", serial_number="X", interface=4)
    assert again.of(other) == Place(2)
    assert again.known(port(9)) is None


def test_each_port_of_an_adapter_is_a_socket_and_a_module_is_one(path: Path) -> None:
    places = Places(path)
    adapter = [PortInfo(f"/dev/ttyUSB{number}", location="1-1", interface=number) for number in range(4)]
    assert [places.of(each).number for each in adapter] == [1, 2, 3, 4]
    assert [Places(path).of(each).number for each in adapter] == [1, 2, 3, 4]
    module = [replace(port(5), interface=number, at_likely=number == 2) for number in range(4)]
    assert {places.of(each).number for each in module} == {5}


def test_a_number_that_is_taken_is_swapped(path: Path) -> None:
    places = Places(path)
    for number in (1, 2, 3):
        places.of(port(number))
    places.put(port(3), 1, "  left   rack ")
    assert places.of(port(3)) == Place(1, "left rack")
    assert places.of(port(1)) == Place(3)
    assert Places(path).of(port(3)) == Place(1, "left rack")
    places.put(port(3), 1, "")
    assert places.of(port(3)) == Place(1)


def test_a_socket_that_is_forgotten_frees_its_number(path: Path) -> None:
    places = Places(path)
    places.of(port(1))
    places.of(port(2))
    places.forget(port(1))
    assert places.of(port(3)).number == 1


def test_ports_without_a_location_go_by_serial_number_then_by_name(path: Path) -> None:
    places = Places(path)
    assert places.of(PortInfo("COM3", serial_number="S1")) == places.of(PortInfo("COM4", serial_number="S1"))
    assert places.of(PortInfo("COM3")) != places.of(PortInfo("COM4"))


@pytest.mark.parametrize("number", [0, 1000])
def test_a_number_that_no_socket_can_have_is_refused(path: Path, number: int) -> None:
    with pytest.raises(KnownError) as refused:
        Places(path).put(port(1), number, "")
    assert refused.value.code == "place.number"


def test_a_file_that_is_wrong_is_put_aside_and_not_lost(path: Path) -> None:
    path.write_text("[[socket]]\nnumber = 0\n")
    assert Places(path).of(port(1)) == Place(1)
    assert path.with_suffix(".wrong.toml").read_text() == "[[socket]]\nnumber = 0\n"
    assert Places(path).of(port(1)) == Place(1)


@given(names=st.lists(st.text(max_size=80), min_size=1, max_size=4))
@settings(max_examples=25, deadline=None)
def test_any_name_is_read_back_as_it_was_kept(names: list[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("places") / "places.toml"
    places = Places(path)
    for number, name in enumerate(names, 1):
        places.put(port(number), number, name)
    again = Places(path)
    assert [again.of(port(n)) for n in range(1, len(names) + 1)] == [
        places.of(port(n)) for n in range(1, len(names) + 1)
    ]
