"""What a simulated module is plugged into: a pseudo terminal, or a TCP port where the system has none."""

import os
import socket
from collections.abc import Callable
from typing import Protocol

from app.sandbox.modules.loop import Loop

_CHUNK = 4096
_OUTPUT_SPEED = 5
"""Where `tcgetattr` has it."""
_RATES = (115200, 9600, 1200, 2400, 4800, 19200, 38400, 57600, 230400, 460800, 500000, 576000, 921600, 1000000, 3000000)


class SerialLine(Protocol):
    """Bytes written while nobody reads are lost, as on a UART without flow control."""

    @property
    def device(self) -> str:
        """What opens it, or an empty text while it is unplugged."""

    @property
    def speed(self) -> int | None:
        """Baud that the client has set, where that can be read."""

    def open(self, *, another_name: bool = False) -> None: ...

    def unplug(self) -> None:
        """Gone for its clients; until it is opened again or closed, no other line gets its name."""

    def close(self) -> None: ...

    def write(self, data: bytes) -> None: ...


class PtyLine:
    def __init__(self, loop: Loop, hear: Callable[[bytes], None]) -> None:
        self._loop = loop
        self._hear = hear
        self._ends: tuple[int, int] | None = None
        self._kept: int | None = None
        """An end without its other: the system gives away its number only when it is closed too."""
        self.device = ""

    @property
    def speed(self) -> int | None:
        import termios

        if self._ends is None:
            return None
        code = termios.tcgetattr(self._ends[1])[_OUTPUT_SPEED]
        return next((baud for baud in _RATES if getattr(termios, f"B{baud}", None) == code), None)

    def open(self, *, another_name: bool = False) -> None:
        import tty

        if not another_name:
            self._let_go()
        near, far = os.openpty()
        self._let_go()
        tty.setraw(far)
        os.set_blocking(near, False)
        # The far end stays open here too: raw mode then outlives each client, and a client that leaves is no error.
        self._ends = near, far
        self.device = os.ttyname(far)
        self._loop.watch(near, self._readable)

    def unplug(self) -> None:
        ends, self._ends, self.device = self._ends, None, ""
        if ends:
            self._loop.unwatch(ends[0])
            os.close(ends[0])
            self._kept = ends[1]

    def close(self) -> None:
        self.unplug()
        self._let_go()

    def _let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            os.close(kept)

    def write(self, data: bytes) -> None:
        try:
            while data and self._ends:
                data = data[os.write(self._ends[0], data) :]
        except BlockingIOError:
            return

    def _readable(self) -> None:
        if self._ends:
            self._hear(os.read(self._ends[0], _CHUNK))


class TcpLine:
    """Serves one client at a time; the next waits until it leaves."""

    def __init__(self, loop: Loop, hear: Callable[[bytes], None]) -> None:
        self._loop = loop
        self._hear = hear
        self._door: socket.socket | None = None
        self._client: socket.socket | None = None
        self.device = ""
        self.speed = None

    def open(self, *, another_name: bool = False) -> None:  # noqa: ARG002
        self._door = socket.create_server(("127.0.0.1", 0))
        self._door.setblocking(False)
        self._loop.watch(self._door, self._admit)
        self.device = f"socket://127.0.0.1:{self._door.getsockname()[1]}"

    def unplug(self) -> None:
        self.close()

    def close(self) -> None:
        self.device = ""
        self._dismiss()
        door, self._door = self._door, None
        if door:
            self._loop.unwatch(door)
            door.close()

    def write(self, data: bytes) -> None:
        try:
            if self._client:
                self._client.send(data)
        except OSError:
            return

    def _admit(self) -> None:
        if self._door and self._client is None:
            self._loop.unwatch(self._door)
            self._client = self._door.accept()[0]
            self._client.setblocking(False)
            self._client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._loop.watch(self._client, self._readable)

    def _dismiss(self) -> None:
        if self._client and self._door:
            self._loop.unwatch(self._client)
            self._client.close()
            self._client = None
            self._loop.watch(self._door, self._admit)

    def _readable(self) -> None:
        try:
            data = self._client.recv(_CHUNK) if self._client else b""
        except OSError:
            data = b""
        if data:
            self._hear(data)
        else:
            self._dismiss()


class Holder:
    """Another program that has a pseudo terminal for itself: flock(2), as pyserial and minicom use it, and TIOCEXCL."""

    def __init__(self, device: str) -> None:
        import fcntl
        import termios

        self._fd = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        fcntl.ioctl(self._fd, termios.TIOCEXCL)

    def close(self) -> None:
        import fcntl
        import termios

        fcntl.ioctl(self._fd, termios.TIOCNXCL)
        os.close(self._fd)
