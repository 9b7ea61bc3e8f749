import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolTip, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.ui.theme import DARK, LIGHT, Kind, Theme, px
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, FormRow, PageHeader
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import Bullet, ElideLabel, MonoLabel
from app.ui.widgets.scrolled import bring_into_sight, scrolled
from app.ui.widgets.steps import StepRow
from app.ui.widgets.table import Column, RowsModel, Table

EID = "89049032004008882600019726686182"


def colours(widget) -> set[str]:
    picture = widget.grab().toImage()
    return {QColor(picture.pixel(x, y)).name().upper() for x in range(picture.width()) for y in range(picture.height())}


def test_a_chip_says_its_state_in_colour_icon_and_word(theme: Theme, qtbot) -> None:
    chip = Chip(Kind.FAIL, "3 need you")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert LIGHT.failed_soft.upper() in colours(chip)
    assert chip.accessibleName() == "3 need you"
    theme.apply("dark")
    assert DARK.failed_soft.upper() in colours(chip)


def test_an_icon_keeps_its_distance_from_the_words_on_the_side_where_they_are(theme: Theme, qtbot) -> None:
    button = Button("save")
    qtbot.addWidget(button)
    button.name("", "Save")
    alone = button.iconSize()
    assert alone.width() == alone.height()
    assert button.sizeHint().width() == button.sizeHint().height()
    button.name("Save")
    assert button.iconSize().width() == alone.width() + 4
    for direction, side in ((Qt.LayoutDirection.LeftToRight, -1), (Qt.LayoutDirection.RightToLeft, 0)):
        button.setLayoutDirection(direction)
        picture = button.icon().pixmap(button.iconSize()).toImage()
        column = range(picture.width() - 4, picture.width()) if side else range(4)
        assert not any(QColor(picture.pixelColor(x, y)).alpha() for x in column for y in range(picture.height()))


def test_later_lines_of_a_bullet_begin_under_its_words(theme: Theme, qtbot) -> None:
    bullet = Bullet("The network refused the SIM here")
    qtbot.addWidget(bullet)
    bullet.resize(110, bullet.heightForWidth(110))
    picture = bullet.grab().toImage()
    ground = picture.pixelColor(0, 0)
    edge, line = bullet.contentsMargins().left(), bullet.fontMetrics().height()
    inked = [any(picture.pixelColor(x, y) != ground for x in range(edge - 2)) for y in range(picture.height())]
    assert any(inked[:line])
    assert not any(inked[line:])


def test_a_chip_that_is_pressed_is_large_enough_for_gloves(theme: Theme, qtbot) -> None:
    chip, plain = Chip(Kind.PASS, "196 ready", filters=True), Chip(Kind.PASS, "196 ready")
    for each in (chip, plain):
        qtbot.addWidget(each)
    theme.apply("light", touch=True)
    assert chip.sizeHint().height() == 44
    assert plain.sizeHint().height() == 21


def test_a_chip_that_filters_can_be_pressed_by_key(theme: Theme, qtbot) -> None:
    chip = Chip(Kind.PASS, "196 ready", filters=True)
    qtbot.addWidget(chip)
    chip.show()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_a_plain_chip_is_passed_over_by_the_keyboard(theme: Theme, qtbot) -> None:
    chip = Chip(Kind.PASS, "ready")
    qtbot.addWidget(chip)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_steps_behind_can_be_gone_back_to_and_steps_ahead_cannot(theme: Theme, qtbot) -> None:
    steps = StepRow(5)
    qtbot.addWidget(steps)
    steps.show_text("List", "Check", "Account", "Run", "Codes")
    steps.show_step(2)
    chosen: list[int] = []
    steps.chosen.connect(chosen.append)
    for button in steps.buttons():
        button.click()
    assert chosen == [0, 1]
    steps.show_step(0, reached=2)
    chosen.clear()
    for button in steps.buttons():
        button.click()
    assert chosen == [1, 2]


def test_a_step_says_where_it_stands(theme: Theme, qtbot) -> None:
    steps = StepRow(2)
    qtbot.addWidget(steps)
    steps.show_text("List", "Check")
    steps.show_step(1)
    assert [button.accessibleName() for button in steps.buttons()] == ["1. List, done", "2. Check, current step"]


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
    assert LIGHT.passed_soft.upper() in colours(table)


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


def test_a_banner_shows_what_happened_and_what_to_do(theme: Theme, qtbot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_error(
        KnownError("port.busy", say("test", "{port} is in use.", port="ttyUSB2"), say("test", "Close it."), "EBUSY"),
        action="Try again",
    )
    assert (banner.what.text(), banner.remedy.text(), banner.detail.text()) == (
        "ttyUSB2 is in use.",
        "Close it.",
        "EBUSY",
    )
    assert banner.accessibleName() == "ttyUSB2 is in use. Close it."
    with qtbot.waitSignal(banner.acted):
        banner.action.click()
    with qtbot.waitSignal(banner.closed):
        banner.close_button.click()
    assert banner.isHidden()


def test_a_banner_takes_the_colours_of_the_look(theme: Theme, qtbot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(300, 60)
    banner.show_message(Kind.WARNING, "No keychain")
    assert LIGHT.warning_soft.upper() in colours(banner)
    theme.apply("dark")
    assert DARK.warning_soft.upper() in colours(banner)


def test_text_of_others_is_never_read_as_markup(theme: Theme, qtbot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_message(Kind.FAIL, "<b>bold</b>")
    assert banner.what.textFormat() == Qt.TextFormat.PlainText


def test_a_password_is_hidden_until_the_eye_is_pressed(theme: Theme, qtbot) -> None:
    field = PasswordField()
    qtbot.addWidget(field)
    field.setText("secret")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    eye = field.actions()[0]
    assert eye.text() == "Show what is typed"
    eye.trigger()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.text() == "Hide what is typed"


def test_a_field_is_named_by_its_label(theme: Theme, qtbot) -> None:
    row = FormRow(QLineEdit())
    qtbot.addWidget(row)
    row.show_text("Customer &id", "As Celona gave it")
    assert row.field.accessibleName() == "Customer id"
    assert row.name.buddy() is row.field
    facts = Facts()
    qtbot.addWidget(facts)
    value = MonoLabel(EID)
    assert facts.add(value).buddy() is value


def test_a_number_is_read_out_without_blanks(theme: Theme, qtbot) -> None:
    number = MonoLabel(EID)
    qtbot.addWidget(number)
    assert number.text() == "8904 9032 0040 0888 2600 0197 2668 6182"
    assert number.accessibleName() == EID


def test_a_line_that_does_not_fit_is_whole_in_its_tip(theme: Theme, qtbot) -> None:
    line = ElideLabel()
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.setText("line-3-tablets.csv")
    assert line.toolTip() == "line-3-tablets.csv"
    line.resize(400, 20)
    line.setText("short")
    assert line.toolTip() == ""


def test_a_button_with_an_icon_alone_is_named_by_its_tip(theme: Theme, qtbot) -> None:
    button = Button("cancel")
    qtbot.addWidget(button)
    button.name("", "Close this message")
    assert button.accessibleName() == "Close this message"
    button.name("&Export")
    assert button.accessibleName() == "Export"


def test_icons_of_buttons_follow_the_look(theme: Theme, qtbot) -> None:
    button = Button("export")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    theme.apply("dark")
    assert button.icon().cacheKey() != before


def test_a_choice_is_whole_in_a_box_as_wide_as_it_wants_and_ends_in_an_ellipsis_in_less(theme, qtbot) -> None:
    theme.apply("light")
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("Socket 1")
    box.show()

    def words(more: int) -> QImage:
        box.resize(box.sizeHint().width() + more, box.sizeHint().height())
        return box.grab().toImage().copy(0, 0, box.sizeHint().width() - px(44), box.height())

    assert words(0) == words(40) != words(-16)


def test_the_wheel_scrolls_the_page_and_changes_no_choice_on_its_way(theme: Theme, qtbot) -> None:
    inside = QWidget()
    inside.setMinimumSize(200, 2000)
    box = ChoiceBox(inside)
    box.addItems(["one", "two", "three"])
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(240, 200)
    area.show()
    box.setFocus()
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == "one"
    assert not wheel.isAccepted() or area.verticalScrollBar().value() > 0


def test_buttons_of_a_header_go_below_before_its_title_is_cut(theme: Theme, qtbot) -> None:
    button = Button("retry")
    button.name("Go")
    header = PageHeader(button)
    qtbot.addWidget(header)
    header.show_text("Verification of the list")
    header.resize(header.title.sizeHint().width() + button.sizeHint().width() + 40, 90)
    header.show()
    assert button.mapTo(header, QPoint()).x() > header.title.geometry().right()
    button.name("Verify the whole of the list again")
    qtbot.waitUntil(lambda: button.mapTo(header, QPoint()).y() > header.title.geometry().bottom())
    assert header.title.width() >= header.title.sizeHint().width()


@pytest.mark.parametrize(("height", "head_first"), [(120, False), (600, True)])
def test_a_part_comes_into_sight_whole_or_from_its_head(theme: Theme, height: int, head_first: bool, qtbot) -> None:
    inside = QWidget()
    inside.setFixedSize(200, 2000)
    part = QWidget(inside)
    part.setGeometry(0, 900, 200, height)
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(220, 300)
    area.show()
    bring_into_sight(part)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    head = part.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= head <= 8 if head_first else 0 <= head <= 300 - height


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
