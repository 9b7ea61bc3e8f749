"""SIM cards by what is printed on them: ICCID and registration code, typed, scanned, pasted or from a CSV."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.device_file import as_utf8
from app.domain.errors import KnownError
from app.domain.identifiers import Iccid, iccid_shaped, tidy, tidy_iccid
from app.domain.list_file import read_list
from app.domain.message import NOTHING, Message, say
from app.domain.secret import Secret

CODE_LENGTH = 10
_CODE = re.compile(f"[0-9A-Za-z]{{{CODE_LENGTH}}}")
_CODE_TITLES = {"registrationcode", "registration", "regcode", "code", "registrierungscode"}
_SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class SimCard:
    iccid: Iccid
    code: Secret
    """10 letters and digits: Super SIM says digits, its own example is `H3LL0W0RLD`."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line of a list; `iccid` and `code` as they were written, with `problem` and `remedy` where it is no card."""

    number: int
    iccid: str
    code: Secret
    card: SimCard | None = None
    problem: Message = NOTHING
    remedy: Message = NOTHING


def check_card(iccid: str, code: str) -> SimCard:
    """Codes: those of `Iccid.parse`, `registration.empty`, `registration.shape`."""
    number = Iccid.parse(iccid)
    word = tidy(code)
    if not word:
        raise KnownError(
            "registration.empty",
            say("cardlist", "The registration code is missing"),
            say("cardlist", "Enter the 10 characters that are printed beside the ICCID."),
        )
    if not _CODE.fullmatch(word):
        raise KnownError(
            "registration.shape",
            say("cardlist", "The registration code has {length} characters instead of 10", length=len(word)),
            say("cardlist", "Compare it with the card. A spreadsheet drops zeros in front: format the column as text."),
        )
    return SimCard(number, Secret(word))


def looks_like_code(text: str) -> bool:
    return _CODE.fullmatch(tidy(text)) is not None


def make_row(number: int, iccid: str, code: str) -> CardRow:
    try:
        card = check_card(iccid, code)
    except KnownError as error:
        return CardRow(number, iccid.strip(), Secret(code.strip()), None, error.what, error.remedy)
    return CardRow(number, card.iccid, card.code, card)


def mark_repeated(rows: Sequence[CardRow]) -> tuple[CardRow, ...]:
    """Each card once: a line whose ICCID stood further up is no card."""
    first: dict[str, int] = {}
    marked = []
    for row in rows:
        if row.card is not None and (before := first.setdefault(row.card.iccid, row.number)) != row.number:
            what = say("cardlist", "This ICCID stands in line {line} already", line=before)
            row = CardRow(row.number, row.iccid, row.code, None, what, say("cardlist", "Take this line out."))
        marked.append(row)
    return tuple(marked)


def read_cards(data: bytes | str, name: str) -> tuple[CardRow, ...]:
    """A card a line, in a CSV or with blanks between ICCID and code; every line but blank ones and that of the titles.

    Raises `KnownError` for what is no text (`list.*`) and where no line holds anything like a card (`list.no_cards`).
    """
    text = as_utf8(data, name)[0].decode("utf-8", "replace")
    rows = mark_repeated([make_row(*cells) for cells in _read_lines(text.splitlines())])
    if not any(iccid_shaped(tidy_iccid(row.iccid)) for row in rows):
        raise KnownError(
            "list.no_cards",
            say("cardlist", "There is no ICCID in {name}.", name=name),
            say("cardlist", "Give a card on each line: its ICCID and its registration code, with a comma between."),
        )
    return rows


def load_cards(path: Path) -> tuple[CardRow, ...]:
    """As `read_cards`; raises what `read_list` does too."""
    return read_cards(read_list(path), path.name)


def _read_lines(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Line number from 1, ICCID and code."""
    places: tuple[int, int] | None = None
    begun = False
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        cells = _cells(line)
        if not begun and (found := _titles(cells)) is not None:
            places, begun = found, True
            continue
        begun = True
        yield (number, *(_at(cells, places) if places is not None else _by_look(cells)))


def _cells(line: str) -> list[str]:
    """Without a separator, the last word is the code: an ICCID may be written in groups."""
    separator = max(_SEPARATORS, key=line.count)
    if separator in line:
        return next(csv.reader([line], delimiter=separator), [])
    head, _blank, last = line.strip().rpartition(" ")
    return [head, last] if head else [last]


def _titles(cells: Sequence[str]) -> tuple[int, int] | None:
    """Places of ICCID and code where this is the line of titles."""
    plain = ["".join(re.findall(r"[^\W_]+", cell)).casefold() for cell in cells]
    iccid = next((at for at, word in enumerate(plain) if "iccid" in word), None)
    if iccid is None:
        return None
    code = next((at for at, word in enumerate(plain) if at != iccid and word in _CODE_TITLES), None)
    return iccid, code if code is not None else next((at for at in range(len(cells)) if at != iccid), iccid + 1)


def _at(cells: Sequence[str], places: tuple[int, int]) -> tuple[str, str]:
    iccid, code = (cells[place] if place < len(cells) else "" for place in places)
    return iccid, code


def _by_look(cells: Sequence[str]) -> tuple[str, str]:
    """Without titles: the first cell that can be an ICCID, else the first; and what can be a code, else the next."""
    iccid = next((at for at, cell in enumerate(cells) if iccid_shaped(tidy_iccid(cell))), 0)
    others = [cell for at, cell in enumerate(cells) if at != iccid]
    return cells[iccid], next(filter(looks_like_code, others), next(iter(others), ""))
