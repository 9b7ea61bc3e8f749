"""The exact texts: every blank visible, characters counted, with what is known of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.catalog.command import Grade
from app.catalog.tracker import Tracker
from app.domain.errors import KnownError
from app.domain.gsm7 import sms_count
from app.domain.tracker import TrackerMessage, visible
from app.station.trackers_values import TrackerRequest
from app.ui.i18n import translate
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label

_KINDS = {Grade.VERIFIED: Kind.PASS, Grade.VENDOR_DOCUMENTED: Kind.IDLE, Grade.UNVERIFIED: Kind.WARNING}


class _Line(QWidget):
    """One message: what it is for, its text, its length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.purpose, self.count = label("caption", wrap=True), label("small")
        self.text: QLabel = label("mono", wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = label("small", wrap=True)
        self.copy = Button("copy", link=True)
        head = QHBoxLayout()
        head.addWidget(self.purpose, 1)
        head.addWidget(self.count)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.note)


class TextCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.messages: tuple[TrackerMessage, ...] = ()
        self._request: TrackerRequest | None = None
        self._tracker: Tracker | None = None
        self.lines: list[_Line] = []
        self.problem = Banner(closable=False)
        self.reveal = Button("eye", link=True)
        self.reveal.setCheckable(True)
        self.grade, self.source, self.note = Chip(), label("small", wrap=True), label("muted", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        known = QHBoxLayout()
        known.addWidget(self.grade, 0, Qt.AlignmentFlag.AlignTop)
        known.addWidget(self.source, 1)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._list)
        self.body.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.note)
        self.body.addLayout(known)
        self.reveal.toggled.connect(self._fill)
        self.retranslate()

    def show_request(self, tracker: Tracker | None, request: TrackerRequest | None, error: KnownError | None) -> None:
        """`error` says why there is no text, in its place."""
        self._tracker, self._request = tracker, request
        self.messages = request.messages if request is not None and error is None else ()
        if error is not None:
            self.problem.show_message(Kind.WARNING, error.what, error.remedy, error.detail)
        else:
            self.problem.hide()
        self._fill()

    def copy_all(self) -> None:
        """The texts alone, one below the other."""
        if self._request is not None:
            request = self._request
            QGuiApplication.clipboard().setText("\n".join(request.text(each) for each in self.messages))

    def _copy(self, at: int) -> None:
        if self._request is not None and at < len(self.messages):
            QGuiApplication.clipboard().setText(self._request.text(self.messages[at]))

    def _fill(self) -> None:
        while len(self.lines) < len(self.messages):
            self._add_line(len(self.lines))
        secret = False
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(self.messages))
            if at < len(self.messages) and self._request is not None:
                secret |= self._show(line, at, self.messages[at], self._request)
        self.reveal.setVisible(secret)
        self._show_known()

    def _add_line(self, at: int) -> None:
        line = _Line(self)
        line.copy.clicked.connect(lambda _checked=False: self._copy(at))
        self.lines.append(line)
        self._list.addWidget(line)

    def _show(self, line: _Line, at: int, message: TrackerMessage, request: TrackerRequest) -> bool:
        """Whether it holds a secret."""
        exact, shown = request.text(message), request.shown(message)
        count = sms_count(exact)
        words = self.tr("{n} of {of}: {purpose}")
        purpose = translate(message.purpose.words)
        line.purpose.setText(words.format(n=at + 1, of=len(self.messages), purpose=purpose))
        line.count.setText(self.tr("{used} of {of} characters").format(used=count.used, of=count.encoding.single))
        text = visible(exact) if self.reveal.isChecked() else shown
        line.text.setText(_breakable(text))
        line.text.setAccessibleName(text)
        line.note.setText(translate(message.note))
        line.note.setVisible(bool(message.note.template))
        line.copy.name("", self.tr("Copy this text"))
        return shown != visible(exact)

    def _show_known(self) -> None:
        tracker = self._tracker
        for part in (self.grade, self.source):
            part.setVisible(tracker is not None)
        self.note.setVisible(tracker is not None and bool(tracker.note.template))
        if tracker is None:
            return
        self.note.setText(translate(tracker.note))
        words = {
            Grade.VERIFIED: self.tr("verified"),
            Grade.VENDOR_DOCUMENTED: self.tr("documented"),
            Grade.UNVERIFIED: self.tr("unverified"),
        }
        self.grade.show_state(_KINDS[tracker.grade], words[tracker.grade])
        self.source.setText(self.tr("Source: {source}").format(source=tracker.source))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Texts"))
        self.reveal.name(self.tr("Show passwords"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _breakable(text: str) -> str:
    """A long text may break after any sign of a blank or a separator."""
    for sign in "␣,;":
        text = text.replace(sign, f"{sign}\u200b")
    return text
