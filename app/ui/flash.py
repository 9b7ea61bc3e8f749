"""What a tone says, for eyes: PASS and FAIL of the bench shown large for a moment, whatever page is in front."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.outcome import Outcome
from app.ui import icons
from app.ui.theme import px, text_font, tokens
from app.ui.widgets.chip import kind_of_outcome

if TYPE_CHECKING:
    from app.station.events import Event
    from app.ui.window import Window

SHOWN_MS = 1800


class Flash(QWidget):
    """Over the top of the page; it takes no clicks and no focus, and goes by itself. The bench page announces."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon, self.words = QLabel(), QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self.words)
        row.addStretch(1)
        row.setSpacing(px(14))
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        self.hide()

    def show_outcomes(self, outcomes: Sequence[Outcome], top: int) -> None:
        """One by its word, several counted; the colour is that of the worst. `top` is the place below the strip."""
        from app.ui.words import outcome_word

        counted = Counter(outcomes)
        worst = next((each for each in counted if each is not Outcome.PASS), Outcome.PASS)
        kind, t = kind_of_outcome(worst), tokens()
        many = len(outcomes) > 1
        self.words.setText(
            " · ".join(
                f"{outcome_word(each)} {n}" if many else outcome_word(each) for each, n in sorted(counted.items())
            )
        )
        self.words.setFont(text_font(40, bold=True))
        self.setStyleSheet(f"Flash {{ background: {t.loud(kind)}; }} QLabel {{ color: {t.surface}; }}")
        self._icon.setPixmap(icons.pixmap(kind.value, px(40), t.surface, self.devicePixelRatioF()))
        self.setGeometry(0, top, self._over.width(), px(84))
        self.show()
        self.raise_()
        self._gone.start()


class Flashes(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.flash: Flash | None = None
        window.bridge.events.connect(self._hear)

    def _hear(self, events: Sequence[Event]) -> None:
        from app.station.events import BenchDone

        station = self._window.station
        if station is None or not station.settings.flash:
            return
        outcomes = [each.outcome for each in events if isinstance(each, BenchDone)]
        if told := [outcome for outcome in outcomes if outcome is not Outcome.ABORTED]:
            if self.flash is None:
                self.flash = Flash(self._window)
            self.flash.show_outcomes(told, self._window.strip.height())
