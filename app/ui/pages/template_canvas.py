"""The label in the editor: as it will be, with its parts to be taken and moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.labels.template import Box, Template
from app.ui.pages.label_preview import LabelPreview
from app.ui.pages.template_values import SNAP_MM, changed, grown, moved
from app.ui.theme import tokens

_ARROWS = {
    Qt.Key.Key_Left: (-SNAP_MM, 0.0),
    Qt.Key.Key_Right: (SNAP_MM, 0.0),
    Qt.Key.Key_Up: (0.0, -SNAP_MM),
    Qt.Key.Key_Down: (0.0, SNAP_MM),
}
_NEAR_PX = 5
"""A stroke is taken from so far away."""


class TemplateCanvas(LabelPreview):
    """A press chooses the part under it, dragging and arrow keys move it by steps of 0.5 mm, Shift and arrow resize."""

    chosen = Signal(int)
    edited = Signal(object)
    """The template with the part moved."""
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tallest=300)
        self.template: Template | None = None
        self.part = -1
        self._pressed: QPointF | None = None
        self._dragged: Template | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_template(self, template: Template, part: int) -> None:
        self.template, self.part = template, part
        self._dragged = None
        self.show_size(template.width, template.height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        self.part = self._at(event.position())
        self.chosen.emit(self.part)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.template is None or self.part < 0:
            return
        way = (event.position() - self._pressed) / self._scale()
        part = moved(self.template.elements[self.part], way.x(), way.y(), self.template)
        self._dragged = changed(self.template, self.part, part)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._pressed = None
        if self._dragged is not None and self._dragged != self.template:
            self.edited.emit(self._dragged)
        self._dragged = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        if self.template is None or self.part < 0:
            super().keyPressEvent(event)
        elif way is not None:
            change = grown if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else moved
            part = change(self.template.elements[self.part], *way, self.template)
            self.edited.emit(changed(self.template, self.part, part))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        template = self._dragged or self.template
        if template is None:
            return
        with QPainter(self) as painter:
            for at, part in enumerate(template.elements):
                mine = at == self.part
                colour = QColor(tokens().accent if mine else "#8A94A3")  # on white in any look
                if mine and tokens().dark:
                    colour = QColor("#1F5FBF")
                width = 2.0 if mine and self.hasFocus() else 1.0
                painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine if mine else Qt.PenStyle.DotLine))
                painter.drawRect(self._place(part.box))

    def _scale(self) -> float:
        """Pixels of a millimetre."""
        return self.area().width() / self.mm[0] or 1.0

    def _place(self, box: Box) -> QRectF:
        scale, area = self._scale(), self.area()
        return QRectF(area.x() + box.x * scale, area.y() + box.y * scale, box.width * scale, box.height * scale)

    def _at(self, where: QPointF) -> int:
        """The smallest part there, so that one inside a frame can be taken; -1 for none."""
        parts = self.template.elements if self.template else ()
        near = _NEAR_PX
        there = [
            (part.box.width * part.box.height, at)
            for at, part in enumerate(parts)
            if self._place(part.box).adjusted(-near, -near, near, near).contains(where)
        ]
        return min(there)[1] if there else -1
