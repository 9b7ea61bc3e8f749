"""A copy of the ledger where a person wants it."""

from pathlib import Path

from app.domain.message import Message, say
from app.places import Home
from app.station.files import writing


def back_up(home: Home, copy: Path) -> Message:
    """Also while work runs; what was done. Raises `KnownError`."""
    from app.ledger.backup import copy_ledger

    with writing(copy):
        copy_ledger(home.ledger_url, copy)
    return say("backup", "The copy of the ledger is in {file}.", file=str(copy))
