"""The Register SIMs page on a real station and sandbox, driven as a person would."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.demo import Demo, demo_station
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, BatchState, Provider, Stage
from app.labels.picture import png
from app.labels.qr import matrix
from app.places import Home
from app.providers.emnify.endpoints import NewEndpoint
from app.sandbox.faults import Fault, FaultKind
from app.station.register_values import BicStanding, Policies, SimChoice
from app.ui.app import Program
from app.ui.pages.register import RegisterPage
from app.ui.pages.register_choices import Choices
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN
from app.ui.theme import Kind

ACCOUNT = "Line 3"
CARD, LETTERS, BOX, OURS, FOREIGN = (
    "1001000000000001",
    "A1B2C3D4E5F6G7H8",
    "2002000000000001",
    "3003000000000001",
    "4004000000000001",
)


@pytest.fixture
def demo(home: Home) -> Iterator[Demo]:
    with demo_station(modules=0, home=home) as made:
        made.station.change_settings(settle_after_s=0.6, language="en")
        for account in made.station.accounts.all():
            made.station.accounts.remove(account.name)
        emnify = made.sandbox.providers[Provider.EMNIFY]
        made.station.accounts.add(
            Account(ACCOUNT, Provider.EMNIFY, emnify.url),
            {"application_token": Secret(emnify.credentials["application_token"])},
        )
        yield made


@pytest.fixture
def program(plain_application: QApplication, home: Home, demo: Demo, qtbot) -> Iterator[Program]:
    made = Program(plain_application, home, lambda: demo.station)
    made.show()
    qtbot.waitUntil(lambda: made.window.station is not None)
    yield made
    made.bridge.close()
    made.window.deleteLater()
    made.bridge.deleteLater()


@pytest.fixture
def page(program: Program, qtbot) -> RegisterPage:
    program.window.go("register")
    made = program.window.stack.currentWidget()
    assert isinstance(made, RegisterPage)
    qtbot.waitUntil(lambda: made.bics.inquiry.account == ACCOUNT and made.bics.devices.coverage.count() > 0)
    return made


def kind(page: RegisterPage, text: str) -> None:
    QTest.keyClicks(page.bics.code.field, text)


def take(page: RegisterPage, text: str, qtbot) -> None:
    page.bics.intake.paste(text)
    qtbot.waitUntil(lambda: not page.bics.inquiry.asking)


def finish(page: RegisterPage, qtbot) -> None:
    """Wait for the end of the run that is shown."""
    run = page.bics.run
    qtbot.waitUntil(lambda: page.bics.at == RUN and run.batch is not None and not run.running)
    qtbot.waitUntil(lambda: run.batch.state is not BatchState.RUNNING)


def results(page: RegisterPage) -> list[str]:
    model = page.bics.run.model
    return [model.index(at, 3).data() for at in range(model.rowCount())]


def test_cards_stand_below_each_other_where_they_do_not_fit_side_by_side(
    page: RegisterPage, program: Program, qtbot
) -> None:
    take(page, LETTERS, qtbot)
    claims, devices = page.bics.claims, page.bics.devices
    program.window.resize(1280, 800)
    qtbot.waitUntil(lambda: claims.y() == devices.y())
    program.window.resize(760, 700)
    qtbot.waitUntil(lambda: claims.x() == devices.x())


def test_a_code_is_never_covered_by_its_buttons(page: RegisterPage, program: Program, demo: Demo, qtbot) -> None:
    take(page, LETTERS, qtbot)
    code, field = page.bics.code, page.bics.code.field
    program.window.resize(1280, 800)
    qtbot.waitUntil(lambda: code.another.mapTo(code, code.another.rect().topLeft()).x() > field.geometry().right())
    program.window.apply_settings(demo.station.change_settings(text_scale=2.0))
    program.window.resize(1024, 700)
    qtbot.waitUntil(lambda: code.another.mapTo(code, code.another.rect().topLeft()).y() > field.geometry().bottom())
    assert field.width() > field.fontMetrics().horizontalAdvance(field.text())


def test_a_typed_code_gets_its_dashes_and_is_looked_up(page: RegisterPage, qtbot) -> None:
    kind(page, "a1b2c3d4e5")
    assert page.bics.code.field.text() == "A1B2-C3D4-E5"
    assert page.bics.at == EMPTY
    kind(page, "f6g7h8")
    assert page.bics.code.field.text() == "A1B2-C3D4-E5F6-G7H8"
    assert page.bics.at == PREPARE
    qtbot.waitUntil(page.bics.primary.isEnabled)
    assert page.bics.primary.text().startswith("Register 5 SIM")
    QTest.keyClick(page.bics.code.field, Qt.Key.Key_Backspace)
    assert page.bics.at == EMPTY
    assert not page.bics.inquiry.bics


def test_the_cursor_stays_where_a_sign_is_put_in(page: RegisterPage) -> None:
    kind(page, "1001-0000-000")
    field = page.bics.code.field
    field.setCursorPosition(4)
    kind(page, "7")
    assert (field.text(), field.cursorPosition()) == ("1001-7000-0000", 6)


def test_register_and_make_devices(page: RegisterPage, demo: Demo, program: Program, qtbot) -> None:
    program.window.take_scan(LETTERS)
    qtbot.waitUntil(page.bics.primary.isEnabled)
    devices = page.bics.devices
    devices.name.setText("TRK-{n:05}")
    devices.first.setText("201")
    devices.tags.setText("line 3")
    assert devices.example.text() == "TRK-00201 … TRK-00205"
    page.bics.primary.click()
    finish(page, qtbot)
    assert results(page) == ["device made"] * 5
    assert page.bics.run.model.index(0, 1).data() == "TRK-00201"
    assert len(demo.sandbox.record.effects("sims.claimed")) == 1
    assert len(demo.sandbox.record.effects("endpoint.created")) == 5
    assert not demo.sandbox.record.effects("sim.activated")
    kept = Choices.from_text(demo.station.settings.register)
    assert (kept.account, kept.name, kept.first, kept.tags) == (ACCOUNT, "TRK-{n:05}", 206, "line 3")
    page.bics.primary.click()
    assert page.bics.at == EMPTY
    page.bics.last.click()
    assert page.bics.at == RUN


def test_only_register(page: RegisterPage, demo: Demo, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.only.click()
    finish(page, qtbot)
    assert results(page) == ["registered"] * 5
    assert not demo.sandbox.record.effects("endpoint.created")


def test_without_devices_one_button_is_enough(page: RegisterPage, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.devices.make.setChecked(False)
    assert not page.bics.only.isVisible()
    assert "device" not in page.bics.primary.text()
    assert page.bics.primary.isEnabled()


def test_activation_is_asked_once_and_says_the_cost(page: RegisterPage, demo: Demo, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.claims.sims[SimChoice.ACTIVATED].setChecked(True)
    assert "disabled device" in page.bics.costs.remedy.text()
    page.bics.primary.click()
    assert page.bics.sure.isVisible()
    assert not page.bics.primary.isEnabled()
    page.bics.claims.sims[SimChoice.ISSUED].setChecked(True)
    assert not page.bics.sure.isVisible()
    page.bics.claims.sims[SimChoice.ACTIVATED].setChecked(True)
    page.bics.primary.click()
    assert not demo.sandbox.record.effects("sims.claimed")
    page.retranslate()
    assert page.bics.sure.isVisible()
    page.bics.sure.action.click()
    finish(page, qtbot)
    assert len(demo.sandbox.record.effects("sim.activated")) == 5
    assert page.bics.claims.choice is SimChoice.ISSUED


@pytest.mark.parametrize(
    ("bic", "standing", "word"),
    [
        (OURS, BicStanding.REGISTERED, "list"),
        (FOREIGN, BicStanding.FOREIGN, "ask"),
        ("9" * 16, BicStanding.UNKNOWN, "BIC1"),
    ],
)
def test_a_code_that_cannot_be_claimed_says_why_and_what_to_do(
    page: RegisterPage, bic: str, standing: BicStanding, word: str, qtbot
) -> None:
    take(page, bic, qtbot)
    assert page.bics.inquiry.claims[0].preview.standing is standing
    assert word in page.bics.claims.problem.remedy.text()
    assert not page.bics.primary.isEnabled()
    assert not page.bics.costs.isVisible()


def test_several_codes_and_those_that_are_left_out(page: RegisterPage, qtbot) -> None:
    take(page, f"{CARD}\n{BOX}\n{OURS}\nnonsense", qtbot)
    assert page.bics.claims.model.rowCount() == 3
    assert "line 4" in page.banner.remedy.text()
    assert page.bics.primary.text().startswith("Register 51 SIM")
    page.bics.claims.table.selectRow(1)
    page.bics.claims.drop.click()
    assert page.bics.inquiry.bics == (CARD, OURS)
    assert page.bics.primary.text().startswith("Register 1 SIM")
    page.bics.code.clear.click()
    assert page.bics.at == EMPTY


def test_a_list_is_read_from_a_file_and_names_the_batch(page: RegisterPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "WO-2217.csv").write_text(f"Box;BIC2\n1;{BOX}\n2;{LETTERS}\n")
    page.bics.intake.open_file(tmp_path / "WO-2217.csv")
    qtbot.waitUntil(lambda: len(page.bics.inquiry.free) == 2)
    assert page.bics.claims.name == "WO-2217"
    page.bics.claims.order.setText("Order 7")
    assert page.bics.devices.example.text().startswith("Order 7-0001")


def test_a_list_without_codes_says_so(page: RegisterPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "tablets.csv").write_text("EID,Name\n1,x\n")
    page.bics.intake.open_file(tmp_path / "tablets.csv")
    qtbot.waitUntil(page.banner.isVisible)
    assert "no BIC" in page.banner.what.text()
    page.bics.intake.open_file(tmp_path / "missing.csv")
    qtbot.waitUntil(lambda: "cannot be opened" in page.banner.what.text())


def test_the_clipboard_and_the_field_take_many_codes(page: RegisterPage, qtbot) -> None:
    QGuiApplication.clipboard().setText(f"{CARD}\n{LETTERS}")
    page.flow.paste_clipboard()
    assert len(page.bics.inquiry.bics) == 2
    page.bics.code.clear.click()
    page.bics.code.field.paste()
    assert page.bics.inquiry.bics == (CARD, LETTERS)


def test_a_link_typed_by_a_scanner_waits_for_enter(page: RegisterPage) -> None:
    kind(page, "https://portal.emnify.com/sim-registration?bic=" + LETTERS)
    assert not page.bics.inquiry.bics
    QTest.keyClick(page.bics.code.field, Qt.Key.Key_Return)
    assert page.bics.inquiry.bics == (LETTERS,)
    assert page.bics.code.field.text() == "A1B2-C3D4-E5F6-G7H8"


def test_another_number_is_named(page: RegisterPage) -> None:
    page.bics.code.field.setText("")
    QGuiApplication.clipboard().setText("8988303000000000012")
    page.bics.code.field.paste()
    assert "ICCID" in page.bics.code.reason.what.text()
    assert not page.bics.inquiry.bics


def test_a_picture_gives_its_code_or_says_that_there_is_none(page: RegisterPage, tmp_path: Path, qtbot) -> None:
    reason = page.bics.code.reason
    (tmp_path / "other.png").write_bytes(png(matrix("8988303000000000012")))
    page.bics.intake.open_file(tmp_path / "other.png")
    qtbot.waitUntil(reason.isVisible)
    assert "no BIC" in reason.what.text()
    (tmp_path / "card.png").write_bytes(png(matrix(f"https://portal.emnify.com/sim-registration?bic={BOX}")))
    page.bics.intake.open_file(tmp_path / "card.png")
    qtbot.waitUntil(lambda: page.bics.inquiry.bics == (BOX,))
    assert page.bics.code.field.text() == "2002-0000-0000-0001"
    assert not reason.isVisible()


def test_a_template_that_names_all_devices_alike_is_refused_in_its_place(page: RegisterPage, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.devices.name.setText("tracker")
    assert "tracker" in page.bics.devices.example.text()
    assert not page.bics.primary.isEnabled()
    assert page.bics.only.isEnabled()


def test_an_account_without_a_coverage_policy_says_what_is_missing(page: RegisterPage, demo: Demo, qtbot) -> None:
    take(page, LETTERS, qtbot)
    devices = page.bics.devices
    policies = demo.station.register.policies(ACCOUNT)
    devices.show_policies(Policies(policies.service, ()))
    assert devices.problem.isVisible()
    assert "coverage policy" in devices.problem.what.text()
    assert not page.bics.primary.isEnabled()
    assert page.bics.only.isEnabled()
    devices.problem.action.click()
    qtbot.waitUntil(page.bics.primary.isEnabled)
    assert not devices.problem.isVisible()


def test_everything_the_keyboard_reaches_has_a_name(page: RegisterPage, qtbot) -> None:
    take(page, f"{CARD}\n{BOX}", qtbot)
    reached = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
    ]
    assert page.bics.devices.first in reached
    named = [QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in reached]
    assert all(named)


def test_what_could_not_be_asked_is_asked_again(page: RegisterPage, demo: Demo, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.STATUS, match="GET /api/v1/sim_batch/*", times=None, status=403))
    take(page, LETTERS, qtbot)
    assert page.bics.inquiry.claims[0].error is not None
    assert not page.bics.primary.isEnabled()
    demo.sandbox.faults.clear()
    page.bics.claims.problem.action.click()
    qtbot.waitUntil(page.bics.primary.isEnabled)


def test_a_failure_is_told_in_its_row_and_retried_alone(page: RegisterPage, demo: Demo, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.STATUS, match="POST /api/v1/endpoint", times=2, status=422))
    take(page, LETTERS, qtbot)
    page.bics.primary.click()
    finish(page, qtbot)
    assert page.bics.run.batch.failed == 2
    assert sum(" · " in result for result in results(page)) == 2
    assert page.bics.retry.isVisible()
    page.bics.retry.click()
    qtbot.waitUntil(lambda: page.bics.run.batch.passed == 5)
    assert {unit.outcome for unit in page.bics.run.model.rows} == {Outcome.PASS}
    assert len(demo.sandbox.record.effects("endpoint.created")) == 5


def test_a_lost_answer_is_settled_by_asking(page: RegisterPage, demo: Demo, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, match="POST /api/v1/endpoint", times=1))
    demo.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, match="PATCH /api/v1/sim_batch/*", times=1))
    take(page, LETTERS, qtbot)
    page.bics.primary.click()
    finish(page, qtbot)
    assert results(page) == ["device made"] * 5
    assert len(demo.sandbox.record.effects("endpoint.created")) == 5


def test_what_the_provider_cannot_tell_is_decided_by_a_person(page: RegisterPage, demo: Demo, qtbot) -> None:
    client = demo.station.accounts.registrar(ACCOUNT)
    client.endpoints.create(NewEndpoint("TRK-00003", 101, 201))
    demo.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, match="POST /api/v1/endpoint", times=5))
    take(page, LETTERS, qtbot)
    page.bics.devices.name.setText("TRK-{n:05}")
    page.bics.primary.click()
    run = page.bics.run
    qtbot.waitUntil(lambda: run.chips[Kind.WARNING].text().startswith("1 "))
    at = next(at for at, unit in enumerate(run.model.rows) if unit.stage is Stage.UNSETTLED)
    assert run.model.rows[at].name == "TRK-00003"
    assert results(page)[at].startswith("to decide")
    qtbot.waitUntil(lambda: not run.running)
    decision = run.decision
    assert decision.isVisible()
    qtbot.waitUntil(lambda: "The SIM is in no device." in decision.now.text())
    assert "Devices named TRK-00003" in decision.now.text()
    decision.not_made.click()
    qtbot.waitUntil(lambda: run.model.rows[at].stage is Stage.WAITING)
    qtbot.waitUntil(page.bics.retry.isVisible)
    page.bics.retry.click()
    qtbot.waitUntil(lambda: run.batch.passed == 5)
    qtbot.waitUntil(decision.isHidden)


def test_stop_and_go_on_while_a_next_code_comes_in(page: RegisterPage, demo: Demo, program: Program, qtbot) -> None:
    demo.sandbox.faults.add(Fault(FaultKind.DELAY, match="POST /api/v1/endpoint", times=None, seconds=0.3))
    take(page, BOX, qtbot)
    page.bics.primary.click()
    qtbot.waitUntil(lambda: page.bics.run.batch is not None and page.bics.run.batch.passed > 0)
    qtbot.waitUntil(lambda: page.bics.run.model.rowCount() == 50)
    page.bics.stop.click()
    qtbot.waitUntil(lambda: page.bics.retry.isVisible() and page.bics.run.batch.state is BatchState.CANCELLED)
    program.window.take_scan(CARD)
    assert page.bics.at == PREPARE
    page.bics.last.click()
    demo.sandbox.faults.clear()
    page.bics.retry.click()
    qtbot.waitUntil(lambda: page.bics.run.batch.passed == 50)
    assert page.bics.inquiry.bics == (CARD,)


def test_a_code_that_comes_in_while_the_batch_is_started_is_kept(page: RegisterPage, program: Program, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.only.click()
    program.window.take_scan(CARD)
    qtbot.waitUntil(lambda: page.bics.run.batch is not None)
    qtbot.waitUntil(lambda: page.bics.inquiry.bics == (CARD,))
    assert page.bics.at == PREPARE
    assert page.bics.code.field.text() == "1001-0000-0000-0001"


def test_an_iccid_finds_its_row(page: RegisterPage, program: Program, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.only.click()
    finish(page, qtbot)
    program.window.take_scan(page.bics.run.model.rows[3].iccid)
    assert page.bics.run.table.chosen_rows() == [3]


def test_an_interrupted_batch_is_shown_again(page: RegisterPage, program: Program, qtbot) -> None:
    take(page, LETTERS, qtbot)
    page.bics.only.click()
    finish(page, qtbot)
    batch = page.bics.run.batch
    page.bics.run.forget()
    program.window.go("register", batch)
    qtbot.waitUntil(lambda: page.bics.run.model.rowCount() == 5)


def test_without_an_account_the_way_leads_to_the_settings(page: RegisterPage, demo: Demo, qtbot) -> None:
    demo.station.accounts.remove(ACCOUNT)
    page.shown()
    qtbot.waitUntil(lambda: not page.bics.inquiry.account)
    assert "no account at EMnify" in page.bics.empty.sentence.text()
    with qtbot.waitSignal(page.go) as leaving:
        page.bics.empty_button.click()
    assert leaving.args[0] == "settings"


def test_another_account_is_asked_anew(page: RegisterPage, demo: Demo, qtbot) -> None:
    assert not page.account.isVisible()
    demo.station.accounts.add(
        Account("Wrong", Provider.EMNIFY, "http://127.0.0.1:9"), {"application_token": Secret("x")}
    )
    page.shown()
    qtbot.waitUntil(page.account.isVisible)
    take(page, LETTERS, qtbot)
    assert page.bics.inquiry.account == ACCOUNT
    page.account.setCurrentText("Wrong")
    page.account.activated.emit(page.account.currentIndex())
    qtbot.waitUntil(lambda: page.bics.inquiry.claims[0].error is not None)
    qtbot.waitUntil(page.bics.devices.problem.isVisible)
    assert not page.bics.primary.isEnabled()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"name": 7, "first": true, "strange": 1}'])
def test_choices_that_make_no_sense_are_as_at_first(text: str) -> None:
    assert Choices.from_text(text) == Choices()
