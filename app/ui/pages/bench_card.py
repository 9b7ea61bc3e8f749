"""One card on the bench: what is attached to a socket, what is being done, and how it ended."""

from time import monotonic

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.identifiers import grouped
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.events import BenchEvent
from app.ui.i18n import translate
from app.ui.pages.bench_state import CardState
from app.ui.theme import Kind, mono_font, px, text_font, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel, label

SIGNS = {Kind.PASS: "✓ ", Kind.FAIL: "✕ ", Kind.WARNING: "! ", Kind.RUNNING: "", Kind.IDLE: ""}
_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class BenchCard(QFrame):
    """Enter or Space starts, Escape stops, Delete says that the result was read, arrows go to the next card."""

    started = Signal(object)
    stopped = Signal(object)
    acknowledged = Signal(object)
    forgotten = Signal(object)
    selected = Signal(object)
    arrow = Signal(object, Qt.Key)

    def __init__(self, port: PortInfo, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = CardState(port)
        self.place = place
        self._chosen = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.socket = ElideLabel("muted")
        self.port = ElideLabel("muted", mode=Qt.TextElideMode.ElideLeft)
        self.word = label()
        self.reason = label(wrap=True)
        self.identity = label("mono", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.hint = label("small", wrap=True)
        self.act, self.acknowledge = Button(link=True), Button(link=True)
        self.act.clicked.connect(self._act)
        self.acknowledge.clicked.connect(self._acknowledge)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.socket, 1)
        head.addWidget(self.port)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        buttons.addWidget(self.acknowledge, 0, Qt.AlignmentFlag.AlignBottom)
        buttons.addWidget(self.act, 0, Qt.AlignmentFlag.AlignBottom)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(0)
        self._foot.addWidget(self.hint, 1)
        self._foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 16, 8, 6)
        column.setSpacing(6)
        head.setContentsMargins(0, 0, 7, 0)
        column.addLayout(head)
        for part in (self.word, self.reason, self.identity):
            column.addWidget(part)
        column.addStretch(1)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 7, 0)
        bar.addWidget(self.bar)
        column.addLayout(bar)
        column.addLayout(self._foot)

    def take(self, event: BenchEvent) -> None:
        self.state.take(event)
        self.refresh()

    def show_port(self, port: PortInfo | None) -> bool:
        """What is plugged in now; whether that is new."""
        new = port is not None and self.state.arrive(port)
        if port is None and self.state.present:
            self.state.leave()
        self.refresh()
        return new

    def clear(self) -> None:
        """A person has read the result."""
        self.state.clear()
        self.refresh()

    def choose(self, chosen: bool) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def refresh(self) -> None:
        state = self.state
        self.setMinimumHeight(px(196))
        for part in (self.socket, self.port):
            part.setFont(text_font(bold=True))
        self.socket.setText(self.tr("Socket {number}").format(number=self.place))
        self.port.setText(state.port.name or state.port.device if not state.empty else "–")
        self.word.setText(SIGNS[state.kind] + self._headline())
        self.word.setFont(text_font(25, bold=True))
        self.word.setStyleSheet(f"color: {tokens().loud(state.kind)};")
        self.reason.setText(self._explain())
        self.identity.setText(self._identify())
        self.identity.setFont(mono_font(12))
        self.identity.setVisible(bool(self.identity.text()))
        self.bar.setVisible(state.running)
        self.bar.setRange(0, max(1, state.of))
        self.bar.setValue(max(0, state.number - 1))
        self._show_hint()
        self._name_buttons()
        directions = QBoxLayout.Direction
        self._foot.setDirection(directions.TopToBottom if state.failed else directions.LeftToRight)
        self.setAccessibleName(self.summary())
        self.update()

    def summary(self) -> str:
        """The card in a sentence, for those who hear it."""
        return f"{self.socket.text()}: {self._headline()}. {self.reason.text()}".strip()

    def tick(self) -> None:
        """Another second has passed."""
        if self.state.running:
            self._show_hint()

    def _show_hint(self) -> None:
        text = self._next()
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def _headline(self) -> str:
        state = self.state
        if state.running:
            return self.tr("Step {number} of {of}").format(number=state.number, of=state.of)
        if state.done is None:
            return self.tr("Ready") if state.present else self.tr("Empty")
        return {
            Outcome.PASS: self.tr("PASS"),
            Outcome.FAIL: self.tr("FAIL"),
            Outcome.ERROR: self.tr("ERROR"),
            Outcome.TIMEOUT: self.tr("TIMEOUT"),
            Outcome.ABORTED: self.tr("STOPPED"),
        }[state.done.outcome]

    def _explain(self) -> str:
        state = self.state
        if state.running:
            return translate(state.doing)
        if state.empty:
            return self.tr("Plug in a module")
        if state.done is None:
            return state.port.description or self.tr("Something is plugged in.")
        if state.failed:
            return translate(state.done.reason)
        return " · ".join(part for part in (state.identity.model, translate(state.done.reason)) if part)

    def _identify(self) -> str:
        known = (("IMEI", self.state.identity.imei), ("ICCID", self.state.identity.iccid))
        return "\n".join(f"{name} {grouped(digits)}" for name, digits in known if digits)

    def _next(self) -> str:
        """What is going on in detail, or what to do."""
        state = self.state
        if state.running:
            seconds = self.tr("{seconds} s").format(seconds=int(monotonic() - state.began))
            return " · ".join(part for part in (translate(state.network), seconds) if part)
        if state.done is None:
            return ""
        if state.failed:
            return translate(state.done.remedy)
        seconds = self.tr("{seconds} s").format(seconds=round(state.done.seconds))
        return " · ".join((seconds, self.tr("take it out")))

    def _name_buttons(self) -> None:
        state = self.state
        if state.running:
            self.act.name(self.tr("Stop"), self.tr("Stop what is being done to this module (Escape)"))
        elif state.empty:
            self.act.name(self.tr("Forget"), self.tr("Take this socket off the page until something is plugged in"))
        elif state.failed:
            self.act.name(self.tr("Retry"), self.tr("Configure and check this module once more (Enter)"))
        else:
            again = self.tr("Again") if state.done else self.tr("Start")
            self.act.name(again, self.tr("Configure and check this module (Enter)"))
        self.act.setVisible(state.running or state.present or state.empty)
        self.acknowledge.name(self.tr("Got it"), self.tr("Read and understood: clear the card (Delete)"))
        self.acknowledge.setVisible(
            state.done is not None and not state.running and (state.failed or not state.present)
        )

    def _act(self) -> None:
        if self.state.running:
            self.stopped.emit(self)
        elif self.state.empty:
            self.forgotten.emit(self)
        else:
            self.started.emit(self)

    def _acknowledge(self) -> None:
        if not self.state.running and self.state.done is not None:
            self.acknowledged.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _GO and self.state.present and not self.state.running:
            self.started.emit(self)
        elif key == Qt.Key.Key_Escape and self.state.running:
            self.stopped.emit(self)
        elif key == Qt.Key.Key_Delete:
            self._acknowledge()
        elif key in _ARROWS:
            self.arrow.emit(self, key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.selected.emit(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selected.emit(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        t = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), px(5), QColor(t.loud(self.state.kind)))
        if self._chosen or self.hasFocus():
            width = 2.0 if self.hasFocus() else 1.0
            painter.setClipping(False)
            painter.setPen(QPen(QColor(t.accent), width))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
