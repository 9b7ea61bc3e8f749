"""Cycle and paging time window of eDRX: seconds and bits, each following the other."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.duration import duration, parse_duration
from app.domain.edrx import NOMINAL, Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message
from app.domain.psm import rounding
from app.ui.i18n import translate
from app.ui.pages.recipe_section import FieldGrid
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.labels import label

USUAL_S = 20.48
"""The shortest cycle that LTE-M and NB-IoT both have."""


class CycleField(QWidget):
    """The bits are what counts: where the network reads them otherwise, it says so."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = EdrxMode.WB_S1
        self.cycle, self.ptw = ChoiceBox(), ChoiceBox()
        self.bits, self.ptw_bits = QLineEdit(), QLineEdit()
        for choice in (self.cycle, self.ptw):
            choice.setEditable(True)
        for field in (self.bits, self.ptw_bits):
            field.setProperty("role", "mono")
            field.setMaxLength(8)
        self._rows = [FormRow(field) for field in (self.cycle, self.bits, self.ptw, self.ptw_bits)]
        self.note, self.readings = label("small", wrap=True), label(wrap=True)
        self._edrx: Edrx | None = None
        self._error: KnownError | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (FieldGrid(self._rows, 2), self.note, self.readings):
            column.addWidget(part)
        self._list_choices()
        self.show_usual(self.mode)
        for choice in (self.cycle, self.ptw):
            _line(choice).textEdited.connect(self._read_seconds)
            choice.activated.connect(self._read_seconds)
        for field in (self.bits, self.ptw_bits):
            field.textEdited.connect(self._read_bits)
        self.retranslate()

    def show_usual(self, mode: EdrxMode) -> None:
        self.show_cycle(Edrx.of_seconds(mode, USUAL_S))

    def show_cycle(self, edrx: Edrx) -> None:
        self.mode = edrx.mode
        self._list_choices()
        self.bits.setText(edrx.bits)
        self.ptw_bits.setText(edrx.window_bits)
        self._edrx = edrx
        self._show_seconds()
        self._tell()

    def set_mode(self, mode: EdrxMode) -> None:
        """Another network: the seconds stay, their bits may be others."""
        if mode is self.mode:
            return
        cycle, window = self.cycle.currentText(), self.ptw.currentText()
        self.mode = mode
        self._list_choices()
        self.cycle.setCurrentText(cycle)
        self.ptw.setCurrentText(window)
        (self._read_seconds if cycle else self._read_bits)()

    def written(self) -> Edrx:
        """Raises `KnownError` where the fields say no cycle."""
        if self._edrx is None:
            assert self._error is not None  # noqa: S101
            raise self._error
        return self._edrx

    def retranslate(self) -> None:
        names = (
            self.tr("Cycle"),
            self.tr("Bits of the cycle"),
            self.tr("Paging time window"),
            self.tr("Bits of the window"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.show_text(name)
        self.cycle.setToolTip(self.tr("Choose a cycle, or type one: a value without an exact code is rounded"))
        _line(self.ptw).setPlaceholderText(self.tr("left to the network"))
        self.ptw_bits.setPlaceholderText(self.tr("left to the network"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _list_choices(self) -> None:
        for choice in (self.cycle, self.ptw):
            choice.blockSignals(True)
            choice.clear()
        self.cycle.addItems([translate(duration(NOMINAL[code])) for code in self.mode.valid])
        steps = (translate(duration(round(number * self.mode.window_step, 2))) for number in range(1, 17))
        self.ptw.addItems(["", *steps])
        for choice in (self.cycle, self.ptw):
            choice.blockSignals(False)

    def _read_seconds(self) -> None:
        try:
            window = self.ptw.currentText().strip()
            wanted = parse_duration(self.cycle.currentText())
            length = parse_duration(window) if window else None
            edrx = Edrx.of_seconds(self.mode, wanted, length)
            self._take(edrx, rounding("eDRX", wanted, edrx.seconds), rounding("PTW", length or 0, edrx.window_s))
        except KnownError as error:
            self._refuse(error)
        self.bits.setText(self._edrx.bits if self._edrx else "")
        self.ptw_bits.setText(self._edrx.window_bits if self._edrx else "")
        self.changed.emit()

    def _read_bits(self) -> None:
        try:
            self._take(Edrx.of_bits(self.mode, self.bits.text(), self.ptw_bits.text().strip()))
        except KnownError as error:
            self._refuse(error)
        self._show_seconds()
        self.changed.emit()

    def _show_seconds(self) -> None:
        edrx = self._edrx
        self.cycle.setCurrentText(_shown(edrx.seconds if edrx else None))
        self.ptw.setCurrentText(_shown(edrx.window_s if edrx else None))

    def _take(self, edrx: Edrx, *rounded: Message) -> None:
        self._edrx = edrx
        self._tell(*rounded)

    def _refuse(self, error: KnownError) -> None:
        self._edrx, self._error = None, error
        self._tell()

    def _tell(self, *rounded: Message) -> None:
        self.note.setText("\n".join(translate(each) for each in rounded if each != NOTHING))
        self.note.setVisible(bool(self.note.text()))
        lines = [self._reading(mode) for mode in EdrxMode] if self._edrx else []
        if self._edrx:
            lines.append(translate(self._edrx.summary))
        self.readings.setText("\n".join(lines))

    def _reading(self, mode: EdrxMode) -> str:
        """What a network of this kind makes of the bits."""
        assert self._edrx is not None  # noqa: S101
        edrx = Edrx(mode, self._edrx.bits, self._edrx.window_bits)
        if edrx.seconds is None:
            return self.tr("{network}: taken as no request").format(network=mode.words)
        if edrx.window_s is None:
            return self.tr("{network}: {cycle}").format(network=mode.words, cycle=_shown(edrx.seconds))
        window = _shown(edrx.window_s)
        return self.tr("{network}: {cycle}, PTW {window}").format(
            network=mode.words, cycle=_shown(edrx.seconds), window=window
        )


def _shown(seconds: float | None) -> str:
    return "" if seconds is None else translate(duration(seconds))


def _line(choice: QComboBox) -> QLineEdit:
    """Where an editable choice is typed."""
    line = choice.lineEdit()
    assert line is not None  # noqa: S101
    return line
