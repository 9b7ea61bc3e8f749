import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

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
