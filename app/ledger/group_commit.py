"""Many writers, one sync to disk."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

PATIENCE_SECONDS = 0.05


class GroupCommit:
    """Writers to one SQLite file take turns, and those that come while another writes share its commit.

    A durable commit waits for the disk, 0.5 to 10 ms, and SQLite does one at a time; so eight lanes that commit one by
    one would be as slow as one. Each writer has a savepoint of its own: when it fails, only its own changes go. A
    writer returns when the commit that holds its changes is on disk.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._turn = threading.Lock()
        self._queue: set[object] = set()
        self._group: _Group | None = None
        self._refused: tuple[float, OperationalError] | None = None

    @contextmanager
    def write(self) -> Iterator[Connection]:
        asked = time.monotonic()
        with self._my_turn():
            group = self._group = self._group or self._begin(asked)
            try:
                with group.savepoint() as connection:
                    yield connection
            finally:
                if group.broken or not self._queue:
                    self._settle(group)
        while not group.settled.wait(PATIENCE_SECONDS):  # as a rule the last in the queue settles for all
            with self._turn:
                self._settle(group)
        if group.error:
            raise group.error

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        me = object()
        self._queue.add(me)
        try:
            self._turn.acquire()
        finally:
            self._queue.discard(me)
        try:
            yield
        finally:
            self._turn.release()

    def _begin(self, asked: float) -> "_Group":
        """Where another program keeps the file, one of those that wait finds out for all: each would take as long."""
        if self._refused and self._refused[0] > asked:
            raise self._refused[1]
        try:
            return _Group(self._engine)
        except OperationalError as error:
            self._refused = time.monotonic(), error
            raise

    def _settle(self, group: "_Group") -> None:
        if self._group is group:
            self._group = None
            group.commit()


class _Group:
    """The changes of several writers on their way to one commit."""

    def __init__(self, engine: Engine) -> None:
        self.settled = threading.Event()
        self.broken = False
        self.error: Exception | None = InterruptedError("the commit was interrupted")
        self.connection = engine.connect().execution_options(write=True)
        try:
            self._transaction = self.connection.begin()
        except BaseException:
            self.connection.close()
            raise

    @contextmanager
    def savepoint(self) -> Iterator[Connection]:
        self.connection.exec_driver_sql("SAVEPOINT writer")
        try:
            yield self.connection
            self.connection.exec_driver_sql("RELEASE writer")
        except BaseException as error:
            self._take_back(error)
            raise

    def _take_back(self, cause: BaseException) -> None:
        try:
            self.connection.exec_driver_sql("ROLLBACK TO writer")
            self.connection.exec_driver_sql("RELEASE writer")
        except OperationalError as error:  # a full disk, say, made SQLite roll back the whole transaction by itself
            self.broken = True
            self.error = cause if isinstance(cause, Exception) else error

    def commit(self) -> None:
        try:
            if not self.broken:
                self.connection.exec_driver_sql("COMMIT")  # the driver's own says nothing where none is open
                self._transaction.commit()
                self.error = None
        except Exception as error:  # noqa: BLE001  # each writer of the group raises it
            self.error = error
        finally:
            self.connection.close()
            self.settled.set()
