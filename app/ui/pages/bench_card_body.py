"""The words of a card: how it stands with the socket, why, and what to do."""

from time import monotonic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.domain.identifiers import grouped
from app.domain.outcome import Outcome
from app.ui.i18n import translate
from app.ui.pages.bench_state import CardState
from app.ui.theme import Kind
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import restyle

SIGNS = {Kind.PASS: "✓ ", Kind.FAIL: "✕ ", Kind.WARNING: "! ", Kind.RUNNING: "", Kind.IDLE: ""}


class CardBody(QWidget):
    """`compact` leaves out what the detail panel has as well."""

    def __init__(self, state: CardState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.compact = False
        self.word, self.reason = label(), label(wrap=True)
        self.identity, self.hint = label("identity", wrap=True), label("small", wrap=True)
        for part in (self.reason, self.hint):
            _yield_width(part)
        self.bar = _Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.word, self.reason, self.identity):
            column.addWidget(part)
        column.addStretch(1)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 7, 0)
        bar.addWidget(self.bar)
        column.addLayout(bar)
        self.fit()

    def fit(self) -> None:
        """Sizes."""
        restyle(self.word, "role", "result small" if self.compact else "result")
        self._colour()

    def _colour(self) -> None:
        restyle(self.word, "loud", self._state.kind.value)

    def refresh(self) -> None:
        state = self._state
        self._colour()
        self.word.setText(SIGNS[state.kind] + self.headline())
        self.reason.setText(self._explain())
        self.identity.setText(self._identify())
        self.identity.setVisible(bool(self.identity.text()) and not self.compact)
        self.bar.setVisible(state.running)
        self.bar.show_step(max(0, state.standing.number - 1), max(1, state.standing.of))
        self.tick()

    def tick(self) -> None:
        text = self._next()
        self.hint.setText(text)
        self.hint.setVisible(bool(text) and not (self.compact and not self._state.running))
        self.setToolTip(text if self.compact else "")

    def headline(self) -> str:
        state = self._state
        if state.running:
            return self.tr("Step {number} of {of}").format(number=state.standing.number, of=state.standing.of)
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
        state = self._state
        if state.running:
            return translate(state.standing.doing)
        if state.empty:
            return self.tr("Plug in a module")
        if state.done is None:
            return state.port.description or self.tr("Something is plugged in.")
        if state.failed:
            return translate(state.done.reason).replace(",", ",\u200b")
        return " · ".join(part for part in (state.standing.identity.model, translate(state.done.reason)) if part)

    def _identify(self) -> str:
        identity = self._state.standing.identity
        known = (("IMEI", identity.imei), ("ICCID", identity.iccid))
        return "\n".join(f"{name} {grouped(digits)}" for name, digits in known if digits)

    def _next(self) -> str:
        """What is going on in detail, or what to do."""
        state = self._state
        if state.running:
            seconds = self.tr("{seconds} s").format(seconds=int(monotonic() - state.standing.began))
            return " · ".join(part for part in (translate(state.standing.network), seconds) if part)
        if state.done is None:
            return ""
        if state.failed:
            return translate(state.done.remedy)
        seconds = self.tr("{seconds} s").format(seconds=round(state.done.seconds))
        return " · ".join((seconds, self.tr("take it out")))


class _Bar(QProgressBar):
    """Waits for the next paint: Qt's own repaints at once, and with it the whole card, at every new value."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_step(self, done: int, of: int) -> None:
        if (done, of) == (self.value(), self.maximum()):
            return
        self.setUpdatesEnabled(False)
        self.setRange(0, of)
        self.setValue(done)
        self.setUpdatesEnabled(True)


def _yield_width(words: QLabel) -> None:
    """A long word, such as a command, makes no card wider than its neighbours."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
