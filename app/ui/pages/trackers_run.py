"""Texts under way: a row for each tracker, and each message of the chosen one with what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.message import Message
from app.domain.outcome import Outcome
from app.domain.work import Batch, Stage, Unit
from app.station.trackers_values import MessageProgress, MessageState
from app.ui.i18n import translate
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip, kind_of
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.table import Column, RowsModel, Table

_KINDS = {
    MessageState.WAITING: Kind.IDLE,
    MessageState.UNSETTLED: Kind.WARNING,
    MessageState.SENT: Kind.RUNNING,
    MessageState.DELIVERED: Kind.RUNNING,
    MessageState.ANSWERED: Kind.PASS,
    MessageState.DONE: Kind.PASS,
    MessageState.FAILED: Kind.FAIL,
}


class MessageLine(QWidget):
    """What became of one message."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.state, self.purpose = Chip(), label("caption", wrap=True)
        self.text, self.words = label("mono", wrap=True), label("", wrap=True)
        self.answer: QLabel = label("mono", wrap=True)
        for part in (self.text, self.answer):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.addWidget(self.state)
        head.addWidget(self.purpose, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        column.addLayout(head)
        for part in (self.text, self.words, self.answer):
            column.addWidget(part)

    def show_progress(self, progress: MessageProgress, word: str) -> None:
        self.state.show_state(_KINDS[progress.state], word)
        self.purpose.setText(f"{progress.number}. {translate(progress.purpose.words)}")
        self.text.setText(progress.text.replace("␣", "␣\u200b"))
        self.words.setText(translate(progress.words))
        self.words.setVisible(bool(progress.words.template) and progress.state is not MessageState.SENT)
        self.answer.setText(f"“{progress.answer}”" if progress.answer else "")
        self.answer.setVisible(bool(progress.answer))


class TrackersRun(QWidget):
    chosen = Signal(object)
    """The `Unit` whose messages are to be read."""
    settled = Signal(object, bool)
    """A person says whether the unsettled message of this unit went out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch: Batch | None = None
        self._at: dict[int, int] = {}
        self._shown: tuple[MessageProgress, ...] = ()
        self.model = RowsModel[Unit](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((200, 140, 300, 180), chips=(1,))
        self.counts = {kind: Chip(kind) for kind in (Kind.PASS, Kind.FAIL, Kind.RUNNING)}
        self.detail, self.lines = Card(), [MessageLine()]
        self.story = label("", wrap=True)
        self.question, self.made, self.not_made = label("", wrap=True), Button("pass"), Button("cancel")
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.made.clicked.connect(lambda: self._settle(True))
        self.not_made.clicked.connect(lambda: self._settle(False))
        self.retranslate()

    @property
    def unit(self) -> Unit | None:
        """The only one that is chosen."""
        rows = self.table.chosen_rows()
        return self.model.rows[rows[0]] if len(rows) == 1 else None

    @property
    def unfinished(self) -> bool:
        return any(unit.outcome is None for unit in self.model.rows)

    def follow(self, batch: Batch, units: Sequence[Unit]) -> None:
        self.batch = batch
        self.model.set_rows(units)
        self._at = {unit.id: at for at, unit in enumerate(units)}
        self._shown = ()
        self._count()
        if units:
            self.table.selectRow(0)
        self._offer()

    def show_batch(self, batch: Batch) -> None:
        self.batch = batch
        self._count()

    def take(self, units: Iterable[Unit]) -> None:
        """Those of this batch as they are now."""
        for unit in units:
            if (at := self._at.get(unit.id)) is not None:
                self.model.replace_row(at, unit)
                if self.unit is not None and self.unit.id == unit.id:
                    self._choose()
        self._count()

    def show_messages(self, unit_id: int, messages: Sequence[MessageProgress]) -> None:
        if self.unit is not None and self.unit.id == unit_id:
            self._shown = tuple(messages)
            self._fill()

    def _choose(self) -> None:
        if self.unit is not None:
            self.chosen.emit(self.unit)
        self._offer()

    def _settle(self, made: bool) -> None:
        if self.unit is not None:
            self.settled.emit(self.unit, made)

    def _offer(self) -> None:
        unit = self.unit
        self.detail.setVisible(unit is not None)
        if unit is not None:
            self.detail.set_heading(unit.name)
            self.story.setText(_story(unit))
            self.story.setVisible(unit.stage is Stage.UNSETTLED or unit.outcome not in {None, Outcome.PASS})
        undecided = unit is not None and unit.stage is Stage.UNSETTLED
        for part in (self.question, self.made, self.not_made):
            part.setVisible(undecided)

    def _count(self) -> None:
        units = self.model.rows
        passed = sum(unit.outcome is Outcome.PASS for unit in units)
        open_ = sum(unit.outcome is None for unit in units)
        self.counts[Kind.PASS].show_state(Kind.PASS, self.tr("%n done", "", passed))
        self.counts[Kind.FAIL].show_state(Kind.FAIL, self.tr("%n failed", "", len(units) - passed - open_))
        self.counts[Kind.RUNNING].show_state(Kind.RUNNING, self.tr("%n left", "", open_))
        self.counts[Kind.FAIL].setVisible(len(units) > passed + open_)
        self.counts[Kind.RUNNING].setVisible(open_ > 0)

    def _fill(self) -> None:
        words = self._words()
        while len(self.lines) < len(self._shown):
            self.lines.append(MessageLine())
            self._messages.insertWidget(len(self.lines) - 1, self.lines[-1])
        for at, line in enumerate(self.lines):
            line.setVisible(at < len(self._shown))
            if at < len(self._shown):
                line.show_progress(self._shown[at], words[self._shown[at].state])

    def _words(self) -> dict[MessageState, str]:
        return {
            MessageState.WAITING: self.tr("waiting"),
            MessageState.UNSETTLED: self.tr("not known"),
            MessageState.SENT: self.tr("sent"),
            MessageState.DELIVERED: self.tr("delivered"),
            MessageState.ANSWERED: self.tr("answered"),
            MessageState.DONE: self.tr("done"),
            MessageState.FAILED: self.tr("failed"),
        }

    def _state(self, unit: Unit) -> str:
        if unit.stage is Stage.UNSETTLED:
            return self.tr("to decide")
        if unit.outcome is not None:
            words = {Outcome.PASS: self.tr("done"), Outcome.TIMEOUT: self.tr("no answer")}
            return words.get(unit.outcome, self.tr("failed"))
        return self.tr("waiting") if unit.stage is Stage.WAITING else self.tr("under way")

    def _columns(self) -> tuple[Column[Unit], ...]:
        return (
            Column(lambda: self.tr("Tracker"), lambda unit: unit.name),
            Column(lambda: self.tr("State"), self._state, kind_of),
            Column(lambda: self.tr("What happened"), _story, tip=_story),
            Column(lambda: self.tr("Its answer"), lambda unit: unit.raw, tip=lambda unit: unit.raw),
        )

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._messages = QVBoxLayout(inside)
        self._messages.setContentsMargins(0, 0, 0, 0)
        self._messages.setSpacing(px(12))
        self._messages.addWidget(self.lines[0])
        self._messages.addStretch(1)
        answers = QHBoxLayout()
        answers.addWidget(self.made)
        answers.addWidget(self.not_made)
        answers.addStretch(1)
        self.detail.body.addWidget(self.story)
        self.detail.body.addWidget(scrolled(inside), 1)
        self.detail.body.addWidget(self.question)
        self.detail.body.addLayout(answers)
        chips = QHBoxLayout()
        for chip in self.counts.values():
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addLayout(chips)
        column.addWidget(self.table, 5)
        column.addWidget(self.detail, 6)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Trackers and how far each has come"))
        self.table.setMinimumHeight(px(120))
        self.question.setText(self.tr("Check whether the tracker has this text. Was it sent?"))
        self.made.name(self.tr("It was sent"), self.tr("Wait for its answer; nothing is sent again"))
        self.not_made.name(self.tr("It was not sent"), self.tr("It is sent when you go on"))
        self.model.retranslate()
        self._count()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _story(unit: Unit) -> str:
    return " ".join(part for part in map(_sentence, (unit.reason, unit.remedy)) if part)


def _sentence(message: Message) -> str:
    text = translate(message) if message.template else ""
    return text if not text or text[-1] in ".:?!" else f"{text}."
