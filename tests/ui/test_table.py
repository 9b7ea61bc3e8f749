import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from app.ui.theme import LIGHT, Kind, Theme
from app.ui.widgets.table import Column, RowsModel, Table

EID = "89049032004008882600019726686182"


def table_of(qtbot, rows: list[tuple[str, str, Kind]]) -> tuple[Table, RowsModel]:
    model = RowsModel[tuple[str, str, Kind]](
        (
            Column(lambda: "EID", lambda row: row[0]),
            Column(lambda: "Name", lambda row: row[1]),
            Column(lambda: "Result", lambda row: row[2].value, lambda row: row[2]),
        )
    )
    table = Table()
    qtbot.addWidget(table)
    table.setModel(model)
    model.setParent(table)
    table.set_columns((330, 150), chips=(2,), mono=(0,))
    model.set_rows(rows)
    return table, model


def test_digits_are_shown_in_groups_and_copied_without_blanks(theme: Theme, qtbot) -> None:
    table, model = table_of(qtbot, [(EID, "tablet 1", Kind.PASS), (EID, "tab\tlet", Kind.FAIL)])
    shown = table.itemDelegateForColumn(0).displayText(model.index(0, 0).data(), table.locale())
    assert shown == "8904 9032 0040 0888 2600 0197 2668 6182"
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{EID}\ttablet 1\tpass\n{EID}\ttab let\tfail"


def test_a_copy_leaves_out_hidden_columns_and_keeps_their_order(theme: Theme, qtbot) -> None:
    table, _ = table_of(qtbot, [(EID, "tablet 1", Kind.PASS)])
    table.setColumnHidden(2, True)
    table.horizontalHeader().moveSection(1, 0)
    table.selectRow(0)
    table.copy()
    assert QGuiApplication.clipboard().text() == f"tablet 1\t{EID}"


def test_rows_that_change_are_drawn_anew_and_new_ones_appended(theme: Theme, qtbot) -> None:
    table, model = table_of(qtbot, [(EID, "one", Kind.IDLE)])
    model.add_rows([(EID, "two", Kind.IDLE)])
    model.add_rows([])
    with qtbot.waitSignal(model.dataChanged):
        model.replace_row(0, (EID, "one", Kind.PASS))
    assert [model.index(at, 1).data() for at in range(model.rowCount())] == ["one", "two"]
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == 3
    table.resize(700, 200)
    picture, soft = table.grab().toImage(), QColor(LIGHT.passed_soft)
    assert any(picture.pixelColor(x, y) == soft for x in range(picture.width()) for y in range(picture.height()))


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # grabbing, off screen
def test_the_menu_of_a_table_copies(theme: Theme, qtbot) -> None:
    table, _ = table_of(qtbot, [(EID, "one", Kind.IDLE)])
    table.show()
    table.selectRow(0)
    table.customContextMenuRequested.emit(QPoint(5, 5))
    menu = table.findChild(QMenu)
    assert [action.text() for action in menu.actions() if not action.isSeparator()] == ["Copy rows", "Choose all"]
    menu.actions()[-2].trigger()
    assert EID in QGuiApplication.clipboard().text()
    menu.close()


def test_tab_leaves_a_table(theme: Theme, qtbot) -> None:
    table, _ = table_of(qtbot, [(EID, "one", Kind.IDLE)])
    assert not table.tabKeyNavigation()


def test_a_row_is_chosen_also_where_columns_run_from_the_right(theme: Theme, qtbot) -> None:
    table, _model = table_of(qtbot, [("1", "one", Kind.PASS), ("2", "two", Kind.FAIL)])
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.show()
    table.selectRow(1)
    assert table.chosen_rows() == [1]


def test_columns_grow_with_the_text_and_keep_what_a_person_made_of_them(theme: Theme, qtbot) -> None:
    table, _model = table_of(qtbot, [("1", "one", Kind.PASS)])
    table.setColumnWidth(0, 150)
    table.setColumnHidden(1, True)
    theme.apply("light", text_scale=2.0)
    assert table.isColumnHidden(1)
    table.setColumnHidden(1, False)
    assert (table.columnWidth(0), table.columnWidth(1)) == (300, 300)
    theme.apply("light")
    assert table.columnWidth(0) == 150


def test_the_last_title_has_a_round_corner_only_without_a_bar_beside_it(theme: Theme, qtbot) -> None:
    table, model = table_of(qtbot, [("1", "one", Kind.PASS)])
    table.resize(400, 200)
    table.show()
    qtbot.waitUntil(lambda: table.horizontalHeader().property("barred") is False)
    model.set_rows([("1", "one", Kind.PASS)] * 50)
    qtbot.waitUntil(lambda: table.horizontalHeader().property("barred") is True)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_chip_in_a_table_stands_where_the_line_begins(theme: Theme, qtbot, direction: Qt.LayoutDirection) -> None:
    table, _model = table_of(qtbot, [("1", "one", Kind.PASS)])
    table.setLayoutDirection(direction)
    table.resize(800, 200)
    table.show()
    qtbot.waitExposed(table)
    cell = table.visualRect(table.model().index(0, 2))
    half = QRect(cell.topLeft(), QSize(cell.width() // 2, cell.height()))
    if direction == Qt.LayoutDirection.RightToLeft:
        half.moveRight(cell.right())
    picture = table.viewport().grab(half).toImage()
    assert any(
        picture.pixelColor(x, picture.height() // 2) == QColor(LIGHT.passed_soft) for x in range(picture.width())
    )


def test_what_is_cut_in_a_cell_is_whole_in_the_tool_tip(theme: Theme, qtbot) -> None:
    table, _model = table_of(qtbot, [(EID, "tablet-with-a-long-name-001", Kind.PASS)])
    table.horizontalHeader().setStretchLastSection(False)
    table.resize(800, 200)
    table.show()
    qtbot.waitExposed(table)
    said = []
    for column, width in ((0, 60), (1, 60), (2, 30)):
        table.setColumnWidth(column, width)
        cell = table.visualRect(table.model().index(0, column)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, cell, table.viewport().mapToGlobal(cell))
        QApplication.sendEvent(table.viewport(), event)
        said.append(QToolTip.text())
    QToolTip.hideText()
    assert said == ["8904 9032 0040 0888 2600 0197 2668 6182", "tablet-with-a-long-name-001", "pass"]
