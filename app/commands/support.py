"""`support`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.common import NEW_FILE, Output, command, sentences
from app.domain.errors import KnownError
from app.places import Home

if TYPE_CHECKING:
    from app.station.support import SupportFile


@click.command()
@click.argument("file", type=NEW_FILE, required=False)
@click.option("--without", multiple=True, metavar="NAME", help="Leave out this file, or all files of this folder.")
@click.option("--show", is_flag=True, help="Print what would be in it, and write nothing.")
@command
def support(out: Output, file: Path | None, without: tuple[str, ...], show: bool) -> None:
    """Write a support bundle.

    Versions, settings, the last logs, traces of modules, batches and
    unsettled calls, as texts in a ZIP file. Every secret is masked. Look
    through it before you send it: names of units, EIDs, ICCIDs and telephone
    numbers are in it.

    \b
    simwright support --show
    simwright support bundle.zip --without traces
    """
    from app.station.support import suggested_name, write

    files = [each for each in _collect(out) if not _left_out(each.name, without)]
    if show:
        for each in files:
            out.result("file", {"name": each.name, "text": each.text}, f"===== {each.name}\n{each.text}")
        return
    path = file or Path(suggested_name(""))
    write(path, files)
    names = [each.name for each in files]
    out.result("bundle", {"file": str(path), "names": names}, "\n".join((f"{path}:", *(f"  {name}" for name in names))))


def _left_out(name: str, without: tuple[str, ...]) -> bool:
    return any(name == each or name.startswith(f"{each.rstrip('/')}/") for each in without)


def _collect(out: Output) -> "tuple[SupportFile, ...]":
    """A station that cannot be opened is what support is asked about."""
    from app.commands.opening import open_station
    from app.station.support import collect

    home = Home.user()
    try:
        with open_station() as station:
            return collect(home, station)
    except KnownError as problem:
        out.tell(sentences(problem.what, problem.remedy))
        return collect(home, problem=problem)


COMMANDS = (support,)
