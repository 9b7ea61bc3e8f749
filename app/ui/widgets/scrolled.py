"""Contents that may be taller than the window."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inside: QWidget) -> QScrollArea:
    """Scrolls up and down; sideways only where the largest words leave no other way. The keyboard reaches it through
    what is in it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def bring_into_sight(part: QWidget) -> None:
    """Scroll to the foot of it, or to its head where it is taller than the window; once it has its place."""

    def scroll() -> None:
        area = part.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and (inside := area.widget()) is not None:
            below = min(part.height(), area.viewport().height())
            at = part.mapTo(inside, part.rect().topLeft())
            area.ensureVisible(at.x(), at.y() + below, 0, 8)
            area.ensureVisible(at.x(), at.y(), 0, 8)

    QTimer.singleShot(0, part, scroll)
