"""What leaves the codes page: drawings on the screen, the clipboard, pictures and labels. Each is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.work import Batch, Unit
from app.labels.fields import speaking
from app.labels.template import USUAL, Template
from app.station.code_values import CodePicture
from app.ui.bridge import Bridge, Task
from app.ui.pages.codes_body import CodesBody
from app.ui.pages.codes_list import Listed
from app.ui.pages.codes_qr import FullScreen
from app.ui.pages.label_memory import LabelMemory
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner
from app.ui.widgets.file_dialogs import ask_to_save, file_name

if TYPE_CHECKING:
    from app.station.station import Station


class CodesOut(QObject):
    recorded = Signal()
    """What has become of a code has changed."""
    labels_wanted = Signal(object, object)
    """Of these units, or of a code that belongs to none."""

    def __init__(self, body: CodesBody, banner: Banner) -> None:
        super().__init__(body)
        self._body, self._banner = body, banner
        self._view, self._label = body.view, body.label
        self._item: Listed | None = None
        self._batch: Batch | None = None
        self._to_print: list[Unit] = []
        self._drawing: list[Task] = []
        self._png = b""
        self._view.revealed.connect(self._record_shown)
        self._view.full_screen_wanted.connect(self.show_full_screen)
        self._view.copy_wanted.connect(self.copy_picture)
        self._view.text_copy_wanted.connect(self._copy_text)
        self._view.save_wanted.connect(self._ask_for_picture)
        body.host.copied.connect(self._copy_host)
        body.host.list_wanted.connect(self._ask_for_list)
        self._view.drawn_anew.connect(self._draw_anew)
        self._label.one_wanted.connect(self._print_one)
        self._label.all_wanted.connect(self._print_all)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def choose(
        self, rows: Sequence[Listed], several: Sequence[Listed], item: Listed | None, batch: Batch | None
    ) -> None:
        """What is looked at, and what the large button is about: the chosen rows, or else all."""
        if item is None or self._item is None or item.key != self._item.key:
            self._label.clear()
            self._png = b""
        self._item, self._batch = item, batch
        self._to_print = [row.unit for row in several or rows if row.unit and row.code]
        self._label.show_count(len(self._to_print))
        self._label.all.setVisible(batch is not None)

    def draw(self) -> None:
        """Picture and label of what is looked at, each read back before it is shown."""
        item = self._item
        if item is None or item.code is None or self._png:
            return
        code = item.code
        for task in self._drawing:
            task.cancel()
        self._drawing = [self._draw_code(code), self._draw_label(item.unit, code)]

    def _draw_code(self, code: ActivationCode) -> Task:
        codes, level, capitals = self._station.codes, self._view.style_row.level, self._view.style_row.capitals
        return self._bridge.run(
            lambda: codes.picture(code, level, capitals=capitals), self._show_picture, self._view.show_error
        )

    def _draw_label(self, unit: Unit | None, code: ActivationCode) -> Task:
        """On the template that was used last."""
        labels, known = self._station.labels, LabelMemory.read(self._station.settings.labels)

        def draw() -> tuple[Template, bytes]:
            template = labels.templates.named(known.template or USUAL)
            template = speaking(template, known.language if known.language in template.words else "")
            made = labels.of_units([unit]) if unit else labels.of_codes([code])
            return template, labels.preview(template, made.items[0].fields)

        return self._bridge.run(draw, lambda drawn: self._label.show_picture(*drawn), self._label.show_error)

    def _draw_anew(self) -> None:
        """Another error level, or the host in capital letters."""
        if self._item is not None and self._item.code is not None:
            self._png = b""
            self._drawing.append(self._draw_code(self._item.code))

    def show_full_screen(self) -> FullScreen | None:
        item, matrix = self._item, self._view.matrix
        if item is None or matrix is None:
            return None
        made = FullScreen(matrix, item.name, self._body.window())
        made.showFullScreen()
        self._record_shown()
        return made

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(self._png))
        self._record_shown()
        self._banner.show_message(Kind.PASS, self.tr("The picture is on the clipboard."))

    def save_picture(self, path: Path) -> None:
        """As a PNG, SVG or PDF, told by the ending."""
        item, codes, style = self._item, self._station.codes, self._view.style_row
        if item is None or item.code is None:
            return
        code, unit, level, capitals = item.code, item.unit, style.level, style.capitals
        self._bridge.run(
            lambda: codes.save_picture(code, path, unit, level=level, capitals=capitals),
            lambda _nothing: self._saved(path),
            self._failed,
        )

    def _show_picture(self, picture: CodePicture) -> None:
        self._png = picture.png
        self._view.show_matrix(picture.matrix)

    def _record_shown(self) -> None:
        unit, codes = self._item.unit if self._item else None, self._station.codes
        if unit is not None:
            self._bridge.run(lambda: codes.shown(unit), lambda _nothing: self.recorded.emit())

    def _copy_text(self) -> None:
        if self._item is not None and self._item.code is not None:
            QGuiApplication.clipboard().setText(self._item.code.text())
            self._banner.show_message(Kind.PASS, self.tr("The code is on the clipboard."))

    def _copy_host(self, host: str) -> None:
        QGuiApplication.clipboard().setText(host)
        self._banner.show_message(Kind.PASS, self.tr("The SM-DP+ address is on the clipboard."))

    def _ask_for_list(self) -> None:
        name = file_name(Path(self._batch.name).stem if self._batch else "") + "-mdm.csv"
        title, kinds = self.tr("Save the list for the device management system"), [self.tr("Spreadsheet (*.csv)")]
        ask_to_save(self._body, title, name, kinds, self.save_list)

    def save_list(self, path: Path) -> None:
        """The devices of this batch, for the device management system."""
        if (batch := self._batch) is None:
            return
        codes = self._station.codes
        self._bridge.run(lambda: codes.hand_over(batch.id, path), lambda count: self._listed(path, count), self._failed)

    def _listed(self, path: Path, count: int) -> None:
        words = self.tr("%n device(s) listed in {name}.", "", count).format(name=path.name)
        self._banner.show_message(Kind.PASS, words)

    def _saved(self, path: Path) -> None:
        self._banner.show_message(
            Kind.PASS, self.tr("Saved as {name}.").format(name=path.name), self.tr("It was read back and is equal.")
        )
        self.recorded.emit()

    def _failed(self, error: KnownError) -> None:
        self._banner.show_error(error)

    def _ask_for_picture(self) -> None:
        name = file_name(self._item.name if self._item else "")
        kinds = [self.tr("Picture (*.png)"), self.tr("Drawing (*.svg)"), self.tr("PDF (*.pdf)")]
        ask_to_save(self._body, self.tr("Save the QR code"), f"{name}.png", kinds, self.save_picture)

    def _print_one(self) -> None:
        if self._item is not None:
            unit, code = self._item.unit, self._item.code
            self.labels_wanted.emit([unit] if unit else [], None if unit else code)

    def _print_all(self) -> None:
        self.labels_wanted.emit(self._to_print, None)
