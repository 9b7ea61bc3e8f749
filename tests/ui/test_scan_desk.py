"""Scans of every source, on every page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from app.domain.message import say
from app.domain.port import PortInfo
from app.domain.scan_kind import COMMAND_CODES, Command
from app.labels.picture import png
from app.labels.qr import matrix
from app.station.events import Scanned, ScannerChanged
from app.station.station import Station
from app.ui.app import Program
from app.ui.camera_steady import GONE_AFTER, NEEDED, Steady
from app.ui.grab import RegionGrab
from app.ui.pages import PAGES
from app.ui.scan_command import press
from app.ui.scan_sources import as_png
from app.ui.strip import copied_file
from app.ui.widgets.buttons import Button
from app.ui.window import Window

CODE = "LPA:1$smdp.example.com$CODE-77"
EID = "89049032123451234512345678901235"
TWICE = "4901542032375101"


def burst(focus: QWidget, text: str) -> None:
    """As a hand scanner sends it: 10 ms a key, then Enter, to the window and so to the widget in focus."""
    if isinstance(focus, QLineEdit):
        focus.setFocus()
        focus.selectAll()
    for at, sign in enumerate(f"{text}\r"):
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key.Key_unknown
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
        event.setTimestamp(5000 + 10 * at)
        QApplication.sendEvent(focus.window().windowHandle(), event)


def _note(pressed: list[str], button: Button, _on: bool = False) -> None:
    pressed.append(button.property("icon_name"))


@pytest.mark.parametrize("page_id", [entry.id for entry in PAGES])
def test_a_burst_on_any_page_is_a_scan(window: Window, visit: Callable[[str], QWidget], qtbot, page_id: str) -> None:
    burst(visit(page_id), CODE)
    assert "smdp.example.com" in window.notice.what.text()
    assert window.front().objectName() == "codes"


def test_a_code_scanned_while_a_name_is_typed_does_not_end_up_in_it(window: Window, visit, qtbot) -> None:
    name: QLineEdit = visit("settings").station_name
    burst(name, CODE)
    assert name.text() == "Bench 3"
    assert window.front().objectName() == "codes"


def test_a_free_word_scanned_into_a_field_stays_there(window: Window, visit) -> None:
    name: QLineEdit = visit("settings").station_name
    burst(name, "Line 4, east")
    assert name.text() == "Line 4, east"
    assert window.front().objectName() == "settings"


def test_a_free_word_scanned_into_a_list_that_can_be_typed_into_stays_there(window: Window, visit, qtbot) -> None:
    page = visit("trackers")
    page.form.model.setFocus()
    page.form.model.lineEdit().selectAll()
    burst(page.form.model, "FMB920")
    assert page.form.model.currentText() == "FMB920"
    assert window.front() is page


def test_a_code_scanned_over_a_number_does_not_end_up_in_it(window: Window, visit, qtbot) -> None:
    visit("codes").home.templates.click()
    editor = window.front().views.editor
    qtbot.waitUntil(lambda: editor.template is not None)
    burst(editor.form.numbers["x"], EID)
    assert editor.form.numbers["x"].value() == editor.template.elements[0].box.x
    assert window.front().objectName() == "history"


def test_an_eid_scanned_into_the_cell_that_is_open_for_it_stands_there(window: Window, visit, qtbot) -> None:
    page = visit("assign")
    page.paste("EID,Name\n8904,tablet-001\n")
    qtbot.waitUntil(lambda: page.devices is not None and page.check.table.isVisible())
    page.check.table.edit(page.check.table.model().index(0, 1))
    burst(page.check.table.focusWidget(), EID)
    qtbot.waitUntil(lambda: [row.eid for row in page.devices.ready_rows()] == [EID])
    assert window.front() is page


def test_what_stood_in_the_scan_line_does_not_mix_with_a_burst(window: Window) -> None:
    window.strip.scan.setText("LP")
    burst(window.strip.scan, CODE)
    assert window.strip.scan.text() == ""
    assert window.front().objectName() == "codes"


def test_a_repaired_scan_says_so(window: Window) -> None:
    window.take_scan("LPAÖ1$smdp.example.com$CODEß77")
    assert "was repaired" in window.notice.remedy.text()
    assert window.front().objectName() == "codes"


def test_a_scan_beyond_repair_goes_nowhere_and_stays_said(window: Window) -> None:
    page = window.front()
    window.take_scan("LPA>1$smdp.example.com$ZA1")
    assert "cannot be repaired" in window.notice.what.text()
    assert window.front() is page


def test_two_readings_are_asked_once_and_remembered(window: Window, station: Station, visit, qtbot) -> None:
    visit("start")
    window.take_scan(TWICE)
    assert [button.text() for button in window.choice.buttons] == ["IMEI", "BIC"]
    window.choice.buttons[1].click()
    assert window.front().objectName() == "register"
    qtbot.waitUntil(lambda: station.settings.scan_readings != "")
    visit("start")
    window.take_scan(TWICE[:-1] + "2")
    assert not window.choice.isVisible()
    assert window.front().objectName() == "register"


def test_a_command_presses_the_one_button_that_does_it(qtbot) -> None:
    page, pressed = QWidget(), []
    buttons = [Button("play", primary=True, parent=page), Button("retry", parent=page), Button("stop", parent=page)]
    for button in buttons:
        button.clicked.connect(partial(_note, pressed, button))
    qtbot.addWidget(page)
    page.show()
    assert [press(page, command) for command in Command] == [True, True, True, True, False, False]
    assert pressed == ["play", "retry", "play", "stop"]
    buttons[0].setEnabled(False)
    assert not press(page, Command.START)


def test_a_command_without_a_use_is_said(window: Window, visit) -> None:
    visit("history")
    window.take_scan(COMMAND_CODES[Command.PASS])
    assert "PASS has nothing to do" in window.notice.what.text()


def test_a_picture_with_one_code_is_taken_and_one_with_several_asks(
    window: Window, tmp_path: Path, qtbot, program: Program
) -> None:
    path = tmp_path / "code.png"
    path.write_bytes(png(matrix(CODE)))
    window.desk.read_file(path)
    qtbot.waitUntil(lambda: window.front().objectName() == "codes")
    image = QImage.fromData(png(matrix(CODE)))
    both = QPixmap(image.width() * 2, image.height())
    both.fill(Qt.GlobalColor.white)
    painter = QPainter(both)
    painter.drawImage(0, 0, image)
    painter.drawImage(image.width(), 0, QImage.fromData(png(matrix("89049032123451234512345678901235"))))
    painter.end()
    window.desk.read(as_png(both.toImage()))
    qtbot.waitUntil(window.choice.isVisible)
    assert window.choice.buttons[0].text() == "Activation code of smdp.example.com"


def drop(widget: QWidget, path: Path) -> None:
    """As a file manager offers it, which would as soon move it."""
    offered = QMimeData()
    offered.setUrls([QUrl.fromLocalFile(str(path))])
    either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    how = (either, offered, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(5, 5), *how))
    event = QDropEvent(QPointF(5, 5), *how)
    QApplication.sendEvent(widget, event)
    assert event.dropAction() is Qt.DropAction.CopyAction


def test_a_file_dropped_on_any_page_is_read_or_goes_to_its_page(window: Window, visit, tmp_path: Path, qtbot) -> None:
    code, devices = tmp_path / "code.png", tmp_path / "line 3.csv"
    code.write_bytes(png(matrix(CODE)))
    devices.write_text(f"EID,Name\n{EID},tablet-001\n")
    visit("history")
    qtbot.waitUntil(lambda: window.sources is not None)
    drop(window, code)
    qtbot.waitUntil(lambda: window.front().objectName() == "codes")
    visit("start")
    drop(window, devices)
    assert window.front().objectName() == "assign"
    qtbot.waitUntil(lambda: window.front().devices is not None)


def test_what_is_no_picture_is_said_without_the_words_of_a_library(window: Window, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "code.png"
    path.write_text("no picture")
    window.desk.take_file(path)
    qtbot.waitUntil(lambda: "not a picture" in window.notice.what.text())
    assert not window.notice.detail.isVisible()


def test_a_misread_number_is_named_with_what_to_do(window: Window, visit) -> None:
    visit("start")
    window.take_scan(EID[:-1] + "6")
    assert window.notice.what.text().startswith("EID: Check digits are 36")
    assert "Scan it again" in window.notice.remedy.text()


def test_a_file_that_was_copied_is_known_on_the_clipboard(tmp_path: Path) -> None:
    """Not by the clipboard itself: what Python has put there ends the interpreter with a fault (PySide 6.11.3)."""
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(tmp_path / "code.png")), QUrl.fromLocalFile(str(tmp_path / "other.png"))])
    assert copied_file(copied) == tmp_path / "code.png"
    copied.setUrls([QUrl("https://example.com/code.png")])
    assert copied_file(copied) is None
    assert copied_file(None) is None


def test_a_picture_is_pasted_into_the_scan_line(window: Window, qtbot) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(png(matrix(CODE))))
    QTest.keyClick(window.strip.scan, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.front().objectName() == "codes")


def test_a_picture_without_a_code_says_why(window: Window, qtbot) -> None:
    dark = QImage(300, 300, QImage.Format.Format_RGB32)
    dark.fill(Qt.GlobalColor.black)
    window.desk.read(as_png(dark))
    qtbot.waitUntil(lambda: "too dark" in window.notice.what.text())


def test_a_region_of_the_screen_is_cut_out(qapp: QApplication, qtbot) -> None:
    screen = qapp.primaryScreen()
    picture = QPixmap(screen.geometry().size())
    picture.fill(Qt.GlobalColor.white)
    grab = RegionGrab(screen, picture)
    grab.show()
    with qtbot.waitSignal(grab.grabbed) as given:
        QTest.mousePress(grab, Qt.MouseButton.LeftButton, pos=QPoint(100, 80))
        QTest.mouseMove(grab, QPoint(260, 200))
        QTest.mouseRelease(grab, Qt.MouseButton.LeftButton, pos=QPoint(260, 200))
    assert QImage.fromData(given.args[0]).width() == 161


def test_the_menu_of_the_scan_line_offers_every_source(window: Window) -> None:
    menu = QMenu(window)
    window.sources.fill(menu)
    assert len(menu.actions()) == 4
    menu.deleteLater()


def test_a_camera_frame_counts_after_several_alike() -> None:
    steady = Steady()
    assert [steady.add(["a"]) for _ in range(NEEDED + 2)] == [[]] * (NEEDED - 1) + [["a"], [], []]
    assert steady.add([]) == []
    assert steady.add(["a"]) == []
    for _ in range(GONE_AFTER):
        steady.add([])
    assert [steady.add(["a"]) for _ in range(NEEDED)][-1] == ["a"]
    assert [steady.add(texts) for texts in (["b"], [], ["b"], ["b"])] == [[], [], [], []]


def test_the_camera_frames_a_code_and_tells_it_once(window: Window, qtbot) -> None:
    from app.ui.camera import CameraWindow

    camera = CameraWindow(window.bridge, window)
    told: list[str] = []
    camera.scanned.connect(told.append)
    camera.show()
    assert "No camera" in camera.banner.what.text() or camera.choice.count()
    frame = QImage(1280, 720, QImage.Format.Format_RGB32)
    frame.fill(Qt.GlobalColor.gray)
    painter = QPainter(frame)
    painter.drawImage(400, 200, QImage.fromData(png(matrix(CODE), 6)))
    painter.end()
    for _ in range(NEEDED + 1):
        camera.show_frame(frame)
        qtbot.waitUntil(lambda: not camera._reading)
    assert told == [CODE]
    assert len(camera.view.codes) == 1
    camera.show_frame(frame)
    camera.close()  # while a frame is still being read


def test_one_camera_window_is_enough_and_escape_closes_it(window: Window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.sources is not None)
    window.sources.open_camera()
    camera = window.sources.camera
    window.sources.open_camera()
    assert window.sources.camera is camera
    QTest.keyClick(camera, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(camera))


def test_the_screen_is_taken_without_the_window(window: Window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.sources is not None)
    window.sources.take_screen()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: window.sources.grab is not None)
    assert window.isVisible()
    QTest.keyClick(window.sources.grab, Qt.Key.Key_Escape)


def test_scanning_is_set_in_the_settings(window: Window, station: Station, visit, qtbot) -> None:
    card = visit("settings").scan_card
    card.unit_serial.setText("SN-######")
    card.unit_serial.editingFinished.emit()
    qtbot.waitUntil(lambda: station.settings.unit_serial == "SN-######")
    window.take_scan("SN-204117")
    assert "Unit SN-204117" in window.notice.what.text()


def test_the_port_of_a_scanner_is_chosen_or_typed(window: Window, station: Station, visit, qtbot) -> None:
    card = visit("settings").scan_card
    card.port.setEditText("COM9")
    card.show_ports((PortInfo("COM5"), PortInfo("COM7", at_likely=True), PortInfo("COM8", at_likely=False)))
    assert ([card.port.itemText(at) for at in range(card.port.count())], card.port.currentText()) == (
        ["COM5", "COM8"],
        "COM9",
    )
    with qtbot.waitSignal(card.changed) as changed:
        card.port.setCurrentIndex(1)
        card.port.activated.emit(1)
    assert changed.args == [{"scanner_port": "COM8"}]
    qtbot.waitUntil(lambda: station.settings.scanner_port == "COM8")


def test_a_serial_scanner_is_heard_by_the_window(window: Window, station: Station, qtbot) -> None:
    station.bus.publish(ScannerChanged("COM5"))
    qtbot.waitUntil(lambda: "COM5 is connected" in window.notice.what.text())
    station.bus.publish(Scanned(CODE))
    qtbot.waitUntil(lambda: window.front().objectName() == "codes")
    station.bus.publish(ScannerChanged("COM5", say("test", "COM5 has vanished."), say("test", "Check the cable.")))
    qtbot.waitUntil(lambda: "cannot be read: COM5 has vanished." in window.notice.what.text())
