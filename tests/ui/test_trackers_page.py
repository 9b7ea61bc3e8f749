"""The page Trackers and phones, driven as a person would."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.port import PortInfo
from app.domain.scan import understand
from app.domain.secret import Secret
from app.domain.work import Account, Provider, Stage
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.sandbox.trackers.tracker import Tracker
from app.station.settings import Settings
from app.station.station import Station
from app.station.trackers_values import Target, TrackerRequest, TrackerTargets, Way
from app.station.vault import RunVault
from app.ui.app import Program
from app.ui.pages.trackers import TrackersPage
from app.ui.pages.trackers_body import PREPARE, RUN
from app.ui.pages.trackers_choices import TrackerChoices
from tests.leaks import PATIENCE_S

EMNIFY = "fleet"
NAME, NUMBER = "tracker-00003", "9000018"


@dataclass
class Rig:
    station: Station
    sandbox: Sandbox


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    options = SandboxOptions(
        modules=1, personalities=("m66",), registration_s=0.05, latency_s=0.0, emnify_sms_s=0.02, sms_s=0.02
    )
    with Sandbox.start(options) as sandbox:
        yield sandbox


@pytest.fixture
def demo(box: Sandbox, home: Home) -> Iterator[Rig]:
    """A station on the sandbox that the tests share; each uses devices of its own."""
    Settings(look="light", language="en", sound=False, first_poll_s=0.05, longest_poll_s=0.1).save(
        home.config / "settings.json"
    )
    station = Station.open(home, vault=RunVault(), ports=lambda: [port.info() for port in box.ports])
    provider = box.providers[Provider.EMNIFY]
    token = Secret(provider.credentials["application_token"])
    station.accounts.add(Account(EMNIFY, Provider.EMNIFY, provider.url), {"application_token": token})
    yield Rig(station, box)
    station.close()
    box.faults.clear()


@pytest.fixture
def page(plain_application: QApplication, home: Home, demo: Rig, qtbot) -> Iterator[TrackersPage]:
    program = Program(plain_application, home, lambda: demo.station)
    program.show()
    qtbot.waitUntil(lambda: program.window.station is not None)
    program.window.go("trackers")
    made = program.window.stack.currentWidget()
    assert isinstance(made, TrackersPage)
    qtbot.waitUntil(lambda: made.send.account.count() == 1 and made.send.port.count() == 1)
    made.send.account.setCurrentText(EMNIFY)
    yield made
    program.bridge.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


def choose(page: TrackersPage, maker: str, model: str = "", **values: str) -> None:
    page.form.maker.setCurrentText(maker)
    page.form.model.setEditText(model)
    for name, value in values.items():
        page.form.fields[name].setText(value)


def finish(page: TrackersPage, qtbot) -> None:
    qtbot.waitUntil(lambda: page.at == RUN and page.run.batch is not None and bool(page.run.model.rows))
    qtbot.waitUntil(lambda: not page.follow.running)
    qtbot.waitUntil(lambda: all(unit.outcome is not None for unit in page.run.model.rows))


def shown(page: TrackersPage) -> list[str]:
    return [line.text.text().replace("\u200b", "") for line in page.text.lines if line.isVisibleTo(page)]


def messages(page: TrackersPage) -> list[tuple[str, str]]:
    lines = [line for line in page.run.lines if line.isVisibleTo(page.run)]
    return [(line.state.text(), line.answer.text()) for line in lines]


def add(demo: Rig, maker: str, number: str = NUMBER, **options: str) -> Tracker:
    return demo.sandbox.garage.add(maker, f"emnify:{number}", **options)


def test_the_text_follows_what_is_typed_with_blanks_and_length(page: TrackersPage) -> None:
    choose(page, "Teltonika", "FMB120")
    assert shown(page) == ["␣␣setparam␣2001:em", "␣␣getparam␣2001"]
    assert page.text.lines[0].count.text() == "18 of 160 characters"
    page.form.apn.setEditText("super")
    assert shown(page)[0] == "␣␣setparam␣2001:super"
    page.form.fields["login"].setText("me")
    page.form.fields["password"].setText("pw77")
    assert shown(page)[0] == "me␣•••••␣setparam␣2001:super"
    page.text.reveal.click()
    assert shown(page)[0] == "me␣pw77␣setparam␣2001:super"
    page.copy.click()
    assert QGuiApplication.clipboard().text() == "me pw77 setparam 2001:super\nme pw77 getparam 2001"
    page.text.lines[1].copy.click()
    assert QGuiApplication.clipboard().text() == "me pw77 getparam 2001"
    choose(page, "Ruptela")
    assert page.form.fields["password"].text() == ""
    choose(page, "Teltonika", "FMB120")
    assert page.form.fields["password"].text() == "pw77"


def test_a_maker_with_more_than_one_form_asks_for_it_only_where_the_model_does_not_tell(page: TrackersPage) -> None:
    choose(page, "Reachfar")
    assert page.form.parts["form"].isVisibleTo(page)
    page.form.form.setCurrentIndex(0)
    choose(page, "Reachfar", "rf-v30", phone="+49173871878")
    assert not page.form.parts["form"].isVisibleTo(page)
    assert shown(page) == ["pw,123456,center,49173871878#", "apn,em#"]


@pytest.mark.parametrize(
    ("maker", "apn", "words"), [("Ruptela", "a;b", "character 2 is"), ("Reachfar", "em", "is missing")]
)
def test_what_is_wrong_stands_in_place_of_the_text_and_nothing_can_be_sent(
    page: TrackersPage, maker: str, apn: str, words: str
) -> None:
    choose(page, maker, "RF-V8" if maker == "Reachfar" else "")
    page.form.apn.setEditText(apn)
    page.send.to.setText(NAME)
    assert words in page.text.problem.what.text()
    assert not page.primary.isEnabled()
    assert not page.copy.isEnabled()


def test_a_device_is_sent_to_followed_and_its_choices_are_remembered(page: TrackersPage, demo: Rig, qtbot) -> None:
    tracker = add(demo, "teltonika", login="me", password="page99")
    choose(page, "Teltonika", "FMB120", login="me", password="page99")
    assert not page.primary.isEnabled()
    page.send.to.setText(NAME)
    assert page.primary.text() == f"Send 2 SMS to {NAME}"
    assert "billed by the provider" in page.footer.hint.text()
    qtbot.mouseClick(page.primary, Qt.MouseButton.LeftButton)
    finish(page, qtbot)
    assert tracker.apn == "em"
    qtbot.waitUntil(
        lambda: messages(page) == [("answered", "“New value 2001:em”"), ("answered", "“Param ID:2001 Value:em”")]
    )
    qtbot.waitUntil(lambda: bool(demo.station.settings.trackers))
    kept = TrackerChoices.from_text(demo.station.settings.trackers)
    assert (kept.maker, kept.model, kept.apn, kept.account) == ("Teltonika", "FMB120", "em", EMNIFY)
    assert "page99" not in demo.station.settings.trackers
    page.primary.click()
    assert page.at == PREPARE
    page.last.click()
    assert page.at == RUN


def test_a_list_needs_a_second_press_and_its_results_are_exported(
    page: TrackersPage, demo: Rig, qtbot, tmp_path: Path
) -> None:
    add(demo, "ruptela", "9000019")
    listed = tmp_path / "vans.csv"
    listed.write_text("Name;Number\ntracker-00004;+491\nnobody at all;+492\n")
    choose(page, "Ruptela")
    page.open_file(listed)
    qtbot.waitUntil(lambda: len(page.send.listed) == 2)
    assert page.primary.text().startswith("Send 4 SMS to 2 tracker")
    page.primary.click()
    assert page.sure.isVisibleTo(page)
    assert (page.at, page.primary.isEnabled()) == (PREPARE, False)
    page.sure.action.click()
    finish(page, qtbot)
    assert page.window().focusWidget() is page.run.table
    qtbot.waitUntil(lambda: [page.run.model.index(at, 1).data() for at in range(2)] == ["done", "failed"])
    qtbot.waitUntil(lambda: page.retry.isVisibleTo(page))
    out = tmp_path / "out.csv"
    page.follow.export(out)
    qtbot.waitUntil(lambda: out.exists() and out.read_text("utf-8-sig").count("\n") == 5)
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"))))
    assert (rows[1]["name"], rows[1]["state"], rows[1]["outcome"]) == ("tracker-00004", "answered", "PASS")
    page.primary.click()
    page.send.clear.click()
    assert page.send.listed == ()


def test_a_module_at_a_port_is_a_way_and_what_fails_can_be_sent_again(page: TrackersPage, demo: Rig, qtbot) -> None:
    tracker = demo.sandbox.garage.add("coban", password="654321")
    page.send.ways[Way.MODULE].setChecked(True)
    choose(page, "Coban")
    page.send.to.setText(f"+{tracker.number}")
    page.primary.click()
    finish(page, qtbot)
    assert page.run.model.rows[0].raw == "password error"
    tracker.password = "123456"
    page.retry.click()
    qtbot.waitUntil(lambda: page.run.batch is not None and page.run.batch.passed == 1)
    assert tracker.apn == "em"


def test_what_is_no_telephone_number_is_said_before_anything_is_sent(page: TrackersPage, qtbot) -> None:
    choose(page, "Coban")
    page.send.ways[Way.MODULE].setChecked(True)
    page.send.to.setText("+49 173 871 878, truck 7")
    assert "“truck 7” is not a telephone number" in page.send.wrong.what.text()
    page.send.to.setText("+49 (0)173 871-878")
    assert page.send.wrong.isHidden()
    page.send.to.clear()


def test_a_tracker_is_not_looked_for_at_a_port_of_a_module_nor_a_module_at_another(page: TrackersPage) -> None:
    ports = PortInfo("A", at_likely=True), PortInfo("B", at_likely=False), PortInfo("C"), PortInfo("D", at_likely=True)
    page.send.show_ports(ports)
    page.send.port.setCurrentIndex(0)
    page.send.ways[Way.SERIAL].setChecked(True)
    assert page.send.port_device == "B"
    page.send.ways[Way.MODULE].setChecked(True)
    assert page.send.port_device == "A"
    page.send.port.setCurrentIndex(2)  # nobody knows what is there, so that it may be either
    page.send.ways[Way.SERIAL].setChecked(True)
    assert page.send.port_device == "C"
    page.send.show_ports(ports[:1])
    assert page.send.port_device == "A"


def test_with_nobody_to_send_to_the_button_counts_nothing(page: TrackersPage) -> None:
    choose(page, "Coban")
    page.send.ways[Way.ACCOUNT].setChecked(True)
    page.send.show_targets("", ())
    page.send.to.clear()
    assert (page.primary.text(), page.primary.isEnabled()) == ("Send", False)


def test_steps_have_drawings_and_can_be_copied_and_put_on_paper(page: TrackersPage, tmp_path: Path) -> None:
    choose(page, "Apple")
    assert not page.text.isVisibleTo(page)
    assert not page.send.isVisibleTo(page)
    assert page.guide.isVisibleTo(page)
    page.guide.copy()
    assert "4. Under Mobile Data, type em as APN." in QGuiApplication.clipboard().text()
    paper = tmp_path / "steps.pdf"
    page.guide.save_pdf(paper)
    assert paper.read_bytes().startswith(b"%PDF")
    assert page.banner.what.text() == "Saved as steps.pdf."
    page.guide.save_pdf(tmp_path / "nowhere" / "steps.pdf")
    assert "cannot be written" in page.banner.what.text()
    choose(page, "Teltonika", "RUT955")
    assert page.text.isVisibleTo(page)
    assert page.guide.isVisibleTo(page)
    page.grab()


def test_the_keyboard_goes_from_the_apn_through_the_values_to_the_ways(page: TrackersPage, qtbot) -> None:
    choose(page, "Teltonika", "FMB120")
    qtbot.waitUntil(lambda: all(field.isVisible() for field in page.form.fields.values()))
    page.form.apn.setFocus()
    order = []
    while page.send.ways[Way.ACCOUNT] not in order:
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        order.append(page.window().focusWidget())
    between = [part for line in page.text.lines if (part := line.copy).isVisible()]
    assert order == [*page.form.fields.values(), *between, page.send.ways[Way.ACCOUNT]]


def test_the_usual_apn_is_that_of_the_account_and_one_that_was_typed_stays(page: TrackersPage) -> None:
    page.form.suit(Provider.SUPERSIM)
    assert page.form.apn.currentText() == "super"
    page.form.apn.setEditText("corp.example")
    page.form.suit(Provider.EMNIFY)
    assert page.form.apn.currentText() == "corp.example"
    page.form.apn.setEditText("super")
    page.send.account.activated.emit(0)
    assert page.form.apn.currentText() == "em"


def test_a_failed_row_says_the_reason_and_the_remedy_in_full(page: TrackersPage, qtbot) -> None:
    choose(page, "Ruptela")
    page.send.to.setText("nobody at all")
    page.primary.click()
    finish(page, qtbot)
    story = "There is no device nobody at all. Search for it by name or ICCID; devices lists them."
    assert page.run.story.text() == story


def test_devices_handed_over_and_scans_become_targets(page: TrackersPage) -> None:
    choose(page, "Android")
    assert not page.send.isVisibleTo(page)
    page.arrive(TrackerTargets(EMNIFY, (Target("a", "1"), Target("b", "2"), Target("c", "3"))))
    assert len(page.send.targets) == 3
    assert page.send.isVisibleTo(page), "a phone takes no texts"
    page.send.clear.click()
    assert page.take_scan(understand("8988303000001000017"))
    assert page.send.targets == (Target(name="8988303000001000017"),)
    page.send.to.setText("a, b;c")
    assert [target.name for target in page.send.targets] == ["a", "b", "c"]


def test_a_run_that_stops_before_it_is_shown_says_why(page: TrackersPage, demo: Rig, qtbot) -> None:
    demo.station.accounts.add(demo.station.accounts.get(EMNIFY), {"application_token": Secret("wrong")})
    family = demo.station.catalog.trackers.find("teltonika", "FMB120")[0]
    request = TrackerRequest(family, "FMB120", {"apn": "em"}, Way.ACCOUNT, (Target("tracker-00005"),), EMNIFY)
    batch = demo.station.trackers.start(request)
    assert demo.station.trackers.wait(batch.id, PATIENCE_S)
    qtbot.waitUntil(lambda: page.bridge.idle)
    page.arrive(batch)
    qtbot.waitUntil(page.banner.isVisible)
    assert "credentials" in page.banner.what.text()


def test_an_earlier_run_asks_for_its_password_and_goes_on(page: TrackersPage, demo: Rig, qtbot) -> None:
    tracker = add(demo, "teltonika", "9000020", login="me", password="again1")
    trackers = demo.station.trackers
    request = TrackerRequest(
        demo.station.catalog.trackers.find("teltonika", "FMB120")[0], "FMB120",
        {"apn": "em", "login": "me", "password": Secret("again1")}, Way.ACCOUNT, (Target("tracker-00005"),), EMNIFY,
    )  # fmt: skip
    demo.sandbox.faults.add(Fault(FaultKind.DELAY, "emnify", "*", times=None, seconds=0.3))
    batch = trackers.start(request)
    trackers.cancel(batch.id)
    assert trackers.wait(batch.id, 20)
    demo.sandbox.faults.clear()
    trackers._requests.clear()
    page.arrive(demo.station.history.batch(batch.id))
    qtbot.waitUntil(lambda: page.ask.isVisibleTo(page) and list(page.ask.fields) == ["password"])
    assert not page.ask.go_on.isEnabled()
    page.ask.fields["password"].setText("again1")
    page.ask.go_on.click()
    qtbot.waitUntil(lambda: page.run.batch is not None and page.run.batch.passed == 1)
    assert tracker.apn == "em"
    assert not page.ask.isVisibleTo(page)


def test_a_person_decides_what_nobody_can_tell(page: TrackersPage, demo: Rig, qtbot) -> None:
    add(demo, "ruptela", "9000021")
    page.send.to.setText("tracker-00006")
    choose(page, "Ruptela")
    page.primary.click()
    finish(page, qtbot)
    unit = demo.station.ledger.update_unit(page.run.model.rows[0].id, stage=Stage.UNSETTLED)
    page.run.take([unit])
    assert page.run.made.isVisibleTo(page)
    page.run.not_made.click()
    qtbot.waitUntil(lambda: page.run.model.rows[0].outcome is None)
    qtbot.waitUntil(lambda: page.retry.text() == "Go on")


def test_waits_are_typed_as_durations(page: TrackersPage) -> None:
    choose(page, "Ruptela")
    page.send.to.setText(NAME)
    page.send.answer.setText("2 min")
    page.send.go_on.setText("soon")
    assert "is not a duration" in page.text.problem.what.text()
    assert not page.primary.isEnabled()
    page.send.go_on.setText("90")
    assert page.primary.isEnabled()
    assert (page.send.answer.seconds, page.send.go_on.seconds) == (120, 90)


def test_choices_that_cannot_be_read_are_as_at_first() -> None:
    assert TrackerChoices.from_text("{") == TrackerChoices()
    assert TrackerChoices.from_text('{"apn": 3, "model": "X"}') == TrackerChoices(model="X")
    assert TrackerChoices(apns="a b").with_apn("b") == "b a"
