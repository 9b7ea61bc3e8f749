"""Labels in the roles of the style sheet."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.mirror import leading


def label(role: str = "", text: str = "", *, wrap: bool = False) -> QLabel:
    """`role`: title, subtitle, heading, muted, small, caption, mono, scanned; plain text never becomes markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class MonoLabel(QLabel):
    """Digits people compare: grouped in fours on screen, copied without blanks."""

    def __init__(self, digits: str = "", parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "mono")
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.set_digits(digits)

    def set_digits(self, digits: str) -> None:
        from app.domain.identifiers import grouped

        self.digits = digits
        self.setText(grouped(digits))
        self.setAccessibleName(digits)


class Bullet(QLabel):
    """One of several things said; lines after the first begin under its words."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), leading(self.layoutDirection()) | Qt.AlignmentFlag.AlignTop, "•")

    def _fit(self) -> None:
        edge = self.fontMetrics().horizontalAdvance("•  ")
        left, right = (0, edge) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (edge, 0)
        self.setContentsMargins(left, 0, right, 0)


class ElideLabel(QLabel):
    """One line that gives way to its neighbours: cut with an ellipsis, whole in the tool tip."""

    def __init__(
        self,
        role: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            cut = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), self.alignment() | Qt.TextFlag.TextSingleLine, cut)

    def _tell(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")
