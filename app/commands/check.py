"""`check`, and how every command reads a device list."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import FAILED, FILE, NEW_FILE, Output, command, sentences
from app.commands.opening import open_lists
from app.commands.words import wrong_use
from app.domain.device_list import Column, ColumnMap, DeviceList, NoEidColumn, Severity
from app.domain.message import say

if TYPE_CHECKING:
    from app.station.lists import Lists

KNOWN = "eid.known"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person wants a list to be read: columns by title or by number from 1, rows to be used as they are."""

    columns: dict[Column, str]
    overrides: tuple[int, ...]

    def read(self, lists: "Lists", path: Path) -> DeviceList:
        rows = lists.read(path, self._map(lists, path) if self.columns else None)
        if self.overrides:
            suspects = rows.rows_with(Severity.BLOCKED) + rows.rows_with(Severity.DECIDE)
            places = {rows.row(index).number: index for index in suspects}
            for number in self.overrides:
                if number not in places:
                    raise wrong_use(say("cli", "Row {number} has no problem to override.", number=number))
                rows.override(places[number])
        return rows

    def _map(self, lists: "Lists", path: Path) -> ColumnMap:
        try:
            found = lists.read(path)
            titles, columns = found.titles, found.columns
        except NoEidColumn as error:
            if Column.EID not in self.columns:
                raise
            titles, columns = error.titles, ColumnMap(0)
        for column, wanted in self.columns.items():
            columns = columns.with_place(column, _place(titles, wanted))
        return columns


def _place(titles: tuple[str, ...], wanted: str) -> int:
    if wanted in titles:
        return titles.index(wanted)
    if wanted.isdecimal() and 1 <= int(wanted) <= (len(titles) or int(wanted)):
        return int(wanted) - 1
    raise wrong_use(
        say(
            "cli",
            "There is no column {wanted}. The columns are: {known}.",
            wanted=wanted,
            known=", ".join(titles) or "without titles",
        )
    )


_COLUMNS = {
    "iccid": say("cli", "Column of the ICCIDs: its title, or its number from 1."),
    "name": say("cli", "Column of the names: its title, or its number from 1."),
    "eid": say("cli", "Column of the EIDs: its title, or its number from 1."),
}


def reading_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options of a `Reading`, for `take_reading`."""
    for name, words in _COLUMNS.items():
        function = click.option(f"--{name}-column", metavar="COLUMN", help=str(words))(function)
    return click.option(
        "--override",
        "overrides",
        type=click.IntRange(1),
        multiple=True,
        metavar="ROW",
        help="Use this row in spite of its check digits, its duplicates or the history. Can be given again.",
    )(function)


def take_reading(options: dict[str, Any]) -> Reading:
    """Takes its options out of those of the command."""
    given = {column: options.pop(f"{column.lower()}_column") for column in Column}
    return Reading({column: text for column, text in given.items() if text}, options.pop("overrides"))


@click.command()
@click.argument("devices", type=FILE)
@reading_options
@click.option("--export", type=NEW_FILE, help="Write the rows with problems, and the reasons, to this CSV.")
@command
def check(out: Output, devices: Path, export: Path | None, **options: Any) -> int:
    """Check a device list.

    A list is a CSV with the columns EID, Name and, where it is known, ICCID. Prints each problem with its row, then
    how many rows are ready. The exit status is 1 if one is not.

    \b
    simwright check devices.csv
    simwright check devices.csv --eid-column Serial --export to-mend.csv
    """
    with open_lists() as lists:
        rows = take_reading(options).read(lists, devices)
    if export is not None:
        _write(rows, export)
    return report(out, rows)


def _write(rows: DeviceList, path: Path) -> None:
    from app.station.files import replacing, writing

    with writing(path), replacing(path) as file:
        file.write(rows.problems_csv().encode())


def report(out: Output, rows: DeviceList, leave_out: Collection[str] = ()) -> int:
    """Print the problems but those of the codes `leave_out`, and the counts; the exit status."""
    found = 0
    for problem in rows.all_problems():
        if problem.code in leave_out:
            continue
        found += 1
        data = {
            "row": problem.row, "column": str(problem.column), "value": problem.value, "code": problem.code,
            "severity": str(problem.severity), "reason": str(problem.reason), "remedy": str(problem.remedy),
        }  # fmt: skip
        words = sentences(problem.reason, problem.remedy)
        place = say("cli", "row {row}, {column}: {words}", row=problem.row, column=str(problem.column), words=words)
        out.result("problem", data, place)
    counts, source = rows.counts(), rows.source
    data = {
        "file": source.name, "rows": len(rows), "ready": counts.ready, "blocked": counts.blocked,
        "decide": counts.decide, "encoding": source.encoding, "separator": source.separator,
    }  # fmt: skip
    summary = say("cli", "Rows: {rows}. Ready: {ready}, to fix: {blocked}, to decide: {decide}", rows=len(rows),
                  ready=counts.ready, blocked=counts.blocked, decide=counts.decide)  # fmt: skip
    out.result("list", data, summary)
    return FAILED if found else 0


COMMANDS = (check,)
