"""Where every scan ends: it is said what it is, and it goes to the page or field that wants it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.domain.message import Message, say
from app.domain.scan_kind import Command, ScanKind
from app.ui.i18n import translate
from app.ui.opened_file import OPENED_BY
from app.ui.page import Page
from app.ui.scan_choice import ScanChoice
from app.ui.scan_command import press
from app.ui.strip import ScanLine
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.domain.scan import Scan
    from app.labels.read_file import Reading
    from app.station.events import KeptSent, ScannerChanged
    from app.station.station import Station
    from app.ui.bridge import Bridge

SAID_MS = 8_000
"""How long it is said what a scan was understood as."""
MOST_CHOICES = 24
_PAGES = {ScanKind.ACTIVATION_CODE: "codes", ScanKind.BIC: "register", ScanKind.REGISTRATION: "register"}
_FILES = {**OPENED_BY, **dict.fromkeys((".csv", ".tsv", ".txt"), "assign")}
_FREE = {ScanKind.TEXT, ScanKind.UNIT, ScanKind.REGISTRATION}
"""What any field may want: it is typed where the cursor is."""


class Pages(Protocol):
    """The window, as far as scans need it."""

    def front(self) -> Page: ...
    def go(self, page_id: str, payload: object = None) -> None: ...


class ScanDesk(QObject):
    def __init__(self, pages: Pages, notice: Banner, choice: ScanChoice, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages, self.notice, self.choice, self.bridge = pages, notice, choice, bridge
        self.station: Station | None = None
        self._said = QTimer(self, singleShot=True, interval=SAID_MS)
        self._said.timeout.connect(notice.hide)

    def keep_notice(self) -> None:
        """Another message took the place of what was said."""
        self._said.stop()

    def hide_soon(self) -> None:
        self._said.start()

    def tell_kept(self, event: KeptSent) -> None:
        """A call that had waited for the network has ended, while the person does something else."""
        name = str(event.job.intent.get("name") or event.job.intent["device"])
        self.keep_notice()
        if event.problem.template:
            what = say("window", "What waited for the network was not done with {name}.", name=name)
            self.notice.show_message(Kind.FAIL, what, event.problem, translate(event.remedy))
        else:
            what = say("window", "What waited for the network is done: {name}", name=name)
            self.notice.show_message(Kind.PASS, what)
            self.hide_soon()

    # --- where scans come from

    def take(self, text: str) -> None:
        """Say what was understood, then let the page in front use it, or the one that wants it."""
        scan = self._understand(text)
        self.choice.hide()
        self._say(scan)
        if scan.kind is ScanKind.COMMAND:
            self._command(Command(scan.value))
        elif self.station is not None and scan.kind is not ScanKind.UNREADABLE:
            self._give(scan)

    def take_burst(self, text: str, focus: QWidget) -> bool:
        """A hand scanner's keys; False leaves them to the field that has the focus."""
        if focus.window() is not self.parent():
            return False
        if isinstance(focus, ScanLine):
            focus.clear()
        elif self._for_field(text, focus):
            return False
        self.take(text)
        return True

    def take_file(self, path: Path) -> None:
        """Dropped where no page wanted it: a recipe, template or list goes to its page, a picture is read."""
        self.choice.hide()
        if page := _FILES.get(path.suffix.lower()):
            self._pages.go(page, path)
        else:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        if (station := self.station) is not None:
            self.bridge.run(lambda: station.scans.read_file(path), self._take_reading, self.fail)

    def read(self, data: bytes) -> None:
        """The bytes of a picture."""
        if (station := self.station) is not None:
            self.bridge.run(lambda: station.scans.read(data), self._take_reading, self.fail)

    # --- where they go

    def _understand(self, text: str) -> Scan:
        if self.station is not None:
            return self.station.scans.understand(text)
        from app.domain.scan import understand

        return understand(text)

    def _for_field(self, text: str, focus: QWidget) -> bool:
        """Secrets and free words are typed where the cursor is; what is told by its shape is not.

        Into a cell of a table and into a text of several lines everything is typed: it was opened for that.
        """
        from app.ui.fields import is_edited, takes_everything

        return is_edited(focus) and (takes_everything(focus) or self._understand(text).kind in _FREE)

    def _give(self, scan: Scan) -> None:
        page = self._pages.front()
        if page.take_scan(scan) or any(page.take_scan(scan.read_as(kind)) for kind in scan.also):
            return
        readings = [scan.kind, *scan.also]
        if len({_PAGES.get(kind, "history") for kind in readings}) > 1:
            answers = [(_NAMES[kind], lambda kind=kind: self._decide(scan, kind)) for kind in readings]
            self.notice.hide()
            self.choice.ask(say("scan", "This can be read in more than one way. What is it?"), answers)
        else:
            self._send(scan.read_as(scan.kind))

    def _decide(self, scan: Scan, kind: ScanKind) -> None:
        """Asked once; a change of mind is possible in Settings."""
        if (station := self.station) is not None:
            self.bridge.run(lambda: station.scans.remember(scan, kind), lambda _nothing: None, self.fail)
            self._send(scan.read_as(kind))

    def _send(self, scan: Scan) -> None:
        self._pages.go(_PAGES.get(scan.kind, "history"))
        if not self._pages.front().take_scan(scan) and scan.kind is ScanKind.REGISTRATION:
            remedy = say("scan", "Choose an account at Super SIM under Register SIMs and scan the ICCID first.")
            self._tell(Kind.WARNING, scan.text, remedy)

    def _command(self, command: Command) -> None:
        if not press(self._pages.front(), command):
            what = say("scan", "The command {command} has nothing to do on this page now.", command=command.value)
            self._tell(Kind.WARNING, what)

    # --- pictures

    def _take_reading(self, reading: Reading) -> None:
        texts = reading.texts
        if not texts:
            self.keep_notice()
            self.notice.show_message(Kind.WARNING, reading.why, reading.remedy)
        elif len(texts) == 1:
            self.take(texts[0])
        else:
            self.notice.hide()
            answers = [(self._understand(text).text, self._taking(text)) for text in texts[:MOST_CHOICES]]
            self.choice.ask(say("scan", "The picture holds {n} codes. Which one is meant?", n=len(texts)), answers)

    def _taking(self, text: str) -> Callable[[], None]:
        return lambda: self.take(text)

    # --- words

    def _say(self, scan: Scan) -> None:
        if scan.kind is ScanKind.UNREADABLE:
            self.keep_notice()
            self.notice.show_message(Kind.FAIL, scan.note, scan.remedy)
        elif scan.note.template:
            self._tell(Kind.WARNING, scan.text, say("scan", "{note} {remedy}", note=scan.note, remedy=scan.remedy))
        elif scan.faulty:
            what = say("scan", "{kind}: {problem}", kind=_NAMES[scan.kind], problem=scan.text)
            self._tell(Kind.WARNING, what, say("scan", "Scan it again, or compare it with what is printed."))
        else:
            self._tell(Kind.RUNNING, scan.text)

    def _tell(self, kind: Kind, what: Message, remedy: Message | str = "") -> None:
        self.notice.show_message(kind, what, remedy, icon="scan" if kind is Kind.RUNNING else "")
        self._said.start()

    def show_scanner(self, event: ScannerChanged) -> None:
        """A scanner on a serial port that cannot be heard stays said; that it can be heard again goes by itself."""
        if event.problem.template:
            self.keep_notice()
            what = say("scan", "The hand scanner cannot be read: {reason}", reason=event.problem)
            self.notice.show_message(Kind.FAIL, what, event.remedy)
        else:
            self._tell(Kind.PASS, say("scan", "The hand scanner at {port} is connected.", port=event.port))

    def fail(self, error: KnownError) -> None:
        self.keep_notice()
        self.notice.show_error(error)


_NAMES = {
    ScanKind.ACTIVATION_CODE: say("scan", "Activation code"),
    ScanKind.EID: say("scan", "EID"),
    ScanKind.ICCID: say("scan", "ICCID"),
    ScanKind.IMEI: say("scan", "IMEI"),
    ScanKind.BIC: say("scan", "BIC"),
    ScanKind.REGISTRATION: say("scan", "Registration code"),
    ScanKind.UNIT: say("scan", "Serial number of a unit"),
    ScanKind.COMMAND: say("scan", "Command"),
    ScanKind.TEXT: say("scan", "Text to search for"),
}
