"""What every page is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.domain.scan import Scan
    from app.station.events import Event
    from app.station.station import Station
    from app.ui.bridge import Bridge


class Page(QWidget):
    """A page is built on its first visit and given the station as soon as that is open.

    A subclass builds its parts in `__init__` and sets all its words in `retranslate`, which it calls at the end of
    `__init__` and which is called again after a change of language.
    """

    go = Signal(str, object)
    """Ask the window for another page by its id, with something for its `arrive` (or None)."""
    settings_saved = Signal(object)
    """The page saved new `Settings`; the window applies look and language."""

    station: Station
    bridge: Bridge

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(14)
        self.banner = Banner(self)
        self.banner.leads = True
        self.banner.led.connect(self.go)
        self.attached = False

    def attach(self, station: Station, bridge: Bridge) -> None:
        """Called once. Everything that reads the ledger or a network goes through `bridge.run`."""
        self.station, self.bridge = station, bridge
        self.attached = True
        bridge.events.connect(self.on_events)
        self.start()

    def refuse(self, error: KnownError) -> None:
        """Called instead of `attach` where the station could not be opened: the page says why and does nothing else."""
        self.banner.show_error(error)
        self.banner.close_button.hide()
        _disable(self, but=self.banner)

    def start(self) -> None:
        """The station is there: load what the page shows."""

    def on_events(self, events: Sequence[Event]) -> None:
        """What happened since the last beat, also while another page is in front."""

    def arrive(self, payload: object) -> None:
        """The person came here by a button of another page that handed over `payload`; the station is there."""

    def take_scan(self, scan: Scan) -> bool:
        """Use a scan; False leaves it to another page."""
        del scan
        return False

    def shown(self) -> None:
        """The page came to the front."""

    def look_again(self, changed: bool) -> None:
        """The page is in front, and another program may have been at work; `changed`: something was written."""

    def retranslate(self) -> None:
        """Set every word of the page."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _disable(part: QWidget, *, but: QWidget) -> None:
    for child in part.children():
        if isinstance(child, QWidget) and child is not but:
            if child.isAncestorOf(but):
                _disable(child, but=but)
            else:
                child.setEnabled(False)
