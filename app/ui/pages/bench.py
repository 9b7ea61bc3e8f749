"""The bench: a card for each socket, the recipe, and the console of the chosen socket."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.station.events import Event
from app.ui import sound
from app.ui.page import Page
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_cards import BenchCards
from app.ui.pages.bench_deeds import BenchDeeds
from app.ui.pages.bench_desk import BenchDesk
from app.ui.pages.bench_trace import TraceView
from app.ui.pages.recipe_editor import RecipeEditor
from app.ui.pages.recipe_library import RecipeLibraryView
from app.ui.pages.recipe_plan import PlanView
from app.ui.widgets.views import Views


class BenchPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe: Recipe | None = None
        self.desk = BenchDesk(self.banner)
        self.editor, self.library = RecipeEditor(), RecipeLibraryView()
        self.plan, self.traces = PlanView(), TraceView()
        self.views = Views()
        for view in (self.desk, self.editor, self.library, self.plan, self.traces):
            self.views.addWidget(view)
        self.column.addWidget(self.views)
        self.header, self.grid, self.console = self.desk.header, self.desk.grid, self.desk.console
        self.detail = self.desk.detail
        self._cards = BenchCards(self.grid, self)
        self._connect_cards()
        self._connect_desk()
        self._connect_views()
        self._seconds = QTimer(self, interval=1000)
        self._seconds.timeout.connect(self._tick)
        self.grid.refreshed.connect(self._refresh)
        self.retranslate()

    def _connect_cards(self) -> None:
        self._cards.made.connect(self._prepare)
        self._cards.chose.connect(self._show_chosen)
        self._cards.forgot.connect(self._forget)
        self._cards.plugged.connect(self._show_plugged)
        self._cards.changed.connect(self._refresh)

    def _connect_desk(self) -> None:
        desk, detail = self.desk, self.desk.detail
        desk.recipe_button.clicked.connect(lambda: self.views.setCurrentWidget(self.editor))
        desk.start_all.clicked.connect(lambda: self._run(card for card in self._cards if card.state.startable))
        desk.retry_failed.clicked.connect(lambda: self._run(card for card in self._cards if card.state.retryable))
        desk.stop_all.clicked.connect(lambda: self._deeds.stop(card for card in self._cards if card.state.running))
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
        return list(self._cards)

    def start(self) -> None:
        station, settings = self.station, self.station.settings
        self._deeds = BenchDeeds(station, self.bridge)
        self._cards.attach(station, self._deeds)
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
        self._cards.on_events(events)

    def show_ports(self, ports: Sequence[PortInfo]) -> None:
        self._cards.show_ports(ports)

    def retranslate(self) -> None:
        self.desk.retranslate(self._about())
        self._show_plugged()

    # --- cards

    def _prepare(self, card: BenchCard) -> None:
        """What the page does for a new one."""
        card.started.connect(lambda card: self._run([card]))
        card.stopped.connect(lambda card: self._deeds.stop([card]))
        card.detailed.connect(self._show_detail)
        card.pin_entered.connect(self._deeds.enter_pin)

    def _show_plugged(self) -> None:
        if self._cards.chosen is not None:
            self._show_console(self._cards.chosen)
        self._refresh()

    def _show_chosen(self, card: BenchCard) -> None:
        self._show_console(card)
        self.detail.show_card(card)
        self.editor.choose_socket(card.state.port.device)

    def _show_console(self, card: BenchCard) -> None:
        """Also once its port has another name."""
        port = card.state.port
        name = f"{card.title} · {port.name or port.device}" if card.state.present else card.title
        self.console.show_socket(self._cards.socket(card), name, port.device)

    def _show_detail(self, card: BenchCard) -> None:
        self._cards.choose(card)
        self.desk.show_detail()

    def _forget(self, socket: str) -> None:
        self.console.forget(socket)
        if self._cards.chosen is None:
            self.detail.show_card(None)

    def _look(self) -> None:
        self.bridge.run(self.station.bench.ports, self.show_ports)

    # --- work

    def _run(self, cards: Iterable[BenchCard]) -> None:
        if self._recipe is not None:
            self._deeds.start(cards, self._recipe)

    def _tick(self) -> None:
        self.grid.refresh(card for card in self._cards if card.state.running)

    # --- views

    def _show_desk(self) -> None:
        self.views.setCurrentWidget(self.desk)
        if self._cards.chosen is not None:
            self._cards.chosen.setFocus()

    def _show_library(self) -> None:
        self.views.setCurrentWidget(self.library)
        self.library.refresh()

    def _show_plan(self, device: str) -> None:
        """With what is typed where that is a recipe, and from the cards with the one that the bench uses."""
        recipe = self.editor.recipe if self.views.currentWidget() is self.editor else self._recipe
        card = self._cards.at(device)
        if recipe is not None and card is not None:
            self.plan.show_plan(device, card.title, recipe)
            self.views.setCurrentWidget(self.plan)

    def _start_planned(self, device: str, recipe: Recipe) -> None:
        self._show_desk()
        if (card := self._cards.at(device)) is not None:
            self._cards.choose(card)
            self._deeds.start([card], recipe)

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
        self.desk.show_states(states := [card.state for card in self._cards])
        self.detail.refresh()
        self.editor.show_sockets([(card.state.port.device, card.title) for card in self._cards if card.state.present])
        running = any(state.running for state in states)
        if running != self._seconds.isActive():
            (self._seconds.start if running else self._seconds.stop)()
