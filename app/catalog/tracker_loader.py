"""Reads one file of `resources/devices` that describes trackers, routers or phones, and checks all of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.catalog.command import Grade
from app.catalog.file_words import read_words
from app.catalog.template import PLACEHOLDER
from app.catalog.tracker import DeviceKind, MessageForm, Picture, SerialForm, StepForm, Tracker
from app.catalog.tracker_text import OPTIONAL, STANDARD, TrackerParameter, TrackerText, ValueKind
from app.domain.gsm7 import outside_gsm7
from app.domain.message import NOTHING, say
from app.domain.toml_reader import TomlTable
from app.domain.tracker import LineEnding, Purpose

_NOTHING_IN_IT = say("catalog", "{file}, line {line}: {key} has neither messages nor steps.")
_NO_PARAMETER = say("catalog", "{file}, line {line}: {key} uses {name}, which is not described under parameters.")
_NO_LABEL = say("catalog", "{file}, line {line}: {key} is missing; people are asked by it.")
_WRONG_TEXT = say("catalog", "{file}, line {line}: {key} holds {character}, which an SMS to a tracker cannot carry.")
_WRONG_BRACKETS = say("catalog", "{file}, line {line}: {key} has brackets or braces that do not match.")
_WRONG_PATTERN = say("catalog", "{file}, line {line}: {key} is not a regular expression ({problem}).")
_WRONG_GROUP = say("catalog", "{file}, line {line}: {key} has the group {name}, which is not a value of this tracker.")
_NO_NUMBER = say("catalog", "{file}, line {line}: {key} must be digits in quotes.")
_NO_EACH = say("catalog", "{file}, line {line}: {key} must say how one network is sent, with {{value}} in it.")
_BAUD_LOW, _BAUD_HIGH = 300, 4_000_000
_FREE_GROUPS = {"imei"}


@dataclass(frozen=True, slots=True)
class Maker:
    """`aliases` are other names people know it by."""

    name: str
    aliases: tuple[str, ...]
    trackers: tuple[Tracker, ...]

    def extended(self, by: "Maker") -> "Maker":
        """With what a later file says of the same maker: a family of the same name is replaced."""
        added = {tracker.name.casefold() for tracker in by.trackers}
        kept = tuple(tracker for tracker in self.trackers if tracker.name.casefold() not in added)
        return Maker(by.name, tuple(dict.fromkeys((*self.aliases, *by.aliases))), (*by.trackers, *kept))


def read_maker(table: TomlTable) -> Maker:
    """Raises `KnownError("file.wrong")` naming the line and the key."""
    kind = table.choice("kind", DeviceKind)
    head = table.table("maker")
    name = head.text("name")
    maker = Maker(name, head.texts("aliases"), tuple(_tracker(each, kind, name) for each in table.tables("family")))
    head.done()
    table.done()
    return maker


def _tracker(table: TomlTable, kind: DeviceKind, maker: str) -> Tracker:
    described = _parameters(table.table("parameters"))
    messages = tuple(_message(each, described) for each in table.tables("messages"))
    steps = tuple(_step(each, described) for each in table.tables("steps"))
    serial = _serial(table.table("serial"), described) if "serial" in table.names() else None
    name = table.text("name")
    if not messages and not steps:
        raise table.wrong("name", _NOTHING_IN_IT)
    tracker = Tracker(
        kind=kind,
        maker=maker,
        name=name,
        models=table.texts("models"),
        patterns=table.texts("patterns"),
        messages=messages,
        steps=steps,
        parameters=_used(messages, steps, serial, described),
        source=table.text("source"),
        grade=table.choice("grade", Grade),
        note=read_words(table, "note"),
        serial=serial,
    )
    table.done()
    return tracker


def _used(
    messages: Iterable[MessageForm],
    steps: Iterable[StepForm],
    serial: SerialForm | None,
    described: Mapping[str, TrackerParameter],
) -> dict[str, TrackerParameter]:
    """The parameters in the order in which people are asked: the APN first."""
    texts = [text.text for form in messages for text in (form.text, form.serial)]
    texts += [step.text for step in steps] + ([serial.login.text] if serial else [])
    found = dict.fromkeys(name for text in texts for name in PLACEHOLDER.findall(text))
    return {name: described[name] for name in sorted(found, key="apn".__ne__)}


def _message(table: TomlTable, described: Mapping[str, TrackerParameter]) -> MessageForm:
    form = MessageForm(
        purpose=table.choice("purpose", Purpose),
        text=_text(table, "text", described),
        serial=_text(table, "serial", described, ""),
        reply=_pattern(table, "reply", described),
        refusal=_pattern(table, "refusal", described),
        note=read_words(table, "note"),
    )
    table.done()
    return form


def _serial(table: TomlTable, described: Mapping[str, TrackerParameter]) -> SerialForm:
    form = SerialForm(
        baud=table.whole("baud", _BAUD_LOW, _BAUD_HIGH),
        line_ending=table.choice("line_ending", LineEnding, LineEnding.CRLF),
        source=table.text("source"),
        grade=table.choice("grade", Grade),
        login=_text(table, "login", described, ""),
        login_reply=_pattern(table, "login_reply", described),
    )
    table.done()
    return form


def _step(table: TomlTable, described: Mapping[str, TrackerParameter]) -> StepForm:
    text = table.text("text")
    _check_names(table, "text", text, described)
    step = StepForm(text, table.choice("picture", Picture, Picture.NONE))
    table.done()
    return step


def _text(
    table: TomlTable, key: str, described: Mapping[str, TrackerParameter], default: str | None = None
) -> TrackerText:
    text = table.text(key, default)
    _check_names(table, key, text, described)
    bare = PLACEHOLDER.sub("", OPTIONAL.sub(r"\1", text))
    if found := outside_gsm7(bare):
        raise table.wrong(key, _WRONG_TEXT, character=found[0][1])
    if any(bracket in bare for bracket in "[]{}"):
        raise table.wrong(key, _WRONG_BRACKETS)
    return TrackerText(text)


def _check_names(table: TomlTable, key: str, text: str, described: Mapping[str, TrackerParameter]) -> None:
    if unknown := sorted(set(PLACEHOLDER.findall(text)) - described.keys()):
        raise table.wrong(key, _NO_PARAMETER, name=unknown[0])
    if any(brace in PLACEHOLDER.sub("", text) for brace in "{}"):
        raise table.wrong(key, _WRONG_BRACKETS)


def _pattern(table: TomlTable, key: str, described: Mapping[str, TrackerParameter]) -> str:
    text = table.text(key, "")
    try:
        groups = re.compile(text).groupindex
    except re.error as error:
        raise table.wrong(key, _WRONG_PATTERN, problem=str(error)) from error
    if unknown := sorted(set(groups) - described.keys() - _FREE_GROUPS):
        raise table.wrong(key, _WRONG_GROUP, name=unknown[0])
    return text


def _parameters(table: TomlTable) -> dict[str, TrackerParameter]:
    return {**STANDARD, **{name: _parameter(table.table(name), name) for name in table.names()}}


def _parameter(table: TomlTable, name: str) -> TrackerParameter:
    base = STANDARD.get(name)
    label = read_words(table, "label") if "label" in table.names() or base is None else base.label
    if label == NOTHING:
        raise table.wrong("label", _NO_LABEL)
    base = base or TrackerParameter(name, ValueKind.WORD, label)
    parameter = replace(
        base,
        label=label,
        kind=table.choice("kind", ValueKind, base.kind),
        low=table.whole("low", 0, 160, base.low),
        high=table.whole("high", 1, 160, base.high),
        required=table.flag("required") if "required" in table.names() else base.required,
        default=table.text("default", base.default),
        each=table.text("each", base.each),
        first=table.text("first", base.first),
    )
    if not re.fullmatch("[0-9]{1,9}", parameter.first):
        raise table.wrong("first", _NO_NUMBER)
    if parameter.kind is ValueKind.NETWORKS and "{value}" not in parameter.each:
        raise table.wrong("each", _NO_EACH)
    table.done()
    return parameter
