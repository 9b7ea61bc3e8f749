"""`history`."""

from pathlib import Path

import click

from app.commands.common import Output, command, open_station


@click.command()
@click.argument("text", default="")
@click.option("--export", "export", type=click.Path(path_type=Path), help="Write to FILE.csv or FILE.json.")
@click.option("--limit", default=50, show_default=True)
@command
def history(out: Output, text: str, export: Path | None, limit: int) -> int:
    """Units done at this station, newest first; TEXT is part of a name, EID, ICCID, IMEI or batch."""
    from app.station.history import unit_as_row

    with open_station() as station:
        if export is not None:
            count = station.history.export(export, text)
            out.result({"file": str(export), "units": count}, f"Units written to {export}: {count}")
            return 0
        names = {batch.id: batch.name for batch in station.history.batches(1000)}
        for unit in station.history.search(text, limit):
            row = unit_as_row(unit, names.get(unit.batch_id, ""))
            words = f"{unit.updated:%Y-%m-%d %H:%M}  {unit.outcome or unit.stage}  {unit.name}  {unit.eid or unit.imei}"
            out.result(row, f"{words}  {unit.reason}".rstrip())
    return 0


COMMANDS = (history,)
