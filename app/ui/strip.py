"""The strip on top: where am I, is it working, and the scan line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.strip_queue import QueueFact
from app.ui.theme import px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.domain.work import Batch
    from app.station.events import QueueChanged


def picture_on_clipboard() -> bool:
    """Itself, or as a file that was copied. Another program may have taken what it offered away."""
    offered: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return offered is not None and (offered.hasImage() or copied_file(offered) is not None)


def copied_file(offered: QMimeData | None) -> Path | None:
    """The first of the files that were copied in a file manager."""
    first = next(iter(offered.urls()), None) if offered is not None else None
    return Path(first.toLocalFile()) if first is not None and first.isLocalFile() else None


class ScanLine(QLineEdit):
    """Takes what a scanner or a person types; Enter hands it over, Escape clears it."""

    scanned = Signal(str)
    picture_pasted = Signal()
    sources_wanted = Signal(QMenu)
    """The menu at the right opens: it is filled with where else codes come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(4096)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.sources = QAction(self)
        self.addAction(self.sources, QLineEdit.ActionPosition.TrailingPosition)
        self.sources.triggered.connect(self.open_sources)
        self.returnPressed.connect(self._hand_over)
        self._tint()
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            return
        if event.matches(QKeySequence.StandardKey.Paste) and picture_on_clipboard():
            self.picture_pasted.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No key reaches a sign in a field, so its menu has the same."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        self.sources_wanted.emit(menu)
        menu.popup(event.globalPos())

    def open_sources(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sources_wanted.emit(menu)
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _hand_over(self) -> None:
        text = self.text().strip()
        if text:
            self.scanned.emit(text)
            self.clear()

    def _tint(self) -> None:
        self._icon.setIcon(icons.icon("scan", tokens().muted))
        self.sources.setIcon(icons.icon("open", tokens().muted))

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("Scan or type: EID, ICCID, BIC, activation code, unit"))
        self.setAccessibleName(self.tr("Scan line"))
        self.sources.setText(self.tr("Scan from a picture, the screen or the camera"))
        self.sources.setToolTip(self.sources.text())
        self.setToolTip(self.tr("Scan or type here and press Enter. Ctrl+L comes back here from anywhere."))


class Fact(QWidget):
    """A caption and a value under it, with a hairline at the left; `width` at text scale 100 %."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.caption = label("caption")
        self.value = ElideLabel(mode=Qt.TextElideMode.ElideMiddle)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedWidth(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.caption)
        words.addWidget(self.value)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(10)
        row.addWidget(rule)
        row.addLayout(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)

    def show_value(self, caption: str, value: str) -> None:
        self.caption.setText(caption)
        self.value.setText(value)
        self.value.setMaximumWidth(px(self._width))
        self.setAccessibleName(f"{caption}: {value}")


class Strip(QFrame):
    queue_wanted = Signal()
    """The person wants to see what waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self._station = self._operator = ""
        self._batch: Batch | None = None
        self.wordmark = label("wordmark", "Simwright")
        self.scan = ScanLine()
        self.demo = label("demo", "DEMO")
        self.demo.hide()
        self.facts = {name: Fact(width) for name, width in _FACTS.items()}
        self.help = Button("help", link=True)
        self.queue = QueueFact()
        self.queue.clicked.connect(self.queue_wanted)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.wordmark)
        row.addWidget(self.scan, 1)
        row.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignVCenter)
        for fact in self.facts.values():
            row.addWidget(fact)
        row.addWidget(self.queue)
        row.addWidget(self.help)
        self.retranslate()

    def _share(self) -> None:
        """Where room is short the longest facts give way; a layout would take as much from each."""
        facts = [*self.facts.values(), self.queue]
        parts = [self.wordmark, self.demo, self.help, *facts]
        shown = [part for part in parts if not part.isHidden()]
        room = self.rect().marginsRemoved(self._row.contentsMargins()).width() - self._row.spacing() * len(shown)
        room -= self.scan.minimumWidth()
        room -= sum(max(part.minimumWidth(), part.sizeHint().width()) for part in shown if part not in facts)
        longest = _level([fact.sizeHint().width() for fact in facts], room)
        for fact in facts:
            fact.setMaximumWidth(max(longest, fact.minimumSizeHint().width()))

    def align(self, rail_width: int) -> None:
        """Let the scan line begin where the page begins; with a rail of 0 the room of the name goes to the facts."""
        self.wordmark.setVisible(rail_width > 0)
        self.wordmark.setFixedWidth(max(self.wordmark.sizeHint().width(), rail_width - 16 - 12 + 10))
        self.scan.setMinimumWidth(max(_SCAN_PX, px(_SCAN_PX) // 2))
        self.setFixedHeight(max(px(52), self.scan.sizeHint().height() + 12))

    def show_demo(self, demo: bool) -> None:
        self.demo.setVisible(demo)

    def show_station(self, station: str, operator: str) -> None:
        self._station, self._operator = station, operator
        self.retranslate()

    def show_batch(self, batch: Batch | None) -> None:
        self._batch = batch
        self.retranslate()

    def show_queue(self, queue: QueueChanged) -> None:
        self.queue.show_queue(queue)

    def retranslate(self) -> None:
        self.demo.setToolTip(self.tr("Simulated providers and modules; nothing here is real."))
        self.help.name("", self.tr("Help"))
        facts = self.facts
        facts["station"].show_value(self.tr("Station"), self._station or "–")
        facts["operator"].show_value(self.tr("Operator"), self._operator or "–")
        facts["batch"].show_value(self.tr("Batch"), self._batch_words())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _batch_words(self) -> str:
        if self._batch is None:
            return "–"
        done = self._batch.passed + self._batch.failed
        return self.tr("{name} · {done} of {total}").format(name=self._batch.name, done=done, total=self._batch.total)


_SCAN_PX = 220
"""At least; with large text no more than leaves the facts some room."""
_FACTS = {"station": 110, "operator": 110, "batch": 190}


def _level(wishes: Sequence[int], room: int) -> int:
    """The greatest width at which all that is wished for, cut to it, has room."""
    for at, wish in enumerate(sorted(wishes)):
        share = room // (len(wishes) - at)
        if wish > share:
            return share
        room -= wish
    return max(wishes)
