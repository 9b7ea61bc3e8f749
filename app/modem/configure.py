"""Gives a module what a recipe says, and checks that it has it and gets into the network."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from app.catalog.catalog import Catalog
from app.catalog.command import Action, CommandSet
from app.domain.cellular_words import access_name, registration_text, signal_text
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.recipe import Apn, Recipe
from app.modem.apn import agrees, mismatch, read_apn, shown, write_apn
from app.modem.ask import Asker
from app.modem.identify import identify
from app.modem.pace import USUAL, Pace
from app.modem.progress import IdentityRead, NetworkSeen, Progress, StepBegan, StepEnded, ValueRead
from app.modem.registration import follow
from app.modem.session import AtSession
from app.modem.sim import Sim, read_sim, sim_problem

_STEPS = ("talk", "sim", "apn.read", "apn.write", "apn.verify", "radio")


def steps(recipe: Recipe) -> tuple[str, ...]:
    """Names of the steps that `provision` takes at most."""
    return _Plan.of(recipe, "identify").steps


def configure(session: AtSession, commands: CommandSet, recipe: Recipe, pace: Pace = USUAL) -> Iterator[Progress]:
    """For a module that is known. Ends by returning, or raises the `KnownError` whose outcome the unit has."""
    yield from _configure(_Plan.of(recipe), Asker(session, commands), recipe, pace)


def provision(session: AtSession, catalog: Catalog, recipe: Recipe, pace: Pace = USUAL) -> Iterator[Progress]:
    """Identify the module, then `configure` it."""
    plan = _Plan.of(recipe, "identify")
    yield plan.began("identify", say("bench", "Reading who the module is"))
    identified = identify(session, catalog, pace)
    yield IdentityRead(identified.identity)
    yield StepEnded(
        "identify",
        say("bench", "{vendor} {model}", vendor=identified.identity.vendor, model=identified.identity.model),
        identified.identity.firmware,
    )
    yield from _configure(plan, Asker(session, identified.commands), recipe, pace, identified.sim)


@dataclass(frozen=True, slots=True)
class _Plan:
    steps: tuple[str, ...]

    @classmethod
    def of(cls, recipe: Recipe, *first: str) -> "_Plan":
        last = ("network",) if recipe.registration_timeout_s else ()
        return cls((*first, *_STEPS, *last))

    def began(self, name: str, text: Message) -> StepBegan:
        return StepBegan(name, self.steps.index(name) + 1, len(self.steps), text)


def _configure(plan: _Plan, asker: Asker, recipe: Recipe, pace: Pace, sim: Sim | None = None) -> Iterator[Progress]:
    yield from _talk(plan, asker)
    yield from _sim(plan, asker, pace, sim)
    yield from _apn(plan, asker, recipe.apn)
    yield from _radio(plan, asker)
    if recipe.registration_timeout_s:
        yield from _network(plan, asker, recipe.registration_timeout_s, pace)


def _talk(plan: _Plan, asker: Asker) -> Iterator[Progress]:
    yield plan.began("talk", say("bench", "Talking to the module"))
    if not asker.session.awake:
        asker.session.know(asker.commands.urcs)
        asker.session.wake()
    yield StepEnded("talk", say("bench", "The module answers"))


def _sim(plan: _Plan, asker: Asker, pace: Pace, known: Sim | None) -> Iterator[Progress]:
    yield plan.began("sim", say("bench", "Waiting for the SIM"))
    state = known or read_sim(asker, pace)
    if state is not Sim.READY:
        raise sim_problem(state)
    yield StepEnded("sim", say("bench", "The SIM is ready"))


def _apn(plan: _Plan, asker: Asker, apn: Apn) -> Iterator[Progress]:
    yield plan.began("apn.read", say("bench", "Reading the APN"))
    rows = read_apn(asker, apn)
    before = shown(rows)
    if agrees(rows, apn) and not asker.commands.commands[Action.APN_WRITE].always:
        yield ValueRead("apn", before, before)
        yield StepEnded("apn.read", say("bench", "The module has the APN {apn} already", apn=apn.name))
        return
    yield StepEnded("apn.read", say("bench", "APN found: {apn}", apn=before or "–"))
    yield plan.began("apn.write", say("bench", "Writing the APN {apn}", apn=apn.name))
    try:
        write_apn(asker, apn, rows)
        yield StepEnded("apn.write", say("bench", "APN written: {apn}", apn=apn.name))
        yield plan.began("apn.verify", say("bench", "Reading the APN back"))
        rows = read_apn(asker, apn)
        if not agrees(rows, apn):
            raise mismatch(rows, apn)
    except KnownError as error:
        if error.code in ("module.refused", "apn.mismatch"):
            _leave_radio_on(asker)
        raise
    yield ValueRead("apn", before, shown(rows))
    yield StepEnded("apn.verify", say("bench", "The module has the APN {apn}", apn=apn.name))


def _leave_radio_on(asker: Asker) -> None:
    """Writing may have switched it off, and a module that failed should not stay deaf."""
    with suppress(KnownError):
        asker.change(Action.RADIO_ON)


def _radio(plan: _Plan, asker: Asker) -> Iterator[Progress]:
    yield plan.began("radio", say("bench", "Switching the radio on"))
    if [row.get("mode") for row in asker.rows(Action.RADIO_READ)] != ["1"]:
        asker.change(Action.RADIO_ON)
    yield StepEnded("radio", say("bench", "The radio is on"))


def _network(plan: _Plan, asker: Asker, timeout_s: float, pace: Pace) -> Iterator[Progress]:
    yield plan.began("network", say("bench", "Waiting for the network"))
    seen: NetworkSeen | None = None
    for seen in follow(asker, timeout_s, pace):
        yield seen
    if seen is not None:
        access = access_name(seen.registration.act, asker.commands.vendor)
        detail = ", ".join(part for part in (access, str(signal_text(seen.signal))) if part)
        yield StepEnded("network", registration_text(seen.registration), detail)
