"""What was sent, in the window."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.errors import KnownError
from app.domain.message import say
from app.providers.exchange import Exchange
from app.ui.pages.requests_view import RequestsView
from app.ui.pages.settings import SettingsPage

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)


def sent(station, count: int, status: int = 200, account: str = "line") -> None:
    for n in range(count):
        url = f"https://x.example/v1/Sims/{n}"
        station.requests.add(Exchange(AT, account, "GET", url, status, 0.05, "", f'{{"n": {n}}}', attempt=1 + n % 2))


@pytest.fixture
def page(visit) -> SettingsPage:
    return visit("settings")


@pytest.fixture
def view(page: SettingsPage, qtbot) -> RequestsView:
    page.show_requests.click()
    qtbot.waitUntil(page.requests.isVisible)
    return page.requests


def test_an_empty_list_says_what_will_be_there(view: RequestsView) -> None:
    assert view.empty.isVisible()
    assert not view.save.isEnabled()
    assert view.table.isHidden()


def test_what_is_sent_while_one_looks_appears(view: RequestsView, station, qtbot) -> None:
    sent(station, 3)
    qtbot.waitUntil(lambda: len(view.model.rows) == 3)
    assert view.model.rows[0].number == 3
    assert view.model.index(0, 4).data() == "50 ms"
    assert view.model.index(1, 4).data() == "50 ms, try 2"


def test_the_list_is_filtered_by_words_account_and_failure(view: RequestsView, station, qtbot) -> None:
    sent(station, 20)
    sent(station, 4, status=500, account="other")
    qtbot.waitUntil(lambda: len(view.model.rows) == 24)
    view.search.setText("Sims/7")
    qtbot.waitUntil(lambda: [row.number for row in view.model.rows] == [8])
    view.search.clear()
    view.account.setCurrentIndex(view.account.findData("other"))
    view.account.activated.emit(view.account.currentIndex())
    qtbot.waitUntil(lambda: len(view.model.rows) == 4)
    view.account.setCurrentIndex(0)
    view.account.activated.emit(0)
    qtbot.waitUntil(lambda: len(view.model.rows) == 24)
    view.failed.click()
    qtbot.waitUntil(lambda: len(view.model.rows) == 4)
    assert view.model.index(0, 2).data() == "500"


def test_the_detail_is_read_copied_and_stays_while_more_is_sent(view: RequestsView, station, qtbot) -> None:
    sent(station, 5)
    qtbot.waitUntil(lambda: len(view.model.rows) == 5)
    view.table.selectRow(4)
    assert "GET https://x.example/v1/Sims/0" in view.detail.text.toPlainText()
    view.detail.copy.click()
    assert '{"n": 0}' in QGuiApplication.clipboard().text()
    sent(station, 3)
    qtbot.waitUntil(lambda: len(view.model.rows) == 8)
    assert view.table.chosen_rows() == [7]
    assert "Sims/0" in view.detail.text.toPlainText()
    view.detail.close_button.click()
    assert view.detail.isHidden()


def test_what_is_shown_is_saved_oldest_first(view: RequestsView, station, qtbot, tmp_path: Path) -> None:
    sent(station, 3)
    qtbot.waitUntil(lambda: len(view.model.rows) == 3)
    view.save_to(tmp_path / "sent.txt")
    qtbot.waitUntil(view.banner.isVisible)
    text = (tmp_path / "sent.txt").read_text("utf-8")
    assert text.index("Sims/0") < text.index("Sims/2")


def test_clearing_empties_list_and_store(view: RequestsView, station, qtbot) -> None:
    sent(station, 3)
    qtbot.waitUntil(lambda: len(view.model.rows) == 3)
    view.clear.click()
    qtbot.waitUntil(view.empty.isVisible)
    assert station.requests.all() == []


def test_a_full_store_is_searched_without_a_stall(view: RequestsView, station, qtbot) -> None:
    body = "x" * 1500
    for n in range(5000):
        station.requests.add(Exchange(AT, "line", "GET", f"https://x.example/{n}", 200, 0.1, "", body))
    qtbot.waitUntil(lambda: len(view.model.rows) == 5000)
    view.search.setText("example/4999")
    qtbot.waitUntil(lambda: len(view.model.rows) == 1)


def test_one_goes_back_to_the_settings(page: SettingsPage, view: RequestsView, qtbot) -> None:
    view.back.click()
    assert page.requests.isHidden()
    assert page.accounts.isVisible()
    assert not view._look.isActive()


def test_an_error_of_a_provider_leads_to_what_was_sent(window, qtbot) -> None:
    window.go("start")
    window.show_problem(KnownError("provider.refused", say("test", "Refused."), say("test", "Correct it.")))
    assert window.notice.link.text() == "Show what was sent"
    qtbot.mouseClick(window.notice.link, Qt.MouseButton.LeftButton)
    page = window.stack.currentWidget()
    qtbot.waitUntil(page.requests.isVisible)
    assert window.notice.isHidden()


def test_an_error_of_another_kind_leads_nowhere(window) -> None:
    window.show_problem(KnownError("ledger.full", say("test", "The disk is full.")))
    assert window.notice.link.isHidden()


def test_a_sign_in_that_waits_for_a_code_leads_to_the_accounts(window) -> None:
    window.show_problem(KnownError("emnify.mfa", say("test", "A code was sent.")))
    assert window.notice.link.text() == "Enter the code"
    window.show_problem(KnownError("account.secret", say("test", "The secret is not in the keychain.")))
    assert window.notice.link.text() == "Open the accounts"
    window.notice.link.click()
    assert window.front().objectName() == "settings"
