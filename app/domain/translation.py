"""The words of one language, read from the .qm file that Qt's lrelease makes of them."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.message import Message, Value, plain

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7
_BLOCK = struct.Struct(">BI")
_NO_TEXT = 0xFFFFFFFF


@dataclass(slots=True)
class Translation:
    """English where there is no other word; counts, which have several forms, are the window's own."""

    words: dict[tuple[str, str], str] = field(default_factory=dict)
    decimal: str = "."

    @classmethod
    def read(cls, qm: bytes, decimal: str = ".") -> Translation:
        """Raises `ValueError` for what is no .qm file."""
        if not qm.startswith(_MAGIC):
            raise ValueError("not a .qm file")
        blocks = (block for tag, block in _blocks(qm[len(_MAGIC) :]) if tag == _MESSAGES)
        return cls({(context, source): text for block in blocks for context, source, text in _messages(block)}, decimal)

    def text(self, context: str, source: str) -> str:
        return self.words.get((context, source), source)

    def say(self, message: Message) -> str:
        values = {name: self._value(value) for name, value in message.values.items()}
        return self.text(message.context, message.template).format(**values)

    def _value(self, value: Value) -> str:
        if isinstance(value, Message):
            return self.say(value)
        return plain(value).replace(".", self.decimal) if isinstance(value, float) else plain(value)


def _blocks(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + _BLOCK.size <= len(data):
        tag, length = _BLOCK.unpack_from(data, at)
        at += _BLOCK.size
        yield tag, data[at : at + length]
        at += length


def _messages(block: bytes) -> Iterator[tuple[str, str, str]]:
    """Context, source and first form of each message: tagged texts up to an end tag."""
    at, parts = 0, dict[int, bytes]()
    while at < len(block):
        tag = block[at]
        at += 1
        if tag == _END:
            context, source, text = (parts.get(part, b"") for part in (_CONTEXT, _SOURCE, _TRANSLATION))
            yield context.decode(), source.decode(), text.decode("utf-16-be")
            parts = {}
            continue
        (length,) = struct.unpack_from(">I", block, at)
        length = 0 if length == _NO_TEXT else length
        parts.setdefault(tag, block[at + 4 : at + 4 + length])
        at += 4 + length
