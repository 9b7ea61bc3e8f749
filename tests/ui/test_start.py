import pytest

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.domain.work import Account, BatchState, JobState, Provider, Unit
from app.station.events import BatchChanged
from app.ui.pages.start import StartPage


@pytest.fixture
def page(window, qtbot) -> StartPage:
    return window.stack.currentWidget()


def wanted(page: StartPage) -> list[tuple[str, object]]:
    seen: list[tuple[str, object]] = []
    page.go.disconnect()
    page.go.connect(lambda page_id, payload: seen.append((page_id, payload)))
    return seen


def test_the_four_doors_lead_to_their_pages(page: StartPage) -> None:
    seen = wanted(page)
    for door in page.doors.values():
        door.click()
    assert [page_id for page_id, _ in seen] == ["register", "assign", "codes", "bench"]


def test_without_an_account_the_page_offers_to_add_one(page: StartPage, qtbot) -> None:
    qtbot.waitUntil(page.banner.isVisible)
    seen = wanted(page)
    page.banner.action.click()
    assert seen == [("settings", None)]


def test_with_an_account_nothing_is_asked(page: StartPage, station, qtbot) -> None:
    qtbot.waitUntil(page.banner.isVisible)
    station.accounts.add(Account("Lab", Provider.CELONA, "https://example.com", {"customer_id": "1"}), {})
    page.refresh()
    qtbot.waitUntil(page.banner.isHidden)


def test_interrupted_work_is_named_and_can_be_opened(page: StartPage, window, seed, qtbot) -> None:
    batch = seed.batch(4)
    page.refresh()
    qtbot.waitUntil(lambda: batch.id in page.rows)
    row = page.rows[batch.id]
    assert (row.name.text(), row.count.text(), row.chip.text()) == ("tablets.csv", "Twilio EU · 0 of 4", "interrupted")
    assert row.resume.accessibleName() == "Resume tablets.csv"
    row.open.click()
    qtbot.waitUntil(lambda: window.front().footer.hint.text() == "Stopped. Nothing more is sent until you go on.")


def test_work_that_stands_still_or_was_cancelled_says_so(page: StartPage, seed, station, qtbot) -> None:
    stopped, cancelled = seed.batch(1), seed.batch(1)
    station.ledger.set_batch_state(stopped.id, BatchState.STOPPED)
    station.ledger.set_batch_state(cancelled.id, BatchState.CANCELLED)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert page.rows[stopped.id].chip.text() == "halted"
    assert page.rows[cancelled.id].chip.text() == "cancelled"


def test_work_that_cannot_be_resumed_says_why_and_stays(page: StartPage, window, seed, qtbot) -> None:
    batch = seed.batch(1)
    page.refresh()
    qtbot.waitUntil(lambda: batch.id in page.rows)
    page.rows[batch.id].resume.click()
    qtbot.waitUntil(window.notice.isVisible)
    assert "Twilio EU" in window.notice.what.text()
    qtbot.waitUntil(lambda: bool(page.rows[batch.id].resume.isEnabled()))


def test_a_batch_that_has_ended_but_for_a_decision_is_named_and_only_opened(page, seed, station, qtbot) -> None:
    batch = seed.batch(1)
    (unit,) = station.ledger.units(batch.id)
    job = station.ledger.begin_job("celona.assign", batch.account, batch.id, None, {"units": [unit.id]})
    seed.end(unit, Outcome.ERROR)
    station.ledger.set_batch_state(batch.id, BatchState.FINISHED)
    page.refresh()
    qtbot.waitUntil(lambda: batch.id in page.rows)
    row = page.rows[batch.id]
    assert (row.chip.text(), row.resume.isHidden(), row.open.isHidden()) == ("to decide", True, False)
    station.ledger.finish_job(job.id, JobState.DONE, {})
    page.refresh()
    qtbot.waitUntil(lambda: page.rows == {})


def test_finished_work_goes_from_the_list(page: StartPage, seed, station, qtbot) -> None:
    batch = seed.batch(1)
    page.refresh()
    qtbot.waitUntil(lambda: batch.id in page.rows)
    assert not page.nothing.isVisible()
    station.bus.publish(BatchChanged(station.ledger.set_batch_state(batch.id, BatchState.FINISHED)))
    qtbot.waitUntil(lambda: page.rows == {})
    assert page.nothing.isVisible()


def test_a_ledger_that_cannot_be_read_is_told_instead_of_that_nothing_waits(
    page: StartPage, station, qtbot, monkeypatch
) -> None:
    def fail(_station) -> None:
        raise KnownError("ledger.lost", say("test", "The ledger is gone."), say("test", "Plug the drive in."))

    qtbot.waitUntil(page.nothing.isVisible)
    monkeypatch.setattr(type(station), "interrupted", fail)
    page.refresh()
    qtbot.waitUntil(page.unread.isVisible)
    assert (page.unread.what.text(), page.unread.remedy.text()) == ("The ledger is gone.", "Plug the drive in.")
    assert not page.nothing.isVisible()
    monkeypatch.undo()
    page.unread.action.click()
    qtbot.waitUntil(page.nothing.isVisible)
    assert not page.unread.isVisible()


@pytest.fixture
def cut_off(station, page: StartPage, qtbot) -> list[Unit]:
    """Units of modules as a power cut leaves them."""
    book = station.bench._book
    for number in range(6):
        book.end(book.begin(f"/dev/ttyUSB{number}", Recipe("Line 3", Apn("em")), f"86012345678901{number}").id)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.modules.items) == 6)
    return list(page.modules.items)


def test_modules_over_which_the_program_was_ended_are_told(page: StartPage, cut_off: list[Unit], qtbot) -> None:
    card = page.modules
    assert card.isVisible()
    assert (len(card.rows), card.more.text()) == (4, "2 more")
    assert card.rows[0].again.accessibleName() == "Start 860123456789015 again"
    card.rows[0].leave.click()
    qtbot.waitUntil(lambda: len(card.items) == 5)
    card.all.click()
    qtbot.waitUntil(card.isHidden)


def test_a_module_that_is_not_there_cannot_be_started_again(page, window, station, cut_off, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(station.bench, "ports", tuple)
    page.modules.rows[0].again.click()
    qtbot.waitUntil(window.notice.isVisible)
    assert "/dev/ttyUSB5 is not there" in window.notice.what.text()
    qtbot.waitUntil(lambda: bool(page.modules.rows[0].again.isEnabled()))


def test_an_interrupted_module_is_started_again_at_the_bench(page, station, cut_off, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(station.bench, "ports", lambda: (PortInfo("/dev/ttyUSB5"),))
    seen = wanted(page)
    page.modules.rows[0].again.click()
    qtbot.waitUntil(lambda: seen == [("bench", None)])
    qtbot.waitUntil(lambda: not station.bench.busy)
    newest, *_ = station.history.search(limit=1)
    assert (newest.port, newest.outcome) == ("/dev/ttyUSB5", Outcome.ERROR)
    assert len(station.bench.interrupted()) == 5
