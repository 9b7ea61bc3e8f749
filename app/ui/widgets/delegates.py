"""How cells of a table are drawn."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.identifiers import grouped
from app.ui.theme import Kind, mono_font, px
from app.ui.widgets.chip import KIND_ROLE, paint_chip

Index = QModelIndex | QPersistentModelIndex


class ChipDelegate(QStyledItemDelegate):
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
        edge = px(8) + style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left, right = (px(4), edge) if mirrored else (edge, px(4))
        paint_chip(painter, option.rect.adjusted(left, 0, -right, 0), Kind(kind), text, option.direction)


class MonoDelegate(QStyledItemDelegate):
    """Draws digits in the monospace face in groups of four; the model and the clipboard have them without blanks."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.font = mono_font()
        option.displayAlignment = QStyle.visualAlignment(option.direction, option.displayAlignment)
        option.direction = Qt.LayoutDirection.LeftToRight

    def displayText(self, value: object, _locale: QLocale | QLocale.Language) -> str:
        text = str(value)
        return grouped(text) if text.isdigit() else text
