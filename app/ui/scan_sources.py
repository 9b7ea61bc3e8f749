"""Where codes come from besides keys: a picture that is opened, dropped or pasted, the screen, the camera."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.domain.message import say
from app.ui.scan_desk import ScanDesk
from app.ui.strip import ScanLine, copied_file, picture_on_clipboard
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.file_dialogs import ask_to_open

HIDE_MS = 250
"""Until the window has left the screen that is to be looked at."""


class ScanSources(QObject):
    """Fills the menu of the scan line, and takes what is pasted into it, or dropped on it or on a page."""

    def __init__(self, line: ScanLine, desk: ScanDesk, window: QWidget) -> None:
        super().__init__(window)
        self._line, self._desk, self._window = line, desk, window
        self.grab: QWidget | None = None
        self.camera: QWidget | None = None
        line.setClearButtonEnabled(True)  # after the first paint: its sign comes from the style, and takes a while
        line.sources_wanted.connect(self.fill)
        line.picture_pasted.connect(self.paste)
        for drop in (DropTarget(line), DropTarget(window)):
            drop.file_dropped.connect(desk.take_file)
            drop.text_dropped.connect(desk.take)

    def fill(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Open a picture or PDF…"), self.open_picture)
        paste = QAction(self.tr("Paste a picture"), menu)
        paste.setEnabled(picture_on_clipboard())
        paste.triggered.connect(self.paste)
        menu.addAction(paste)
        menu.addAction(self.tr("Part of the screen…"), self.take_screen)
        menu.addAction(self.tr("Camera…"), self.open_camera)

    def open_picture(self) -> None:
        pictures = self.tr("Pictures and PDF (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.pdf)")
        ask_to_open(
            self._window, self.tr("Read the codes of a picture"), [pictures, self.tr("All files (*)")],
            self._desk.read_file,
        )  # fmt: skip

    def paste(self) -> None:
        clipboard = QGuiApplication.clipboard()
        image = clipboard.image()
        if file := copied_file(clipboard.mimeData()):
            self._desk.take_file(file)
        elif image.isNull():
            nothing = say("scan", "There is no picture on the clipboard.")
            self._desk.fail(KnownError("scan.clipboard", nothing, say("scan", "Copy a picture or a screenshot first.")))
        else:
            self._desk.read(as_png(image))

    def take_screen(self) -> None:
        """The window leaves the screen for it, and comes back."""
        from app.ui.grab import check_grabbing

        try:
            check_grabbing()
        except KnownError as error:
            self._desk.fail(error)
            return
        self._window.hide()
        QTimer.singleShot(HIDE_MS, self._window, self._cover)

    def _cover(self) -> None:
        from app.ui.grab import RegionGrab

        screen = self._window.screen()
        picture = screen.grabWindow(0)
        self._window.show()
        self._line.setFocus()
        grab = RegionGrab(screen, picture)
        grab.showFullScreen()
        grab.activateWindow()
        grab.grabbed.connect(self._desk.read)
        self.grab = grab

    def open_camera(self) -> None:
        """Only now QtMultimedia is loaded. One window is enough: a camera serves one."""
        if self.camera is not None and isValid(self.camera):
            self.camera.raise_()
            self.camera.activateWindow()
            return
        try:
            from app.ui.camera import CameraWindow
        except ImportError as error:
            self._desk.fail(_no_multimedia(error))
            return
        camera = CameraWindow(self._desk.bridge, self._window)
        camera.scanned.connect(self._desk.take)
        camera.show()
        self.camera = camera


def as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QPixmap.fromImage(image).save(buffer, "PNG")
    return bytes(buffer.data().data())


def _no_multimedia(error: ImportError) -> KnownError:
    if "libpulse" in str(error):
        remedy = say("camera", "Install the package libpulse0 and start the program again, or take a picture instead.")
    else:
        remedy = say("camera", "This installation has no camera part (PySide6-Addons). Take a picture instead.")
    return KnownError("camera.missing", say("camera", "The camera cannot be used here."), remedy, str(error))
