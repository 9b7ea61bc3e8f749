"""A hand scanner's burst is told from typing, and typing is never eaten."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from app.ui.wedge import FEWEST, PACE_MS, Wedge

ENTER, TAB = "\r", "\t"
_KEYS = {ENTER: Qt.Key.Key_Return, TAB: Qt.Key.Key_Tab}


class Field(QLineEdit):
    """Notes its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = ""
        self.released = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.seen += event.text()
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.released += event.text()
        super().keyReleaseEvent(event)


@dataclass
class Desk:
    field: Field
    wedge: Wedge | None = None
    scans: list[str] = field(default_factory=list)  # type: ignore[assignment]
    takes: bool = True
    clock: int = 1000

    def take(self, text: str, _focus: QWidget) -> bool:
        if self.takes:
            self.scans.append(text)
        return self.takes

    def press(
        self,
        sign: str,
        after_ms: int,
        *,
        repeat: bool = False,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.clock += after_ms
        key = _KEYS.get(sign, Qt.Key(ord(sign.upper())) if sign.isascii() else Qt.Key.Key_unknown)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, sign, repeat)
            event.setTimestamp(self.clock)
            QApplication.sendEvent(self.field.window().windowHandle(), event)

    def type(self, text: str, each_ms: int) -> None:
        for sign in text:
            self.press(sign, each_ms)


@pytest.fixture
def desk(qapp: QApplication, qtbot) -> Iterator[Desk]:
    window = QWidget()
    made = Desk(Field())
    QVBoxLayout(window).addWidget(made.field)
    qtbot.addWidget(window)
    window.show()
    made.field.setFocus()
    made.wedge = Wedge(qapp, made.take, window)
    yield made
    made.wedge.stop()


@pytest.mark.parametrize("end", [ENTER, TAB, "\n"])
def test_a_burst_is_a_scan_and_leaves_nothing_behind(desk: Desk, end: str) -> None:
    desk.type(f"8904{end}", 12)
    assert desk.scans == ["8904"]
    assert (desk.field.seen, desk.field.released) == ("", "")


def test_typing_reaches_its_field_after_a_moment(desk: Desk, qtbot) -> None:
    desk.type("abc", 90)
    qtbot.waitUntil(lambda: desk.field.text() == "abc")
    assert desk.field.released == "abc"
    assert desk.scans == []


def test_a_fast_word_without_an_end_is_typing(desk: Desk, qtbot) -> None:
    desk.type("hello", 20)
    qtbot.waitUntil(lambda: desk.field.text() == "hello")
    desk.press(ENTER, 300)
    assert desk.field.seen == "hello\r"
    assert desk.scans == []


def test_a_short_burst_is_typing(desk: Desk) -> None:
    desk.type(f"abc{ENTER}", 10)
    assert desk.field.seen == f"abc{ENTER}"
    assert desk.scans == []


def test_what_was_typed_before_a_scan_stays(desk: Desk) -> None:
    desk.press("x", 50)
    desk.press("L", 200)
    desk.type(f"PA:1{ENTER}", 8)
    assert desk.field.text() == "x"
    assert desk.scans == ["LPA:1"]


def test_two_scans_in_a_row_are_two(desk: Desk) -> None:
    desk.type(f"1111{ENTER}2222{ENTER}", 5)
    assert desk.scans == ["1111", "2222"]


def test_a_held_key_is_no_scanner(desk: Desk) -> None:
    desk.press("a", 100)
    for _ in range(9):
        desk.press("a", 30, repeat=True)
    desk.press(ENTER, 30)
    assert desk.field.seen == "a" * 10 + ENTER
    assert desk.scans == []


def test_a_scan_that_the_field_wants_is_typed_into_it(desk: Desk) -> None:
    desk.takes = False
    desk.type(f"SN-204117{ENTER}", 10)
    assert desk.field.seen == f"SN-204117{ENTER}"


def test_a_separator_within_a_burst_does_not_part_it(desk: Desk) -> None:
    desk.type("8904", 10)
    desk.press("\x1d", 10, modifiers=Qt.KeyboardModifier.ControlModifier)
    desk.type(f"9032{ENTER}", 10)
    assert desk.scans == ["89049032"]


def test_a_command_key_hands_on_what_was_typed_before_it(desk: Desk) -> None:
    desk.type("ab", 10)
    desk.press("\x01", 10, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert desk.field.seen == "ab\x01"


def test_a_change_of_focus_hands_on_first(desk: Desk) -> None:
    desk.type("ab", 10)
    desk.field.clearFocus()
    assert desk.field.text() == "ab"


def test_keys_without_a_time_stamp_come_from_no_keyboard(desk: Desk) -> None:
    desk.clock = 0
    desk.type(f"abcdef{ENTER}", 0)
    assert desk.field.seen == f"abcdef{ENTER}"


Keys = st.lists(st.tuples(st.sampled_from("ab1$:" + ENTER), st.integers(1, 90)), max_size=40)


@settings(max_examples=150, deadline=None)
@given(Keys)
def test_every_key_is_typed_or_scanned_in_order(desk: Desk, keys: list[tuple[str, int]]) -> None:
    assert desk.wedge is not None
    desk.scans.clear()
    desk.field.clear()
    desk.field.seen = ""
    desk.clock += 1000
    for sign, after in keys:
        desk.press(sign, after)
    desk.wedge.flush()
    assert (desk.field.seen, desk.scans) == expected(keys)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab1$:" + ENTER), st.integers(PACE_MS + 1, 200)), max_size=25))
def test_a_person_is_never_taken_for_a_scanner(desk: Desk, keys: list[tuple[str, int]]) -> None:
    assert desk.wedge is not None
    desk.scans.clear()
    desk.field.seen = ""
    for sign, after in keys:
        desk.press(sign, after)
    desk.wedge.flush()
    assert desk.field.seen == "".join(sign for sign, _after in keys)
    assert desk.scans == []


def expected(keys: list[tuple[str, int]]) -> tuple[str, list[str]]:
    """What was typed and what was scanned, told from the whole list at once."""
    typed, scans, run = "", [], ""
    for sign, after in keys:
        if after > PACE_MS:
            typed, run = typed + run, ""
        if sign != ENTER:
            run += sign
        elif len(run) >= FEWEST:
            scans, run = [*scans, run], ""
        else:
            typed, run = typed + run + ENTER, ""
    return typed + run, scans
