"""BICs out of whatever people have: a line, a pasted block, a CSV of a delivery note, registration links."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.device_file import as_utf8
from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.list_file import read_list
from app.domain.message import say
from app.domain.scan import ScanKind, understand

_TITLE = re.compile(r"\s*#?(?:BIC ?[12]?|batch identification code|box identifier code)\s*", re.IGNORECASE)
_SEPARATORS = ",;\t"
_DASHES = re.compile(r"[-\s]")
_WRONG_SIGN = re.compile(r"[^0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class BicList:
    bics: tuple[Bic, ...]
    """In the order of the list, each once."""
    rejected: tuple[tuple[int, str], ...] = ()
    """Line number from 1, and the line, where no BIC was found."""
    repeated: int = 0
    """Lines whose BIC stood further up."""


def find_bic(text: str) -> Bic | None:
    """The BIC that the text is, or that its label or registration link holds."""
    for candidate in (text, understand(text).value):
        try:
            return Bic.parse(candidate)
        except KnownError:
            continue
    return None


def read_bics(data: bytes | str, name: str) -> BicList:
    """One BIC a line, or a CSV with one in each row; a column titled BIC is believed before any other.

    Raises `KnownError` for what is no text (`list.*`) and where no line holds a BIC (`bic.none`).
    """
    text = as_utf8(data, name)[0].decode("utf-8", "replace")
    found: dict[Bic, None] = {}
    rejected: list[tuple[int, str]] = []
    repeated = 0
    for number, line, bics in _read_lines(text.splitlines()):
        if not bics:
            rejected.append((number, line))
        repeated += sum(bic in found for bic in bics)
        found.update(dict.fromkeys(bics))
    if not found:
        raise KnownError(
            "bic.none",
            say("biclist", "There is no BIC in {name}.", name=name),
            say("biclist", "A BIC has 16 letters and digits, as XXXX-XXXX-XXXX-XXXX; give one on each line."),
        )
    return BicList(tuple(found), tuple(rejected), repeated)


def load_bics(path: Path) -> BicList:
    """As `read_bics`; raises what `read_list` does too."""
    return read_bics(read_list(path), path.name)


def _read_lines(lines: Iterable[str]) -> Iterator[tuple[int, str, list[Bic]]]:
    """Every line but blank ones and that of the titles, with the BICs in it."""
    column: int | None = None
    titles_over = False
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        cells = _cells(line)
        titled = next((at for at, cell in enumerate(cells) if _TITLE.fullmatch(cell)), None)
        if titled is not None and not titles_over:
            column, titles_over = titled, True
            continue
        titles_over = True
        yield number, line, _bics([cells[column]] if column is not None and column < len(cells) else cells)


def _cells(line: str) -> list[str]:
    separator = max(_SEPARATORS, key=line.count)
    return next(csv.reader([line], delimiter=separator), []) if separator in line else [line]


def _bics(cells: Iterable[str]) -> list[Bic]:
    """Cells that are a BIC; else words of a cell, since a one-line field turns line ends into blanks."""
    whole = [bic for cell in cells if (bic := find_bic(cell.strip())) is not None]
    if whole:
        return whole
    return [bic for cell in cells for word in cell.split() if (bic := find_bic(word)) is not None]


def why_not(text: str) -> KnownError:
    """Why a text that somebody gave as a BIC is none: another kind of number, a sign that no BIC has, or its length."""
    kind = understand(text).kind
    if kind is ScanKind.ACTIVATION_CODE:
        what = say("biclist", "This is an activation code, not a BIC.")
    elif kind not in {ScanKind.TEXT, ScanKind.BIC}:
        what = say("biclist", "This is another number, not a BIC: {kind}.", kind=kind.value.upper())
    elif sign := _WRONG_SIGN.search(code := _DASHES.sub("", text.strip().removeprefix("#"))):
        place = sign.start() + 1
        what = say("biclist", "This is not a BIC: character {place} is {sign}, neither a letter A to Z nor a digit.",
                   place=place, sign=sign[0])  # fmt: skip
    else:
        what = say("biclist", "This is not a BIC: it has {length} letters and digits instead of 16.", length=len(code))
    return KnownError(
        "bic.shape", what, say("biclist", "Scan the QR code of the card again, or type what is printed beside BIC.")
    )
