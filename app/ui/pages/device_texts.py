"""The conversation with a device by SMS: what was said, and what is to be said next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.domain.work import Job
from app.station.device_texts import text_warning
from app.station.device_values import DeviceDetail, Text
from app.ui.pages.device_rows import LineList
from app.ui.pages.device_talk import Talk
from app.ui.pages.device_text_entry import TextEntry
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

_SLOWER = 1.5
_SENT = "device.send-text"


class TextConsole(QWidget):
    """What is typed, sent and answered is kept for each device; texts under way are followed while they are shown."""

    changed = Signal()
    """A text was sent or cancelled, or it failed or got lost: unsettled calls may have changed."""
    led = Signal(str, object)
    """Of an error: the page, and the place in it, where there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self._talks: dict[tuple[str, str], Talk] = {}
        self._key = ("", "")
        self._pause_s = 0.0
        self.asking = False
        self.beat = QTimer(self, singleShot=True)
        self.list = LineList(follows=True)
        self.none = label("muted", wrap=True)
        self.entry = TextEntry()
        self.cancel_button, self.reload_button = Button("cancel"), Button("retry", link=True)
        self.cancel_action = QAction(self)
        self.problem = Banner()
        self.problem.leads = True
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def talk(self) -> Talk | None:
        """That of the device that is shown."""
        return self._talks.get(self._key)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_device(self, account: str, detail: DeviceDetail) -> None:
        """Also when the details of the same device have been read again."""
        key = (account, detail.device.id)
        talk = self._talks.setdefault(key, Talk(detail.device))
        talk.device = detail.device
        talk.take(detail.texts)
        talk.quiet = 0
        other, self._key = key != self._key, key
        if other:
            self.entry.sure.hide()
        self._fill()
        if other:
            self.list.scrollToBottom()
        self._read_lost(key)
        self._follow(anew=True)

    def write(self) -> None:
        """Put the keyboard where the next text is typed."""
        self.entry.field.setFocus()

    def send(self) -> None:
        """One call for one press; where it would activate the SIM, only after a second one."""
        if (talk := self.talk) is None:
            return
        warning = text_warning(talk.device, talk.texts)
        if warning == NOTHING:
            self._send()
        else:
            self.entry.warn(warning)

    def cancel(self) -> None:
        """Give up the chosen text."""
        talk, text_id, key = self.talk, self._chosen(), self._key
        if talk is None or not talk.can_cancel(text_id):
            return
        talk.cancelling = str(text_id)
        station, bridge = self._open()
        bridge.run(
            lambda: station.devices.cancel_text(*key, str(text_id)),
            lambda text: self._ended(key, text),
            lambda error: self._failed(key, error),
        )
        self._fill()

    def refresh(self) -> None:
        """Ask the provider, and settle what has been lost."""
        self._ask(thorough=True)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Texts to the device and from it, newest last"))
        self.reload_button.name(self.tr("Read again"))
        self.cancel_button.name(self.tr("Cancel this text"))
        self.cancel_action.setText(self.tr("Cancel this text"))
        self.none.setText(self.tr("No texts yet. What you send and what the device answers stands here."))
        self._fill()

    # --- what comes back

    def _send(self) -> None:
        talk, key = self.talk, self._key
        if talk is None or talk.sending or not talk.draft.strip():
            return
        talk.sending, talk.problem = talk.draft, None
        payload = talk.draft
        station, bridge = self._open()
        bridge.run(
            lambda: station.devices.send_text(*key, payload),
            lambda text: self._ended(key, text, sent=True),
            lambda error: self._failed(key, error),
        )
        self._fill()

    def _ended(self, key: tuple[str, str], text: Text, *, sent: bool = False) -> None:
        talk = self._talks[key]
        talk.sending = talk.cancelling = ""
        talk.problem = None
        talk.put(text)
        if sent:
            talk.draft = ""
        self._came(key)

    def _failed(self, key: tuple[str, str], error: KnownError) -> None:
        talk = self._talks[key]
        talk.sending = talk.cancelling = ""
        talk.problem = error
        self._read_lost(key)
        self._came(key)

    def _came(self, key: tuple[str, str]) -> None:
        if key == self._key:
            self._fill()
            self._follow(anew=True)
        self.changed.emit()

    def _read_lost(self, key: tuple[str, str]) -> None:
        station, bridge = self._open()
        bridge.run(lambda: lost_texts(station, *key), lambda jobs: self._take(key, None, jobs))

    def _ask(self, *, thorough: bool = False) -> None:
        talk, key = self.talk, self._key
        if talk is None or self.asking:
            return
        station, bridge = self._open()
        thorough = thorough or bool(talk.lost)

        def work() -> tuple[Sequence[Text], Sequence[Job]]:
            texts = station.devices.detail(*key).texts if thorough else station.devices.texts(*key)
            return texts, lost_texts(station, *key)

        self.asking = True
        self.reload_button.setEnabled(False)
        bridge.run(work, lambda found: self._take(key, *found), lambda error: self._not_read(key, error))

    def _take(self, key: tuple[str, str], texts: Sequence[Text] | None, jobs: Sequence[Job]) -> None:
        talk = self._talks[key]
        if texts is not None:
            self.asking = False
            talk.take(texts)
        talk.take_lost(jobs)
        if key == self._key:
            self._fill()
        self._follow()

    def _not_read(self, key: tuple[str, str], error: KnownError) -> None:
        self.asking = False
        self._talks[key].problem = error
        self._fill()

    # --- following

    def _follow(self, *, anew: bool = False) -> None:
        """Ask again in a while, less and less often, as long as something may happen and somebody looks."""
        talk = self.talk
        if talk is None or not talk.awaited or not self.isVisible():
            return
        settings = self._open()[0].settings
        slower = min(self._pause_s * _SLOWER, settings.longest_poll_s)
        self._pause_s = settings.first_poll_s if anew or not self._pause_s else slower
        self.beat.start(round(self._pause_s * 1000))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow(anew=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.beat.stop()

    # --- what is seen

    def _fill(self) -> None:
        talk = self.talk
        lines = talk.lines() if talk else []
        self.list.show_lines(lines, self.tr("Without a time"))
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.reload_button.setEnabled(talk is not None and not self.asking)
        if talk is not None and talk.problem is not None:
            self.problem.show_error(talk.problem)
        else:
            self.problem.hide()
        self.entry.setEnabled(talk is not None)
        self.entry.show_draft(talk.draft if talk else "", sending=talk is not None and bool(talk.sending))
        self._fit()

    def _fit(self) -> None:
        talk = self.talk
        can_cancel = talk is not None and talk.can_cancel(self._chosen())
        self.cancel_button.setVisible(can_cancel)
        self.cancel_action.setEnabled(can_cancel)

    def _typed(self, text: str) -> None:
        if self.talk is not None:
            self.talk.draft = text

    def _dismiss(self) -> None:
        if self.talk is not None:
            self.talk.problem = None

    def _chosen(self) -> object:
        chosen = self.list.chosen()
        return chosen[0].key if len(chosen) == 1 else None

    def _open(self) -> tuple[Station, Bridge]:
        assert self._station is not None  # noqa: S101
        assert self._bridge is not None  # noqa: S101
        return self._station, self._bridge

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self.entry.typed.connect(self._typed)
        self.entry.wanted.connect(self.send)
        self.entry.confirmed.connect(self._send)
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_action.triggered.connect(self.cancel)
        self.reload_button.clicked.connect(self.refresh)
        self.problem.closed.connect(self._dismiss)
        self.problem.led.connect(self.led)
        self.list.selectionModel().selectionChanged.connect(self._fit)
        self.list.addAction(self.cancel_action)
        self.beat.timeout.connect(self._ask)

    def _lay_out(self) -> None:
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        foot.addWidget(self.reload_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        column.addLayout(foot)
        column.addWidget(self.problem)
        column.addWidget(self.entry)


def lost_texts(station: Station, account: str, device: str) -> list[Job]:
    """Calls to this device of which nobody knows whether they sent their text."""
    jobs = station.devices.unsettled(account)
    return [job for job in jobs if job.kind == _SENT and job.intent["device"] == device]
