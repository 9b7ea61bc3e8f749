"""The form of one account: what its provider needs, and its secrets."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card, FormRow
from app.ui.widgets.path_field import PathField
from app.ui.widgets.scrolled import bring_into_sight
from app.ui.words import provider_name

if TYPE_CHECKING:
    from app.station.station import Station

WAYS: dict[Provider, dict[str, tuple[str, ...]]] = {
    Provider.EMNIFY: {"application_token": (), "password": ("username",)},
    Provider.CELONA: {"api_key": ("customer_id",)},
    Provider.SUPERSIM: {"basic": ("account_sid",), "oauth2": ("client_id", "token_url")},
}
"""The ways to sign in at each provider, the usual one first, and the options that each needs."""


class AccountForm(Card):
    """Emits `saved` with the account and the secrets that were typed; an empty secret stays as it was."""

    saved = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self.old: Account | None = None
        """The account that is changed; None: a new one."""
        self.name = QLineEdit()
        self.provider = ChoiceBox()
        self.url = QLineEdit()
        self.auth = ChoiceBox()
        self.options: dict[str, QLineEdit] = {}
        self.secrets: dict[str, PasswordField] = {}
        self.proxy = QLineEdit()
        self.proxy.setPlaceholderText("http://proxy.example.com:8080")
        self.ca_bundle = PathField(self._certificates)
        self._rows: dict[str, FormRow] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self.banner = Banner()
        self.save = Button("pass", primary=True)
        self.leave = Button()
        self._lay_out()
        self.retranslate()

    def attach(self, station: Station) -> None:
        self._station = station

    def edit(self, account: Account | None) -> None:
        """Show an account, or with None the form of a new one."""
        self.old = account
        self.banner.hide()
        for field in (*self.options.values(), *self.secrets.values(), self.name, self.url, *self._network.values()):
            field.clear()
        if account is not None:
            self.name.setText(account.name)
            self.provider.setCurrentIndex(self.provider.findData(account.provider))
            self._fit()
            self.auth.setCurrentIndex(max(0, self.auth.findData(account.options.get("auth", ""))))
            for key, field in self.options.items():
                field.setText(account.options.get(key, ""))
            for key, way in self._network.items():
                way.setText(account.options.get(key, ""))
        self._fit()
        # The usual address is that of the sign-in, which may be changed: Super SIM goes from Twilio to KORE.
        self.url.setText(account.base_url if account and account.base_url != self._usual_url() else "")
        self.retranslate()
        secrets = (field for key, field in self.secrets.items() if not self._rows[key].isHidden())
        (self.name if account is None else next(secrets, self.url)).setFocus()  # it is what has to be entered again

    def account(self) -> Account:
        """What the form holds now."""
        provider = Provider(self.provider.currentData())
        options = dict(self.old.options) if self.old else {}
        options = {key: value for key, value in options.items() if key not in {"auth", *self.options, *self._network}}
        if len(WAYS[provider]) > 1:
            options["auth"] = self._way
        for key in WAYS[provider][self._way]:
            if value := self.options[key].text().strip():
                options[key] = value
        options |= {key: value for key, field in self._network.items() if (value := field.text().strip())}
        return Account(self.name.text().strip(), provider, self.url.text().strip() or self._usual_url(), options)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Change the account") if self.old else self.tr("New account"))
        self.save.name(self.tr("Save the account"))
        self.leave.name(self.tr("Cancel"))
        names = {
            "name": (self.tr("Name"), self.tr("As people at this station call it")),
            "provider": (self.tr("Provider"), ""),
            "url": (self.tr("Address of the API"), self.tr("Leave it empty for the provider's usual address")),
            "auth": (self.tr("Sign-in"), ""),
            "customer_id": (self.tr("Customer id"), ""),
            "account_sid": (self.tr("Account SID"), ""),
            "client_id": (self.tr("Client id"), ""),
            "token_url": (self.tr("Address for tokens"), self.tr("Leave it empty for the provider's usual address")),
            "api_key": (self.tr("API key"), ""),
            "auth_token": (self.tr("Auth token"), ""),
            "client_secret": (self.tr("Client secret"), ""),
            "username": (self.tr("User name"), ""),
            "password": (self.tr("Password"), ""),
            "application_token": (self.tr("Application token"), self.tr("Made in the portal under Integrations")),
            "proxy": (self.tr("Proxy"), self.tr("Only if the provider is reached through one")),
            "ca_bundle": (
                self.tr("Company CA file"),
                self.tr("PEM, trusted besides the usual authorities; where the company inspects traffic"),
            ),
        }
        keep = self.tr("Leave it empty to keep the one in use") if self.old else ""
        for key, row in self._rows.items():
            name, help_line = names.get(key, (key.replace("_", " "), ""))
            row.show_text(name, keep if key in self.secrets else help_line)
        ways = {
            "basic": self.tr("Account SID and auth token"),
            "oauth2": self.tr("OAuth 2 client credentials (KORE)"),
            "application_token": self.tr("Application token"),
            "password": self.tr("User name and password"),
        }
        for at in range(self.auth.count()):
            self.auth.setItemText(at, ways.get(self.auth.itemData(at), ""))
        self.url.setPlaceholderText(self._usual_url())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QLineEdit):
            self.save.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for provider in WAYS:
            self.provider.addItem(provider_name(provider), provider.value)
        for key, field in (("name", self.name), ("provider", self.provider), ("url", self.url), ("auth", self.auth)):
            self._add_row(key, field)
        for key in ("customer_id", "account_sid", "client_id", "token_url", "username"):
            self.options[key] = QLineEdit()
            self._add_row(key, self.options[key])
        for key, way in self._network.items():
            self._add_row(key, way)
        self.provider.currentIndexChanged.connect(self._fit)
        self.auth.currentIndexChanged.connect(self._fit)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.save)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.banner)
        self.body.addLayout(buttons)

    def _add_row(self, key: str, field: QWidget) -> None:
        at = len(self._rows)
        self._rows[key] = FormRow(field)
        self._grid.addWidget(self._rows[key], at // 2, at % 2)

    @property
    def _network(self) -> dict[str, QLineEdit | PathField]:
        """What is the same at every provider."""
        return {"proxy": self.proxy, "ca_bundle": self.ca_bundle}

    def _certificates(self) -> tuple[str, list[str]]:
        return self.tr("Company CA file"), [self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")]

    @property
    def _way(self) -> str:
        """The chosen way to sign in at the chosen provider."""
        ways = WAYS[Provider(self.provider.currentData())]
        chosen = str(self.auth.currentData())
        return chosen if chosen in ways else next(iter(ways))

    def _fit(self) -> None:
        """Show the fields that this provider and way of signing in need."""
        provider = Provider(self.provider.currentData())
        if [self.auth.itemData(at) for at in range(self.auth.count())] != list(WAYS[provider]):
            self.auth.blockSignals(True)
            self.auth.clear()
            for way in WAYS[provider]:
                self.auth.addItem(way, way)
            self.auth.blockSignals(False)
        shown = {"name", "provider", "url", *self._network, *WAYS[provider][self._way]} | (
            {"auth"} if len(WAYS[provider]) > 1 else set()
        )
        if self._station is not None:
            needed = self._station.accounts.secret_fields(self.account())
            for key in needed:
                if key not in self.secrets:
                    self.secrets[key] = PasswordField()
                    self._add_row(key, self.secrets[key])
            shown.update(needed)
        self._arrange(shown)
        self.retranslate()

    def _arrange(self, shown: Collection[str]) -> None:
        visible = [key for key in self._rows if key in shown and key not in self._network]
        for key, row in self._rows.items():
            row.setVisible(key in shown)
        for at, key in enumerate((*visible, *self._network)):
            self._grid.addWidget(self._rows[key], at // 2, at % 2)

    def _usual_url(self) -> str:
        if self._station is None:
            return ""
        return self._station.accounts.default_url(Provider(self.provider.currentData()), {"auth": self._way})

    def _save(self) -> None:
        account = self.account()
        needed = self._station.accounts.secret_fields(account) if self._station else ()
        kept = self._station.accounts.secret_fields(self.old) if self._station and self.old else ()
        typed = {key: Secret(self.secrets[key].text().strip()) for key in needed if self.secrets[key].text().strip()}
        missing = [self._rows[key].name.text() for key in needed if key not in typed and key not in kept]
        if not account.name:
            missing.insert(0, self._rows["name"].name.text())
        if missing:
            self.banner.show_message(Kind.WARNING, self.tr("Still needed: {fields}").format(fields=", ".join(missing)))
            bring_into_sight(self)
            return
        self.saved.emit(account, typed)
