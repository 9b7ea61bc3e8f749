"""Modules on the bench of a station, against simulated ones."""

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.recipe_values import PinWish
from app.domain.secret import Secret
from app.sandbox.faults import Fault, FaultKind
from app.station.events import (
    BenchDone,
    BenchIdentity,
    BenchStep,
    BenchValue,
    PinWanted,
)
from app.station.settings import Settings
from tests.leaks import PATIENCE_S, settled
from tests.station.benching import PACE, RECIPE, Make, One, Watch, one_module
from tests.station.conftest import QUICK

PIN = "4711"


@pytest.fixture
def one(rig: Make) -> One:
    return one_module(rig)


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
    rig, watch, port = one
    rig.sandbox.ports[0].set_network(registration_s=600)
    first = watch.bench.configure(port, replace(RECIPE, registration_timeout_s=600))
    assert watch.bench.configure(port, RECIPE) is first
    assert watch.bench.running(port)
    watch.bench.stop(port)
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
    made = rig(modules=3, settings=replace(QUICK, bench_at_once=1), **{**PACE, "registration_s": 600.0})
    watch = Watch(made)
    ports = [port.device for port in made.sandbox.ports]
    tickets = []
    for port, registration_s in zip(ports, (600, 0, 0), strict=True):
        tickets.append(watch.bench.configure(port, replace(RECIPE, registration_timeout_s=registration_s)))
        assert settled(lambda port=port: len(watch.of(BenchStep, port)) > 0)
    assert str(watch.of(BenchStep, ports[2])[0].text) == "Waiting for a free place"
    watch.bench.stop(ports[2])
    last = watch.end(tickets[2])
    assert (last.outcome, last.unit_id) == (Outcome.ABORTED, None)
    watch.bench.stop(ports[0])
    assert [watch.end(ticket).outcome for ticket in tickets[:2]] == [Outcome.ABORTED, Outcome.PASS]
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


def test_stopping_ends_everything_that_is_asked_of_a_port(one: One) -> None:
    rig, watch, port = one
    rig.sandbox.faults.add(Fault(FaultKind.SILENCE, "port:0"))
    first, second = watch.bench.configure(port, RECIPE), watch.bench.restore(port)
    refused: list[str] = []

    def identify() -> None:
        try:
            watch.bench.identify(port)
        except KnownError as error:
            refused.append(error.code)

    asked = threading.Thread(target=identify)
    asked.start()
    assert settled(lambda: len(watch.bench._lanes._tickets[port]) == 3)
    watch.bench.stop(port)
    assert [watch.end(ticket).outcome for ticket in (first, second)] == [Outcome.ABORTED, Outcome.ABORTED]
    asked.join(PATIENCE_S)
    assert refused == ["cancelled"]
    assert not watch.bench.busy


@pytest.mark.parametrize(("kept", "read"), [(4, 4), (0, 0), (-1, 0), (True, 0), ("4", 0)])
def test_the_limit_is_a_number_of_modules(tmp_path: Path, kept: object, read: int) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"bench_at_once": kept}))
    assert Settings.load(path).bench_at_once == read
