"""The program itself: newer versions, a bundle for support, and a set-up file for stations."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QWidget

from app import __version__
from app.domain.message import Message, say
from app.domain.release import Release
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.file_dialogs import ask_to_save
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import bring_into_sight
from app.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.station import Station
    from app.ui.bridge import Bridge


class ProgramCard(Card):
    changed = Signal(dict)
    """Names and values of settings."""
    support_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.updates = Tick()
        self.look = Button("retry")
        self.banner = Banner()
        self.notes = QTextEdit(readOnly=True)
        self.notes.setTabChangesFocus(True)
        self.notes.hide()
        self.support_line, self.setup_line = label("muted", wrap=True), label("muted", wrap=True)
        self.backup_line = label("muted", wrap=True)
        self.show_support, self.show_setup, self.backup = Button("help"), Button("settings"), Button("save")
        self.backed_up = Banner()
        self._add(self.updates, self.look)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.notes)
        self._add(self.support_line, self.show_support)
        self._add(self.setup_line, self.show_setup)
        self._add(self.backup_line, self.backup)
        self.body.addWidget(self.backed_up)
        self.updates.clicked.connect(lambda on: self.changed.emit({"updates": on}))
        self.look.clicked.connect(self._look)
        self.banner.acted.connect(self._open_page)
        self.banner.closed.connect(self.notes.hide)
        self.show_support.clicked.connect(self.support_wanted)
        self.show_setup.clicked.connect(self.setup_wanted)
        self.backup.clicked.connect(self._ask_where)
        self._release: Release | None = None
        self._retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        for part in (self.updates, self.look):
            part.setVisible(station.updates.possible)
        self.show_found()

    def show_found(self) -> None:
        """What is known already of a newer version."""
        if (release := self._station.updates.found) is not None:
            self.show_release(release)

    def show_settings(self, on: bool) -> None:
        self.updates.setChecked(on)

    def show_release(self, release: Release | None) -> None:
        """A newer version and what is new in it; None: this is the newest."""
        self._release = release
        self.look.setEnabled(True)
        if release is None:
            self.notes.hide()
            self.banner.show_message(Kind.PASS, say("ProgramCard", "This is the newest version."))
            return
        self._station.updates.told(release)
        self.banner.show_message(
            Kind.RUNNING,
            say("ProgramCard", "Version {version} is available.", version=release.version),
            say("ProgramCard", "Nothing is installed by itself."),
            action=say("ProgramCard", "Show where it is") if release.page else "",
            icon="info",
        )
        self.notes.document().setMarkdown(release.notes, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.notes.setFixedHeight(px(160))
        self.notes.setVisible(bool(release.notes))

    def back_up_to(self, copy: Path) -> None:
        from app.station.backup import back_up

        home = self._station.home
        self._bridge.run(lambda: back_up(home, copy), self._tell_copy, self._tell_no_copy)

    def _tell_copy(self, words: Message) -> None:
        self.backed_up.show_message(Kind.PASS, words)
        bring_into_sight(self.backed_up)

    def _tell_no_copy(self, error: KnownError) -> None:
        self.backed_up.show_error(error)
        bring_into_sight(self.backed_up)

    def _ask_where(self) -> None:
        name = f"ledger-{datetime.now(UTC).astimezone():%Y%m%d}.sqlite"
        ask_to_save(self, self.tr("Back up the ledger"), name, [self.tr("Ledgers (*.sqlite)")], self.back_up_to)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_heading(self.tr("Simwright {version}").format(version=__version__))
        self.updates.setText(self.tr("Look for a newer version once a day"))
        self.look.name(self.tr("Look now"))
        self.notes.setAccessibleName(self.tr("What is new"))
        self.support_line.setText(
            self.tr("For support: versions, settings, logs and traces in one file, secrets masked.")
        )
        self.show_support.name(self.tr("Support bundle…"))
        self.setup_line.setText(self.tr("A file that sets up this station like another one, or another one like this."))
        self.show_setup.name(self.tr("Set-up file…"))
        self.backup_line.setText(
            self.tr(
                "A copy of the ledger, also while work runs. It holds activation codes: keep it as safe as the ledger."
            )
        )
        self.backup.name(self.tr("Back up the ledger…"))

    def _add(self, words: QWidget | QLabel, button: Button) -> None:
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def _look(self) -> None:
        self.look.setEnabled(False)
        self._bridge.run(self._station.updates.look, self.show_release, self._failed)

    def _failed(self, error: KnownError) -> None:
        self.look.setEnabled(True)
        self.notes.hide()
        self.banner.show_error(error)

    def _open_page(self) -> None:
        from app.station.manual import environment_of_the_system

        if self._release is not None:
            with environment_of_the_system():
                QDesktopServices.openUrl(QUrl(self._release.page))
