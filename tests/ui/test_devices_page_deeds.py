"""What is done with a device on the Devices page: said before, carried out once, and told how it ended."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from app.sandbox.faults import FaultKind
from app.station.device_values import Action, Connection
from app.station.station import Station
from app.ui.pages.devices import DevicesPage
from app.ui.theme import Kind
from tests.ui.conftest import FleetRig


@pytest.fixture
def station(fleet: FleetRig) -> Station:
    return fleet.station


@pytest.fixture
def page(visit: Callable[[str], object], qtbot) -> DevicesPage:
    made = visit("devices")
    assert isinstance(made, DevicesPage)
    qtbot.waitUntil(lambda: "healthy" in names(made))
    return made


@pytest.fixture
def choose(page: DevicesPage, qtbot) -> Callable[[str], None]:
    def pick(name: str) -> None:
        page.list.devices.selectRow(names(page).index(name))
        qtbot.waitUntil(lambda: page.panel.detail is not None and page.panel.device.name == name)

    return pick


def names(page: DevicesPage) -> list[str]:
    return [row.name for row in page.list.devices.model_of_rows.rows]


def done(page: DevicesPage, qtbot) -> None:
    """Wait until the last action has ended, and expect it to have gone well."""
    result = page.panel.parts.strip.result
    qtbot.waitUntil(result.isVisible)
    assert result.what.text().endswith("done.")


def effects(fleet: FleetRig, name: str) -> int:
    return len(fleet.sandbox.record.effects(name))


def test_harm_is_said_before_and_nothing_is_sent_without_a_second_press(
    page: DevicesPage, fleet: FleetRig, choose, qtbot
) -> None:
    choose("healthy")
    strip = page.panel.parts.strip
    page.panel.start(Action.DISABLE)
    assert "billed nevertheless" in strip.warning.what.text()
    assert strip.do_button.text() == "Disable anyway"
    assert page.panel.focusWidget() is strip.cancel_button
    QTest.keyClick(strip.cancel_button, Qt.Key.Key_Escape)
    strip.dismiss()
    assert not strip.do_button.isVisible()
    assert effects(fleet, "endpoint.updated") == 0
    page.panel.start(Action.DISABLE)
    strip.do_button.click()
    assert strip.bar.isVisible()
    done(page, qtbot)
    assert page.panel.device.enabled is False
    assert page.list.devices.model_of_rows.rows[0].status == "Disabled"
    assert page.list.chips.chips["Disabled"].text() == "Disabled 2"
    assert effects(fleet, "endpoint.updated") == 1


def test_what_is_harmless_is_done_at_once(page: DevicesPage, choose, qtbot) -> None:
    choose("disabled")
    entry = next(each for each in page.list.devices.actions() if each.text() == "Enable")
    entry.trigger()
    done(page, qtbot)
    assert page.panel.device.enabled is True


def test_a_new_name_is_typed_and_shows_in_the_list(page: DevicesPage, choose, qtbot) -> None:
    choose("sms-only")
    strip = page.panel.parts.strip
    page.panel.start(Action.RENAME)
    assert strip.field.text() == "sms-only"
    assert not strip.do_button.isEnabled()
    strip.field.setText("gate 4")
    QTest.keyClick(strip.field, Qt.Key.Key_Return)
    done(page, qtbot)
    assert "gate 4" in names(page)
    assert page.panel.parts.name.text() == "gate 4"


def test_a_policy_is_chosen_from_those_of_the_provider(page: DevicesPage, choose, qtbot) -> None:
    choose("sms-only")
    strip, before = page.panel.parts.strip, page.panel.device.service
    page.panel.start(Action.SET_SERVICE)
    qtbot.waitUntil(lambda: strip.choice.count() > 1)
    assert strip.choice.currentText() == before
    assert not strip.do_button.isEnabled()
    strip.choice.setCurrentIndex(next(at for at in range(strip.choice.count()) if strip.choice.itemText(at) != before))
    wanted = strip.choice.currentText()
    strip.do_button.click()
    done(page, qtbot)
    assert page.panel.device.service == wanted


def test_an_operator_is_not_chosen_by_itself(page: DevicesPage, choose, qtbot) -> None:
    choose("healthy")
    strip = page.panel.parts.strip
    page.panel.start(Action.BAR_OPERATOR)
    qtbot.waitUntil(lambda: strip.choice.count() > 1)
    assert strip.choice.currentIndex() == -1
    assert not strip.do_button.isEnabled()
    strip.choice.setCurrentIndex(1)
    assert strip.do_button.isEnabled()


def test_a_scanned_iccid_goes_where_a_sim_is_asked_for(
    page: DevicesPage, fleet: FleetRig, window, choose, qtbot
) -> None:
    sims = fleet.station.devices.sims(fleet.emnify, 2).rows
    free = next(sim for sim in sims if not sim.device)
    choose("no-sim")
    page.panel.start(Action.ATTACH_SIM)
    window.take_scan(free.iccid)
    assert page.panel.parts.strip.field.text() == free.iccid
    page.panel.parts.strip.confirm()
    done(page, qtbot)
    assert page.panel.device.iccid == free.iccid


def test_a_deleted_device_leaves_the_list(page: DevicesPage, choose, qtbot) -> None:
    choose("no-sim")
    page.panel.start(Action.DELETE)
    page.panel.parts.strip.confirm()
    qtbot.waitUntil(lambda: "no-sim" not in names(page))
    assert not page.split.beside.isVisible()


def test_a_refusal_is_told_with_its_remedy(page: DevicesPage, fleet: FleetRig, choose, qtbot) -> None:
    choose("disabled")
    fleet.fault(FaultKind.STATUS, "PATCH *", status=403)
    page.panel.start(Action.ENABLE)
    result = page.panel.parts.strip.result
    qtbot.waitUntil(result.isVisible)
    assert result.remedy.text()
    assert page.panel.device.enabled is False
    assert page.panel.parts.actions_button.isEnabled()


def test_what_became_of_a_device_left_meanwhile_is_told_on_the_page(
    page: DevicesPage, fleet: FleetRig, choose, qtbot
) -> None:
    choose("disabled")
    fleet.fault(FaultKind.DELAY, "PATCH *", seconds=0.4)
    page.panel.start(Action.ENABLE)
    choose("healthy")
    assert not page.panel.parts.strip.bar.isVisible()
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.what.text() == "disabled: Enable, done."


def test_a_lost_answer_is_not_known_yet_and_a_person_decides(page: DevicesPage, fleet: FleetRig, choose, qtbot) -> None:
    choose("switched-off")
    fleet.fault(FaultKind.CUT_BEFORE, "PATCH */connectivity", times=1)
    page.panel.start(Action.RESET_NETWORK)
    page.panel.parts.strip.confirm()
    result = page.panel.parts.strip.result
    qtbot.waitUntil(result.isVisible)
    assert "not known yet" in result.what.text()
    qtbot.waitUntil(page.calls.decide.isVisible)
    page.calls.decide.banner.action.click()
    (row,) = page.calls.card.rows.values()
    assert "switched-off" in row.whose.text()
    row.not_done.click()
    qtbot.waitUntil(lambda: not page.calls.isVisible())
    assert fleet.station.devices.unsettled(fleet.emnify) == []


def test_a_finding_leads_to_its_remedy(page: DevicesPage, choose, qtbot) -> None:
    choose("disabled")
    page.panel.parts.diagnose_button.click()
    view = page.panel.parts.diagnosis.finding
    qtbot.waitUntil(view.isVisible)
    assert view.finding.code == "device.disabled"
    view.remedies[0].button.click()
    done(page, qtbot)
    assert page.panel.device.enabled is True
    assert "later changes are not included" in view.when.text()


def test_what_a_diagnosis_has_read_shows_above_it_and_in_the_list(page: DevicesPage, fleet, choose, qtbot) -> None:
    choose("healthy")
    row = page.panel.device
    fleet.station.devices.act(fleet.emnify, row.id, Action.DISABLE)
    page.panel.parts.diagnose_button.click()
    qtbot.waitUntil(lambda: page.panel.device.enabled is False)
    assert page.panel.parts.diagnosis.finding.finding.code == "device.disabled"
    assert page.panel.parts.chip.text() == "Offline"
    assert page.list.devices.model_of_rows.held(row.id).enabled is False


def test_a_finding_can_lead_to_the_texts_or_to_another_page(page: DevicesPage, choose, qtbot) -> None:
    choose("wrong-apn")
    page.panel.parts.diagnosis.go.emit("texts")
    assert page.panel.parts.texts.isVisible()
    with qtbot.waitSignal(page.go) as leaving:
        page.panel.parts.diagnosis.go.emit("bench")
    assert leaving.args[0] == "bench"


def test_a_text_is_sent_to_the_device_that_is_shown(page: DevicesPage, fleet: FleetRig, choose, qtbot) -> None:
    choose("healthy")
    assert page.panel.detail.connection is Connection.ONLINE
    texts = page.panel.parts.texts
    page.panel.parts.write()
    texts.entry.typed.emit("status")
    texts.send()
    qtbot.waitUntil(lambda: effects(fleet, "sms.sent") == 1)
    qtbot.waitUntil(lambda: any(text.payload == "status" for text in texts.talk.texts))


def test_nothing_that_is_said_is_cut_where_the_window_is_low(page: DevicesPage, choose, program, qtbot) -> None:
    choose("disabled")
    program.window.resize(1024, 700)
    parts = page.panel.parts
    long = "What happened is told in so many words that they need more than one line, and more than two. " * 2
    for banner in (parts.problem, parts.strip.result, page.banner):
        banner.show_message(Kind.FAIL, long, long, action="Again")
    page.panel.start(Action.RESET_NETWORK)
    for banner in (parts.problem, parts.strip.warning):
        qtbot.waitUntil(lambda banner=banner: banner.height() >= banner.heightForWidth(banner.width()))


def test_what_cannot_be_sent_offline_waits_and_can_be_cancelled(
    page: DevicesPage, fleet: FleetRig, choose, qtbot
) -> None:
    choose("disabled")
    account = fleet.station.accounts.get(fleet.emnify)
    fleet.station.accounts.add(type(account)(account.name, account.provider, "http://127.0.0.1:9"), {})
    page.panel.start(Action.ENABLE)
    strip = page.panel.parts.strip
    qtbot.waitUntil(strip.result.isVisible)
    strip.result.action.click()
    qtbot.waitUntil(page.calls.wait.isVisible)
    qtbot.waitUntil(lambda: strip.result.what.text().startswith("Enable: waits"))
    assert page.calls.wait.banner._kind is Kind.RUNNING
    page.calls.wait.banner.action.click()
    page.calls.kept.rows[0].cancel.click()
    qtbot.waitUntil(lambda: not page.calls.isVisible())
    assert fleet.station.devices.queue.all() == []
    page.panel.start(Action.ENABLE)
    qtbot.waitUntil(lambda: strip.result.action.text() == "Do it when online")
    strip.result.action.click()
    qtbot.waitUntil(page.calls.wait.isVisible)
    fleet.station.accounts.add(account, {})
    qtbot.waitUntil(lambda: page.panel.device.enabled is True)
    qtbot.waitUntil(strip.result.isHidden)  # it does not wait any more


def test_chosen_devices_are_handed_to_the_trackers_page(page: DevicesPage, qtbot) -> None:
    table = page.list.devices
    assert table.texts in table.actions()
    table.selectRow(0)
    qtbot.waitUntil(lambda: len(table.actions()) > 1)
    table.selectionModel().select(
        table.model().index(1, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    )
    chosen = [table.model_of_rows.rows[at] for at in table.chosen_rows()]
    assert len(chosen) == 2
    assert table.actions() == [table.texts], "what is done to one device is not offered for two"
    with qtbot.waitSignal(page.go) as gone:
        table.texts.trigger()
    where, handed = gone.args
    assert where == "trackers"
    assert handed.account == page.account.name
    assert [target.device for target in handed.targets] == [device.id for device in chosen]
