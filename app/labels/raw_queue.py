"""A print queue of the system that hands ZPL on as it is: CUPS, or the spooler of Windows."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.message import say


@dataclass(frozen=True, slots=True)
class RawQueue:
    """`name` is that of a printer as the system lists it."""

    name: str

    def __str__(self) -> str:
        return self.name

    def print(self, labels: Iterable[bytes], title: str) -> int:
        """One job; the number of labels. Raises `KnownError` (`printer.queue`)."""
        data = list(labels)
        try:
            _spool(self.name, title, b"".join(data))
        except (OSError, subprocess.SubprocessError) as error:
            words = getattr(error, "stderr", b"") or str(error).encode()
            raise KnownError(
                "printer.queue",
                say("printer", "The print queue {name} did not take the labels.", name=self.name),
                say("printer", "Check the name of the printer and that it is set up in the system."),
                detail=words.decode("utf-8", "replace").strip(),
            ) from error
        return len(data)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _DocInfo(ctypes.Structure):
        """DOC_INFO_1W."""

        _fields_ = (("name", wintypes.LPWSTR), ("file", wintypes.LPWSTR), ("datatype", wintypes.LPWSTR))

    def _spool(name: str, title: str, data: bytes) -> None:
        spooler = ctypes.WinDLL("winspool.drv", use_last_error=True)
        printer, written = wintypes.HANDLE(), wintypes.DWORD()
        _check(spooler.OpenPrinterW(name, ctypes.byref(printer), None))
        try:
            document = _DocInfo(title, None, "RAW")
            _check(spooler.StartDocPrinterW(printer, 1, ctypes.byref(document)))
            try:
                _check(spooler.WritePrinter(printer, data, len(data), ctypes.byref(written)))
            finally:
                spooler.EndDocPrinter(printer)
        finally:
            spooler.ClosePrinter(printer)

    def _check(done: int) -> None:
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())

else:

    def _spool(name: str, title: str, data: bytes) -> None:
        command = ["lp", "-d", name, "-o", "raw", "-t", title]
        subprocess.run(command, input=data, check=True, capture_output=True, timeout=60)
