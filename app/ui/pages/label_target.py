"""Where labels go: a printer of the system, a file, a label printer on the network, or a raw queue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.labels.template import Template
from app.ui.pages.label_memory import RESOLUTIONS, LabelMemory, Output, Target
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow
from app.ui.widgets.labels import label


class LabelTarget(Card):
    changed = Signal()
    state_wanted = Signal(str)
    """What the printer at this address says of itself."""
    pages_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers: Sequence[str] | None = None
        self.output, self.printer, self.dpi = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.address, self.queue = QLineEdit(), ChoiceBox()
        self.queue.setEditable(True)
        for box in (self.output, self.printer, self.queue):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        for output in Output:
            self.output.addItem("", output)
        for dpi in RESOLUTIONS:
            self.dpi.addItem(f"{dpi} dpi", dpi)
        self.ask, self.pages = Button("info"), Button("eye")
        self.status = label("small", wrap=True)
        self._printer, self._address = FormRow(self.printer), FormRow(self.address)
        self._queue, self._dpi = FormRow(self.queue), FormRow(self.dpi)
        parts: tuple[QWidget, ...] = (
            self.output, self._printer, self._address, self._queue, self._dpi, self.ask, self.pages, self.status,
        )  # fmt: skip
        for part in parts:
            self.body.addWidget(part)
        self.output.currentIndexChanged.connect(self._show_fields)
        self.printer.currentIndexChanged.connect(self.changed)
        self.queue.editTextChanged.connect(self.changed)
        self.address.textChanged.connect(self._forget_state)
        self.address.returnPressed.connect(self._ask_for_state)
        self.ask.clicked.connect(self._ask_for_state)
        self.pages.clicked.connect(self.pages_wanted)
        self.retranslate()
        self._show_fields()

    @property
    def target(self) -> Target:
        output = Output(self.output.currentData())
        name = {
            Output.PRINTER: self.printer.currentText(),
            Output.NETWORK: self.address.text().strip(),
            Output.QUEUE: self.queue.currentText().strip(),
        }.get(output, "")
        return Target(output, name, int(self.dpi.currentData()))

    @property
    def complete(self) -> bool:
        target = self.target
        return target.output.is_file or bool(target.name)

    def recall(self, known: LabelMemory) -> None:
        """What was chosen last."""
        self.address.setText(known.address)
        self.queue.setEditText(known.queue)
        self.dpi.setCurrentIndex(self.dpi.findData(known.dpi))
        self.output.setCurrentIndex(self.output.findData(known.output))
        if known.printer:
            self.printer.setCurrentText(known.printer)

    def memory(self, template: str, language: str) -> LabelMemory:
        """To be recalled, with the key of the template that goes with it and the language of its words."""
        target = self.target
        printer = target.name if target.output is Output.PRINTER else ""
        address, queue = self.address.text().strip(), self.queue.currentText().strip()
        return LabelMemory(template, language, target.output.value, printer, address, queue, target.dpi)

    def fit_template(self, template: Template | None) -> None:
        """Sheets go through a printer of the system, or into a file."""
        sheet = template is not None and template.sheet is not None
        model = self.output.model()
        for at, output in enumerate(Output):
            model.item(at).setEnabled(not (sheet and output.is_zpl))  # type: ignore[attr-defined]
        if sheet and self.target.output.is_zpl:
            self.output.setCurrentIndex(0)

    def show_status(self, words: str) -> None:
        self.status.setText(words)
        self.status.setVisible(bool(words))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Where to"))
        words = {
            Output.PDF: self.tr("PDF file"),
            Output.PRINTER: self.tr("Printer of this computer"),
            Output.NETWORK: self.tr("Label printer on the network (ZPL)"),
            Output.QUEUE: self.tr("Label printer at a queue (ZPL)"),
            Output.ZPL: self.tr("ZPL file"),
            Output.PNG: self.tr("Pictures (PNG)"),
            Output.SVG: self.tr("Pictures (SVG)"),
        }
        for at, output in enumerate(Output):
            self.output.setItemText(at, words[output])
        self.output.setAccessibleName(self.tr("Where to"))
        self._printer.show_text(self.tr("Printer"))
        self._address.show_text(self.tr("Address"), self.tr("Name or IP address; port 9100 unless another one follows"))
        self.address.setPlaceholderText("10.0.0.7:9100")
        self._queue.show_text(self.tr("Queue"), self.tr("It must pass on data unchanged (raw)."))
        self._dpi.show_text(self.tr("Resolution of the printer"))
        self.ask.name(self.tr("Ask the printer"), self.tr("Paper, ribbon and errors, as the printer reports them"))
        self.pages.name(self.tr("Show the pages"), self.tr("The first pages as they will be printed"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_fields(self) -> None:
        output = Output(self.output.currentData())
        self._printer.setVisible(output is Output.PRINTER)
        self._address.setVisible(output is Output.NETWORK)
        self.ask.setVisible(output is Output.NETWORK)
        self._queue.setVisible(output is Output.QUEUE)
        self._dpi.setVisible(output.is_zpl)
        self.pages.setVisible(output in {Output.PRINTER, Output.PDF})
        self.show_status("")
        if output in {Output.PRINTER, Output.QUEUE}:
            self._find_printers()
        self.changed.emit()

    def _find_printers(self) -> None:
        """Once, and only where one is wanted: asking the system may take a moment."""
        if self._printers is None:
            from app.ui.printing import printer_names

            self._printers, usual = printer_names()
            typed = self.queue.currentText()
            self.printer.addItems(self._printers)
            self.queue.addItems(self._printers)
            self.printer.setCurrentText(usual)
            self.queue.setEditText(typed)
        if not self._printers:
            self.show_status(self.tr("No printer is set up in this system. Save a PDF file and print that."))

    def _forget_state(self) -> None:
        self.show_status("")
        self.changed.emit()

    def _ask_for_state(self) -> None:
        if address := self.address.text().strip():
            self.state_wanted.emit(address)
