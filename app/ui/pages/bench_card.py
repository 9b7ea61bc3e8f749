"""One card on the bench: what is attached to a socket, what is being done, and how it ended."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.port import PortInfo
from app.domain.secret import Secret
from app.station.bench_places import Place
from app.station.bench_standings import NEW, Standing
from app.ui.icons import icon
from app.ui.pages.bench_card_body import CardBody
from app.ui.pages.bench_card_pin import PinQuestion
from app.ui.pages.bench_place import PlaceEdit
from app.ui.pages.bench_state import CardState
from app.ui.theme import px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel

_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class BenchCard(QFrame):
    """Enter or Space starts, Escape stops, Delete says that the result was read, F2 renames, arrows go on."""

    started = Signal(object)
    stopped = Signal(object)
    acknowledged = Signal(object)
    forgotten = Signal(object)
    selected = Signal(object)
    detailed = Signal(object)
    placed = Signal(object, int, str)
    pin_entered = Signal(object, Secret, bool)
    arrow = Signal(object, Qt.Key)

    def __init__(self, port: PortInfo, place: Place, standing: Standing = NEW, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = CardState(port, standing)
        self.place = place
        self.chosen = False
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.socket = ElideLabel("socket")
        self.port = ElideLabel("socket", mode=Qt.TextElideMode.ElideLeft)
        self.place_edit, self.question = PlaceEdit(), PinQuestion()
        self.body = CardBody(self.state)
        self.word, self.reason, self.identity = self.body.word, self.body.reason, self.body.identity
        self.bar, self.hint = self.body.bar, self.body.hint
        self.more = Button("info", link=True)
        self.act, self.acknowledge = Button(link=True), Button(link=True)
        self._lay_out()
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 7, 0)
        for part, stretch in ((self.socket, 1), (self.port, 0), (self.place_edit, 1)):
            head.addWidget(part, stretch)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addStretch(1)
        for button in (self.more, self.acknowledge, self.act):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(0)
        self._foot.addWidget(self.hint, 1)
        self._foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 16, 8, 6)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.body, 1)
        column.addWidget(self.question)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self.act.clicked.connect(self._act)
        self.acknowledge.clicked.connect(self._acknowledge)
        self.more.clicked.connect(lambda: self.detailed.emit(self))
        self.place_edit.kept.connect(self._keep_place)
        self.place_edit.left.connect(self._leave_place)
        self.question.entered.connect(lambda pin, last: self.pin_entered.emit(self, pin, last))

    def show_port(self, port: PortInfo | None) -> None:
        """What is plugged in now."""
        self.state.present = port is not None
        self.state.port = port or self.state.port
        self.refresh()

    def show_place(self, place: Place) -> None:
        self.place = place
        self.refresh()

    def choose(self, chosen: bool) -> None:
        if chosen != self.chosen:
            self.chosen = chosen
            self.update()

    def rename(self) -> None:
        """Number and name can be typed where they stand."""
        self.socket.hide()
        self.port.hide()
        self.place_edit.edit(self.place.number, self.place.name)

    def set_compact(self, compact: bool) -> None:
        """For a bench with many sockets."""
        if compact != self.body.compact:
            self.body.compact = compact
            self._fit()

    def _fit(self) -> None:
        """Sizes, which the text scale and the number of cards decide."""
        self.setMinimumHeight(px(140 if self.body.compact else 206))
        self.body.fit()
        self.refresh()

    def refresh(self) -> None:
        state, compact = self.state, self.body.compact
        self.socket.setText(self.title)
        self.port.setText(state.port.name or state.port.device if not state.empty else "–")
        self.port.setVisible(not compact and self.place_edit.isHidden())
        self.body.refresh()
        self.question.ask(state.standing.pin if state.present and not state.running else None)
        self._name_buttons()
        directions = QBoxLayout.Direction
        below = (state.failed and not compact) or (state.running and bool(state.standing.network.template))
        self._foot.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        self.setAccessibleName(self.summary())
        self.update()

    @property
    def title(self) -> str:
        number = self.tr("Socket {number}").format(number=self.place.number)
        return " · ".join(part for part in (number, self.place.name) if part)

    def summary(self) -> str:
        """The card in a sentence, for those who hear it."""
        return f"{self.title}: {self.body.headline()}. {self.reason.text()}".strip()

    def _name_buttons(self) -> None:
        state = self.state
        if state.running:
            self.act.name(self.tr("Stop"), self.tr("Stop what is being done to this module (Escape)"))
        elif state.empty:
            self.act.name(self.tr("Forget"), self.tr("Take this socket off the page; its number becomes free"))
        elif state.failed:
            self.act.name(self.tr("Retry"), self.tr("Configure and check this module once more (Enter)"))
        else:
            again = self.tr("Again") if state.done else self.tr("Start")
            self.act.name(again, self.tr("Configure and check this module (Enter)"))
        self.act.setVisible(state.running or state.present or state.empty)
        got_it = "" if self.body.compact else self.tr("Got it")
        self.acknowledge.name(got_it, self.tr("Read and understood: clear the card (Delete)"))
        self.acknowledge.setIcon(icon("pass", tokens().accent) if self.body.compact else QIcon())
        self.acknowledge.setVisible(
            state.done is not None and not state.running and (state.failed or not state.present)
        )
        self.more.name("", self.tr("Details of this socket"))

    def _act(self) -> None:
        self.selected.emit(self)
        if self.state.running:
            self.stopped.emit(self)
        elif self.state.empty:
            self.forgotten.emit(self)
        else:
            self.started.emit(self)

    def _acknowledge(self) -> None:
        if not self.state.running and self.state.done is not None:
            self.acknowledged.emit(self)

    def _keep_place(self, number: int, name: str) -> None:
        self._leave_place()
        self.placed.emit(self, number, name)

    def _leave_place(self) -> None:
        self.socket.show()
        self.refresh()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only of the card itself: fields and buttons in it have keys of their own."""
        key = Qt.Key(event.key())
        if not self.hasFocus():
            super().keyPressEvent(event)
        elif key in _GO and self.state.present and not self.state.running:
            self.started.emit(self)
        elif key == Qt.Key.Key_Escape and self.state.running:
            self.stopped.emit(self)
        elif key == Qt.Key.Key_Delete:
            self._acknowledge()
        elif key == Qt.Key.Key_F2:
            self.rename()
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
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        t = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), 8, 8)
            painter.setClipPath(outline)
            painter.fillRect(0, 0, self.width(), px(5), QColor(t.loud(self.state.kind)))
            if self.chosen or self.hasFocus():
                width = 2.0 if self.hasFocus() else 1.0
                painter.setClipping(False)
                painter.setPen(QPen(QColor(t.accent), width))
                inset = width / 2
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
