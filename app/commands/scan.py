"""`scan`: what is in a picture, a PDF or lines of text."""

import sys
from pathlib import Path
from typing import Any

import click

from app.commands.common import FAILED, Output, command, sentences
from app.commands.words import SpokenPath
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.scan import Scan, understand
from app.domain.scan_kind import serial_pattern

_SOURCE = SpokenPath(exists=True, dir_okay=False, allow_dash=True, path_type=Path)


@click.command()
@click.argument("file", type=_SOURCE)
@click.option("--unit", "pattern", default="", metavar="PATTERN",
              help="How serial numbers of units look: # is a digit, ? a letter, * either.")  # fmt: skip
@command
def scan(out: Output, file: Path, pattern: str) -> int:
    """Read the codes in a picture or PDF, and say what each is.

    FILE may be - for standard input: a picture, a PDF, or lines as a hand scanner sends them.

    Exit status 1 where no code was found.

    \b
    simwright scan card.jpg
    simwright scan delivery-note.pdf --json
    some-scanner | simwright scan -
    """
    from app.labels.read_file import read_file

    unit = serial_pattern(pattern)
    data = sys.stdin.buffer.read() if str(file) == "-" else _bytes(file)
    lines = _lines(data) if str(file) == "-" else ()
    for number, line in enumerate(lines, start=1):
        _show(out, understand(line, unit), {"line": number})
    if lines:
        return 0
    reading = read_file(data)
    for code in reading.codes:
        _show(out, understand(code.text, unit), {"page": code.page, "format": code.format, "corners": code.corners})
    if not reading.codes:
        out.tell(sentences(reading.why, reading.remedy))
    return 0 if reading.codes else FAILED


def _lines(data: bytes) -> list[str]:
    """What a hand scanner sends; nothing where the bytes are a picture or a PDF."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return []
    return [] if text.lstrip().startswith("%PDF-") else [line for line in text.splitlines() if line.strip()]


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise KnownError(
            "file.unreadable",
            say("scan", "{name} cannot be opened.", name=file.name),
            say("scan", "Choose another file."),
            detail=str(error),
        ) from error


def _show(out: Output, scan: Scan, place: dict[str, Any]) -> None:
    data = {
        "reading": scan.kind,
        "value": scan.value,
        "also": list(scan.also),
        "faulty": scan.faulty,
        "text": str(scan.text),
        "note": str(scan.note),
        **place,
    }
    also = say("cli", "It may also be: {kinds}", kinds=", ".join(scan.also)) if scan.also else ""
    words = sentences(scan.text if scan.faulty else "", scan.note, also)
    out.result("scan", data, "\n".join(filter(None, [f"{scan.kind:<16} {scan.value}", words and f"{'':<16} {words}"])))


COMMANDS = (scan,)
