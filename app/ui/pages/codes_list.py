"""The list of units with codes: name, the end of the EID, and what has become of the code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.activation_code import ActivationCode
from app.domain.identifiers import grouped
from app.domain.work import Unit
from app.station.code_values import CodeState
from app.ui.theme import Kind, mono_font, px, text_font, tokens
from app.ui.widgets.chip import chip_size
from app.ui.widgets.table import Column, RowsModel, Table

ROW_PX = 50
TAIL = 8
"""Digits of the EID that people compare."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A code of a unit; a unit without a code (Celona); or a code that belongs to no unit here."""

    code: ActivationCode | None
    unit: Unit | None = None
    state: CodeState = CodeState.FRESH

    @property
    def name(self) -> str:
        if self.unit is not None:
            return self.unit.name or grouped(self.unit.eid)
        return self.code.smdp if self.code else ""

    @property
    def key(self) -> tuple[int, str]:
        """What makes it another one than its neighbour, whatever has become of it."""
        return (self.unit.id if self.unit else 0, self.code.text() if self.code else "")

    def is_code(self, code: ActivationCode) -> bool:
        mine = self.code
        return mine is not None and (mine.smdp, mine.matching_id) == (code.smdp, code.matching_id)


class CodesTable(Table):
    """Rows of two lines."""

    chosen = Signal()
    """Another row, or another number of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = RowsModel[Listed](
            (
                Column(lambda: self.tr("Unit"), self._words, tip=lambda item: item.unit.eid if item.unit else ""),
                Column(lambda: self.tr("State"), self._state, _kind, self._meaning),
            ),
            self,
        )
        self.setModel(self.items)
        self.set_columns((138, 138), chips=(1,))
        self._two_lines = _TwoLines(self)
        self.setItemDelegateForColumn(0, self._two_lines)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.selectionModel().selectionChanged.connect(self.chosen)
        self.retranslate()

    @property
    def rows(self) -> list[Listed]:
        return self.items.rows

    def current(self) -> Listed | None:
        """The row that is looked at; with several chosen, the one that was chosen last."""
        chosen = self.chosen_rows()
        at = self.currentIndex().row()
        return self.rows[at if at in chosen else chosen[0]] if chosen else None

    def several(self) -> list[Listed]:
        """The rows that were chosen, if they are more than one."""
        chosen = self.chosen_rows()
        return [self.rows[at] for at in chosen] if len(chosen) > 1 else []

    def show_items(self, items: Sequence[Listed], unit_id: int = 0) -> None:
        """Choose the unit with this number, or the first."""
        self.items.set_rows(items)
        self.setColumnHidden(1, all(_kind(item) is None for item in items))
        at = next((at for at, item in enumerate(items) if item.unit and item.unit.id == unit_id), 0)
        if items:
            self.choose(at)

    def choose(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.items.index(at, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def show_states(self, states: dict[int, CodeState]) -> None:
        for at, item in enumerate(self.rows):
            state = states.get(item.unit.id) if item.unit else None
            if state is not None and state is not item.state:
                self.items.replace_row(at, replace(item, state=state))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Units with codes"))
        self.items.retranslate()
        words = [self._word(state) for state in CodeState]
        self.setColumnWidth(1, max(chip_size(word).width() for word in words) + px(18))

    def least_width(self) -> int:
        """At which the digits under a name are whole."""
        digits = px(11 + 4) + QFontMetrics(mono_font(12)).horizontalAdvance(f"… {grouped('0' * TAIL)}")
        state = 0 if self.isColumnHidden(1) else self.columnWidth(1)
        return digits + state + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()

    def _fit(self) -> None:
        super()._fit()
        self.verticalHeader().setDefaultSectionSize(px(ROW_PX))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()

    def _words(self, item: Listed) -> str:
        below = f"… {grouped(item.unit.eid[-TAIL:])}" if item.unit else self.tr("typed or read here")
        return f"{item.name}\n{below}"

    def _state(self, item: Listed) -> str:
        return "–" if _kind(item) is None else self._word(item.state)

    def _word(self, state: CodeState) -> str:
        return {
            CodeState.FRESH: self.tr("no label"),
            CodeState.SHOWN: self.tr("shown"),
            CodeState.SAVED: self.tr("picture"),
            CodeState.PRINTED: self.tr("verified"),
            CodeState.USED: self.tr("used"),
        }[state]

    def _meaning(self, item: Listed) -> str:
        return {
            CodeState.FRESH: self.tr("Nobody has been given this code yet."),
            CodeState.SHOWN: self.tr("The code was shown or copied; no label was saved."),
            CodeState.SAVED: self.tr("The code was saved as a picture, which was read back."),
            CodeState.PRINTED: self.tr("A label was saved and read back."),
            CodeState.USED: self.tr("The provider says that the profile was downloaded."),
        }[item.state]


def _kind(item: Listed) -> Kind | None:
    if item.code is None or item.unit is None:
        return None
    return {CodeState.PRINTED: Kind.PASS, CodeState.SAVED: Kind.PASS, CodeState.USED: Kind.WARNING}.get(
        item.state, Kind.IDLE
    )


class _TwoLines(QStyledItemDelegate):
    """A name and a muted line of digits under it, each cut where it does not fit."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        name, _, below = str(index.data()).partition("\n")
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = option.rect.adjusted(px(11), px(6), -px(4), -px(6))
        digits = any(character.isdigit() for character in below)
        lines = (
            (name, text_font(), tokens().text, Qt.AlignmentFlag.AlignTop),
            (below, mono_font(12) if digits else text_font(12), tokens().muted, Qt.AlignmentFlag.AlignBottom),
        )
        painter.save()
        for text, font, colour, place in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, place | Qt.AlignmentFlag.AlignLeft, cut)
        painter.restore()
