"""Settings, Accounts: list, add, change, test, remove."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account
from app.ui.i18n import translate
from app.ui.pages.account_form import AccountForm
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import ElideLabel, label
from app.ui.words import provider_name

if TYPE_CHECKING:
    from app.station.accounts import AccountCheck
    from app.station.station import Station
    from app.ui.bridge import Bridge


class AccountRow(QWidget):
    """One account with its buttons, and below it the result of a test or the question before it is removed."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = account
        self.test, self.edit, self.remove = Button(), Button("edit"), Button("remove")
        self.banner = Banner()
        self._name = ElideLabel("heading")
        self._name.setText(account.name)
        self._place = ElideLabel("muted")
        self._place.setText(f"{provider_name(account.provider)} · {account.base_url}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._place)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.test, self.edit, self.remove):
            row.addWidget(button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.banner)
        column.addWidget(rule)
        self.retranslate()

    def retranslate(self) -> None:
        for button, text, name in (
            (self.test, self.tr("Test"), self.tr("Test {name}")),
            (self.edit, self.tr("Change"), self.tr("Change {name}")),
            (self.remove, self.tr("Remove"), self.tr("Remove {name}")),
        ):
            button.name(text)
            button.setAccessibleName(name.format(name=self.account.name))

    def show_check(self, check: AccountCheck) -> None:
        self.test.setEnabled(True)
        kind = Kind.PASS if check.ok else Kind.FAIL
        self.banner.show_message(kind, translate(check.text), translate(check.remedy), "" if check.ok else check.raw)

    def ask_removal(self) -> None:
        self.banner.show_message(
            Kind.WARNING,
            self.tr("Remove {name} and its secrets?").format(name=self.account.name),
            self.tr("What was done with it stays in the history."),
            action=self.tr("Remove"),
        )


class AccountsCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, AccountRow] = {}
        self.add = Button("add")
        self.add.clicked.connect(lambda: self._edit(None))
        self.form = AccountForm()
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave_form)
        self.form.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._none = label("muted", wrap=True)
        self._keychain = label("small", wrap=True)
        self.no_keychain = Banner(closable=False)
        for part in (self.no_keychain, self._none):
            self.body.addWidget(part)
        self.body.addLayout(self._list)
        foot = QHBoxLayout()
        foot.addWidget(self._keychain, 1)
        foot.addWidget(self.add)
        self.body.addLayout(foot)
        self.body.addWidget(self.form)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.form.attach(station)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        self._bridge.run(self._station.accounts.all, self._show)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Accounts"))
        self.add.name(self.tr("Add an account"))
        self._none.setText(self.tr("There is no account yet. It takes the provider, its address and a key."))
        self._keychain.setText(self.tr("Secrets are kept in the keychain of this system, never in a file."))
        for row in self.rows.values():
            row.retranslate()
        if hasattr(self, "_station"):
            self._tell_keychain()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell_keychain(self) -> None:
        kept = self._station.accounts.keychain
        self._keychain.setText(self._keychain.text() if kept else "")
        if kept:
            self.no_keychain.hide()
            return
        self.no_keychain.show_message(
            Kind.WARNING,
            self.tr("This system has no keychain. Secrets are kept until the program ends."),
            self.tr("Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time."),
        )

    def _show(self, accounts: list[Account]) -> None:
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {account.name: self._make_row(account) for account in accounts}
        self._none.setVisible(not accounts)
        self._tell_keychain()

    def _make_row(self, account: Account) -> AccountRow:
        row = AccountRow(account)
        row.test.clicked.connect(lambda: self._test(row))
        row.edit.clicked.connect(lambda: self._edit(row.account))
        row.remove.clicked.connect(row.ask_removal)
        row.banner.acted.connect(lambda: self._remove(row))
        self._list.addWidget(row)
        return row

    def _test(self, row: AccountRow) -> None:
        row.test.setEnabled(False)
        row.banner.show_message(Kind.RUNNING, self.tr("Asking the provider …"))
        name = row.account.name
        self._bridge.run(lambda: self._station.accounts.test(name), lambda check: self._tested(name, check))

    def _tested(self, name: str, check: AccountCheck) -> None:
        if name in self.rows:
            self.rows[name].show_check(check)

    def _edit(self, account: Account | None) -> None:
        self.form.show()
        self.add.hide()
        self.form.edit(account)

    def _leave_form(self) -> None:
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    def _save(self, account: Account, secrets: Mapping[str, Secret]) -> None:
        self.form.save.setEnabled(False)
        self._bridge.run(lambda: self._station.accounts.add(account, secrets), self._saved, self._not_saved)

    def _saved(self, _nothing: None) -> None:
        self.form.save.setEnabled(True)
        self._leave_form()
        self.refresh()

    def _not_saved(self, error: KnownError) -> None:
        self.form.save.setEnabled(True)
        self.form.banner.show_error(error)

    def _remove(self, row: AccountRow) -> None:
        name = row.account.name
        self._bridge.run(
            lambda: self._station.accounts.remove(name), lambda _nothing: self.refresh(), row.banner.show_error
        )
