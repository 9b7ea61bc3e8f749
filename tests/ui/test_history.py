import csv
import json
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.scan import ScanKind, understand
from app.domain.work import Unit
from app.station.events import UnitChanged
from app.ui.pages.history import CHUNK, HistoryPage
from app.ui.widgets.facts import Facts


@pytest.fixture
def page(visit, qtbot, window) -> HistoryPage:
    made = visit("history")
    qtbot.waitUntil(lambda: not made._asked.isActive() and not made._loading)
    return made


def reload(page: HistoryPage, qtbot) -> None:
    page.reload()
    qtbot.waitUntil(lambda: not page._loading)


def choose(page: HistoryPage, qtbot, row: int) -> Unit:
    page.table.selectRow(row)
    unit = page.model.rows[row]
    qtbot.waitUntil(lambda: page.detail.unit == unit)
    return unit


def texts(page: HistoryPage) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [part.text() for part in page.detail.area.widget().findChildren(QLabel)]


def test_an_empty_history_says_what_will_be_here(page: HistoryPage) -> None:
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert not page.export_button.isEnabled()


def test_units_are_listed_newest_first(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(3)
    reload(page, qtbot)
    assert [page.model.index(row, 0).data() for row in range(3)] == ["tablet-003", "tablet-002", "tablet-001"]
    assert page.header.subtitle.text().startswith("3 unit")
    assert page.table.isVisible()


def test_a_search_waits_for_a_pause_and_finds_by_part(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(12)
    reload(page, qtbot)
    qtbot.keyClicks(page.search, "let-01")
    qtbot.waitUntil(lambda: len(page.model.rows) == 3)
    assert {unit.name for unit in page.model.rows} == {"tablet-010", "tablet-011", "tablet-012"}
    page.search.clear()
    qtbot.waitUntil(lambda: len(page.model.rows) == 12)


def test_a_late_answer_to_an_older_search_is_dropped(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(5)
    page.search.setText("tablet-001")
    page.reload()
    page.search.setText("tablet-002")
    page.reload()
    qtbot.waitUntil(lambda: not page._loading)
    assert [unit.name for unit in page.model.rows] == ["tablet-002"]


def test_more_is_read_on_the_way_down(page: HistoryPage, seed, qtbot) -> None:
    seed.batch(CHUNK * 2 + 10)
    reload(page, qtbot)
    assert len(page.model.rows) == CHUNK
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.model.rows) == CHUNK * 2)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(page.model.rows) == CHUNK * 2 + 10)


def test_a_registration_code_is_a_secret_that_nobody_searches_for(page: HistoryPage) -> None:
    scan = understand("DEMO000001")
    assert scan.kind is ScanKind.REGISTRATION
    assert not page.take_scan(scan)
    assert not page.search.text()


def test_a_chosen_unit_shows_all_that_is_known_and_its_steps(page: HistoryPage, seed, qtbot) -> None:
    unit = seed.finished(1)[0]
    step = seed.station.ledger.begin_step(unit.id, "reserve")
    seed.station.ledger.end_step(step.id, Outcome.PASS, say("test", "Profile reserved"), "HTTP 201")
    reload(page, qtbot)
    choose(page, qtbot, 0)
    assert page.detail.isVisible()
    qtbot.waitUntil(lambda: "Profile reserved" in texts(page))
    assert {"EID", "The provider said PASS.", "smdp.example.com", "HTTP 201"} <= set(texts(page))
    assert page.detail.chip.text() == "PASS"
    assert not any("CODE" in text for text in texts(page))
    assert page.detail.area.widget().findChild(Facts) is not None


def test_the_code_of_a_unit_is_a_button_away(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(1)
    reload(page, qtbot)
    unit = choose(page, qtbot, 0)
    wanted: list[tuple[str, object]] = []
    page.go.disconnect()
    page.go.connect(lambda page_id, payload: wanted.append((page_id, payload)))
    page.detail.code_button.click()
    assert wanted == [("codes", unit)]


def test_the_device_of_a_unit_is_a_button_away_where_an_account_has_one(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(1)
    reload(page, qtbot)
    unit = choose(page, qtbot, 0)
    page.detail.show_unit(replace(unit, device_sid="", sim_sid=""))
    assert page.detail.device_button.isHidden()
    page.detail.show_unit(replace(unit, device_sid="9000001"))
    with qtbot.waitSignal(page.go) as asked:
        page.detail.device_button.click()
    assert asked.args[0] == "devices"
    assert asked.args[1].device_sid == "9000001"


def test_the_details_close_and_the_list_stays(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(2)
    reload(page, qtbot)
    choose(page, qtbot, 1)
    page.detail.close_button.click()
    assert not page.detail.isVisible()
    assert page.table.chosen_rows() == []


def test_a_unit_that_changes_is_shown_as_it_is_now(page: HistoryPage, seed, qtbot) -> None:
    batch = seed.batch(1)
    reload(page, qtbot)
    unit = seed.end(seed.station.ledger.units(batch.id)[0], Outcome.FAIL)
    seed.station.bus.publish(UnitChanged(unit))
    qtbot.waitUntil(lambda: page.model.rows[0].outcome is Outcome.FAIL)
    assert page.model.index(0, 1).data() == "FAIL"


def test_a_new_unit_appears_by_itself(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(1)
    reload(page, qtbot)
    batch = seed.batch(1, name="next.csv")
    seed.station.bus.publish(UnitChanged(seed.station.ledger.units(batch.id)[0]))
    qtbot.waitUntil(lambda: len(page.model.rows) == 2)


def test_the_export_says_what_it_wrote(page: HistoryPage, seed, qtbot, tmp_path) -> None:
    seed.finished(3)
    reload(page, qtbot)
    page.export_to(tmp_path / "history.csv")
    qtbot.waitUntil(page.banner.isVisible)
    assert re.fullmatch(r"3 unit(s|\(s\)) written to history\.csv\.", page.banner.what.text())
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["tablet-003", "tablet-002", "tablet-001"]
    page.export_to(tmp_path / "history.json")
    qtbot.waitUntil(lambda: "history.json" in page.banner.what.text())
    assert len(json.loads((tmp_path / "history.json").read_text("utf-8"))) == 3


def test_an_export_that_cannot_be_written_says_why(page: HistoryPage, seed, qtbot, tmp_path) -> None:
    seed.finished(1)
    reload(page, qtbot)
    page.export_to(tmp_path / "no" / "such" / "history.csv")
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.remedy.text()
    assert page.export_button.isEnabled()


def test_rows_are_copied_with_digits_whole(page: HistoryPage, seed, qtbot) -> None:
    seed.finished(1)
    reload(page, qtbot)
    unit = choose(page, qtbot, 0)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert unit.eid in QGuiApplication.clipboard().text()


def test_a_unit_handed_over_is_searched_for(page: HistoryPage, seed, qtbot) -> None:
    units = seed.finished(3)
    page.arrive(units[1])
    qtbot.waitUntil(lambda: [unit.name for unit in page.model.rows] == ["tablet-002"])
