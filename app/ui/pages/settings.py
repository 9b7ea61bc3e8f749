"""Settings: accounts, station, language and look."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.places import Home
from app.station.settings import Settings
from app.ui.bridge import Bridge
from app.ui.help_menu import SETUP, SUPPORT, VERSION
from app.ui.i18n import LANGUAGES
from app.ui.page import Page
from app.ui.pages.accounts_card import AccountsCard
from app.ui.pages.requests_view import RequestsView
from app.ui.pages.scan_card import ScanCard
from app.ui.pages.settings_program import ProgramCard
from app.ui.pages.settings_setup import SetupView
from app.ui.pages.settings_support import SupportView
from app.ui.values import percent
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow, PageHeader
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled
from app.ui.widgets.side_by_side import SideBySide
from app.ui.widgets.tick import Tick
from app.ui.widgets.views import Views

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
        self.requests, self.support, self.setup = RequestsView(), SupportView(), SetupView()
        self.program_card = ProgramCard()
        self.stack = Views()
        self.scan_card = ScanCard()
        self.station_card, self.look_card = Card(), Card()
        self.station_name, self.operator = QLineEdit(), QLineEdit()
        self.language, self.look, self.text_size = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.ticks = {name: Tick() for name in ("contrast", "touch", "sound", "flash")}
        self.touch, self.sound = self.ticks["touch"], self.ticks["sound"]
        self._rows = {
            "station": FormRow(self.station_name),
            "operator": FormRow(self.operator),
            "language": FormRow(self.language),
            "look": FormRow(self.look),
            "text": FormRow(self.text_size),
        }
        self._seen = Settings()
        self._saving = 0
        self._lay_out()
        self._fill_choices()
        self._connect()
        self.retranslate()

    def start(self) -> None:
        self.accounts.attach(self.station, self.bridge)
        self.requests.attach(self.station, self.bridge)
        self.setup.attach(self.station, self.bridge)
        self.program_card.attach(self.station, self.bridge)
        self._lock()
        self._show(self.station.settings)
        self._look_for_ports()

    def refuse(self, error: KnownError) -> None:
        super().refuse(error)
        self.support.setEnabled(True)

    def shown(self) -> None:
        if self.attached:
            self.look_again(changed=True)
            self.accounts.ask_for_codes()
            self._look_for_ports()

    def look_again(self, changed: bool) -> None:
        """What is being typed or saved just now stays."""
        typing = QApplication.focusWidget()
        busy = self._saving > 0 or (isinstance(typing, QLineEdit) and typing.isModified())
        if self.attached and changed:
            self.accounts.refresh()
        if self.attached and not busy and self.station.settings != self._seen:
            self._show(self.station.settings)

    def _look_for_ports(self) -> None:
        self.bridge.run(self.station.bench.ports, self.scan_card.show_ports)

    def arrive(self, payload: object) -> None:
        """`requests`: what was sent to the providers; `accounts`: what an account waits for; the others are those of
        the Help menu."""
        views: dict[object, QWidget] = {REQUESTS: self.requests, SETUP: self.setup}
        self._show_view(views.get(payload))
        if payload == SETUP:
            self.setup.start()
        elif payload == SUPPORT:
            self.show_support(self.bridge)
        elif payload == VERSION:
            self.program_card.show_found()
            self.settings_area.ensureWidgetVisible(self.program_card)

    def show_support(self, bridge: Bridge) -> None:
        """Also where the station could not be opened: then support is needed most."""
        from app.station.support import collect, collect_unopened

        self._show_view(self.support)
        if self.attached:
            station = self.station
            self.support.open(bridge, lambda: collect(station.home, station), station.settings.station)
        else:
            self.support.open(bridge, lambda: collect_unopened(Home.user()), "")

    def _show_view(self, view: QWidget | None = None) -> None:
        self.stack.setCurrentIndex(max(0, self.stack.indexOf(view)) if view is not None else 0)

    def retranslate(self) -> None:
        self.requests_card.set_heading(self.tr("Requests"))
        self.requests_line.setText(
            self.tr("What was sent to the providers and what they answered, with keys, tokens and codes masked.")
        )
        self.show_requests.name(self.tr("Show what was sent"))
        self._name()
        self.station_card.set_heading(self.tr("Station"))
        self.look_card.set_heading(self.tr("Language and appearance"))
        rows = {
            "station": (self.tr("Name of the station"), self.tr("Appears in the history and on labels")),
            "operator": (self.tr("Operator"), self.tr("Who works here now")),
            "language": (self.tr("Language"), ""),
            "look": (self.tr("Appearance"), ""),
            "text": (self.tr("Text size"), ""),
        }
        for key, (name, help_line) in rows.items():
            self._rows[key].show_text(name, help_line)
        self.language.setItemText(0, self.tr("As the system"))
        for at, word in enumerate((self.tr("As the system"), self.tr("Light"), self.tr("Dark"))):
            self.look.setItemText(at, word)
        for at, scale in enumerate(TEXT_SCALES):
            self.text_size.setItemText(at, percent(scale))
        words = {
            "contrast": self.tr("High contrast"),
            "touch": self.tr("Larger controls, for gloves and touch screens"),
            "sound": self.tr("Sound for PASS and FAIL"),
            "flash": self.tr("Show PASS and FAIL large for a moment, on every page"),
        }
        for name, tick in self.ticks.items():
            tick.setText(words[name])

    def _name(self) -> None:
        managed = self.station.managed if self.attached else None
        if managed is None or not managed.settings:
            self.header.show_text(self.tr("Settings"), self.tr("Changes are saved at once"))
        else:
            line = self.tr("Settings in grey are fixed for this station in {file}").format(file=managed.path)
            self.header.show_text(self.tr("Settings"), line)

    def _lay_out(self) -> None:
        rows = self._rows
        self.station_card.body.addWidget(SideBySide(rows["station"], rows["operator"]))
        self.look_card.body.addWidget(SideBySide(rows["language"], rows["look"], rows["text"]))
        for tick in self.ticks.values():
            self.look_card.body.addWidget(tick)
        inside = QWidget()
        inside.setProperty("role", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self.requests_line, 1)
        row.addWidget(self.show_requests)
        self.requests_card.body.addLayout(row)
        own = (self.station_card, self.scan_card, self.look_card, self.program_card)
        for card in (self.accounts, self.requests_card, *own):
            cards.addWidget(card)
        cards.addStretch(1)
        settings = QWidget()
        column = QVBoxLayout(settings)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        self.settings_area = scrolled(inside)
        column.addWidget(self.settings_area, 1)
        for view in (settings, self.requests, self.support, self.setup):
            self.stack.addWidget(view)
        self.column.addWidget(self.stack)

    def _fill_choices(self) -> None:
        self.language.addItem("", "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        for look in ("system", "light", "dark"):
            self.look.addItem("", look)
        for scale in TEXT_SCALES:
            self.text_size.addItem("", scale)

    def _connect(self) -> None:
        for asked in (self.show_requests.clicked, self.accounts.requests_wanted):
            asked.connect(lambda *_: self._show_view(self.requests))
        for view in (self.requests, self.support, self.setup):
            view.left.connect(self._show_view)
        self.program_card.support_wanted.connect(lambda: self.show_support(self.bridge))
        self.program_card.setup_wanted.connect(lambda: self.arrive(SETUP))
        self.program_card.changed.connect(lambda changes: self._save(**changes))
        self.setup.applied.connect(self._set_up)
        self.scan_card.changed.connect(lambda changes: self._save(**changes))
        self.station_name.editingFinished.connect(lambda: self._save(station=self.station_name.text().strip()))
        self.operator.editingFinished.connect(lambda: self._save(operator=self.operator.text().strip()))
        self.language.activated.connect(lambda _at: self._save(language=self.language.currentData()))
        self.look.activated.connect(lambda _at: self._save(look=self.look.currentData()))
        self.text_size.activated.connect(lambda _at: self._save(text_scale=self.text_size.currentData()))
        for name, tick in self.ticks.items():
            tick.clicked.connect(lambda on, name=name: self._save(**{name: on}))

    def _show(self, settings: Settings) -> None:
        self._seen = settings
        self.station_name.setText(settings.station)
        self.scan_card.show_settings(settings)
        self.operator.setText(settings.operator)
        for box, value in (
            (self.language, settings.language),
            (self.look, settings.look),
            (self.text_size, settings.text_scale),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(settings, name))
        self.program_card.show_settings(settings.updates)

    def _lock(self) -> None:
        """What is laid down for the station cannot be changed here."""
        managed = self.station.managed
        if managed is None:
            return
        fields: dict[str, QWidget] = {
            "station": self.station_name, "language": self.language, "look": self.look, "text_scale": self.text_size,
            "unit_serial": self.scan_card.unit_serial, "scanner_port": self.scan_card.port, **self.ticks,
        }  # fmt: skip
        for name in managed.settings.keys() & fields.keys():
            fields[name].setEnabled(False)
        self._name()
        if managed.problem is not None:
            self.banner.show_error(managed.problem)

    def _set_up(self) -> None:
        self._show(self.station.settings)
        self.accounts.refresh()
        self.settings_saved.emit(self.station.settings)

    def _save(self, **changes: object) -> None:
        if not self.attached:
            return
        now = self.station.settings
        if any(getattr(now, name) != value for name, value in changes.items()):
            self._saving += 1
            self.bridge.run(lambda: self.station.change_settings(**changes), self._saved, self._not_saved)

    def _saved(self, settings: Settings) -> None:
        self._saving -= 1
        self.settings_saved.emit(settings)

    def _not_saved(self, error: KnownError) -> None:
        self._saving -= 1
        self.banner.show_error(error)
