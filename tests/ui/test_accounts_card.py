"""Accounts in the settings: a code by e-mail, another name, a way through the company's network, and removal."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.secret import Secret
from app.domain.work import Account, BatchKind, NewUnit, Provider
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.device_values import Action
from app.ui.keyboard import tab_stops
from app.ui.pages.account_form import AccountForm
from app.ui.pages.account_row import AccountRow
from app.ui.pages.accounts_card import AccountsCard

NAME = "fleet"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox.start(SandboxOptions(modules=0, latency_s=0.0, emnify_endpoints=2, emnify_sims=2)) as made:
        yield made


@pytest.fixture
def accounts(visit) -> AccountsCard:
    return visit("settings").accounts


@pytest.fixture
def row(accounts: AccountsCard, sandbox: Sandbox, station, qtbot) -> AccountRow:
    """An account at EMnify whose user is asked for a code."""
    offered = sandbox.providers[Provider.EMNIFY]
    options = {"auth": "password", "username": offered.credentials["mfa_username"]}
    station.accounts.add(
        Account(NAME, Provider.EMNIFY, offered.url, options), {"password": Secret(offered.credentials["password"])}
    )
    accounts.refresh()
    qtbot.waitUntil(lambda: NAME in accounts.rows)
    return accounts.rows[NAME]


def test_an_answer_about_an_account_that_is_gone_is_dropped(
    accounts: AccountsCard, row: AccountRow, window, qtbot
) -> None:
    row.remove.click()
    row.banner.acted.emit()
    accounts.refresh()
    qtbot.waitUntil(lambda: accounts.rows == {} and window.bridge.idle)


def test_another_account_takes_nothing_from_what_a_row_tells(
    accounts: AccountsCard, row: AccountRow, station, qtbot
) -> None:
    row.test.click()
    qtbot.waitUntil(row.code.isVisible)
    station.accounts.add(Account("Lab", Provider.CELONA, "http://127.0.0.1:1", {"customer_id": "1"}), {})
    accounts.refresh()
    qtbot.waitUntil(lambda: "Lab" in accounts.rows)
    assert accounts.rows[NAME] is row
    assert row.code.isVisible()


def code(sandbox: Sandbox) -> str:
    return sandbox.providers[Provider.EMNIFY].credentials["mfa_code"]


def test_a_test_that_meets_a_code_asks_for_it_in_place(row: AccountRow, sandbox: Sandbox, qtbot) -> None:
    row.test.setFocus()
    row.test.click()
    row.test.click()
    qtbot.waitUntil(row.code.isVisible)
    assert row.banner.what.text().startswith("EMnify has sent a code by e-mail")
    assert row.code.field.text() == ""
    assert not row.code.sign_in.isEnabled()
    row.code.field.setText(code(sandbox))
    qtbot.keyClick(row.code.field, Qt.Key.Key_Return)
    qtbot.waitUntil(row.code.isHidden)
    assert row.banner.what.text() == "The provider accepts these credentials."


def test_a_wrong_code_is_told_plainly_and_typed_anew(row: AccountRow, sandbox: Sandbox, station, qtbot) -> None:
    row.test.click()
    qtbot.waitUntil(row.code.isVisible)
    row.code.field.setText("12345")
    row.code.sign_in.click()
    qtbot.waitUntil(lambda: row.banner.what.text() == "The code has 6 digits.")
    sent = len(station.requests.all())
    row.code.field.setText("000000" if code(sandbox) != "000000" else "111111")
    row.code.sign_in.click()
    row.code.sign_in.click()
    qtbot.waitUntil(lambda: row.banner.what.text() == "EMnify did not accept the code.")
    assert "Three refused codes" in row.banner.remedy.text()
    assert len(station.requests.all()) == sent + 1
    assert (row.code.field.text(), row.code.isEnabled()) == ("", True)
    row.code.field.setText(code(sandbox))
    row.code.sign_in.click()
    qtbot.waitUntil(row.code.isHidden)


def test_another_code_can_be_had(row: AccountRow, sandbox: Sandbox, qtbot) -> None:
    row.test.click()
    qtbot.waitUntil(row.code.isVisible)
    row.code.another.click()
    assert not row.code.isEnabled()
    qtbot.waitUntil(row.code.isEnabled)
    assert row.code.isVisible()


def test_a_code_that_something_else_met_is_asked_for_on_the_next_visit(row, station, window, qtbot) -> None:
    assert station.accounts.test(NAME).code_needed
    window.go("start")
    window.go("settings")
    qtbot.waitUntil(row.code.isVisible)


def test_an_account_is_renamed_in_the_form(accounts: AccountsCard, row: AccountRow, station, qtbot) -> None:
    row.edit.click()
    accounts.form.name.setText("hall 2")
    accounts.form.save.click()
    qtbot.waitUntil(lambda: list(accounts.rows) == ["hall 2"])
    assert station.accounts.test("hall 2").code_needed


def test_a_new_account_does_not_take_the_place_of_another(accounts: AccountsCard, row, station, qtbot) -> None:
    accounts.add.click()
    form = accounts.form
    form.provider.setCurrentIndex(form.provider.findData(Provider.CELONA))
    form.name.setText(NAME)
    form.options["customer_id"].setText("7")
    form.secrets["api_key"].setText("k")
    form.save.click()
    qtbot.waitUntil(form.banner.isVisible)
    assert form.banner.what.text() == "There is an account named fleet already."
    assert station.accounts.get(NAME).provider is Provider.EMNIFY


def test_a_file_without_certificates_is_refused_with_the_reason(
    accounts: AccountsCard, row: AccountRow, station, tmp_path: Path, qtbot
) -> None:
    (tmp_path / "company.pem").write_text("hello")
    form = accounts.form
    row.edit.click()
    form.ca_bundle.setText(str(tmp_path / "company.pem"))
    form.save.click()
    qtbot.waitUntil(form.banner.isVisible)
    assert "no certificate" in form.banner.what.text()
    form.ca_bundle.setText(str(tmp_path / "missing.pem"))
    form.save.click()
    qtbot.waitUntil(lambda: form.banner.what.text().startswith("There is no CA file"))
    assert "ca_bundle" not in station.accounts.get(NAME).options


def test_a_proxy_and_a_ca_file_are_kept_with_the_account(
    accounts: AccountsCard, row: AccountRow, station, qtbot
) -> None:
    import certifi

    form = accounts.form
    row.edit.click()
    form.ca_bundle.setText(certifi.where())
    form.proxy.setText("http://127.0.0.1:3128")
    form.save.click()
    qtbot.waitUntil(lambda: station.accounts.get(NAME).options.get("proxy") == "http://127.0.0.1:3128")
    assert station.accounts.get(NAME).options["ca_bundle"] == certifi.where()
    qtbot.waitUntil(lambda: accounts.rows[NAME] is not row)
    accounts.rows[NAME].edit.click()
    assert form.proxy.text() == "http://127.0.0.1:3128"
    form.proxy.clear()
    form.save.click()
    qtbot.waitUntil(lambda: "proxy" not in station.accounts.get(NAME).options)


def test_removal_says_which_batches_need_the_account(row: AccountRow, station, qtbot) -> None:
    station.ledger.create_batch("tablets.csv", BatchKind.ASSIGN, NAME, "Bench 3", "", {}, [NewUnit(1, "x")])
    row.remove.click()
    qtbot.waitUntil(row.banner.isVisible)
    assert "tablets.csv" in row.banner.remedy.text()
    assert row.banner.action.isVisible()


def test_an_account_whose_calls_wait_cannot_be_removed(row: AccountRow, station, qtbot) -> None:
    station.devices.queue.keep(NAME, "1", "pump", Action.ENABLE)
    row.remove.click()
    qtbot.waitUntil(row.banner.isVisible)
    assert "Calls that wait for the network: 1." in row.banner.remedy.text()
    assert row.banner.action.isHidden()


def test_the_keyboard_comes_to_the_secret_before_the_proxy_and_the_buttons(accounts: AccountsCard, qtbot) -> None:
    form = accounts.form
    accounts.add.click()
    for provider, last in (("emnify", "application_token"), ("celona", "api_key"), ("supersim", "auth_token")):
        form.provider.setCurrentIndex(form.provider.findData(provider))

        def before_proxy(form: AccountForm = form) -> object:
            reached = list(tab_stops(form))
            return reached[reached.index(form.proxy) - 1]

        qtbot.waitUntil(lambda last=last: before_proxy() is form.secrets.get(last))


def test_the_secret_is_what_is_entered_first_where_an_account_is_changed(accounts: AccountsCard, row, qtbot) -> None:
    row.edit.click()
    qtbot.waitUntil(lambda: accounts.window().focusWidget() is accounts.form.secrets["password"])


def test_enter_in_a_field_saves_the_account(accounts: AccountsCard, station, qtbot) -> None:
    accounts.add.click()
    form = accounts.form
    qtbot.waitUntil(form.isVisible)
    form.name.setText("line")
    form.secrets["application_token"].setText("a-token")
    with qtbot.waitSignal(form.saved):
        qtbot.keyClick(form.secrets["application_token"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "line" in accounts.rows)


def test_an_account_that_another_program_adds_is_there_when_the_page_is_shown_again(
    accounts: AccountsCard, station, window, visit, qtbot
) -> None:
    visit("start")
    station.accounts.add(Account("beside", Provider.CELONA, "https://x.example", {"customer_id": "1"}), {})
    visit("settings")
    qtbot.waitUntil(lambda: "beside" in accounts.rows)
