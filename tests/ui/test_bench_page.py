"""The bench page on the real station with simulated modules on pseudo terminals."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.message import NOTHING
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.psm import Psm
from app.domain.recipe import Apn, Recipe
from app.domain.recipe_values import PsmWish
from app.places import Home
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.bench_places import Place
from app.station.events import BenchDone, BenchStep, BenchValue, Event, PortsChanged
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.bridge import Bridge
from app.ui.i18n import translate
from app.ui.pages.bench import BenchPage
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_state import by_socket
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from tests.leaks import PATIENCE_S

Open = Callable[..., "Bench"]


class Bench:
    """The page, what it stands on, and ways to wait."""

    def __init__(self, page: BenchPage, station: Station, sandbox: Sandbox, qtbot) -> None:
        self.page, self.station, self.sandbox, self.qtbot = page, station, sandbox, qtbot

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds)

    def done(self, *numbers: int) -> None:
        cards = [self.page.cards[number] for number in numbers]
        self.until(lambda: all(card.state.done is not None and not card.state.running for card in cards))

    def running(self, card: BenchCard) -> None:
        self.until(lambda: card.state.running)


@pytest.fixture
def opened(qtbot, theme: Theme, bridge: Bridge, home: Home) -> Iterator[Open]:
    """`opened(2)` shows the page with two modules that think and register quickly; `before` is done without it."""
    with ExitStack() as stack:

        def make(
            modules: int = 1,
            size: tuple[int, int] = (1080, 740),
            before: Callable[[Station, Sandbox], None] = lambda _station, _sandbox: None,
            **settings: object,
        ) -> Bench:
            quick = SandboxOptions(modules=modules, reply_ms=4, registration_s=0.05)
            sandbox = stack.enter_context(Sandbox.start(quick))
            station = Station.open(
                home, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports if port.device]
            )
            stack.callback(station.close)
            station.change_settings(sound=False, **settings)
            station.bench.set_recipe(Recipe("Trackers", Apn("em"), registration_timeout_s=1.0))
            bridge.listen(station.bus)
            stack.callback(bridge.close)
            before(station, sandbox)
            page = BenchPage()
            qtbot.addWidget(page)
            page.attach(station, bridge)
            page.resize(*size)
            page.show()
            qtbot.waitUntil(lambda: len(page.cards) == modules)
            return Bench(page, station, sandbox, qtbot)

        yield make


# --- ports come and go


def test_without_a_module_the_page_says_what_to_do(opened: Open) -> None:
    page = opened(0).page
    assert page.desk.empty.isVisible()
    assert not page.console.isVisible()
    assert not page.desk.start_all.isEnabled()


def test_each_port_has_a_card_and_the_recipe_is_named(opened: Open) -> None:
    page = opened(2).page
    assert [card.word.text() for card in page.cards] == ["Ready", "Ready"]
    assert page.header.subtitle.text() == "Recipe “Trackers” · APN em"
    assert page.desk.start_all.text() == "Start all (2)"
    assert not page.desk.retry_failed.isVisible()
    assert "sim1" in page.console.bar.title.text()


def test_a_port_that_does_not_speak_at_has_no_card(opened: Open) -> None:
    bench = opened(1)
    diagnostics = PortInfo("/dev/ttyUSB9", location="1-1", interface=0, at_likely=False)
    bench.page.show_ports([*bench.station.bench.ports(), diagnostics])
    assert len(bench.page.cards) == 1


def test_hot_plug_is_noticed_and_a_socket_keeps_its_place(opened: Open) -> None:
    bench = opened(2)
    bench.station.bench.watch()
    first = bench.page.cards[0]
    bench.sandbox.ports[0].unplug()
    bench.until(lambda: first.state.empty)
    assert first.word.text() == "Empty"
    assert bench.page.desk.start_all.text() == "Start all (1)"
    bench.sandbox.ports[0].replug(another_name=True)
    bench.until(lambda: first.state.present)
    assert bench.page.cards[0] is first
    assert first.state.port.device == bench.sandbox.ports[0].device
    bench.page.desk.start_all.click()
    bench.done(0, 1)  # what is told of the new name reaches the card


def test_an_empty_socket_can_be_forgotten(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    bench.page.show_ports([])
    assert card.act.text() == "Forget"
    card.act.click()
    assert bench.page.cards == []
    assert bench.page.desk.empty.isVisible()
    bench.page.desk.look_again.click()
    bench.until(lambda: len(bench.page.cards) == 1)


def test_work_starts_by_itself_when_asked_for_and_only_for_what_was_plugged_in(opened: Open) -> None:
    bench = opened(2)
    bench.station.bench.watch()
    bench.page.desk.options.on_plug.click()
    bench.until(lambda: bench.station.settings.start_on_plug)
    bench.sandbox.ports[1].unplug()
    bench.until(lambda: bench.page.cards[1].state.empty)
    bench.sandbox.ports[1].replug(another_name=True)
    bench.done(1)
    assert bench.page.cards[0].state.done is None


# --- work


def test_start_all_configures_every_module_and_says_what_it_is(opened: Open) -> None:
    bench = opened(3)
    bench.page.desk.start_all.click()
    bench.until(lambda: any(card.bar.isVisible() for card in bench.page.cards))
    bench.until(lambda: bench.page.desk.stop_all.isVisible() and bench.page._seconds.isActive())
    bench.done(0, 1, 2)
    for number, card in enumerate(bench.page.cards):
        module = bench.sandbox.ports[number].module
        assert card.word.text() == "✓ PASS"
        assert module.imei in card.identity.text().replace(" ", "")
        assert "take it out" in card.hint.text()
    bench.until(lambda: not bench.page.desk.stop_all.isVisible() and not bench.page._seconds.isActive())
    assert not bench.page.desk.start_all.isEnabled()


def test_a_pass_goes_with_its_unit(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    card.act.click()
    bench.done(0)
    bench.sandbox.ports[0].unplug()
    bench.page.desk.look_again.click()
    bench.until(lambda: card.word.text() == "Empty")
    assert card.identity.text() == ""


def test_a_fail_stays_until_somebody_has_read_it(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    bench.sandbox.ports[0].set_network(reject_cause=13)
    card.act.click()
    bench.done(0)
    assert card.word.text() == "✕ FAIL"
    assert "roaming" in card.reason.text()
    assert card.hint.text()  # what to do
    for change, there in ((bench.sandbox.ports[0].unplug, False), (bench.sandbox.ports[0].replug, True)):
        change()
        bench.page.desk.look_again.click()
        bench.until(lambda there=there: card.state.present is there)
        assert card.word.text() == "✕ FAIL"
    card.acknowledge.click()
    assert card.word.text() == "Ready"


def test_retry_failed_takes_those_that_failed_and_no_others(opened: Open) -> None:
    bench = opened(2)
    bench.sandbox.ports[1].set_network(reject_cause=13)
    bench.page.desk.start_all.click()
    bench.done(0, 1)
    passed = bench.page.cards[0].state.done
    assert bench.page.desk.retry_failed.text() == "Retry failed (1)"
    bench.sandbox.ports[1].set_network()
    bench.page.desk.retry_failed.click()
    bench.until(lambda: bench.page.cards[1].word.text() == "✓ PASS")
    assert bench.page.cards[0].state.done is passed
    assert not bench.page.desk.retry_failed.isVisible()


def test_a_module_that_vanishes_in_mid_work_is_an_error_of_the_station(opened: Open) -> None:
    bench = opened(1)
    bench.station.bench.watch()
    card = bench.page.cards[0]
    bench.sandbox.ports[0].set_network(registration_s=30)
    card.act.click()
    bench.until(lambda: card.state.running and card.state.standing.number > 2)
    bench.sandbox.ports[0].unplug()
    bench.done(0)
    assert card.word.text() == "! ERROR"
    bench.until(lambda: not card.state.present)
    assert not card.act.isVisible()
    card.acknowledge.click()
    assert card.word.text() == "Empty"


def test_stop_ends_what_is_being_done(opened: Open) -> None:
    bench = opened(2)
    for port in bench.sandbox.ports:
        port.set_network(registration_s=30)
    bench.page.desk.start_all.click()
    bench.until(lambda: all(card.state.running for card in bench.page.cards))
    bench.page.desk.stop_all.click()
    bench.done(0, 1)
    assert [card.word.text() for card in bench.page.cards] == ["STOPPED", "STOPPED"]


# --- the bench as a whole


def test_chips_count_how_the_modules_stand_and_show_only_those(opened: Open) -> None:
    bench = opened(4)
    passed, failed, running, _ready = cards = bench.page.cards
    chips, publish = bench.page.desk.counts.chips, bench.station.bench.standings.publish
    assert not any(chip.isVisible() for chip in chips.values())
    for card, outcome in ((passed, Outcome.PASS), (failed, Outcome.FAIL)):
        publish(BenchDone(card.state.port.device, outcome, NOTHING, NOTHING, 1.0))
    publish(BenchStep(running.state.port.device, 1, 9, NOTHING))
    bench.until(
        lambda: [chip.text() for chip in chips.values() if chip.isVisible()] == ["PASS 1", "running 1", "FAIL 1"]
    )
    chips["FAIL"].click()
    assert [card.isVisible() for card in cards] == [False, True, False, False]
    chips["running"].click()
    assert [card.isVisible() for card in cards] == [False, False, True, False]
    assert not chips["FAIL"].isChecked()
    publish(BenchDone(running.state.port.device, Outcome.PASS, NOTHING, NOTHING, 1.0))
    bench.until(lambda: all(card.isVisible() for card in cards))  # nothing is left of what was chosen
    assert [chip.text() for chip in chips.values() if chip.isVisible()] == ["PASS 2", "FAIL 1"]
    chips["PASS"].click()
    chips["PASS"].click()
    assert all(card.isVisible() for card in cards)


# --- a page that is made while work is done, or after it


def _configured(station: Station, sandbox: Sandbox) -> None:
    tickets = [station.bench.configure(port.device, station.bench.recipe()) for port in sandbox.ports]
    assert all(ticket.done.wait(PATIENCE_S) for ticket in tickets)


def test_a_page_made_after_the_work_shows_what_came_of_it(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))

    def work(station: Station, sandbox: Sandbox) -> None:
        sandbox.ports[1].set_card(pin="4711")
        _configured(station, sandbox)

    bench = opened(2, before=work)
    passed, failed = bench.page.cards
    module = bench.sandbox.ports[0].module
    assert passed.word.text() == "✓ PASS"
    assert passed.identity.text().replace(" ", "") == f"IMEI{module.imei}\nICCID{module.card.iccid}"
    assert failed.word.text() == "✕ FAIL"
    assert failed.question.isVisible()
    assert not bench.page.desk.start_all.isEnabled()
    assert heard == []  # nobody has just been waiting for it


def test_sixteen_modules_started_while_their_cards_are_made_tell_each_thing_once(opened: Open) -> None:
    told: list[Event] = []

    def work(station: Station, sandbox: Sandbox) -> None:
        station.bus.subscribe(told.append)
        for port in sandbox.ports:
            station.bench.configure(port.device, station.bench.recipe())

    bench = opened(16, before=work)
    bench.done(*range(16))
    for card, port in zip(bench.page.cards, bench.sandbox.ports, strict=True):
        assert card.word.text() == "✓ PASS"
        values = [event for event in told if isinstance(event, BenchValue) and event.port == port.device]
        assert list(card.state.standing.values) == values != []
        assert card.state.standing.identity.imei == port.module.imei


def test_what_was_pulled_out_before_the_page_was_made_leaves_only_its_fail(opened: Open) -> None:
    def work(station: Station, sandbox: Sandbox) -> None:
        station.bench.ports()
        sandbox.ports[1].set_network(reject_cause=13)
        _configured(station, sandbox)
        for port in sandbox.ports:
            port.unplug()
        station.bench.ports()
        for port in sandbox.ports:
            port.replug()

    bench = opened(2, before=work)
    assert [card.word.text() for card in bench.page.cards] == ["Ready", "✕ FAIL"]
    assert bench.page.desk.start_all.text() == "Start all (1)"


# --- keyboard and those who listen


def test_the_keyboard_reaches_and_works_every_card(opened: Open) -> None:
    bench = opened(5, size=(820, 700))
    cards, keys, qtbot = bench.page.cards, Qt.Key, bench.qtbot
    qtbot.waitUntil(lambda: all(card.isVisible() for card in cards))
    cards[0].setFocus()
    for key, at in ((keys.Key_Right, 1), (keys.Key_Down, 4), (keys.Key_Left, 3), (keys.Key_Up, 0), (keys.Key_Up, 0)):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert QApplication.focusWidget() is cards[at]
    assert "Socket 1" in bench.page.console.bar.title.text()
    bench.sandbox.ports[0].set_network(registration_s=30)
    qtbot.keyClick(cards[0], keys.Key_Return)
    bench.running(cards[0])
    qtbot.keyClick(cards[0], keys.Key_Escape)
    bench.done(0)
    qtbot.keyClick(cards[0], keys.Key_Delete)
    assert cards[0].word.text() == "Ready"
    cards[1].setFocus()
    qtbot.keyClick(cards[1], keys.Key_Space)
    bench.done(1)


def test_starting_all_leaves_the_focus_on_a_card(opened: Open) -> None:
    bench = opened(2)
    page, first, qtbot = bench.page, bench.page.cards[0], bench.qtbot
    qtbot.waitUntil(first.isVisible)
    page.desk.start_all.setFocus()
    qtbot.keyClick(page.desk.start_all, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is first
    bench.done(0)
    bench.done(1)


def test_every_card_says_itself_in_a_sentence(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    assert card.accessibleName() == "Socket 1: Ready. Quectel BG96"
    card.act.click()
    bench.done(0)
    assert card.accessibleName().startswith("Socket 1: PASS. BG96")
    assert all(button.accessibleName() for button in bench.page.findChildren(Button) if button.isVisible())


def test_a_result_is_announced(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    bench = opened(1)
    device = bench.sandbox.ports[0].device
    bench.station.bench.standings.publish(BenchDone(device, Outcome.PASS, NOTHING, NOTHING, 3.0))
    bench.until(lambda: heard == [bench.page.cards[0].accessibleName()])
    assert "PASS" in heard[0]


def test_a_result_is_heard_unless_it_was_stopped_or_sound_is_off(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    tones: list[Outcome] = []
    monkeypatch.setattr("app.ui.sound.play", tones.append)
    bench = opened(1)
    device = bench.sandbox.ports[0].device

    def end(outcome: Outcome) -> None:
        done = BenchDone(device, outcome, NOTHING, NOTHING, 1.0)
        bench.station.bench.standings.publish(done)
        bench.until(lambda: bench.page.cards[0].state.done is done)

    end(Outcome.PASS)
    bench.station.change_settings(sound=True)
    for outcome in (Outcome.PASS, Outcome.FAIL, Outcome.ERROR, Outcome.ABORTED):
        end(outcome)
    assert tones == [Outcome.PASS, Outcome.FAIL, Outcome.ERROR]


# --- the console


def test_the_console_follows_the_chosen_socket(opened: Open) -> None:
    bench = opened(2)
    first, second = bench.page.cards
    first.setFocus()
    first.act.click()
    bench.until(lambda: "AT+CGMI" in bench.page.console.text.text())
    second.setFocus()
    assert bench.page.console.text.text() == ""
    assert "Socket 2" in bench.page.console.bar.title.text()


# --- the PIN of the SIM


def _asked(bench: Bench, pin: str = "4711") -> BenchCard:
    """The first card, whose SIM wants its PIN."""
    bench.sandbox.ports[0].set_card(pin=pin)
    card = bench.page.cards[0]
    card.act.click()
    bench.until(card.question.isVisible)
    return card


def test_the_pin_is_entered_once_on_the_card(opened: Open) -> None:
    bench = opened(1)
    card = _asked(bench)
    assert card.reason.text().endswith("Tries left: 3.")
    bench.qtbot.keyClicks(card.question.pin, "47x1")
    assert not card.question.enter.isEnabled()
    bench.qtbot.keyClicks(card.question.pin, "1")
    bench.qtbot.keyClick(card.question.pin, Qt.Key.Key_Return)
    assert card.question.pin.text() == ""
    bench.until(lambda: card.word.text() == "✓ PASS")
    assert not card.question.isVisible()


def test_a_wrong_pin_is_not_sent_again_and_the_last_try_takes_a_second_word(opened: Open) -> None:
    bench = opened(1)
    card = _asked(bench)
    for left in ("Tries left: 2", "Tries left: 1"):
        card.question.pin.setText("0000")
        card.question.enter.click()
        bench.until(lambda left=left: card.question.isVisible() and left in card.reason.text())
    card.act.click()  # retry reads, and enters nothing
    bench.running(card)
    bench.until(card.question.isVisible)
    assert card.reason.text().endswith("Tries left: 1.")
    card.question.pin.setText("4711")
    card.question.enter.click()
    assert not card.state.running
    assert "last try" in card.question.last.what.text()
    bench.until(card.question.leave.hasFocus)  # a second Enter tries nothing
    card.question.leave.click()
    assert card.question.pin.text() == ""
    assert not card.question.last.isVisible()
    card.question.pin.setText("4711")
    card.question.enter.click()
    card.question.last.action.click()
    bench.until(lambda: card.word.text() == "✓ PASS")


# --- one socket in detail


def _done_with_roaming(bench: Bench) -> BenchCard:
    recipe = Recipe("Trackers", Apn("em"), registration_timeout_s=1.0, psm=PsmWish(True, Psm.of_seconds(36000, 60)))
    bench.page._use(recipe)
    card = bench.page.cards[0]
    card.act.click()
    bench.done(0)
    card.more.click()
    return card


def _texts(lines: QWidget) -> str:
    return "\n".join(each.text() for each in lines.findChildren(QLabel) if each.isVisible())


def test_what_was_changed_and_what_was_granted_stand_apart(opened: Open) -> None:
    bench = opened(1)
    _done_with_roaming(bench)
    detail = bench.page.detail
    assert "off → T3412 extended 10 h" in _texts(detail.changes)
    assert "requested T3412 extended 10 h" in _texts(detail.grants)
    assert "granted" in _texts(detail.grants)
    detail.close_button.click()
    assert not detail.isVisible()


def test_what_was_there_before_comes_back_after_the_values_were_seen(opened: Open) -> None:
    bench = opened(1)
    card = _done_with_roaming(bench)
    detail = bench.page.detail
    detail.restore.click()
    assert "T3412 extended 10 h, T3324 1 min → off" in detail.confirm.remedy.text()
    detail.keep.click()
    assert not detail.confirm.isVisible()
    detail.restore.click()
    first = card.state.done
    detail.confirm.action.click()
    bench.until(lambda: card.state.done is not None and card.state.done is not first)
    assert card.word.text() == "✓ PASS"
    assert "restored" in card.reason.text()
    bench.until(lambda: not detail.restore.isVisible())


def test_a_dry_run_shows_the_exact_commands_and_starts_from_there(opened: Open) -> None:
    bench = opened(1)
    page, editor = bench.page, bench.page.editor
    page.desk.recipe_button.click()
    editor.apn.form.apn.setEditText("super")
    editor.show_plan.click()
    bench.until(lambda: page.plan.run is not None)
    lines = "\n".join(row.lines.text() for row in page.plan.rows)
    assert 'AT+CGDCONT=1,"IP","super"' in lines
    assert bench.sandbox.ports[0].module.registration.apn != "super"
    page.plan.start.click()
    bench.done(0)
    assert bench.sandbox.ports[0].module.registration.apn == "super"
    assert "changes not saved" in page.header.subtitle.text()
    assert editor.apn.form.apn.currentText() == "super"


def test_a_dry_run_says_what_the_module_does_not_offer(opened: Open) -> None:
    bench = opened(1)
    page = bench.page
    page._use(Recipe("Nothing", Apn("em"), rat="nr"))
    page.cards[0].more.click()
    page.detail.plan.click()
    bench.until(lambda: page.plan.run is not None)
    assert not page.plan.start.isEnabled()
    assert any("nr" in row.problem.text() for row in page.plan.rows)
    bench.sandbox.ports[0].unplug()
    page.plan.again.click()
    bench.until(lambda: "Reading" not in page.plan.banner.what.text())
    assert page.plan.banner.isVisible()
    page.plan.back.click()
    assert page.desk.isVisible()


def test_sessions_of_a_socket_are_opened_searched_copied_and_saved(opened: Open, tmp_path: Path) -> None:
    bench = opened(1)
    bench.page.cards[0].act.click()
    bench.done(0)
    bench.page.cards[0].more.click()
    bench.page.detail.traces.click()
    traces = bench.page.traces
    bench.until(lambda: "AT+CGDCONT" in traces.text.toPlainText())
    assert traces.model.rows[0].title == "Trackers"
    traces.search.setText("OK")
    assert traces.found.text() == f"{traces.text.toPlainText().count('OK')} found"
    first = [traces.after.click(), traces.text.textCursor().position()][1]
    traces.after.click()
    assert traces.text.textCursor().position() > first
    traces.before.click()
    assert traces.text.textCursor().position() == first
    traces.copy.click()
    assert QGuiApplication.clipboard().text() == traces.text.toPlainText()
    traces.save_to(tmp_path / "a.txt")
    bench.until(lambda: "a.txt" in traces.banner.what.text())
    assert (tmp_path / "a.txt").read_text() == traces.text.toPlainText()
    traces.save_to(tmp_path / "nowhere" / "a.txt")
    bench.until(lambda: "cannot be written" in traces.banner.what.text())
    traces.back.click()
    assert bench.page.desk.isVisible()


# --- places and options


def test_a_socket_is_named_in_place_and_numbers_change_hands(opened: Open) -> None:
    bench = opened(2)
    first, second = bench.page.cards
    second.setFocus()
    bench.qtbot.keyClick(second, Qt.Key.Key_F2)
    bench.qtbot.keyClick(second.place_edit.name, Qt.Key.Key_Escape)
    assert second.socket.isVisible()
    bench.qtbot.keyClick(second, Qt.Key.Key_F2)
    second.place_edit.number.setText("1")
    second.place_edit.name.setText("Left")
    bench.qtbot.keyClick(second.place_edit.name, Qt.Key.Key_Return)
    bench.until(lambda: second.title == "Socket 1 · Left")
    assert first.title == "Socket 2"
    assert bench.page.cards == [second, first]
    assert bench.station.bench.place(second.state.port) == Place(1, "Left")
    assert second.hasFocus()
    assert not bench.station.bench.busy  # Enter has named the socket, and started nothing


def test_how_many_at_once_is_a_setting(opened: Open) -> None:
    bench = opened(1)
    at_once = bench.page.desk.options.at_once
    at_once.setCurrentIndex(at_once.findData(4))
    at_once.activated.emit(at_once.currentIndex())
    bench.until(lambda: bench.station.settings.bench_at_once == 4)
    assert at_once.currentData() == 4


def test_eight_modules_with_faults_end_each_in_its_own_way(opened: Open) -> None:
    bench = opened(8)
    ports, cards = bench.sandbox.ports, bench.page.cards
    ports[1].set_network(reject_cause=13)
    ports[2].set_card(present=False)
    ports[3].set_card(pin="4711")
    ports[4].set_network(registration_s=30)
    for number in (5, 6):
        ports[number].urc(["RDY", "+QIND: SMS DONE"])
    bench.page.desk.start_all.click()
    bench.until(lambda: cards[7].state.running)
    ports[7].unplug()
    bench.done(*range(8))
    words = [card.word.text() for card in cards]
    assert [words[0], words[5], words[6]] == ["✓ PASS"] * 3
    assert not any("PASS" in words[number] for number in (1, 2, 3, 4, 7))
    for number in (1, 2, 3, 4, 7):
        assert cards[number].reason.text()
        assert translate(cards[number].state.done.remedy)
    assert cards[3].question.isVisible()


# --- layout


@pytest.mark.parametrize("modules", [1, 4, 16])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_at_the_smallest_window(opened: Open, theme: Theme, modules: int, scale: float) -> None:
    theme.apply("dark", text_scale=scale)
    bench = opened(modules, size=(848, 620))
    page = bench.page
    assert page.minimumSizeHint().width() <= 848
    most = {(16, 1.0): 4, (4, 1.0): 3, (1, 1.0): 3}.get((modules, scale), 2)
    bench.until(lambda: len({card.x() for card in page.cards}) == min(modules, most))
    bench.until(lambda: all(card.height() >= card.layout().totalHeightForWidth(card.width()) for card in page.cards))
    assert all(card.width() >= card.minimumSizeHint().width() for card in page.cards)


def test_cards_speak_the_language_that_was_chosen_last(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    bench.station.bench.standings.publish(BenchStep(card.state.port.device, 2, 9, NOTHING))
    bench.until(lambda: card.word.text() == "Step 2 of 9")
    before = card.word.text()
    QApplication.sendEvent(bench.page, QEvent(QEvent.Type.LanguageChange))
    assert card.word.text() == before == "Step 2 of 9"


def test_a_module_has_one_card_and_an_adapter_one_for_each_port() -> None:
    module = [PortInfo(f"/dev/ttyUSB{at}", location="1-1.4", interface=at, at_likely=at in {2, 3}) for at in range(4)]
    adapter = [PortInfo(f"/dev/ttyUSB{at}", location="1-1.10", interface=at - 4) for at in range(4, 6)]
    ports = by_socket([*adapter, *module, PortInfo("socket://127.0.0.1:1")])
    assert [port.device for port in ports.values()] == [
        "/dev/ttyUSB2", "/dev/ttyUSB4", "/dev/ttyUSB5", "socket://127.0.0.1:1",
    ]  # fmt: skip


def test_events_of_a_port_nobody_knows_are_ignored(opened: Open) -> None:
    bench = opened(1)
    bench.station.bench.standings.publish(BenchStep("COM99", 1, 2, NOTHING))
    bench.page.on_events([BenchStep("COM99", 1, 2, NOTHING), PortsChanged(bench.station.bench.ports())])
    assert [card.word.text() for card in bench.page.cards] == ["Ready"]
