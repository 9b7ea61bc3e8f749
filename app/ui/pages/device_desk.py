"""Sends texts to devices, follows them, and keeps what is said with each device."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import KnownError
from app.domain.work import Job
from app.station.device_values import DeviceDetail, Text
from app.ui.pages.device_talk import SEND_TEXT, Talk

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

_SLOWER = 1.5
_OFFLINE = "provider.offline"
Key = tuple[str, str]


class TextDesk(QObject):
    """One device is shown at a time; what comes back for another is kept with that one."""

    moved = Signal()
    """The talk that is shown is not as it was."""
    changed = Signal()
    """A text was sent, kept or cancelled, or it failed or got lost: unsettled and kept calls may have changed."""

    def __init__(self, station: Station, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._bridge = station, bridge
        self._talks: dict[Key, Talk] = {}
        self._key: Key = ("", "")
        self._pause_s = 0.0
        self._watched = False
        self.asking = False
        self.beat = QTimer(self, singleShot=True)
        self.beat.timeout.connect(self.ask)

    @property
    def talk(self) -> Talk | None:
        """That of the device that is shown."""
        return self._talks.get(self._key)

    def show_device(self, account: str, detail: DeviceDetail) -> bool:
        """True for another device than before."""
        key = (account, detail.device.id)
        other, self._key = key != self._key, key
        talk = self._talks.setdefault(key, Talk(detail.device))
        talk.device = detail.device
        talk.take(detail.texts)
        talk.quiet = 0
        self._read_open(key)
        self._follow(anew=True)
        return other

    def watch(self, watched: bool) -> None:
        """Texts are followed while somebody looks at them."""
        self._watched = watched
        self.beat.stop()
        self._follow(anew=True)

    def send(self) -> None:
        """The draft, in one call."""
        talk, key = self.talk, self._key
        if talk is None or talk.sending or not talk.draft.strip():
            return
        payload = talk.begin()
        devices = self._station.devices
        self._bridge.run(
            lambda: devices.send_text(*key, payload),
            lambda text: self._ended(key, text, sent=True),
            lambda error: self._failed(key, error, can_keep=error.code == _OFFLINE),
        )
        self.moved.emit()

    def keep(self) -> None:
        """The draft, to be sent when the provider can be reached; nothing of it was sent before."""
        talk, (account, device) = self.talk, self._key
        if talk is None or not talk.can_keep:
            return
        payload, name, key = talk.draft, talk.device.name or talk.device.iccid, self._key
        talk.end()
        queue = self._station.devices.queue
        self._bridge.run(
            lambda: queue.keep(account, device, name, SEND_TEXT, payload),
            lambda _job: self._kept(key),
            lambda error: self._failed(key, error),
        )
        self.moved.emit()

    def cancel(self, text_id: object) -> None:
        talk, key = self.talk, self._key
        if talk is None or not talk.can_cancel(text_id):
            return
        talk.cancelling = str(text_id)
        devices = self._station.devices
        self._bridge.run(
            lambda: devices.cancel_text(*key, str(text_id)),
            lambda text: self._ended(key, text),
            lambda error: self._failed(key, error),
        )
        self.moved.emit()

    def ask(self, *, thorough: bool = False) -> None:
        """Read the texts anew; `thorough` settles what was lost, too."""
        talk, key = self.talk, self._key
        if talk is None or self.asking:
            return
        station = self._station
        thorough = thorough or bool(talk.lost)

        def work() -> tuple[Sequence[Text], Sequence[Job], Sequence[Job]]:
            texts = station.devices.detail(*key).texts if thorough else station.devices.texts(*key)
            return texts, *open_texts(station, *key)

        self.asking = True
        self._bridge.run(work, lambda found: self._read(key, *found), lambda error: self._not_read(key, error))
        self.moved.emit()

    def _ended(self, key: Key, text: Text, *, sent: bool = False) -> None:
        talk = self._talks[key]
        talk.end()
        talk.put(text)
        if sent:
            talk.draft = ""
        self._came(key)

    def _failed(self, key: Key, error: KnownError, *, can_keep: bool = False) -> None:
        self._talks[key].end(error, can_keep=can_keep)
        self._came(key)

    def _kept(self, key: Key) -> None:
        self._talks[key].draft = ""
        self._came(key)

    def _came(self, key: Key) -> None:
        self._read_open(key)
        if key == self._key:
            self._follow(anew=True)
        self.moved.emit()
        self.changed.emit()

    def _read_open(self, key: Key) -> None:
        station = self._station
        self._bridge.run(lambda: open_texts(station, *key), lambda found: self._take(key, *found))

    def _take(self, key: Key, lost: Sequence[Job], kept: Sequence[Job]) -> None:
        self._talks[key].take_open(lost, kept)
        self.moved.emit()

    def _read(self, key: Key, texts: Sequence[Text], lost: Sequence[Job], kept: Sequence[Job]) -> None:
        self.asking = False
        talk = self._talks[key]
        talk.take(texts)
        talk.unread = None
        self._take(key, lost, kept)
        self._follow()

    def _not_read(self, key: Key, error: KnownError) -> None:
        self.asking = False
        self._talks[key].unread = error
        self.moved.emit()

    def _follow(self, *, anew: bool = False) -> None:
        """Ask again in a while, less and less often, as long as something may happen and somebody looks."""
        talk = self.talk
        if talk is None or not talk.awaited or not self._watched:
            return
        settings = self._station.settings
        slower = min(self._pause_s * _SLOWER, settings.longest_poll_s)
        self._pause_s = settings.first_poll_s if anew else slower
        self.beat.start(round(self._pause_s * 1000))


def open_texts(station: Station, account: str, device: str) -> tuple[list[Job], list[Job]]:
    """Calls to this device of which nobody knows whether they sent their text, and those that wait to be sent."""

    def ours(job: Job) -> bool:
        return (job.account, job.intent["device"], job.intent["what"]) == (account, device, SEND_TEXT)

    devices = station.devices
    return [job for job in devices.unsettled(account) if ours(job)], [job for job in devices.queue.all() if ours(job)]
