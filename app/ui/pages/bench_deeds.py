"""What the bench page asks of the station, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.port import PortInfo
from app.domain.recipe import Recipe
from app.domain.secret import Secret
from app.ui.pages.bench_card import BenchCard

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class BenchDeeds:
    """Everything here returns at once; what comes of it are events."""

    def __init__(self, station: Station, bridge: Bridge) -> None:
        self._bench, self._bridge = station.bench, bridge

    def start(self, cards: Iterable[BenchCard], recipe: Recipe) -> None:
        """A PIN that was entered before is not sent again."""
        devices, configure = _devices(cards), self._bench.configure
        if devices:
            self._begin(lambda: [configure(device, recipe) for device in devices])

    def stop(self, cards: Iterable[BenchCard]) -> None:
        devices, stop = _devices(cards), self._bench.stop

        def end() -> None:
            for device in devices:
                stop(device)

        self._do(end)

    def enter_pin(self, card: BenchCard, pin: Secret, last_try: bool) -> None:
        """Once, with the recipe that was used in this socket."""
        device, retry = card.state.port.device, self._bench.retry
        self._begin(lambda: retry(device, pin, last_try))

    def restore(self, card: BenchCard) -> None:
        device, restore = card.state.port.device, self._bench.restore
        self._begin(lambda: restore(device))

    def put(self, card: BenchCard, number: int, name: str, done: Callable[[], None]) -> None:
        port, put = card.state.port, self._bench.set_place
        self._bridge.run(lambda: put(port, number, name), lambda _nothing: done())

    def forget(self, card: BenchCard) -> None:
        port, forget = card.state.port, self._bench.forget_place
        self._do(lambda: forget(port))

    def learn_places(self, ports: Iterable[PortInfo], done: Callable[[], None]) -> None:
        """Number the sockets that were never seen before; where that cannot be kept, they are shown all the same."""
        place = self._bench.place

        def fail(error: KnownError) -> None:
            self._bridge.problem.emit(error)
            done()

        self._bridge.run(lambda: [place(port) for port in ports], lambda _places: done(), fail)

    def _begin(self, call: Callable[[], object]) -> None:
        self._bridge.begin(call, lambda _nothing: None)

    def _do(self, call: Callable[[], object]) -> None:
        self._bridge.run(call, lambda _nothing: None)


def _devices(cards: Iterable[BenchCard]) -> list[str]:
    return [card.state.port.device for card in cards]
