"""The kept sessions of one socket: opened, searched, copied, saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QShortcut, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.ui.i18n import translate
from app.ui.theme import Kind, px, tokens
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, PageHeader
from app.ui.widgets.file_dialogs import ask_to_save, file_name
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table

if TYPE_CHECKING:
    from app.station.bench import TraceFile
    from app.station.station import Station
    from app.ui.bridge import Bridge

MARKED = 2000
"""So many places of a search are marked."""


class TraceView(QWidget):
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._device = ""
        self.back, self.copy, self.save = Button("back"), Button("copy"), Button("save")
        self.header = PageHeader(self.back, self.copy, self.save)
        self.banner = Banner()
        self.table = Table()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.model = RowsModel["TraceFile"](self._columns(), self)
        self.table.setModel(self.model)
        self.table.set_columns((150, 100))
        self.search, self.found = QLineEdit(), label("muted")
        self.before, self.after = Button("back"), Button("forward")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "mono")
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        seek = QHBoxLayout()
        seek.setSpacing(8)
        seek.addWidget(self.search, 1)
        for part in (self.found, self.before, self.after):
            seek.addWidget(part)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(seek)
        column.addWidget(self.text, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.setHandleWidth(12)
        split.addWidget(self.table)
        split.addWidget(right)
        split.setStretchFactor(1, 3)
        split.setSizes([px(300), px(560)])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.header)
        whole.addWidget(self.banner)
        whole.addWidget(split, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.save.clicked.connect(self._ask_to_save)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._open())
        self.model.modelReset.connect(self._open)
        self.search.textChanged.connect(self._mark)
        self.search.returnPressed.connect(self._next)
        self.after.clicked.connect(self._next)
        self.before.clicked.connect(self._previous)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_socket(self, device: str, name: str) -> None:
        """The sessions of the socket that this port is in."""
        self._device, self._name = device, name
        self.banner.hide()
        self.retranslate()
        bench = self._station.bench
        self._bridge.run(lambda: bench.traces(device), self._show)

    @property
    def chosen(self) -> TraceFile | None:
        rows = self.table.chosen_rows()
        return self.model.rows[rows[0]] if rows else None

    def save_to(self, target: Path) -> None:
        text = self.text.toPlainText()

        def write() -> None:
            try:
                target.write_text(text, "utf-8")
            except OSError as error:
                raise KnownError(
                    "file.not_written",
                    say("bench", "{name} cannot be written.", name=target.name),
                    say("bench", "Choose another folder."),
                    str(error),
                ) from error

        def saved(_nothing: object) -> None:
            self.banner.show_message(Kind.PASS, self.tr("Saved as {name}.").format(name=target.name))

        self._bridge.run(write, saved, self.banner.show_error)

    def retranslate(self) -> None:
        self.header.show_text(self.tr("Sessions of {socket}").format(socket=self._name), self._about())
        self.back.name(self.tr("Back to the bench"))
        self.copy.name(self.tr("Copy"), self.tr("Copy the whole session"))
        self.save.name(self.tr("Save as…"))
        self.search.setPlaceholderText(self.tr("Search in this session"))
        self.search.setAccessibleName(self.tr("Search in this session"))
        self.before.name("", self.tr("Found before this"))
        self.after.name("", self.tr("Found after this (Enter)"))
        self.table.setAccessibleName(self.tr("Sessions, newest first"))
        self.text.setAccessibleName(self.tr("What was said"))
        self.model.retranslate()
        self._mark()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._mark()

    # --- what is shown

    def _columns(self) -> Sequence[Column[TraceFile]]:
        return (
            Column(lambda: self.tr("Began"), lambda trace: moment(trace.began)),
            Column(lambda: self.tr("What was done"), lambda trace: _words(trace.title)),
        )

    def _about(self) -> str:
        return self.tr("The last sessions are kept, with times and direction; secrets are masked.")

    def _show(self, traces: Sequence[TraceFile]) -> None:
        self.model.set_rows(traces)
        if traces:
            self.table.selectRow(0)
        else:
            self.banner.show_message(Kind.IDLE, self.tr("No session of this socket is kept yet."))

    def _open(self) -> None:
        trace, bench = self.chosen, self._station.bench
        if trace is None:
            self._show_text("")
            return

        def show(text: str) -> None:
            if trace == self.chosen:
                self._show_text(text)

        self._bridge.run(lambda: bench.trace_text(trace), show, self.banner.show_error)

    def _show_text(self, text: str) -> None:
        self.text.setPlainText(text)
        for button in (self.copy, self.save):
            button.setEnabled(bool(text))
        self._mark()

    # --- search

    def _mark(self) -> None:
        words, places = self.search.text(), list[QTextCursor]()
        found = QTextCursor(self.text.document())
        while words and len(places) < MARKED:
            found = self.text.document().find(words, found)
            if found.isNull():
                break
            places.append(found)
        marks = [_mark(place) for place in places]
        self.text.setExtraSelections(marks)
        self.found.setText(self.tr("%n found", "", len(places)) if words else "")
        for button in (self.before, self.after):
            button.setEnabled(bool(places))

    def _next(self) -> None:
        if not self.text.find(self.search.text()):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(self.search.text())

    def _previous(self) -> None:
        if not self.text.find(self.search.text(), QTextDocument.FindFlag.FindBackward):
            self.text.moveCursor(QTextCursor.MoveOperation.End)
            self.text.find(self.search.text(), QTextDocument.FindFlag.FindBackward)

    def _ask_to_save(self) -> None:
        if (trace := self.chosen) is not None:
            name = f"{file_name(self._name)} {trace.path.stem}.txt"
            ask_to_save(self, self.tr("Save the session"), name, [self.tr("Text (*.txt)")], self.save_to)


def _words(title: str | Message) -> str:
    return translate(title) if isinstance(title, Message) else title


def _mark(place: QTextCursor) -> QTextEdit.ExtraSelection:
    form = QTextCharFormat()
    form.setBackground(QColor(tokens().warning_soft))
    form.setForeground(QColor(tokens().warning))
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = place, form
    return made
