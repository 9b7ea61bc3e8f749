"""The step row on top of long flows."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import px, text_font, tokens
from app.ui.widgets.chip import pressed_px
from app.ui.widgets.flow import Flow
from app.ui.widgets.focus import paint_focus


class _Step(QAbstractButton):
    """A numbered dot and a word: done, current or ahead."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.state = "ahead"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(text_font(bold=True)).horizontalAdvance(self.text())
        return QSize(px(22 + 8 + 4) + words, px(pressed_px()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = px(22)
            dot = QRectF(1, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
            colour = {"done": t.passed, "current": t.accent}.get(self.state, t.border)
            painter.setPen(QPen(QColor(colour), 1.2))
            painter.setBrush(QColor(t.passed) if self.state == "done" else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot)
            self._paint_number(painter, dot)
            current = self.state == "current"
            painter.setFont(text_font(bold=current))
            painter.setPen(QColor(t.text if current else t.muted))
            words = self.rect().adjusted(side + px(8), 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        if self.hasFocus():
            paint_focus(self)

    def _paint_number(self, painter: QPainter, dot: QRectF) -> None:
        t = tokens()
        if self.state == "done":
            tick = icons.pixmap("pass", px(12), t.on_accent, self.devicePixelRatioF(), bold=True)
            corner = dot.center().toPoint()
            painter.drawPixmap(QRect(corner.x() - px(6) + 1, corner.y() - px(6) + 1, px(12), px(12)), tick)
            return
        painter.setFont(text_font(12, bold=True))
        painter.setPen(QColor(t.accent if self.state == "current" else t.muted))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepRow(QWidget):
    """Where a flow stands. Steps that lie behind can be pressed; going back loses nothing."""

    chosen = Signal(int)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = [_Step(number + 1, self) for number in range(count)]
        self._reached = 0
        self.current = 0
        for index, step in enumerate(self._steps):
            step.clicked.connect(lambda _checked=False, index=index: self._press(index))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Flow(self._steps, gap=14))
        self.show_step(0)

    def buttons(self) -> tuple[QAbstractButton, ...]:
        return tuple(self._steps)

    def show_text(self, *names: str) -> None:
        for step, name in zip(self._steps, names, strict=True):
            step.setText(name)
            step.updateGeometry()
        self.show_step(self.current)

    def show_step(self, index: int, reached: int | None = None) -> None:
        """Make `index` current; steps up to `reached` (or the current one) can be gone to."""
        self.current = index
        self._reached = index if reached is None else reached
        for at, step in enumerate(self._steps):
            step.state = "current" if at == index else "done" if at < self._reached or at < index else "ahead"
            can_go = at <= self._reached and at != index
            step.setEnabled(can_go or at == index)
            step.setFocusPolicy(Qt.FocusPolicy.StrongFocus if can_go else Qt.FocusPolicy.NoFocus)
            step.setCursor(Qt.CursorShape.PointingHandCursor if can_go else Qt.CursorShape.ArrowCursor)
            states = {"done": self.tr("done"), "current": self.tr("current step"), "ahead": self.tr("not yet")}
            step.setAccessibleName(f"{at + 1}. {step.text()}, {states[step.state]}")
            step.update()

    def _press(self, index: int) -> None:
        if index != self.current:
            self.chosen.emit(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_step(self.current, self._reached)
