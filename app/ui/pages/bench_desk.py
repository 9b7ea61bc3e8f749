"""The view of the bench with its cards: what is in the sockets, the chosen one in detail, and its console."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.ui.pages.bench_console import Console
from app.ui.pages.bench_counts import BenchCounts
from app.ui.pages.bench_detail import BenchDetail
from app.ui.pages.bench_grid import CardGrid
from app.ui.pages.bench_options import BenchOptions
from app.ui.pages.bench_state import CardState
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, EmptyState, PageHeader


class BenchDesk(QWidget):
    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe_button, self.stop_all = Button("edit"), Button("stop")
        self.retry_failed, self.start_all = Button("retry"), Button("play", primary=True)
        for button in (self.stop_all, self.retry_failed):
            button.hide()
        self.header = PageHeader(self.recipe_button, self.stop_all, self.retry_failed, self.start_all)
        self.counts = BenchCounts(self)
        self.options = BenchOptions(self.counts.chips.values())
        self.look_again = Button("retry")
        self.empty = EmptyState(self.look_again)
        self.grid, self.console, self.detail = CardGrid(self.counts.wants), Console(), BenchDetail()
        self.which = QStackedWidget()
        self.which.addWidget(self.empty)
        self.which.addWidget(self.grid)
        self.across, self.split = _splitter(Qt.Orientation.Horizontal), _splitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.which)
        self.split.addWidget(self.console)
        self.across.addWidget(self.split)
        self.across.addWidget(self.detail)
        self.across.setStretchFactor(0, 1)
        self._moved: float | None = None
        """How much of the height the console has since the person moved the border."""
        self.split.splitterMoved.connect(lambda _at, _index: self._keep_share())
        self.console.hide()
        self.detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.header, self.options, banner):
            column.addWidget(part)
        column.addWidget(self.across, 1)
        self.detail.closed.connect(self.detail.hide)
        for button in (self.start_all, self.retry_failed, self.stop_all):
            button.clicked.connect(self.grid.take_focus)
        self.console.grown.connect(self._grow)
        self.counts.chosen.connect(self.grid.fit)

    def show_detail(self) -> None:
        self.detail.show()
        self.detail.refresh()
        whole = self.across.width()
        wanted = max(px(290), whole // 3)
        self.across.setSizes([whole - wanted, wanted])

    def show_states(self, states: Sequence[CardState]) -> None:
        """What can be done to all of them."""
        ready = sum(state.startable for state in states)
        failed = sum(state.retryable for state in states)
        self.which.setCurrentWidget(self.grid if states else self.empty)
        self.counts.show_states(states)
        self.grid.fit()
        if bool(states) == self.console.isHidden():
            self.console.setVisible(bool(states))
            self._share()
        if not states:
            self.detail.hide()
        self.start_all.name(self.tr("Start all ({count})").format(count=ready) if ready else self.tr("Start all"))
        self.start_all.setEnabled(ready > 0)
        self.retry_failed.name(self.tr("Retry failed ({count})").format(count=failed))
        self.retry_failed.setVisible(failed > 0)
        self.stop_all.setVisible(any(state.running for state in states))

    def retranslate(self, about: str) -> None:
        self.header.show_text(self.tr("Bench"), about)
        self.recipe_button.name(self.tr("Recipe"), self.tr("What each module should have"))
        self.stop_all.name(self.tr("Stop all"))
        self.empty.show_text(
            self.tr("No module is plugged in."),
            self.tr("Plug one in: its card appears here by itself. Then Start configures and checks it."),
        )
        self.look_again.name(self.tr("Look again"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._share()

    def _grow(self, grown: bool) -> None:
        self._moved = 0.7 if grown else None
        self._share()

    def _keep_share(self) -> None:
        self._moved = self.split.sizes()[1] / max(1, self.split.height())

    def _share(self) -> None:
        """Height for cards and console."""
        whole = self.split.height()
        wanted = min(px(164), whole * 3 // 10) if self._moved is None else round(whole * self._moved)
        console = wanted if not self.console.isHidden() else 0
        self.split.setSizes([whole - console - (self.split.handleWidth() if console else 0), console])


def _splitter(direction: Qt.Orientation) -> QSplitter:
    made = QSplitter(direction)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(14 if direction is Qt.Orientation.Vertical else 12)
    return made
