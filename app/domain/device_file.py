"""What is in a file that should be a device list: its encoding and its separator, or why it cannot be one."""

import codecs
import csv
import re
from itertools import islice
from typing import NoReturn

from app.domain.device_columns import looks_like_eid, means_eid
from app.domain.errors import KnownError
from app.domain.message import Message, say

SEPARATORS = (",", ";", "\t")
_SAMPLE = 64 * 1024
_SAMPLE_ROWS = 50

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_WORKBOOKS = (b"PK\x03\x04", bytes.fromhex("D0CF11E0A1B11AE1"))
_SEPARATOR_LINE = re.compile(rb"\s*\"?sep=([!-/:-@\[-`{-~\t ])\"?\r?\n", re.IGNORECASE)

_SAVE_AS_CSV = say("devicefile", "Open it in the spreadsheet program and save it as “CSV UTF-8”.")
_CHOOSE_OTHER = say("devicefile", "Choose a CSV file with the columns EID and Name.")
_SAVE_AGAIN = say("devicefile", "Export the list again, as “CSV UTF-8”.")


def as_utf8(data: bytes | str, name: str) -> tuple[bytes, str]:
    """The text as UTF-8 without BOM, and the name of the encoding it came in; `KnownError` if it is no text."""
    if isinstance(data, str):
        data, label = data.removeprefix("\ufeff").encode("utf-8", "replace"), ""
        _refuse_zeros(data, name)
    else:
        data, label = _recoded(data, name)
    if not data or data.isspace():
        _refuse("list.empty", say("devicefile", "{name} is empty", name=name), _CHOOSE_OTHER)
    return data, label


def split_separator_line(data: bytes) -> tuple[bytes, str | None]:
    """`sep=;` in front is an order to the spreadsheet program, not a row."""
    if found := _SEPARATOR_LINE.match(data):
        return data[found.end() :], found[1].decode()
    return data, None


def find_separator(data: bytes) -> str:
    """The separator that shows most EIDs, then an EID title, then most columns."""
    sample = data[:_SAMPLE].decode("utf-8", "ignore").splitlines(keepends=True)
    if len(data) > _SAMPLE:
        sample = sample[:-1] or sample
    return max(SEPARATORS, key=lambda separator: _fitness(sample, separator))


def _fitness(sample: list[str], separator: str) -> tuple[int, bool, int]:
    try:
        rows = list(islice(csv.reader(sample, delimiter=separator), _SAMPLE_ROWS))
    except csv.Error:
        return 0, False, 0
    eids = sum(any(map(looks_like_eid, row)) for row in rows)
    titled = any(means_eid(cell) for row in rows for cell in row)
    return eids, titled, sum(len(row) > 1 for row in rows)


def _recoded(data: bytes, name: str) -> tuple[bytes, str]:
    _refuse_other_formats(data, name)
    for bom, codec, label in _BOMS:
        if data.startswith(bom):
            return _decoded(data[len(bom) :], codec, label, name)
    if codec := _utf16_by_zeros(data):
        return _decoded(data, codec, "UTF-16", name)
    _refuse_zeros(data, name)
    if data.isascii():
        return data, "UTF-8"
    try:
        data.decode()
    except UnicodeDecodeError as error:
        if not data[: error.start].isascii():  # it was UTF-8 so far, so it is no other encoding but damaged
            _refuse_damaged(data, error, "UTF-8", name)
        return _decoded(data, "cp1252", "Windows-1252", name)
    return data, "UTF-8"


def _decoded(data: bytes, codec: str, label: str, name: str) -> tuple[bytes, str]:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        _refuse_damaged(data, error, label, name)
    encoded = data if codec == "utf-8" else text.encode()
    _refuse_zeros(encoded, name)
    return encoded, label


def _utf16_by_zeros(data: bytes) -> str:
    """Without a BOM: every other byte of Latin text is zero."""
    sample = data[:2000]
    pairs = len(sample) // 2
    low, high = sample[::2].count(0), sample[1::2].count(0)
    if high > 0.4 * pairs and high > 2 * low:
        return "utf-16-le"
    if low > 0.4 * pairs and low > 2 * high:
        return "utf-16-be"
    return ""


def _refuse_other_formats(data: bytes, name: str) -> None:
    if data.startswith(_WORKBOOKS):
        _refuse("list.workbook", say("devicefile", "{name} is a workbook, not a CSV file", name=name), _SAVE_AS_CSV)
    if data.startswith(b"%PDF"):
        _refuse("list.binary", say("devicefile", "{name} is a PDF, not a CSV file", name=name), _CHOOSE_OTHER)


def _refuse_zeros(data: bytes, name: str) -> None:
    if (at := data.find(b"\0")) >= 0:
        line = data.count(b"\n", 0, at) + 1
        _refuse(
            "list.binary",
            say("devicefile", "{name} is not a text file: line {line} contains a zero byte", name=name, line=line),
            _CHOOSE_OTHER,
        )


def _refuse_damaged(data: bytes, error: UnicodeDecodeError, label: str, name: str) -> NoReturn:
    line = data.count(b"\n", 0, error.start) + 1
    _refuse(
        "list.encoding",
        say("devicefile", "{name}, line {line}: this is not {encoding} text", name=name, line=line, encoding=label),
        _SAVE_AGAIN,
        str(error),
    )


def _refuse(code: str, what: Message, remedy: Message, detail: str = "") -> NoReturn:
    raise KnownError(code, what, remedy, detail)
