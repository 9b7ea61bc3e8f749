"""The bench page on the real station with simulated modules on pseudo terminals."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from app.domain.message import NOTHING
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.places import Home
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.events import BenchDone, BenchStep, PortsChanged
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.bridge import Bridge
from app.ui.pages.bench import BenchPage
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_state import socket_of
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button

Open = Callable[..., "Bench"]


class Bench:
    """The page, what it stands on, and ways to wait."""

    def __init__(self, page: BenchPage, station: Station, sandbox: Sandbox, qtbot) -> None:
        self.page, self.station, self.sandbox, self.qtbot = page, station, sandbox, qtbot

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=20_000)

    def done(self, *numbers: int) -> None:
        cards = [self.page.cards[number] for number in numbers]
        self.until(lambda: all(card.state.done is not None and not card.state.running for card in cards))

    def running(self, card: BenchCard) -> None:
        self.until(lambda: card.state.running)


@pytest.fixture
def opened(qtbot, theme: Theme, bridge: Bridge, home: Home) -> Iterator[Open]:
    """`opened(2)` shows the page with two modules that think and register quickly."""
    with ExitStack() as stack:

        def make(modules: int = 1, size: tuple[int, int] = (1080, 740), **settings: object) -> Bench:
            quick = SandboxOptions(modules=modules, reply_ms=4, registration_s=0.05)
            sandbox = stack.enter_context(Sandbox.start(quick))
            station = Station.open(
                home, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports if port.device]
            )
            stack.callback(station.close)
            station.change_settings(sound=False, **settings)
            station.bench.set_recipe(Recipe("Trackers", Apn("em"), registration_timeout_s=1.0))
            page = BenchPage()
            qtbot.addWidget(page)
            bridge.listen(station.bus)
            stack.callback(bridge.close)
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
    assert bench.page.desk.stop_all.isVisible()
    assert bench.page._seconds.isActive()
    bench.done(0, 1, 2)
    for number, card in enumerate(bench.page.cards):
        module = bench.sandbox.ports[number].module
        assert card.word.text() == "✓ PASS"
        assert module.imei in card.identity.text().replace(" ", "")
        assert "take it out" in card.hint.text()
    assert not bench.page.desk.start_all.isEnabled()
    assert not bench.page.desk.stop_all.isVisible()
    assert not bench.page._seconds.isActive()


def test_a_pass_goes_with_its_unit(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    card.act.click()
    bench.done(0)
    bench.page.show_ports([])
    assert card.word.text() == "Empty"
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
    bench.page.show_ports([])
    assert card.word.text() == "✕ FAIL"
    bench.page.show_ports(bench.station.bench.ports())
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
    bench.until(lambda: card.state.running and card.state.number > 2)
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


# --- keyboard and those who listen


def test_the_keyboard_reaches_and_works_every_card(opened: Open) -> None:
    bench = opened(5, size=(820, 700))
    cards, keys, qtbot = bench.page.cards, Qt.Key, bench.qtbot
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
    bench.page.on_events([BenchDone(device, Outcome.PASS, bench.page.cards[0].state.doing, NOTHING, 3.0)])
    assert heard == [bench.page.cards[0].accessibleName()]


def test_a_result_is_heard_unless_it_was_stopped_or_sound_is_off(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    tones: list[Outcome] = []
    monkeypatch.setattr("app.ui.sound.play", tones.append)
    bench = opened(1)
    device = bench.sandbox.ports[0].device

    def end(outcome: Outcome) -> None:
        bench.page.on_events([BenchDone(device, outcome, NOTHING, NOTHING, 1.0)])

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


# --- layout


@pytest.mark.parametrize("modules", [1, 4, 16])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_at_the_smallest_window(opened: Open, theme: Theme, modules: int, scale: float) -> None:
    theme.apply("dark", text_scale=scale)
    bench = opened(modules, size=(848, 620))
    page = bench.page
    assert page.minimumSizeHint().width() <= 848
    for card in page.cards:
        assert card.width() >= card.minimumSizeHint().width()
        assert card.height() >= card.layout().totalHeightForWidth(card.width())
    columns = {card.x() for card in page.cards}
    most = {(16, 1.0): 4, (4, 1.0): 3, (1, 1.0): 3}.get((modules, scale), 2)
    assert len(columns) == min(modules, most)


def test_cards_speak_the_language_that_was_chosen_last(opened: Open) -> None:
    bench = opened(1)
    card = bench.page.cards[0]
    bench.page.on_events([BenchStep(card.state.port.device, 2, 9, NOTHING)])
    before = card.word.text()
    QApplication.sendEvent(bench.page, QEvent(QEvent.Type.LanguageChange))
    assert card.word.text() == before == "Step 2 of 9"


def test_a_socket_is_told_by_its_usb_place_or_else_by_its_name() -> None:
    assert socket_of(PortInfo("/dev/ttyUSB2", location="1-1.4", interface=2)) == "1-1.4:2"
    assert socket_of(PortInfo("socket://127.0.0.1:1")) == "socket://127.0.0.1:1"


def test_events_of_a_port_nobody_knows_are_ignored(opened: Open) -> None:
    bench = opened(1)
    bench.page.on_events([BenchStep("COM99", 1, 2, NOTHING), PortsChanged(bench.station.bench.ports())])
    assert len(bench.page.cards) == 1
