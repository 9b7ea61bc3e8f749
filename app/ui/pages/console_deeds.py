"""What a person does at a console, handed to the station."""

from pathlib import Path
from queue import SimpleQueue
from threading import Lock

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.toml_reader import unreadable
from app.station.bench_console import Consoles
from app.station.console_macro import Macro
from app.station.console_values import PortChoice
from app.station.events import ConsolePort
from app.station.files import writing
from app.station.station import Station
from app.ui.bridge import Bridge

LONGEST_FILE = 16_000_000
"""Bytes; more would take a serial port hours."""


class ConsoleDeeds(QObject):
    failed = Signal(object)
    """A `KnownError`."""
    remembered = Signal()
    """The history has another line."""

    def __init__(self, station: Station, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._station, self._bridge = station, bridge
        self.device = ""
        self._lines: SimpleQueue[tuple[str, str]] = SimpleQueue()
        """(device, line), for the history; the calls of a pool overtake one another."""
        self._in_order = Lock()

    @property
    def consoles(self) -> Consoles:
        return self._station.bench.consoles

    @property
    def state(self) -> ConsolePort:
        return self.consoles.state(self.device)

    def send(self, line: str, timeout_s: float) -> None:
        """At once, so that lines keep their order."""
        self._station.bench.send(self.device, line, timeout_s=timeout_s)
        memory = self._station.console
        self._lines.put((self.device, line))

        def remember() -> None:
            with self._in_order:
                memory.remember(*self._lines.get())

        self._bridge.run(remember, lambda _nothing: self.remembered.emit())

    def answer(self, text: str | None) -> None:
        """What the module has asked for; None: no text is sent."""
        self.consoles.text(self.device, text)

    def run(self, macro: Macro) -> None:
        self.consoles.script(self.device, macro.steps)

    def find_baud(self) -> None:
        self.consoles.find_baud(self.device)

    def open_or_close(self) -> None:
        if self.state.open:
            self.consoles.close(self.device)
        else:
            self.consoles.open(self.device)

    def cancel(self) -> None:
        self.consoles.cancel(self.device)

    def drive(self, choice: PortChoice) -> None:
        self.consoles.choose(self.device, choice)

    def forget_history(self) -> None:
        self._bridge.run(self._station.console.forget_history, lambda _nothing: self.remembered.emit())

    def send_lines(self, path: Path) -> None:
        device = self.device
        self._bridge.run(
            lambda: self.consoles.lines(device, _read(path).decode("utf-8-sig", "replace")),
            lambda _ticket: None,
            self.failed.emit,
        )

    def send_bytes(self, path: Path) -> None:
        device = self.device
        self._bridge.run(lambda: self.consoles.bytes(device, _read(path)), lambda _ticket: None, self.failed.emit)

    def save(self, path: Path, text: str) -> None:
        def save() -> None:
            with writing(path):
                path.write_text(f"{text}\n", "utf-8")

        self._bridge.run(save, lambda _nothing: None, self.failed.emit)

    def history(self, own: bool) -> list[str]:
        return self._station.console.history(self.device if own else "")


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise KnownError(
                "console.long_file",
                say("console", "{name} is longer than {most} MB.", name=path.name, most=LONGEST_FILE // 1_000_000),
            )
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path.name, error) from error
