"""`backup`."""

from pathlib import Path

import click

from app.commands.common import NEW_FILE, Output, command
from app.places import Home


@click.command()
@click.argument("file", type=NEW_FILE)
@command
def backup(out: Output, file: Path) -> None:
    """Copy the ledger to FILE, also while work runs.

    It holds activation codes: keep the copy as carefully as the ledger. A
    ledger on a server is copied by the means of the server.

    \b
    simwright backup ledger-copy.sqlite
    """
    from app.station.backup import back_up

    out.result("backup", {"file": str(file)}, back_up(Home.user(), file))


COMMANDS = (backup,)
