"""Reads one command out of a catalog file, and checks that it can be sent and its answers read."""

import re
import unicodedata
from collections.abc import Mapping

from app.catalog.action import TELLS, VALUES, Action
from app.catalog.bands import HIGHEST, BandSpelling, Form
from app.catalog.command import Answer, Command, CommandLine, Effect, Grade, field_width
from app.catalog.file_words import read_words
from app.catalog.parameter import STANDARD, Kind, Parameter
from app.catalog.template import PLACEHOLDER, Template
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.radio import ROAMING, rat_known
from app.domain.toml_reader import TomlTable

_NOT_AT = say("catalog", "{file}, line {line}: {key} is “{text}”; an AT command is plain ASCII and begins with AT.")
_NOT_ASCII = say(
    "catalog", "{file}, line {line}: {key} holds {character} at place {place}; an AT command is plain ASCII."
)
_NO_PARAMETER = say("catalog", "{file}, line {line}: {key} uses {name}, which is not described under parameters.")
_NOT_GIVEN = say("catalog", "{file}, line {line}: {key} uses {name}; this action is given: {choices}.")
_NOT_QUOTED = say("catalog", "{file}, line {line}: {key} uses the text {name} without double quotes around it.")
_NO_LINES = say("catalog", "{file}, line {line}: {key} holds no command.")
_NO_PREFIX = say("catalog", "{file}, line {line}: {key} is “{text}”; it begins the answer and holds a colon, as +CSQ:")
_NO_FIELD = say("catalog", "{file}, line {line}: {key} must name {name}, which this action reads.")
_BAD_FIELD = say("catalog", "{file}, line {line}: {key} holds “{text}”; a name looks like cid, rat:2 or rat*.")
_NO_WORD = say("catalog", "{file}, line {line}: {key} may hold letters, digits, commas, colons and hyphens only.")
_NOT_OURS = say("catalog", "{file}, line {line}: {key} is not one of our words for {name}. Known are: {choices}.")

_TEMPLATE = re.compile(r"AT[ -~]*")
_FIELD = re.compile(r"(?:[a-z0-9_]+(?:\*|:[1-9])?)?")
_WORD = re.compile(r"[A-Za-z0-9,:+/_-]*")


def read_command(table: TomlTable, action: Action) -> Command:
    """Raises `KnownError("file.wrong")` naming the line and the key."""
    parameters = _parameters(table.table("parameters"))
    optional = table.flag("optional")
    command = Command(
        action=action,
        lines=tuple(_line(table, text, parameters, optional) for text in table.texts("lines")),
        source=table.text("source"),
        grade=table.choice("grade", Grade),
        answers=_answers(table),
        parameters=parameters,
        timeout_s=table.number("timeout_s", 0.1, 600) if "timeout_s" in table.names() else None,
        final_missing=table.flag("final_missing"),
        always=table.flag("always"),
        every=table.flag("every"),
        needs_radio_off=table.flag("needs_radio_off"),
        deregisters=table.flag("deregisters"),
        takes_effect=table.choice("takes_effect", Effect, Effect.NOW),
        late=table.flag("late"),
        prompt=table.flag("prompt"),
        port_vanishes=table.flag("port_vanishes"),
        back_after_s=table.number("back_after_s", 0, 600, 0.0),
        note=read_words(table, "note"),
    )
    _check_values(table, command)
    _check_answers(table, command)
    table.done()
    return command


def _line(table: TomlTable, text: str, parameters: Mapping[str, Parameter], optional: bool) -> CommandLine:
    """A line that begins with `?` is optional."""
    bare = text.removeprefix("?")
    if strange := next(((n, c) for n, c in enumerate(text, 1) if not c.isascii()), None):
        raise table.wrong("lines", _NOT_ASCII, place=strange[0], character=_named(strange[1]))
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


def _named(character: str) -> str:
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'no name')})"


def _check_values(table: TomlTable, command: Command) -> None:
    if not command.lines:
        raise table.wrong("lines", _NO_LINES)
    given = VALUES.get(command.action, frozenset())
    for line in command.lines:
        for parameter in line.template.used:
            if parameter.value_name not in given and parameter.default == "" and parameter.kind is not Kind.FURTHER:
                choices = ", ".join(sorted(given)) or "–"
                raise table.wrong("lines", _NOT_GIVEN, name=parameter.value_name, choices=choices)


def _answers(table: TomlTable) -> tuple[Answer, ...]:
    """One answer as `prefix` and `fields`, or several as `answers`."""
    several = table.tables("answers")
    read = [*([_answer(table)] if "prefix" in table.names() else []), *(_answer(entry) for entry in several)]
    for entry in several:
        entry.done()
    return tuple(read)


def _answer(table: TomlTable) -> Answer:
    prefix, fields = table.text("prefix"), table.texts("fields")
    if ":" not in prefix:
        raise table.wrong("prefix", _NO_PREFIX, text=prefix)
    if bad := [entry for entry in fields if not _FIELD.fullmatch(entry)]:
        raise table.wrong("fields", _BAD_FIELD, text=bad[0])
    return Answer(prefix, fields, table.flag("whole"))


def _check_answers(table: TomlTable, command: Command) -> None:
    named = {field_width(entry)[0] for answer in command.answers for entry in answer.fields}
    named |= {command.parameters[name].value_name for name in named if name in command.parameters}
    if missing := sorted(TELLS.get(command.action, frozenset()) - named):
        raise table.wrong("fields", _NO_FIELD, name=missing[0])


def _parameters(table: TomlTable) -> dict[str, Parameter]:
    return {**STANDARD, **{key: _parameter(table.table(key), key) for key in table.names()}}


def _parameter(table: TomlTable, name: str) -> Parameter:
    standard = STANDARD.get(name) or Parameter(name, Kind.INTEGER)
    kind = table.choice("kind", Kind, STANDARD[name].kind if name in STANDARD else None)
    bands = kind is Kind.BANDS
    low = table.whole("low", 0, 2**31, 1 if bands else standard.low)
    high = table.whole("high", low, 2**31, HIGHEST if bands else standard.high)
    parameter = Parameter(
        name,
        kind,
        low,
        high,
        _choices(table.table("choices")) or standard.choices,
        table.text("of", ""),
        table.text("default", "") or standard.default,
        _readings(table.table("readings")) or standard.readings,
        _spelling(table, low, high) if bands else BandSpelling(),
        table.whole("part", 0, 9, 0) if bands else 0,
    )
    _check_words(table, parameter)
    table.done()
    return parameter


def _spelling(table: TomlTable, low: int, high: int) -> BandSpelling:
    return BandSpelling(
        table.choice("form", Form),
        low,
        high,
        table.text("separator", ","),
        table.whole("offset", 0, 1000, 0),
        table.whole("digits", 1, 64, 1),
    )


def _check_words(table: TomlTable, parameter: Parameter) -> None:
    words = [*parameter.choices, *parameter.readings.values()]
    if parameter.value_name == "rat" and (strange := [word for word in words if not rat_known(word)]):
        raise _not_ours(table, strange[0], "rat", "auto, gsm, umts, lte, lte-m, nb-iot, nr, gsm+lte, …")
    if parameter.value_name == "roaming" and (strange := [word for word in words if word not in ROAMING]):
        raise _not_ours(table, strange[0], "roaming", ", ".join(ROAMING))


def _not_ours(table: TomlTable, word: str, name: str, choices: str) -> KnownError:
    return table.table("choices").wrong(word, _NOT_OURS, name=name, choices=choices)


def _choices(table: TomlTable) -> dict[str, str]:
    choices = {key: table.text(key) for key in table.names()}
    for key, text in choices.items():
        if not _WORD.fullmatch(text):
            raise table.wrong(key, _NO_WORD)
    return choices


def _readings(table: TomlTable) -> dict[str, str]:
    return {key: table.text(key) for key in table.names()}
