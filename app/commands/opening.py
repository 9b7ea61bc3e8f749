"""Opens what a command works on, in the person's home. Heavy libraries load here, when a command needs them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import NEW_FILE
from app.places import Home

if TYPE_CHECKING:
    from app.station.lists import Lists
    from app.station.requests import Requests
    from app.station.station import Station


_LOG_REQUESTS = "simwright.log_requests"


def log_requests(function: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--log-requests`, which `open_station` follows."""

    def note(context: click.Context, _option: click.Parameter, path: Path | None) -> None:
        context.meta[_LOG_REQUESTS] = path

    return click.option(
        "--log-requests",
        type=NEW_FILE,
        metavar="FILE",
        expose_value=False,
        callback=note,
        help="Write to FILE what is sent to the provider and what it answers, secrets masked.",
    )(function)


@contextmanager
def _logging_requests(requests: "Requests") -> Iterator[None]:
    """Each is in the file as soon as it has ended, so that a program that is killed leaves it, too."""
    path: Path | None = click.get_current_context().meta.get(_LOG_REQUESTS)
    if path is None:
        yield
        return
    from app.station.files import writing

    with writing(path):
        out = path.open("w", encoding="utf-8", buffering=1)
    with out, requests.heard(lambda request: out.write(f"{request.text()}\n\n")):
        yield


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
        with _logging_requests(station.requests):
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
