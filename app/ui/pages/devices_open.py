"""Calls on devices that have no end yet: those to decide, and those that wait for the network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.work import Job
from app.ui.pages.device_unsettled import UnsettledCard
from app.ui.pages.kept_card import KeptRow
from app.ui.theme import Kind, px
from app.ui.values import moment
from app.ui.widgets.containers import Banner, Card

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

HIGH = 240
"""Most of a list that is unfolded, in px at text scale 100 %."""
SHARE = 4
"""No more than this part of the height of the window."""
_SHOWN = 20


class OpenCalls(QWidget):
    """One line for each sort of call, which unfolds to the calls; hidden where there are none."""

    settled = Signal()
    """A call is decided, or is not waiting any more."""

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`name_of` gives the name of the device with an id, or an empty text."""
        super().__init__(parent)
        self._name_of = name_of
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self._account = ""
        self._read: Task | None = None
        self._undecided = 0
        self.card, self.kept = UnsettledCard(), WaitingCard()
        self.decide, self.wait = Fold(self.card), Fold(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.decide)
        column.addWidget(self.wait)
        self.card.decided.connect(self._decided)
        self.kept.cancel_wanted.connect(self._cancel)
        self.hide()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.card.attach(station, bridge)

    def refresh(self, account: str) -> None:
        """Read anew."""
        if self._station is None or self._bridge is None:
            return
        self._account = account
        devices = self._station.devices

        def work() -> tuple[list[Job], list[Job]]:
            kept = [job for job in devices.queue.all() if job.account == account]
            return (devices.unsettled(account) if account else []), kept

        self._read = self._bridge.run(work, lambda found: self._show(*found), instead_of=self._read)

    def _show(self, undecided: Sequence[Job], kept: Sequence[Job]) -> None:
        self._undecided = len(undecided)
        ids = {str(job.intent["device"]) for job in undecided}
        names = {each: name for each in ids if (name := self._name_of(each))}
        self.card.show_jobs(self._account, undecided, names)
        self.kept.show_jobs(kept)
        self.retranslate()

    def _decided(self) -> None:
        self.refresh(self._account)
        self.settled.emit()

    def _cancel(self, job: Job) -> None:
        if self._station is not None and self._bridge is not None:
            queue = self._station.devices.queue
            self._bridge.run(lambda: queue.cancel(job.id), lambda _done: self._decided())

    def retranslate(self) -> None:
        waiting = len(self.kept.jobs)
        if self._undecided:
            self.decide.show_text(
                Kind.WARNING,
                self.tr("%n call(s) to decide: nobody knows whether they were carried out.", "", self._undecided),
            )
        if waiting:
            oldest = moment(min(job.created for job in self.kept.jobs))
            self.wait.show_text(
                Kind.RUNNING,
                self.tr("%n call(s) wait until the provider can be reached, since {time}.", "", waiting).format(
                    time=oldest
                ),
            )
        self.decide.setVisible(self._undecided > 0)
        self.wait.setVisible(waiting > 0)
        self.setVisible(bool(self._undecided or waiting))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class Fold(QWidget):
    """A line that unfolds to what it speaks of, which scrolls where it is long."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner(closable=False)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(inside)
        self.area.hide()
        self._kind, self._text = Kind.WARNING, ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.banner)
        column.addWidget(self.area)
        self.banner.acted.connect(self.turn)

    def show_text(self, kind: Kind, text: str) -> None:
        self._kind, self._text = kind, text
        open_ = not self.area.isHidden()
        self.banner.show_message(kind, text, action=self.tr("Hide them") if open_ else self.tr("Show them"))
        self.area.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as what is in it, up to a share of the window."""
        inside = self.area.widget()
        if inside is not None and (layout := inside.layout()) is not None:
            high = (
                layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else inside.sizeHint().height()
            )
            self.area.setFixedHeight(min(high + 2, px(HIGH), self.window().height() // SHARE))

    def turn(self) -> None:
        self.area.setVisible(self.area.isHidden())
        self.show_text(self._kind, self._text)


class WaitingCard(Card):
    """Calls that are sent as soon as the provider can be reached; each can be cancelled until then."""

    cancel_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs: tuple[Job, ...] = ()
        self.rows: list[KeptRow] = []

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        self.jobs = tuple(jobs)
        for old in self.rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [KeptRow(job) for job in self.jobs[:_SHOWN]]
        for row in self.rows:
            row.cancel.clicked.connect(lambda _on=False, row=row: self.cancel_wanted.emit(row.job))
            self.body.addWidget(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_jobs(self.jobs)
