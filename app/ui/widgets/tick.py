"""A box to tick whose words wrap, so that large text in a narrow window stays whole."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.ui.theme import px

_NARROWEST = 160


class Tick(QCheckBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        self.words = text
        self.setAccessibleName(text)
        self._wrap(self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(px(_NARROWEST), self.sizeHint().width()), self.heightForWidth(self.width()))

    def heightForWidth(self, width: int) -> int:
        lines = len(list(self._lines(width)))
        return super().sizeHint().height() + (lines - 1 - self.text().count("\n")) * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap(self.width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._wrap(self.width())

    def _wrap(self, width: int) -> None:
        text = "\n".join(self._lines(width))
        if text != self.text():
            super().setText(text)
            self.updateGeometry()

    def _lines(self, width: int) -> Iterator[str]:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        box = style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, option, self)
        gap = style.pixelMetric(QStyle.PixelMetric.PM_CheckBoxLabelSpacing, option, self)
        room, line = width - box - gap - px(6), ""
        for word in self.words.split():
            longer = f"{line} {word}".strip()
            if line and self.fontMetrics().horizontalAdvance(longer) > room:
                yield line
                longer = word
            line = longer
        yield line
