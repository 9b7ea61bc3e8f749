"""A label printer on the network: ZPL to port 9100, and what the printer says of itself read back."""

import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.labels.printer_state import (
    ASK_COUNT,
    ASK_HOST_STATUS,
    ASK_STATE,
    PAUSED,
    HostStatus,
    PrinterState,
    complete,
    count_complete,
    host_status_complete,
    read_count,
    read_host_status,
    read_state,
)

PORT = 9100
LEAD = 4
"""Labels sent ahead: few, so that a printer that stops holds few that nobody sees."""
_SLOW_S, _FAST_S = 0.25, 0.05
_COUNT_S = 1.0
"""Not every printer counts for others; this one is not waited for long."""

Tell = Callable[[int, Message], None]
"""Told the labels sent so far, and why the printer waits; what it raises ends the work."""


@dataclass(frozen=True, slots=True)
class NetworkPrinter:
    """`NetworkPrinter.parse("10.0.0.7")`, `"labels.local:6101"`, `"[fe80::1]:9100"`."""

    host: str
    port: int = PORT

    @classmethod
    def parse(cls, text: str) -> Self:
        host, colon, port = text.strip().rpartition(":")
        if not colon or (host.count(":") and not host.endswith("]")):
            host, port = text.strip(), str(PORT)
        host = host.strip("[]")
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
            raise KnownError(
                "printer.address",
                say("printer", "{text} is not the address of a printer.", text=text),
                say("printer", "Give its name or IP address, such as 10.0.0.7 or 10.0.0.7:9100."),
            )
        return cls(host, int(port))

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"

    def open(self, patience_s: float = 5.0) -> "PrinterLink":
        """Raises `KnownError` (`printer.unreachable`)."""
        try:
            return PrinterLink(self, socket.create_connection((self.host, self.port), patience_s), patience_s)
        except OSError as error:
            raise KnownError(
                "printer.unreachable",
                say("printer", "The printer at {address} does not answer.", address=str(self)),
                say("printer", "Check that it is switched on and in this network, and that no other program prints."),
                detail=str(error),
            ) from error


class PrinterLink:
    """One connection; use it in a `with` block."""

    def __init__(self, printer: NetworkPrinter, connection: socket.socket, patience_s: float) -> None:
        self._printer = printer
        self._socket = connection
        self._patience_s = patience_s
        self.sent = 0
        """Labels, on this connection."""
        self._tells_waiting = True
        self._last: int | None = None
        """What the printer will have counted when the last label is out."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def state(self) -> PrinterState | None:
        """None where the printer does not tell."""
        return read_state(self._ask(ASK_STATE, complete))

    def print(self, labels: Iterable[bytes], tell: Tell) -> int:
        """Send labels as fast as they come out; while the printer is in trouble it waits, then goes on.

        Returns their number when the last is printed, as far as the printer tells. Raises `KnownError`
        (`printer.lost`) where the connection breaks.
        """
        tells = self._ready(tell, 0)
        before = self._count() if tells else None
        for label in labels:
            if self.sent >= LEAD and tells:
                self._ready(tell, LEAD)
            self._send(label)
            self.sent += 1
            tell(self.sent, NOTHING)
        if tells:
            self._last = None if before is None else before + self.sent
            self._ready(tell, 0)
        return self.sent

    def _ready(self, tell: Tell, most_waiting: int) -> bool:
        """Waits until the printer is well and has no more than so many labels to print; False if it does not tell."""
        while True:
            state = self.state()
            if state is None:
                return False
            host = HostStatus(0, paused=False) if state.errors else self._host_status()
            if host is None:
                continue
            if (host.waiting <= most_waiting) if not state.errors else self._all_out():
                return True
            trouble = PAUSED if host.paused else state.trouble
            tell(self.sent, trouble)
            time.sleep(_SLOW_S if trouble != NOTHING else _FAST_S)

    def _host_status(self) -> HostStatus | None:
        """None where it got into trouble meanwhile. Where it does not tell, nothing waits and it is not asked again."""
        if self._tells_waiting:
            if host := read_host_status(self._ask(ASK_HOST_STATUS, host_status_complete)):
                return host
            if (state := self.state()) is None or state.errors:  # in trouble it is silent, too
                return None
            self._tells_waiting = False
        return HostStatus(0, paused=False)

    def _all_out(self) -> bool:
        """The last label may have been the last of the roll: only the odometer tells in trouble."""
        return self._last is not None and (self._count() or 0) >= self._last

    def _count(self) -> int | None:
        return read_count(self._ask(ASK_COUNT, count_complete, min(_COUNT_S, self._patience_s)))

    def _ask(self, question: bytes, done: Callable[[bytes], bool], patience_s: float = 0) -> bytes:
        """The reply, or as much of it as comes in time."""
        self._send(question)
        reply, end = b"", time.monotonic() + (patience_s or self._patience_s)
        while not done(reply) and (left := end - time.monotonic()) > 0:
            self._socket.settimeout(left)
            try:
                data = self._socket.recv(4096)
            except TimeoutError:
                break
            except OSError as error:
                raise self._lost(str(error)) from error
            if not data:
                raise self._lost("closed by the printer")
            reply += data
        return reply

    def _send(self, data: bytes) -> None:
        """A printer that is out of paper may take nothing more for as long as that lasts."""
        self._socket.settimeout(None)
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise self._lost(str(error)) from error

    def _lost(self, detail: str) -> KnownError:
        return KnownError(
            "printer.lost",
            say("printer", "The connection to {address} broke. Labels sent until then: {n}.",
                address=str(self._printer), n=self.sent),
            say("printer", "Look at the last label that came out, and print on from the one after it."),
            detail,
        )  # fmt: skip
