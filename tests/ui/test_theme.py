import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

from app.ui import icons
from app.ui.pages.console_view import ConsoleView
from app.ui.pages.requests_detail import RequestDetail
from app.ui.pages.template_text import TemplateText
from app.ui.sheet import style_sheet
from app.ui.theme import Kind, Theme, Tokens, mono_family, px, tokens
from app.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import restyle
from app.ui.widgets.table import Table


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_pairs(t: Tokens) -> list[tuple[str, str]]:
    grounds = (t.window, t.surface, t.raised, t.accent_soft)
    pairs = [(ink, ground) for ink in (t.text, t.muted) for ground in grounds]
    pairs += [(t.ink(kind), t.soft(kind)) for kind in Kind]
    pairs += [(t.text, t.soft(kind)) for kind in Kind]
    pairs += [(t.accent, ground) for ground in grounds] + [(t.on_accent, t.accent), (t.on_accent, t.passed)]
    pairs += [(t.loud(kind), t.surface) for kind in Kind if kind is not Kind.IDLE]
    return pairs


ALL = pytest.mark.parametrize(
    "t",
    [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK],
    ids=["light", "dark", "light, high contrast", "dark, high contrast"],
)


@ALL
def test_every_text_stands_out_from_its_ground(t: Tokens) -> None:
    least = 7 if t.contrast else 4.5  # WCAG 2.2, 1.4.6 and 1.4.3
    weak = {pair: round(contrast(*pair), 2) for pair in text_pairs(t) if contrast(*pair) < least}
    assert not weak


@pytest.mark.parametrize("t", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_frames_stand_out_too(t: Tokens) -> None:
    assert min(contrast(t.border, ground) for ground in (t.window, t.surface, t.raised)) >= 4.5


@ALL
def test_large_words_and_icons_stand_out(t: Tokens) -> None:
    assert contrast(t.idle, t.surface) >= 3
    assert contrast(t.accent, t.window) >= 3


@ALL
def test_hovered_primary_button_stays_readable(t: Tokens) -> None:
    sheet = style_sheet(t, round, control=34, mono=["Mono"])
    hovered = re.search(r'primary="true"\]:hover \{ background: (#\w{6})', sheet)
    assert hovered
    assert contrast(t.on_accent, hovered[1]) >= 4.5


def test_look_can_be_chosen(theme: Theme) -> None:
    theme.apply("dark")
    assert tokens() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window.lower()
    theme.apply("light")
    assert tokens() is LIGHT


def test_look_follows_the_system_where_it_is_not_chosen(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply("system")
    assert tokens() is LIGHT

    class DarkSystem:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

        def accessibility(self) -> object:
            return QApplication.styleHints().accessibility()

    monkeypatch.setattr(theme, "_hints", DarkSystem())
    theme.system_changed()
    assert tokens() is DARK


def test_high_contrast_can_be_chosen_in_light_and_dark(theme: Theme) -> None:
    theme.apply("light", contrast=True)
    assert tokens() is CONTRAST_LIGHT
    theme.apply("dark", contrast=True)
    assert tokens() is CONTRAST_DARK
    theme.apply("dark")
    assert tokens() is DARK


def test_a_system_that_asks_for_high_contrast_gets_it(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    class StrongSystem:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Light

        def accessibility(self) -> "StrongSystem":
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    monkeypatch.setattr(theme, "_hints", StrongSystem())
    theme.system_changed()
    assert tokens() is CONTRAST_LIGHT


def test_text_scale_reaches_widgets_that_exist_already(theme: Theme, qtbot) -> None:
    label = QLabel("Row")
    qtbot.addWidget(label)
    label.show()
    assert label.font().pixelSize() == 13
    theme.apply("light", text_scale=1.5)
    assert label.font().pixelSize() == 20
    assert px(34) > 50


def test_text_scale_reaches_monospaced_text_that_is_shown_already(theme: Theme, qtbot) -> None:
    console, request, template = ConsoleView(), RequestDetail(), TemplateText()
    for view in (console, request, template):
        qtbot.addWidget(view)
        view.show()
    theme.apply("light", text_scale=1.5)
    assert [view.font().pixelSize() for view in (console, request.text, template)] == [18, 18, 18]


def test_han_signs_are_those_of_the_language_in_use(theme: Theme, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    own, real = QApplication.font().families(), QFontInfo(QApplication.font()).family()
    console, sans = ConsoleView(), QFontDatabase.families()[0]
    qtbot.addWidget(console)
    console.show()
    monkeypatch.setattr("app.ui.theme._HAN", {"ja": ("No such family", sans)})
    theme.apply("light", language="ja")
    assert QApplication.font().families() == [real, sans]
    assert console.font().families() == [mono_family(), sans]
    theme.apply("light", language="de")
    assert QApplication.font().families() == own


def test_controls_grow_for_gloves(theme: Theme, qtbot) -> None:
    button = QPushButton("Go")
    qtbot.addWidget(button)
    theme.apply("light")
    assert button.sizeHint().height() == 34
    theme.apply("light", touch=True)
    assert button.sizeHint().height() == 44


def test_rows_of_tables_and_boxes_to_tick_grow_for_gloves(theme: Theme, qtbot) -> None:
    table, box = Table(), QCheckBox("Failed only")
    for widget in (table, box):
        qtbot.addWidget(widget)
        widget.show()
    theme.apply("light")
    assert table.verticalHeader().defaultSectionSize() == 34
    theme.apply("light", touch=True)
    assert table.verticalHeader().defaultSectionSize() == 44
    assert box.sizeHint().height() >= 44


def test_a_hint_in_an_empty_field_is_as_readable_as_other_muted_text(theme: Theme, qtbot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("Scan or type")
    field.show()
    assert field.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == LIGHT.muted


def test_numbers_have_the_face_that_ships(theme: Theme) -> None:
    assert "Mono" in mono_family()


def test_icons_are_tinted(theme: Theme) -> None:
    for colour in (LIGHT.passed, DARK.failed):
        picture = icons.pixmap("pass", 16, colour).toImage()
        inks = {
            picture.pixelColor(x, y).name()
            for x in range(16)
            for y in range(16)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert inks == {colour.lower()}


def test_icons_are_sharp_on_dense_screens(theme: Theme) -> None:
    picture = icons.pixmap("pass", 16, LIGHT.text, 2.0)
    assert picture.width() == 32
    assert picture.deviceIndependentSize().width() == 16


def test_an_icon_that_is_not_there_is_empty(theme: Theme) -> None:
    assert icons.icon("no-such-icon").isNull()


def test_a_result_keeps_its_colour_and_takes_the_new_size_when_the_look_changes(theme: Theme, qtbot) -> None:
    word = label("result", "PASS")
    qtbot.addWidget(word)
    restyle(word, "loud", "idle")
    word.show()
    restyle(word, "loud", "pass")
    theme.apply("dark", text_scale=2.0)
    assert word.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.passed)
    assert word.font().pixelSize() == px(25) == 50
