"""How it stands with each socket, whoever hears of it and when."""

from collections.abc import Sequence
from threading import Thread

import pytest

from app.domain.cellular import ModuleIdentity
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.bench_places import socket_name
from app.station.bench_standings import NEW, Standing, Standings
from app.station.events import (
    BenchDone,
    BenchEvent,
    BenchGrant,
    BenchIdentity,
    BenchStep,
    BenchValue,
    ConsoleDone,
    Event,
    PinWanted,
)

APN = say("test", "APN")
IDENTITY = ModuleIdentity("Quectel", "BG96", imei="864475040000017")


def port(number: int, device: str = "") -> PortInfo:
    return PortInfo(device or f"/dev/ttyUSB{number}", location=f"1-{number}", at_likely=True)


def work(device: str, outcome: Outcome | None = Outcome.PASS) -> list[BenchEvent]:
    """All that is told of one module; without an outcome it is still being worked on."""
    told = [
        BenchStep(device, 1, 3, say("test", "Opening")),
        BenchIdentity(device, IDENTITY),
        BenchStep(device, 2, 3, say("test", "Writing")),
        BenchValue(device, "apn", APN, "a", "em"),
        BenchGrant(device, "psm", APN, "10 h", "9 h"),
    ]
    return told if outcome is None else [*told, BenchDone(device, outcome, APN, NOTHING, 1.0)]


class Table:
    """Standings of ports, and what was passed on."""

    def __init__(self) -> None:
        self.ports = {each.device: each for each in map(port, range(4))}
        self.passed_on: list[tuple[Event, Standing]] = []
        self.all = Standings(self._pass_on, lambda device: socket_name(self.ports[device]), lambda _device: ())
        self.see(0, 1)

    def tell(self, events: Sequence[Event]) -> None:
        for event in events:
            self.all.publish(event)

    def see(self, *numbers: int) -> None:
        self.all.see([port(number) for number in numbers])

    def at(self, number: int) -> Standing:
        return self.all.of(socket_name(port(number)))

    def _pass_on(self, event: Event) -> None:
        self.passed_on.append((event, self.at(0)))


@pytest.fixture
def table() -> Table:
    return Table()


def test_all_that_was_told_is_there_afterwards_and_each_thing_once(table: Table) -> None:
    assert table.at(0) is NEW
    told = work("/dev/ttyUSB0")
    table.tell(told)
    standing = table.at(0)
    assert (standing.running, standing.number, standing.of, standing.identity) == (False, 2, 3, IDENTITY)
    assert (standing.values, standing.grants, standing.done) == ((told[3],), (told[4],), told[5])
    assert not standing.failed
    assert table.at(0) is standing
    assert table.at(1) is NEW


def test_what_is_passed_on_is_kept_already(table: Table) -> None:
    table.tell([*work("/dev/ttyUSB0"), ConsoleDone("/dev/ttyUSB0", True, "OK")])
    assert [event for event, _ in table.passed_on][-1] == ConsoleDone("/dev/ttyUSB0", True, "OK")
    assert [standing.done is not None for _, standing in table.passed_on] == [False] * 5 + [True] * 2


def test_the_next_work_begins_anew(table: Table) -> None:
    table.tell([*work("/dev/ttyUSB0", Outcome.FAIL), PinWanted("/dev/ttyUSB0", "sim.pin", 3)])
    assert table.at(0).pin is not None
    table.tell(work("/dev/ttyUSB0", None)[:1])
    standing = table.at(0)
    assert standing.running
    assert (standing.done, standing.pin, standing.values, standing.identity) == (None, None, (), ModuleIdentity())
    table.tell(work("/dev/ttyUSB0"))
    assert len(table.at(0).values) == 1


def test_a_pass_goes_with_its_unit_and_a_fail_stays_until_it_was_read(table: Table) -> None:
    table.tell([*work("/dev/ttyUSB0"), *work("/dev/ttyUSB1", Outcome.FAIL), PinWanted("/dev/ttyUSB1", "sim.pin", 3)])
    table.see(0, 1)
    assert table.at(0).done is not None
    table.see()
    assert table.at(0) is NEW
    left = table.at(1)
    assert left.failed
    assert left.pin is None  # the next SIM has another
    table.see(0, 1)
    assert table.at(1) is left
    table.all.read(socket_name(port(1)))
    assert table.at(1) is NEW


def test_a_module_that_restarts_under_work_is_the_same_unit(table: Table) -> None:
    table.tell(work("/dev/ttyUSB0", None))
    table.see(1)
    table.see(0, 1)
    assert table.at(0).running
    assert table.at(0).identity == IDENTITY
    table.all.read(socket_name(port(0)))  # there is nothing to be read yet
    assert table.at(0).running


def test_what_ends_without_its_unit_tells_nothing_of_the_next(table: Table) -> None:
    table.tell(work("/dev/ttyUSB0", None))
    table.see(1)
    table.tell(work("/dev/ttyUSB0")[5:])
    table.see(0, 1)
    assert table.at(0) is NEW


def test_work_stays_with_its_socket_when_another_gets_the_name_of_its_port(table: Table) -> None:
    table.tell(work("/dev/ttyUSB0", None))
    table.ports["/dev/ttyUSB0"] = port(2, "/dev/ttyUSB0")
    table.tell(work("/dev/ttyUSB0")[5:])
    assert table.at(0).done is not None
    assert table.at(2) is NEW
    table.tell(work("/dev/ttyUSB0", None))
    assert table.at(2).running


def test_lanes_tell_side_by_side(table: Table) -> None:
    threads = [Thread(target=table.tell, args=[work(f"/dev/ttyUSB{number}") * 50]) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for number in range(4):
        standing = table.at(number)
        assert standing.done is not None
        assert [value.port for value in standing.values] == [f"/dev/ttyUSB{number}"]
