"""A hand scanner on a serial port, here a pseudo terminal."""

import os
import tty
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.places import Home
from app.station.events import Event, Scanned, ScannerChanged
from app.station.station import Station
from app.station.vault import RunVault
from tests.leaks import settled

EID = "89049032123451234512345678901235"


@pytest.fixture
def scanner() -> Iterator[tuple[int, str]]:
    """Where it writes, and the name of its port."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    yield ours, os.ttyname(theirs)
    os.close(ours)
    os.close(theirs)


@pytest.fixture
def heard(home: Home) -> Iterator[tuple[Station, list[Event]]]:
    station = Station.open(home, vault=RunVault(), ports=lambda: ())
    events: list[Event] = []
    station.bus.subscribe(events.append)
    yield station, events
    station.close()


def texts(events: list[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Scanned)]


def test_each_line_of_the_scanner_is_a_scan(scanner: tuple[int, str], heard) -> None:
    station, events = heard
    wire, port = scanner
    station.change_settings(scanner_port=port)
    assert events == []
    station.scan_port.start()
    assert settled(lambda: ScannerChanged(port) in events)
    os.write(wire, f"{EID}\r\nSN-2".encode())
    os.write(wire, b"04117\r")
    assert settled(lambda: texts(events) == [EID, "SN-204117"])
    assert EID not in repr(events)


def test_a_scanner_without_line_ends_is_understood_too(scanner: tuple[int, str], heard) -> None:
    station, events = heard
    wire, port = scanner
    station.change_settings(scanner_port=port)
    station.scan_port.start()
    assert settled(lambda: ScannerChanged(port) in events)
    os.write(wire, EID.encode())
    assert settled(lambda: texts(events) == [EID])


def test_a_port_that_is_not_there_is_said_once(heard, tmp_path: Path) -> None:
    station, events = heard
    station.scan_port.start()
    station.change_settings(scanner_port=str(tmp_path / "ttyNONE"))
    assert settled(lambda: any(isinstance(event, ScannerChanged) and event.problem.template for event in events))
    station.change_settings(scanner_port="")
    assert len(events) == 1
    assert "Plug the scanner in" in str(events[0].remedy)


def test_another_port_can_be_chosen_while_it_runs(scanner: tuple[int, str], heard, tmp_path: Path) -> None:
    station, events = heard
    wire, port = scanner
    station.change_settings(scanner_port=str(tmp_path / "ttyNONE"))
    station.scan_port.start()
    station.change_settings(scanner_port=port)
    assert settled(lambda: ScannerChanged(port) in events)
    os.write(wire, b"WO-17\n")
    assert settled(lambda: texts(events) == ["WO-17"])
