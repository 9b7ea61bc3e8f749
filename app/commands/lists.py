"""`check` and `assign`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import (
    FAILED,
    STATION,
    Output,
    command,
    given_secret,
    interrupted,
    open_station,
    secret_options,
)
from app.domain.device_list import DeviceList
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Batch, BatchState, By, Stage, Unit

if TYPE_CHECKING:
    from app.station.station import Station

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("devices", type=FILE)
@click.option("--export", "export", type=click.Path(path_type=Path), help="Write the rows with problems to this CSV.")
@command
def check(out: Output, devices: Path, export: Path | None) -> int:
    """Check a device list: EID, Name, ICCID."""
    with open_station() as station:
        rows = station.lists.read(devices)
    return report(out, rows, export)


def report(out: Output, rows: DeviceList, export: Path | None = None) -> int:
    counts = rows.counts()
    for problem in rows.all_problems():
        out.result(
            {
                "row": problem.row,
                "column": str(problem.column),
                "value": problem.value,
                "code": problem.code,
                "severity": str(problem.severity),
                "reason": str(problem.reason),
                "remedy": str(problem.remedy),
            },
            f"row {problem.row}, {problem.column}: {problem.reason} {problem.remedy}",
        )
    source = rows.source
    out.result(
        {"rows": len(rows), "ready": counts.ready, "blocked": counts.blocked, "decide": counts.decide,
         "encoding": source.encoding, "separator": source.separator},
        f"{len(rows)} rows, {counts.ready} ready, {counts.blocked} need you, {counts.decide} to decide",
    )  # fmt: skip
    if export is not None:
        export.write_text(rows.problems_csv(), "utf-8", newline="")
    return FAILED if counts.ready < len(rows) else 0


@click.command()
@click.argument("devices", type=FILE)
@click.option("--account", required=True, help="Name of the account.")
@click.option("--fleet", default="", help="Super SIM: fleet (sid or unique name) for the new SIMs.")
@click.option("--by", type=click.Choice([str(by) for by in By]), default=str(By.EID), show_default=True)
@click.option("--activate", is_flag=True, help="Super SIM: activate each SIM. This starts billing.")
@click.option("--resume", is_flag=True, help="Go on with an interrupted run of this list.")
@secret_options
@command
def assign(out: Output, devices: Path, account: str, resume: bool, **options: Any) -> int:
    """Assign an eSIM to each device of a list, and follow it until it can be downloaded."""
    secret = given_secret(options["secret_file"], options["secret_env"])
    with open_station() as station:
        if secret is not None:
            station.accounts.lend(account, secret)
        left = 0
        batch = _interrupted(station, devices.name, account) if resume else None
        if batch is not None:
            batch = station.assign.resume(batch.id)
        else:
            rows = station.lists.read(devices)
            left = report(out, rows)
            if not rows.counts().ready:
                return left
            batch = _start(station, rows, devices.name, account, options)
        return max(left, _follow(out, station, batch.id))


def _interrupted(station: "Station", name: str, account: str) -> Batch | None:
    found = [b for b in station.assign.interrupted() if b.name == name and b.account == account]
    return found[0] if found else None


def _start(station: "Station", rows: DeviceList, name: str, account: str, options: dict[str, Any]) -> Batch:
    from app.station.assign import AssignRequest

    return station.assign.start(
        AssignRequest(
            account, rows.ready_rows(), name, By(options["by"]), fleet=options["fleet"], activate=options["activate"]
        )
    )


def _follow(out: Output, station: "Station", batch_id: int) -> int:
    """Wait for the batch, telling its problems; then one result a row."""
    from app.station.events import BatchChanged, Event

    said: set[str] = set()

    def tell(event: Event) -> None:
        if isinstance(event, BatchChanged) and (words := f"{event.problem} {event.remedy}".strip()) not in said | {""}:
            said.add(words)
            click.echo(words, err=True)

    leave = station.bus.subscribe(tell)
    try:
        while not station.assign.wait(batch_id, 0.5):
            pass
    except KeyboardInterrupt:
        interrupted()
    finally:
        leave()
    units = station.assign.units(batch_id)
    for unit in units:
        _print(out, unit)
    batch = station.history.batch(batch_id)
    out.result(
        {
            "batch": batch.id,
            "state": str(batch.state),
            "total": batch.total,
            "passed": batch.passed,
            "failed": batch.failed,
        },
        f"batch {batch.id} {batch.state}: {batch.passed} of {batch.total} passed, {batch.failed} failed",
    )
    if batch.state is BatchState.STOPPED:
        return STATION
    return 0 if batch.passed == batch.total else FAILED


def _print(out: Output, unit: Unit) -> None:
    from app.station.history import unit_as_row

    words = f"{unit.outcome or unit.stage}  {unit.eid}  {unit.name}  {unit.iccid}  {unit.reason} {unit.remedy}"
    out.result(unit_as_row(unit, ""), words.rstrip())


@click.command()
@click.argument("unit", type=int)
@click.option("--made/--not-made", required=True, help="What you found at the provider.")
@command
def settle(out: Output, unit: int, made: bool) -> int:
    """Say what became of a call whose answer was lost, after looking at the provider."""
    with open_station() as station:
        before = station.ledger.unit(unit)
        if before.stage is not Stage.UNSETTLED:
            raise KnownError(
                "list.settled",
                say("commands", "Unit {unit} has nothing to decide.", unit=unit),
                say("commands", "Units to decide are those that `history` shows as unsettled."),
            )
        after = station.assign.settle(unit, made)
    _print(out, after)
    return 0


COMMANDS = (check, assign, settle)
