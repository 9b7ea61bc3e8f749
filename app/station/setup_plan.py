"""What a set-up file would change at a station, thing by thing, and what it would take to have it back."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.work import Account
from app.station.bench_places import Place, Socket
from app.station.library import Kept
from app.station.setup_file import Setup

T = TypeVar("T", bound=Kept)

NAME = "settings.station"
"""The name of the station, which two stations do not share: only taken over where a person asks for it."""
_OWN_NAME = say("setup", "Each station has a name of its own.")


@dataclass(frozen=True, slots=True)
class Change:
    """`key` is stable (`settings.look`, `accounts.fleet`); `before` is empty for what is new, `after` for what goes."""

    key: str
    what: Message
    before: str | Message = ""
    after: str | Message = ""
    note: Message = NOTHING
    problem: KnownError | None = None
    """Why it cannot be done here."""


def matching(changes: Collection[Change], file: str) -> tuple[Message, Message] | None:
    """What to say where nothing but the name of the station differs; None where something does."""
    if any(change.key != NAME for change in changes):
        return None
    return say("SetupView", "This station already matches {file}.", file=file), _OWN_NAME if changes else NOTHING


def named(items: Collection[T]) -> dict[str, T]:
    """Recipes, labels and accounts by their names, whatever the case of letters."""
    return {item.name.casefold(): item for item in items}


def differences(now: Setup, wanted: Setup) -> Iterator[Change]:
    """Without `problem`, which takes a station to know."""
    yield from _settings(now.settings, wanted.settings)
    yield from _accounts(named(now.accounts), named(wanted.accounts))
    for kind, mine, theirs in (
        ("recipes", named(now.recipes), named(wanted.recipes)),
        ("labels", named(now.labels), named(wanted.labels)),
    ):
        for key, item in theirs.items():
            if mine.get(key) != item:
                here: str | Message = _HAS_ANOTHER if key in mine else ""
                yield Change(f"{kind}.{item.name}", _thing(kind, item.name), here, _AS_FILE)
    for kind, names in wanted.absent.items():
        for name in names:
            if name.casefold() in named(getattr(now, kind)):
                yield Change(f"{kind}.{name}", _thing(kind, name), _IS_HERE, "", _GOES_WITH[kind])
    yield from _places(now.places, wanted)


def only(setup: Setup, keys: Collection[str]) -> Setup:
    """The part of it that these changes are."""
    wanted = set(keys)
    return Setup(
        {name: value for name, value in setup.settings.items() if f"settings.{name}" in wanted},
        tuple(each for each in setup.accounts if f"accounts.{each.name}" in wanted),
        tuple(each for each in setup.recipes if f"recipes.{each.name}" in wanted),
        tuple(each for each in setup.labels if f"labels.{each.name}" in wanted),
        setup.places if "places" in wanted else {},
        {
            kind: chosen
            for kind, names in setup.absent.items()
            if (chosen := tuple(name for name in names if f"{kind}.{name}" in wanted))
        },
        setup.only_places and "places" in wanted,
    )


def before(now: Setup, wanted: Setup) -> Setup:
    """What stands now wherever `wanted` would change something: applied, it takes that back."""
    touched = {kind: [*_names(wanted, kind), *wanted.absent.get(kind, ())] for kind in _NAMED}
    kept = {kind: _chosen(getattr(now, kind), touched[kind]) for kind in _NAMED}
    absent = {
        kind: new
        for kind in _NAMED
        if (new := tuple(name for name in touched[kind] if name.casefold() not in named(kept[kind])))
    }
    places = bool(wanted.places or wanted.only_places)
    return replace(
        Setup(**kept),  # type: ignore[arg-type]
        settings={name: now.settings[name] for name in wanted.settings},
        places=now.places if places else {},
        absent=absent,
        only_places=places,
    )


def merged_places(now: Mapping[Socket, Place], wanted: Setup) -> dict[Socket, Place]:
    """Sockets of the file have their numbers; one here whose number is taken by that gets the lowest free one."""
    places = dict(wanted.places)
    taken = {place.number for place in places.values()}
    for socket, place in () if wanted.only_places else now.items():
        if socket not in places:
            free = (number for number in range(1, len(taken) + 2) if number not in taken)
            places[socket] = place if place.number not in taken else replace(place, number=next(free))
            taken.add(places[socket].number)
    return places


_NAMED = ("accounts", "recipes", "labels")


def _names(setup: Setup, kind: str) -> list[str]:
    return [each.name for each in getattr(setup, kind)]


def _chosen(items: Collection[T], names: Collection[str]) -> tuple[T, ...]:
    wanted = {name.casefold() for name in names}
    return tuple(item for key, item in named(items).items() if key in wanted)


def _settings(now: Mapping[str, object], wanted: Mapping[str, object]) -> Iterator[Change]:
    for name, value in wanted.items():
        if now[name] != value:
            key = f"settings.{name}"
            note = _OWN_NAME if key == NAME else NOTHING
            yield Change(key, SETTING_WORDS[name], _value(now[name]), _value(value), note)


def _accounts(now: Mapping[str, Account], wanted: Mapping[str, Account]) -> Iterator[Change]:
    for key, account in wanted.items():
        here = now.get(key)
        if here == account:
            continue
        note = NOTHING if here is not None and here.provider is account.provider else _SECRET
        shown = _account(here) if here is not None else ""
        yield Change(f"accounts.{account.name}", _thing("accounts", account.name), shown, _account(account), note)


def _places(now: Mapping[Socket, Place], wanted: Setup) -> Iterator[Change]:
    if not (wanted.places or wanted.only_places):
        return
    merged = merged_places(now, wanted)
    if merged != dict(now):
        yield Change("places", say("setup", "Sockets of the bench"), _sockets(now), _sockets(merged))


def _sockets(places: Mapping[Socket, Place]) -> str:
    each = sorted(places.values(), key=lambda place: place.number)
    return ", ".join(f"{place.number} {place.name}".rstrip() for place in each)


def _account(account: Account) -> str:
    options = ", ".join(f"{name} {value}" for name, value in sorted(account.options.items()))
    return " · ".join(filter(None, (str(account.provider), account.base_url, options)))


def _value(value: object) -> str | Message:
    if isinstance(value, bool):
        return say("setup", "on") if value else say("setup", "off")
    return str(value) if value != "" else say("setup", "empty")


def _thing(kind: str, name: str) -> Message:
    if kind == "accounts":
        return say("setup", "Account {name}", name=name)
    if kind == "recipes":
        return say("setup", "Recipe {name}", name=name)
    return say("setup", "Label template {name}", name=name)


_HAS_ANOTHER = say("setup", "another one of this name")
_IS_HERE = say("setup", "is here")
_AS_FILE = say("setup", "as in the file")
_SECRET = say("setup", "Its secret has to be entered under Settings afterwards.")
_GOES_WITH = MappingProxyType(
    {"accounts": say("setup", "Its secret goes with it."), "recipes": NOTHING, "labels": NOTHING}
)

SETTING_WORDS: Mapping[str, Message] = MappingProxyType(
    {
        "station": say("SettingsPage", "Name of the station"),
        "language": say("SettingsPage", "Language"),
        "look": say("SettingsPage", "Appearance"),
        "contrast": say("SettingsPage", "High contrast"),
        "text_scale": say("SettingsPage", "Text size"),
        "touch": say("SettingsPage", "Larger controls, for gloves and touch screens"),
        "sound": say("SettingsPage", "Sound for PASS and FAIL"),
        "flash": say("SettingsPage", "Show PASS and FAIL large for a moment, on every page"),
        "updates": say("ProgramCard", "Look for a newer version once a day"),
        "unit_serial": say("ScanCard", "Serial numbers of units"),
        "scanner_port": say("ScanCard", "Hand scanner on a serial port"),
        "start_on_plug": say("setup", "Start when a module is plugged in"),
        "bench_at_once": say("setup", "Modules at once, 0 for all"),
        "first_poll_s": say("setup", "First question after an assignment, s"),
        "longest_poll_s": say("setup", "Longest time between questions, s"),
        "poll_deadline_s": say("setup", "Longest time an assignment is followed, s"),
        "settle_after_s": say("setup", "Age of a lost call that counts as not carried out, s"),
    }
)
