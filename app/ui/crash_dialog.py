"""The one dialog for bugs. It needs nothing of ours but a report, so that it works when little else does."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from app.crash import Report


class CrashDialog(QDialog):
    """Shows one report, to be read, copied, and left by going on or by quitting.

    `support` leads to the support bundle, which holds the log, where there is a window that can show it.
    """

    def __init__(self, report: Report, support: Callable[[], None] | None = None) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Simwright has a fault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._report, self._support = report, support
        column = QVBoxLayout(self)
        column.addWidget(self._words())
        column.addWidget(self._details())
        column.addWidget(self._log_place())
        column.addWidget(self._buttons())
        self.resize(720, 460)

    def _words(self) -> QLabel:
        words = QLabel(
            self.tr(
                "Something happened that the program did not foresee. What was finished is safe in the ledger; what was"
                " being done may have to be done again. Please send this text to support."
            )
        )
        words.setWordWrap(True)
        return words

    def _details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._report.text)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        details.setAccessibleName(self.tr("Details of the fault"))
        return details

    def _log_place(self) -> QLabel:
        place = QLabel(self.tr("The log is in {file}").format(file=self._report.log))
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return place

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        copy = box.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        if self._support is None:
            folder = box.addButton(self.tr("Show the log"), QDialogButtonBox.ButtonRole.ActionRole)
            folder.clicked.connect(self.show_log)
        else:
            bundle = box.addButton(self.tr("Support bundle…"), QDialogButtonBox.ButtonRole.ActionRole)
            bundle.clicked.connect(self.show_support)
        leave = box.addButton(self.tr("Quit"), QDialogButtonBox.ButtonRole.DestructiveRole)
        leave.clicked.connect(self.quit)
        go_on = box.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        box.accepted.connect(self.accept)
        return box

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)

    @Slot()
    def show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._report.log.parent)))

    @Slot()
    def show_support(self) -> None:
        """What support needs besides this text; it is looked through in the window before it is saved."""
        self.accept()
        if self._support is not None:
            self._support()

    @Slot()
    def quit(self) -> None:
        self.reject()
        QApplication.exit(70)  # EX_SOFTWARE of sysexits


class CrashPresenter(QObject):
    """Shows a report from whichever thread found it, one dialog at a time. Make it in the GUI thread.

    `support` leads to the support bundle.
    """

    _found = Signal(object)

    def __init__(self, support: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._support = support
        self._application = QApplication.instance() or QApplication(sys.argv[:1])
        self._dialog: CrashDialog | None = None
        self._found.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def show(self, report: Report) -> None:
        if QThread.isMainThread():
            self._show(report)
        else:
            self._found.emit(report)

    @Slot(object)
    def _show(self, report: Report) -> None:
        if self._dialog is not None:
            return  # the first fault is the one to read; the others are in the log
        self._dialog = CrashDialog(report, self._support)
        self._dialog.destroyed.connect(self._gone)
        if QThread.currentThread().loopLevel() > 0:
            self._dialog.setModal(True)
            self._dialog.show()
        else:
            self._dialog.exec()

    @Slot()
    def _gone(self) -> None:
        self._dialog = None
