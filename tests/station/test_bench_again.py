"""At the bench: dry run and restore, ports that come and go, the catalog, units that were interrupted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, PdpType, Recipe
from app.domain.recipe_values import ExtraCommand
from app.domain.secret import Secret
from app.domain.work import Stage, Unit
from app.sandbox.faults import Fault, FaultKind
from app.station.bench_former import VALUES
from app.station.bench_kinds import Asked
from app.station.events import (
    BenchDone,
    BenchNetwork,
    BenchStep,
    ConsoleDone,
    Event,
    PortsChanged,
)
from app.station.lane import Ticket
from tests.leaks import PATIENCE_S, settled
from tests.station.benching import PACE, RECIPE, Make, One, Watch, one_module
from tests.station.conftest import QUICK, Rig, reopen


@pytest.fixture
def one(rig: Make) -> One:
    return one_module(rig)


def contexts(rig: Rig, number: int = 0) -> str:
    """What the module itself has as its first context."""
    return str(rig.sandbox.ports[number].module.contexts[1].apn)


# --- dry run and restore


def test_a_dry_run_shows_the_lines_and_sends_none_of_them(one: One) -> None:
    rig, watch, port = one
    found = watch.bench.plan(port, RECIPE)
    assert found.identity.imei == rig.sandbox.ports[0].module.imei
    assert any("super" in line for planned in found.settings for line in planned.lines)
    assert not any("super" in entry.name for entry in rig.sandbox.record.entries("request"))
    assert watch.bench.traces(port)[0].title == say("bench", "Dry run: {recipe}", recipe="line")
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
    assert (nothing.outcome, str(nothing.reason)) == (Outcome.ERROR, "No previous values are known for this module.")


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
    assert watch.bench.send(port, "AT+CSQ").done.wait(PATIENCE_S)
    watch.bench.send(port, 'AT+CPIN="4711"').done.wait(PATIENCE_S)
    watch.configure(port)
    run, console = watch.bench.traces(port)
    assert (run.title, console.title) == ("line", say("bench", "Console"))
    text = watch.bench.trace_text(console)
    assert "> AT+CSQ\n" in text
    assert text.endswith(" ended\n")
    assert ("CPIN" in text, "4711" in text) == (True, False)


# --- ports that come and go


def test_a_module_is_found_again_under_another_name_while_it_is_worked_on(rig: Make) -> None:
    made = rig(modules=2, **{**PACE, "reboot_unplugs": True, "personalities": ("sara-r410m",)})
    made.sandbox.faults.add(Fault(FaultKind.RENAME, "port:0"))
    watch = Watch(made)
    port = made.sandbox.ports[0]
    done = watch.configure(port.device, replace(RECIPE, rat="nb-iot"))
    assert done.outcome is Outcome.PASS, (done.reason, done.remedy)
    assert len(made.sandbox.record.effects("module.rebooted")) == 1
    assert watch.configure(port.device, replace(RECIPE, rat="nb-iot")).outcome is Outcome.PASS


def test_a_console_waits_for_the_recipe_whose_port_has_another_name_now(rig: Make) -> None:
    made = rig(modules=1, **{**PACE, "reboot_unplugs": True, "personalities": ("sara-r410m",), "registration_s": 60.0})
    made.sandbox.faults.add(Fault(FaultKind.RENAME, "port:0"))
    watch, port = Watch(made), made.sandbox.ports[0]
    before = port.device
    ticket = watch.bench.configure(before, replace(RECIPE, rat="nb-iot", registration_timeout_s=60))
    assert settled(lambda: bool(watch.of(BenchNetwork, before)))
    now = port.device
    assert now != before
    line = watch.bench.send(now, "AT+CSQ")
    assert watch.bench.consoles.state(now).waiting == 1
    watch.bench.stop(before)
    assert watch.end(ticket).outcome is Outcome.ABORTED
    assert line.done.wait(30)
    assert [done.ok for done in watch.of(ConsoleDone, now)] == [True]


def test_a_port_that_the_system_does_not_list_comes_back_under_its_name(one: One) -> None:
    rig, _, _ = one
    assert rig.station.bench._desk.ports.finder("socket://127.0.0.1:9")() == "socket://127.0.0.1:9"


def test_a_sim_that_locks_itself_at_a_restart_gets_its_pin_again(rig: Make) -> None:
    made = rig(modules=1, **{**PACE, "reboot_unplugs": True, "personalities": ("sara-r410m",)})
    watch, port = Watch(made), made.sandbox.ports[0]
    port.set_card(pin="4711")
    wanted = replace(RECIPE, rat="nb-iot", registration_timeout_s=30)
    assert watch.configure(port.device, wanted).outcome is Outcome.FAIL
    done = watch.end(watch.bench.retry(port.device, Secret("4711")))
    assert done.outcome is Outcome.PASS, (done.reason, done.remedy)
    assert len(made.sandbox.record.effects("module.rebooted")) == 1
    assert port.module.card.tries == 3


def test_a_port_that_another_program_looks_at_when_it_appears_is_waited_for(one: One) -> None:
    rig, watch, port = one
    rig.sandbox.ports[0].hold()
    ticket = watch.bench._configure(port, Asked(RECIPE, fresh=True))
    assert settled(lambda: bool(watch.of(BenchStep, port)))
    rig.sandbox.ports[0].release()
    assert watch.end(ticket).outcome is Outcome.PASS
    rig.sandbox.ports[0].hold()
    assert watch.configure(port).outcome is Outcome.ERROR, "a person is told at once"


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


@pytest.mark.parametrize("call", ["create_batch", "add_steps", "update_unit"])
def test_a_ledger_that_cannot_be_reached_is_told_on_the_card(
    one: One, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig, watch, port = one

    def away(*_: object, **__: object) -> None:
        raise KnownError("ledger.unreachable", say("ledger", "The ledger cannot be reached."))

    monkeypatch.setattr(rig.station.ledger, call, away)
    done = watch.configure(port)
    assert (done.outcome, str(done.reason)) == (Outcome.ERROR, "The ledger cannot be reached.")


def test_who_hears_of_an_end_may_ask_for_the_next_at_once(one: One) -> None:
    rig, watch, port = one
    asked: list[Ticket] = []

    def again(event: Event) -> None:
        if isinstance(event, BenchDone) and not asked:
            asked.append(watch.bench.configure(port, RECIPE))

    rig.station.bus.subscribe(again)
    first = watch.bench.configure(port, RECIPE)
    assert first.done.wait(30)
    assert asked[0] is not first
    watch.end(asked[0])
    assert len(watch.of(BenchDone, port)) == 2
