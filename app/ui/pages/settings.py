"""Settings: accounts, station, language and look."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.station.settings import Settings
from app.ui.i18n import LANGUAGES
from app.ui.page import Page
from app.ui.pages.accounts_card import AccountsCard
from app.ui.pages.requests_view import RequestsView
from app.ui.pages.scan_card import ScanCard
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow, PageHeader
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled

REQUESTS = "requests"
TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class SettingsPage(Page):
    """Each change is kept and applied at once; there is nothing to confirm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.accounts = AccountsCard()
        self.requests_card = Card()
        self.requests_line = label("muted", wrap=True)
        self.show_requests = Button("history")
        self.requests = RequestsView()
        self.stack = QStackedWidget()
        self.scan_card = ScanCard()
        self.station_card, self.look_card = Card(), Card()
        self.station_name, self.operator = QLineEdit(), QLineEdit()
        self.language, self.look, self.text_size = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.touch, self.sound = QCheckBox(), QCheckBox()
        self._rows = {
            "station": FormRow(self.station_name),
            "operator": FormRow(self.operator),
            "language": FormRow(self.language),
            "look": FormRow(self.look),
            "text": FormRow(self.text_size),
        }
        self._lay_out()
        self._fill_choices()
        self._connect()
        self.retranslate()

    def start(self) -> None:
        self.accounts.attach(self.station, self.bridge)
        self.requests.attach(self.station, self.bridge)
        self._show(self.station.settings)

    def shown(self) -> None:
        if self.attached:
            self.accounts.ask_for_codes()

    def arrive(self, payload: object) -> None:
        """`requests`: what was sent to the providers; `accounts`: what an account waits for."""
        self.stack.setCurrentIndex(1 if payload == REQUESTS else 0)

    def retranslate(self) -> None:
        self.requests_card.set_heading(self.tr("Requests"))
        self.requests_line.setText(
            self.tr("What was sent to the providers and what they answered, with keys, tokens and codes masked.")
        )
        self.show_requests.name(self.tr("Show what was sent"))
        self.header.show_text(self.tr("Settings"), self.tr("Changes are kept at once"))
        self.station_card.set_heading(self.tr("Station"))
        self.look_card.set_heading(self.tr("Language and look"))
        rows = {
            "station": (self.tr("Name of the station"), self.tr("Stands in the history and on labels")),
            "operator": (self.tr("Operator"), self.tr("Who works here now")),
            "language": (self.tr("Language"), ""),
            "look": (self.tr("Look"), ""),
            "text": (self.tr("Text size"), ""),
        }
        for key, (name, help_line) in rows.items():
            self._rows[key].show_text(name, help_line)
        self.language.setItemText(0, self.tr("As the system"))
        for at, word in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"))):
            self.look.setItemText(at, word)
        self.touch.setText(self.tr("Larger controls, for gloves and touch screens"))
        self.sound.setText(self.tr("Sound for PASS and FAIL"))

    def _lay_out(self) -> None:
        self._place(self.station_card, "station", "operator")
        self._place(self.look_card, "language", "look", "text")
        self.look_card.body.addWidget(self.touch)
        self.look_card.body.addWidget(self.sound)
        inside = QWidget()
        inside.setProperty("role", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.requests_line, 1)
        row.addWidget(self.show_requests)
        self.requests_card.body.addLayout(row)
        for card in (self.accounts, self.requests_card, self.station_card, self.scan_card, self.look_card):
            cards.addWidget(card)
        cards.addStretch(1)
        settings = QWidget()
        column = QVBoxLayout(settings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(scrolled(inside), 1)
        self.stack.addWidget(settings)
        self.stack.addWidget(self.requests)
        self.column.addWidget(self.stack)

    def _place(self, card: Card, *keys: str) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for at, key in enumerate(keys):
            grid.addWidget(self._rows[key], 0, at)
            grid.setColumnStretch(at, 1)
        card.body.addLayout(grid)

    def _fill_choices(self) -> None:
        self.language.addItem("", "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for look in ("system", "light", "dark"):
            self.look.addItem("", look)
        for scale in TEXT_SCALES:
            self.text_size.addItem(f"{scale:.0%}", scale)

    def _connect(self) -> None:
        self.show_requests.clicked.connect(lambda: self.stack.setCurrentIndex(1))
        self.requests.left.connect(lambda: self.stack.setCurrentIndex(0))
        self.accounts.requests_wanted.connect(lambda: self.stack.setCurrentIndex(1))
        self.scan_card.changed.connect(lambda changes: self._save(**changes))
        self.station_name.editingFinished.connect(lambda: self._save(station=self.station_name.text().strip()))
        self.operator.editingFinished.connect(lambda: self._save(operator=self.operator.text().strip()))
        self.language.activated.connect(lambda _at: self._save(language=self.language.currentData()))
        self.look.activated.connect(lambda _at: self._save(look=self.look.currentData()))
        self.text_size.activated.connect(lambda _at: self._save(text_scale=self.text_size.currentData()))
        self.touch.clicked.connect(lambda on: self._save(touch=on))
        self.sound.clicked.connect(lambda on: self._save(sound=on))

    def _show(self, settings: Settings) -> None:
        self.station_name.setText(settings.station)
        self.scan_card.show_settings(settings)
        self.operator.setText(settings.operator)
        for box, value in (
            (self.language, settings.language),
            (self.look, settings.look),
            (self.text_size, settings.text_scale),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.touch.setChecked(settings.touch)
        self.sound.setChecked(settings.sound)

    def _save(self, **changes: object) -> None:
        if not self.attached:
            return
        now = self.station.settings
        if any(getattr(now, name) != value for name, value in changes.items()):
            self.bridge.run(
                lambda: self.station.change_settings(**changes), self.settings_saved.emit, self.banner.show_error
            )
