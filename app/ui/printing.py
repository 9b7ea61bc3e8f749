"""Printers of the system: which there are, pages painted on them, and a look at the pages first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, QMarginsF, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.template import Template
from app.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FINEST_DPI = 600
"""A finer printer is given dots that are a whole number of its own."""
SEEN_DPI = 300


def printer_names() -> tuple[list[str], str]:
    """Those that are set up, and the usual one (empty where there is none)."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames(), QPrinterInfo.defaultPrinterName()


def open_printer(name: str) -> QPrinter:
    """Raises `KnownError` (`printer.gone`)."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise KnownError(
            "printer.gone",
            say("printing", "There is no printer named {name}.", name=name),
            say("printing", "Choose another one, or set it up in the system."),
        )
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


class SystemPaper:
    """Pages of the size of a template; use it in a `with` block, in any thread. An error ends the job of the printer.

    Raises `KnownError` (`printer.refused`) where the printer takes no page.
    """

    def __init__(self, device: QPrinter, template: Template, start_cell: int = 1, *, dpi: int = 0) -> None:
        self._device = device
        self.name = device.printerName() or device.outputFileName()
        self.start_cell = start_cell
        self.dpi = dpi or _dots(device.resolution())
        self._pages = 0
        self._painter = QPainter()
        device.setResolution(self.dpi)
        device.setFullPage(True)
        size = QPageSize(QSizeF(*template.page), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))

    def __enter__(self) -> Self:
        if not self._painter.begin(self._device):
            raise self._refused()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._device.abort()
        self._painter.end()

    def new_page(self) -> None:
        if self._pages and not self._device.newPage():
            raise self._refused()
        self._pages += 1

    def put(self, x: int, y: int, width: int, height: int, grey: bytes) -> None:
        image = QImage(grey, width, height, width, QImage.Format.Format_Grayscale8)
        self._painter.drawImage(x, y, image.convertToFormat(QImage.Format.Format_Mono))

    def _refused(self) -> KnownError:
        return KnownError(
            "printer.refused",
            say("printing", "The printer {name} takes no page.", name=self.name),
            say("printing", "Check that it is switched on and not paused in the system, then print again."),
        )


@dataclass(frozen=True, slots=True)
class _Placed:
    place: QRect
    image: QImage


class SeenPaper:
    """Keeps the first pages, to be looked at; the rest is never drawn."""

    name = ""
    dpi = SEEN_DPI

    def __init__(self, start_cell: int = 1) -> None:
        self.start_cell = start_cell
        self.pages: list[list[_Placed]] = []

    def new_page(self) -> None:
        self.pages.append([])

    def put(self, x: int, y: int, width: int, height: int, grey: bytes) -> None:
        image = QImage(grey, width, height, width, QImage.Format.Format_Grayscale8).copy()  # of bytes that will go
        self.pages[-1].append(_Placed(QRect(x, y, width, height), image))


class PagesWindow(QWidget):
    """The pages as they will lie in the printer; Escape closes."""

    def __init__(self, pages: Sequence[Sequence[_Placed]], template: Template, parent: QWidget) -> None:
        from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget

        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = pages
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        SystemPaper(self._printer, template, dpi=SEEN_DPI)
        self.view = QPrintPreviewWidget(self._printer, self)
        self.view.paintRequested.connect(self._paint)
        self.view.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self.view.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.resize(px(720), px(640))
        self.retranslate()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Pages"))
        self.setWindowTitle(self.tr("Pages as they will be printed"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _paint(self, printer: QPrinter) -> None:
        with QPainter(printer) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for number, page in enumerate(self._pages):
                if number:
                    printer.newPage()
                for part in page:
                    painter.drawImage(part.place, part.image)


def _dots(resolution: int) -> int:
    """The finest resolution for our dots, so that each is a whole number of the printer's."""
    step = 1
    while resolution / step > FINEST_DPI or resolution % step:
        step += 1
    return resolution // step
