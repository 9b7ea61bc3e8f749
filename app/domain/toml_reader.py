"""TOML that people write by hand: whatever is wrong is named with file, line and key."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from app.domain.errors import KnownError
from app.domain.message import Message, say

E = TypeVar("E", bound=StrEnum)

_KEY = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_PATH = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_PATH})\s*\]")
_ASSIGNMENT = re.compile(rf"\s*({_PATH})\s*=")
_SYNTAX_PLACE = re.compile(r"at line (\d+), column \d+")

_REMEDY = say("toml", "Correct this line in a text editor.")
_STRAIGHT = say("toml", 'Write straight quotation marks (") in this line, with a text editor.')
_MISSING = say("toml", "{file}, line {line}: {key} is missing.")
_UNKNOWN = say("toml", "{file}, line {line}: {key} is not a known key.")
_NOT_TEXT = say("toml", "{file}, line {line}: {key} must be text in quotes.")
_NOT_TEXTS = say("toml", "{file}, line {line}: {key} must be a list of texts.")
_NOT_WHOLE = say("toml", "{file}, line {line}: {key} must be a whole number.")
_NOT_WHOLES = say("toml", "{file}, line {line}: {key} must be a list of whole numbers.")
_NOT_NUMBER = say("toml", "{file}, line {line}: {key} must be a number.")
_NOT_FLAG = say("toml", "{file}, line {line}: {key} must be true or false.")
_NOT_TABLE = say("toml", "{file}, line {line}: {key} must be a table.")
_NOT_TABLES = say("toml", "{file}, line {line}: {key} must be a list of tables.")
_NOT_CHOICE = say("toml", "{file}, line {line}: {key} is “{value}”; it must be one of: {choices}.")
_NOT_WITHIN = say("toml", "{file}, line {line}: {key} is {value}; it must be from {low} to {high}.")
_NOT_TOML = say("toml", "{file}, line {line}: this is not TOML ({reason}).")
_NOT_UTF8 = say("toml", "{file} is not UTF-8 text.")
_NOT_READ = say("toml", "{file} could not be read: {reason}.")


@dataclass(frozen=True, slots=True)
class _Source:
    file: str
    text: str

    def line(self, path: str) -> int:
        """Line of the key at `path`, or of the nearest table around it."""
        lines = _lines(self.text)
        while path and path not in lines:
            path = path.rpartition(".")[0]
        return lines.get(path, 1)


@dataclass(slots=True)
class TomlTable:
    """One table. Its readers raise `KnownError("file.wrong")`, and so does `done()` for a key that nobody read."""

    data: Mapping[str, object]
    source: _Source
    path: str = ""
    _read: set[str] = field(default_factory=set)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self.wrong(key, _NOT_TEXT)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(key, _NOT_TEXTS)
        return tuple(value)

    def whole(self, key: str, low: int, high: int, default: int | None = None) -> int:
        value = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(key, _NOT_WHOLE)
        self._check_within(key, value, low, high)
        return value

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        value = self._get(key, [])
        if not isinstance(value, list) or not all(
            isinstance(item, int) and not isinstance(item, bool) for item in value
        ):
            raise self.wrong(key, _NOT_WHOLES)
        for item in value:
            self._check_within(key, item, low, high)
        return tuple(value)

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        value = self._get(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self.wrong(key, _NOT_NUMBER)
        self._check_within(key, value, low, high)
        return float(value)

    def flag(self, key: str, default: bool = False) -> bool:
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, _NOT_FLAG)
        return value

    def choice(self, key: str, kind: type[E], default: E | None = None) -> E:
        value = self._get(key, default)
        try:
            return kind(str(value))
        except ValueError:
            raise self.wrong(key, _NOT_CHOICE, value=str(value), choices=", ".join(kind)) from None

    def table(self, key: str) -> "TomlTable":
        """The table under `key`, empty if there is none."""
        return self._table(key, self._get(key, {}), self._path(key))

    def tables(self, key: str) -> "tuple[TomlTable, ...]":
        value = self._get(key, [])
        if not isinstance(value, list):
            raise self.wrong(key, _NOT_TABLES)
        return tuple(self._table(key, item, f"{self._path(key)}[{n}]") for n, item in enumerate(value))

    def names(self) -> tuple[str, ...]:
        return tuple(self.data)

    def done(self) -> None:
        for key in self.data:
            if key not in self._read:
                raise self.wrong(key, _UNKNOWN)

    def wrong(self, key: str, reason: Message, **values: str | float) -> KnownError:
        """The error for `key`; the template of `reason` may use {file}, {line}, {key} and `values`."""
        path = self._path(key)
        place: dict[str, str | int | float] = {
            "file": self.source.file,
            "line": self.source.line(path),
            "key": path,
        }
        return KnownError("file.wrong", _fill(reason, place | values), _REMEDY)

    def _path(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _get(self, key: str, default: object) -> object:
        self._read.add(key)
        if key in self.data:
            return self.data[key]
        if default is None:
            raise self.wrong(key, _MISSING)
        return default

    def _table(self, key: str, value: object, path: str) -> "TomlTable":
        if not isinstance(value, dict):
            raise self.wrong(key, _NOT_TABLE)
        return TomlTable(value, self.source, path)

    def _check_within(self, key: str, value: float, low: float, high: float) -> None:
        if not low <= value <= high:
            raise self.wrong(key, _NOT_WITHIN, value=value, low=low, high=high)


def read_toml(data: bytes, file: str) -> TomlTable:
    """`file` is only a name, for the errors."""
    import tomllib  # not before there is something to read

    try:
        text = data.decode("utf-8-sig")
        parsed = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise KnownError("file.wrong", _fill(_NOT_UTF8, {"file": file}), detail=str(error)) from error
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(file, text, str(error)) from error
    return TomlTable(parsed, _Source(file, text))


def unreadable(file: str, error: OSError) -> KnownError:
    reason = error.strerror or str(error)
    return KnownError("file.unreadable", _fill(_NOT_READ, {"file": file, "reason": reason}), detail=str(error))


def toml_string(text: str) -> str:
    """`text` as a TOML basic string."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in escaped) + '"'


def _syntax_error(file: str, text: str, reason: str) -> KnownError:
    place = _SYNTAX_PLACE.search(reason)
    line = int(place[1]) if place else len(text.splitlines())
    what = _fill(_NOT_TOML, {"file": file, "line": line, "reason": reason.partition(" (at ")[0]})
    remedy = _STRAIGHT if re.search("[“”„‘’]", _line_of(text, line)) else _REMEDY
    return KnownError("file.wrong", what, remedy, reason)


def _line_of(text: str, number: int) -> str:
    return "".join(text.split("\n")[number - 1 : number])


def _fill(template: Message, values: Mapping[str, str | int | float]) -> Message:
    return Message(template.context, template.template, values)


def _lines(text: str) -> dict[str, int]:
    """Line of every header and assignment, by path; good enough to point at, not a parser."""
    lines: dict[str, int] = {}
    arrays: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = _table_path(_parts(header[2]), header[1] == "[[", arrays)
            lines.setdefault(table, number)
            lines.setdefault(table.rpartition("[")[0] or table, number)
        elif assignment := _ASSIGNMENT.match(line):
            path = ".".join((table, *_parts(assignment[1])) if table else _parts(assignment[1]))
            lines.setdefault(path, number)
    return lines


def _table_path(parts: list[str], array: bool, arrays: dict[str, int]) -> str:
    path = ""
    for n, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        if array and n == len(parts) - 1:
            arrays[path] = arrays.get(path, -1) + 1
        if path in arrays:
            path = f"{path}[{arrays[path]}]"
    return path


def _parts(path: str) -> list[str]:
    return [part.strip("\"'") for part in re.findall(_KEY, path)]
