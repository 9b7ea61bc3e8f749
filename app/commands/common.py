"""What all commands share: output, exit status, the station, secrets.

Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error. Results go to
stdout, as JSON lines with `--json`; the log goes to stderr.
"""

import functools
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.places import Home

if TYPE_CHECKING:
    from app.station.station import Station

FAILED, WRONG_USE, STATION = 1, 2, 3
INPUT_ERRORS = ("list.", "code.", "recipe.", "file.", "eid.", "iccid.", "export.", "account.unknown", "account.name")


class Output:
    """Prints one result as a JSON document in a line, or its words."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, data: dict[str, Any], words: str) -> None:
        click.echo(json.dumps(data, ensure_ascii=False) if self.as_json else words)

    def error(self, error: KnownError) -> None:
        if self.as_json:
            data = {"error": error.code, "what": str(error.what), "remedy": str(error.remedy), "detail": error.detail}
            click.echo(json.dumps(data, ensure_ascii=False))
        click.echo(f"{error.what} {error.remedy}".strip(), err=True)


Command = Callable[..., int | None]


def command(function: Command) -> Callable[..., None]:
    """Adds `--json`, hands in the `Output`, and turns errors of the world into words and an exit status."""

    @click.option("--json", "as_json", is_flag=True, help="Print JSON: a document, or one a line.")
    @functools.wraps(function)
    def run(as_json: bool, **arguments: Any) -> None:
        out = Output(as_json)
        try:
            status = function(out, **arguments) or 0
        except KnownError as error:
            out.error(error)
            status = _status(error)
        sys.exit(status)

    return run


def _status(error: KnownError) -> int:
    if error.code.startswith(INPUT_ERRORS):
        return WRONG_USE
    return FAILED if error.outcome in {Outcome.FAIL, Outcome.TIMEOUT} else STATION


@contextmanager
def open_station(**options: Any) -> Iterator["Station"]:
    """A station in the person's home; the heavy libraries load only now."""
    from app.log import start_log
    from app.station.station import Station

    home = Home.user()
    home.make()
    start_log(home)
    station = Station.open(home, **options)
    try:
        yield station
    finally:
        station.close()


def secret_options(function: Command) -> Command:
    function = click.option("--secret-file", type=click.Path(exists=True, dir_okay=False, path_type=Path))(function)
    return click.option("--secret-env", metavar="VARIABLE", help="Environment variable that holds the secret.")(
        function
    )


def given_secret(secret_file: Path | None, secret_env: str | None) -> Secret | None:
    if secret_file is not None:
        return Secret(secret_file.read_text("utf-8").strip())
    if secret_env is not None:
        value = os.environ.get(secret_env)
        if not value:
            raise click.UsageError(f"environment variable {secret_env} is empty")
        return Secret(value)
    return None


def interrupted() -> NoReturn:
    """The person pressed Ctrl-C: what is under way is in the ledger."""
    click.echo("Stopped. The work is kept; go on with --resume.", err=True)
    sys.exit(130)
