"""The bench: a card for each socket, the recipe, and the console of the chosen socket."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QWidget

from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.station.events import BenchDone, BenchEvent, Event, PortsChanged, Traffic
from app.ui import sound
from app.ui.page import Page
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_console import Console
from app.ui.pages.bench_grid import CardGrid
from app.ui.pages.bench_recipe import RecipeEditor
from app.ui.pages.bench_state import socket_of
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import EmptyState, PageHeader


class BenchPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, BenchCard] = {}
        self._sockets: dict[str, str] = {}  # by the device that is, or was last, plugged in there
        self._looked = False
        self._recipe: Recipe | None = None
        self._build()
        self._connect()
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tick)
        self.retranslate()

    def _build(self) -> None:
        self.recipe_button, self.stop_all = Button("edit"), Button("stop")
        self.retry_failed, self.start_all = Button("retry"), Button("play", primary=True)
        self.recipe_button.setCheckable(True)
        for button in (self.stop_all, self.retry_failed):
            button.hide()
        self.header = PageHeader(self.recipe_button, self.stop_all, self.retry_failed, self.start_all)
        self.editor = RecipeEditor()
        self.look_again = Button("retry")
        self.empty = EmptyState(self.look_again)
        self.grid, self.console = CardGrid(), Console()
        self.which = QStackedWidget()
        self.which.addWidget(self.empty)
        self.which.addWidget(self.grid)
        self.form = QScrollArea()
        self.form.setWidgetResizable(True)
        self.form.setFrameShape(QFrame.Shape.NoFrame)
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setWidget(self.editor)
        self.form.hide()
        self.console.hide()
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(14)
        for part in (self.form, self.which, self.console):
            self.split.addWidget(part)
        self.column.addWidget(self.header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.split, 1)

    def _connect(self) -> None:
        self.recipe_button.toggled.connect(self._show_editor)
        self.editor.saved.connect(self._save_recipe)
        self.editor.closed.connect(lambda: self.recipe_button.setChecked(False))
        self.start_all.clicked.connect(lambda: self._run(card for card in self.cards if card.state.startable))
        self.retry_failed.clicked.connect(lambda: self._run(card for card in self.cards if card.state.retryable))
        self.stop_all.clicked.connect(lambda: self._stop(card for card in self.cards if card.state.running))
        self.look_again.clicked.connect(self._look)

    @property
    def cards(self) -> list[BenchCard]:
        """In the order of their places."""
        return sorted(self._cards.values(), key=lambda card: card.place)

    def start(self) -> None:
        self._recipe = self.station.bench.recipe()
        self.editor.show_recipe(self._recipe, self.station.settings.start_on_plug)
        self.retranslate()
        self._look()
        if self.station.settings.sound:
            self.bridge.run(sound.load, lambda _nothing: None)

    def on_events(self, events: Sequence[Event]) -> None:
        traffic = []
        for event in events:
            if isinstance(event, PortsChanged):
                self.show_ports(event.ports)
            elif isinstance(event, BenchEvent) and (socket := self._sockets.get(event.port)):
                if isinstance(event, Traffic):
                    traffic.append((socket, event))
                else:
                    self._cards[socket].take(event)
                if isinstance(event, BenchDone):
                    self._ended(self._cards[socket], event)
        if traffic:
            self.console.take(traffic)
        self._refresh()

    def show_ports(self, ports: Sequence[PortInfo]) -> None:
        """What is plugged in now. A socket that was used keeps its place while it is empty."""
        here = {socket_of(port): port for port in ports if port.at_likely is not False}
        fresh = []
        for socket, port in here.items():
            self._sockets[port.device] = socket
            if socket not in self._cards:
                fresh.append(self._add_card(socket, port))
        for socket, card in self._cards.items():
            if card.show_port(here.get(socket)):
                fresh.append(card)
        if fresh:
            self._arrange()
            if self._looked and self.station.settings.start_on_plug:
                self._run(card for card in fresh if card.state.startable)
        self._looked = True
        self._refresh()

    def retranslate(self) -> None:
        self.header.show_text(self.tr("Bench"), self._about())
        self.recipe_button.name(self.tr("Recipe"), self.tr("What each module should have"))
        self.stop_all.name(self.tr("Stop all"))
        self.empty.show_text(
            self.tr("No module is plugged in."),
            self.tr("Plug one in: its card appears here by itself. Then Start configures and checks it."),
        )
        self.look_again.name(self.tr("Look again"))
        self._refresh()

    # --- cards

    def _add_card(self, socket: str, port: PortInfo) -> BenchCard:
        taken = {card.place for card in self._cards.values()}
        card = BenchCard(port, next(number for number in range(1, len(taken) + 2) if number not in taken))
        card.started.connect(lambda card: self._run([card]))
        card.stopped.connect(lambda card: self._stop([card]))
        card.acknowledged.connect(self._acknowledge)
        card.forgotten.connect(self._forget)
        card.selected.connect(self._select)
        card.arrow.connect(self.grid.move_focus)
        self._cards[socket] = card
        return card

    def _arrange(self) -> None:
        self.grid.show_cards(self.cards)
        if not self.console.socket and self._cards:
            self._select(self.cards[0])

    def _socket(self, card: BenchCard) -> str:
        return next(socket for socket, each in self._cards.items() if each is card)

    def _select(self, card: BenchCard) -> None:
        for each in self._cards.values():
            each.choose(each is card)
        self.console.show_socket(self._socket(card), f"{card.socket.text()} · {card.port.text()}")

    def _acknowledge(self, card: BenchCard) -> None:
        card.clear()
        card.setFocus()
        self._refresh()

    def _forget(self, card: BenchCard) -> None:
        socket = self._socket(card)
        del self._cards[socket]
        self._sockets = {device: each for device, each in self._sockets.items() if each != socket}
        self.console.forget(socket)
        self._arrange()
        self._refresh()

    def _look(self) -> None:
        bench = self.station.bench
        self.bridge.run(bench.ports, self.show_ports)

    # --- work

    def _run(self, cards: Iterable[BenchCard]) -> None:
        bench, recipe, devices = self.station.bench, self._recipe, [card.state.port.device for card in cards]
        if recipe is not None and devices:
            self.bridge.run(lambda: [bench.configure(device, recipe) for device in devices], lambda _tickets: None)

    def _stop(self, cards: Iterable[BenchCard]) -> None:
        bench, devices = self.station.bench, [card.state.port.device for card in cards]

        def stop() -> None:
            for device in devices:
                bench.stop(device)

        self.bridge.run(stop, lambda _nothing: None)

    def _ended(self, card: BenchCard, event: BenchDone) -> None:
        """Say it to those who look elsewhere."""
        announcement = QAccessibleAnnouncementEvent(card, card.summary())
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)
        if self.station.settings.sound and event.outcome is not Outcome.ABORTED:
            sound.play(event.outcome)

    def _tick(self) -> None:
        for card in self._cards.values():
            card.tick()

    # --- the recipe

    def _show_editor(self, shown: bool) -> None:
        """The console gives way, so that the cards stay in view."""
        self.form.setVisible(shown)
        self._refresh()
        self._share()
        if shown:
            self.editor.apn.setFocus()

    def _share(self) -> None:
        """Height for form, cards and console; after that the person may move the borders."""
        whole, wanted = self.split.height(), self.editor.height_at(self.split.width()) + 2
        form = min(wanted, whole * 3 // 5) if not self.form.isHidden() else 0
        console = min(px(190), whole * 3 // 10) if not self.console.isHidden() else 0
        borders = self.split.handleWidth() * ((form > 0) + (console > 0))
        self.split.setSizes([form, whole - form - console - borders, console])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._share()

    def _save_recipe(self, recipe: Recipe, on_plug: bool) -> None:
        station, self._recipe = self.station, recipe

        def keep() -> None:
            station.change_settings(start_on_plug=on_plug)
            station.bench.set_recipe(recipe)

        self.bridge.run(keep, lambda _nothing: self.retranslate())
        self.recipe_button.setChecked(False)
        self.editor.show_recipe(recipe, on_plug)

    def _about(self) -> str:
        if self._recipe is None:
            return ""
        about = self.tr("Recipe “{name}” · APN {apn}").format(name=self._recipe.name, apn=self._recipe.apn.name)
        if self.station.settings.start_on_plug:
            return " · ".join((about, self.tr("starts when a module is plugged in")))
        return about

    def _refresh(self) -> None:
        states = [card.state for card in self._cards.values()]
        ready = sum(state.startable for state in states)
        failed = sum(state.retryable for state in states)
        running = any(state.running for state in states)
        self.which.setCurrentWidget(self.grid if self._cards else self.empty)
        talks = bool(self._cards) and self.form.isHidden()
        if talks == self.console.isHidden():
            self.console.setVisible(talks)
            self._share()
        self.start_all.name(self.tr("Start all ({count})").format(count=ready) if ready else self.tr("Start all"))
        self.start_all.setEnabled(ready > 0)
        self.retry_failed.name(self.tr("Retry failed ({count})").format(count=failed))
        self.retry_failed.setVisible(failed > 0)
        self.stop_all.setVisible(running)
        if running != self._seconds.isActive():
            (self._seconds.start if running else self._seconds.stop)()
