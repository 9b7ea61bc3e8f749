"""What all commands share: results on stdout, words on stderr, and the exit status.

Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped by a
person. With `--json` stdout holds JSON lines and nothing else; each says by its `kind` what it is.
"""

import functools
import io
import json
import logging
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any

import click

from app.commands.words import SpokenPath, spoken
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome

FAILED, WRONG_USE, STATION, STOPPED = 1, 2, 3, 130
FILE = SpokenPath(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = SpokenPath(dir_okay=False, path_type=Path)

log = logging.getLogger(__name__)
_INPUT = (
    "account.", "backup.", "bic.", "callback.", "card.", "catalog.", "code.", "device.ambiguous", "device.argument",
    "device.name", "device.unknown", "eid.", "export.", "file.", "fleet.", "iccid.", "imei.", "label.",
    "ledger.address", "ledger.unknown", "list.", "picture.", "registration.", "row.", "sms.", "timer.", "tracker.",
    "apn.", "at.", "place.", "printer.address", "recipe.", "settings.", "setup.",
)  # fmt: skip
REMEDIES = {
    "account.unknown": say("cli", "See `simwright account list`, or add it with `simwright account add`."),
    "account.secret": say("cli", "Give it with --secret-file or --secret-env."),
    "account.url": say("cli", "Give another with --url."),
    "account.proxy": say("cli", "Give another with --proxy."),
    "account.ca_bundle": say("cli", "Give another with --ca-bundle."),
    "emnify.mfa": say("cli", "Test the account with `simwright account test`, which asks for the code."),
    "provider.key_refused": say(
        "cli", "Give the right secret with --secret-file or --secret-env, or add the account again."
    ),
    "account.incomplete": say("cli", "Add the account again with what is missing; see `simwright account add --help`."),
}
"""Remedies in the terms of the command line, where those of the window would not help."""

Command = Callable[..., int | None]


class Output:
    """Prints a result as a JSON document in one line, or its words."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, kind: str, data: dict[str, Any], words: Message | str) -> None:
        click.echo(json.dumps({"kind": kind, **data}) if self.as_json else spoken(words))

    def tell(self, words: Message | str) -> None:
        click.echo(spoken(words), err=True)

    def error(self, error: KnownError) -> None:
        remedy = REMEDIES.get(error.code, error.remedy)
        if self.as_json:
            data = {"code": error.code, "what": str(error.what), "remedy": str(remedy), "detail": error.detail}
            self.result("error", data, "")
        self.tell(sentences(error.what, remedy))


def sentences(*parts: Message | str) -> str:
    """Parts that are not empty, in the language of the person, each with its full stop."""
    texts = [text for part in parts if (text := spoken(part).strip())]
    return " ".join(text if text[-1] in ".:?!。：？！" else f"{text}." for text in texts)


def moment(at: datetime | None) -> str:
    """For a column: local, to the second, in the order that sorts."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S}" if at else ""


def command(function: Command) -> Callable[..., None]:
    """Adds `--json`, hands in the `Output`, and turns what goes wrong into words and an exit status."""

    @click.option("--json", "as_json", is_flag=True, help="Print JSON, one document a line.")
    @functools.wraps(function)
    def run(as_json: bool, **arguments: Any) -> None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # a console may lack our signs
        with _sigterm_as_interrupt():
            sys.exit(_run(function, Output(as_json), arguments))

    return run


def _run(function: Command, out: Output, arguments: dict[str, Any]) -> int:
    try:
        return function(out, **arguments) or 0
    except KnownError as error:
        out.error(error)
        return _status(error)
    except KeyboardInterrupt:
        out.tell(say("cli", "Stopped."))
        return STOPPED
    except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
        raise
    except Exception:
        log.exception("a fault in Simwright itself")
        return STATION


def _status(error: KnownError) -> int:
    if error.code.startswith(_INPUT):
        return WRONG_USE
    return FAILED if error.outcome in {Outcome.FAIL, Outcome.TIMEOUT} else STATION


@contextmanager
def _sigterm_as_interrupt() -> Iterator[None]:
    """A line controller that ends us gets the same good order as a person at the keyboard."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
