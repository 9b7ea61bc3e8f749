"""The console on the real station with simulated modules on pseudo terminals."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.message import say
from app.modem.pace import USUAL_RATES
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.console_macro import Macro, MacroStep
from app.station.console_values import Flow, LineEnd
from app.station.events import Traffic
from app.station.station import Station
from app.station.talk import LINES as KEPT
from app.station.vault import RunVault
from app.ui.bridge import Bridge
from app.ui.pages.bench_console import Console
from app.ui.pages.console_rows import Look, is_bad, text_of
from app.ui.pages.console_view import LINES, MOST_AT_ONCE, ConsoleView
from app.ui.theme import Theme, tokens
from app.ui.widgets.buttons import Button

Keys = Qt.Key
OFF_SCREEN = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Raising a list of offers, and grabbing the keyboard for it."""
CONTROL = Qt.KeyboardModifier.ControlModifier


class Rig:
    """The console, what it stands on, and ways to type and to wait."""

    def __init__(self, console: Console, station: Station, sandbox: Sandbox, qtbot) -> None:
        self.console, self.station, self.sandbox, self.qtbot = console, station, sandbox, qtbot

    @property
    def device(self) -> str:
        return self.sandbox.ports[0].device

    @property
    def shown(self) -> str:
        return self.console.text.toPlainText()

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    def type(self, text: str, answer: str = "← OK") -> None:
        """Type a line and wait for what answers it."""
        before = self.shown.count(answer)
        self.console.input.setText(text)
        self.key(Keys.Key_Return)
        self.until(
            lambda: self.shown.count(answer) > before and not self.station.bench.consoles.state(self.device).waiting
        )

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.console.input, key, modifier)


@pytest.fixture
def rig(qtbot, theme: Theme, bridge: Bridge, home: Home) -> Iterator[Rig]:
    with ExitStack() as stack:
        options = SandboxOptions(modules=2, personalities=("m66",), reply_ms=1, registration_s=0.01, sms_s=0.0)
        sandbox = stack.enter_context(Sandbox.start(options))
        station = Station.open(home, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports])
        stack.callback(station.close)
        console = Console()
        qtbot.addWidget(console)
        bridge.listen(station.bus)
        stack.callback(bridge.close)
        console.attach(station, bridge)
        console.show_socket("1", "Socket 1", sandbox.ports[0].device)
        console.resize(900, 400)
        console.show()
        yield Rig(console, station, sandbox, qtbot)


@pytest.fixture
def view(qtbot, theme: Theme) -> ConsoleView:
    made = ConsoleView()
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show()
    return made


def rows(count: int, text: str = "line") -> list[Traffic]:
    return [Traffic("a", datetime.now(UTC), False, f"{text} {number}") for number in range(count)]


# --- a line and its answer


def test_what_is_typed_goes_out_and_what_comes_back_is_explained(rig: Rig) -> None:
    rig.type("AT+CSQ")
    assert "→ AT+CSQ" in rig.shown
    assert "dBm" in rig.shown
    rig.until(lambda: rig.console.status.words.text() == "open at 115200 baud")
    assert rig.console.input.text() == ""


def test_a_line_waits_while_a_recipe_runs(rig: Rig) -> None:
    rig.sandbox.ports[0].set_network(registration_s=30)
    rig.station.bench.configure(rig.device, rig.station.bench.recipe())
    rig.until(lambda: "→ AT" in rig.shown)
    rig.console.input.setText("AT+GCAP")
    rig.key(Keys.Key_Return)
    rig.until(lambda: rig.console.status.words.text() == "waits for its turn")
    assert "AT+GCAP" not in rig.shown
    rig.station.bench.stop(rig.device)
    rig.until(lambda: "→ AT+GCAP" in rig.shown)


def test_it_says_who_has_the_port_while_a_recipe_runs(rig: Rig) -> None:
    words = rig.console.status.words
    rig.sandbox.ports[0].set_network(registration_s=30)
    rig.station.bench.configure(rig.device, rig.station.bench.recipe())
    rig.until(lambda: words.text() == "the recipe has the port")
    assert not rig.console.status.stop.isVisible(), "what the recipe does is stopped at its card"
    rig.station.bench.stop(rig.device)
    rig.until(lambda: words.text() == "port closed")


def test_its_keys_are_its_own_where_the_window_has_them_too(rig: Rig) -> None:
    asked: list[str] = []
    scan = QShortcut(QKeySequence("Ctrl+L"), rig.console, lambda: asked.append("scan"))
    rig.type("AT+CSQ")
    rig.key(Keys.Key_L, CONTROL)
    assert rig.shown == ""
    assert asked == []
    assert scan.isEnabled()
    rig.key(Keys.Key_F, CONTROL)
    assert rig.console.finder.isVisible()


def test_escape_drops_what_waits(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.SILENCE, "port:0", times=None))
    for line in ("AT+CSQ", "ATI"):
        rig.console.input.setText(line)
        rig.key(Keys.Key_Return)
    rig.until(rig.console.status.stop.isVisible)
    rig.key(Keys.Key_Escape)
    rig.until(lambda: not rig.console.status.stop.isVisible())
    assert "→ ATI" not in rig.shown


def test_silence_is_said_with_what_to_check(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.SILENCE, "port:0", times=None))
    rig.station.bench.send(rig.device, "AT", timeout_s=0.1)
    rig.until(rig.console.banner.isVisible)
    assert "0.1 s" in rig.console.banner.what.text()
    assert "baud" in rig.console.banner.remedy.text()


def test_a_prompt_takes_a_text_or_is_left(rig: Rig) -> None:
    number = rig.sandbox.ports[1].module.card.msisdn
    rig.until(lambda: rig.sandbox.ports[0].module.registration.in_service)
    rig.type("AT+CMGF=1")
    rig.type(f'AT+CMGS="+{number}"', "← >")
    rig.until(lambda: rig.console.input.asks)
    assert "Escape" in rig.console.input.placeholderText()
    rig.console.input.setText("Hello")
    rig.key(Keys.Key_Z, CONTROL)
    rig.until(lambda: "← +CMGS:" in rig.shown)
    assert "→ Hello␚" in rig.shown
    rig.until(lambda: not rig.console.input.asks)
    rig.type(f'AT+CMGS="+{number}"', "← >")
    rig.until(lambda: rig.console.input.asks)
    rig.key(Keys.Key_Escape)
    rig.until(lambda: not rig.console.input.asks)
    assert "→ ␛" in rig.shown


# --- history and completion


def test_arrow_keys_bring_back_what_was_typed_also_after_a_restart(rig: Rig, qtbot) -> None:
    for line in ("ATI", "AT+CSQ", 'AT+CPIN="1234"'):
        rig.console.input.setText(line)
        rig.key(Keys.Key_Return)
    rig.until(lambda: rig.station.console.history() == ["ATI", "AT+CSQ"])
    rig.until(lambda: not rig.station.bench.consoles.state(rig.device).waiting)
    again = Console()
    qtbot.addWidget(again)
    again.attach(rig.station, rig.console._deeds._bridge)  # type: ignore[union-attr]
    again.show_socket("1", "Socket 1", rig.device)
    again.input.setText("draft")
    seen = []
    for key in (Keys.Key_Up, Keys.Key_Up, Keys.Key_Up, Keys.Key_Down, Keys.Key_Down):
        qtbot.keyClick(again.input, key)
        seen.append(again.input.text())
    assert seen == ["AT+CSQ", "ATI", "ATI", "AT+CSQ", "draft"]


@OFF_SCREEN
def test_the_history_is_searched_and_can_be_that_of_one_port(rig: Rig) -> None:
    memory, field = rig.station.console, rig.console.input
    memory.remember(rig.device, "AT+COPS?")
    memory.remember("other", "AT+CGATT?")
    rig.console._show_history()
    field.setText("cops")
    rig.key(Keys.Key_R, CONTROL)
    assert field.searching
    assert field.completer().completionCount() == 1
    assert field.completer().currentCompletion() == "AT+COPS?"
    rig.key(Keys.Key_Escape)
    assert not field.searching
    rig.console.bar.menu.own_history.trigger()
    field.clear()
    rig.key(Keys.Key_Up)
    assert field.text() == "AT+COPS?"
    rig.console.bar.menu.forget_history.trigger()
    rig.until(lambda: memory.history() == [])


@OFF_SCREEN
def test_commands_of_the_catalog_are_offered_with_their_meaning(rig: Rig) -> None:
    field = rig.console.input
    rig.qtbot.keyClicks(field, "cereg")
    offered = [
        field.completer().completionModel().index(n, 0).data() for n in range(field.completer().completionCount())
    ]
    assert "AT+CEREG?" in offered
    assert all("CEREG" in line for line in offered)
    index = field.completer().completionModel().index(offered.index("AT+CEREG?"), 0)
    assert "registration on LTE" in index.data(Qt.ItemDataRole.UserRole + 1)
    assert not field.completer().popup().grab().isNull()
    rig.key(Keys.Key_Escape)
    assert (field.completer().popup().isVisible(), field.text()) == (False, "cereg")
    rig.key(Keys.Key_Escape)
    assert field.text() == ""


def test_commands_follow_the_module_that_is_there(rig: Rig) -> None:
    assert rig.console._commands.vendor == "Generic 3GPP"
    rig.station.bench.configure(rig.device, rig.station.bench.recipe())
    rig.until(lambda: rig.console._commands.vendor == "Quectel")
    rig.station.bench.stop(rig.device)


# --- the view


def test_a_flood_is_shown_in_part_counted_and_kept(view: ConsoleView, qtbot) -> None:
    view.take(rows(7), lost=3)
    view.take(rows(MOST_AT_ONCE + 5, "more"))
    assert view.blockCount() == 8
    qtbot.waitUntil(lambda: view.blockCount() == 8 + 1 + MOST_AT_ONCE)
    assert "… 5 lines are not shown" in view.toPlainText()
    assert "more 4\n" not in view.toPlainText()
    assert "more 4\n" in view.text()
    assert "3 lines are not shown" in view.text()
    for _ in range(KEPT // MOST_AT_ONCE):
        view.take(rows(MOST_AT_ONCE))
    assert view.blockCount() == LINES
    assert len(view.text().splitlines()) == KEPT


def test_pausing_stands_still_and_misses_nothing(view: ConsoleView) -> None:
    view.take(rows(3))
    view.pause(True)
    before = view.toPlainText()
    view.take(rows(2, "later"))
    assert view.toPlainText() == before
    view.pause(False)
    assert view.toPlainText().endswith("later 1")


def test_somebody_who_reads_above_is_not_pulled_down(view: ConsoleView) -> None:
    bar = view.verticalScrollBar()
    view.take(rows(100))
    assert bar.value() == bar.maximum() > 0
    bar.setValue(0)
    view.take(rows(100))
    assert bar.value() == 0


def test_bytes_are_shown_both_ways(view: ConsoleView) -> None:
    at = datetime.now(UTC)
    view.set_look(Look(times=False, hex=True))
    view.take([Traffic("a", at, True, "AT", data=b"AT\r"), Traffic("a", at, False, "x" * 17, data=b"\r\n" + b"x" * 17)])
    lines = view.toPlainText().splitlines()
    assert lines[0].startswith("→ 41 54 0D ")
    assert lines[0].endswith(" AT·")
    assert lines[1].startswith("← 0D 0A 78")
    assert len(lines) == 3


def test_control_characters_are_seen_and_break_no_line() -> None:
    row = Traffic("a", datetime.now(UTC), False, "a\x00b\x1b\u2028c")
    assert text_of(row, Look(times=False)) == "← a␀b␛␤c"


def test_what_is_searched_for_is_counted_marked_and_found(rig: Rig) -> None:
    console = rig.console
    console.text.take(rows(30))
    console.finder.start()
    rig.qtbot.keyClicks(console.finder.words, "LINE 2")
    assert console.finder.count.text().startswith("11")
    assert len(console.text.extraSelections()) == 11
    rig.qtbot.keyClick(console.finder.words, Keys.Key_Return)
    first = console.text.textCursor().position()
    console.finder.after.click()
    assert console.text.textCursor().selectedText() == "line 2"
    assert console.text.textCursor().position() != first
    rig.qtbot.keyClick(console.finder.words, Keys.Key_Escape)
    assert console.text.extraSelections() == []
    assert not console.finder.isVisible()


def test_lines_are_coloured_and_explained_where_they_are_seen(view: ConsoleView, qtbot) -> None:
    bad = Traffic("a", datetime.now(UTC), False, "+CEREG: 2,3", say("test", "Refused by the network"))
    view.explain = lambda row: str(row.meaning)
    view.take([bad])
    qtbot.waitUntil(lambda: view.document().firstBlock().userState() == 1)
    block = view.document().firstBlock()
    colours = [part.format.foreground().color().name().upper() for part in block.layout().formats()]
    assert colours[-1] == tokens().failed
    assert view.row_at(block) is bad


def test_lines_that_are_coloured_later_are_painted_anew(view: ConsoleView, qtbot) -> None:
    painted: list[int] = []
    view.updateRequest.connect(lambda *_: painted.append(view.document().lastBlock().userState()))
    view.take(rows(3))
    qtbot.waitUntil(lambda: 1 in painted)


@pytest.mark.parametrize(
    ("line", "bad"),
    [("OK", False), ("ERROR", True), ("+CME ERROR: 10", True), ("+CEREG: 2,3", True), ("+CEREG: 2,1", False)],
)
def test_bad_lines_are_told_from_good_ones(line: str, bad: bool) -> None:
    assert is_bad(line) is bad


# --- copying, saving, clearing, files


def test_what_was_said_is_copied_saved_and_cleared(rig: Rig, tmp_path: Path) -> None:
    rig.type("AT")
    rig.console.bar.copy.click()
    assert "→ AT" in QGuiApplication.clipboard().text()
    path = tmp_path / "said.txt"
    assert rig.console._deeds is not None
    rig.console._deeds.save(path, rig.console.text.text())
    rig.until(path.exists)
    rig.until(lambda: "→ AT" in path.read_text("utf-8"))
    rig.console.bar.clear.click()
    assert rig.shown == ""
    rig.console.show_socket("2", "Socket 2", rig.sandbox.ports[1].device)
    rig.console.show_socket("1", "Socket 1", rig.device)
    assert rig.shown == ""


def test_a_socket_keeps_what_was_said_while_another_is_looked_at(rig: Rig) -> None:
    rig.type("AT")
    before = rig.shown
    rig.console.show_socket("2", "Socket 2", rig.sandbox.ports[1].device)
    assert rig.shown == ""
    rig.station.bench.send(rig.device, "ATI")
    rig.until(lambda: not rig.station.bench.consoles.state(rig.device).waiting)
    rig.console.show_socket("1", "Socket 1", rig.device)
    assert rig.shown.startswith(before)
    assert "→ ATI" in rig.shown
    rig.console.forget("1")
    assert not rig.console.input.isEnabled()


def test_lines_and_bytes_of_a_file_go_out(rig: Rig, tmp_path: Path) -> None:
    path = tmp_path / "commands.txt"
    path.write_text("AT\nAT+GCAP\n")
    deeds = rig.console._deeds
    assert deeds is not None
    deeds.send_lines(path)
    rig.until(lambda: "→ AT+GCAP" in rig.shown)
    rig.until(lambda: not deeds.state.waiting)
    deeds.send_bytes(path)
    rig.until(lambda: "→ AT␊AT+GCAP" in rig.shown)
    deeds.send_lines(tmp_path / "none.txt")
    rig.until(rig.console.banner.isVisible)
    assert "none.txt" in rig.console.banner.what.text()


def test_port_and_view_are_chosen_in_the_menu(rig: Rig) -> None:
    menu, consoles = rig.console.bar.menu, rig.station.bench.consoles
    menu.ends.by_value[LineEnd.CR_LF].trigger()
    menu.rates.by_value[9600].trigger()
    menu.flows.by_value[Flow.HARDWARE].trigger()
    menu.dtr.trigger()
    choice = consoles.choice(rig.device)
    assert (choice.end, choice.baud, choice.flow, choice.dtr) == (LineEnd.CR_LF, 9600, Flow.HARDWARE, False)
    menu.show_choice(replace(choice, baud=115200))
    menu.times.trigger()
    assert not rig.console.text.look.times
    menu.port.trigger()
    rig.until(lambda: menu.port.text() == "Close the port")
    menu.port.trigger()
    rig.until(lambda: rig.console.status.words.text() == "port closed")


def test_the_speed_is_found(rig: Rig) -> None:
    rig.console.bar.menu.find_baud.trigger()
    rig.until(lambda: rig.console.status.words.text().startswith("open at"))
    assert rig.station.bench.consoles.choice(rig.device).baud in USUAL_RATES


# --- favourites and macros


def test_favourites_and_macros_are_kept_run_and_removed(rig: Rig) -> None:
    console, macros, memory = rig.console, rig.console.macros, rig.station.console
    console.bar.macros.click()
    assert "Nothing is kept yet" in macros.hint.text()
    assert (macros.hint.isVisible(), macros.list.isVisible()) == (True, False)
    console.input.setText("AT+CSQ")
    console.star.click()
    rig.until(lambda: memory.favourites == ("AT+CSQ",))
    macros.add.click()
    editor = macros.editor
    assert not editor.keep.isEnabled()
    editor.name.setText("Check")
    for column, text in enumerate(("AT+CSQ", "(", "x")):
        editor.steps.item(0, column).setText(text)
    assert "regular expression" in editor.problem.text()
    editor.steps.item(0, 1).setText(r"\+CSQ: \d+")
    assert "seconds" in editor.problem.text()
    editor.steps.item(0, 2).setText("2,5")
    editor.add.click()
    editor.steps.item(1, 0).setText("AT+GCAP")
    editor.keep.click()
    rig.until(lambda: bool(memory.macros))
    steps = (MacroStep("AT+CSQ", r"\+CSQ: \d+", 2.5), MacroStep("AT+GCAP"))
    assert memory.macros == (Macro("Check", steps),)
    rig.until(lambda: macros.chosen == Macro("Check", steps))
    assert (macros.hint.isHidden(), macros.list.isHidden()) == (True, False)
    rig.until(lambda: macros.list.model().rowCount() == 2)
    macros.list.setCurrentIndex(macros.list.model().index(1, 0))
    macros.run.click()
    rig.until(lambda: "→ AT+GCAP" in rig.shown)
    macros.remove.click()
    rig.until(lambda: macros.list.model().rowCount() == 1)
    assert memory.macros == ()
    macros.remove.click()
    rig.until(lambda: memory.favourites == ())


def test_macros_come_from_and_go_to_files_and_a_wrong_one_is_told(rig: Rig, tmp_path: Path) -> None:
    macros, memory, path = rig.console.macros, rig.station.console, tmp_path / "macros.toml"
    path.write_text(Macro("Off", (MacroStep("AT+CFUN=0"),)).text())
    macros.import_file(path)
    rig.until(lambda: [macro.name for macro in memory.macros] == ["Off"])
    macros.export_file(tmp_path / "out.toml")
    rig.until((tmp_path / "out.toml").exists)
    path.write_text("[[macro]]\n")
    macros.import_file(path)
    rig.until(rig.console.banner.isVisible)
    assert "name is missing" in rig.console.banner.what.text()


# --- for everybody


def test_everything_is_named_and_reached_by_keyboard(rig: Rig) -> None:
    console = rig.console
    console.bar.macros.click()
    parts = [*console.findChildren(Button), *console.findChildren(QLineEdit), console.text, console.macros.list]
    assert all(part.accessibleName() for part in parts if part.isVisible())
    console.input.setFocus()
    rig.key(Keys.Key_P, CONTROL)
    assert console.text.paused
    rig.key(Keys.Key_P, CONTROL)
    rig.key(Keys.Key_F, CONTROL)
    assert QApplication.focusWidget() is console.finder.words
    assert console.text.cursorForPosition(QPoint(0, 0)).position() == 0
