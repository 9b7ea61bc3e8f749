"""No two programs work on one batch: windows and commands side by side, and stations that share a ledger."""

import os
import sys
import time
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from threading import Lock

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.ledger.database import unavailable
from app.ledger.ledger import Ledger

_GLANCE_S = 0.05


class Room(IntEnum):
    """What is claimed."""

    BATCH = 1
    UNIT = 2


class Claims:
    """One locked byte of a file for each number, and in a shared `ledger` a lock there.

    The system, or the server, lets go of it when the program ends, however that ends.
    """

    def __init__(self, path: Path, ledger: Ledger | None = None, room: Room = Room.BATCH) -> None:
        self._path = path
        self._ledger = ledger
        self._room = room
        self._file: int | None = None
        self._held: set[int] = set()
        self._lock = Lock()

    def take(self, number: int) -> Callable[[], None]:
        """Returns the function that gives it back; raises `KnownError` while another program has it."""
        with self._lock:
            try:
                self._take(number)
            except KnownError as error:
                if error.code != "assign.elsewhere":
                    raise
                time.sleep(_GLANCE_S)  # another program may only have looked whether it is free
                self._take(number)
            self._held.add(number)
        return lambda: self._give_back(number)

    def elsewhere(self, number: int) -> bool:
        """Whether another program has it now."""
        with self._lock:
            if number in self._held:
                return False
            try:
                self._take(number)
            except KnownError as error:
                if error.code != "assign.elsewhere":
                    raise
                return True
            self._let_go(number)
            return False

    def close(self) -> None:
        """Before the ledger is closed."""
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _take(self, number: int) -> None:
        file = self._opened()
        try:
            _lock_byte(file, number)
        except OSError as error:
            raise _elsewhere(_ANOTHER_WINDOW, str(error)) from error
        try:
            free = self._ledger is None or self._ledger.take_lock(self._room, number)
        except BaseException:
            _unlock_byte(file, number)
            raise
        if not free:
            _unlock_byte(file, number)
            raise _elsewhere(_ANOTHER_STATION, "locked in the ledger")

    def _opened(self) -> int:
        if self._file is None:
            try:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:  # as the ledger beside it: a full disk, or one that may not be written to
                raise unavailable(str(error)) from error
        return self._file

    def _give_back(self, number: int) -> None:
        with self._lock:
            self._held.discard(number)
            self._let_go(number)

    def _let_go(self, number: int) -> None:
        if self._file is not None:
            _unlock_byte(self._file, number)
            if self._ledger is not None:
                self._ledger.give_lock_back(self._room, number)


def _elsewhere(what: Message, detail: str) -> KnownError:
    remedy = say("assign", "Wait until it has ended, or stop it there. Then resume.")
    return KnownError("assign.elsewhere", what, remedy, detail=detail)


_ANOTHER_WINDOW = say("assign", "Another window or command of Simwright is working on this batch.")
_ANOTHER_STATION = say("assign", "Another station is working on this batch.")

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
