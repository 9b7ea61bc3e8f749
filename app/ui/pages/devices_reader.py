"""Reads the pages of a list: one, the next, or all that follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.station.device_values import FleetPage, SimPage

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.ui.bridge import Bridge, Task

AnyPage = FleetPage | SimPage
Ask = Callable[[int], AnyPage]


class PageReader(QObject):
    """Holds pages `first` to `last` of `pages`. An answer to an older question is dropped."""

    read = Signal(object, bool)
    """A page, and whether its rows follow those that are held."""
    failed = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge: Bridge | None = None
        self._ask: Ask | None = None
        self._task: Task | None = None
        self.reading_all = False
        self._wanted = (1, False, False)
        self._forget()

    def attach(self, bridge: Bridge) -> None:
        self._bridge = bridge

    @property
    def busy(self) -> bool:
        return self._task is not None

    @property
    def complete(self) -> bool:
        """Every row there is has been read."""
        return self.known and self.first == 1 and self.last >= self.pages

    def open(self, ask: Ask) -> None:
        """Begin another list with its first page."""
        self._ask = ask
        self._forget()
        self.turn_to(1)

    def close(self) -> None:
        """There is no list any more."""
        self._ask = None
        self.stop()
        self._forget()
        self.changed.emit()

    def turn_to(self, number: int) -> None:
        """Read this page instead of what is held."""
        self.reading_all = False
        self._start(max(1, number), more=False)

    def read_all(self) -> None:
        """Go on after what is held, page after page; from the start where the start is not held."""
        if self.first > 1 or not self.known:
            self.reading_all = True
            self._start(1, more=False)
        elif self.last < self.pages:
            self.reading_all = True
            self._start(self.last + 1, more=True)

    def again(self) -> None:
        """Ask once more what could not be read."""
        number, more, on = self._wanted
        self.reading_all = on
        self._start(number, more=more)

    def stop(self) -> None:
        """What is held stays; a page under way is dropped."""
        self.reading_all = False
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.changed.emit()

    def _forget(self) -> None:
        self.known = False
        self.first, self.last, self.pages, self.total = 1, 0, 1, 0

    def _start(self, number: int, *, more: bool) -> None:
        ask, bridge = self._ask, self._bridge
        if ask is None or bridge is None:
            return
        if self._task is not None:
            self._task.cancel()
        self._wanted = (number, more, self.reading_all)
        self._task = bridge.run(lambda: ask(number), lambda page: self._take(page, more), self._fail)
        self.changed.emit()

    def _take(self, page: AnyPage, more: bool) -> None:
        self._task = None
        self.known = True
        self.pages, self.total = page.pages, page.total
        if more and page.page <= self.last:  # the list has become shorter: the provider repeats its last page
            self.reading_all = False
            self.changed.emit()
            return
        self.first, self.last = self.first if more else page.page, page.page
        self.read.emit(page, more)
        if self.reading_all and self.last < self.pages:
            self._start(self.last + 1, more=True)
            return
        self.reading_all = False
        self.changed.emit()

    def _fail(self, error: KnownError) -> None:
        self._task = None
        self.reading_all = False
        self.failed.emit(error)
        self.changed.emit()
