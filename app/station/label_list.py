"""Where labels come from: units of the ledger, or a file with a column for each field."""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO

from app.domain.activation_code import ActivationCode
from app.domain.device_file import as_utf8, split_separator_line
from app.domain.errors import KnownError
from app.domain.identifiers import Eid, Iccid, Imei
from app.domain.message import Message, say
from app.domain.secret import Secret
from app.domain.work import Unit
from app.labels.template import FIELDS
from app.station.label_values import LabelItem

_ALIASES = {
    "activation_code": "code",
    "lpa": "code",
    "qr": "code",
    "device": "name",
    "device_name": "name",
    "label": "name",
    "serial": "unit",
    "serial_number": "unit",
    "sm_dp": "smdp",
    "smdp_address": "smdp",
    "sm_dp_address": "smdp",
    "smdp_plus_address": "smdp",
    "matchingid": "matching_id",
    "work_order": "batch",
    "lang": "language",
}
_NUMBERS: Mapping[str, Callable[[str], str]] = {"eid": Eid.parse, "iccid": Iccid.parse, "imei": Imei.parse}
_SEPARATORS = ",;\t"


def of_unit(unit: Unit, code: ActivationCode | None, batch: str, station: Mapping[str, str]) -> dict[str, str]:
    """The fields of a unit; `station` has those of the station and its operator."""
    return {
        **station,
        "code": code.text() if code else "",
        "smdp": unit.smdp,
        "unit": str(unit.id),
        "name": unit.name,
        "eid": unit.eid,
        "iccid": unit.iccid,
        "imei": unit.imei,
        "imsi": unit.imsi,
        "bic": unit.bic,
        "batch": batch,
        "row": str(unit.row),
        "date": unit.updated.astimezone().date().isoformat(),
        "vendor": unit.vendor,
        "model": unit.model,
        "firmware": unit.firmware,
    }


def read_labels(data: bytes | str, name: str) -> tuple[list[LabelItem], list[tuple[int, Message]]]:
    """Rows of a CSV file with titles, or a file with an activation code on each line.

    Raises `KnownError` (`list.…`) where the whole file cannot be read.
    """
    text, _encoding = as_utf8(data, name)
    body, given = split_separator_line(text)
    lines = body.decode()
    if lines.lstrip().upper().startswith(("LPA:", "1$", "HTTPS://")):
        rows: Iterable[tuple[int, dict[str, str]]] = _codes(lines)
    else:
        rows = _rows(lines, given or _separator(lines), name)
    items, problems = list[LabelItem](), list[tuple[int, Message]]()
    for row, fields in rows:
        try:
            items.append(_item(row, fields))
        except KnownError as problem:
            problems.append((row, problem.what))
    if not items and not problems:
        raise _nothing(name)
    return items, problems


def fields_of(titles: Sequence[str]) -> list[str]:
    """The field that each column of a file fills."""
    tidied = [re.sub(r"[^a-z0-9]+", "_", title.strip().casefold()).strip("_") for title in titles]
    return [_ALIASES.get(title, title) for title in tidied]


def key_of(code: ActivationCode) -> Secret:
    """The same for two writings of one code; empty where the SM-DP+ knows each device by its EID."""
    return Secret(f"{code.smdp}${code.matching_id.reveal()}" if code.matching_id else "")


def _codes(text: str) -> Iterator[tuple[int, dict[str, str]]]:
    for row, line in enumerate(text.splitlines(), 1):
        if line.strip():
            yield row, {"code": line.strip(), "row": str(row)}


def _rows(text: str, separator: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(StringIO(text), delimiter=separator)
    try:
        columns = fields_of(next(reader, []))
        if not {*FIELDS, "matching_id"} & set(columns):
            raise _no_titles(name)
        for row, cells in enumerate(reader, 2):
            if any(cell.strip() for cell in cells):
                yield row, {"row": str(row), **dict(zip(columns, map(str.strip, cells), strict=False))}
    except csv.Error as error:
        raise KnownError(
            "list.unreadable",
            say("labels", "{name} is not a table that can be read.", name=name),
            say("labels", "Save it again as CSV."),
            detail=str(error),
        ) from error


def _item(row: int, fields: dict[str, str]) -> LabelItem:
    """Numbers and code checked, for a label carries them on; the code made of its parts where only those are there."""
    identifier = fields.pop("matching_id", "")
    for name, parse in _NUMBERS.items():
        if fields.get(name):
            fields[name] = parse(fields[name])
    if fields.get("code"):
        code = ActivationCode.parse(fields["code"])
    elif fields.get("smdp") and identifier:
        code = ActivationCode.make(fields["smdp"], identifier)
    else:
        return LabelItem(row, fields)
    return LabelItem(row, {**fields, "code": code.text(), "smdp": code.smdp}, code.matching_id, key_of(code))


def _separator(text: str) -> str:
    header = text.partition("\n")[0]
    return max(_SEPARATORS, key=header.count)


def _no_titles(name: str) -> KnownError:
    return KnownError(
        "list.no_titles",
        say("labels", "The first row of {name} names no field of a label.", name=name),
        say("labels", "Write titles above the columns, such as code, EID, ICCID or name."),
    )


def _nothing(name: str) -> KnownError:
    return KnownError(
        "list.empty",
        say("labels", "{name} has no rows.", name=name),
        say("labels", "Choose a file with a row for each label."),
    )
