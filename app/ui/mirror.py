"""Places and sides where words may run from right to left. `QStyle` has the same, and with it 600 constants that PySide
makes when it is first named: 4 ms of a start."""

from PySide6.QtCore import QRect, Qt

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def visual_rect(direction: Qt.LayoutDirection, room: QRect, place: QRect) -> QRect:
    """Where `place`, given for words from left to right, stands in `room`."""
    if direction != _RIGHT_TO_LEFT:
        return place
    return place.translated(room.left() + room.right() - place.left() - place.right(), 0)


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side where a line begins, not to be mirrored again."""
    side = Qt.AlignmentFlag.AlignRight if direction == _RIGHT_TO_LEFT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
