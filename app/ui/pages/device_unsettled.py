"""Calls whose answer was lost and whose effect nobody has seen: what was sent, what would show it, and who decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.work import Job
from app.station.device_values import ACTION_WORDS, Action
from app.ui.i18n import translate
from app.ui.theme import px
from app.ui.values import clock, moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

_SHOWN = 20
"""The oldest; the rest follow as these are decided."""
_TEXTS = {"send-text": say("sms", "Send a text"), "cancel-text": say("sms", "Cancel a text")}
_VALUE = say("devices", "It was done if the device shows this value now.")
_EVIDENCE: Mapping[str, Message] = {
    "send-text": say("devices", "It was done if this text stands in the device's texts since then."),
    "cancel-text": say("devices", "It was done if the text is said to be cancelled."),
    **dict.fromkeys(
        (Action.RESET_NETWORK, Action.RESET_DATA),
        say(
            "devices",
            "It was done if the device's events since then show a new location, a data session opened or closed, "
            "or the SIM activated. Doing it again does the device no harm.",
        ),
    ),
    **dict.fromkeys(
        (Action.ACTIVATE_SIM, Action.SUSPEND_SIM), say("devices", "It was done if the SIM is in that state now.")
    ),
    **dict.fromkeys(
        (Action.ATTACH_SIM, Action.RELEASE_SIM), say("devices", "It was done if the SIM is, or is not, in the device.")
    ),
    **dict.fromkeys(
        (Action.BAR_OPERATOR, Action.ALLOW_OPERATOR),
        say("devices", "It was done if the operator is, or is not, on the device's blacklist."),
    ),
    Action.DELETE: say("devices", "It was done if the device is not there any more."),
}


class JobRow(QFrame):
    """One call. `decided` carries whether it had its effect."""

    decided = Signal(bool)
    look_wanted = Signal()

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.job, self.device = job, str(job.intent["device"])
        self.what, self.whose = label("heading", wrap=True), label("muted", wrap=True)
        self.evidence, self.looked = label("small", wrap=True), label("small", wrap=True)
        self._looked_at = ""
        self.done, self.not_done, self.look = Button("pass"), Button("fail"), Button("retry", link=True)
        self.done.clicked.connect(lambda: self.decided.emit(True))
        self.not_done.clicked.connect(lambda: self.decided.emit(False))
        self.look.clicked.connect(self.look_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        for button in self.buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(4))
        for part in (self.what, self.whose, self.evidence, self.looked):
            column.addWidget(part)
        column.addLayout(buttons)
        self.retranslate()

    def buttons(self) -> tuple[Button, ...]:
        return self.done, self.not_done, self.look

    def show_look(self, at: str) -> None:
        """The provider was asked at this time, and shows nothing new."""
        self._looked_at = at
        self.retranslate()

    def retranslate(self) -> None:
        word, argument = translate(what_of(self.job)), str(self.job.intent["argument"])
        self.what.setText(self.tr("{what}: {value}").format(what=word, value=argument) if argument else word)
        self.whose.setText(self.tr("{device}, {at}").format(device=self.device, at=moment(self.job.created)))
        self.evidence.setText(translate(evidence_of(self.job)))
        self.looked.setText(self.tr("Looked at {time}: it does not show yet.").format(time=self._looked_at))
        self.looked.setVisible(bool(self._looked_at))
        named = ((self.done, self.tr("It was done")), (self.not_done, self.tr("It was not done")))
        for button, text in (*named, (self.look, self.tr("Look again"))):
            button.name(text)
            button.setAccessibleName(f"{text}: {self.what.text()}, {self.device}")


class UnsettledCard(Card):
    """Hidden where there is nothing to decide."""

    decided = Signal()
    """A call was settled, by a person or by looking again."""
    led = Signal(str, object)
    """Of an error: the page, and the place in it, where there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self._account = ""
        self._names: Mapping[str, str] = {}
        self._jobs: list[Job] = []
        self.rows: dict[int, JobRow] = {}
        self.intro, self.more = label("muted", wrap=True), label("small", wrap=True)
        self.problem = Banner()
        self.problem.leads = True
        self.problem.led.connect(self.led)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(14))
        self.body.addWidget(self.intro)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.hide()
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_jobs(self, account: str, jobs: Sequence[Job], names: Mapping[str, str] | None = None) -> None:
        """`names` of devices by their ids, as far as they are known."""
        self._names = {**(self._names if account == self._account else {}), **(names or {})}
        self._account, self._jobs = account, list(jobs)
        shown = {job.id: job for job in self._jobs[:_SHOWN]}
        for gone in self.rows.keys() - shown.keys():
            row = self.rows.pop(gone)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        for job in shown.values():
            if job.id not in self.rows:
                self.rows[job.id] = self._row(job)
            device = str(job.intent["device"])
            self.rows[job.id].device = self._names.get(device, device)
        self.problem.hide()
        self.setVisible(bool(self._jobs))
        self.retranslate()

    def retranslate(self) -> None:
        self.set_heading(self.tr("Calls to decide: {n}").format(n=len(self._jobs)))
        self.intro.setText(
            self.tr("Their answers were lost, so nobody knows whether they were carried out. Nothing is sent again.")
        )
        left = len(self._jobs) - len(self.rows)
        self.more.setText(self.tr("More, shown when these are decided: {n}").format(n=left))
        self.more.setVisible(left > 0)
        for row in self.rows.values():
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self, job: Job) -> JobRow:
        row = JobRow(job)
        row.decided.connect(lambda made: self._decide(job, made))
        row.look_wanted.connect(lambda: self._look(job))
        self._list.addWidget(row)
        return row

    def _decide(self, job: Job, made: bool) -> None:
        station, bridge = self._open()
        self._enable(job, False)
        bridge.run(
            lambda: station.devices.settle(job.id, made),
            lambda _nothing: self._settled(job),
            lambda error: self._failed(job, error),
        )

    def _look(self, job: Job) -> None:
        """The details of a device settle what shows there by now."""
        station, bridge = self._open()
        account = self._account

        def work() -> list[Job]:
            try:
                station.devices.detail(account, str(job.intent["device"]))
            except KnownError as error:
                if error.code != "device.unknown":
                    raise
            return station.devices.unsettled(account)

        self._enable(job, False)
        bridge.run(work, lambda jobs: self._looked(account, job, jobs), lambda error: self._failed(job, error))

    def _settled(self, job: Job) -> None:
        self.show_jobs(self._account, [each for each in self._jobs if each.id != job.id])
        self.decided.emit()

    def _looked(self, account: str, job: Job, jobs: list[Job]) -> None:
        if account != self._account:
            return
        before = len(self._jobs)
        self._enable(job, True)
        self.show_jobs(account, jobs)
        if job.id in self.rows:
            self.rows[job.id].show_look(clock(datetime.now().astimezone()))
        if len(jobs) < before:
            self.decided.emit()

    def _failed(self, job: Job, error: KnownError) -> None:
        self._enable(job, True)
        self.problem.show_error(error)

    def _enable(self, job: Job, enabled: bool) -> None:
        if (row := self.rows.get(job.id)) is not None:
            for button in row.buttons():
                button.setEnabled(enabled)

    def _open(self) -> tuple[Station, Bridge]:
        assert self._station is not None  # noqa: S101
        assert self._bridge is not None  # noqa: S101
        return self._station, self._bridge


def what_of(job: Job) -> Message:
    what = str(job.intent["what"])
    return _TEXTS.get(what) or ACTION_WORDS[Action(what)]


def evidence_of(job: Job) -> Message:
    """What at the provider would show that the call had its effect."""
    return _EVIDENCE.get(str(job.intent["what"]), _VALUE)
