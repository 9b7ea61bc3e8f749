"""A hand scanner on a serial port: what it reads is published, line by line."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.modem.lines import LineSplitter
from app.station.events import Event, Scanned, ScannerChanged
from app.station.lane import Lanes, Pause, Task, Ticket

if TYPE_CHECKING:
    from app.modem.link import Link

AGAIN_S = 2.0
"""After so long a port that is gone is looked for again."""
SILENCE_S = 0.15
"""A scanner that sends no line end has said all after this long."""


class ScanPort:
    """Listens from `start` on, at the port of the settings; `use` changes it."""

    def __init__(self, lanes: Lanes, publish: Callable[[Event], None], port: Callable[[], str]) -> None:
        self._lanes, self._publish, self._port = lanes, publish, port
        self._listening: tuple[str, Ticket] | None = None
        self._started = False

    def start(self) -> None:
        self._started = True
        self.use()

    def use(self) -> None:
        """The port may have been changed in the settings."""
        port = self._port().strip()
        if not self._started or (self._listening is not None and self._listening[0] == port):
            return
        lane = self._lanes.get("scanner", workers=2)
        if self._listening is not None:
            lane.cancel(self._listening[1])
            self._listening = None
        if port:
            self._listening = (port, lane.submit(f"scanner at {port}", self._listen(port)))

    def _listen(self, port: str) -> Task:
        """For as long as the task is not cancelled; said once when it cannot, and once when it can again."""
        from app.modem.link import Link

        problem = ""
        while True:
            try:
                with Link.open(port) as link:
                    self._publish(ScannerChanged(port))
                    problem = ""
                    yield from self._read(link)
            except KnownError as error:
                if error.code != problem:
                    problem = error.code
                    self._publish(ScannerChanged(port, error.what, _remedy(error)))
            yield Pause(AGAIN_S)

    def _read(self, link: Link) -> Iterator[Pause]:
        splitter, heard = LineSplitter(), time.monotonic()
        while True:
            lines = []
            if data := link.read():
                heard, lines = time.monotonic(), splitter.feed(data)
            elif splitter.rest and time.monotonic() - heard > SILENCE_S:
                lines = [splitter.rest]
                splitter.clear()
            for line in lines:
                self._publish(Scanned(line))
            yield Pause(0)


def _remedy(error: KnownError) -> Message:
    """A port that is gone, or was pulled, is a module's elsewhere."""
    if error.code == "port.gone":
        return say("scan", "Plug the scanner in: it is found again by itself. Its port is chosen under Settings.")
    return error.remedy
