"""Where large words leave a page too little room, it scrolls as a whole instead of being squeezed."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from app.ui.theme import px
from app.ui.widgets.scrolled import scrolled

_SQUEEZED = 24
"""Pixels at text scale 100 % that a page gives way by unseen."""


class _Holder(QWidget):
    """As large as the page in front has to be; the pages behind it do not count."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__()
        self.setProperty("role", "clear")
        self._stack = stack
        self._least = QSize()
        self.area = scrolled(self)  # kept: to ask Qt who it is, PySide makes every class of a widget there is, 5 ms
        stack.setParent(self)
        stack.currentChanged.connect(self._measure)
        stack.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._measure)

    def minimumSizeHint(self) -> QSize:
        return self._least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack.setGeometry(self.rect())
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The words of the page in front, or their size, have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._later.start()
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        page = self._stack.currentWidget()
        layout = page.layout() if page is not None else None
        if layout is None:
            return
        least = layout.totalMinimumSize()
        if layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(self.width(), least.width())))
        if least.height() <= self.area.height() + px(_SQUEEZED):
            least.setHeight(0)
        if least != self._least:
            self._least = least
            self.updateGeometry()


def tall(stack: QStackedWidget) -> QScrollArea:
    return _Holder(stack).area
