"""A label printer on the network: takes ZPL, says how it is, runs out of labels and goes on when refilled."""

import re
import socket
import threading
from collections import deque
from contextlib import suppress

from app.sandbox.record import Record

_LABEL = re.compile(rb"\^XA.*?\^XZ", re.DOTALL)
_COUNT = b'! U1 getvar "odometer.total_label_count"\r\n'
_QUESTION = re.compile(rb"~HQES|~HS|" + re.escape(_COUNT))
_BUFFER = 20
"""Labels that it holds; it reads on when it has printed some."""
_COUNTED_BEFORE = 4711
"""Labels of its life before."""
_OUT, _OPEN, _PAUSED = 0x1, 0x4, 0x10000


class SimulatedPrinter:
    """Prints one label each `label_s`; older ones have no odometer. Thread-safe; `stop()` joins its threads."""

    def __init__(self, record: Record, paper: int, label_s: float, *, counts: bool = True) -> None:
        self.printed: list[str] = []
        self._record = record
        self._paper = paper
        self._label_s = label_s
        self._counts = counts
        self._open = self._paused = False
        self._waiting: deque[bytes] = deque()
        self._change = threading.Condition()
        self._ended = False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads = [threading.Thread(target=work, name="printer") for work in (self._serve, self._print)]
        for thread in self._threads:
            thread.start()

    @property
    def address(self) -> str:
        host, port = self._listener.getsockname()[:2]
        return f"{host}:{port}"

    def describe(self) -> dict[str, object]:
        with self._change:
            return {
                "address": self.address,
                "paper": self._paper,
                "open": self._open,
                "paused": self._paused,
                "waiting": len(self._waiting),
                "printed": len(self.printed),
            }

    def set(self, paper: int | None = None, open: bool | None = None, paused: bool | None = None) -> None:  # noqa: A002
        """Load so many labels, open or close it, pause it or go on."""
        with self._change:
            self._paper = self._paper if paper is None else paper
            self._open = self._open if open is None else open
            self._paused = self._paused if paused is None else paused
            self._change.notify_all()

    def drop(self) -> None:
        """Break every connection, as a cable that is pulled."""
        with self._change:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        with self._change:
            self._ended = True
            self._change.notify_all()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.drop()
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        """One connection at a time, as printers do."""
        while True:
            try:
                connection, _address = self._listener.accept()
            except OSError:
                return
            with self._change:
                self._connections = [connection]
                if self._ended:
                    connection.close()
                    return
            with connection, suppress(OSError):
                self._converse(connection)

    def _converse(self, connection: socket.socket) -> None:
        heard = b""
        while data := connection.recv(65536):
            heard += data
            while match := min(filter(None, (_LABEL.search(heard), _QUESTION.search(heard))), key=_start, default=None):
                heard = heard[match.end() :]
                if not match[0].startswith(b"^"):
                    connection.sendall(self._answer(match[0]))
                elif not self._take(match[0]):
                    return

    def _take(self, label: bytes) -> bool:
        with self._change:
            self._change.wait_for(lambda: self._ended or len(self._waiting) < _BUFFER)
            self._waiting.append(label)
            self._change.notify_all()
            return not self._ended

    def _answer(self, question: bytes) -> bytes:
        """As the ZPL II guide has it; to `~HS` a printer in trouble is silent."""
        with self._change:
            flags = (0 if self._paper else _OUT) | (_OPEN if self._open else 0) | (_PAUSED if self._paused else 0)
            waiting, count = len(self._waiting), _COUNTED_BEFORE + len(self.printed)
        if question == _COUNT:
            return f'"{count}"'.encode() if self._counts else b'"?"'
        if question == b"~HQES":
            lines = f"ERRORS:         {bool(flags):d} 00000000 {flags:08X}", "WARNINGS:       0 00000000 00000000"
            return f"\x02\r\n\r\n  PRINTER STATUS\r\n   {lines[0]}\r\n   {lines[1]}\r\n\x03".encode()
        if flags & (_OUT | _OPEN):
            return b""
        strings = (
            f"030,0,{self._paused:d},0245,{waiting:03},0,0,0,000,0,0,0",
            "001,0,0,0,1,2,6,0,00000000,1,000",
            "1234,0",
        )
        return "".join(f"\x02{text}\x03\r\n" for text in strings).encode()

    def _print(self) -> None:
        while self._wait_for_work():
            with self._change:
                if self._ended or not self._can_print():
                    continue
                text = self._waiting.popleft().decode("utf-8", "replace")
                self._paper -= 1
                self.printed.append(text)
                self._change.notify_all()
            self._record.effect("printer", "label.printed", number=len(self.printed))

    def _wait_for_work(self) -> bool:
        """Until a label can be printed, and as long as that takes; False at the end."""
        with self._change:
            self._change.wait_for(lambda: self._ended or self._can_print())
            if not self._ended and self._label_s:
                self._change.wait_for(lambda: self._ended, self._label_s)
            return not self._ended

    def _can_print(self) -> bool:
        return bool(self._waiting) and self._paper > 0 and not self._open and not self._paused


def _start(match: re.Match[bytes]) -> int:
    return match.start()
