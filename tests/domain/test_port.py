"""A port that comes back is told from all others."""

from dataclasses import replace

import pytest

from app.domain.port import PortInfo, same_port

BEFORE = PortInfo("/dev/ttyUSB2", serial_number="S1", location="1-1.4", interface=2)


@pytest.mark.parametrize(
    ("now", "found"),
    [
        ([BEFORE], "/dev/ttyUSB2"),
        ([replace(BEFORE, device="/dev/ttyUSB7")], "/dev/ttyUSB7"),
        ([replace(BEFORE, device="/dev/ttyUSB7", location="1-1.3")], "/dev/ttyUSB7"),
        ([replace(BEFORE, device="/dev/ttyUSB7", serial_number=None)], "/dev/ttyUSB7"),
        ([replace(BEFORE, device="/dev/ttyUSB6", interface=1), replace(BEFORE, device="/dev/ttyUSB7")], "/dev/ttyUSB7"),
        ([replace(BEFORE, serial_number="S2", location="1-1.3")], None),
        ([], None),
    ],
)
def test_a_port_is_found_by_serial_number_and_interface_else_by_location(
    now: list[PortInfo], found: str | None
) -> None:
    port = same_port(BEFORE, now)
    assert (port.device if port else None) == found


def test_a_serial_number_that_many_modules_have_is_not_enough() -> None:
    other = replace(BEFORE, device="/dev/ttyUSB9", location="1-1.3")
    assert same_port(BEFORE, [other], [other]) is None
    back = replace(BEFORE, device="/dev/ttyUSB5")
    assert same_port(BEFORE, [other, back], [other]) == back
    third = replace(other, device="/dev/ttyUSB8", location="1-1.2")
    assert same_port(BEFORE, [third, replace(other, device="/dev/ttyUSB4")]) is None


def test_a_port_without_usb_facts_is_known_by_its_name() -> None:
    plain = PortInfo("COM5")
    assert same_port(plain, [PortInfo("COM4"), plain]) == plain
    assert same_port(plain, [PortInfo("COM4")]) is None
