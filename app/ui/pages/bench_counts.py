"""How many modules are being worked on and how the others ended; a press shows only their cards."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from app.domain.outcome import Outcome
from app.ui.pages.bench_state import CardState
from app.ui.theme import Kind
from app.ui.widgets.chip import Chip, kind_of_outcome
from app.ui.words import outcome_word

RUNNING, ALL = "running", ""


class BenchCounts(QObject):
    chosen = Signal()
    """Other cards are to be shown than before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        order = (Outcome.PASS, RUNNING, Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT)
        self.chips = {str(filed): Chip(filters=True) for filed in order}
        self._only = ALL
        for filed, chip in self.chips.items():
            chip.clicked.connect(lambda on, filed=filed: self._choose(filed if on else ALL))
            chip.hide()

    def show_states(self, states: Sequence[CardState]) -> None:
        """A choice that has nothing left to show is given up."""
        counts = Counter(map(_filed, states))
        for filed, chip in self.chips.items():
            words = self.tr("running") if filed == RUNNING else outcome_word(Outcome(filed))
            kind = Kind.RUNNING if filed == RUNNING else kind_of_outcome(Outcome(filed))
            text = f"{words} {QLocale().toString(counts[filed])}"
            if text != chip.text():  # other words have the whole page laid out anew
                chip.show_state(kind, text)
            chip.setVisible(counts[filed] > 0)
        if self._only != ALL and not counts[self._only]:
            self._choose(ALL)

    def wants(self, state: CardState) -> bool:
        return self._only in (ALL, _filed(state))

    def _choose(self, only: str) -> None:
        self._only = only
        for filed, chip in self.chips.items():
            chip.setChecked(filed == only)
        self.chosen.emit()


def _filed(state: CardState) -> str:
    """Under which chip it counts; `ALL` where it is under none."""
    if state.running:
        return RUNNING
    return str(state.done.outcome) if state.done else ALL
