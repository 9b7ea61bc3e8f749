from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import label
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.tick import Tick

WORDS = "Larger controls, for gloves and touch screens"


def test_words_wrap_where_there_is_no_room_for_one_line(theme: Theme, qtbot) -> None:
    page, tick = QWidget(), Tick()
    column = QVBoxLayout(page)
    column.addWidget(tick)
    qtbot.addWidget(page)
    tick.setText(WORDS)
    page.resize(QSize(600, 200))
    page.show()
    qtbot.waitUntil(lambda: tick.text() == WORDS)
    low = tick.height()
    page.resize(QSize(210, 200))
    qtbot.waitUntil(lambda: "\n" in tick.text() and tick.height() > low)
    assert tick.text().replace("\n", " ") == WORDS
    assert tick.accessibleName() == WORDS
    widest = max(tick.fontMetrics().horizontalAdvance(line) for line in tick.text().split("\n"))
    assert widest + 24 <= tick.width()
    page.resize(QSize(600, 200))
    qtbot.waitUntil(lambda: tick.text() == WORDS)


def test_parts_stand_below_each_other_where_they_do_not_fit_beside(theme: Theme, qtbot) -> None:
    one, other = label(text="The first of two"), label(text="The second of two")
    both = SideBySide(one, other)
    qtbot.addWidget(both)
    both.resize(500, 80)
    both.show()
    qtbot.waitUntil(lambda: other.x() > one.x() and other.y() == one.y())
    both.resize(both.minimumSizeHint().width(), 80)
    qtbot.waitUntil(lambda: other.y() > one.y() and other.x() == one.x())
