"""The cards of the bench, one for each socket: made, told, placed, chosen and taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.bench_places import Place
from app.station.bench_standings import TOLD, Standing
from app.station.events import Event, PortsChanged
from app.ui import sound
from app.ui.announce import announce
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_grid import CardGrid
from app.ui.pages.bench_state import by_socket

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.pages.bench_deeds import BenchDeeds

AT_A_TIME = 4
"""So many cards are made before the window may do something else."""


class BenchCards(QObject):
    """What was told is read from the station, which has it also where a card is made later."""

    made = Signal(BenchCard)
    chose = Signal(BenchCard)
    forgot = Signal(str)
    """A socket that is off the page now."""
    plugged = Signal()
    """What is plugged in is shown."""
    changed = Signal()

    def __init__(self, grid: CardGrid, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._cards: dict[str, BenchCard] = {}
        self._here: dict[str, PortInfo] = {}
        self.chosen: BenchCard | None = None

    def attach(self, station: Station, deeds: BenchDeeds) -> None:
        self._station, self._deeds = station, deeds

    def __iter__(self) -> Iterator[BenchCard]:
        """In the order of their places."""
        return iter(sorted(self._cards.values(), key=lambda card: (card.place.number, card.state.port.interface or 0)))

    def at(self, device: str) -> BenchCard | None:
        return next((card for card in self._cards.values() if card.state.port.device == device), None)

    def socket(self, card: BenchCard) -> str:
        return next(socket for socket, each in self._cards.items() if each is card)

    def on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, PortsChanged):
                self.show_ports(event.ports)
        if any(isinstance(event, TOLD) for event in events):
            self._grid.refresh([card for socket, card in self._cards.items() if self._hear(socket, card)])

    def show_ports(self, ports: Sequence[PortInfo]) -> None:
        """What is plugged in now. A socket that was used keeps its place while it is empty."""
        self._here = by_socket(ports)
        fresh = [port for port in self._here.values() if self._station.bench.known_place(port) is None]
        if fresh:
            self._deeds.learn_places(fresh, self._show_here)
        else:
            self._show_here()

    def choose(self, card: BenchCard) -> None:
        self.chosen = card
        for each in self._cards.values():
            each.choose(each is card)
        self.chose.emit(card)

    # --- made and told

    def _show_here(self) -> None:
        fresh = [socket for socket in self._here if socket not in self._cards]
        for socket in fresh[:AT_A_TIME]:
            self._add(socket, self._here[socket])
        for socket, card in self._cards.items():
            self._hear(socket, card)
            card.show_port(self._here.get(socket))
        if fresh:
            self._arrange()
        self.plugged.emit()
        if fresh[AT_A_TIME:]:
            QTimer.singleShot(0, self, self._show_here)

    def _add(self, socket: str, port: PortInfo) -> None:
        card = BenchCard(port, self._place(port), self._station.bench.standings.of(socket))
        card.acknowledged.connect(self._acknowledge)
        card.forgotten.connect(self._forget)
        card.selected.connect(self.choose)
        card.placed.connect(self._put)
        card.arrow.connect(self._grid.move_focus)
        self._cards[socket] = card
        self.made.emit(card)

    def _hear(self, socket: str, card: BenchCard) -> bool:
        """Whether something is new."""
        before, card.state.standing = card.state.standing, self._station.bench.standings.of(socket)
        self._notice(card, before)
        return card.state.standing is not before

    def _notice(self, card: BenchCard, before: Standing) -> None:
        """Say a result to those who look elsewhere."""
        standing = card.state.standing
        ended = standing.done if standing.done is not before.done else None
        if ended is not None or (standing.pin is not None and standing.pin is not before.pin):
            card.refresh()
            announce(card, card.summary())
        if ended is not None and self._station.settings.sound and ended.outcome is not Outcome.ABORTED:
            sound.play(ended.outcome)

    # --- what a person does with a card

    def _acknowledge(self, card: BenchCard) -> None:
        socket = self.socket(card)
        self._station.bench.standings.read(socket)
        self._hear(socket, card)
        card.refresh()
        card.setFocus()
        self.changed.emit()

    def _forget(self, card: BenchCard) -> None:
        socket = self.socket(card)
        del self._cards[socket]
        self._deeds.forget(card)
        if card is self.chosen:
            self.chosen = None
        self.forgot.emit(socket)
        self._arrange()
        self.changed.emit()

    def _put(self, card: BenchCard, number: int, name: str) -> None:
        """Number and name of a socket; the one that had this number gets that of this one."""

        def show() -> None:
            for each in self._cards.values():
                each.show_place(self._place(each.state.port))
            self._arrange()
            self.choose(card)
            self.changed.emit()

        self._deeds.put(card, number, name, show)

    def _place(self, port: PortInfo) -> Place:
        """Where its number could not be kept it has one until the window closes."""
        return self._station.bench.known_place(port) or Place(len(self._cards) + 1)

    def _arrange(self) -> None:
        cards = list(self)
        self._grid.show_cards(cards)
        if self.chosen is None and cards:
            self.choose(cards[0])
