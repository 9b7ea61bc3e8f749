"""How cells of a table are drawn."""

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.domain.identifiers import grouped
from app.ui.theme import Kind, mono_font, px
from app.ui.widgets.chip import KIND_ROLE, chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex
_END = 4
"""Pixels at text scale 100 % that a chip leaves at the end of its cell."""


class TextDelegate(QStyledItemDelegate):
    """What is cut is whole in the tool tip, unless the model has another one."""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() != QEvent.Type.ToolTip or index.data(Qt.ItemDataRole.ToolTipRole):
            return super().helpEvent(event, view, option, index)
        cut = self.sizeHint(option, index).width() > view.visualRect(index).width()
        QToolTip.showText(event.globalPos(), self.displayText(index.data(), option.locale) if cut else "", view)
        return True


class ChipDelegate(TextDelegate):
    """Draws the cell's text as a chip of the kind under `KIND_ROLE`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        kind = index.data(KIND_ROLE)
        if kind is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        edge = _edge(option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left, right = (px(_END), edge) if mirrored else (edge, px(_END))
        paint_chip(painter, option.rect.adjusted(left, 0, -right, 0), Kind(kind), text, option.direction)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(KIND_ROLE) is None:
            return super().sizeHint(option, index)
        return chip_size(str(index.data())) + QSize(_edge(option) + px(_END), 0)


def _edge(option: QStyleOptionViewItem) -> int:
    """Where text begins in a cell, and so a chip."""
    metric = QStyle.PixelMetric.PM_FocusFrameHMargin
    return px(8) + option.widget.style().pixelMetric(metric, option, option.widget) + 1


class MonoDelegate(TextDelegate):
    """Draws digits in the monospace face in groups of four; the model and the clipboard have them without blanks."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.font = mono_font()
        option.displayAlignment = QStyle.visualAlignment(option.direction, option.displayAlignment)
        option.direction = Qt.LayoutDirection.LeftToRight

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        text = str(value)
        return grouped(text) if text.isdigit() else text
