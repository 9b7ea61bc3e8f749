"""Reads one file of `resources/devices` that describes modules, and checks all of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.catalog.action import Action
from app.catalog.command import Command, Grade
from app.catalog.command_loader import read_command
from app.catalog.file_words import read_words
from app.catalog.usb import Role, UsbDevice
from app.domain.message import NOTHING, Message, say
from app.domain.toml_reader import TomlTable

_NO_ACTION = say("catalog", "{file}, line {line}: {key} is not an action. Known are: {choices}.")
_NO_FAMILY = say("catalog", "{file}, line {line}: {key} is “{text}”, which is no family further up in this file.")
_NO_USB_ID = say("catalog", "{file}, line {line}: {key} is “{text}”; a USB id looks like 2c7c:0125.")
_NO_INTERFACE = say("catalog", "{file}, line {line}: {key} must be an interface number of two hexadecimal digits.")
_NO_SECONDS = say("catalog", "{file}, line {line}: {key} must begin with AT.")
_NO_MEANING = say("catalog", "{file}, line {line}: {key} needs a sentence that says what the command does.")

_ACTIONS = frozenset(Action)
_USB_ID = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})")


class FileKind(StrEnum):
    MODULE = "module"
    TRACKER = "tracker"
    ROUTER = "router"
    PHONE = "phone"


@dataclass(frozen=True, slots=True)
class Layer:
    """Commands laid over the more general ones below."""

    commands: Mapping[Action, Command] = field(default_factory=dict)
    timeouts: Mapping[str, float] = field(default_factory=dict)
    without: frozenset[Action] = frozenset()
    console: Mapping[str, Message] = field(default_factory=dict)
    no_network: Message = NOTHING

    def over(self, below: "Layer") -> "Layer":
        commands = {a: c for a, c in below.commands.items() if a not in self.without}
        return Layer(
            {**commands, **self.commands},
            {**below.timeouts, **self.timeouts},
            self.without | (below.without - self.commands.keys()),
            {**below.console, **self.console},
            below.no_network if self.no_network == NOTHING else self.no_network,
        )


@dataclass(frozen=True, slots=True)
class Family:
    name: str
    models: tuple[str, ...]
    """Patterns for the model name, `*` for any text."""
    layer: Layer


@dataclass(frozen=True, slots=True)
class VendorFile:
    name: str
    match: tuple[str, ...] = ()
    """Words of which one is in what the module says of its maker."""
    urcs: frozenset[str] = frozenset()
    boot: frozenset[str] = frozenset()
    layer: Layer = field(default_factory=Layer)
    families: tuple[Family, ...] = ()
    usb: tuple[UsbDevice, ...] = ()
    files: tuple[str, ...] = ()

    def extended(self, by: "VendorFile") -> "VendorFile":
        """With what a later file says of the same vendor: it is asked first, and its commands count."""
        below = {family.name.casefold(): family for family in self.families}
        added = [_merged(below.pop(family.name.casefold(), None), family) for family in by.families]
        return VendorFile(
            by.name,
            (*by.match, *(word for word in self.match if word not in by.match)),
            self.urcs | by.urcs,
            self.boot | by.boot,
            by.layer.over(self.layer),
            (*added, *below.values()),
            (*self.usb, *by.usb),
            (*self.files, *by.files),
        )


def _merged(below: Family | None, family: Family) -> Family:
    if below is None:
        return family
    models = (*family.models, *(model for model in below.models if model not in family.models))
    return Family(family.name, models, family.layer.over(below.layer))


def read_vendor(table: TomlTable, file: str) -> VendorFile:
    """Raises `KnownError("file.wrong")` naming the line and the key."""
    table.choice("kind", FileKind)
    vendor = table.table("vendor")
    boot = frozenset(vendor.texts("boot"))
    loaded = VendorFile(
        name=vendor.text("name"),
        match=tuple(word.casefold() for word in vendor.texts("match")),
        urcs=frozenset(vendor.texts("urcs")) | boot,
        boot=boot,
        layer=_layer(table),
        families=_families(table),
        usb=_usb(table.table("usb")),
        files=(file,),
    )
    vendor.done()
    table.done()
    return loaded


def _families(table: TomlTable) -> tuple[Family, ...]:
    families: dict[str, Family] = {}
    for entry in table.tables("family"):
        family = Family(entry.text("name"), entry.texts("models"), _layer(entry))
        if base := entry.text("based_on", ""):
            if base not in families:
                raise entry.wrong("based_on", _NO_FAMILY, text=base)
            family = replace(family, layer=family.layer.over(families[base].layer))
        entry.done()
        families[family.name] = family
    return tuple(families.values())


def _layer(table: TomlTable) -> Layer:
    commands = table.table("commands")
    return Layer(
        {_action(commands, key): read_command(commands.table(key), Action(key)) for key in commands.names()},
        _timeouts(table.table("timeouts")),
        frozenset(_without(table)),
        _console(table.table("console")),
        read_words(table, "no_network"),
    )


def _without(table: TomlTable) -> list[Action]:
    names = table.texts("without")
    if unknown := [name for name in names if name not in _ACTIONS]:
        raise table.wrong("without", _NO_ACTION, text=unknown[0], choices=", ".join(Action))
    return [Action(name) for name in names]


def _action(table: TomlTable, key: str) -> Action:
    if key not in _ACTIONS:
        raise table.wrong(key, _NO_ACTION, choices=", ".join(Action))
    return Action(key)


def _timeouts(table: TomlTable) -> dict[str, float]:
    _check_at(table)
    return {key: table.number(key, 0.1, 600) for key in table.names()}


def _console(table: TomlTable) -> dict[str, Message]:
    _check_at(table)
    meanings = {key: read_words(table, key) for key in table.names()}
    if empty := [key for key, meaning in meanings.items() if meaning == NOTHING]:
        raise table.wrong(empty[0], _NO_MEANING)
    return meanings


def _check_at(table: TomlTable) -> None:
    for key in table.names():
        if not key.startswith("AT"):
            raise table.wrong(key, _NO_SECONDS)


def _usb(table: TomlTable) -> tuple[UsbDevice, ...]:
    entries = table.table("devices")
    devices = tuple(_usb_device(entries, key) for key in entries.names())
    if devices:
        table.text("source")
        table.choice("grade", Grade)
    table.done()
    return devices


def _usb_device(entries: TomlTable, key: str) -> UsbDevice:
    found = _USB_ID.fullmatch(key)
    if not found:
        raise entries.wrong(key, _NO_USB_ID, text=key)
    table = entries.table(key)
    roles = table.table("roles")
    if strange := [name for name in roles.names() if not re.fullmatch(r"[0-9a-fA-F]{2}", name)]:
        raise roles.wrong(strange[0], _NO_INTERFACE)
    device = UsbDevice(
        int(found[1], 16),
        int(found[2], 16),
        table.text("model"),
        {int(name, 16): roles.choice(name, Role) for name in roles.names()},
        table.whole("probe_tries", 1, 20, 1),
    )
    table.done()
    return device
