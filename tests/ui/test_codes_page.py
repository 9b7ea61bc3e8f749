"""The codes page on the real station: what comes in, what is shown, and what leaves it."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shiboken6 import isValid

from app.demo import CELONA, SUPER_SIM, demo_station
from app.domain.device_list import DeviceRow
from app.domain.outcome import Outcome
from app.domain.scan import understand
from app.domain.secret import Secret
from app.domain.work import BatchKind, By, NewUnit, Provider, Stage, Unit
from app.labels.picture import png
from app.labels.proof import decode
from app.labels.qr import Level, matrix
from app.labels.read_file import read_file
from app.places import Home
from app.station.assign import AssignRequest
from app.station.code_values import CodeState
from app.station.events import UnitChanged
from app.station.station import Station
from app.ui.bridge import Bridge
from app.ui.pages.codes import CodesPage
from app.ui.pages.codes_qr import FullScreen, QrView
from app.ui.pages.codes_source import BY_HAND

CODE = "LPA:1$smdp.example.com$NOT-OURS-1"


@pytest.fixture
def page(visit) -> CodesPage:
    return visit("codes")


@pytest.fixture
def filled(page: CodesPage, seed, qtbot) -> CodesPage:
    """Shows five units, the first of them chosen and drawn."""
    open_batch(page, seed.finished(5)[0].batch_id, qtbot)
    return page


def open_batch(page: CodesPage, batch_id: int, qtbot) -> None:
    page.open_batch(batch_id)
    qtbot.waitUntil(lambda: page.batch is not None and page.batch.id == batch_id)
    drawn(page, qtbot)


def drawn(page: CodesPage, qtbot) -> None:
    qtbot.waitUntil(lambda: page.body.view.matrix is not None and page.body.label.proof.text() != "")


def chosen_unit(page: CodesPage) -> Unit:
    item = page.body.table.current()
    assert item is not None
    assert item.unit is not None
    return item.unit


def states(page: CodesPage) -> list[CodeState]:
    return [item.state for item in page.body.table.rows]


def grabbed(widget: QWidget) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    widget.grab().toImage().save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data())).convert("L")


def shown_entries(station: Station) -> list[str]:
    return [entry.action for entry in station.ledger.audits()]


# --- what comes in


def test_an_empty_page_has_a_sentence_a_field_and_a_button(page: CodesPage) -> None:
    assert page.sentence.isVisible()
    assert page.entry.field.isVisible()
    assert page.entry.open.isVisible()
    assert not page.body.isVisible()
    assert not page.entry.explain.isEnabled()


def test_coming_from_the_rail_shows_the_newest_batch(seed, window, qtbot) -> None:
    seed.finished(2)
    newest = seed.finished(3)
    seed.batch(4)  # nothing of it has passed yet
    window.go("codes")
    page = window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.batch is not None)
    assert page.batch.id == newest[0].batch_id
    assert len(page.body.table.rows) == 3
    assert page.source.isVisible()


def test_a_batch_can_be_chosen_in_the_head(page: CodesPage, seed, qtbot) -> None:
    older, newer = seed.finished(2), seed.finished(3)
    page.shown()
    qtbot.waitUntil(lambda: page.batch is not None and page.batch.id == newer[0].batch_id)
    at = page.source.findData(older[0].batch_id)
    page.source.setCurrentIndex(at)
    page.source.activated.emit(at)
    qtbot.waitUntil(lambda: page.batch.id == older[0].batch_id)


def test_a_unit_that_was_handed_over_is_chosen_in_its_batch(window, seed, qtbot) -> None:
    wanted = seed.finished(4)[2]
    seed.finished(1)
    window.go("codes", wanted)
    page = window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.batch is not None)
    assert chosen_unit(page).id == wanted.id


def test_a_batch_without_a_code_says_so(page: CodesPage, seed, qtbot) -> None:
    batch = seed.batch(2)
    page.arrive(batch)
    qtbot.waitUntil(lambda: page.batch is not None)
    assert "tablets.csv" in page.sentence.text()
    assert not page.body.isVisible()


def test_a_typed_code_is_explained_field_by_field_with_its_warnings(page: CodesPage, qtbot) -> None:
    qtbot.keyClicks(page.entry.field, "1$SMDP.example.com$abc-1$1.3.6.1$1")
    qtbot.keyClick(page.entry.field, Qt.Key.Key_Return)
    drawn(page, qtbot)
    view = page.body.view
    assert view.fields["smdp"].value.text().replace("\u200b", "") == "smdp.example.com"
    assert view.fields["confirmation"].value.text() == "asked for"
    assert view.fields["oid"].isVisible()
    assert not view.fields["extra"].isVisible()
    assert all(view.fields[key].help.text() for key in ("smdp", "matching_id", "confirmation", "oid"))
    assert "LPA:" in view.warnings.what.text()
    assert "lower-case" in view.warnings.what.text()
    assert page.entry.field.text() == ""
    assert not page.body.label.all.isVisible()


def test_a_code_is_made_of_its_fields(page: CodesPage, qtbot) -> None:
    page.entry.build.click()
    assert page.home.build.smdp.hasFocus()
    build = page.home.build
    build.smdp.setText("nodot")
    build.matching_id.setText("ABC-1")
    build.make.click()
    assert "SM-DP+ address" in build.reason.what.text()
    build.smdp.setText("https://SMDP.example.com/")
    build.confirmation.setChecked(True)
    build.make.click()
    drawn(page, qtbot)
    assert page.body.table.rows[0].code.text() == "LPA:1$smdp.example.com$ABC-1$$1"
    assert build.matching_id.text() == ""


def test_all_codes_that_were_typed_are_printed_together(page: CodesPage, qtbot) -> None:
    for count, code in enumerate(("LPA:1$smdp.example.com$A-1", "LPA:1$smdp.example.com$A-2"), 1):
        page.enter(code)
        qtbot.waitUntil(lambda count=count: len(page.body.table.rows) == count)
    page.home.labels.click()
    qtbot.waitUntil(lambda: len(page.desk.source.labels.items) == 2)
    assert page.desk.source.kinds.currentText() == "Codes typed or read here"


def test_a_bad_code_stays_in_the_field_with_the_reason_below(page: CodesPage, qtbot) -> None:
    qtbot.keyClicks(page.entry.field, "LPA:1$localhost$A")
    page.entry.explain.click()
    assert page.entry.field.text() == "LPA:1$localhost$A"
    assert page.entry.reason.isVisible()
    assert "SM-DP+ address" in page.entry.reason.what.text()
    qtbot.keyClicks(page.entry.field, "B")
    assert not page.entry.reason.isVisible()


def test_a_scanned_code_of_a_unit_leads_to_the_unit(page: CodesPage, seed, window, qtbot) -> None:
    seed.finished(3)
    other = seed.end(seed.station.ledger.units(seed.batch(1, "other.csv").id)[0], Outcome.PASS, "OTHER-1")
    open_batch(page, seed.finished(2)[0].batch_id, qtbot)
    window.take_scan("LPA:1$smdp.example.com$CODE-2")  # in the list already
    assert chosen_unit(page).row == 2
    window.take_scan("LPA:1$smdp.example.com$OTHER-1")
    qtbot.waitUntil(lambda: page.batch is not None and page.batch.id == other.batch_id)
    assert chosen_unit(page).id == other.id


def test_a_scanned_code_of_nobody_here_is_shown_by_itself(filled: CodesPage, window, qtbot) -> None:
    window.take_scan(CODE)
    qtbot.waitUntil(lambda: filled.batch is None)
    drawn(filled, qtbot)
    assert len(filled.body.table.rows) == 1
    assert filled.source.currentData() == BY_HAND
    filled.enter("LPA:1$smdp.example.com$NOT-OURS-2")
    qtbot.waitUntil(lambda: len(filled.body.table.rows) == 2)
    filled.enter(CODE)  # again: listed once
    assert len(filled.body.table.rows) == 2


def test_a_scanned_eid_chooses_its_unit_and_others_are_left_to_other_pages(filled: CodesPage) -> None:
    third = filled.body.table.rows[2].unit
    assert third is not None
    assert filled.take_scan(understand(third.eid)) is True
    assert chosen_unit(filled).id == third.id
    assert filled.take_scan(understand("hello")) is False


def test_a_dropped_picture_is_read(page: CodesPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(png(matrix(CODE)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(40, 40), *how))
    QApplication.sendEvent(page, QDropEvent(QPointF(40, 40), *how))
    drawn(page, qtbot)
    assert page.body.table.rows[0].code.text() == CODE


def test_several_codes_in_one_picture_are_listed(page: CodesPage, tmp_path: Path, qtbot) -> None:
    sheet = Image.new("L", (900, 450), 255)
    for at in (1, 2):
        code = Image.open(io.BytesIO(png(matrix(f"LPA:1$smdp.example.com$SHEET-{at}"), 6)))
        sheet.paste(code, ((at - 1) * 450, 100))
    path = tmp_path / "sheet.png"
    sheet.save(path)
    page.read_picture(path)
    qtbot.waitUntil(lambda: len(page.body.table.rows) == 2)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "No code was found."),
        ("8904903200000000000000000000000", "photo.png holds a code, but no activation code."),
    ],
)
def test_a_picture_without_an_activation_code_says_so(
    page: CodesPage, tmp_path: Path, qtbot, text: str, words: str
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(png(matrix(text))) if text else Image.new("L", (400, 400), 255).save(path)
    page.read_picture(path)
    qtbot.waitUntil(page.entry.reason.isVisible)
    assert page.entry.reason.what.text() == words


def test_a_file_that_is_no_picture_is_named(page: CodesPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("hello")
    page.read_picture(path)
    qtbot.waitUntil(page.entry.reason.isVisible)


def test_units_that_pass_meanwhile_appear_and_the_choice_stays(page: CodesPage, seed, qtbot) -> None:
    batch = seed.batch(3)
    units = seed.station.ledger.units(batch.id)
    for unit in units[1:]:
        seed.end(unit, Outcome.PASS, f"CODE-{unit.row}")
    open_batch(page, batch.id, qtbot)
    page.body.table.choose(1)
    seed.station.bus.publish(UnitChanged(seed.end(units[0], Outcome.PASS, "CODE-1")))
    qtbot.waitUntil(lambda: len(page.body.table.rows) == 3)
    assert chosen_unit(page).row == 3


def test_the_first_code_of_an_assignment_appears_by_itself(page: CodesPage, seed, qtbot) -> None:
    unit = seed.station.ledger.units(seed.batch(2).id)[0]
    seed.station.bus.publish(UnitChanged(seed.end(unit, Outcome.PASS, "CODE-1")))
    qtbot.waitUntil(lambda: len(page.body.table.rows) == 1)


def test_a_page_behind_another_catches_up_when_it_is_shown(page: CodesPage, seed, visit, qtbot) -> None:
    units = seed.finished(2)
    more = seed.station.ledger.add_unit(units[0].batch_id, NewUnit(3, "tablet-003", eid="9" * 32))
    open_batch(page, units[0].batch_id, qtbot)
    visit("start")
    with qtbot.waitSignal(page.bridge.events):
        seed.station.bus.publish(UnitChanged(seed.end(more, Outcome.PASS, "CODE-3")))
    assert not page._again.isActive()
    visit("codes")
    qtbot.waitUntil(lambda: len(page.body.table.rows) == 3)


# --- what is shown


def test_the_matching_id_is_masked_until_asked_for_and_asking_is_recorded(filled: CodesPage, station, qtbot) -> None:
    view = filled.body.view
    assert "CODE" not in view.text.text()
    assert "CODE" not in view.fields["matching_id"].value.text()
    view.show_button.click()
    assert view.text.text().replace("\u200b", "") == "LPA:1$smdp.example.com$CODE-1"
    qtbot.waitUntil(lambda: states(filled)[0] is CodeState.SHOWN)
    assert shown_entries(station) == ["code.shown"]
    filled.body.table.choose(1)
    assert "CODE" not in view.text.text()


def test_a_code_that_was_shown_is_masked_again_when_the_page_is_left(filled: CodesPage, visit, qtbot) -> None:
    view = filled.body.view
    view.show_button.click()
    qtbot.waitUntil(lambda: states(filled)[0] is CodeState.SHOWN)
    visit("start")
    visit("codes")
    assert "CODE" not in view.text.text()
    assert view.show_button.text() == "Show the code"


def test_a_code_for_an_eid_has_nothing_to_mask(page: CodesPage, qtbot) -> None:
    page.enter("LPA:1$smdp.example.com$")
    drawn(page, qtbot)
    assert not page.body.view.show_button.isVisible()
    assert page.body.view.copy_text.isVisible()


def test_the_code_on_the_screen_is_read_back_by_a_decoder(filled: CodesPage) -> None:
    assert decode(grabbed(filled.body.view.qr)) == ["LPA:1$smdp.example.com$CODE-1"]
    assert filled.body.view.proof.text() == "version 3, level M · read back and equal"


@pytest.mark.parametrize("side", [190, 251, 333])
def test_every_module_is_the_same_whole_number_of_pixels(qtbot, side: int) -> None:
    view = QrView()
    qtbot.addWidget(view)
    view.resize(side + 13, side)
    drawn = matrix(CODE)
    view.show_matrix(drawn)
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    module = side // drawn.size_with_quiet
    size = module * drawn.size
    left = next(x for x in range(picture.width()) if QColor(picture.pixel(x, side // 2)) == QColor("white"))
    top = next(y for y in range(side) if QColor(picture.pixel(picture.width() // 2, y)) == QColor("white"))
    left, top = left + drawn.quiet * module, top + drawn.quiet * module
    grey, rows = picture.convertToFormat(QImage.Format.Format_Grayscale8), drawn.rows
    for y in range(size):
        light = bytes(grey.constScanLine(top + y))[left : left + size]
        assert [value < 128 for value in light] == [rows[y // module][x // module] for x in range(size)]


def test_a_code_of_a_downloaded_profile_warns(page: CodesPage, seed, station, qtbot) -> None:
    unit = seed.finished(1)[0]
    station.ledger.update_unit(unit.id, raw="installed")
    open_batch(page, unit.batch_id, qtbot)
    assert page.body.view.used.isVisible()
    assert "1" in page.header.subtitle.text()


def test_full_screen_is_left_with_escape_and_recorded(filled: CodesPage, station, qtbot) -> None:
    filled.body.view.full.click()
    screen = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, FullScreen))
    assert screen.isVisible()
    assert decode(grabbed(screen)) == ["LPA:1$smdp.example.com$CODE-1"]
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(screen))
    qtbot.waitUntil(lambda: shown_entries(station) == ["code.shown"])


def test_a_provider_without_codes_says_what_to_do_instead(page: CodesPage, station, qtbot, tmp_path) -> None:
    batch = station.ledger.create_batch(
        "line.csv", BatchKind.ASSIGN, "Celona", settings={"provider": str(Provider.CELONA)},
        units=[NewUnit(1, "tablet-1", eid="8" * 32)],
    )  # fmt: skip
    unit = station.ledger.units(batch.id)[0]
    station.ledger.update_unit(unit.id, stage=Stage.DONE, outcome=Outcome.PASS, smdp="rsp.example.com")
    page.arrive(batch)
    qtbot.waitUntil(page.body.host.isVisible)
    assert not page.body.view.isVisible()
    assert not page.body.label.isVisible()
    page.body.host.copy.click()
    assert QGuiApplication.clipboard().text() == "rsp.example.com"
    page.out.save_list(tmp_path / "mdm.csv")
    qtbot.waitUntil(lambda: "mdm.csv" in page.banner.what.text())
    written = (tmp_path / "mdm.csv").read_text()
    assert written == f"EID,Name,ICCID,SM-DP+ address\n{'8' * 32},tablet-1,,rsp.example.com\n"


# --- what leaves


def test_the_copied_picture_holds_the_code(filled: CodesPage, station, qtbot) -> None:
    filled.body.view.copy.click()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QGuiApplication.clipboard().image().save(buffer, "PNG")
    assert read_file(buffer.data().data()).texts == ["LPA:1$smdp.example.com$CODE-1"]
    qtbot.waitUntil(lambda: shown_entries(station) == ["code.shown"])


def test_the_code_is_copied_as_text(page: CodesPage, qtbot) -> None:
    page.enter(CODE)
    drawn(page, qtbot)
    page.body.view.show_button.click()
    page.body.view.copy_text.click()
    assert QGuiApplication.clipboard().text() == CODE


def test_a_saved_picture_is_good_and_recorded(filled: CodesPage, station, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "code.png"
    filled.out.save_picture(path)
    qtbot.waitUntil(lambda: states(filled)[0] is CodeState.SAVED)
    assert read_file(path.read_bytes()).texts == ["LPA:1$smdp.example.com$CODE-1"]
    assert "code.png" in filled.banner.what.text()


def test_a_place_that_cannot_be_written_says_so(filled: CodesPage, tmp_path: Path, qtbot) -> None:
    filled.out.save_picture(tmp_path / "nowhere" / "code.pdf")
    qtbot.waitUntil(filled.banner.isVisible)
    assert "code.pdf" in filled.banner.what.text()


def test_the_code_is_saved_as_a_drawing_and_as_pdf(filled: CodesPage, tmp_path: Path, qtbot) -> None:
    for name, begin in (("code.svg", b"<svg"), ("code.pdf", b"%PDF")):
        filled.out.save_picture(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists)
        assert (tmp_path / name).read_bytes().startswith(begin)


def test_another_error_level_and_a_smaller_symbol_are_drawn_at_once(filled: CodesPage, qtbot) -> None:
    view = filled.body.view
    view.style_row.choose(Level.H)
    qtbot.waitUntil(lambda: "level H" in view.proof.text())
    assert view.matrix.version == 4
    view.style_row.capitals_box.setChecked(True)
    qtbot.waitUntil(lambda: view.matrix.version == 3)
    assert decode(grabbed(view.qr)) == ["LPA:1$SMDP.EXAMPLE.COM$CODE-1"]


def test_the_labels_of_all_units_go_to_the_desk(filled: CodesPage, qtbot) -> None:
    assert "5" in filled.body.label.all.text()
    filled.body.label.all.click()
    qtbot.waitUntil(lambda: len(filled.desk.source.labels.items) == 5)
    assert filled.desk.isVisible()


def test_several_chosen_rows_are_what_is_printed(filled: CodesPage, qtbot) -> None:
    filled.body.table.selectAll()
    flags = filled.body.table.selectionModel()
    flags.select(filled.body.table.items.index(0, 0), flags.SelectionFlag.Deselect | flags.SelectionFlag.Rows)
    assert "4" in filled.body.label.all.text()
    filled.body.label.all.click()
    qtbot.waitUntil(lambda: len(filled.desk.source.labels.items) == 4)
    assert filled.desk.source.labels.items[0].fields["name"] == "tablet-002"


def test_a_label_of_a_code_by_hand(filled: CodesPage, qtbot) -> None:
    filled.enter(CODE)
    qtbot.waitUntil(lambda: filled.batch is None)
    drawn(filled, qtbot)
    filled.body.label.one.click()
    qtbot.waitUntil(lambda: len(filled.desk.source.labels.items) == 1)
    assert filled.desk.source.labels.items[0].fields["code"] == CODE


def test_the_dialog_suggests_a_name_and_the_ending(filled: CodesPage, qtbot, tmp_path: Path) -> None:
    filled.body.view.save.click()
    dialog = filled.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert (dialog.defaultSuffix(), Path(dialog.selectedFiles()[0]).name) == ("png", "tablet-001.png")
    dialog.fileSelected.emit(str(tmp_path / "code.png"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "code.png").exists)


# --- the whole way


@pytest.fixture
def demo_page(qtbot, bridge: Bridge, home: Home) -> Iterator[CodesPage]:
    """The page on a station with the real sandbox behind it."""
    with demo_station(modules=0, home=home) as demo:
        page = CodesPage()
        qtbot.addWidget(page)
        bridge.listen(demo.station.bus)
        page.attach(demo.station, bridge)
        page.resize(1000, 700)
        page.show()
        yield page
        bridge.close()


@pytest.mark.parametrize(("account", "by"), [(SUPER_SIM, By.MATCHING_ID), (CELONA, By.EID)])
def test_what_a_provider_assigned_is_shown(demo_page: CodesPage, qtbot, account: str, by: By) -> None:
    station = demo_page.station
    rows = [row for row in station.lists.read(station.home.data / "line-3-tablets.csv").ready_rows() if row.index < 2]
    assert all(isinstance(row, DeviceRow) for row in rows)
    batch = station.assign.start(AssignRequest(account, rows, "line", by=by))
    demo_page.arrive(batch)
    qtbot.waitUntil(lambda: len(demo_page.body.table.rows) == 2)
    if account == CELONA:
        assert demo_page.body.host.host.text()
        return
    drawn(demo_page, qtbot)
    codes = [row.code for row in demo_page.body.table.rows if row.code is not None]
    assert [bool(code.matching_id) for code in codes] == [by is By.MATCHING_ID] * 2
    (shown,) = decode(grabbed(demo_page.body.view.qr))
    assert shown in {code.text() for code in codes}  # of the row that came first


def test_no_secret_is_in_what_a_person_with_a_screen_reader_hears_unasked(filled: CodesPage) -> None:
    words = [widget.accessibleName() for widget in filled.findChildren(QWidget)]
    assert not any("CODE-" in word for word in words)
    assert Secret("CODE-1").reveal() not in " ".join(words)
