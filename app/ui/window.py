"""The window: strip, rail, and the page in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.station.settings import Settings
from app.ui.bridge import Bridge
from app.ui.i18n import Language
from app.ui.keyboard import move_focus, open_menu
from app.ui.notes import Notes
from app.ui.page import Page
from app.ui.pages import PAGES
from app.ui.rail import Rail
from app.ui.scan_choice import ScanChoice
from app.ui.scan_desk import ScanDesk
from app.ui.state import WindowState
from app.ui.strip import Strip
from app.ui.theme import Theme, load_bold, px
from app.ui.widgets.containers import Banner
from app.ui.widgets.tall import tall

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.events import Event
    from app.station.station import Station
    from app.ui.scan_sources import ScanSources

RAIL_NARROW_BELOW = 940
"""Window width at text scale 100 % under which the rail shows icons only."""

PAGE_MS = 10
"""Longer than Qt gathers what is to be painted; what is not in sight comes after the page."""


class Window(QWidget):
    """Shown before the station is open; `attach` brings it to life."""

    painted = Signal()
    """Once, after the first paint."""
    settled = Signal()
    """Once, when the page in front has been painted too."""

    def __init__(self, bridge: Bridge, theme: Theme, language: Language, settings: Settings, state_file: Path) -> None:
        super().__init__()
        self.bridge = bridge
        self.station: Station | None = None
        self._refusal: KnownError | None = None
        self._theme = theme
        self.language = language
        self._state_file = state_file
        self._state = WindowState.load(state_file)
        self._pages: dict[str, Page] = {}
        self._owed: tuple[str, object] | None = None
        self._was_painted = False
        self._may_close = False
        # Before any widget is made, so that none has to change at once.
        self._apply_look(settings)
        self._build()
        self.apply_settings(settings)
        self._add_shortcuts()
        bridge.events.connect(self.on_events)
        bridge.begun.connect(lambda: self.on_events(()))
        bridge.problem.connect(self.show_problem)
        self.resize(self._state.width, self._state.height)
        self.painted.connect(self._show_first_page)

    def attach(self, station: Station) -> None:
        """The station is open: tell strip and pages."""
        from app.ui.beside import Beside

        self.station = station
        self.desk.station = station
        self.bridge.listen(station.bus)
        self.strip.show_demo(station.demo)
        self.strip.show_queue(station.queue)
        self.apply_settings(station.settings)
        for page in self._pages.values():
            page.attach(station, self.bridge)
        self.bridge.run(station.devices.queue.start, lambda _nothing: None)
        station.scan_port.start()
        Beside(self, station)
        if self._owed is not None:
            (page_id, payload), self._owed = self._owed, None
            self._pages[page_id].arrive(payload)

    def refuse(self, error: KnownError) -> None:
        """There will be no station until the next start: pages say why, also those that are built later."""
        self._refusal = error
        for page in self._pages.values():
            page.refuse(error)

    def show_last_crash(self, show: Callable[[], None]) -> None:
        """Say that the last run died; `show` opens its report."""
        self.notes.crashed.acted.connect(show)
        self.notes.crashed.tell()

    def show_problem(self, error: KnownError) -> None:
        """It stays until the person closes it, or does something else."""
        self.desk.keep_notice()
        self.notice.show_error(error)

    def show_window(self) -> None:
        if self._state.maximized:
            self.showMaximized()
        else:
            self.show()

    def apply_settings(self, settings: Settings) -> None:
        self._apply_look(settings)
        self.strip.show_station(settings.station, settings.operator)
        self.setMinimumSize(min(px(760), 1024), min(px(520), 700))
        self._fit()

    def _apply_look(self, to: Settings) -> None:
        self.language.use(to.language)
        code = self.language.code
        self._theme.apply(to.look, contrast=to.contrast, touch=to.touch, text_scale=to.text_scale, language=code)

    def go(self, page_id: str, payload: object = None) -> None:
        """Bring a page to the front, and hand it what another page gave for it."""
        page = self._page(page_id)
        self.stack.setCurrentWidget(page)
        self.rail.show_current(page_id)
        self._state.page = page_id
        page.shown()
        if payload is None:
            return
        if page.attached:
            page.arrive(payload)
        else:
            self._owed = (page_id, payload)

    def _leave_for(self, page_id: str, place: object = None) -> None:
        """The person went to another page; what was said on this one is over."""
        self.notice.hide()
        self.go(page_id, place)

    def on_events(self, events: Sequence[Event]) -> None:
        from app.station.events import BatchChanged, KeptSent, QueueChanged, Scanned, ScannerChanged

        for event in events:
            if isinstance(event, QueueChanged):
                self.strip.show_queue(event)
            elif isinstance(event, BatchChanged):
                self.strip.show_batch(event.batch)
            elif isinstance(event, KeptSent):
                self.desk.tell_kept(event)
            elif isinstance(event, Scanned):
                self.take_scan(event.text)
            elif isinstance(event, ScannerChanged):
                self.desk.show_scanner(event)
        if not self.notes.closing.isHidden() and not self.busy:
            self.notes.closing.hide()

    @property
    def busy(self) -> bool:
        """Whether work runs, or has been asked for and is about to."""
        return self.bridge.beginning or (self.station is not None and self.station.busy)

    def take_scan(self, text: str) -> None:
        """From wherever: it goes to the page in front, or to the one that wants it."""
        self.desk.take(text)

    def front(self) -> Page:
        return self._pages[self._state.page]

    def _build(self) -> None:
        self.strip = Strip()
        self.rail = Rail(PAGES)
        self.stack = QStackedWidget()
        self.notice = Banner()
        self.notice.leads = True
        self.notice.led.connect(self._leave_for)
        self.choice = ScanChoice()
        self.notes = Notes(self.notice, self.choice)
        self.desk = ScanDesk(self, self.notice, self.choice, self.bridge, self)
        self.strip.scan.scanned.connect(self.take_scan)
        self.sources: ScanSources | None = None
        self.strip.queue_wanted.connect(lambda: self._leave_for("start"))
        self.rail.chosen.connect(self._leave_for)
        self.rail.widened.connect(self._fit)
        self.notes.close_wanted.connect(self._close_now)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.notes)
        page.addWidget(tall(self.stack), 1)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.rail)
        below.addLayout(page, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addLayout(below, 1)
        self.setWindowTitle("Simwright")

    def _add_shortcuts(self) -> None:
        for number, entry in enumerate(PAGES, start=1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda page_id=entry.id: self._leave_for(page_id))
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self._focus_scan)
        QShortcut(QKeySequence("Shift+F10"), self).activated.connect(open_menu)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(self.show_manual)

    def _show_first_page(self) -> None:
        """The page is built after strip and rail are on the screen, which is what makes the start feel short."""
        load_bold()
        if self.stack.count() == 0:
            self.go(self._state.page if self._state.page in {entry.id for entry in PAGES} else PAGES[0].id)
        QTimer.singleShot(PAGE_MS, self, self._settle)

    def _settle(self) -> None:
        from app.ui.flash import Flashes
        from app.ui.help_menu import HelpMenu
        from app.ui.scan_sources import ScanSources

        HelpMenu(self)
        Flashes(self)
        self.sources = ScanSources(self.strip.scan, self.desk, self)
        self.settled.emit()

    def show_manual(self) -> None:
        """In the browser, at the page about the place where the person is."""
        from app.domain.errors import KnownError
        from app.ui.manual import open_manual, topic_of

        try:
            open_manual(self, topic_of(self.front()))
        except KnownError as error:
            self.show_problem(error)

    def _focus_scan(self) -> None:
        self.strip.scan.setFocus()
        self.strip.scan.selectAll()

    def _page(self, page_id: str) -> Page:
        if page_id not in self._pages:
            entry = next(entry for entry in PAGES if entry.id == page_id)
            page = self._pages[page_id] = entry.make()
            page.setObjectName(page_id)
            page.go.connect(self.go)
            page.settings_saved.connect(self.apply_settings)
            self.stack.addWidget(page)
            if self.station is not None:
                page.attach(self.station, self.bridge)
            elif self._refusal is not None:
                page.refuse(self._refusal)
        return self._pages[page_id]

    def _fit(self) -> None:
        wide = self.width() >= px(RAIL_NARROW_BELOW)
        self.rail.set_wide(wide)
        self.strip.align(self.rail.width() if wide else 0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward) or super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.busy and not self._may_close:
            event.ignore()
            self.notes.closing.ask()
            return
        self._remember()
        event.accept()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    def _remember(self) -> None:
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        self._state = replace(self._state, width=size.width(), height=size.height(), maximized=self.isMaximized())
        self._state.save(self._state_file)
