"""A way to register SIMs: something comes in, is looked at and decided on, is registered, and the run is followed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.scan import Scan
from app.domain.work import Batch
from app.station.events import Event
from app.ui.pages.register_foot import RUN, RegisterFoot
from app.ui.pages.register_run import RegisterRun
from app.ui.pages.runner import Runner
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card, EmptyState
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.views import Views

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

GAP, SCROLL_PX = 14, 12


class RegisterFlow(QWidget):
    """What comes in stands on top; below it nothing yet, what is to be done, or what was done."""

    changed = Signal()
    """What the head of the page says may be another now."""
    go = Signal(str, object)
    """Another page is wanted, and a place there."""

    def __init__(self, banner: Banner, other: Button, parent: QWidget | None = None) -> None:
        """`banner` is the page's; `other` is a button of this way alone."""
        super().__init__(parent)
        self.account = ""
        self.empty_button = Button("open")
        self.empty = EmptyState(self.empty_button)
        self.run = RegisterRun()
        self.costs, self.sure = Banner(closable=False), Banner()
        self.footer = foot = RegisterFoot(other)
        self.primary, self.last, self.stop, self.retry = foot.primary, foot.last, foot.stop, foot.retry
        self.runner = Runner(self.run, self.stop, self.retry, self)
        self._banner = banner
        self._views = Views()
        self._start: Callable[[], None] = lambda: None
        self._starting = False
        self.sure.acted.connect(self._begin)
        self.sure.closed.connect(self.reconsider)
        self.primary.clicked.connect(self._go_on)
        self.last.clicked.connect(lambda: self.show_part(RUN))
        self.runner.changed.connect(self.refresh)
        self.runner.followed.connect(self.follow)
        self.runner.failed.connect(banner.show_error)

    def lay_out(self, entry: Card, left: Card, right: Card, shares: tuple[int, int]) -> None:
        """Two cards are side by side where there is room for the words in them."""
        self._sides = (left, right)
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(GAP)
        for card, share in zip(self._sides, shares, strict=True):
            self._pair.addWidget(card, share)
        self._cards.addLayout(self._pair, 1)
        self._cards.addStretch(0)
        for part in (self.empty, scrolled(inside), self.run):
            self._views.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(entry)
        column.addWidget(self._views, 1)
        for below in (self.costs, self.sure, self.footer):
            column.addWidget(below)

    def give_room(self, all_of_it: bool) -> None:
        """To the cards: all the height there is, or what they need."""
        self._cards.setStretch(0, int(all_of_it))
        self._cards.setStretch(1, int(not all_of_it))

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.runner.attach(station, bridge)

    def on_events(self, events: Sequence[Event]) -> None:
        self.runner.on_events(events)

    # --- what comes in

    @abstractmethod
    def use_account(self, name: str) -> None:
        """SIMs are registered in this one from now on; empty where there is none."""

    @abstractmethod
    def take_scan(self, scan: Scan) -> bool:
        """Use a scan; False leaves it to another page."""

    @abstractmethod
    def open_file(self, path: Path) -> None: ...

    @abstractmethod
    def ask_for_list(self) -> None: ...

    @abstractmethod
    def paste(self, text: str) -> None: ...

    def paste_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    @abstractmethod
    def focus_entry(self) -> None:
        """The keyboard goes to where the next code is typed."""

    # --- the run

    def follow(self, batch: Batch) -> None:
        self._banner.hide()
        self.run.follow(batch)
        self.show_part(RUN)

    def propose(self, start: Callable[[], Batch], started: Callable[[Batch], None], *, activates: bool) -> None:
        """Start; where that activates SIMs, the person is asked once, in the page."""
        self._start = lambda: self._bridge.begin(start, lambda batch: self._began(started, batch), self._could_not)
        if activates:
            self._show_sure()
            self.sure.action.setFocus()
            self.refresh()
        else:
            self._begin()

    def _begin(self) -> None:
        self.sure.hide()
        self._starting = True
        self.refresh()
        self._start()

    def _began(self, started: Callable[[Batch], None], batch: Batch) -> None:
        self._starting = False
        started(batch)

    def _could_not(self, error: KnownError) -> None:
        self._starting = False
        self._banner.show_error(error)
        self.refresh()

    def _go_on(self) -> None:
        if self.at == RUN:
            self.prepare_more()
            self.focus_entry()
        else:
            self.register()

    @abstractmethod
    def prepare_more(self) -> None:
        """Go from the results to what has come in meanwhile."""

    @abstractmethod
    def register(self) -> None:
        """Propose what is prepared."""

    # --- what is shown

    @property
    def at(self) -> int:
        """`EMPTY`, `PREPARE` or `RUN`."""
        return self._views.currentIndex()

    @property
    def asking(self) -> bool:
        """Whether SIMs shall be activated."""
        return self.sure.isVisibleTo(self)

    @property
    def busy(self) -> bool:
        """Something is being started, or waits for an answer."""
        return self._starting or self.asking

    def show_part(self, part: int) -> None:
        self._views.setCurrentIndex(part)
        self.refresh()
        self.changed.emit()

    def show_costs(self, lines: Sequence[str]) -> None:
        """What cannot be undone comes first; nothing of it while activation is asked for."""
        if not lines or self.asking:
            self.costs.hide()
        else:
            self.costs.show_message(Kind.WARNING, lines[0], " ".join(lines[1:]))

    def reconsider(self) -> None:
        """Another choice: what was asked is asked anew."""
        self.sure.hide()
        self.refresh()

    @abstractmethod
    def refresh(self) -> None:
        """Show what is there, and what can be done with it."""

    @abstractmethod
    def activation(self) -> tuple[str, str, str]:
        """What activation means, what else, and the button that does it."""

    def _show_sure(self) -> None:
        what, remedy, action = self.activation()
        self.sure.show_message(Kind.WARNING, what, remedy, action=action)

    def retranslate(self) -> None:
        if self.asking:
            self._show_sure()
        self.refresh()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            needed = sum(card.minimumSizeHint().width() for card in self._sides) + GAP + px(SCROLL_PX)
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._pair.setDirection(beside if needed <= self.width() else below)
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
