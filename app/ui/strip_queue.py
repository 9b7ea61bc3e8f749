"""The part of the strip that says whether we are online and what waits, for how long."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui import icons
from app.ui.theme import Kind, px, tokens
from app.ui.widgets.focus import paint_focus
from app.ui.widgets.labels import ElideLabel

if TYPE_CHECKING:
    from app.station.events import QueueChanged

TICK_MS = 20_000
"""How often the age is looked at; it is shown in minutes."""
_KINDS = {True: Kind.PASS, False: Kind.WARNING, None: Kind.IDLE}


class QueueFact(QAbstractButton):
    """State over count and age; pressed, it leads to what waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self._online: bool | None = None
        self._oldest: datetime | None = None
        self._icon = QLabel()
        self.caption, self.value = ElideLabel("caption"), ElideLabel()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self.retranslate)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self._lay_out()
        self.retranslate()

    def show_queue(self, queue: QueueChanged) -> None:
        self._waiting, self._online, self._oldest = queue.waiting, queue.online, queue.oldest
        if self._oldest is None:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        self.retranslate()

    def retranslate(self) -> None:
        states = {True: self.tr("Online"), False: self.tr("Offline"), None: self.tr("Queue")}
        self.caption.setText(states[self._online])
        self.value.setText(self._words())
        self.setAccessibleName(f"{self.caption.text()}: {self.value.text()}")
        self.updateGeometry()
        what = (
            self.tr("The last call reached no provider. What waits goes out in order as soon as one is reached.")
            if self._online is False
            else self.tr("Show what waits")
        )
        self.setToolTip(f"{self.accessibleName()}\n{what}")
        self._tint()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.hasFocus():
            paint_focus(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.retranslate()

    def _words(self) -> str:
        if not self._waiting:
            return self.tr("nothing waits")
        age = self._age()
        if not age:
            return self.tr("{count} waiting").format(count=self._waiting)
        return self.tr("{count} waiting, oldest {age}").format(count=self._waiting, age=age)

    def _age(self) -> str:
        """Empty in the first minute."""
        if self._oldest is None:
            return ""
        minutes = int((datetime.now(UTC) - self._oldest).total_seconds() // 60)
        if minutes < 1:
            return ""
        if minutes < 60:
            return self.tr("{n} min").format(n=minutes)
        if minutes < 48 * 60:
            return self.tr("{n} h").format(n=minutes // 60)
        return self.tr("{n} days").format(n=minutes // (24 * 60))

    def _tint(self) -> None:
        kind = _KINDS[self._online]
        self._icon.setPixmap(icons.pixmap(kind.value, px(12), tokens().ink(kind), self.devicePixelRatioF(), bold=True))

    def _lay_out(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedWidth(1)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._icon)
        head.addWidget(self.caption, 1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self.value)
        words.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(10)
        row.addWidget(rule)
        row.addLayout(words)
        for part in (self._icon, self.caption, self.value, rule):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
