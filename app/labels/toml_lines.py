"""TOML as its lines: statements that can be changed one by one, while comments and spaces around them stay."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.labels.template_text import toml_value


@dataclass(slots=True)
class Statement:
    """A comment, an empty line, a header or a value, which may go over several lines; with its line end."""

    text: str
    key: str = ""
    value: Any = None

    def comment(self) -> str:
        """What stands behind the value, with the space before it."""
        body = self.text.rstrip()
        for at, sign in enumerate(body):
            if sign == "#" and _parsed(body[:at]) is not None:
                return body[len(body[:at].rstrip()) :]
        return ""


@dataclass(slots=True)
class Block:
    """A table with the comments right above its header; the first one has no name and no header."""

    name: str
    statements: list[Statement] = field(default_factory=list)

    @classmethod
    def new(cls, name: str, values: Mapping[str, Any], *, array: bool) -> "Block":
        header = f"\n[[{name}]]\n" if array else f"\n[{name}]\n"
        return cls(name, [Statement(header), *(_statement(key, value) for key, value in values.items())])

    def __str__(self) -> str:
        return "".join(statement.text for statement in self.statements)

    @property
    def values(self) -> dict[str, Any]:
        return {statement.key: statement.value for statement in self.statements if statement.key}

    def change(self, key: str, value: object) -> None:
        at = self._at(key)
        self.statements[at] = _statement(key, value, self.statements[at].comment())

    def drop(self, key: str) -> None:
        del self.statements[self._at(key)]

    def add(self, key: str, value: object) -> None:
        """After the last value."""
        last = max(
            (at for at, each in enumerate(self.statements, 1) if each.key or each.text.lstrip()[:1] == "["), default=0
        )
        self.statements.insert(last, _statement(key, value))

    def _at(self, key: str) -> int:
        return next(at for at, statement in enumerate(self.statements) if statement.key == key)


def blocks_of(text: str) -> list[Block]:
    """The last has no name either: comments at the end. Raises `tomllib.TOMLDecodeError`."""
    blocks = [Block("")]
    for statement in _statements(text):
        parsed = tomllib.loads(statement.text)
        if statement.text.lstrip().startswith("["):
            blocks.append(Block(_name(parsed), [*_comments_above(blocks[-1]), statement]))
            continue
        if parsed:
            ((statement.key, statement.value),) = parsed.items()
        blocks[-1].statements.append(statement)
    return [*blocks, Block("", _comments_above(blocks[-1]))]


def _statements(text: str) -> Iterator[Statement]:
    """A statement is over where what was read so far is TOML by itself."""
    tomllib.loads(text)
    begun = ""
    for line in text.rstrip("\n").splitlines(keepends=True):
        begun += line if line.endswith("\n") else f"{line}\n"
        if _parsed(begun) is not None:
            yield Statement(begun)
            begun = ""


def _comments_above(block: Block) -> list[Statement]:
    """Those of the next header, taken off the end of the block before it, with the empty lines above them."""
    at = len(block.statements)
    while at and block.statements[at - 1].text.lstrip().startswith("#"):
        at -= 1
    while at and not block.statements[at - 1].text.strip():
        at -= 1
    above = block.statements[at:]
    del block.statements[at:]
    return above


def _name(header: dict[str, Any]) -> str:
    """`words.en` of `{"words": {"en": {}}}`."""
    ((name, inner),) = header.items()
    return f"{name}.{_name(inner)}" if isinstance(inner, dict) and inner else str(name)


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _statement(key: str, value: object, comment: str = "") -> Statement:
    return Statement(f"{key} = {toml_value(value)}{comment}\n", key, value)
