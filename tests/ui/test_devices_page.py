"""The Devices page on a real station and sandbox, driven as a person would."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Account, Provider
from app.sandbox.faults import FaultKind
from app.station.device_values import Action, Connection
from app.station.station import Station
from app.ui.app import Program
from app.ui.pages.devices import DevicesPage
from app.ui.pages.devices_state import DeviceTarget
from tests.ui.conftest import FleetRig

EMNIFY, SUPER_SIM = FleetRig.emnify, FleetRig.supersim
DEVICES = FleetRig.devices


@pytest.fixture
def station(fleet: FleetRig) -> Station:
    return fleet.station


@pytest.fixture
def page(program: Program, qtbot) -> DevicesPage:
    program.window.go("devices")
    made = program.window.stack.currentWidget()
    assert isinstance(made, DevicesPage)
    qtbot.waitUntil(lambda: "healthy" in names(made))
    return made


def names(page: DevicesPage) -> list[str]:
    return [row.name for row in page.list.devices.model_of_rows.rows]


def use(page: DevicesPage, account: str) -> None:
    page.account.setCurrentText(account)
    page.account.activated.emit(page.account.currentIndex())


@pytest.fixture
def choose(page: DevicesPage, qtbot) -> Callable[[str], None]:
    def pick(name: str) -> None:
        page.list.devices.selectRow(names(page).index(name))
        qtbot.waitUntil(lambda: page.panel.detail is not None and page.panel.device.name == name)

    return pick


def read_all(page: DevicesPage, qtbot) -> None:
    page.list.pager.all_button.click()
    qtbot.waitUntil(lambda: page.list.reader.complete and not page.list.reader.busy)


# --- the list


def test_only_accounts_that_keep_devices_can_be_chosen(page: DevicesPage, qtbot) -> None:
    assert {page.account.itemText(at) for at in range(page.account.count())} == {EMNIFY, SUPER_SIM}
    use(page, SUPER_SIM)
    qtbot.waitUntil(lambda: [row.enabled for row in page.list.devices.model_of_rows.rows] == [None] * 3)
    assert page.list.sims_button.isHidden()


def test_errors_of_every_part_lead_to_the_request_log(page: DevicesPage, qtbot) -> None:
    error = KnownError("provider.timeout", say("test", "No answer"), say("test", "Try again"))
    parts = page.panel.parts
    for banner in (parts.problem, parts.strip.result, parts.texts.problem, parts.diagnosis.problem,
                   page.calls.card.problem):  # fmt: skip
        banner.show_error(error)
        with qtbot.waitSignal(page.go) as asked:
            banner.link.click()
        assert asked.args == ["settings", "requests"]


def test_the_chosen_account_is_remembered(page: DevicesPage, fleet: FleetRig) -> None:
    use(page, SUPER_SIM)
    again = DevicesPage()
    again.attach(fleet.station, page.bridge)
    again._show_accounts(fleet.station.accounts.all())
    assert again.account.currentText() == SUPER_SIM
    again.deleteLater()


def test_a_long_list_is_read_a_page_at_a_time(page: DevicesPage, qtbot) -> None:
    first, pager = names(page), page.list.pager
    assert pager.place.text() == "Page 1 of 2"
    assert not pager.previous_button.isEnabled()
    assert not page.list.devices.horizontalHeader().sectionsClickable()
    pager.next_button.click()
    qtbot.waitUntil(lambda: len(names(page)) == DEVICES - 500)
    assert not set(first) & set(names(page))
    pager.previous_button.click()
    qtbot.waitUntil(lambda: names(page) == first)


def test_all_pages_are_held_in_one_table_that_sorts(page: DevicesPage, qtbot) -> None:
    read_all(page, qtbot)
    assert len(names(page)) == len(set(names(page))) == DEVICES
    assert page.list.pager.place.text() == "Pages 1 to 2 of 2"
    assert page.list.pager.all_button.isHidden()
    head, before = page.list.devices.horizontalHeader(), names(page)
    page.list.devices.choose(page.list.devices.model_of_rows.rows[0].id)
    head.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert names(page) == sorted(before, key=str.casefold, reverse=True)
    assert page.list.devices.chosen.name == before[0]
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert names(page) == before


def test_reading_all_can_be_stopped_and_goes_on_later(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    fleet.fault(FaultKind.DELAY, "GET /api/v1/endpoint*", seconds=0.5)
    page.list.pager.all_button.click()
    assert page.list.pager.bar.isVisible()
    page.list.pager.stop_button.click()
    assert page.list.pager.place.text() == "Page 1 of 2"
    assert len(names(page)) == 500
    fleet.sandbox.faults.clear()
    read_all(page, qtbot)
    assert len(names(page)) == DEVICES


def test_a_chip_counts_a_state_and_shows_only_its_rows(page: DevicesPage, qtbot) -> None:
    chip = page.list.chips.chips["Disabled"]
    assert chip.text() == "Disabled 1"
    chip.click()
    assert names(page) == ["disabled"]
    chip.click()
    assert len(names(page)) == 500


def test_the_connection_of_rows_in_view_is_asked_for_and_no_others(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    known = page.list.watch.known
    quiet = page.list.devices.model_of_rows.rows[names(page).index("gone-quiet")].id
    page.list.devices.scrollTo(page.list.devices.model().index(13, 0))
    qtbot.waitUntil(lambda: known.get(quiet) is Connection.ATTACHED)
    assert page.list.devices.model().index(13, 2).data() == "Attached"
    assert len(known) < 60


def test_a_search_begins_after_a_pause_and_at_once_on_enter(page: DevicesPage, qtbot) -> None:
    QTest.keyClicks(page.list.search, "wrong-apn")
    qtbot.waitUntil(lambda: names(page) == ["wrong-apn"])
    assert page.panel.device is None
    page.list.search.setText("sms-only")
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.reader.busy
    qtbot.waitUntil(lambda: names(page) == ["sms-only"])
    assert page.panel.device.name == "sms-only"


def test_what_matches_nothing_can_be_cleared_by_one_button(page: DevicesPage, qtbot) -> None:
    page.list.look_for("no such device")
    qtbot.waitUntil(page.list.empty.isVisible)
    assert "no such device" in page.list.empty.sentence.text()
    page.list.empty_button.click()
    qtbot.waitUntil(lambda: "healthy" in names(page))


def test_a_scanned_iccid_opens_its_device(page: DevicesPage, program: Program, qtbot) -> None:
    device = page.list.devices.model_of_rows.rows[5]
    program.window.take_scan(device.iccid)
    qtbot.waitUntil(lambda: page.panel.detail is not None)
    assert page.panel.device.iccid == device.iccid


def test_another_page_can_open_a_device_of_any_account(
    page: DevicesPage, fleet: FleetRig, program: Program, qtbot
) -> None:
    iccid = fleet.station.devices.page(SUPER_SIM).rows[1].iccid
    program.window.go("devices", DeviceTarget(SUPER_SIM, iccid))
    qtbot.waitUntil(lambda: page.panel.detail is not None)
    assert page.account.currentText() == SUPER_SIM
    assert page.panel.device.iccid == iccid


def test_free_sims_are_found_and_one_in_use_leads_to_its_device(page: DevicesPage, qtbot) -> None:
    page.list.sims_button.click()
    sims = page.list.sims.model_of_rows
    qtbot.waitUntil(lambda: bool(sims.rows))
    read_all(page, qtbot)
    free = next(at for at, row in enumerate(sims.rows) if not row.device)
    page.list.sims.selectRow(free)
    assert page.sim.advice.isVisible()
    page.list.sims.selectRow(0)
    assert page.sim.sim.device == "healthy"
    page.sim.device_button.click()
    qtbot.waitUntil(lambda: page.panel.detail is not None)
    assert page.panel.device.name == "healthy"


# --- the detail


def test_the_detail_tells_how_the_device_is_and_every_value_can_be_copied(page: DevicesPage, choose) -> None:
    choose("healthy")
    parts = page.panel.parts
    assert parts.chip.text() == "Online"
    parts.facts.buttons[0].click()
    assert QGuiApplication.clipboard().text() == page.panel.device.iccid
    parts.close_button.click()
    assert not page.split.beside.isVisible()


def test_running_through_rows_asks_for_the_last_one_only(page: DevicesPage, fleet: FleetRig, choose) -> None:
    before = len(fleet.sandbox.record.entries(kind="request"))
    for row in range(8):
        page.list.devices.selectRow(row)
    choose("no-lte")
    asked = [entry.name for entry in fleet.sandbox.record.entries(kind="request")[before:]]
    assert len([name for name in asked if name.endswith("/event")]) == 1


def test_a_detail_that_cannot_be_read_can_be_asked_for_again(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    fleet.fault(FaultKind.STATUS, "GET /api/v1/endpoint/*/event*", status=403)
    page.list.devices.selectRow(0)
    problem = page.panel.parts.problem
    qtbot.waitUntil(problem.isVisible)
    fleet.sandbox.faults.clear()
    problem.action.click()
    qtbot.waitUntil(lambda: page.panel.detail is not None)
    assert not problem.isVisible()


def test_keys_reach_everything_by_name(page: DevicesPage, choose) -> None:
    choose("operator-blocked")
    page.panel.start(Action.RENAME)
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(page)
        and not widget.objectName().startswith("qt_")
    ]
    assert page.panel.parts.strip.field in reached
    nameless = [w for w in reached if not QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name)]
    assert nameless == []


def test_return_on_a_row_leads_into_its_detail(page: DevicesPage, program: Program, choose, qtbot) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    choose("healthy")
    page.list.devices.setFocus()
    QTest.keyClick(page.list.devices, Qt.Key.Key_Return)
    assert page.panel.parts.tabs.hasFocus()
    QTest.keyClick(page.panel.parts.tabs, Qt.Key.Key_Right)
    assert page.panel.parts.events.isVisible()


def test_f5_asks_anew(page: DevicesPage, program: Program, qtbot) -> None:
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    page.list.search.setFocus()
    with qtbot.waitSignal(page.list.arrived):
        QTest.keyClick(page.list.search, Qt.Key.Key_F5)


# --- what goes wrong with the list


def test_without_an_account_the_way_leads_to_the_settings(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    for account in fleet.station.accounts.all():
        fleet.station.accounts.remove(account.name)
    page.shown()
    qtbot.waitUntil(page.empty.isVisible)
    assert not page.split.isVisible()
    with qtbot.waitSignal(page.go) as leaving:
        page.settings_button.click()
    assert leaving.args[0] == "settings"


def test_a_refused_list_says_why_and_is_asked_for_again(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    fleet.fault(FaultKind.STATUS, "GET /api/v1/endpoint*", status=403)
    page.list.reload()
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.remedy.text()
    fleet.sandbox.faults.clear()
    assert page.banner.action.text() == "Try again"
    page.banner.action.click()
    qtbot.waitUntil(lambda: "healthy" in names(page) and not page.banner.isVisible())


def test_an_account_without_its_secret_leads_to_the_settings(page: DevicesPage, fleet: FleetRig, qtbot) -> None:
    fleet.station.accounts.add(Account("No key", Provider.EMNIFY, "http://127.0.0.1:9"), {})
    page.shown()
    qtbot.waitUntil(lambda: page.account.findText("No key") >= 0)
    use(page, "No key")
    qtbot.waitUntil(page.banner.isVisible)
    with qtbot.waitSignal(page.go) as leaving:
        page.banner.action.click()
    assert leaving.args[0] == "settings"
