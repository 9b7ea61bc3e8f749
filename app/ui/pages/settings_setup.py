"""A set-up file: what it would change here, line by line, then the change, and its undoing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.message import Message
from app.station.setup_file import Setup, load_setup
from app.station.setup_plan import Change, matching
from app.ui.i18n import translate
from app.ui.theme import Kind, control_px, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card, EmptyState, Footer, PageHeader
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save, file_name
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class ChangeRow(QWidget):
    """One change with its tick; one that cannot be made says why."""

    def __init__(self, change: Change, chosen: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = change
        self.tick = Tick()
        self.tick.setChecked(chosen)
        self.tick.setEnabled(change.problem is None)
        self._words = label("small", wrap=True)
        self._words.setContentsMargins(px(32 if control_px() > 40 else 24), 0, 0, px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addWidget(self._words)
        self.retranslate()

    def retranslate(self) -> None:
        change = self.change
        shown = self.tr("{before} → {after}").format(
            before=_words(change.before) or self.tr("not here"), after=_words(change.after) or self.tr("removed")
        )
        problem = (change.problem.what, change.problem.remedy) if change.problem else ()
        lines = [shown, *(text for part in (change.note, *problem) if (text := translate(part)))]
        self.tick.setText(translate(change.what))
        self._words.setText("\n".join(lines))
        self.tick.setAccessibleDescription(" ".join(lines))


class SetupView(QWidget):
    left = Signal()
    applied = Signal()
    """Settings, accounts, recipes, labels or places are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.export, self.undo = Button("back"), Button("export"), Button("undo")
        self.header = PageHeader(self.undo, self.export, self.back)
        self.banner = Banner()
        self.open_button, self.another = Button("open", primary=True), Button("open")
        self.empty = EmptyState(self.open_button)
        self.card = Card()
        self.apply = Button("forward", primary=True)
        self.foot = Footer(self.apply, self.another)
        self.rows: list[ChangeRow] = []
        self._wanted = Setup()
        self._file = ""
        self._lay_out()
        self._connect()
        self._show(())
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def start(self) -> None:
        """The person comes here."""
        self.banner.hide()
        self._show(())
        self.open_button.setFocus()

    def load(self, path: Path) -> None:
        """Show what the file would change."""
        setup = self._station.setup

        def read() -> tuple[Setup, Sequence[Change]]:
            wanted = load_setup(path)
            return wanted, setup.plan(wanted)

        self.banner.hide()
        self._bridge.run(read, lambda found: self._planned(path.name, *found), self.banner.show_error)

    def export_to(self, path: Path) -> None:
        self._bridge.run(
            lambda: self._station.setup.export(path),
            lambda _setup: self.banner.show_message(
                Kind.PASS, self.tr("This station is in {file}.").format(file=path), self.tr("There is no secret in it.")
            ),
            self.banner.show_error,
        )

    def retranslate(self) -> None:
        self.header.show_text(self.tr("Set-up file"), self.tr("Set up a station like another one"))
        self.back.name(self.tr("Back to the settings"))
        self.export.name(self.tr("Export this station…"))
        self.undo.name(self.tr("Undo the last set-up"))
        self.open_button.name(self.tr("Open a set-up file…"))
        self.another.name(self.open_button.text())
        self.empty.show_text(
            self.tr("Open a set-up file to see what it would change here."),
            self.tr("Or export this station: settings, accounts without secrets, recipes, labels and sockets."),
        )
        for row in self.rows:
            row.retranslate()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        around = QVBoxLayout(inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.card)
        around.addStretch(1)
        self.list = scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.open_button.clicked.connect(self._ask_which)
        self.another.clicked.connect(self._ask_which)
        self.export.clicked.connect(self._ask_where)
        self.apply.clicked.connect(self._apply)
        self.undo.clicked.connect(self._undo)

    def _planned(self, name: str, wanted: Setup, changes: Sequence[Change]) -> None:
        self._wanted, self._file = wanted, name
        self._show(changes)
        if (words := matching(changes, name)) is not None:
            self.banner.show_message(Kind.PASS, *words)

    def _show(self, changes: Sequence[Change]) -> None:
        for row in self.rows:
            self.card.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        usual = self._station.setup.usual(changes) if changes else set()
        self.rows = [ChangeRow(change, change.key in usual) for change in changes]
        for row in self.rows:
            self.card.body.addWidget(row)
            row.tick.toggled.connect(lambda _on: self._count())
        for part in (self.list, self.foot):
            part.setVisible(bool(changes))
        self.empty.setVisible(not changes)
        if self.rows:
            self.rows[0].tick.setFocus()
        self._count()

    def _count(self) -> None:
        chosen = len(self._chosen())
        self.card.set_heading(self.tr("What {file} would change").format(file=self._file))
        self.apply.name(self.tr("Make %n change(s)", "", chosen) if chosen else self.tr("Make the changes"))
        self.apply.setEnabled(chosen > 0)
        self.undo.setVisible(hasattr(self, "_station") and self._station.setup.undoable)

    def _chosen(self) -> set[str]:
        return {row.change.key for row in self.rows if row.tick.isChecked()}

    def _apply(self) -> None:
        wanted, keys = self._wanted, self._chosen()
        self.apply.setEnabled(False)
        self._bridge.run(
            lambda: self._station.setup.apply(wanted, keys),
            lambda _nothing: self._done(
                self.tr("%n change(s) made.", "", len(keys)),
                self.tr("“Undo the last set-up” restores what was before."),
            ),
            self._failed,
        )

    def _undo(self) -> None:
        self._bridge.run(
            self._station.setup.undo,
            lambda changes: self._done(
                self.tr("%n change(s) undone.", "", len(changes)),
                self.tr("“Undo the last set-up” puts the set-up back."),
            ),
            self._failed,
        )

    def _done(self, words: str, next_words: str) -> None:
        self._show(())
        self.banner.show_message(Kind.PASS, words, next_words)
        self.applied.emit()

    def _failed(self, error: object) -> None:
        self._count()
        self.banner.show_error(error)  # type: ignore[arg-type]

    def _ask_which(self) -> None:
        ask_to_open(self, self.tr("Open a set-up file"), [self.tr("Set-up files (*.toml)")], self.load)

    def _ask_where(self) -> None:
        name = f"{file_name(self._station.settings.station)}.toml"
        ask_to_save(self, self.tr("Export this station"), name, [self.tr("Set-up files (*.toml)")], self.export_to)


def _words(said: str | Message) -> str:
    return translate(said) if isinstance(said, Message) else said
