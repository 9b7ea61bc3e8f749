"""Reads one file of `resources/devices` and checks all of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.catalog.command import Action, Command, CommandLine, Grade
from app.catalog.template import PLACEHOLDER, STANDARD, Kind, Parameter, Template
from app.catalog.usb import Role, UsbDevice
from app.domain.message import say
from app.domain.toml_reader import TomlTable, read_toml

_NOT_AT = say("catalog", "{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.")
_NO_PARAMETER = say("catalog", "{file}, line {line}: {key} uses {name}, which is not described under parameters.")
_NOT_QUOTED = say("catalog", "{file}, line {line}: {key} uses the text {name} without double quotes around it.")
_NO_ACTION = say("catalog", "{file}, line {line}: {key} is not an action. Known are: {choices}.")
_NO_LINES = say("catalog", "{file}, line {line}: {key} holds no command.")
_NO_USB_ID = say("catalog", "{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.")
_NO_INTERFACE = say("catalog", "{file}, line {line}: {key} must be an interface number of two hexadecimal digits.")
_NO_SECONDS = say("catalog", "{file}, line {line}: {key} must begin with AT.")
_NO_WORD = say("catalog", "{file}, line {line}: {key} may hold letters, digits and hyphens only.")

_TEMPLATE = re.compile(r"AT[ -~]*")
_USB_ID = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


class FileKind(StrEnum):
    MODULE = "module"


@dataclass(frozen=True, slots=True)
class Layer:
    """Commands laid over the more general ones below."""

    commands: Mapping[Action, Command]
    timeouts: Mapping[str, float]
    without: frozenset[Action]


@dataclass(frozen=True, slots=True)
class Family:
    name: str
    models: tuple[str, ...]
    """Patterns for the model name, `*` for any text."""
    layer: Layer


@dataclass(frozen=True, slots=True)
class VendorFile:
    name: str
    match: tuple[str, ...]
    """Words of which one is in what the module says of its maker."""
    urcs: frozenset[str]
    layer: Layer
    families: tuple[Family, ...]
    usb: tuple[UsbDevice, ...]


def load_vendor(data: bytes, file: str) -> VendorFile:
    """Raises `KnownError("file.wrong")` naming the line and the key."""
    table = read_toml(data, file)
    table.choice("kind", FileKind)
    vendor = table.table("vendor")
    loaded = VendorFile(
        name=vendor.text("name"),
        match=tuple(word.casefold() for word in vendor.texts("match")),
        urcs=frozenset(vendor.texts("urcs")),
        layer=_layer(table),
        families=tuple(_family(entry) for entry in table.tables("family")),
        usb=_usb(table.table("usb")),
    )
    vendor.done()
    table.done()
    return loaded


def _family(table: TomlTable) -> Family:
    family = Family(table.text("name"), table.texts("models"), _layer(table))
    table.done()
    return family


def _layer(table: TomlTable) -> Layer:
    commands = table.table("commands")
    return Layer(
        {_action(commands, key): _command(commands.table(key), Action(key)) for key in commands.names()},
        _timeouts(table.table("timeouts")),
        frozenset(_without(table)),
    )


def _without(table: TomlTable) -> list[Action]:
    names = table.texts("without")
    if unknown := [name for name in names if name not in list(Action)]:
        raise table.wrong("without", _NO_ACTION, text=unknown[0], choices=", ".join(Action))
    return [Action(name) for name in names]


def _action(table: TomlTable, key: str) -> Action:
    if key not in list(Action):
        raise table.wrong(key, _NO_ACTION, choices=", ".join(Action))
    return Action(key)


def _timeouts(table: TomlTable) -> dict[str, float]:
    for key in table.names():
        if not key.startswith("AT"):
            raise table.wrong(key, _NO_SECONDS)
    return {key: table.number(key, 0.1, 600) for key in table.names()}


def _command(table: TomlTable, action: Action) -> Command:
    parameters = _parameters(table.table("parameters"))
    optional = table.flag("optional")
    command = Command(
        action=action,
        lines=tuple(_line(table, text, parameters, optional) for text in table.texts("lines")),
        source=table.text("source"),
        grade=table.choice("grade", Grade),
        prefix=table.text("prefix", ""),
        fields=table.texts("fields"),
        parameters=parameters,
        timeout_s=table.number("timeout_s", 0.1, 600) if "timeout_s" in table.names() else None,
        final_missing=table.flag("final_missing"),
        always=table.flag("always"),
        note=table.text("note", ""),
    )
    if not command.lines:
        raise table.wrong("lines", _NO_LINES)
    table.done()
    return command


def _line(table: TomlTable, text: str, parameters: Mapping[str, Parameter], optional: bool) -> CommandLine:
    """A line that begins with `?` is optional."""
    bare = text.removeprefix("?")
    if not _TEMPLATE.fullmatch(bare):
        raise table.wrong("lines", _NOT_AT, text=text)
    for found in PLACEHOLDER.finditer(bare):
        parameter = parameters.get(found[1])
        if parameter is None:
            raise table.wrong("lines", _NO_PARAMETER, name=found[1])
        quoted = bare[: found.start()].endswith('"') and bare[found.end() :].startswith('"')
        if parameter.kind is Kind.TEXT and not quoted:
            raise table.wrong("lines", _NOT_QUOTED, name=found[1])
    return CommandLine(Template(bare, parameters), optional or text.startswith("?"))


def _parameters(table: TomlTable) -> dict[str, Parameter]:
    return {**STANDARD, **{key: _parameter(table.table(key), key) for key in table.names()}}


def _parameter(table: TomlTable, name: str) -> Parameter:
    standard = STANDARD.get(name)
    parameter = Parameter(
        name,
        table.choice("kind", Kind, standard.kind if standard else None),
        table.whole("low", 0, 2**31, standard.low if standard else 0),
        table.whole("high", 0, 2**31, standard.high if standard else 100),
        _choices(table.table("choices")) or (standard.choices if standard else {}),
        table.text("of", ""),
    )
    table.done()
    return parameter


def _choices(table: TomlTable) -> dict[str, str]:
    choices = {key: table.text(key) for key in table.names()}
    for key, text in choices.items():
        if not re.fullmatch(r"[A-Za-z0-9-]*", text):
            raise table.wrong(key, _NO_WORD)
    return choices


def _usb(table: TomlTable) -> tuple[UsbDevice, ...]:
    devices = tuple(_usb_device(entry) for entry in table.tables("devices"))
    if devices:
        table.text("source")
        table.choice("grade", Grade)
    table.done()
    return devices


def _usb_device(table: TomlTable) -> UsbDevice:
    text = table.text("id")
    found = _USB_ID.fullmatch(text)
    if not found:
        raise table.wrong("id", _NO_USB_ID, text=text)
    roles = table.table("roles")
    for key in roles.names():
        if not re.fullmatch(r"[0-9a-fA-F]{2}", key):
            raise roles.wrong(key, _NO_INTERFACE)
    device = UsbDevice(
        int(found[1], 16),
        int(found[2], 16),
        table.text("model"),
        {int(key, 16): roles.choice(key, Role) for key in roles.names()},
    )
    table.done()
    return device
