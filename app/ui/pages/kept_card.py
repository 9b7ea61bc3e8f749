"""Calls on devices that wait for the network, on the page Start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.message import Message, say
from app.ui.i18n import translate
from app.ui.pages.rows_card import RowsCard
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.domain.work import Job


class KeptCard(RowsCard["Job", "KeptRow"]):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all.clicked.connect(lambda: self._cancel(self.items))

    def read(self) -> Sequence[Job]:
        return self._station.devices.queue.all()

    def make_row(self, item: Job) -> KeptRow:
        row = KeptRow(item)
        row.cancel.clicked.connect(lambda: self._cancel([item]))
        return row

    def say(self, unseen: int) -> None:
        self.set_heading(self.tr("Waiting for the network"))
        self.line.setText(self.tr("Each of these is sent once, in this order, as soon as its provider can be reached."))
        self.more.setText(self.tr("%n more", "", unseen) if unseen else "")
        self.all.name(self.tr("Cancel all"))

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
    from app.station.device_values import ACTION_WORDS, Action
    from app.station.devices_fleet import SEND_TEXT

    return say("devices", "Send a text") if word == SEND_TEXT else ACTION_WORDS[Action(word)]
