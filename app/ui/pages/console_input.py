"""The line of a console: history by arrow keys and search, completion with the meaning of each command."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.message import Message
from app.ui.i18n import translate
from app.ui.theme import mono_font, px, text_font, tokens

MEANING_ROLE = Qt.ItemDataRole.UserRole + 1
_ROWS = 10
_WIDE = 640
_Index = QModelIndex | QPersistentModelIndex


class ConsoleInput(QLineEdit):
    """`asks`: the module waits for a text, which Enter or Ctrl+Z sends and Escape leaves out."""

    sent = Signal(str)
    left = Signal()
    """Escape: the text of a prompt is not sent, or what runs is to end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "mono")
        self._history: list[str] = []
        self._at = 0
        self._draft = ""
        self.asks = False
        keeper = QObject(self)  # a field deletes a completer of its own when it is given another
        self._commands, self._past = _Offers(keeper), _Offers(keeper)
        self.setCompleter(self._commands)
        for completer in (self._commands, self._past):
            completer.activated.connect(self._chosen)

    def know(self, commands: Mapping[str, Message], favourites: Sequence[str] = ()) -> None:
        """Lines that are offered, each with its meaning; those that people keep come first."""
        meanings = {line: commands.get(line) for line in (*favourites, *commands)}
        self._commands.fill([(line, translate(words) if words else "") for line, words in meanings.items()])

    def set_history(self, lines: Sequence[str]) -> None:
        """Oldest first."""
        self._history = list(lines)
        self._at = len(self._history)
        self._past.fill([(line, "") for line in reversed(self._history)])

    def set_asks(self, asks: bool) -> None:
        self.asks = asks
        self.setCompleter(None if asks else self._commands)  # type: ignore[arg-type]

    @property
    def searching(self) -> bool:
        return self.completer() is self._past

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (self.asks and control and key == Qt.Key.Key_Z):
            self.submit()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif control and key == Qt.Key.Key_R:
            self._search()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.asks:
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Send what is typed."""
        text = self.text()
        if self.searching or (text.endswith("=") and self._commands.list.isVisible()):
            self._stop_search()  # it was only chosen, and there is more to type
            return
        self._commands.list.hide()
        if text or not self.asks:
            self.clear()
            self._draft = ""
            self._at = len(self._history)
            self.sent.emit(text)

    def _leave(self) -> None:
        if self.searching:
            self._stop_search()
        elif self._commands.list.isVisible():
            self._commands.list.hide()
        elif self.asks or not self.text():
            self.left.emit()
        else:
            self.clear()

    def _search(self) -> None:
        """The history, narrowed by what is typed."""
        self.setCompleter(self._past)
        self._past.setCompletionPrefix(self.text())
        self._past.complete()

    def _stop_search(self) -> None:
        self._past.list.hide()
        self.setCompleter(self._commands)

    def _chosen(self, _line: str) -> None:
        if self.searching:
            self._stop_search()

    def _step(self, by: int) -> None:
        """Through the history; below its newest line is what was being typed."""
        if self._at == len(self._history):
            self._draft = self.text()
        self._at = min(len(self._history), max(0, self._at + by))
        self.setText(self._draft if self._at == len(self._history) else self._history[self._at])


class _Offer(QStyledItemDelegate):
    """The line, and beside it what it does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.initStyleOption(option, index)
        line, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        t, box = tokens(), option.rect.adjusted(px(8), 0, -px(8), 0)
        painter.save()
        painter.setFont(mono_font())
        painter.setPen(t.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
        used = max(painter.fontMetrics().horizontalAdvance(line) + px(16), px(170))
        painter.setFont(text_font(12))
        painter.setPen(t.muted)
        words = str(index.data(MEANING_ROLE) or "")
        rest = box.adjusted(used, 0, 0, 0)
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), px(24))


class _List(QListView):
    """As wide as the meanings need, where Qt makes it as narrow as the line it belongs to."""

    def showEvent(self, event: QShowEvent) -> None:
        room = self.screen().availableGeometry().right() - self.x()
        self.setMinimumWidth(min(px(_WIDE), room))
        super().showEvent(event)


class _Offers(QCompleter):
    """Lines that hold what is typed."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._lines = QStandardItemModel(self)
        self.list = _List()
        self.setModel(self._lines)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(_ROWS)
        self.list.setUniformItemSizes(True)
        self.setPopup(self.list)
        self.list.setItemDelegate(_Offer(self.list))  # setPopup has set one of its own

    def fill(self, lines: Sequence[tuple[str, str]]) -> None:
        self._lines.clear()
        for line, meaning in lines:
            item = QStandardItem(line)
            item.setData(meaning, MEANING_ROLE)
            item.setData(f"{line}. {meaning}" if meaning else line, Qt.ItemDataRole.AccessibleTextRole)
            self._lines.appendRow(item)
