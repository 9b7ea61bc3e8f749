"""The camera as a scanner. Importing this loads QtMultimedia, which fails where libpulse or the Addons are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCameraPermission, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent
from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.message import Message, say
from app.ui.camera_steady import Steady
from app.ui.camera_view import CameraView
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.labels.read import Found
    from app.ui.bridge import Bridge, Task

WIDEST = 1280
"""Pixels; a wider frame is made smaller before it is read."""


class CameraWindow(QWidget):
    """Live picture with the found code framed. Frames that come while one is being read are shown and not read."""

    scanned = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self._steady, self._reading, self._turn = Steady(), False, 0
        self._task: Task | None = None
        self._camera: QCamera | None = None
        self._session, self._sink = QMediaCaptureSession(self), QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._devices = QMediaDevices(self)
        self.choice, self.view, self.banner, self.leave = ChoiceBox(), CameraView(), Banner(closable=False), Button()
        self._lay_out()
        self.choice.activated.connect(lambda _at: self._use_chosen())
        self.leave.clicked.connect(self.close)
        self._sink.videoFrameChanged.connect(self._take_frame)
        self._devices.videoInputsChanged.connect(self._list_cameras)
        self.retranslate()
        self._ask_permission()

    def show_frame(self, image: QImage) -> None:
        """A frame of the camera: shown, and read unless the one before is still being read."""
        self.view.show_image(image)
        if self._reading:
            return
        grey = _grey(image)
        light, width, height, turn = bytes(grey.constBits()), grey.width(), grey.height(), self._turn
        self._reading, self._turn = True, turn + 1

        def read() -> list[Found]:
            from app.labels.read import read_frame

            return read_frame(light, width, height, turn)

        self._task = self._bridge.run(read, lambda found: self._found(found, width, height), self._failed)

    def _found(self, found: list[Found], width: int, height: int) -> None:
        self._reading = False
        self.view.show_codes([[(x / width, y / height) for x, y in code.corners] for code in found])
        for text in self._steady.add([code.text for code in found]):
            self.view.flash()
            self.scanned.emit(text)

    def _failed(self, error: KnownError) -> None:
        self._reading = False
        self.banner.show_error(error)

    def _take_frame(self, frame: QVideoFrame) -> None:
        if frame.isValid() and not (image := frame.toImage()).isNull():
            self.show_frame(image)

    # --- which camera

    def _ask_permission(self) -> None:
        """Where the system wants to be asked, it asks the person; elsewhere it grants at once."""
        permission = QCameraPermission()
        app = QApplication.instance()
        status = app.checkPermission(permission) if app else Qt.PermissionStatus.Granted
        if status == Qt.PermissionStatus.Undetermined and app:
            app.requestPermission(permission, self, lambda asked: self._permitted(asked.status()))
        else:
            self._permitted(status)

    def _permitted(self, status: Qt.PermissionStatus) -> None:
        if status == Qt.PermissionStatus.Denied:
            self._say(
                say("camera", "Simwright may not use the camera."),
                say("camera", "Allow it in the privacy settings of the system, then open the camera again."),
            )
        else:
            self._list_cameras()

    def _list_cameras(self) -> None:
        before = self.choice.currentText()
        self.choice.clear()
        for device in QMediaDevices.videoInputs():
            self.choice.addItem(device.description(), device)
        self.choice.setVisible(self.choice.count() > 1)
        self.choice.setCurrentIndex(max(0, self.choice.findText(before)))
        if self.choice.count():
            self.banner.hide()
            self._use_chosen()
        else:
            self._stop()
            self._say(
                say("camera", "No camera was found."),
                say("camera", "Connect one and it appears here, or open a picture of the code instead."),
            )

    def _use_chosen(self) -> None:
        self._stop()
        self._camera = QCamera(self.choice.currentData(), self)
        self._camera.errorOccurred.connect(self._camera_failed)
        self._session.setCamera(self._camera)
        self._camera.start()

    def _camera_failed(self, error: QCamera.Error, words: str) -> None:
        if error != QCamera.Error.NoError:
            what = say("camera", "The camera cannot be used: {reason}.", reason=words.rstrip("."))
            self._say(what, say("camera", "Close other programs that use it, or choose another camera."))

    def _stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]
            self._camera.deleteLater()
            self._camera = None

    def _say(self, what: Message, remedy: Message) -> None:
        self.banner.show_message(Kind.WARNING, what, remedy)

    # --- the window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Scan with the camera"))
        self.choice.setAccessibleName(self.tr("Camera"))
        self.view.setAccessibleName(self.tr("Picture of the camera"))
        self.leave.name(self.tr("Close"))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        self.resize(px(720), px(520))


def _grey(image: QImage) -> QImage:
    """A byte for each pixel and no gaps between rows, which Qt fills up to four bytes."""
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.FastTransformation)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return grey.copy(0, 0, grey.width() // 4 * 4, grey.height())
