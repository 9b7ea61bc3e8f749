"""`update`."""

import click

from app import __version__
from app.commands.common import Output, command
from app.commands.opening import open_station
from app.domain.message import say


@click.command()
@command
def update(out: Output) -> None:
    """Ask whether there is a newer version.

    Says what is new in it and where it is. Nothing is installed, and nothing
    about this station is sent.
    """
    with open_station() as station:
        release = station.updates.look()
    if release is None:
        newest = say("cli", "{version} is the newest version.", version=__version__)
        out.result("version", {"version": __version__, "newer": ""}, newest)
        return
    data = {"version": __version__, "newer": release.version, "page": release.page, "notes": release.notes}
    found = say("cli", "{newer} is available; this is {version}.", newer=release.version, version=__version__)
    out.result("version", data, found)
    if not out.as_json:
        click.echo(f"\n{release.page}\n\n{release.notes}".rstrip())


COMMANDS = (update,)
