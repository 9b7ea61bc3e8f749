"""Opens what a command works on, in the person's home. Heavy libraries load here, when a command needs them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.places import Home

if TYPE_CHECKING:
    from app.station.lists import Lists
    from app.station.station import Station


@contextmanager
def open_station() -> "Iterator[Station]":
    """The station, with its log; at the end, work that is left stays in the ledger."""
    from app.log import start_log, stop_log
    from app.station.station import Station

    home = Home.user()
    home.make()
    start_log(home)
    try:
        station = Station.open(home)
        try:
            yield station
        finally:
            station.close()
    finally:
        stop_log()


@contextmanager
def open_lists() -> "Iterator[Lists]":
    """Device lists, held against the ledger where there is one; nothing is made where there is none."""
    from app.station.lists import Lists

    home = Home.user()
    if not home.has_ledger:
        yield Lists(None)
        return
    from app.ledger.ledger import Ledger

    with Ledger.open(home.ledger_url) as ledger:
        yield Lists(ledger)
