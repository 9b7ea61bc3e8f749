"""Cards of Super SIM on the Register SIMs page, driven as a person would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.demo import SUPER_SIM, Demo, demo_station
from app.domain.work import BatchState, Provider
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.station.register_values import CardState
from app.ui.app import Program
from app.ui.pages.register import RegisterPage
from app.ui.pages.register_card_choices import CardChoices
from app.ui.pages.register_cards import CardsFlow
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN

ICCID, CODE = "8988307000000000017", "H3LL0W0RLD"


@pytest.fixture
def demo(home: Home) -> Iterator[Demo]:
    with demo_station(modules=0, home=home) as made:
        made.station.change_settings(settle_after_s=0.6, language="en", first_poll_s=0.05)
        yield made


@pytest.fixture
def page(plain_application: QApplication, home: Home, demo: Demo, qtbot) -> Iterator[RegisterPage]:
    program = Program(plain_application, home, lambda: demo.station)
    program.show()
    qtbot.waitUntil(lambda: program.window.station is not None)
    program.window.go("register")
    made = program.window.stack.currentWidget()
    assert isinstance(made, RegisterPage)
    qtbot.waitUntil(lambda: made.account.count() == 2)
    made.account.setCurrentText(SUPER_SIM)
    made.account.activated.emit(made.account.currentIndex())
    qtbot.waitUntil(lambda: made.cards.choices.fleet.count() == 3)
    yield made
    program.bridge.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


@pytest.fixture
def flow(page: RegisterPage) -> CardsFlow:
    return page.cards


def finish(flow: CardsFlow, qtbot) -> None:
    qtbot.waitUntil(lambda: flow.at == RUN and flow.run.batch is not None and not flow.run.running)
    qtbot.waitUntil(lambda: flow.run.batch.state is not BatchState.RUNNING)


def registered(demo: Demo) -> int:
    return len(demo.sandbox.record.effects("sim.registered"))


def test_the_account_decides_whether_bics_or_cards_are_asked_for(page: RegisterPage) -> None:
    assert page.cards.isVisible()
    assert not page.bics.code.isVisible()
    assert "Super SIM" in page.header.subtitle.text()
    page.account.setCurrentText("EMnify demo")
    page.account.activated.emit(page.account.currentIndex())
    assert page.bics.code.isVisible()
    assert not page.cards.isVisible()


def test_a_card_is_typed_and_registered(page: RegisterPage, flow: CardsFlow, demo: Demo, qtbot) -> None:
    QTest.keyClicks(flow.entry.iccid, ICCID[:-2])
    QTest.keyClick(flow.entry.iccid, Qt.Key.Key_Return)
    QTest.keyClicks(flow.entry.code, "short")
    QTest.keyClick(flow.entry.code, Qt.Key.Key_Return)
    assert flow.entry.iccid.property("wrong") or flow.entry.code.property("wrong")
    assert flow.at == EMPTY
    flow.entry.iccid.clear()
    QTest.keyClicks(flow.entry.iccid, ICCID)
    flow.entry.code.clear()
    QTest.keyClicks(flow.entry.code, CODE)
    QTest.keyClick(flow.entry.code, Qt.Key.Key_Return)
    assert flow.at == PREPARE
    assert flow.primary.text().startswith("Register 1")
    assert "claims" in flow.costs.what.text()
    flow.primary.click()
    finish(flow, qtbot)
    assert registered(demo) == 1
    assert [flow.run.model.index(0, column).data() for column in (0, 2, 3)] == [ICCID, "new", "registered"]
    assert flow.rows == ()


def test_a_scanner_reads_the_iccid_and_then_the_code(page: RegisterPage, flow: CardsFlow, qtbot) -> None:
    window = page.window()
    window.take_scan(ICCID)
    assert flow.entry.iccid.text() == ICCID
    window.take_scan(CODE)
    assert [row.card.iccid for row in flow.rows if row.card] == [ICCID]


def test_a_list_shows_what_is_wrong_in_its_place_and_a_line_is_corrected(
    flow: CardsFlow, tmp_path: Path, qtbot
) -> None:
    listed = tmp_path / "kore.csv"
    listed.write_text(f"ICCID;Registration code\n{ICCID};{CODE}\n8988307000000000025;12345\n{ICCID};{CODE}\n")
    flow.open_file(listed)
    qtbot.waitUntil(lambda: len(flow.rows) == 3)
    model = flow.table.model
    assert [model.index(at, 2).data() for at in range(3)] == [
        "The registration code has 5 characters instead of 10", "This ICCID stands in line 2 already", "ready",
    ]  # fmt: skip
    assert CODE not in "".join(str(model.index(2, column).data()) for column in range(4))
    flow.table.table.selectRow(0)
    flow.table.change.click()
    assert (flow.entry.iccid.text(), flow.entry.code.text()) == ("8988307000000000025", "12345")
    flow.entry.code.setText("ABCDE12345")
    flow.entry.add.click()
    flow.table.table.selectRow(0)
    flow.table.drop.click()
    assert [row.card is not None for row in flow.rows] == [True, True]
    assert flow.choices.order.placeholderText() == "kore"


def test_names_are_shown_as_they_will_be_and_none_may_stand_twice(flow: CardsFlow) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"89883070000000{at:05} H3LL0W{at:04}" for at in range(12)))
    flow.paste_clipboard()
    choices = flow.choices
    choices.named.setChecked(True)
    choices.order.setText("lot7")
    choices.first.setText("9")
    assert choices.example.text() == "lot7-0009 … lot7-0020"
    choices.name.setText("{iccid:-1}")
    assert "More than one SIM" in choices.example.text()
    assert not flow.primary.isEnabled()


def test_activation_needs_a_fleet_and_is_asked_for(flow: CardsFlow, demo: Demo, qtbot) -> None:
    flow.paste(f"{ICCID},{CODE}")
    flow.choices.states[CardState.ACTIVE].setChecked(True)
    assert "only in a fleet" in flow.costs.what.text()
    assert not flow.primary.isEnabled()
    flow.choices.fleet.setCurrentText("field")
    flow.primary.click()
    assert registered(demo) == 0
    flow.sure.action.click()
    finish(flow, qtbot)
    assert len(demo.sandbox.record.effects("sim.activated")) == 1
    qtbot.waitUntil(lambda: CardChoices.from_text(demo.station.settings.cards).fleet != "")
    assert CardChoices.from_text(demo.station.settings.cards).state == "new"


def test_what_failed_is_retried_and_a_batch_comes_back(page: RegisterPage, flow: CardsFlow, demo: Demo, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.STATUS, Provider.SUPERSIM, "POST /v1/Sims", times=1, status=400))
    demo.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, Provider.SUPERSIM, "POST /v1/Sims", times=1))
    flow.sample.click()
    qtbot.waitUntil(lambda: flow.at == PREPARE)
    flow.primary.click()
    finish(flow, qtbot)
    assert flow.run.batch.failed == 1
    flow.retry.click()
    qtbot.waitUntil(lambda: flow.run.batch.passed == 8)
    finish(flow, qtbot)
    assert registered(demo) == 8
    batch = flow.run.batch
    flow.run.forget()
    page.arrive(batch)
    qtbot.waitUntil(lambda: flow.run.model.rowCount() == 8)
