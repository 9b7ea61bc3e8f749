"""Bytes from a module cut into lines."""

_LONGEST = 8192
"""Bytes; a module on the wrong baud rate may never send a line end."""


class LineSplitter:
    """Feed it what was read; it gives whole lines, without empty ones and NULs, and keeps the rest."""

    def __init__(self) -> None:
        self._rest = b""

    @property
    def rest(self) -> str:
        """The line that has begun and not ended; a prompt stays here."""
        return _text(self._rest)

    def feed(self, data: bytes) -> list[str]:
        """Lines end with CR, LF or both: V.250 has CR LF, a terse reply only CR."""
        *lines, self._rest = (self._rest + data).replace(b"\0", b"").replace(b"\r", b"\n").split(b"\n")
        if len(self._rest) > _LONGEST:
            lines.append(self._rest)
            self._rest = b""
        return [text for line in lines if (text := _text(line).strip())]

    def clear(self) -> None:
        self._rest = b""


def _text(line: bytes) -> str:
    return line.decode("utf-8", "replace")
