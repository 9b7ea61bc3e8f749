"""Calls on devices that have no end yet: those to decide, and those that wait for the network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.work import Job
from app.ui.i18n import translate
from app.ui.pages.device_unsettled import UnsettledCard, what_of
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label
from app.ui.words import when

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

HIGH = 240
"""Most of a list that is unfolded, in px at text scale 100 %."""
_SHOWN = 20


class OpenCalls(QWidget):
    """One line for each sort of call, which unfolds to the calls; hidden where there are none."""

    settled = Signal()
    """A call is decided, or is not waiting any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self._account = ""
        self._undecided = 0
        self.card, self.kept = UnsettledCard(), KeptCard()
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

    def refresh(self, account: str, names: Mapping[str, str] | None = None) -> None:
        """Read anew; `names` of devices by their ids, as far as they are known."""
        if self._station is None or self._bridge is None:
            return
        self._account = account
        devices = self._station.devices

        def work() -> tuple[list[Job], list[Job]]:
            kept = [job for job in devices.queue.all() if job.account == account]
            return (devices.unsettled(account) if account else []), kept

        def show(found: tuple[list[Job], list[Job]]) -> None:
            if account == self._account:
                self._show(*found, names or {})

        self._bridge.run(work, show)

    def _show(self, undecided: Sequence[Job], kept: Sequence[Job], names: Mapping[str, str]) -> None:
        self._undecided = len(undecided)
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
            oldest = when(min(job.created for job in self.kept.jobs))
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
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        inside = self.area.widget()
        if inside is not None:
            self.area.setFixedHeight(min(inside.sizeHint().height() + 4, px(HIGH)))

    def turn(self) -> None:
        self.area.setVisible(self.area.isHidden())
        self.show_text(self._kind, self._text)


class KeptCard(Card):
    """Calls that are sent as soon as the provider can be reached; each can be cancelled until then."""

    cancel_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs: tuple[Job, ...] = ()
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        self.jobs = tuple(jobs)
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        self._rows = [self._row(job) for job in self.jobs[:_SHOWN]]
        for row in self._rows:
            self.body.addWidget(row)

    def _row(self, job: Job) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = self.tr("{device}: {action}, since {time}").format(
            device=job.intent["name"], action=translate(what_of(job)), time=when(job.created)
        )
        cancel = Button("cancel", link=True)
        cancel.name(self.tr("Cancel"))
        cancel.setAccessibleName(self.tr("Cancel: {call}").format(call=words))
        cancel.clicked.connect(lambda: self.cancel_wanted.emit(job))
        line.addWidget(label("", words, wrap=True), 1)
        line.addWidget(cancel)
        self.buttons.append(cancel)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_jobs(self.jobs)
