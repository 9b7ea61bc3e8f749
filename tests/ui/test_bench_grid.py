"""Cards of the bench in rows: as many columns as fit, each row as high as its highest card, placed in one pass."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QApplication

from app.domain.message import say
from app.domain.port import PortInfo
from app.station.bench_places import Place
from app.station.bench_standings import NEW
from app.station.events import BenchStep
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_desk import BenchDesk
from app.ui.pages.bench_grid import CardGrid
from app.ui.pages.bench_state import CardState
from app.ui.theme import Theme
from app.ui.widgets.containers import Banner

LONG = say("bench", "{text}", text="Waiting for a network that takes this module in, wherever it may be. " * 6)


class Moves(QObject):
    """The places that each card was given, by its number."""

    def __init__(self, cards: list[BenchCard]) -> None:
        super().__init__()
        self.places: dict[int, set[QRect]] = {}
        for card in cards:
            card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, BenchCard) and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.places.setdefault(watched.place.number, set()).add(watched.geometry())
        return False


@pytest.fixture
def grid(qtbot) -> CardGrid:
    made = CardGrid()
    qtbot.addWidget(made)
    made.resize(820, 900)
    made.show()
    made.show_cards([BenchCard(PortInfo(f"/dev/ttyUSB{at}"), Place(at + 1)) for at in range(7)])
    qtbot.waitUntil(lambda: cards(made)[0].y() == 0 and cards(made)[3].y() > 0)
    return made


def cards(grid: CardGrid) -> list[BenchCard]:
    return sorted(grid.findChildren(BenchCard), key=lambda card: card.place.number)


def rows(grid: CardGrid) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for card in cards(grid):
        found.setdefault(card.y(), []).append(card.place.number)
    return found


def test_cards_stand_in_rows_and_share_the_width(grid: CardGrid) -> None:
    assert list(rows(grid).values()) == [[1, 2, 3], [4, 5, 6], [7]]
    first, second, third = cards(grid)[:3]
    assert first.x() == 0
    assert second.x() - first.geometry().right() == third.x() - second.geometry().right() > 1
    assert third.geometry().right() == grid.viewport().width() - 1
    assert grid.widget().height() >= cards(grid)[-1].geometry().bottom()


def test_a_card_that_grows_moves_the_rows_below_once(grid: CardGrid, qtbot) -> None:
    made = cards(grid)
    before, moves = made[0].height(), Moves(made)
    made[1].state.standing = NEW.after(BenchStep("/dev/ttyUSB1", 1, 2, LONG))
    made[1].refresh()
    qtbot.waitUntil(lambda: made[1].height() > before)
    QApplication.processEvents()
    heights = {card.height() for card in made[:3]}
    assert len(heights) == 1
    assert made[3].y() == 12 + heights.pop()
    assert made[6].height() == before
    assert [len(places) for places in moves.places.values()] == [1] * 7


def test_from_right_to_left_the_first_card_is_on_the_right(grid: CardGrid, qtbot) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = cards(grid)[:2]
    qtbot.waitUntil(lambda: first.x() > second.x())
    assert first.geometry().right() == grid.widget().width() - 1


def test_the_border_of_the_console_stays_where_a_person_put_it(theme: Theme, qtbot) -> None:
    desk = BenchDesk(Banner())
    qtbot.addWidget(desk)
    desk.resize(1000, 800)
    desk.show()
    desk.show_states([CardState(PortInfo("/dev/ttyUSB0"), NEW)])
    usual = desk.split.height() // 3
    qtbot.waitUntil(lambda: 0 < desk.split.sizes()[1] < usual)
    desk.split.moveSplitter(desk.split.height() // 2, 1)
    desk.resize(1000, 900)
    qtbot.waitUntil(lambda: desk.split.sizes()[1] > desk.split.height() // 3)
