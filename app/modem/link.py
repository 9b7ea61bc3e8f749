"""A serial port, or a socket that stands for one, opened for us alone."""

import errno
import sys
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

import serial

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.modem import turn
from app.modem.holder import holder_of

SLICE_S = 0.05
"""Longest that one `read` waits, and so how soon a cancellation is noticed."""

_WINDOWS = sys.platform == "win32"
_LINUX = sys.platform.startswith("linux")
_WRITE_TIMEOUT_S = 5.0
_BUSY = {errno.EBUSY, errno.EAGAIN}
_DENIED = {errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ECONNREFUSED, errno.EHOSTUNREACH}


@dataclass(frozen=True, slots=True)
class LineSettings:
    """How the port is driven. USB modules ignore all of it but DTR, whose fall makes many of them hang up."""

    baud: int = 115200
    hardware_flow: bool = False
    """RTS and CTS."""
    software_flow: bool = False
    """XON and XOFF."""
    dtr: bool = True


USUAL_LINE = LineSettings()


class Link:
    """Bytes in and out; every error of the port is a `KnownError` (`port.busy`, `.denied`, `.gone`, `.stuck`)."""

    def __init__(self, device: str, port: serial.Serial, line: "LineSettings | None" = None) -> None:
        self.device = device
        self.gone = False
        """The port has vanished under us; `reopen` it once it is back."""
        self._port = port
        self._line = line or USUAL_LINE
        self._url = "://" in device

    @classmethod
    def open(cls, device: str, line: LineSettings = USUAL_LINE) -> "Link":
        """`device` is a port of the system or a URL of pyserial, such as `socket://127.0.0.1:5000`."""
        return cls(device, _open(device, line), line)

    def reopen(self, device: str) -> None:
        """The same module on a port that came back, perhaps under another name."""
        self.close()
        self._port = _open(device, self._line)
        self.device, self._url, self.gone = device, "://" in device, False

    @property
    def baud(self) -> int:
        return int(self._port.baudrate)

    def set_baud(self, baud: int) -> None:
        """From now on; what is in the buffers was read at another rate and is dropped."""
        self._line = replace(self._line, baud=baud)
        try:
            self._port.baudrate = baud
            self._port.reset_input_buffer()
        except (OSError, ValueError, TypeError) as error:
            raise self._gone(error) from error

    def read(self) -> bytes:
        """What has come, after waiting for it up to `SLICE_S`; empty if nothing did."""
        turn.leave()
        try:
            data = self._read_socket() if self._url else self._port.read(max(1, self._port.in_waiting))
        except (OSError, TypeError) as error:  # pyserial reads from None once another thread has closed the port
            raise self._gone(error) from error
        if data:
            turn.take()
        return data

    @property
    def waiting(self) -> bool:
        """Whether `read` would return at once."""
        try:
            return bool(self._port.in_waiting)
        except (OSError, TypeError) as error:
            raise self._gone(error) from error

    def write(self, data: bytes) -> None:
        turn.leave()
        try:
            self._port.write(data)
        except serial.SerialTimeoutException as error:
            raise KnownError(
                "port.stuck",
                say("port", "{port} takes no more data.", port=self.device),
                say("port", "Check the cable and that the module is switched on; then try again."),
                str(error),
            ) from error
        except (OSError, TypeError) as error:
            raise self._gone(error) from error

    def close(self) -> None:
        turn.leave()
        try:
            self._port.close()
        except OSError:
            return  # a port that has been unplugged is closed enough

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read_socket(self) -> bytes:
        """A socket of pyserial counts what is waiting as one byte at most, so the rest is taken without waiting."""
        data = self._port.read(1)
        if data:
            self._port.timeout = 0
            data += self._port.read(65536)
            self._port.timeout = SLICE_S
        return data

    def _gone(self, error: Exception) -> KnownError:
        self.gone = True
        return KnownError(
            "port.gone",
            say("port", "{port} has vanished.", port=self.device),
            say("port", "Check the cable and the power of the module; it may also have restarted by itself."),
            str(error),
        )


def _open(device: str, line: LineSettings) -> serial.Serial:
    url = "://" in device
    exclusive = True if not url and not _WINDOWS else None  # Windows opens ports for one alone anyway
    try:
        port = serial.serial_for_url(
            device, line.baud, timeout=SLICE_S, write_timeout=_WRITE_TIMEOUT_S, exclusive=exclusive,
            rtscts=line.hardware_flow, xonxoff=line.software_flow, do_not_open=True,
        )  # fmt: skip
        if not url:
            port.dtr = line.dtr
        with turn.lent():  # some drivers take a second
            port.open()
    except (OSError, ValueError) as error:
        raise _open_error(device, error) from error
    return port


def _open_error(device: str, error: Exception) -> KnownError:
    code, what, remedy = _diagnose(device, getattr(error, "errno", None), str(error))
    return KnownError(code, what, remedy, str(error))


def _diagnose(device: str, number: int | None, text: str) -> tuple[str, Message, Message]:
    if number in _BUSY or (_WINDOWS and "PermissionError" in text):
        return "port.busy", _busy(device), _busy_remedy()
    if number in _DENIED:
        return "port.denied", say("port", "{port} may not be opened by this user.", port=device), _denied_remedy()
    if number in _GONE or "FileNotFoundError" in text or device.startswith("socket://"):
        return (
            "port.gone",
            say("port", "{port} is not there.", port=device),
            say("port", "Plug the module in and look at the list of ports again."),
        )
    return (
        "port.failed",
        say("port", "{port} could not be opened.", port=device),
        say("port", "Check that this is a serial port, and see the detail."),
    )


def _busy(device: str) -> Message:
    if holder := holder_of(device):
        return say("port", "{port} is in use by {program}.", port=device, program=holder)
    return say("port", "{port} is in use by another program.", port=device)


def _busy_remedy() -> Message:
    if _LINUX:
        return say(
            "port",
            "Close the other program. ModemManager takes modules as they appear: see it with "
            "“systemctl status ModemManager” and stop it with “sudo systemctl stop ModemManager”.",
        )
    return say("port", "Close the other program: a terminal, or a modem manager.")


def _denied_remedy() -> Message:
    if _LINUX:
        return say(
            "port",
            "Join the group that owns the port: “sudo usermod -aG dialout $USER”, then log out and in again.",
        )
    return say("port", "Ask the administrator for the right to use this port.")
