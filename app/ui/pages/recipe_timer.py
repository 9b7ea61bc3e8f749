"""One timer of power saving mode: a duration and its bits, each following the other."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.duration import duration, parse_duration
from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.psm import Timer, TimerName, rounding
from app.ui.i18n import translate
from app.ui.pages.recipe_section import FieldGrid
from app.ui.widgets.containers import FormRow
from app.ui.widgets.labels import label

_OFF_BITS = "11100000"


class TimerField(QWidget):
    """Durations such as `10 h` or `90 s`, or `off`; a value without an exact code is rounded, and it says so."""

    changed = Signal()

    def __init__(self, kind: TimerName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.duration, self.bits = QLineEdit(), QLineEdit()
        self.bits.setProperty("role", "mono")
        self.bits.setMaxLength(12)
        self.note = label("small", wrap=True)
        self._rows = FormRow(self.duration), FormRow(self.bits)
        self._wanted: float | None = None
        self._timer: Timer | None = None
        self._error = KnownError("recipe.field", say("recipe", "{timer} is missing.", timer=kind.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(FieldGrid(self._rows, 2))
        column.addWidget(self.note)
        self.duration.textEdited.connect(self._read_duration)
        self.bits.textEdited.connect(self._read_bits)
        self.retranslate()

    def show_timer(self, timer: Timer) -> None:
        self.bits.setText(timer.bits)
        self._take(timer, None)
        self._show_duration(timer)

    def written(self) -> Timer:
        """Raises `KnownError` where neither field says a timer."""
        if self._timer is None:
            raise self._error
        return self._timer

    def retranslate(self) -> None:
        self._rows[0].show_text(self.kind.value)
        self._rows[1].show_text(self.tr("Bits of {timer}").format(timer=self.kind.value))
        self.duration.setToolTip(self.tr("A duration with d, h, min and s, such as 10 h or 90 s; or off"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _read_duration(self, text: str) -> None:
        try:
            if text.strip().lower() in {"off", self.tr("off")}:
                self._take(Timer.of_bits(self.kind, _OFF_BITS), None)
            else:
                wanted = parse_duration(text)
                self._take(Timer.of_seconds(self.kind, wanted), wanted)
        except KnownError as error:
            self._refuse(error)
        self.bits.setText(self._timer.bits if self._timer else "")
        self.changed.emit()

    def _read_bits(self, text: str) -> None:
        try:
            self._take(Timer.of_bits(self.kind, text), None)
        except KnownError as error:
            self._refuse(error)
        self._show_duration(self._timer)
        self.changed.emit()

    def _show_duration(self, timer: Timer | None) -> None:
        seconds = timer.seconds if timer else None
        self.duration.setText(translate(duration(seconds)) if seconds is not None else self.tr("off") if timer else "")

    def _take(self, timer: Timer, wanted: float | None) -> None:
        self._timer, self._wanted = timer, wanted
        self._tell()

    def _refuse(self, error: KnownError) -> None:
        self._timer, self._error = None, error
        self._tell()

    def _tell(self) -> None:
        timer = self._timer
        if timer is None:
            self.note.setText("")
        elif timer.seconds is None:
            self.note.setText(self.tr("The timer is off."))
        else:
            rounded = NOTHING if self._wanted is None else rounding(self.kind.value, self._wanted, timer.seconds)
            exact = self.tr("Exactly {duration}, {seconds} s").format(duration=timer.text, seconds=timer.seconds)
            self.note.setText(translate(rounded) if rounded.template else exact)
