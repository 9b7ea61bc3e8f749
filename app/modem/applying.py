"""A recipe's settings on a module: read, written where they differ, read back."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.recipe import Recipe
from app.domain.recipe_values import PinWish
from app.domain.secret import NO_SECRET, Secret
from app.modem.ask import Asker
from app.modem.means import Means
from app.modem.progress import Progress, StepBegan, StepEnded, ValueRead, ValueWanted
from app.modem.restart import restart
from app.modem.setting import Found, Setting, Write, deregisters, needs_radio_off, needs_restart, texts
from app.modem.setting_apn import ApnSetting
from app.modem.setting_pin import PinLock
from app.modem.settings_power import ExtendedReception, PowerSaving
from app.modem.settings_radio import Bands, Operator, RadioAccess, Roaming, operator_choice
from app.modem.sim import make_ready, read_sim

Began = Callable[[str, Message], StepBegan]
_LEAVE_ON = {"module.refused", "module.silent", "sim.pin_wrong", "cancelled"}


def settings_of(recipe: Recipe, pin: Secret = NO_SECRET, last_try: bool = False) -> tuple[Setting, ...]:
    """In the order in which they are written: what the network sees first comes last."""
    wanted: list[Setting] = [ApnSetting(apn, first=apn is recipe.apn) for apn in recipe.contexts]
    if recipe.sim_pin is not PinWish.LEAVE:
        wanted.append(PinLock(recipe.sim_pin, pin, last_try))
    if recipe.roaming:
        wanted.append(Roaming(recipe.roaming))
    if recipe.bands:
        wanted.append(Bands(recipe.bands))
    if recipe.rat:
        wanted.append(RadioAccess(recipe.rat))
    if recipe.psm:
        wanted.append(PowerSaving(recipe.psm))
    if recipe.edrx:
        wanted.append(ExtendedReception(recipe.edrx))
    if recipe.operator:
        wanted.append(Operator(recipe.operator))
    return tuple(wanted)


Difference = tuple[Setting, Found]


def apply(asker: Asker, settings: tuple[Setting, ...], began: Began, means: Means) -> Iterator[Progress]:
    """Nothing is sent if one of the values cannot be sent safely, or the module cannot have one of the settings."""
    differing: list[Difference] = []
    for setting in settings:
        yield began("read", say("bench", "Reading: {setting}", setting=setting.title))
        found = setting.read(asker)
        yield from _told(setting, found)
        if found.writes:
            differing.append((setting, found))
    for _, found in differing:
        for write in found.writes:
            texts(asker, write)
    if differing:
        yield from write_all(asker, differing, began, means)


def write_all(asker: Asker, differing: Sequence[Difference], began: Began, means: Means) -> Iterator[Progress]:
    """Write, start the module again if one of them takes effect only then, and read each back."""
    writes = tuple(write for _, found in differing for write in found.writes)
    operator = operator_choice(asker, writes) if deregisters(asker, writes) else None
    try:
        yield from _send(asker, differing, began, needs_radio_off(asker, writes))
        if operator:
            _register_again(asker, operator)
        if needs_restart(asker, writes):
            yield began("restart", say("bench", "Starting the module again"))
            restart(asker, means)
            make_ready(asker, read_sim(asker, means.pace), means)  # its lock is closed again
            yield StepEnded("restart", say("bench", "The module has started again"))
        for setting, found in differing:
            yield began("verify", say("bench", "Reading back: {setting}", setting=setting.title))
            yield from _verified(asker, setting, found)
    except KnownError as error:
        if error.code in _LEAVE_ON or error.code.endswith(".mismatch"):
            _leave_radio_on(asker, operator)
        raise


def _send(asker: Asker, differing: Sequence[Difference], began: Began, radio_off: bool) -> Iterator[Progress]:
    if radio_off:
        yield began("write", say("bench", "Switching the radio off"))
        asker.change(Action.RADIO_OFF)
        yield StepEnded("write", say("bench", "The radio is off"))
    for setting, found in differing:
        yield began("write", say("bench", "Writing: {setting} {value}", setting=setting.title, value=setting.wanted))
        yield ValueWanted(setting.name, setting.title, found.shown, setting.wanted, found.undo)
        setting.write(asker, found.writes)
        yield StepEnded(
            "write", say("bench", "{setting} written: {value}", setting=setting.title, value=setting.wanted)
        )
    if radio_off:
        yield began("write", say("bench", "Switching the radio on"))
        asker.change(Action.RADIO_ON)
        yield StepEnded("write", say("bench", "The radio is on"))


def _told(setting: Setting, found: Found) -> Iterator[Progress]:
    if not found.offered:
        words = say(
            "bench", "{setting}: this module has no such setting, and goes by the network", setting=setting.title
        )
    elif found.writes:
        words = say("bench", "{setting} found: {value}", setting=setting.title, value=found.shown or "–")
    else:
        yield ValueRead(setting.name, setting.title, found.shown, found.shown)
        words = say("bench", "{setting} is {value} already", setting=setting.title, value=found.shown)
    yield StepEnded("read", words)


def _verified(asker: Asker, setting: Setting, before: Found) -> Iterator[Progress]:
    now = setting.read(asker)
    if not now.agrees and (now.shown or setting.telling):
        raise setting.mismatch(now.shown)
    yield ValueRead(setting.name, setting.title, before.shown, now.shown, before.undo)
    words = say("bench", "{setting} is {value}", setting=setting.title, value=now.shown)
    if not now.shown:
        words = say("bench", "{setting} is written, but the module does not report it", setting=setting.title)
    yield StepEnded("verify", words)


def _leave_radio_on(asker: Asker, operator: Write | None) -> None:
    """Writing may have switched it off, and a module that failed should not stay deaf."""
    with suppress(KnownError):
        asker.change(Action.RADIO_ON)
        if operator:
            _register_again(asker, operator)


def _register_again(asker: Asker, operator: Write) -> None:
    """Where no network is found at once some modules say ERROR; whether there is one is looked at later."""
    try:
        asker.change(operator.action, operator.values)
    except KnownError as error:
        if error.code != "module.refused":
            raise
