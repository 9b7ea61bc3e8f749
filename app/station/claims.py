"""No two programs on this computer work on one batch: the window and the command line may be open side by side."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Lock

from app.domain.errors import KnownError
from app.domain.message import say


class Claims:
    """One locked byte of a file for each batch. The system lets go of it when the program ends, however that ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        self._lock = Lock()

    def take(self, batch_id: int) -> Callable[[], None]:
        """Returns the function that gives it back; raises `KnownError` while another program has it."""
        with self._lock:
            if self._file is None:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock_byte(self._file, batch_id)
            except OSError as error:
                raise KnownError(
                    "assign.elsewhere",
                    say("assign", "Another window or command of Simwright is working on this batch."),
                    say("assign", "Wait until it has ended, or stop it there. Then resume."),
                    detail=str(error),
                ) from error
        return lambda: self._give_back(batch_id)

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _give_back(self, batch_id: int) -> None:
        with self._lock:
            if self._file is not None:
                _unlock_byte(self._file, batch_id)


if sys.platform == "win32":
    import msvcrt

    def _lock_byte(file: int, place: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unlock_byte(file: int, place: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock_byte(file: int, place: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)

    def _unlock_byte(file: int, place: int) -> None:
        fcntl.lockf(file, fcntl.LOCK_UN, 1, place)
