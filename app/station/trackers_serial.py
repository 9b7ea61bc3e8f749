"""Texts to a tracker through its own serial port: lines of text, behind a login where it has one."""

import re
import time
from collections.abc import Callable, Iterable

from app.catalog.tracker import SerialForm
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.modem.lines import LineSplitter
from app.modem.link import Link
from app.station.trackers_values import CHECK_PORT, Target
from app.station.trackers_wire import Delivered, Said

LOGIN_S = 5.0
_MOMENT_S = 1.0
_USUAL_BAUD = 115200


class SerialWire:
    """For one thread; owns the link. `login` is empty where it has none."""

    def __init__(self, link: Link, form: SerialForm, login: str) -> None:
        self._link = link
        self._form = form
        self._login = login
        self._splitter = LineSplitter()
        self._news: list[Delivered | Said] = []

    def begin(self, awaiting: bool, check: Callable[[], None]) -> None:  # noqa: ARG002 - what it said before is gone
        if self._form.baud != _USUAL_BAUD:
            self._link.set_baud(self._form.baud)
        if self._login:
            self._sign_on()

    def send(self, target: Target, text: str) -> str:  # noqa: ARG002 - there is one only
        self._write(text)
        made = str(time.monotonic_ns())
        self._news.append(Delivered(made, say("tracker", "Written to its port")))
        return made

    def hear(self, seconds: float) -> Iterable[Delivered | Said]:
        news, self._news = self._news, []
        return [*news, *(Said("", line) for line in self._lines(seconds))]

    def close(self) -> None:
        self._link.close()

    def _write(self, text: str) -> None:
        self._link.write((text + self._form.line_ending.text).encode("latin-1", "replace"))

    def _lines(self, seconds: float) -> list[str]:
        """Until something came or the time is up; a line that has no end counts once it is quiet."""
        end = time.monotonic() + seconds
        lines: list[str] = []
        while not lines and time.monotonic() < end:
            lines = self._splitter.feed(self._link.read())
        if not lines and (rest := self._splitter.rest.strip()).endswith("$"):
            self._splitter.clear()
            lines = [rest]
        return lines

    def _sign_on(self) -> None:
        """Anything else than the reply that is known may be a word of its own; the reply has a moment more."""
        self._write(self._login)
        end, said = time.monotonic() + LOGIN_S, ""
        while time.monotonic() < end:
            for line in self._lines(_MOMENT_S):
                if re.search(self._form.login_reply or ".", line, re.IGNORECASE):
                    return
                end, said = min(end, time.monotonic() + _MOMENT_S), line
        raise _no_login(said)


def _no_login(said: str) -> KnownError:
    return KnownError(
        "tracker.login",
        say("tracker", "The tracker does not take the password."),
        CHECK_PORT,
        said,
        Outcome.FAIL,
    )
