"""The bench: a card for each socket, the recipe, and the console of the chosen socket."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.station.bench_places import Place
from app.station.events import BenchDone, BenchEvent, Event, PinWanted, PortsChanged
from app.ui import sound
from app.ui.announce import announce
from app.ui.page import Page
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_deeds import BenchDeeds
from app.ui.pages.bench_desk import BenchDesk
from app.ui.pages.bench_state import TOLD, by_socket
from app.ui.pages.bench_trace import TraceView
from app.ui.pages.recipe_editor import RecipeEditor
from app.ui.pages.recipe_library import RecipeLibraryView
from app.ui.pages.recipe_plan import PlanView

AT_A_TIME = 4
"""So many cards are made before the window may do something else."""


class BenchPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: dict[str, BenchCard] = {}
        self._sockets: dict[str, str] = {}  # by the device that is, or was last, plugged in there
        self._here: dict[str, PortInfo] = {}
        self._recipe: Recipe | None = None
        self._chosen: BenchCard | None = None
        self.desk = BenchDesk(self.banner)
        self.editor, self.library = RecipeEditor(), RecipeLibraryView()
        self.plan, self.traces = PlanView(), TraceView()
        self.views = QStackedWidget()
        for view in (self.desk, self.editor, self.library, self.plan, self.traces):
            self.views.addWidget(view)
        self.column.addWidget(self.views)
        self.header, self.grid, self.console = self.desk.header, self.desk.grid, self.desk.console
        self.detail = self.desk.detail
        self._connect_desk()
        self._connect_views()
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tick)
        self.grid.refreshed.connect(self._refresh)
        self.retranslate()

    def _connect_desk(self) -> None:
        desk, detail = self.desk, self.desk.detail
        desk.recipe_button.clicked.connect(lambda: self.views.setCurrentWidget(self.editor))
        desk.start_all.clicked.connect(lambda: self._run(card for card in self.cards if card.state.startable))
        desk.retry_failed.clicked.connect(lambda: self._run(card for card in self.cards if card.state.retryable))
        desk.stop_all.clicked.connect(lambda: self._deeds.stop(card for card in self.cards if card.state.running))
        desk.look_again.clicked.connect(self._look)
        desk.options.changed.connect(self._save_options)
        detail.plan_wanted.connect(lambda card: self._show_plan(card.state.port.device))
        detail.traces_wanted.connect(self._show_traces)

    def _connect_views(self) -> None:
        self.editor.used.connect(self._use)
        self.editor.edited.connect(self.retranslate)
        self.editor.plan_wanted.connect(self._show_plan)
        self.editor.library_wanted.connect(self._show_library)
        self.library.opened.connect(self._open_recipe)
        self.library.closed.connect(lambda: self.views.setCurrentWidget(self.editor))
        self.plan.started.connect(self._start_planned)
        for view in (self.editor, self.plan, self.traces):
            view.closed.connect(self._show_desk)

    @property
    def cards(self) -> list[BenchCard]:
        """In the order of their places."""
        return sorted(self._cards.values(), key=lambda card: (card.place.number, card.state.port.interface or 0))

    def start(self) -> None:
        station, settings = self.station, self.station.settings
        self._deeds = BenchDeeds(station, self.bridge)
        self.detail.restore_wanted.connect(self._deeds.restore)
        self._recipe = station.bench.recipe()
        self.desk.options.show_options(settings.start_on_plug, settings.bench_at_once)
        self.console.attach(station, self.bridge)
        self.editor.attach(station, self.bridge, self._recipe)
        for view in (self.library, self.plan, self.traces):
            view.attach(station, self.bridge)
        self.retranslate()
        self._look()
        if settings.sound:
            self.bridge.run(sound.load, lambda _nothing: None)

    def arrive(self, payload: object) -> None:
        """The file of a recipe, opened from outside."""
        if isinstance(payload, Path):
            self.views.setCurrentWidget(self.library)
            self.library.bring(payload)

    def on_events(self, events: Sequence[Event]) -> None:
        touched: list[BenchCard] = []
        for event in events:
            if isinstance(event, PortsChanged):
                self.show_ports(event.ports)
            elif isinstance(event, TOLD) and (socket := self._sockets.get(event.port)):
                card = self._cards[socket]
                card.take(event)
                self._notice(card, event)
                touched.append(card)
        self.grid.refresh(touched)

    def show_ports(self, ports: Sequence[PortInfo]) -> None:
        """What is plugged in now. A socket that was used keeps its place while it is empty."""
        self._here = by_socket(ports)
        fresh = [port for port in self._here.values() if self.station.bench.known_place(port) is None]
        if fresh:
            self._deeds.learn_places(fresh, self._show_here)
        else:
            self._show_here()

    def retranslate(self) -> None:
        self.desk.retranslate(self._about())
        if self._chosen is not None:
            self._show_console(self._chosen)
        self._refresh()

    # --- cards

    def _show_here(self) -> None:
        fresh = [socket for socket in self._here if socket not in self._cards]
        for socket in fresh[:AT_A_TIME]:
            self._add_card(socket, self._here[socket])
        for socket, card in self._cards.items():
            card.show_port(self._here.get(socket))
            self._sockets[card.state.port.device] = socket
        if fresh:
            self._arrange()
        if self._chosen is not None:
            self._show_console(self._chosen)
        self._refresh()
        if fresh[AT_A_TIME:]:
            QTimer.singleShot(0, self, self._show_here)

    def _add_card(self, socket: str, port: PortInfo) -> None:
        card = BenchCard(port, self._place(port))
        card.started.connect(lambda card: self._run([card]))
        card.stopped.connect(lambda card: self._deeds.stop([card]))
        card.acknowledged.connect(self._acknowledge)
        card.forgotten.connect(self._forget)
        card.selected.connect(self._select)
        card.detailed.connect(self._show_detail)
        card.placed.connect(self._put)
        card.pin_entered.connect(self._deeds.enter_pin)
        card.arrow.connect(self.grid.move_focus)
        self._cards[socket] = card

    def _socket(self, card: BenchCard) -> str:
        return next(socket for socket, each in self._cards.items() if each is card)

    def _place(self, port: PortInfo) -> Place:
        """Where its number could not be kept it has one until the window closes."""
        return self.station.bench.known_place(port) or Place(len(self._cards) + 1)

    def _arrange(self) -> None:
        self.grid.show_cards(self.cards)
        if self._chosen is None and self._cards:
            self._select(self.cards[0])

    def _select(self, card: BenchCard) -> None:
        self._chosen = card
        for each in self._cards.values():
            each.choose(each is card)
        self._show_console(card)
        self.detail.show_card(card)
        self.editor.choose_socket(card.state.port.device)

    def _show_console(self, card: BenchCard) -> None:
        """Also once its port has another name."""
        port = card.state.port
        name = f"{card.title} · {port.name or port.device}" if card.state.present else card.title
        self.console.show_socket(self._socket(card), name, port.device)

    def _show_detail(self, card: BenchCard) -> None:
        self._select(card)
        self.desk.show_detail()

    def _acknowledge(self, card: BenchCard) -> None:
        card.clear()
        card.setFocus()
        self._refresh()

    def _forget(self, card: BenchCard) -> None:
        socket = self._socket(card)
        del self._cards[socket]
        self._sockets = {device: each for device, each in self._sockets.items() if each != socket}
        self._deeds.forget(card)
        self.console.forget(socket)
        if card is self._chosen:
            self._chosen = None
            self.detail.show_card(None)
        self._arrange()
        self._refresh()

    def _put(self, card: BenchCard, number: int, name: str) -> None:
        """Number and name of a socket; the one that had this number gets that of this one."""

        def show() -> None:
            for each in self._cards.values():
                each.show_place(self._place(each.state.port))
            self._arrange()
            self._select(card)
            self._refresh()

        self._deeds.put(card, number, name, show)

    def _look(self) -> None:
        self.bridge.run(self.station.bench.ports, self.show_ports)

    # --- work

    def _run(self, cards: Iterable[BenchCard]) -> None:
        if self._recipe is not None:
            self._deeds.start(cards, self._recipe)

    def _notice(self, card: BenchCard, event: BenchEvent) -> None:
        """Say a result to those who look elsewhere."""
        if not isinstance(event, BenchDone | PinWanted):
            return
        card.refresh()
        if isinstance(event, BenchDone):
            card.state.former = self.station.bench.former(event.port)
        announce(card, card.summary())
        if isinstance(event, BenchDone) and self.station.settings.sound and event.outcome is not Outcome.ABORTED:
            sound.play(event.outcome)

    def _tick(self) -> None:
        self.grid.refresh(card for card in self._cards.values() if card.state.running)

    # --- views

    def _show_desk(self) -> None:
        self.views.setCurrentWidget(self.desk)
        if self._chosen is not None:
            self._chosen.setFocus()

    def _show_library(self) -> None:
        self.views.setCurrentWidget(self.library)
        self.library.refresh()

    def _show_plan(self, device: str) -> None:
        """With what is typed where that is a recipe, and from the cards with the one that the bench uses."""
        recipe = self.editor.recipe if self.views.currentWidget() is self.editor else self._recipe
        socket = self._sockets.get(device)
        if recipe is not None and socket is not None:
            self.plan.show_plan(device, self._cards[socket].title, recipe)
            self.views.setCurrentWidget(self.plan)

    def _start_planned(self, device: str, recipe: Recipe) -> None:
        self._show_desk()
        if socket := self._sockets.get(device):
            self._select(self._cards[socket])
            self._deeds.start([self._cards[socket]], recipe)

    def _show_traces(self, card: BenchCard) -> None:
        self.traces.show_socket(card.state.port.device, card.title)
        self.views.setCurrentWidget(self.traces)

    # --- the recipe

    def _open_recipe(self, recipe: Recipe, path: object) -> None:
        self.views.setCurrentWidget(self.editor)
        self.editor.open(recipe, path)  # type: ignore[arg-type]

    def _use(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self.bridge.run(lambda: self.station.bench.set_recipe(recipe), lambda _nothing: self.retranslate())
        self._show_desk()

    def _save_options(self) -> None:
        station, options = self.station, self.desk.options
        values = {"start_on_plug": options.on_plug.isChecked(), "bench_at_once": options.limit}
        self.bridge.run(lambda: station.change_settings(**values), lambda _settings: None)

    def _about(self) -> str:
        if self._recipe is None:
            return ""
        about = self.tr("Recipe “{name}” · APN {apn}").format(name=self._recipe.name, apn=self._recipe.apn.name)
        return " · ".join((about, self.tr("changes not saved"))) if self.editor.dirty else about

    def _refresh(self) -> None:
        self.desk.show_states(states := [card.state for card in self._cards.values()])
        self.detail.refresh()
        self.editor.show_sockets([(card.state.port.device, card.title) for card in self.cards if card.state.present])
        running = any(state.running for state in states)
        if running != self._seconds.isActive():
            (self._seconds.start if running else self._seconds.stop)()
