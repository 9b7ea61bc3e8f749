"""Texts, diagnosis and undecided calls of a device, on a real station and sandbox."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret
from app.domain.work import Account, JobState, Provider
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.device_values import Action, Connection, DeviceDetail, FleetDevice
from app.station.station import Station
from app.ui.bridge import Bridge
from app.ui.pages.device_diagnosis import DiagnosisPanel
from app.ui.pages.device_texts import TextConsole
from app.ui.pages.device_unsettled import UnsettledCard
from app.ui.theme import Kind, Theme

EMNIFY, SUPER_SIM = "Line 3", "Super"


@dataclass
class Rig:
    station: Station
    sandbox: Sandbox
    bridge: Bridge

    def device(self, name: str, account: str = EMNIFY) -> FleetDevice:
        return self.station.devices.find(account, name)

    def detail(self, name: str, account: str = EMNIFY) -> DeviceDetail:
        return self.station.devices.detail(account, self.device(name, account).id)

    def fault(self, kind: FaultKind, match: str, times: int | None = 1) -> None:
        self.sandbox.faults.add(Fault(kind, match=match, times=times))

    def sent(self) -> list[str]:
        effects = self.sandbox.record.effects("sms.sent") + self.sandbox.record.effects("command.sent")
        return [str(entry.detail["payload"]) for entry in effects]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    options = SandboxOptions(
        modules=0,
        latency_s=0.0,
        emnify_attach_s=0.02,
        emnify_sms_s=0.02,
        emnify_lists=0.0,
        supersim_sims=2,
        command_s=0.02,
    )
    with Sandbox.start(options) as made:
        yield made


@pytest.fixture
def rig(station: Station, sandbox: Sandbox, bridge: Bridge, theme: Theme) -> Iterator[Rig]:
    station.change_settings(first_poll_s=0.05, longest_poll_s=0.1, settle_after_s=0.3)
    emnify, supersim = sandbox.providers[Provider.EMNIFY], sandbox.providers[Provider.SUPERSIM]
    station.accounts.add(
        Account(EMNIFY, Provider.EMNIFY, emnify.url),
        {"application_token": Secret(emnify.credentials["application_token"])},
    )
    station.accounts.add(
        Account(SUPER_SIM, Provider.SUPERSIM, supersim.url, {"account_sid": supersim.credentials["account_sid"]}),
        {"auth_token": Secret(supersim.credentials["auth_token"])},
    )
    yield Rig(station, sandbox, bridge)
    sandbox.faults.clear()
    sandbox.record.clear()
    station.devices.stop()
    bridge.close()


@pytest.fixture
def console(rig: Rig, qtbot) -> TextConsole:
    made = TextConsole()
    made.attach(rig.station, rig.bridge)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


@pytest.fixture
def panel(rig: Rig, qtbot) -> DiagnosisPanel:
    made = DiagnosisPanel()
    made.attach(rig.station, rig.bridge)
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    return made


@pytest.fixture
def card(rig: Rig, qtbot) -> UnsettledCard:
    made = UnsettledCard()
    made.attach(rig.station, rig.bridge)
    qtbot.addWidget(made)
    return made


def lines(console: TextConsole) -> list[tuple[str, str, str]]:
    return [(line.title, line.text, line.word) for line in console.list.lines.lines]


def kind(console: TextConsole, text: str) -> None:
    QTest.keyClicks(console.entry.field, text)


# --- texts


def test_what_is_asked_keeps_its_height_where_there_is_little_room(console: TextConsole, qtbot) -> None:
    console.resize(300, 200)
    what = say("test", "The provider does not answer, and nobody knows whether the text was sent to the device.")
    error = KnownError("test", what, say("test", "Look again in a minute, or ask the provider what became of it."))
    console.problem.show_error(error)
    words = console.problem.what
    qtbot.waitUntil(lambda: words.isVisible() and words.height() >= words.heightForWidth(words.width()) > 40)


def test_a_text_is_sent_once_followed_to_delivery_and_answered(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("healthy"))
    assert "No texts yet" in console.none.text()
    kind(console, "STATUS#")
    console.entry.button.click()
    assert console.entry.button.text() == "Sending…"
    QTest.keyClick(console.entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: (
            lines(console)
            == [("To the device", "STATUS#", "Delivered"), ("From the device", "OK STATUS#", "Delivered")]
        )
    )
    assert console.entry.field.text() == ""
    assert console.list.lines.lines[0].kind is Kind.PASS
    assert rig.sent() == ["STATUS#"]


def test_what_is_typed_is_kept_for_each_device(rig: Rig, console: TextConsole) -> None:
    one, other = rig.detail("healthy"), rig.detail("suspended")
    console.show_device(EMNIFY, one)
    kind(console, "half a text")
    console.show_device(EMNIFY, other)
    assert console.entry.field.text() == ""
    console.show_device(EMNIFY, one)
    assert console.entry.field.text() == "half a text"


def test_a_text_that_cannot_be_delivered_yet_can_be_cancelled(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("switched-off"))
    kind(console, "wake up")
    console.entry.button.click()
    qtbot.waitUntil(lambda: [word for *_, word in lines(console)] == ["Kept until the device can be reached"])
    assert not console.cancel_button.isVisible()
    console.list.selectAll()
    assert console.cancel_button.isVisible()
    console.cancel_button.click()
    qtbot.waitUntil(lambda: [word for *_, word in lines(console)] == ["Cancelled"])
    assert not console.cancel_button.isVisible()
    assert console.list.chosen()


def test_a_refused_text_stays_in_the_field_with_the_reason(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("no-lte"))
    rig.fault(FaultKind.CUT_BEFORE, "POST *sms")
    kind(console, "RESET#")
    console.entry.button.click()
    qtbot.waitUntil(console.problem.isVisible)
    assert "not carried out" in console.problem.what.text()
    assert console.entry.field.text() == "RESET#"
    assert console.entry.button.isEnabled()
    assert rig.sent() == []
    console.entry.button.click()
    qtbot.waitUntil(lambda: rig.sent() == ["RESET#"])
    qtbot.waitUntil(lambda: not console.problem.isVisible())


def test_a_lost_answer_is_shown_as_not_known_and_never_sent_again(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("wrong-apn"))
    rig.fault(FaultKind.CUT_AFTER, "POST *sms")
    rig.fault(FaultKind.CUT_BEFORE, "GET *", times=None)
    kind(console, "REBOOT#")
    with qtbot.waitSignal(console.changed):
        console.entry.button.click()
    qtbot.waitUntil(lambda: lines(console) == [("To the device", "REBOOT#", "Not known")])
    assert console.entry.field.text() == ""
    assert "not known" in console.problem.what.text()
    rig.sandbox.faults.clear()
    console.refresh()
    qtbot.waitUntil(lambda: {word for *_, word in lines(console)} == {"Delivered"})
    assert rig.sent() == ["REBOOT#"]
    assert rig.station.devices.unsettled(EMNIFY) == []


def test_a_text_that_was_sent_is_not_offered_again_because_its_state_cannot_be_read(
    rig: Rig, console: TextConsole, qtbot
) -> None:
    console.show_device(EMNIFY, rig.detail("over-limit"))
    rig.fault(FaultKind.CUT_BEFORE, "GET *sms/*", times=None)
    kind(console, "ONCE#")
    console.entry.button.click()
    qtbot.waitUntil(lambda: rig.sent() == ["ONCE#"] and not console.entry.field.isReadOnly())
    assert console.entry.field.text() == ""
    ((way, text, _state),) = lines(console)
    assert (way, text) == ("To the device", "ONCE#")
    qtbot.waitUntil(lambda: [line[1] for line in lines(console)] == ["ONCE#"] and lines(console)[0][2] != "Sent")
    assert not console.problem.isVisible()


def test_a_text_that_cannot_go_out_is_kept_until_it_can(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("no-coverage"))
    account = rig.station.accounts.get(EMNIFY)
    rig.station.accounts.add(replace(account, base_url="http://127.0.0.1:9"), {})
    kind(console, "LATER#")
    console.entry.button.click()
    qtbot.waitUntil(console.problem.action.isVisible)
    assert console.entry.field.text() == "LATER#"
    with qtbot.waitSignal(console.changed):
        console.problem.action.click()
    qtbot.waitUntil(lambda: ("To the device", "LATER#", "Waits for the network") in lines(console))
    assert console.entry.field.text() == ""
    (job,) = rig.station.devices.queue.all()
    rig.station.devices.queue.cancel(job.id)
    assert rig.sent() == []


def test_a_failure_of_a_device_that_is_not_shown_waits_for_the_person(rig: Rig, console: TextConsole, qtbot) -> None:
    first, other = rig.detail("sms-only"), rig.detail("suspended")
    console.show_device(EMNIFY, first)
    rig.fault(FaultKind.CUT_BEFORE, "POST *sms")
    kind(console, "A#")
    with qtbot.waitSignal(console.changed):
        console.entry.button.click()
        console.show_device(EMNIFY, other)
    assert not console.problem.isVisible()
    console.show_device(EMNIFY, first)
    assert "not carried out" in console.problem.what.text()
    assert console.entry.field.text() == "A#"
    console.problem.close_button.click()
    console.show_device(EMNIFY, other)
    console.show_device(EMNIFY, first)
    assert not console.problem.isVisible()


def test_before_the_tenth_sms_of_a_factory_test_a_second_press_is_asked_for(
    rig: Rig, console: TextConsole, qtbot
) -> None:
    number = rig.device("factory-test").id
    for n in range(5):
        text = rig.station.devices.send_text(EMNIFY, number, f"{n}")
        rig.station.devices.follow_text(EMNIFY, number, text, lambda _text: None, 5)
    detail = rig.station.devices.detail(EMNIFY, number)
    assert len(detail.texts) == 10
    console.show_device(EMNIFY, detail)
    kind(console, "one more")
    console.entry.button.click()
    assert "SMS number 10 activates it" in console.entry.sure.what.text()
    assert len(rig.sent()) == 5
    kind(console, "!")
    assert not console.entry.sure.isVisible()
    console.entry.button.click()
    console.entry.sure.action.click()
    qtbot.waitUntil(lambda: rig.sent()[5:] == ["one more!"])


@pytest.mark.parametrize(
    ("text", "words", "may"),
    [
        ("", "0 of 160 characters", False),
        ("  ", "2 of 160 characters", False),
        ("AT[1]", "7 of 160 characters", True),
        ("a" * 160, "160 of 160 characters", True),
        ("a" * 161, "161 of 160 characters: too long for one SMS.", False),
        ("Łódź", "4 of 70 characters; no more fit because of", True),
        ("Ł" * 71, "71 of 70 characters: too long for one SMS.", False),
    ],
)
def test_characters_are_counted_as_they_are_sent(
    rig: Rig, console: TextConsole, text: str, words: str, may: bool
) -> None:
    console.show_device(EMNIFY, rig.detail("disabled"))
    console.entry.field.setText(text)
    assert console.entry.count.text().startswith(words)
    assert console.entry.button.isEnabled() is may


def test_super_sim_commands_are_sent_and_followed_but_not_cancelled(rig: Rig, console: TextConsole, qtbot) -> None:
    device = rig.station.devices.page(SUPER_SIM).rows[0]
    console.show_device(SUPER_SIM, rig.station.devices.detail(SUPER_SIM, device.id))
    kind(console, "PING")
    console.entry.button.click()
    qtbot.waitUntil(lambda: ("To the device", "PING") in [line[:2] for line in lines(console)])
    console.list.selectAll()
    assert not console.cancel_button.isVisible()
    qtbot.waitUntil(lambda: ("To the device", "PING", "Delivered") in lines(console))


def test_nobody_asks_for_texts_that_nobody_sees(rig: Rig, console: TextConsole, qtbot) -> None:
    console.show_device(EMNIFY, rig.detail("switched-off"))
    kind(console, "x")
    console.entry.button.click()
    qtbot.waitUntil(lambda: "Kept until the device can be reached" in [word for *_, word in lines(console)])
    assert console.desk.beat.isActive() or console.desk.asking
    console.hide()
    qtbot.waitUntil(lambda: not console.desk.asking)
    assert not console.desk.beat.isActive()
    console.show()
    assert console.desk.beat.isActive()


# --- diagnosis


def test_one_button_ends_in_a_finding_with_evidence_and_remedies(rig: Rig, panel: DiagnosisPanel, qtbot) -> None:
    panel.show_device(EMNIFY, rig.device("suspended"))
    assert panel.button.text() == "Diagnose"
    panel.button.click()
    assert panel.progress.isVisible()
    assert not panel.button.isEnabled()
    qtbot.waitUntil(panel.finding.isVisible)
    assert panel.finding.what.text() == "The SIM is suspended."
    assert any("Suspended" in line.text() for line in panel.finding.evidence)
    assert panel.button.text() == "Diagnose again"
    with qtbot.waitSignal(panel.act) as told:
        panel.finding.remedies[0].button.click()
    assert told.args == [Action.ACTIVATE_SIM, ""]


def test_a_remedy_elsewhere_leads_there_and_advice_has_no_button(rig: Rig, panel: DiagnosisPanel, qtbot) -> None:
    panel.show_device(EMNIFY, rig.device("wrong-apn"))
    rig.detail("wrong-apn")
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    pages: list[str] = []
    panel.go.connect(pages.append)
    for row in panel.finding.remedies:
        row.button.click()
    assert pages == ["bench", "texts"]
    panel.show_device(EMNIFY, rig.device("switched-off"))
    assert not panel.finding.isVisible()
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    advice = next(row for row in panel.finding.remedies if "has power" in row.text.text())
    assert not advice.button.isVisible()


def test_the_finding_is_copied_with_its_evidence(rig: Rig, panel: DiagnosisPanel, qtbot) -> None:
    panel.show_device(EMNIFY, rig.device("disabled"))
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    panel.finding.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The device is disabled.")
    assert "Device: Disabled" in copied


def test_an_answer_for_another_device_is_dropped(rig: Rig, panel: DiagnosisPanel, qtbot) -> None:
    panel.show_device(EMNIFY, rig.device("suspended"))
    panel.diagnose()
    panel.show_device(EMNIFY, rig.device("no-sim"))
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    assert panel.finding.what.text() == "There is no SIM in this device."


def test_a_diagnosis_that_fails_says_why_and_can_be_done_again(rig: Rig, panel: DiagnosisPanel, qtbot) -> None:
    panel.show_device(EMNIFY, rig.device("suspended"))
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    rig.fault(FaultKind.CUT_BEFORE, "GET *", times=None)
    panel.diagnose()
    qtbot.waitUntil(panel.problem.isVisible)
    assert not panel.finding.isVisible()
    rig.sandbox.faults.clear()
    panel.button.click()
    qtbot.waitUntil(panel.finding.isVisible)
    assert not panel.problem.isVisible()


# --- undecided calls


def undecided(rig: Rig, name: str = "switched-off") -> None:
    """A reset whose answer is lost, of which the events show nothing."""
    rig.fault(FaultKind.CUT_AFTER, "PATCH *")
    with pytest.raises(KnownError):
        rig.station.devices.act(EMNIFY, rig.device(name).id, Action.RESET_NETWORK)


@pytest.mark.parametrize("made", [True, False])
def test_a_person_decides_what_nobody_knows(rig: Rig, card: UnsettledCard, made: bool, qtbot) -> None:
    undecided(rig)
    device = rig.device("switched-off")
    (job,) = rig.station.devices.unsettled(EMNIFY)
    card.show_jobs(EMNIFY, [job])
    (row,) = card.rows.values()
    assert row.whose.text().startswith(f"{device.id}, ")
    card.show_jobs(EMNIFY, [job], {device.id: device.name})
    assert row.what.text() == "Reset network"
    assert row.whose.text().startswith("switched-off, ")
    assert "data session opened" in row.evidence.text()
    with qtbot.waitSignal(card.decided):
        (row.done if made else row.not_done).click()
    assert card.isHidden()
    (batch,) = rig.station.ledger.batches()
    assert [job.state for job in rig.station.ledger.jobs(batch_id=batch.id)] == [
        JobState.DONE if made else JobState.FAILED
    ]


def test_looking_again_settles_what_shows_by_now(rig: Rig, card: UnsettledCard, qtbot) -> None:
    undecided(rig, "tracker-00002")
    number = rig.device("tracker-00002").id
    card.show_jobs(EMNIFY, rig.station.devices.unsettled(EMNIFY))
    (row,) = card.rows.values()
    row.look.click()
    qtbot.waitUntil(lambda: "does not show yet" in row.looked.text() and row.look.isEnabled())
    rig.sandbox.emnify.change_device(int(number), on=True)
    qtbot.waitUntil(lambda: rig.station.devices.facts(EMNIFY, number).connection is Connection.ONLINE)
    with qtbot.waitSignal(card.decided):
        row.look.click()
    assert card.isHidden()


def test_a_decision_that_somebody_else_took_says_so(rig: Rig, card: UnsettledCard, qtbot) -> None:
    undecided(rig)
    (job,) = rig.station.devices.unsettled(EMNIFY)
    card.show_jobs(EMNIFY, [job])
    rig.station.devices.settle(job.id, made=True)
    card.rows[job.id].done.click()
    qtbot.waitUntil(lambda: not card.problem.isHidden())
    assert card.rows[job.id].done.isEnabled()
    with qtbot.waitSignal(card.decided):
        card.rows[job.id].look.click()
    assert card.isHidden()


def test_nothing_to_decide_needs_no_room(card: UnsettledCard) -> None:
    card.show_jobs(EMNIFY, [])
    assert card.isHidden()


# --- all of them


def test_everything_the_keyboard_reaches_has_a_name(
    rig: Rig, console: TextConsole, panel: DiagnosisPanel, card: UnsettledCard, qtbot
) -> None:
    undecided(rig)
    console.show_device(EMNIFY, rig.detail("no-traffic"))
    card.show_jobs(EMNIFY, rig.station.devices.unsettled(EMNIFY))
    panel.show_device(EMNIFY, rig.device("switched-off"))
    panel.diagnose()
    qtbot.waitUntil(panel.finding.isVisible)
    for widget in (console, panel, card):
        for child in widget.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(widget):
                assert child.accessibleName(), child
