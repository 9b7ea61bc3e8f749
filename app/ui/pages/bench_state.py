"""What one socket of the bench shows, without any widget."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.port import PortInfo
from app.station.bench_places import socket_name
from app.station.bench_standings import NEW, Standing
from app.station.events import BenchDone
from app.ui.theme import Kind
from app.ui.widgets.chip import kind_of_outcome


def by_socket(ports: Iterable[PortInfo]) -> dict[str, PortInfo]:
    """The port of each socket that takes commands, in the order of places: of a module with two, the first.

    A module that comes back under another name comes back to its socket.
    """
    found: dict[str, PortInfo] = {}
    for port in sorted(ports, key=_order):
        if port.at_likely is not False:
            found.setdefault(socket_name(port), port)
    return found


def _order(port: PortInfo) -> tuple[list[int | str], int]:
    """`1-1.4` before `1-1.10`."""
    parts = re.split(r"(\d+)", port.location or port.device)
    return [int(part) if at % 2 else part for at, part in enumerate(parts)], port.interface or 0


@dataclass(slots=True)
class CardState:
    """The port that is, or was last, plugged in, and how it stands with it."""

    port: PortInfo
    standing: Standing = NEW
    present: bool = True

    @property
    def running(self) -> bool:
        return self.standing.running

    @property
    def done(self) -> BenchDone | None:
        return self.standing.done

    @property
    def failed(self) -> bool:
        return self.standing.failed

    @property
    def kind(self) -> Kind:
        if self.running:
            return Kind.RUNNING
        return kind_of_outcome(self.done.outcome) if self.done else Kind.IDLE

    @property
    def startable(self) -> bool:
        """There is a unit, nothing is being done to it, and nothing has been."""
        return self.present and not self.running and self.done is None

    @property
    def retryable(self) -> bool:
        return self.present and not self.running and self.failed

    @property
    def empty(self) -> bool:
        return not self.present and not self.running and self.done is None
