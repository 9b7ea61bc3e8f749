"""`history`."""

from pathlib import Path

import click

from app.commands.common import NEW_FILE, Output, command, sentences
from app.commands.opening import open_station
from app.domain.message import plain, say


@click.command()
@click.argument("text", default="")
@click.option("--export", type=NEW_FILE, help="Write all that is found to FILE.csv or FILE.json instead.")
@click.option("--limit", type=click.IntRange(1), metavar="N", default=50, show_default=True, help="The newest N only.")
@command
def history(out: Output, text: str, export: Path | None, limit: int) -> int:
    """Search every unit that was ever done here.

    The newest come first. TEXT is part of a name, EID, ICCID, IMEI, BIC or
    batch. Activation codes are left out: they are
    secrets.

    \b
    simwright history tablet-01
    simwright history --export all.csv
    """
    from app.station.history import unit_as_row

    with open_station() as station:
        if export is not None:
            count = station.history.export(export, text)
            out.result(
                "file",
                {"file": str(export), "units": count},
                say("cli", "{file}: {n} units", file=str(export), n=count),
            )
            return 0
        units = station.history.search(text, limit)
        names = station.history.batch_names(units)
        for unit in units:
            number = unit.eid or unit.imei
            fields = [
                plain(unit.updated), unit.outcome or unit.stage, unit.name,
                "" if number == unit.name else number, names[unit.batch_id], sentences(unit.reason),
            ]  # fmt: skip
            words = "  ".join(str(field) for field in fields if field)
            out.result("unit", unit_as_row(unit, names[unit.batch_id]), words)
    return 0


COMMANDS = (history,)
