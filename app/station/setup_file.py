"""The set-up file of a station: one text that people can read, with all that another station needs and no secret."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe import Recipe
from app.domain.toml_reader import TomlTable, read_toml, toml_string, unreadable
from app.domain.work import Account, Provider
from app.station.bench_places import Place, Socket, places_of, places_toml
from app.station.settings import Settings

if TYPE_CHECKING:
    from app.labels.template import Template

T = TypeVar("T")

FORMAT = 1
SHARED = (
    "station", "language", "look", "contrast", "text_scale", "touch", "sound", "flash", "updates", "unit_serial",
    "scanner_port", "start_on_plug", "bench_at_once", "first_poll_s", "longest_poll_s", "poll_deadline_s",
    "settle_after_s",
)  # fmt: skip
"""Settings that are the station's; the others remember what a person chose last."""
OPTIONS = (
    "auth", "customer_id", "account_sid", "client_id", "username", "token_url", "proxy", "ca_bundle", "concurrency",
    "read_timeout",
)  # fmt: skip
"""Of accounts. What EMnify knows this computer by is left out: it stands for a person's sign-in here."""

_BOUNDS: Mapping[str, tuple[float, float]] = {"text_scale": (1.0, 2.0)}
_NOT_ONE_OF = say("toml", "{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.")
_LATER = say(
    "setup", "{file} was written by a newer version of the program, as format {found}; this one reads {known}."
)
_HEAD = """\
# A station of Simwright: what another station can be set up with. There is no secret in it.
# Apply it under Settings, or with: simwright station apply FILE

simwright = {format}
"""


@dataclass(frozen=True, slots=True)
class Setup:
    """What is not there is left as it is. Recipes and labels go by their names."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    accounts: tuple[Account, ...] = ()
    recipes: tuple[Recipe, ...] = ()
    labels: "tuple[Template, ...]" = ()
    places: Mapping[Socket, Place] = field(default_factory=dict)
    absent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names of accounts, recipes and labels to be taken away, by `accounts`, `recipes` and `labels`."""
    only_places: bool = False
    """Sockets that are not in `places` are forgotten."""


def load_setup(path: Path) -> Setup:
    """Raises `KnownError` (`file.unreadable`, `file.wrong`) that names line and key."""
    try:
        return read_setup(path.read_bytes(), path.name)
    except OSError as error:
        raise unreadable(str(path), error) from error


def read_setup(data: bytes, file: str) -> Setup:
    """`file` is only a name, for the errors."""
    table = read_toml(data, file)
    found = table.whole("simwright", 1, 10**6)
    if found > FORMAT:
        raise KnownError(
            "file.wrong",
            say("setup", "{file} was written by a newer version of the program.", file=file),
            say("setup", "Apply it with that version, or export it again with this one."),
            f"format {found}, known {FORMAT}",
        )
    absent = table.table("absent")
    setup = Setup(
        _settings(table.table("settings")),
        tuple(_account(each) for each in table.tables("account")),
        tuple(_inner(table, "recipe", Recipe.parse)),
        tuple(_labels(table)),
        places_of(table),
        {kind: names for kind in ("accounts", "recipes", "labels") if (names := absent.texts(kind))},
        absent.flag("other_sockets"),
    )
    for each in (absent, table):
        each.done()
    return setup


def setup_toml(setup: Setup) -> str:
    """Read by `read_setup` as the same again."""
    from app.labels.template_text import template_toml

    parts = [_HEAD.format(format=FORMAT)]
    if setup.absent or setup.only_places:
        parts.append("\n".join(_absent(setup)) + "\n")
    if setup.settings:
        parts.append("\n".join(["[settings]", *(f"{k} = {_value(v)}" for k, v in setup.settings.items())]) + "\n")
    parts += [_account_toml(account) for account in setup.accounts]
    parts += [f"[[recipe]]\ntext = {_block(recipe.text())}\n" for recipe in setup.recipes]
    parts += [f"[[label]]\ntext = {_block(template_toml(template))}\n" for template in setup.labels]
    if setup.places:
        parts.append(places_toml(setup.places))
    return "\n".join(parts)


def shared_settings(settings: Settings) -> dict[str, Any]:
    return {name: getattr(settings, name) for name in SHARED}


def without_secrets(account: Account) -> Account:
    """As it may stand in a file."""
    options = {name: account.options[name] for name in OPTIONS if name in account.options}
    return Account(account.name, account.provider, account.base_url, options)


def _settings(table: TomlTable) -> dict[str, Any]:
    usual = {each.name: getattr(Settings(), each.name) for each in fields(Settings) if each.name in SHARED}
    found = {name: _setting(table, name, usual[name]) for name in table.names() if name in usual}
    table.done()
    return found


def _setting(table: TomlTable, name: str, usual: object) -> object:
    if isinstance(usual, bool):
        return table.flag(name)
    if isinstance(usual, int):
        return table.whole(name, 0, 10**6)
    if isinstance(usual, float):
        return table.number(name, *_BOUNDS.get(name, (0.01, 10.0**6)))
    text = table.text(name)
    looks = ("system", "light", "dark")
    if name == "look" and text not in looks:
        raise table.wrong(name, _NOT_ONE_OF, value=text, choices=", ".join(looks))
    return text


def _account(table: TomlTable) -> Account:
    own = table.table("options")
    options = {name: own.text(name) for name in OPTIONS if name in own.names()}
    account = Account(table.text("name"), table.choice("provider", Provider), table.text("url"), options)
    for each in (own, table):
        each.done()
    return account


def _inner(table: TomlTable, key: str, parse: Callable[[bytes, str], T]) -> Iterator[T]:
    """Files within the file."""
    for number, each in enumerate(table.tables(key), 1):
        yield parse(each.text("text").encode(), f"{table.source.file}, {key} {number}")
        each.done()


def _labels(table: TomlTable) -> "Iterator[Template]":
    if "label" in table.names():
        from app.labels.template_file import read_template

        yield from _inner(table, "label", read_template)


def _absent(setup: Setup) -> Iterator[str]:
    yield "[absent]"
    for kind, names in setup.absent.items():
        yield f"{kind} = [{', '.join(map(toml_string, names))}]"
    if setup.only_places:
        yield "other_sockets = true"


def _account_toml(account: Account) -> str:
    lines = ["[[account]]", f"name = {toml_string(account.name)}", f'provider = "{account.provider}"']
    lines.append(f"url = {toml_string(account.base_url)}")
    if account.options:
        lines += ["[account.options]", *(f"{name} = {toml_string(value)}" for name, value in account.options.items())]
    return "\n".join(lines) + "\n"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return toml_string(value) if isinstance(value, str) else str(value)


def _block(text: str) -> str:
    """Over several lines as it is, where TOML can have it so."""
    plain = "'''" not in text and all(sign == "\n" or sign.isprintable() for sign in text)
    return f"'''\n{text}'''" if plain else toml_string(text)
