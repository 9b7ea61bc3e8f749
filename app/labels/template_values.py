"""Values in the file of a template: texts with fields, sizes, fonts and turns."""

import base64
import binascii
import re
from collections.abc import Mapping

from app.domain.message import say
from app.domain.toml_reader import TomlTable
from app.labels.fields import named
from app.labels.template import Face

MM_PER_POINT = 25.4 / 72
FACES: Mapping[str, Face] = {
    "sans": Face.SANS,
    "bold": Face.BOLD,
    "mono": Face.MONO,
    "mono-bold": Face.MONO_BOLD,
}
SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(pt|mm)")


_NOT_A_FIELD = say("label", "{file}, line {line}: {key} names {name}. Known fields are: {known}.")
_NOT_GROUPED = say("label", "{file}, line {line}: {key} has {{{name}:{spec}}}; after the colon stands a whole number.")
_BRACES = say("label", "{file}, line {line}: {key} has braces that do not match ({problem}).")
_TURN = say("label", "{file}, line {line}: {key} is {value}; it must be 0, 90, 180 or 270.")
_FACE = say("label", "{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.")
_NOSIZE = say("label", "{file}, line {line}: {key} must be millimetres such as 3.2, or points such as “9 pt”.")
_NO_PICTURE = say("label", "{file}, line {line}: {key} is not a picture that can be read.")


def template_text(table: TomlTable, key: str, known: Mapping[str, object], default: str | None = None) -> str:
    text = table.text(key, default)
    try:
        found = list(named(text))
    except ValueError as error:
        raise table.wrong(key, _BRACES, problem=str(error)) from error
    for name, spec in found:
        if name not in known:
            raise table.wrong(key, _NOT_A_FIELD, name=f"{{{name}}}", known=", ".join(known))
        if spec and not (spec.isdecimal() and int(spec) > 0):
            raise table.wrong(key, _NOT_GROUPED, name=name, spec=spec)
    return text


def rotation(table: TomlTable) -> int:
    degrees = table.whole("rotation", 0, 270, 0)
    if degrees % 90:
        raise table.wrong("rotation", _TURN, value=degrees)
    return degrees


def face(table: TomlTable) -> Face:
    name = table.text("font", "sans")
    if name not in FACES:
        raise table.wrong("font", _FACE, value=name, choices=", ".join(FACES))
    return FACES[name]


def size(table: TomlTable, key: str, default: float | None = None) -> float:
    """Millimetres of the em."""
    if not isinstance(table.data.get(key), str):
        return table.number(key, 0.5, 100, default)
    match = SIZE.fullmatch(table.text(key).strip())
    if match is None:
        raise table.wrong(key, _NOSIZE)
    return round(float(match[1]) * (MM_PER_POINT if match[2] == "pt" else 1), 4)


def decoded(table: TomlTable) -> bytes:
    try:
        return base64.b64decode(table.text("data"), validate=False)
    except (binascii.Error, ValueError) as error:
        raise table.wrong("data", _NO_PICTURE) from error
