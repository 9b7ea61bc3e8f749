"""Modules on the bench of a station, against simulated ones."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.recipe_values import ExtraCommand, PinWish
from app.domain.secret import Secret
from app.domain.work import Stage, Unit
from app.sandbox.faults import Fault, FaultKind
from app.station.bench import Bench
from app.station.bench_former import VALUES
from app.station.events import (
    BenchDone,
    BenchEvent,
    BenchIdentity,
    BenchStep,
    BenchValue,
    Event,
    PinWanted,
    PortsChanged,
)
from app.station.lane import Ticket
from tests.leaks import settled
from tests.station.conftest import QUICK, Rig, reopen

Make = Callable[..., Rig]
E = TypeVar("E", bound=BenchEvent)
PACE = {"reply_ms": 1.0, "registration_s": 0.1, "boot_s": 0.1, "personalities": ("bg96",)}
RECIPE = Recipe("line", Apn("super"), registration_timeout_s=0)
PIN = "4711"


class Watch:
    """All that the bench of a rig tells."""

    def __init__(self, rig: Rig) -> None:
        self.bench: Bench = rig.station.bench
        self.events: list[Event] = []
        rig.station.bus.subscribe(self.events.append)

    def of(self, kind: type[E], port: str) -> list[E]:
        return [event for event in list(self.events) if isinstance(event, kind) and event.port == port]

    def end(self, ticket: Ticket) -> BenchDone:
        assert ticket.done.wait(30)
        return self.of(BenchDone, ticket.name)[-1]

    def configure(self, port: str, recipe: Recipe = RECIPE) -> BenchDone:
        return self.end(self.bench.configure(port, recipe))


def contexts(rig: Rig, number: int = 0) -> str:
    """What the module itself has as its first context."""
    return str(rig.sandbox.ports[number].module.contexts[1].apn)


@pytest.fixture
def one(rig: Make) -> tuple[Rig, Watch, str]:
    """A station with one module, on this port."""
    made = rig(modules=1, **PACE)
    return made, Watch(made), made.sandbox.ports[0].device


One = tuple[Rig, Watch, str]


def test_every_value_before_and_after_is_told_and_kept(one: One) -> None:
    rig, watch, port = one
    done = watch.configure(port, replace(RECIPE, roaming="on"))
    assert done.outcome is Outcome.PASS, done.reason
    values = {value.name: (value.before, value.after) for value in watch.of(BenchValue, port)}
    assert values["apn"] == ("IP", "super, IP") or values["apn"][1] == "super, IP"
    assert done.unit_id is not None
    steps = rig.station.history.steps(done.unit_id)
    assert all(step.outcome is Outcome.PASS for step in steps)
    assert any(str(step.text).startswith("APN: ") and str(step.text).endswith(" → super, IP") for step in steps)
    assert steps[0].detail == replace(RECIPE, roaming="on").text()


def test_asked_twice_it_is_done_once(one: One) -> None:
    _rig, watch, port = one
    first = watch.bench.configure(port, RECIPE)
    assert watch.bench.configure(port, RECIPE) is first
    assert watch.bench.running(port)
    watch.end(first)
    assert not watch.bench.busy
    assert len(watch.of(BenchDone, port)) == 1


# --- the PIN of the SIM


def test_a_pin_is_asked_for_once_and_the_unit_then_has_the_numbers_of_its_sim(one: One) -> None:
    rig, watch, port = one
    rig.sandbox.ports[0].set_card(pin=PIN)
    done = watch.configure(port)
    assert done.outcome is Outcome.FAIL
    assert watch.of(PinWanted, port) == [PinWanted(port, "sim.pin", 3)]
    again = watch.end(watch.bench.retry(port, Secret(PIN)))
    assert again.outcome is Outcome.PASS, again.reason
    assert again.unit_id is not None
    unit = rig.station.ledger.unit(again.unit_id)
    card = rig.sandbox.ports[0].module.card
    assert (unit.iccid, unit.imsi) == (card.iccid, card.imsi)
    assert watch.of(BenchIdentity, port)[-1].identity.imsi == card.imsi


def test_a_wrong_pin_is_never_tried_twice_and_the_last_try_needs_a_word(one: One) -> None:
    rig, watch, port = one
    rig.sandbox.ports[0].set_card(pin=PIN)
    asked = []
    for pin, last in (("0000", False), ("1111", False), (PIN, False), (PIN, True)):
        watch.end(watch.bench.configure(port, RECIPE, Secret(pin), last))
        asked = [(event.code, event.tries) for event in watch.of(PinWanted, port)]
    assert asked == [("sim.pin_wrong", 2), ("sim.pin_wrong", 1), ("sim.last_try", 1)]
    assert watch.of(BenchDone, port)[-1].outcome is Outcome.PASS


def test_a_lock_that_is_to_change_asks_for_the_pin_too(one: One) -> None:
    _rig, watch, port = one
    assert watch.configure(port, replace(RECIPE, sim_pin=PinWish.ON)).outcome is not Outcome.PASS
    assert watch.of(PinWanted, port) == [PinWanted(port, "sim.pin_wanted", None)]


def test_no_pin_and_no_password_is_in_any_file(one: One) -> None:
    rig, watch, port = one
    rig.sandbox.ports[0].set_card(pin=PIN)
    word = "apn-word-4712"
    recipe = Recipe("secret", Apn("em", auth=Auth.CHAP, user="u", password=Secret(word)), registration_timeout_s=0)
    watch.bench.set_recipe(recipe)
    watch.end(watch.bench.configure(port, recipe, Secret(PIN)))
    watch.end(watch.bench.configure(port, recipe, Secret("99887")))
    rig.station.close()
    files = [path for path in rig.station.home.data.parent.rglob("*") if path.is_file()]
    traces = [path for path in files if path.parent.parent.name == "traces"]
    text = b"".join(path.read_bytes() for path in traces)
    assert b'AT+CPIN="' in text or b"AT+CPIN=" in text
    assert b"super" not in text
    assert word.encode() in b"".join(entry.name.encode() for entry in rig.sandbox.record.entries("request"))
    for path in files:
        data = path.read_bytes()
        assert word.encode() not in data, path
        assert f'CPIN="{PIN}'.encode() not in data, path
        assert f"CPIN={PIN}".encode() not in data, path


# --- several at once


def test_modules_wait_for_a_free_place_in_the_order_they_were_started(rig: Make) -> None:
    made = rig(modules=3, settings=replace(QUICK, bench_at_once=1), **{**PACE, "reply_ms": 20.0})
    watch = Watch(made)
    ports = [port.device for port in made.sandbox.ports]
    tickets = [watch.bench.configure(port, RECIPE) for port in ports]
    assert settled(lambda: len(watch.of(BenchStep, ports[2])) == 1)
    assert str(watch.of(BenchStep, ports[2])[0].text) == "Waiting for a free place"
    watch.bench.stop(ports[2])
    last = watch.end(tickets[2])
    assert (last.outcome, last.unit_id) == (Outcome.ABORTED, None)
    for ticket in tickets[:2]:
        assert watch.end(ticket).outcome is Outcome.PASS
    ends = [event.port for event in watch.events if isinstance(event, BenchDone)]
    assert ends == [ports[2], ports[0], ports[1]]


def test_a_limit_that_is_raised_lets_the_others_go(rig: Make) -> None:
    made = rig(modules=2, settings=replace(QUICK, bench_at_once=1), **{**PACE, "registration_s": 600.0})
    watch = Watch(made)
    ports = [port.device for port in made.sandbox.ports]
    tickets = [watch.bench.configure(port, replace(RECIPE, registration_timeout_s=300)) for port in ports]
    assert settled(lambda: bool(watch.of(BenchStep, ports[1])))
    made.station.change_settings(bench_at_once=2)
    assert settled(lambda: len(watch.of(BenchStep, ports[1])) > 3)
    for port in ports:
        watch.bench.stop(port)
    assert [watch.end(ticket).outcome for ticket in tickets] == [Outcome.ABORTED, Outcome.ABORTED]


# --- dry run and restore


def test_a_dry_run_shows_the_lines_and_sends_none_of_them(one: One) -> None:
    rig, watch, port = one
    found = watch.bench.plan(port, RECIPE)
    assert found.identity.imei == rig.sandbox.ports[0].module.imei
    assert any("super" in line for planned in found.settings for line in planned.lines)
    assert not any("super" in entry.name for entry in rig.sandbox.record.entries("request"))
    assert watch.bench.traces(port)[0].title == "Dry run: line"
    with pytest.raises(KnownError) as refused:
        watch.bench.plan("/dev/ttyNone", RECIPE)
    assert refused.value.code == "port.gone"


def test_what_was_there_before_is_brought_back(one: One) -> None:
    rig, watch, port = one
    watch.configure(port, Recipe("first", Apn("em"), registration_timeout_s=0))
    watch.configure(port)
    assert contexts(rig) == "super"
    assert [(value.name, value.before) for value in watch.bench.former(port)] == [("apn", "em, IP")]
    done = watch.end(watch.bench.restore(port))
    assert (done.outcome, contexts(rig)) == (Outcome.PASS, "em"), done.reason
    assert watch.bench.former(port) == ()
    nothing = watch.end(watch.bench.restore(port))
    assert (nothing.outcome, str(nothing.reason)) == (Outcome.ERROR, "Nothing is known that this module had before.")


def test_after_a_restart_of_the_program_the_ledger_still_knows(one: One) -> None:
    rig, watch, port = one
    watch.configure(port, Recipe("first", Apn("em", PdpType.IPV4V6), registration_timeout_s=0))
    watch.configure(port)
    watch.configure(port)  # changes nothing, so it hides nothing
    watch = Watch(reopen(rig))
    done = watch.end(watch.bench.restore(port))
    assert (done.outcome, contexts(rig)) == (Outcome.PASS, "em"), done.reason


def test_values_that_a_later_version_kept_are_left_alone(one: One) -> None:
    rig, watch, port = one
    watch.configure(port, replace(RECIPE, apn=Apn("em")))
    done = watch.configure(port)
    assert done.unit_id is not None
    (kept,) = [step for step in rig.station.history.steps(done.unit_id) if step.name == VALUES]
    rig.station.ledger.end_step(kept.id, Outcome.PASS, detail='[{"name": "apn", "undo": [{"action": "teleport"}]}]')
    watch = Watch(reopen(rig))
    assert watch.end(watch.bench.restore(port)).outcome is Outcome.ERROR


def test_another_module_on_the_port_is_left_alone(rig: Make) -> None:
    made = rig(modules=2, **PACE)
    watch = Watch(made)
    first, second = (port.device for port in made.sandbox.ports)
    watch.configure(first, replace(RECIPE, apn=Apn("em")))
    watch.configure(first)
    watch.bench._desk.former[second] = watch.bench._desk.former[first]
    done = watch.end(watch.bench.restore(second))
    assert done.outcome is Outcome.ERROR
    assert "Another module" in str(done.reason)


def test_what_is_typed_at_a_console_is_kept_as_a_trace_too(one: One) -> None:
    _rig, watch, port = one
    assert watch.bench.send(port, "AT+CSQ").done.wait(10)
    watch.bench.send(port, 'AT+CPIN="4711"').done.wait(10)
    watch.configure(port)
    run, console = watch.bench.traces(port)
    assert (run.title, console.title) == ("line", "Console")
    text = watch.bench.trace_text(console)
    assert "> AT+CSQ\n" in text
    assert text.endswith(" ended\n")
    assert ("CPIN" in text, "4711" in text) == (True, False)


# --- ports that come and go


def test_a_module_is_found_again_under_another_name_while_it_is_worked_on(rig: Make) -> None:
    made = rig(modules=2, **{**PACE, "reboot_unplugs": True})
    made.sandbox.faults.add(Fault(FaultKind.RENAME, "port:0"))
    watch = Watch(made)
    port = made.sandbox.ports[0].device
    done = watch.configure(port, replace(RECIPE, rat="nb-iot", extra=(ExtraCommand("AT"),)))
    assert done.outcome is Outcome.PASS, (done.reason, done.remedy)


def test_a_module_that_is_plugged_in_is_started_once(rig: Make) -> None:
    made = rig(modules=2, settings=replace(QUICK, start_on_plug=True), **{**PACE, "reboot_unplugs": True})
    watch = Watch(made)
    watch.bench.set_recipe(replace(RECIPE, extra=(ExtraCommand("AT"),)))
    watch.bench.watch()
    assert settled(lambda: any(isinstance(event, PortsChanged) for event in watch.events))
    port = made.sandbox.ports[1]
    port.unplug()
    assert settled(lambda: len([event for event in watch.events if isinstance(event, PortsChanged)]) == 2)
    port.replug(another_name=True)
    assert settled(lambda: any(isinstance(event, BenchDone) for event in watch.events), 20)
    (done,) = [event for event in watch.events if isinstance(event, BenchDone)]
    assert (done.outcome, done.port) == (Outcome.PASS, port.device)


# --- the catalog


def test_what_a_person_adds_to_the_catalog_counts_at_the_next_start(one: One) -> None:
    rig, watch, port = one
    folder = rig.station.home.config / "devices"
    folder.mkdir()
    (folder / "wrong.toml").write_text("kind = 3\n")
    watch.configure(port)
    assert [problem.code for problem in rig.station.catalog.problems] == ["file.wrong"]


# --- interrupted


def test_a_unit_over_which_the_program_ended_is_told_and_can_be_started_again(one: One) -> None:
    rig, watch, port = one
    done = watch.configure(port)
    assert (watch.bench.interrupted(), done.outcome) == ([], Outcome.PASS)
    with _left_open(rig, done) as unit:
        assert [each.id for each in watch.bench.interrupted()] == [unit.id]
        again = watch.end(watch.bench.start_again(unit))
    assert (again.outcome, again.unit_id != unit.id) == (Outcome.PASS, True)
    assert watch.bench.interrupted() == []
    assert rig.station.ledger.unit(unit.id).outcome is Outcome.ABORTED


def test_an_interrupted_unit_can_be_left_as_it_is(one: One) -> None:
    rig, watch, port = one
    with _left_open(rig, watch.configure(port)) as unit:
        watch.bench.give_up(unit)
    assert watch.bench.interrupted() == []


@contextmanager
def _left_open(rig: Rig, done: BenchDone) -> Iterator[Unit]:
    """As a power cut leaves it."""
    assert done.unit_id is not None
    yield rig.station.ledger.update_unit(done.unit_id, outcome=None, stage=Stage.WAITING)


def test_a_fault_in_simwright_ends_the_unit_and_is_told(
    one: One, expect_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, watch, port = one
    expect_log("bug in task")
    monkeypatch.setattr("app.station.bench_kinds.provision", lambda *_: 1 / 0)
    done = watch.configure(port)
    assert (done.outcome, str(done.reason)) == (Outcome.ERROR, "A fault in Simwright ended this.")
    assert done.unit_id is not None
    assert rig.station.ledger.unit(done.unit_id).stage is Stage.DONE
