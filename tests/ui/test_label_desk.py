"""Labels on the codes page: what is printed, on which label, where to, and what is said about it."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from shiboken6 import isValid

from app.domain.scan import understand
from app.domain.scan_kind import COMMAND_CODES
from app.labels.template import Box, Qr, Sheet, Template
from app.labels.template_file import load_template
from app.places import shipped
from app.station.code_values import CodeState
from app.station.label_values import LabelProgress
from app.ui.pages.codes import CodesPage
from app.ui.pages.label_desk import LabelDesk
from app.ui.pages.label_memory import LabelMemory, Output
from app.ui.printing import PagesWindow, SystemPaper

ESIM_50X30 = load_template(shipped("resources", "labels", "esim-50x30.toml"))


@pytest.fixture
def page(visit) -> CodesPage:
    return visit("codes")


@pytest.fixture
def desk(page: CodesPage, seed, qtbot) -> LabelDesk:
    """Shows the labels of five units."""
    batch_id = seed.finished(5)[0].batch_id
    page.open_batch(batch_id)
    qtbot.waitUntil(lambda: page.batch is not None)
    page.home.labels.click()
    ready(page.desk, qtbot, 5)
    return page.desk


def ready(desk: LabelDesk, qtbot, count: int) -> None:
    qtbot.waitUntil(lambda: len(desk.source.labels.items) == count and desk.design.template is not None)


def choose(desk: LabelDesk, output: Output) -> None:
    desk.target.output.setCurrentIndex(desk.target.output.findData(output))


class Printer:
    """A label printer on loopback: answers `~HQES` and `~HS`, counts nothing, and can be out of labels."""

    def __init__(self) -> None:
        self._door = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._door.getsockname()[1]}"
        self.out_of_labels = Event()
        self.labels = 0
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                caller, _ = self._door.accept()
            except OSError:
                return
            with caller:
                while data := caller.recv(65536):
                    self.labels += data.count(b"^XZ")
                    if b"~HQES" in data:
                        caller.sendall(self._state())
                    if b"~HS" in data:
                        caller.sendall(HOST_STATUS)
                    if b"odometer" in data:
                        caller.sendall(b'"?"')

    def _state(self) -> bytes:
        flags = b"1 00000000 00000001" if self.out_of_labels.is_set() else b"0 00000000 00000000"
        return (
            b"\x02\r\n  PRINTER STATUS\r\n   ERRORS:         "
            + flags
            + b"\r\n   WARNINGS:       0 00000000 00000000\r\n\x03"
        )


HOST_STATUS = (
    b"\x02030,0,0,0245,000,0,0,0,000,0,0,0\x03\r\n\x02001,0,0,0,0,2,6,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)


@pytest.fixture
def printer() -> Iterator[Printer]:
    made = Printer()
    yield made
    made.close()


def test_the_first_label_is_shown_as_it_will_be_and_counted_on_the_button(desk: LabelDesk, qtbot) -> None:
    assert desk.bar.start.text() == "Save 5 labels…"
    qtbot.waitUntil(lambda: not desk.design.preview.image.isNull())
    assert desk.design.template == ESIM_50X30
    assert "read back" in desk.design.proof.text()
    desk.design.real.click()
    assert desk.design.preview.area().width() <= desk.design.preview.width()


def test_labels_are_saved_and_a_second_time_is_asked_about_first(desk: LabelDesk, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "labels.pdf"
    desk.start()
    qtbot.waitUntil(lambda: desk.findChild(QFileDialog) is not None)
    dialog = desk.findChild(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(desk.banner.isVisible)
    assert "5 labels saved as labels.pdf" in desk.banner.what.text()
    assert path.read_bytes().count(b"/Type /Page ") == 5
    qtbot.waitUntil(lambda: all(item.state is CodeState.PRINTED for item in desk.source.labels.items))
    desk.start()
    qtbot.waitUntil(desk.banner.action.isVisible)
    assert "label already: 5" in desk.banner.what.text()
    assert not desk.out.busy


def test_rows_that_are_chosen_are_all_that_is_printed(desk: LabelDesk, tmp_path: Path, qtbot) -> None:
    desk.source.table.selectAll()
    flags = desk.source.table.selectionModel()
    flags.select(desk.source.model.index(0, 0), flags.SelectionFlag.Deselect | flags.SelectionFlag.Rows)
    assert desk.bar.start.text() == "Save 4 labels…"
    job = desk.job()
    assert job is not None
    desk.run(replace(job, path=tmp_path / "four.zpl", target=replace(job.target, output=Output.ZPL)))
    qtbot.waitUntil((tmp_path / "four.zpl").exists)
    assert (tmp_path / "four.zpl").read_bytes().count(b"^XA") == 4


def test_a_printer_on_the_network_runs_out_of_labels_and_goes_on(desk: LabelDesk, printer: Printer, qtbot) -> None:
    choose(desk, Output.NETWORK)
    desk.target.address.setText(printer.address)
    desk.target.ask.click()
    qtbot.waitUntil(lambda: desk.target.status.text() == "The printer is ready.")
    printer.out_of_labels.set()
    desk.bar.start.click()
    qtbot.waitUntil(desk.bar.trouble.isVisible)
    assert "out of labels" in desk.bar.trouble.what.text()
    assert printer.labels == 0
    printer.out_of_labels.clear()
    qtbot.waitUntil(lambda: "5 labels sent to" in desk.banner.what.text())
    assert printer.labels == 5
    assert not desk.bar.trouble.isVisible()
    known = LabelMemory.read(desk._station.settings.labels)
    assert (known.output, known.address) == (Output.NETWORK, printer.address)


def test_printing_is_cancelled_while_the_printer_waits(desk: LabelDesk, printer: Printer, qtbot) -> None:
    printer.out_of_labels.set()
    choose(desk, Output.NETWORK)
    desk.target.address.setText(printer.address)
    desk.bar.start.click()
    qtbot.waitUntil(desk.bar.stop.isVisible)
    desk.bar.stop.click()
    assert "Cancelled" in desk.banner.what.text()
    assert desk.bar.start.isVisible()
    assert printer.labels == 0


def test_a_printer_that_is_not_there_is_said_in_words(desk: LabelDesk, qtbot) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = f"127.0.0.1:{door.getsockname()[1]}"
    choose(desk, Output.NETWORK)
    assert not desk.bar.start.isEnabled()
    desk.target.address.setText(address)
    assert desk.bar.start.isEnabled()
    desk.target.ask.click()
    qtbot.waitUntil(lambda: "does not answer" in desk.target.status.text())
    desk.bar.start.click()
    qtbot.waitUntil(lambda: "does not answer" in desk.banner.what.text())
    assert desk.bar.start.isEnabled()


def test_a_printer_of_the_system_that_is_gone_is_said_in_words(desk: LabelDesk) -> None:
    choose(desk, Output.PRINTER)
    job = desk.job()
    assert job is not None
    desk.run(replace(job, target=replace(job.target, name="Laser 7")))
    assert "Laser 7" in desk.banner.what.text()


@pytest.mark.parametrize("template", [ESIM_50X30, replace(ESIM_50X30, sheet=Sheet(110, 70, 2, 2))])
def test_a_printer_of_the_system_gets_proved_pages(desk: LabelDesk, tmp_path: Path, template: Template) -> None:
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(tmp_path / "out.pdf"))
    told: list[LabelProgress] = []
    with SystemPaper(device, template, start_cell=2 if template.sheet else 1) as paper:
        made = desk._station.labels.paint(desk.source.labels, template, paper, told.append)
    assert paper.dpi == 600
    assert (made.labels, made.pages) == ((5, 2) if template.sheet else (5, 5))
    assert (tmp_path / "out.pdf").stat().st_size > 1000
    assert told[-1].done == 5
    assert desk._station.ledger.audits()[0].action == "label.printed"


def test_the_pages_can_be_looked_at_first(desk: LabelDesk, qtbot) -> None:
    desk.target.pages.click()

    def windows() -> list[PagesWindow]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, PagesWindow)]

    qtbot.waitUntil(lambda: bool(windows()))
    shown = windows()[0]
    assert shown.view.pageCount() in {0, 5}
    shown.close()
    qtbot.waitUntil(lambda: not isValid(shown))


def test_a_list_from_a_file_names_the_rows_that_are_left_out(page: CodesPage, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "list.csv"
    path.write_text("code,name\nLPA:1$smdp.example.com$A-1,one\nnonsense,two\nLPA:1$smdp.example.com$A-3,three\n")
    page.home.labels.click()
    page.desk.source.read_file(path)
    ready(page.desk, qtbot, 2)
    assert "1 row left out" in page.desk.source.left_out.text()
    assert "Row 3" in page.desk.source.left_out.text()


def test_a_file_that_is_no_list_says_what_to_do(desk: LabelDesk, tmp_path: Path, qtbot) -> None:
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n")
    desk.source.read_file(tmp_path / "bad.csv")
    qtbot.waitUntil(desk.source.problem.isVisible)
    assert "bad.csv" in desk.source.problem.what.text()
    assert desk.bar.start.text() == "Save labels…"
    assert not desk.bar.start.isEnabled()


def test_labels_of_a_search_in_the_history(desk: LabelDesk, qtbot) -> None:
    desk.source.choose("search")
    desk.source.search.setText("tablet-003")
    desk.source.search.returnPressed.emit()
    ready(desk, qtbot, 1)
    assert desk.source.labels.items[0].fields["name"] == "tablet-003"


def test_an_empty_list_says_what_to_do_next(page: CodesPage, tmp_path: Path, qtbot) -> None:
    page.home.labels.click()
    source = page.desk.source
    qtbot.waitUntil(source.empty.isVisible)
    assert source.empty.sentence.text() == "Search for units in the history."
    assert source.search.hasFocus()
    source.search.setText("nobody")
    source.search.returnPressed.emit()
    qtbot.waitUntil(lambda: source.empty.isVisible() and "Nothing in the history" in source.empty.sentence.text())
    source.choose("file")
    assert source.empty.sentence.text() == "Open a list, or drop it here."
    (tmp_path / "bad.csv").write_text("a,b\n1,2\n")
    source.read_file(tmp_path / "bad.csv")
    qtbot.waitUntil(source.problem.isVisible)
    assert not source.empty.isVisible()


def test_large_words_put_the_label_below_the_list(desk: LabelDesk, window, qtbot) -> None:
    def below() -> bool:
        return desk.side.y() > desk.source.geometry().bottom()

    settings = desk._station.settings
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not below() and desk.side.target.isVisible())
    window.apply_settings(replace(settings, text_scale=2.0))
    qtbot.waitUntil(lambda: below() and desk.side.target.isVisible() and desk.width() < 1024)
    window.apply_settings(settings)
    qtbot.waitUntil(lambda: not below() and desk.side.target.isVisible())


def test_the_card_of_commands_is_a_list_like_others(desk: LabelDesk, tmp_path: Path, qtbot) -> None:
    desk.source.choose("commands")
    ready(desk, qtbot, len(COMMAND_CODES))
    job = desk.job()
    assert job is not None
    desk.run(replace(job, path=tmp_path / "card.pdf"))
    qtbot.waitUntil((tmp_path / "card.pdf").exists)
    qtbot.waitUntil(lambda: not desk.out.busy)


def test_scanning_a_printed_label_checks_its_unit(desk: LabelDesk, window, qtbot) -> None:
    desk.check.button.click()
    window.take_scan("LPA:1$SMDP.EXAMPLE.COM$CODE-3")
    assert desk.check.result.what.text() == "PASS: the label of tablet-003, row 3"
    assert "1 of 5" in desk.check.result.remedy.text()
    audits = desk._station.ledger.audits
    qtbot.waitUntil(lambda: "label.confirmed" in [entry.action for entry in audits()])
    window.take_scan("LPA:1$smdp.example.com$SOMETHING-ELSE")
    assert desk.check.result.what.text().startswith("FAIL")
    assert "SOMETHING" not in desk.check.result.remedy.text()
    desk.check.button.click()
    assert not desk.take_scan(understand("LPA:1$smdp.example.com$SOMETHING-ELSE"))


def test_a_scan_chooses_its_row(desk: LabelDesk, window) -> None:
    window.take_scan("LPA:1$smdp.example.com$CODE-4")
    assert desk.source.looked_at == desk.source.labels.items[3]
    assert desk.check.result.isHidden()
    window.take_scan(desk.source.labels.items[1].fields["eid"])
    assert desk.source.looked_at == desk.source.labels.items[1]
    assert desk.isVisible()


def test_the_language_of_the_words_is_chosen_kept_and_offered_where_there_are_words(desk: LabelDesk, qtbot) -> None:
    design = desk.design
    assert not design.languages.isVisibleTo(desk)
    design.choice.setCurrentIndex(design.choice.findText("Phone steps 100 × 50 mm"))
    assert [design.languages.itemText(at) for at in range(2)] == ["English", "Deutsch"]
    assert design.template.language == "en"
    design.languages.setCurrentIndex(design.languages.findData("de"))
    design.languages.activated.emit(design.languages.currentIndex())
    assert desk.job().template.language == "de"
    choose(desk, Output.NETWORK)
    desk.target.address.setText("127.0.0.1:1")
    desk.start()
    kept = desk.target.memory(design.file.key, design.language)
    qtbot.waitUntil(lambda: LabelMemory.read(desk._station.settings.labels) == kept)
    assert kept.language == "de"
    design.choice.setCurrentIndex(design.choice.findText("eSIM 50 × 30 mm"))
    assert not design.languages.isVisibleTo(desk)


def test_sheets_start_where_the_last_one_ended_and_do_not_go_to_label_printers(desk: LabelDesk) -> None:
    choose(desk, Output.NETWORK)
    desk.design.choice.setCurrentIndex(desk.design.choice.findData("sheet-a4-3x8"))
    assert desk.design.cell.isVisible()
    assert desk.target.target.output is Output.PDF
    desk.design.cell.setValue(20)
    job = desk.job()
    assert job is not None
    assert job.start_cell == 20


def test_a_label_too_small_for_its_code_says_the_size_that_would_do(desk: LabelDesk, qtbot) -> None:
    tiny = Template("Tiny", 20, 20, (Qr(Box(0, 0, 15, 15)),))
    file = desk._station.labels.templates.save(tiny)
    desk.load_templates(file.key)
    qtbot.waitUntil(lambda: "mm" in desk.design.proof.text())
    assert "15" in desk.design.proof.text()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"output": 7, "dpi": 1}'])
def test_what_was_remembered_and_makes_no_sense_is_forgotten(text: str) -> None:
    assert LabelMemory.read(text) == LabelMemory()


def test_what_was_remembered_comes_back() -> None:
    known = LabelMemory("mine", "de", Output.QUEUE, "", "10.0.0.7", "zebra", 300)
    assert LabelMemory.read(known.text()) == known
