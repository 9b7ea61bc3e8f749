"""Parts that go on as many rows as they need, and words that end in an ellipsis."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.ui.theme import Theme
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import Flow
from app.ui.widgets.side_by_side import SideBySide


class Part(QWidget):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.wide = width

    def sizeHint(self) -> QSize:
        return QSize(self.wide, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


@pytest.fixture
def parts() -> list[Part]:
    return [Part(100), Part(60), Part(80)]


def shown(qtbot, widget: QWidget, width: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, 100)
    widget.show()


def places(parts: list[Part]) -> list[tuple[int, int]]:
    return [(part.x(), part.y()) for part in parts]


def test_a_part_that_has_no_room_begins_a_row(theme: Theme, parts: list[Part], qtbot) -> None:
    flow = Flow(parts, gap=10)
    shown(qtbot, flow, 180)
    assert places(parts) == [(0, 0), (110, 0), (0, 28)]
    assert flow.heightForWidth(180) == 48
    assert flow.minimumSizeHint().width() == 100
    parts[0].hide()
    qtbot.waitUntil(lambda: places(parts[1:]) == [(0, 0), (70, 0)])


def test_a_row_stands_at_the_far_side_or_in_the_middle(theme: Theme, parts: list[Part], qtbot) -> None:
    flow = Flow(parts, gap=10, share=1)
    shown(qtbot, flow, 300)
    assert places(parts) == [(40, 0), (150, 0), (220, 0)]
    flow.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: places(parts) == [(160, 0), (90, 0), (0, 0)])


def test_a_part_that_grew_while_out_of_sight_has_its_room_when_it_is_seen(
    theme: Theme, parts: list[Part], qtbot
) -> None:
    flow = Flow(parts, gap=10)
    shown(qtbot, flow, 300)
    flow.hide()
    parts[0].wide = 200
    flow.show()
    assert places(parts) == [(0, 0), (210, 0), (0, 28)]


def test_parts_that_come_later_are_seen_and_those_that_were_hidden_stay_so(
    theme: Theme, parts: list[Part], qtbot
) -> None:
    flow = Flow(parts[:1], gap=10)
    shown(qtbot, flow, 300)
    parts[2].hide()
    flow.set_parts(parts)
    assert [part.isVisible() for part in parts] == [True, True, False]


def test_a_part_alone_takes_the_whole_width(theme: Theme, qtbot) -> None:
    parts = [Part(100), Part(60)]
    pair = SideBySide(*parts, gap=10)
    shown(qtbot, pair, 150)
    qtbot.waitUntil(lambda: parts[1].y() > parts[0].y())
    parts[0].hide()
    qtbot.waitUntil(lambda: parts[1].width() == pair.width())
    assert pair.minimumSizeHint().width() == 60


def test_a_choice_too_long_for_its_room_is_told_whole(theme: Theme, qtbot) -> None:
    box = ChoiceBox()
    box.addItem("the whole of a long choice that has no room")
    box.setFixedWidth(120)
    shown(qtbot, box, 120)
    before = box.grab().toImage()
    assert not before.isNull()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), box.mapToGlobal(QPoint(5, 5))))
    assert QToolTip.text() == box.currentText()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
