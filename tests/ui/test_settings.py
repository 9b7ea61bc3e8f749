from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.settings import Settings
from app.ui.pages.accounts_card import AccountsCard
from app.ui.pages.settings import SettingsPage
from app.ui.theme import DARK, tokens


@pytest.fixture
def page(visit) -> SettingsPage:
    return visit("settings")


@pytest.fixture
def accounts(page: SettingsPage) -> AccountsCard:
    return page.accounts


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox.start(SandboxOptions(modules=0)) as made:
        yield made


def pick(box, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_the_page_shows_what_is_set(page: SettingsPage) -> None:
    assert page.station_name.text() == "Bench 3"
    assert page.operator.text() == "Operator 14"
    assert page.look.currentData() == "light"
    assert page.language.currentData() == "en"
    assert page.text_size.currentData() == 1.0


def test_a_name_is_kept_and_stands_in_the_strip(page: SettingsPage, window, station, home, qtbot) -> None:
    page.operator.setText(" Operator 15 ")
    qtbot.keyClick(page.operator, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.strip.facts["operator"].value.text() == "Operator 15")
    assert Settings.load(home.config / "settings.json").operator == "Operator 15"


def test_look_touch_and_text_size_apply_at_once(page: SettingsPage, station, qtbot) -> None:
    pick(page.look, "dark")
    qtbot.waitUntil(lambda: tokens() is DARK)
    page.touch.click()
    qtbot.waitUntil(lambda: page.operator.sizeHint().height() == 44)
    pick(page.text_size, 1.5)
    qtbot.waitUntil(lambda: page.operator.sizeHint().height() > 60)
    assert (station.settings.look, station.settings.touch, station.settings.text_scale) == ("dark", True, 1.5)


def test_what_did_not_change_is_not_saved(page: SettingsPage, home, qtbot) -> None:
    before = (home.config / "settings.json").stat().st_mtime_ns
    page.station_name.editingFinished.emit()
    assert (home.config / "settings.json").stat().st_mtime_ns == before


def fill(accounts: AccountsCard, sandbox: Sandbox, provider: Provider) -> None:
    offered = sandbox.providers[provider]
    form = accounts.form
    accounts.add.click()
    form.provider.setCurrentIndex(form.provider.findData(provider))
    form.name.setText(f"{provider} lab")
    form.url.setText(offered.url)
    for key, field in (*form.options.items(), *form.secrets.items()):
        if key in offered.credentials and field.isVisible():
            field.setText(offered.credentials[key])
    form.save.click()


@pytest.mark.parametrize("provider", [Provider.CELONA, Provider.SUPERSIM])
def test_an_account_is_added_tested_and_removed(
    accounts: AccountsCard, sandbox: Sandbox, station, qtbot, provider: Provider
) -> None:
    fill(accounts, sandbox, provider)
    name = f"{provider} lab"
    qtbot.waitUntil(lambda: name in accounts.rows and not accounts.form.isVisible())
    accounts.rows[name].test.click()
    qtbot.waitUntil(lambda: accounts.rows[name].banner.what.text() == "The provider accepts these credentials.")
    accounts.rows[name].remove.click()
    qtbot.waitUntil(accounts.rows[name].banner.action.isVisible)
    assert station.accounts.all()
    accounts.rows[name].banner.action.click()
    qtbot.waitUntil(lambda: accounts.rows == {})
    assert station.accounts.all() == []


def test_a_wrong_key_is_told_with_a_remedy(accounts: AccountsCard, sandbox: Sandbox, station, qtbot) -> None:
    offered = sandbox.providers[Provider.CELONA]
    account = Account("Lab", Provider.CELONA, offered.url, {"customer_id": offered.credentials["customer_id"]})
    station.accounts.add(account, {"api_key": Secret("wrong")})
    accounts.refresh()
    qtbot.waitUntil(lambda: "Lab" in accounts.rows)
    row = accounts.rows["Lab"]
    row.test.click()
    qtbot.waitUntil(lambda: bool(row.banner.remedy.text()))
    assert row.banner.what.text()


def test_each_way_of_signing_in_asks_for_what_it_needs(accounts: AccountsCard, qtbot) -> None:
    form = accounts.form
    accounts.add.click()

    def asked() -> set[str]:
        return {key for key, field in (*form.options.items(), *form.secrets.items()) if field.isVisible()}

    form.provider.setCurrentIndex(form.provider.findData(Provider.CELONA))
    assert asked() == {"customer_id", "api_key"}
    form.provider.setCurrentIndex(form.provider.findData(Provider.SUPERSIM))
    assert asked() == {"account_sid", "auth_token"}
    usual = form.url.placeholderText()
    form.auth.setCurrentIndex(form.auth.findData("oauth2"))
    assert asked() == {"client_id", "client_secret", "token_url"}
    assert form.url.placeholderText() != usual
    assert all(field.echoMode() == QLineEdit.EchoMode.Password for field in form.secrets.values())


def test_emnify_is_signed_in_to_by_token_or_by_user(accounts: AccountsCard, qtbot) -> None:
    accounts.add.click()
    form = accounts.form
    form.name.setText("fleet")
    form.provider.setCurrentIndex(form.provider.findData(Provider.EMNIFY))
    assert form.secrets["application_token"].isVisibleTo(form)
    assert form.account().options == {"auth": "application_token"}
    form.auth.setCurrentIndex(form.auth.findData("password"))
    form.options["username"].setText("bench@example.com")
    assert form.secrets["password"].isVisibleTo(form)
    assert form.account().options == {"auth": "password", "username": "bench@example.com"}


def test_a_form_that_lacks_something_says_what(accounts: AccountsCard, station, qtbot) -> None:
    accounts.add.click()
    accounts.form.save.click()
    assert accounts.form.banner.what.text() == "Still needed: Name, Application token"
    assert station.accounts.all() == []


def test_a_change_keeps_the_secret_that_was_not_typed_again(
    accounts: AccountsCard, sandbox: Sandbox, station, qtbot
) -> None:
    fill(accounts, sandbox, Provider.CELONA)
    qtbot.waitUntil(lambda: "celona lab" in accounts.rows)
    accounts.rows["celona lab"].edit.click()
    form = accounts.form
    assert form.secrets["api_key"].text() == ""
    address = form.url.text()
    form.url.setText(address + "/")
    form.save.click()
    qtbot.waitUntil(lambda: station.accounts.all()[0].base_url == address + "/")
    qtbot.waitUntil(lambda: accounts.rows["celona lab"].account.base_url == address + "/")
    assert station.accounts.test("celona lab").ok


def test_an_account_that_moves_to_kore_gets_its_address_and_needs_its_secret(
    accounts: AccountsCard, station, qtbot
) -> None:
    twilio = Account(
        "Lab", Provider.SUPERSIM, "https://supersim.twilio.com/v1", {"auth": "basic", "account_sid": "AC1"}
    )
    station.accounts.add(twilio, {"auth_token": Secret("t0ken")})
    accounts.refresh()
    qtbot.waitUntil(lambda: "Lab" in accounts.rows)
    accounts.rows["Lab"].edit.click()
    form = accounts.form
    assert form.account() == twilio
    form.auth.setCurrentIndex(form.auth.findData("oauth2"))
    form.options["client_id"].setText("me")
    form.save.click()
    assert form.banner.what.text() == "Still needed: Client secret"
    form.secrets["client_secret"].setText("hush")
    form.save.click()
    kore = "https://supersim.api.korewireless.com/v1"
    moved = Account("Lab", Provider.SUPERSIM, kore, {"auth": "oauth2", "client_id": "me"})
    qtbot.waitUntil(lambda: station.accounts.all() == [moved])


def test_options_that_the_form_does_not_know_survive_a_change(accounts: AccountsCard, station, qtbot) -> None:
    options = {"customer_id": "1", "concurrency": "3"}
    station.accounts.add(Account("Lab", Provider.CELONA, "https://example.com", options), {"api_key": Secret("k")})
    accounts.refresh()
    qtbot.waitUntil(lambda: "Lab" in accounts.rows)
    accounts.rows["Lab"].edit.click()
    accounts.form.options["customer_id"].setText("2")
    accounts.form.save.click()
    qtbot.waitUntil(lambda: station.accounts.all()[0].options == {"customer_id": "2", "concurrency": "3"})


def test_a_system_without_keychain_is_told(accounts: AccountsCard, station, qtbot) -> None:
    assert not station.accounts.keychain
    qtbot.waitUntil(accounts.no_keychain.isVisible)


def test_the_form_can_be_left(accounts: AccountsCard, qtbot) -> None:
    accounts.add.click()
    assert accounts.form.isVisible()
    accounts.form.leave.click()
    assert not accounts.form.isVisible()
    assert accounts.add.isVisible()


@pytest.mark.parametrize(("kept", "used"), [("0.1", 1.0), ("9", 2.0), ("NaN", 1.0), ("1.5", 1.5)])
def test_a_text_size_that_the_window_cannot_show_is_brought_into_its_bounds(kept: str, used: float, home) -> None:
    path = home.config / "settings.json"
    path.write_text(f'{{"text_scale": {kept}}}', "utf-8")
    assert Settings.load(path).text_scale == used
