"""One card on the bench: what is attached to a port, what is being done, and how it ended."""

from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.cellular import ModuleIdentity
from app.domain.identifiers import grouped
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.events import BenchDone, BenchEvent, BenchIdentity, BenchNetwork, BenchStep
from app.ui.i18n import translate
from app.ui.theme import Kind, px, text_font, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import kind_of_outcome
from app.ui.widgets.labels import ElideLabel, label

SIGNS = {Kind.PASS: "✓ ", Kind.FAIL: "✕ ", Kind.WARNING: "! ", Kind.RUNNING: "", Kind.IDLE: ""}


@dataclass(slots=True)
class CardState:
    """What the card shows, without any widget."""

    port: PortInfo
    present: bool = True
    running: bool = False
    number: int = 0
    of: int = 0
    doing: Message = NOTHING
    network: Message = NOTHING
    identity: ModuleIdentity = field(default_factory=ModuleIdentity)
    done: BenchDone | None = None
    began: float = 0.0

    def take(self, event: BenchEvent) -> None:
        if isinstance(event, BenchStep):
            if not self.running:
                self.began, self.done, self.identity, self.network = monotonic(), None, ModuleIdentity(), NOTHING
            self.running, self.number, self.of, self.doing = True, event.number, event.of, event.text
        elif isinstance(event, BenchIdentity):
            self.identity = event.identity
        elif isinstance(event, BenchNetwork):
            self.network = event.text
        elif isinstance(event, BenchDone):
            self.running, self.done = False, event

    @property
    def kind(self) -> Kind:
        if self.running:
            return Kind.RUNNING
        return kind_of_outcome(self.done.outcome) if self.done else Kind.IDLE

    @property
    def failed(self) -> bool:
        return self.done is not None and self.done.outcome is not Outcome.PASS

    @property
    def gone(self) -> bool:
        """The unit has left and there is nothing that somebody still has to read."""
        return not self.present and not self.running and not self.failed


class BenchCard(QFrame):
    started = Signal(str)
    stopped = Signal(str)
    acknowledged = Signal(str)
    selected = Signal(str)

    def __init__(self, port: PortInfo, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = CardState(port)
        self.place = place
        self._chosen = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._socket = ElideLabel("muted")
        self._port = label("muted", port.name or port.device)
        self._word = label()
        self._reason = label(wrap=True)
        self._identity = label("mono", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._hint = label("small", wrap=True)
        self._action = Button(link=True)
        self._action.clicked.connect(self._act)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._socket, 1)
        head.addWidget(self._port)
        foot = QHBoxLayout()
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._action, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 16, 15, 10)
        column.setSpacing(6)
        column.addLayout(head)
        for part in (self._word, self._reason, self._identity):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self._bar)
        column.addLayout(foot)
        self.setMinimumHeight(px(200))

    def take(self, event: BenchEvent) -> None:
        self.state.take(event)
        self.refresh()

    def set_present(self, port: PortInfo | None) -> None:
        self.state.present = port is not None
        if port is not None:
            self.state.port = port
        self.refresh()

    def acknowledge(self) -> None:
        """A person has read the result."""
        self.state.done, self.state.identity, self.state.network = None, ModuleIdentity(), NOTHING
        self.refresh()

    def choose(self, chosen: bool) -> None:
        self._chosen = chosen
        self.update()

    def refresh(self) -> None:
        state = self.state
        self._socket.setText(self.tr("Socket {number}").format(number=self.place))
        self._port.setText(state.port.name or state.port.device)
        self._word.setText(SIGNS[state.kind] + self._headline())
        self._word.setFont(text_font(25, bold=True))
        self._word.setStyleSheet(f"color: {tokens().loud(state.kind)};")
        self._reason.setText(self._explain())
        self._identity.setText(self._identify())
        self._identity.setVisible(bool(self._identity.text()))
        self._bar.setVisible(state.running)
        self._bar.setRange(0, max(1, state.of))
        self._bar.setValue(max(0, state.number - 1))
        self._hint.setText(self._next())
        self._show_action()
        self.setAccessibleName(f"{self._socket.text()}, {self._headline()}. {self._reason.text()}")
        self.update()

    def tick(self) -> None:
        """Another second has passed."""
        if self.state.running:
            self._hint.setText(self._next())

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
        if state.done is None:
            return state.port.description or self.tr("A port is here.")
        if state.failed:
            return translate(state.done.reason)
        return " · ".join(part for part in (state.identity.model, translate(state.done.reason)) if part)

    def _identify(self) -> str:
        identity = self.state.identity
        lines = []
        if identity.imei:
            lines.append(f"IMEI {grouped(identity.imei)}")
        if identity.iccid:
            lines.append(f"ICCID {grouped(identity.iccid)}")
        return "\n".join(lines)

    def _next(self) -> str:
        """What is going on in detail, or what to do."""
        state = self.state
        if state.running:
            seconds = self.tr("{seconds} s").format(seconds=int(monotonic() - state.began))
            return " · ".join(part for part in (translate(state.network), seconds) if part)
        if state.done is None:
            return self.tr("Start configures and checks what is plugged in.") if state.present else ""
        if state.failed:
            return translate(state.done.remedy)
        seconds = self.tr("{seconds} s").format(seconds=round(state.done.seconds))
        return " · ".join((seconds, self.tr("take it out")))

    def _show_action(self) -> None:
        state = self.state
        if state.running:
            self._action.name(self.tr("Stop"), self.tr("Stop what is being done to this module"))
        elif state.failed:
            self._action.name(self.tr("Read"), self.tr("Read and understood: clear the card"))
        else:
            self._action.name(self.tr("Start"), self.tr("Configure and check this module"))
        self._action.setVisible(state.running or state.failed or state.present)

    def _act(self) -> None:
        device = self.state.port.device
        if self.state.running:
            self.stopped.emit(device)
        elif self.state.failed:
            self.acknowledged.emit(device)
        else:
            self.started.emit(device)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.selected.emit(self.state.port.device)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.selected.emit(self.state.port.device)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), px(5), QColor(tokens().loud(self.state.kind)))
        if self._chosen or self.hasFocus():
            painter.setClipping(False)
            painter.setPen(QColor(tokens().accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
