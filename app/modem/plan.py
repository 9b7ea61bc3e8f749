"""A dry run: what configuring would send to this module, without sending any of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.catalog.catalog import Catalog
from app.domain.cellular import ModuleIdentity
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.recipe import Recipe
from app.modem.applying import settings_of
from app.modem.ask import Asker
from app.modem.identify import identify
from app.modem.masking import masked
from app.modem.means import PLAIN, Means
from app.modem.session import AtSession
from app.modem.setting import Found, Setting, Write, needs_radio_off, needs_restart, texts


@dataclass(frozen=True, slots=True)
class Planned:
    """One setting: `before` as the module has it, `wanted`, and the lines that would be sent, in order, secrets masked.

    With no lines nothing is sent for it; `problem` says why it cannot be had, and then nothing is sent at all.
    """

    name: str
    title: Message
    before: str
    wanted: str
    lines: tuple[str, ...] = ()
    problem: Message = NOTHING
    remedy: Message = NOTHING


@dataclass(frozen=True, slots=True)
class DryRun:
    """`radio_off` and `restart` name what goes around the lines."""

    identity: ModuleIdentity
    settings: tuple[Planned, ...]
    radio_off: bool = False
    restart: bool = False

    @property
    def possible(self) -> bool:
        return all(planned.problem == NOTHING for planned in self.settings)


def plan(session: AtSession, catalog: Catalog, recipe: Recipe, means: Means = PLAIN) -> DryRun:
    """Only reads. Raises `KnownError` where the module does not talk."""
    identified = identify(session, catalog, means.pace)
    asker = Asker(session, identified.commands)
    planned: list[Planned] = []
    writes: list[Write] = []
    for setting in settings_of(recipe, means.pin, means.last_try):
        entry, found = _planned(asker, setting)
        planned.append(entry)
        writes += found
    every = tuple(writes)
    return DryRun(
        identified.identity,
        (*planned, *_extras(recipe)),
        needs_radio_off(asker, every),
        needs_restart(asker, every),
    )


def _planned(asker: Asker, setting: Setting) -> tuple[Planned, tuple[Write, ...]]:
    before = ""
    try:
        found: Found = setting.read(asker)
        before = found.shown
        lines = tuple(masked(line) for write in found.writes for line in texts(asker, write))
    except KnownError as error:
        if error.code in {"module.silent", "cancelled"} or error.code.startswith("port."):
            raise
        return Planned(setting.name, setting.title, before, setting.wanted, (), error.what, error.remedy), ()
    return Planned(setting.name, setting.title, before, setting.wanted, lines), found.writes


def _extras(recipe: Recipe) -> Iterator[Planned]:
    for extra in recipe.extra:
        yield Planned("extra", say("setting", "Command of the recipe"), "", extra.expect, (masked(extra.line),))
