"""Gives a module what a recipe says, and checks that it has it and gets into the network."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.catalog.catalog import Catalog
from app.catalog.command import Action, CommandSet
from app.domain.cellular_words import access_name, quality_texts, registration_text, signal_text
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.recipe import Recipe
from app.domain.recipe_values import ExtraCommand
from app.modem.applying import apply, settings_of
from app.modem.ask import Asker
from app.modem.data_session import open_session, ping
from app.modem.identify import Identified, identify, with_sim
from app.modem.masking import masked
from app.modem.means import PLAIN, Means
from app.modem.progress import IdentityRead, NetworkSeen, Progress, StepBegan, StepEnded, ValueGranted
from app.modem.registration import follow
from app.modem.session import AtSession
from app.modem.settings_power import ExtendedReception, PowerSaving, granted_edrx, granted_psm
from app.modem.sim import Sim, make_ready, read_sim

_ALWAYS = ("talk", "sim", "read", "write", "restart", "verify")


def steps(recipe: Recipe) -> tuple[str, ...]:
    """Names of the steps that `provision` takes at most."""
    return _Plan.of(recipe, "identify").steps


def configure(session: AtSession, commands: CommandSet, recipe: Recipe, means: Means = PLAIN) -> Iterator[Progress]:
    """For a module that is known. Ends by returning, or raises the `KnownError` whose outcome the unit has."""
    yield from _configure(_Plan.of(recipe), Asker(session, commands), recipe, means)


def provision(session: AtSession, catalog: Catalog, recipe: Recipe, means: Means = PLAIN) -> Iterator[Progress]:
    """Identify the module, then `configure` it."""
    plan = _Plan.of(recipe, "identify")
    yield plan.began("identify", say("bench", "Identifying the module"))
    identified = identify(session, catalog, means.pace)
    yield IdentityRead(identified.identity)
    yield StepEnded(
        "identify",
        say("bench", "{vendor} {model}", vendor=identified.identity.vendor, model=identified.identity.model),
        identified.identity.firmware,
    )
    yield from _configure(plan, Asker(session, identified.commands), recipe, means, identified)


@dataclass(frozen=True, slots=True)
class _Plan:
    steps: tuple[str, ...]

    @classmethod
    def of(cls, recipe: Recipe, *first: str) -> "_Plan":
        wanted = {
            "extra": bool(recipe.extra),
            "radio": True,
            "network": bool(recipe.registration_timeout_s),
            "data": recipe.data,
            "ping": bool(recipe.ping),
        }
        return cls((*first, *_ALWAYS, *(name for name, wants in wanted.items() if wants)))

    def began(self, name: str, text: Message) -> StepBegan:
        return StepBegan(name, self.steps.index(name) + 1, len(self.steps), text)


def _configure(
    plan: _Plan, asker: Asker, recipe: Recipe, means: Means, identified: Identified | None = None
) -> Iterator[Progress]:
    yield from _talk(plan, asker)
    yield plan.began("sim", say("bench", "Waiting for the SIM"))
    state = identified.sim if identified else read_sim(asker, means.pace)
    make_ready(asker, state, means)
    if identified and state is not Sim.READY:
        yield IdentityRead(with_sim(asker, identified.identity, Sim.READY))
    yield StepEnded("sim", say("bench", "The SIM is ready"))
    yield from apply(asker, settings_of(recipe, means.pin, means.last_try), plan.began, means)
    for extra in recipe.extra:
        yield from _extra(plan, asker, extra)
    yield from _radio(plan, asker)
    if recipe.registration_timeout_s:
        yield from _network(plan, asker, recipe.registration_timeout_s, means)
        yield from _granted(asker, recipe)
    if recipe.data:
        yield plan.began("data", say("bench", "Opening a data session"))
        yield from open_session(asker, recipe, means)
    if recipe.ping:
        yield plan.began("ping", say("bench", "Asking {host} for an answer", host=recipe.ping))
        yield from ping(asker, recipe)


def _talk(plan: _Plan, asker: Asker) -> Iterator[Progress]:
    yield plan.began("talk", say("bench", "Talking to the module"))
    if not asker.session.awake:
        asker.session.know(asker.commands.urcs)
        asker.session.wake()
    yield StepEnded("talk", say("bench", "The module answers"))


def _extra(plan: _Plan, asker: Asker, extra: ExtraCommand) -> Iterator[Progress]:
    shown = masked(extra.line)
    yield plan.began("extra", say("bench", "Sending {command}", command=shown))
    reply = asker.session.send(extra.line, extra.timeout_s)
    if not extra.optional:
        reply.require(shown)
    lines = (*reply.lines, reply.final)
    if reply.ok and extra.expect and not any(re.search(extra.expect, line) for line in lines):
        raise KnownError(
            "extra.unexpected",
            say("bench", "{command} was answered otherwise than the recipe expects.", command=shown),
            say("bench", "Compare the answer with what the recipe expects: {expected}", expected=extra.expect),
            masked("\n".join(lines)),
            Outcome.FAIL,
        )
    words = say("bench", "{command} done", command=shown)
    if not reply.ok:
        words = say("bench", "{command} is not offered by this module", command=shown)
    yield StepEnded("extra", words, masked("\n".join(lines)))


def _radio(plan: _Plan, asker: Asker) -> Iterator[Progress]:
    yield plan.began("radio", say("bench", "Switching the radio on"))
    if [row.get("mode") for row in asker.rows(Action.RADIO_READ)] != ["1"]:
        asker.change(Action.RADIO_ON)
    yield StepEnded("radio", say("bench", "The radio is on"))


def _network(plan: _Plan, asker: Asker, timeout_s: float, means: Means) -> Iterator[Progress]:
    yield plan.began("network", say("bench", "Waiting for the network"))
    seen: NetworkSeen | None = None
    for seen in follow(asker, timeout_s, means.pace):
        yield seen
    if seen is not None:
        access = access_name(seen.registration.act, asker.commands.vendor)
        signal = map(str, (signal_text(seen.signal), *quality_texts(seen.signal)))
        detail = ", ".join(part for part in (access, *signal) if part)
        yield StepEnded("network", registration_text(seen.registration), detail)


def _granted(asker: Asker, recipe: Recipe) -> Iterator[Progress]:
    """What was asked for and what the network gave are two things."""
    if recipe.psm and recipe.psm.on:
        yield ValueGranted("psm", PowerSaving.title, PowerSaving(recipe.psm).wanted, granted_psm(asker))
    if recipe.edrx and recipe.edrx.cycle:
        yield ValueGranted("edrx", ExtendedReception.title, ExtendedReception(recipe.edrx).wanted, granted_edrx(asker))
