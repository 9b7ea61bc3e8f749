"""Calls on devices that wait for the network, on the page Start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.message import Message, say
from app.domain.work import Job
from app.station.device_values import ACTION_WORDS, Action
from app.station.devices_fleet import SEND_TEXT
from app.ui.i18n import translate
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

SHOWN = 4
"""Rows; the others are counted."""


class KeptCard(Card):
    """Hidden while nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jobs: Sequence[Job] = ()
        self.rows: list[KeptRow] = []
        self.line = label("muted", wrap=True)
        self.more = label("muted")
        self.cancel_all = Button("cancel")
        self.cancel_all.clicked.connect(lambda: self._cancel(self.jobs))
        self._list = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addWidget(self.more, 1)
        foot.addWidget(self.cancel_all)
        self.body.addWidget(self.line)
        self.body.addLayout(self._list)
        self.body.addLayout(foot)
        self.hide()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def refresh(self) -> None:
        self._bridge.run(self._station.devices.queue.all, self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self.jobs)

    def _show(self, jobs: Sequence[Job]) -> None:
        self.jobs = jobs
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [KeptRow(job) for job in jobs[:SHOWN]]
        for row in self.rows:
            row.cancel.clicked.connect(lambda _on=False, row=row: self._cancel([row.job]))
            self._list.addWidget(row)
        self.set_heading(self.tr("Waiting for the network"))
        self.line.setText(self.tr("Each of these is sent once, in this order, as soon as its provider can be reached."))
        self.more.setText(self.tr("%n more", "", len(jobs) - SHOWN) if len(jobs) > SHOWN else "")
        self.cancel_all.name(self.tr("Cancel all"))
        self.cancel_all.setVisible(len(jobs) > 1)
        self.setVisible(bool(jobs))

    def _cancel(self, jobs: Sequence[Job]) -> None:
        queue = self._station.devices.queue
        self._bridge.run(lambda: [queue.cancel(job.id) for job in jobs], lambda _dropped: self.refresh())


class KeptRow(QWidget):
    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job = job
        device = str(job.intent.get("name") or job.intent["device"])
        what = translate(_what(str(job.intent["what"])))
        name = ElideLabel()
        name.setText(self.tr("{what}: {device}").format(what=what, device=device))
        since = self.tr("{account} · since {when}").format(account=job.account, when=moment(job.created))
        place = label("muted", since)
        self.cancel = Button("cancel")
        self.cancel.name(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel {what} of {device}").format(what=what, device=device))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(14)
        row.addWidget(name, 1)
        row.addWidget(place)
        row.addWidget(self.cancel)


def _what(word: str) -> Message:
    return say("devices", "Send a text") if word == SEND_TEXT else ACTION_WORDS[Action(word)]
