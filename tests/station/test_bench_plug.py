"""What was plugged in, and who may go first."""

from app.catalog.catalog import Catalog
from app.domain.port import PortInfo
from app.places import shipped
from app.station.bench_plug import PlugIns
from app.station.bench_turns import Turns

CATALOG = Catalog.load([shipped("resources", "devices")])
QUECTEL = (0x2C7C, 0x0296)  # BG96: interface 2 is AT, 3 the port for PPP


def port(interface: int, location: str = "1-1.4", at_likely: bool | None = True) -> PortInfo:
    vid, pid = QUECTEL
    return PortInfo(
        f"/dev/{location}-{interface}", vid=vid, pid=pid, location=location, interface=interface, at_likely=at_likely
    )


class Plugged:
    def __init__(self) -> None:
        self.running: set[str] = set()
        self.started: list[str] = []
        self.ins = PlugIns(lambda: CATALOG, self.running.__contains__, lambda port: self.started.append(port.device))


def test_each_module_is_started_once_on_its_at_port() -> None:
    it = Plugged()
    it.ins.changed([])
    it.ins.changed([port(3), port(2), port(0, at_likely=False), port(5, "1-2", at_likely=None)])
    assert it.started == ["/dev/1-1.4-2"]
    it.ins.changed([port(2), port(3)])
    assert it.started == ["/dev/1-1.4-2"]


def test_what_is_there_at_first_was_not_plugged_in() -> None:
    it = Plugged()
    it.ins.changed([port(2)])
    it.ins.changed([port(2), port(2, "1-2")])
    assert it.started == ["/dev/1-2-2"]


def test_a_module_that_restarts_while_it_is_worked_on_was_not_plugged_in_again() -> None:
    it = Plugged()
    it.ins.changed([port(2)])
    it.running.add(port(2).device)
    it.ins.changed([])
    it.running.clear()  # it has failed meanwhile
    it.ins.changed([port(2)])
    assert it.started == []
    it.ins.changed([])
    it.ins.changed([port(2)])
    assert it.started == [port(2).device]


def test_turns_are_given_in_the_order_they_were_asked_for() -> None:
    woken: list[str] = []
    limit = [1]
    turns = Turns(lambda: limit[0])
    assert turns.take("a", lambda: woken.append("a"))
    assert not turns.take("b", lambda: woken.append("b"))
    assert not turns.take("c", lambda: woken.append("c"))
    turns.leave("a")
    assert woken == ["b"]
    assert not turns.take("c", lambda: woken.append("c"))
    turns.leave("b")  # stopped while it waited
    assert turns.take("c", lambda: woken.append("c"))
    limit[0] = 0
    assert turns.take("d", lambda: None)
