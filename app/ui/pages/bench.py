"""The bench: a card for each port, the recipe, and the console of the chosen port."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.station.events import BenchDone, BenchEvent, Event, PortsChanged, Traffic
from app.ui.page import Page
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_console import Console
from app.ui.pages.bench_recipe import RecipeEditor
from app.ui.sound import play
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import EmptyState, PageHeader

CARD_PX = 240
"""Least width of a card at text scale 100 %."""


class BenchPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, BenchCard] = {}
        self._recipe: Recipe | None = None
        self._columns = 0
        self._build()
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tick)
        self.retranslate()

    def _build(self) -> None:
        self._recipe_button = Button("edit")
        self._recipe_button.setCheckable(True)
        self._retry = Button("retry")
        self._start = Button("play", primary=True)
        self._header = PageHeader(self._recipe_button, self._retry, self._start)
        self._editor = RecipeEditor()
        self._editor.hide()
        self._empty = EmptyState(Button("retry"))
        self._console = Console()
        self.column.addWidget(self._header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self._editor)
        self.column.addWidget(self._build_body(), 1)
        self._recipe_button.toggled.connect(self._editor.setVisible)
        self._editor.saved.connect(self._save_recipe)
        self._editor.closed.connect(lambda: self._recipe_button.setChecked(False))
        self._retry.clicked.connect(self._retry_failed)
        self._start.clicked.connect(self._start_all)
        assert self._empty.button is not None  # noqa: S101
        self._empty.button.clicked.connect(self._look)

    def _build_body(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        split = QSplitter()
        split.setOrientation(split.orientation().Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(self._console)
        split.setSizes([px(420), px(200)])
        self._busy = QWidget()
        column = QVBoxLayout(self._busy)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)
        whole = QWidget()
        self._which = QStackedLayout(whole)
        self._which.addWidget(self._empty)
        self._which.addWidget(self._busy)
        return whole

    def start(self) -> None:
        self._recipe = self.station.bench.recipe()
        self._editor.show_recipe(self._recipe)
        self._show_ports(self.station.bench.ports())

    def on_events(self, events: Sequence[Event]) -> None:
        traffic = [event for event in events if isinstance(event, Traffic)]
        for event in events:
            if isinstance(event, PortsChanged):
                self._show_ports(event.ports)
            elif isinstance(event, BenchEvent) and not isinstance(event, Traffic) and event.port in self._cards:
                self._cards[event.port].take(event)
                if isinstance(event, BenchDone):
                    self._ended(event)
        if traffic:
            self._console.take(traffic)
        self._refresh()

    def retranslate(self) -> None:
        recipe = self._recipe
        about = self.tr("Recipe “{name}” · APN {apn}").format(name=recipe.name, apn=recipe.apn.name) if recipe else ""
        self._header.show_text(self.tr("Bench"), about)
        self._recipe_button.name(self.tr("Recipe"), self.tr("What each module should have"))
        self._empty.show_text(
            self.tr("No module is plugged in."),
            self.tr("Plug one in: its port appears here by itself. Then Start configures and checks it."),
        )
        if self._empty.button is not None:
            self._empty.button.name(self.tr("Look again"))
        self._refresh()

    def _show_ports(self, ports: Sequence[PortInfo]) -> None:
        here = {port.device: port for port in ports if port.at_likely is not False}
        for device, port in here.items():
            if device not in self._cards:
                self._add_card(port)
        for device, card in list(self._cards.items()):
            card.set_present(here.get(device))
            if card.state.gone:
                del self._cards[device]
                card.setParent(None)
                card.deleteLater()
        self._arrange()
        if self._cards and not self._console.device:
            self._select(next(iter(self._cards)))
        self._refresh()

    def _add_card(self, port: PortInfo) -> None:
        taken = {card.place for card in self._cards.values()}
        place = next(number for number in range(1, len(taken) + 2) if number not in taken)
        card = BenchCard(port, place)
        card.started.connect(self._run)
        card.stopped.connect(self._stop)
        card.acknowledged.connect(self._acknowledge)
        card.selected.connect(self._select)
        self._cards[port.device] = card

    def _arrange(self) -> None:
        columns = max(1, self.width() // px(CARD_PX + 12))
        for number, card in enumerate(sorted(self._cards.values(), key=lambda card: card.place)):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(len(self._cards) // columns + 1, 1)
        self._columns = columns

    def _run(self, device: str) -> None:
        if self._recipe is not None:
            self.station.bench.configure(device, self._recipe)
            self._select(device)

    def _stop(self, device: str) -> None:
        self.station.bench.stop(device)

    def _acknowledge(self, device: str) -> None:
        self._cards[device].acknowledge()
        self._show_ports(self.station.bench.ports())

    def _select(self, device: str) -> None:
        for each, card in self._cards.items():
            card.choose(each == device)
        port = self._cards[device].state.port
        self._console.show_port(device, port.name or device)

    def _start_all(self) -> None:
        for device in self._startable():
            self._run(device)

    def _retry_failed(self) -> None:
        for device in self._failed():
            self._run(device)

    def _startable(self) -> list[str]:
        states = {device: card.state for device, card in self._cards.items()}
        return [device for device, state in states.items() if state.present and not state.running and not state.done]

    def _failed(self) -> list[str]:
        states = {device: card.state for device, card in self._cards.items()}
        return [device for device, state in states.items() if state.present and not state.running and state.failed]

    def _look(self) -> None:
        self._show_ports(self.station.bench.ports())

    def _save_recipe(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self.bridge.run(lambda: self.station.bench.set_recipe(recipe), lambda _nothing: None)
        self._recipe_button.setChecked(False)
        self.retranslate()

    def _ended(self, event: BenchDone) -> None:
        if self.station.settings.sound and event.outcome in {Outcome.PASS, Outcome.FAIL}:
            play(event.outcome)

    def _tick(self) -> None:
        for card in self._cards.values():
            card.tick()

    def _refresh(self) -> None:
        ready, failed = len(self._startable()), len(self._failed())
        self._which.setCurrentWidget(self._busy if self._cards else self._empty)
        self._start.name(self.tr("Start all ({count})").format(count=ready) if ready else self.tr("Start all"))
        self._start.setEnabled(ready > 0)
        self._retry.name(self.tr("Retry failed ({count})").format(count=failed) if failed else self.tr("Retry failed"))
        self._retry.setEnabled(failed > 0)
        running = any(card.state.running for card in self._cards.values())
        if running != self._seconds.isActive():
            (self._seconds.start if running else self._seconds.stop)()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if max(1, self.width() // px(CARD_PX + 12)) != self._columns:
            self._arrange()
