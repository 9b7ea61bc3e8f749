"""A tracker on its own serial port: plain text lines, for some behind a password."""

from dataclasses import asdict

from app.domain.port import PortInfo
from app.sandbox.modules.lines import PtyLine, SerialLine, TcpLine
from app.sandbox.modules.loop import Loop
from app.sandbox.provider import World
from app.sandbox.record import Kind
from app.sandbox.trackers.tracker import Serial, Tracker

_LONGEST_LINE = 2048


class TrackerPort:
    """Public methods may be called from any thread."""

    def __init__(self, number: int, tracker: Tracker, serial: Serial, world: World, loop: Loop) -> None:
        self.number = number
        self.source = f"tracker:{number}"
        self.tracker = tracker
        self._serial = serial
        self._world = world
        self._loop = loop
        self._line: SerialLine = (PtyLine if world.options.pty else TcpLine)(loop, self._hear)
        self._heard = b""
        self._signed_on = False

    @property
    def device(self) -> str:
        """What opens the port now; empty while it is unplugged."""
        return self._line.device

    def plug(self) -> None:
        self._loop.call(self._plug)

    def unplug(self) -> None:
        self._loop.call(self._line.close)

    def info(self) -> PortInfo:
        return PortInfo(
            device=self.device,
            name=f"tracker{self.number + 1}",
            description=f"{self.tracker.maker.name} {self._serial.model}",
            serial_number=f"TRK{self.tracker.imei[-7:]}",
            location=f"8-{self.number + 1}",
            at_likely=False,
            simulated=True,
        )

    def describe(self) -> dict[str, object]:
        return {
            **asdict(self.info()),
            "maker": self.tracker.maker.name,
            "model": self._serial.model,
            "imei": self.tracker.imei,
            "phone": self.tracker.number,
            "apn": self.tracker.apn,
        }

    def _plug(self) -> None:
        if not self.device:
            self._heard, self._signed_on = b"", not (self._serial.signs_on and self.tracker.password)
            self._line.open()

    def _hear(self, data: bytes) -> None:
        """A line ends with CR, LF or, at Queclink, with its dollar sign."""
        self._heard = (self._heard + data.replace(b"\n", b"\r"))[-_LONGEST_LINE:]
        while (at := self._end_of_line()) >= 0:
            line, self._heard = self._heard[:at], self._heard[at:].lstrip(b"\r")
            if text := line.decode("latin-1").strip("\r"):
                self._answer(text)

    def _end_of_line(self) -> int:
        dollar, end = self._heard.find(b"$"), self._heard.find(b"\r")
        if dollar >= 0 and (end < 0 or dollar < end) and self._heard.startswith(b"AT+GT"):
            return dollar + 1
        return end

    def _answer(self, text: str) -> None:
        self._world.record.add(Kind.REQUEST, self.source, text)
        if not self._signed_on:
            self._signed_on = text == self.tracker.password
            self._say(f"TASK COM TERM: {'PASSWORD OK' if self._signed_on else 'INCORRECT PASSWORD'}")
            return
        reply = self._world.garage.hear(self.tracker, self._serial.opening(self.tracker) + text, "")
        self._loop.later(self._world.options.reply_ms / 1000, lambda: self._say(reply))

    def _say(self, text: str) -> None:
        if text and self.device:
            self._line.write(text.encode("latin-1", "replace") + self._serial.end)
