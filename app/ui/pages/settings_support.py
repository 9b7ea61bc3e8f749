"""The support bundle: each file is looked through, and left out or not, before the bundle is saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from app.station.support import SupportFile, suggested_name, write
from app.ui.bridge import Bridge
from app.ui.i18n import translate
from app.ui.theme import Kind, control_px, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Footer, PageHeader
from app.ui.widgets.file_dialogs import ask_to_save

Collect = Callable[[], Sequence[SupportFile]]


class SupportView(QWidget):
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.save = Button("back"), Button("save", primary=True)
        self.header = PageHeader(self.back)
        self.banner = Banner()
        self.list = QListWidget()
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setProperty("role", "mono")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.foot = Footer(self.save)
        self.files: tuple[SupportFile, ...] = ()
        self._name = suggested_name("")
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._ask_where)
        self.list.currentRowChanged.connect(self._show_text)
        self.list.itemChanged.connect(lambda _item: self._count())
        self.retranslate()

    def open(self, bridge: Bridge, collect: Collect, station: str) -> None:
        """`collect` runs in the background."""
        self._bridge = bridge
        self._name = suggested_name(station)
        self.banner.hide()
        self._show(())
        bridge.run(collect, self._show, self.banner.show_error)

    def chosen(self) -> list[SupportFile]:
        ticked = (self.list.item(at).checkState() == Qt.CheckState.Checked for at in range(self.list.count()))
        return [file for file, is_in in zip(self.files, ticked, strict=True) if is_in]

    def save_to(self, path: Path) -> None:
        files = self.chosen()
        self._bridge.run(
            lambda: write(path, files),
            lambda _nothing: self.banner.show_message(
                Kind.PASS,
                self.tr("The support bundle is in {file}.").format(file=path),
                self.tr("Nothing has been sent. Give it to support yourself."),
            ),
            self.banner.show_error,
        )

    def retranslate(self) -> None:
        self.header.show_text(
            self.tr("Support bundle"), self.tr("What support needs to see; every secret the program knows is masked")
        )
        self.back.name(self.tr("Back to the settings"))
        self.list.setAccessibleName(self.tr("Files of the bundle"))
        self.text.setAccessibleName(self.tr("Text of the file"))
        self.text.setPlaceholderText(self.tr("The files are being collected…"))
        self.foot.hint.setText(
            self.tr("Look through the files, and untick what should stay here. EIDs, ICCIDs and names are in them.")
        )
        for at, file in enumerate(self.files):
            self.list.item(at).setToolTip(translate(file.what))
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self.list, 3)
        both.addWidget(self.text, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(both, 1)
        column.addWidget(self.foot)

    def _show(self, files: Sequence[SupportFile]) -> None:
        self.files = tuple(files)
        self.list.clear()
        for file in self.files:
            item = QListWidgetItem(file.name, self.list)
            item.setToolTip(translate(file.what))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setSizeHint(QSize(0, px(control_px() - 6)))
        self.text.clear()
        if self.files:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._count()

    def _show_text(self, at: int) -> None:
        self.text.setPlainText(self.files[at].text if 0 <= at < len(self.files) else "")

    def _count(self) -> None:
        """Called while the list is being filled, too."""
        ready = self.list.count() == len(self.files)
        count = len(self.chosen()) if ready else 0
        self.save.name(self.tr("Save %n file(s)…", "", count))
        self.save.setEnabled(count > 0)

    def _ask_where(self) -> None:
        ask_to_save(self, self.tr("Save the support bundle"), self._name, [self.tr("ZIP (*.zip)")], self.save_to)
