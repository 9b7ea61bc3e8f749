"""The assign page on a real station and sandbox, driven as a person would."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.demo import CELONA, SUPER_SIM, Demo, demo_station
from app.domain.device_list import Severity
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, BatchState
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.station.assign import AssignRequest
from app.ui.app import Program
from app.ui.pages.assign import ACCOUNT, CHECK, LIST, RUN, AssignPage
from tests.leaks import PATIENCE_S


@pytest.fixture
def demo(home: Home) -> Iterator[Demo]:
    with demo_station(modules=0, home=home) as made:
        made.station.change_settings(first_poll_s=0.05, longest_poll_s=0.2, settle_after_s=0.6, language="en")
        yield made


@pytest.fixture
def page(plain_application: QApplication, home: Home, demo: Demo, qtbot) -> Iterator[AssignPage]:
    program = Program(plain_application, home, lambda: demo.station)
    program.show()
    qtbot.waitUntil(lambda: program.window.station is not None)
    program.window.go("assign")
    made = program.window.stack.currentWidget()
    assert isinstance(made, AssignPage)
    yield made
    program.bridge.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


def at(page: AssignPage) -> int:
    return page.stack.currentIndex()


def read(page: AssignPage, path: Path, qtbot) -> None:
    page.open_file(path)
    qtbot.waitUntil(lambda: at(page) == CHECK)


def choose(page: AssignPage, account: str, qtbot) -> None:
    page.next.click()
    assert at(page) == ACCOUNT
    qtbot.waitUntil(lambda: page.account.account.findText(account) >= 0)
    page.account.account.setCurrentText(account)


def finish(page: AssignPage, qtbot) -> None:
    qtbot.waitUntil(lambda: at(page) == RUN and page.run.batch is not None and not page.run.running)
    qtbot.waitUntil(lambda: page.retry.isVisible() or page.run.batch.passed == page.run.batch.total)


def test_the_main_way_for_super_sim(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    assert page.next.text().startswith("Continue with 24 row")
    choose(page, SUPER_SIM, qtbot)
    page.account.by_matching_id.setChecked(True)
    page.next.click()
    finish(page, qtbot)
    assert page.run.batch.passed == 24
    assert len(demo.sandbox.record.effects("profile.created")) == 24
    with qtbot.waitSignal(page.go) as leaving:
        page.next.click()
    assert leaving.args[0] == "codes"


def test_celona_promises_no_codes(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    choose(page, CELONA, qtbot)
    assert not page.account.by_eid.isVisible()
    page.next.click()
    finish(page, qtbot)
    assert "code" not in page.next.text()


def test_each_kind_of_problem_is_counted_filtered_and_fixed_in_its_row(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    check = page.check
    assert [chip.text() for chip in check.chips.values()] == ["24 ready", "3 need you", "1 to decide"]
    check.chips[Severity.BLOCKED].click()
    assert check.model.rowCount() == 3
    check.chips[Severity.BLOCKED].click()
    check.only.click()
    assert check.model.rowCount() == 4
    eid = check.model.index(0, 1)
    wrong = str(eid.data())
    assert "expected" in check.model.index(0, 4).data()
    assert check.model.setData(eid, "89049032123451234512345678901235")
    assert page.next.text().startswith("Continue with 25 row")
    assert check.model.setData(eid, wrong)
    check.table.selectRow(0)
    assert check.use.isEnabled()
    check.use.trigger()
    assert page.next.text().startswith("Continue with 25 row")
    check.leave.trigger()
    assert page.next.text().startswith("Continue with 24 row")


def test_problems_are_exported_with_a_reason_and_can_be_read_again(
    page: AssignPage, demo: Demo, tmp_path: Path, qtbot
) -> None:
    read(page, demo.samples, qtbot)
    page.check.export_to(tmp_path / "problems.csv")
    page.open_file(tmp_path / "problems.csv")
    qtbot.waitUntil(lambda: page.devices is not None and len(page.devices) == 4)
    page.check.export_to(tmp_path / "no such folder" / "problems.csv")
    assert "cannot be written" in page.banner.what.text()


def test_a_file_that_is_no_list_says_why_and_keeps_the_page(page: AssignPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "book.xlsx").write_bytes(b"PK\x03\x04" + bytes(200))
    page.open_file(tmp_path / "book.xlsx")
    qtbot.waitUntil(page.banner.isVisible)
    assert "CSV" in page.banner.remedy.text()
    assert at(page) == LIST


def test_columns_can_be_chosen_by_hand(page: AssignPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "odd.csv").write_text("Chip,Label\nx,89049032123451234512345678901235\n")
    page.open_file(tmp_path / "odd.csv")
    qtbot.waitUntil(lambda: page.devices is not None)
    assert page.devices.row(0).name == ""
    page.columns_button.click()
    page.columns.choose(1, 0, None)
    qtbot.waitUntil(lambda: page.devices.row(0).name == "x")
    assert page.devices.row(0).eid == "89049032123451234512345678901235"


def test_a_list_without_eids_asks_for_the_columns(page: AssignPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "odd.csv").write_text("Chip,Label\nx,89-049-0321\n")
    page.open_file(tmp_path / "odd.csv")
    qtbot.waitUntil(page.columns.isVisible)
    assert "EID" in page.banner.what.text()
    page.columns.choose(1, 0, None)
    qtbot.waitUntil(lambda: at(page) == CHECK)
    assert page.devices.counts().blocked == 1


def test_a_list_can_be_pasted_and_dropped(page: AssignPage, demo: Demo, qtbot) -> None:
    QGuiApplication.clipboard().setText(" \n")
    page.list._take_clipboard()
    assert page.banner.what.text() == "There is no text on the clipboard."
    QGuiApplication.clipboard().setText("EID\tName\n89049032123451234512345678901235\ttablet\n")
    page.list._take_clipboard()
    qtbot.waitUntil(lambda: at(page) == CHECK)
    assert len(page.devices) == 1
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demo.samples))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), *how))
    qtbot.waitUntil(lambda: page.devices is not None and len(page.devices) == 28)


def test_going_back_loses_nothing(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    page.check.model.setData(page.check.model.index(0, 2), "renamed")
    choose(page, SUPER_SIM, qtbot)
    page.account.activate.setChecked(True)
    page.back.click()
    page.back.click()
    assert at(page) == LIST
    page.steps.chosen.emit(ACCOUNT)
    assert page.account.activate.isChecked()
    assert page.devices.row(0).name == "renamed"


def test_a_list_that_cannot_be_read_leaves_the_one_that_is_there(
    page: AssignPage, demo: Demo, tmp_path: Path, qtbot
) -> None:
    page.open_file(demo.samples)
    assert not page.next.isEnabled()
    page.list.stopped.emit()
    assert page.next.isEnabled(), "a reading that was stopped can be begun anew"
    read(page, demo.samples, qtbot)
    page.check.model.setData(page.check.model.index(0, 2), "renamed")
    (tmp_path / "odd.csv").write_text("Chip,Label\nx,89-049-0321\n")
    page.open_file(tmp_path / "odd.csv")
    qtbot.waitUntil(page.columns.isVisible)
    page.steps.chosen.emit(CHECK)
    assert not page.columns.isVisible()
    assert page.next.isEnabled()
    assert page.devices.row(0).name == "renamed"
    page.columns_button.click()
    page.columns.choose(0, 1, None)
    qtbot.waitUntil(lambda: page.bridge.idle)
    assert page.devices.row(0).name == "renamed"


def test_activation_wants_a_fleet_and_says_what_it_costs(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    choose(page, SUPER_SIM, qtbot)
    qtbot.waitUntil(lambda: page.account.fleet.count() > 1)
    page.account.fleet.setCurrentIndex(0)
    page.account.activate.setChecked(True)
    assert not page.next.isEnabled()
    page.account.fleet.setCurrentIndex(1)
    assert page.next.isEnabled()
    assert "billing" in page.footer.hint.text()


def test_a_failure_is_told_in_its_row_exported_and_retried_alone(
    page: AssignPage, demo: Demo, tmp_path: Path, qtbot
) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.FAIL, match="POST /v1/ESimProfiles", times=2))
    read(page, demo.samples, qtbot)
    choose(page, SUPER_SIM, qtbot)
    page.next.click()
    finish(page, qtbot)
    assert page.run.batch.failed == 2
    page.run.table.selectRow(next(at for at, unit in enumerate(page.run.model.rows) if unit.outcome is Outcome.ERROR))
    assert page.run.story.isVisible()
    assert len(page.run.story.text().splitlines()) >= 2, "what happened, and what to do"
    page.run.table.selectRow(next(at for at, unit in enumerate(page.run.model.rows) if unit.outcome is Outcome.PASS))
    assert not page.run.story.isVisible()
    assert page.retry.text() == "Retry failed"
    page.run.export_to(tmp_path / "results.csv")
    qtbot.waitUntil(lambda: "results.csv" in page.run.saved.what.text())
    with (tmp_path / "results.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["name"] for row in rows] == [unit.name for unit in page.run.model.rows]
    assert sum(row["outcome"] != "PASS" and bool(row["reason"]) for row in rows) == 2
    page.run.export_to(tmp_path / "no such folder" / "results.csv")
    qtbot.waitUntil(lambda: "cannot be written" in page.run.saved.what.text())
    page.retry.click()
    qtbot.waitUntil(lambda: page.run.batch.passed == 24)
    assert {unit.outcome for unit in page.run.model.rows} == {Outcome.PASS}


def test_a_batch_that_stops_before_it_is_shown_says_why_and_another_does_not(
    page: AssignPage, demo: Demo, qtbot
) -> None:
    """A refused key stops it sooner than the page hears that it has begun."""
    demo.station.accounts.add(demo.station.accounts.get(SUPER_SIM), {"auth_token": Secret("wrong")})
    read(page, demo.samples, qtbot)
    assign, (first, *_) = demo.station.assign, page.devices.ready_rows()
    begun = assign.start(AssignRequest(SUPER_SIM, [first], "line 3"))
    assert assign.wait(begun.id, PATIENCE_S)
    qtbot.waitUntil(lambda: page.bridge.idle)
    page.arrive(begun)
    problem = page.run.problem
    qtbot.waitUntil(problem.isVisible)
    assert page.run.batch.state is BatchState.STOPPED
    assert "credentials" in problem.what.text()
    assert problem.remedy.text()
    page.arrive(demo.station.ledger.create_batch("line 4", BatchKind.ASSIGN, SUPER_SIM))
    qtbot.waitUntil(lambda: page.bridge.idle)
    assert not problem.isVisible()


def test_stop_and_go_on(page: AssignPage, demo: Demo, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.DELAY, match="POST /v1/ESimProfiles", times=None, seconds=0.6))
    read(page, demo.samples, qtbot)
    choose(page, SUPER_SIM, qtbot)
    page.next.click()
    qtbot.waitUntil(lambda: at(page) == RUN and page.cancel.isVisible())
    page.cancel.click()
    qtbot.waitUntil(lambda: page.retry.isVisible() and page.run.batch.state is BatchState.CANCELLED)
    demo.sandbox.faults.clear()
    page.retry.click()
    qtbot.waitUntil(lambda: page.run.batch.passed == 24)
    late = replace(page.run.batch, passed=0, state=BatchState.RUNNING)
    page.arrive(late)
    page.run.show_units([replace(page.run.model.rows[0], id=0)])
    qtbot.waitUntil(lambda: page.run.batch.passed == 24 and page.run.model.rowCount() == 25)


def test_a_known_eid_is_a_decision(page: AssignPage, demo: Demo, qtbot) -> None:
    read(page, demo.samples, qtbot)
    choose(page, CELONA, qtbot)
    page.next.click()
    finish(page, qtbot)
    read(page, demo.samples, qtbot)
    assert page.devices.counts().ready == 0
    assert not page.next.isEnabled()


def test_a_callback_address_is_checked_shown_before_the_start_and_remembered(
    page: AssignPage, demo: Demo, qtbot
) -> None:
    page.open_file(demo.samples)
    qtbot.waitUntil(lambda: page.devices is not None)
    page.next.click()
    account = page.account
    account.account.setCurrentText("Super SIM demo")
    account.callback.line.setText("http://line.example")
    assert not page.next.isEnabled()
    account.callback.line.setText("https://line.example/ready")
    account.callback.choice.setCurrentText("GET")
    assert page.next.isEnabled()
    assert "https://line.example/ready (GET)" in page.footer.hint.text()
    page.next.click()
    qtbot.waitUntil(lambda: page.run.batch is not None)
    assert page.run.batch.settings["callback"] == "https://line.example/ready"
    qtbot.waitUntil(lambda: demo.station.settings.callback_method == "GET")
    page.cancel.click()


def test_a_fleet_is_made_and_its_networks_are_changed_beside_the_choice(page: AssignPage, demo: Demo, qtbot) -> None:
    page.open_file(demo.samples)
    qtbot.waitUntil(lambda: page.devices is not None)
    page.next.click()
    account, desk = page.account, page.account.desk
    qtbot.waitUntil(lambda: account.account.findText(SUPER_SIM) >= 0)
    account.account.setCurrentText(SUPER_SIM)
    qtbot.waitUntil(lambda: account.fleet.count() == 3)
    account.fleets_button.click()
    qtbot.waitUntil(lambda: desk.network.count() > 1 and desk.model.rowCount() > 0)
    desk.name.setText("nordic")
    desk.network.setCurrentIndex(0)
    desk.new_profile.click()
    qtbot.waitUntil(lambda: desk.profile.currentText() == "nordic" and desk.model.rowCount() == 1)
    desk.network.setCurrentIndex(1)
    desk.add.click()
    qtbot.waitUntil(lambda: desk.model.rowCount() == 2)
    desk.table.selectRow(0)
    desk.remove.click()
    qtbot.waitUntil(lambda: desk.model.rowCount() == 1)
    desk.make.click()
    qtbot.waitUntil(lambda: account.fleet.currentText() == "nordic")
    desk.name.setText("field")
    qtbot.keyClick(desk.name, Qt.Key.Key_Return)
    qtbot.waitUntil(desk.problem.isVisible)
    assert "exists already" in desk.problem.what.text()


def test_fleets_that_cannot_be_read_are_told_beside_the_choice_and_one_can_be_typed(
    page: AssignPage, demo: Demo, qtbot
) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.STATUS, match="GET /v1/Fleets*", times=1, status=403))
    read(page, demo.samples, qtbot)
    choose(page, SUPER_SIM, qtbot)
    account = page.account
    qtbot.waitUntil(account.problem.isVisible)
    assert "allow" in account.problem.what.text()
    account.fleet.setEditText("field")
    account.activate.setChecked(True)
    assert page.next.isEnabled()
    account.fleet.show_fleets([("HF1", "field"), ("HF2", "")])
    assert account.fleet.sid == "HF1"


def test_taking_an_esim_from_another_device_is_warned_of(page: AssignPage, demo: Demo, qtbot) -> None:
    text = demo.samples.read_text().splitlines()
    page.paste("\n".join([text[0], text[1] + "8988307000000000017"]))
    qtbot.waitUntil(lambda: page.devices is not None)
    page.next.click()
    page.account.account.setCurrentText(CELONA)
    qtbot.waitUntil(page.account._cost.isVisible)
    assert "delete it from the old device" in page.account._cost.remedy.text()
    page.account.account.setCurrentText(SUPER_SIM)
    assert not page.account._cost.isVisible()
