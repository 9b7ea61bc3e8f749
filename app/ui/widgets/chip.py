"""State chips: an icon and a word on a soft ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import icons
from app.ui.mirror import leading, visual_rect
from app.ui.theme import Kind, control_px, px, text_font, tokens

if TYPE_CHECKING:
    from app.domain.outcome import Outcome
    from app.domain.work import Unit

KIND_ROLE = Qt.ItemDataRole.UserRole + 1
"""Model role under which `ChipDelegate` finds the `Kind` of a cell; a cell without one is drawn as plain text."""

_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
_PAD, _ICON, _GAP = 8, 12, 5
_MORE = 2
"""What a chip that can be pressed is wider by at each end."""


def pressed_px() -> int:
    """Height at text scale 100 % of what is small and can be pressed."""
    return max(26, control_px() if control_px() > 34 else 0)


def kind_of(unit: Unit) -> Kind:
    """How a unit's stage and outcome look."""
    from app.domain.work import Stage

    if unit.stage is Stage.UNSETTLED:
        return Kind.WARNING
    if unit.outcome is not None:
        return kind_of_outcome(unit.outcome)
    return {Stage.WAITING: Kind.IDLE}.get(unit.stage, Kind.RUNNING)


def kind_of_outcome(outcome: Outcome) -> Kind:
    from app.domain.outcome import Outcome

    return {Outcome.PASS: Kind.PASS, Outcome.FAIL: Kind.FAIL, Outcome.ABORTED: Kind.IDLE}.get(outcome, Kind.WARNING)


def chip_size(text: str) -> QSize:
    words = QFontMetrics(text_font(12, bold=True)).horizontalAdvance(text)
    return QSize(words + px(2 * _PAD + _ICON + _GAP), px(21))


def paint_chip(
    painter: QPainter, room: QRect, kind: Kind, text: str, direction: Qt.LayoutDirection = _LEFT_TO_RIGHT
) -> None:
    """Draw the chip where `room` begins, centred upwards, cut with an ellipsis where it does not fit."""
    size = chip_size(text)
    top = room.y() + (room.height() - size.height()) // 2
    box = QRect(room.x(), top, min(size.width(), room.width()), size.height())
    _paint(painter, visual_rect(direction, room, box), kind, text, px(_PAD), direction)


def _paint(painter: QPainter, box: QRect, kind: Kind, text: str, pad: int, direction: Qt.LayoutDirection) -> None:
    t = tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(t.soft(kind)))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    picture = icons.pixmap(kind.value, px(_ICON), t.ink(kind), painter.device().devicePixelRatioF(), bold=True)
    sign = QRect(box.x() + pad, box.y() + (box.height() - px(_ICON)) // 2, px(_ICON), px(_ICON))
    painter.drawPixmap(visual_rect(direction, box, sign).topLeft(), picture)
    painter.setFont(text_font(12, bold=True))
    painter.setPen(QColor(t.ink(kind)))
    words = box.adjusted(pad + px(_ICON + _GAP), 0, 2 - pad, 0)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
    side = Qt.AlignmentFlag.AlignVCenter | leading(direction)
    painter.drawText(visual_rect(direction, box, words), side, cut)
    painter.restore()


class Chip(QAbstractButton):
    """A state in an icon and a word. With `filters` it can be pressed, to show only what is in that state."""

    def __init__(
        self, kind: Kind = Kind.IDLE, text: str = "", *, filters: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(filters)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if filters else Qt.FocusPolicy.NoFocus)
        if filters:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_state(kind, text)

    def show_state(self, kind: Kind, text: str) -> None:
        self.kind = kind
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = chip_size(self.text())
        return QSize(size.width() + 2 * px(_MORE), px(pressed_px())) if self.isCheckable() else size

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()

    def _frame_ink(self) -> str:
        """A chip that is pressed has a frame of its own colour, so the focus takes one that no chip has."""
        t = tokens()
        return t.ink(self.kind) if not self.hasFocus() else t.text if self.isChecked() else t.accent

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            pad = px(_PAD + _MORE) if self.isCheckable() else px(_PAD)
            _paint(painter, self.rect(), self.kind, self.text(), pad, self.layoutDirection())
            if self.isChecked() or self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(self._frame_ink()), 2 if self.hasFocus() else 1.5))
                frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
