"""Settings, Accounts: list, add, change, test, remove."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret
from app.domain.work import Account
from app.ui.pages.account_form import AccountForm
from app.ui.pages.account_row import AccountRow
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from app.station.account_values import AccountCheck
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task


class AccountsCard(Card):
    requests_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, AccountRow] = {}
        self._read: Task | None = None
        self._to_show = ""
        self._kept = True
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
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.form.attach(station)
        self.refresh()

    def refresh(self) -> None:
        accounts = self._station.accounts
        self._read = self._bridge.run(
            lambda: (accounts.all(), accounts.keychain), lambda found: self._show(*found), instead_of=self._read
        )

    def retranslate(self) -> None:
        self.set_heading(self.tr("Accounts"))
        self.add.name(self.tr("Add an account"))
        self._none.setText(self.tr("There is no account yet. It takes the provider, its address and a key."))
        self._keychain.setText(self.tr("Secrets are kept in the keychain of this system, never in a file."))
        for row in self.rows.values():
            row.retranslate()
        self._tell_keychain()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell_keychain(self) -> None:
        self._keychain.setText(self._keychain.text() if self._kept else "")
        if self._kept:
            self.no_keychain.hide()
            return
        self.no_keychain.show_message(
            Kind.WARNING,
            self.tr("This system has no keychain. Secrets are kept until the program ends."),
            self.tr("Set up a keychain (on Linux GNOME Keyring or KWallet), or enter the secrets each time."),
        )

    def _show(self, accounts: list[Account], keychain: bool) -> None:
        self._kept = keychain
        kept = {account.name: self.rows.pop(account.name) for account in accounts if self._shown(account)}
        for row in self.rows.values():
            row.setParent(None)
            row.deleteLater()
        self.rows = {account.name: kept.get(account.name) or self._make_row(account) for account in accounts}
        for row in self.rows.values():
            self._list.addWidget(row)
        self._none.setVisible(not accounts)
        self._tell_keychain()
        wanted, self._to_show = self._to_show, ""
        if wanted in self.rows:
            bring_into_sight(self.rows[wanted])
            self.rows[wanted].test.setFocus()

    def _shown(self, account: Account) -> bool:
        """Unchanged, so that its row can stay with what it tells and asks just now."""
        return (
            account.name != self._to_show and account.name in self.rows and self.rows[account.name].account == account
        )

    def _make_row(self, account: Account) -> AccountRow:
        row = AccountRow(account)
        row.test.clicked.connect(lambda: self._test(row))
        row.edit.clicked.connect(lambda: self._edit(row.account))
        row.remove.clicked.connect(lambda: self._ask_removal(row))
        row.code.given.connect(lambda code: self._answer(row, code))
        row.code.another_wanted.connect(lambda: self._another_code(row))
        row.banner.led.connect(lambda _page, _place: self.requests_wanted.emit())
        row.banner.acted.connect(lambda: self._remove(row))
        return row

    def _test(self, row: AccountRow) -> None:
        if row.asking:
            return
        row.asking = True
        row.banner.show_message(Kind.RUNNING, say("accounts", "Asking the provider…"))
        name = row.account.name
        self._bridge.run(lambda: self._station.accounts.test(name), lambda check: self._tested(name, check))

    def _answer(self, row: AccountRow, code: str) -> None:
        """Once; a code that is refused is typed anew, for three of them lock the account."""
        name = row.account.name
        self._bridge.run(
            lambda: self._station.accounts.answer_code(name, code),
            lambda check: self._tested(name, check),
            row.show_refusal,
        )

    def _another_code(self, row: AccountRow) -> None:
        name = row.account.name
        row.code.setEnabled(False)
        self._bridge.run(lambda: self._station.accounts.new_code(name), lambda check: self._tested(name, check))

    def ask_for_codes(self) -> None:
        """Accounts whose sign-in met a question for a code while something else was done with them."""
        for name in self._station.accounts.code_needed():
            if name in self.rows and self.rows[name].code.isHidden():
                self._test(self.rows[name])

    def _ask_removal(self, row: AccountRow) -> None:
        name = row.account.name
        self._bridge.run(lambda: self._station.accounts.needs(name), row.ask_removal)

    def _tested(self, name: str, check: AccountCheck) -> None:
        if name in self.rows:
            self.rows[name].show_check(check)

    def _edit(self, account: Account | None) -> None:
        self.form.show()
        self.add.hide()
        self.form.edit(account)
        bring_into_sight(self.form)

    def _leave_form(self) -> None:
        self.form.hide()
        self.add.show()
        self.add.setFocus()

    def _save(self, account: Account, secrets: Mapping[str, Secret]) -> None:
        self.form.save.setEnabled(False)
        station, old = self._station, self.form.old

        def save() -> None:
            station.accounts.check(account)
            if old is not None and old.name != account.name:
                station.rename_account(old.name, account.name)
            elif old is None:
                station.accounts.check_free(account.name)
            station.accounts.add(account, secrets)

        self._bridge.run(save, lambda _nothing: self._saved(account.name), self._not_saved)

    def _saved(self, name: str) -> None:
        self.form.save.setEnabled(True)
        self._leave_form()
        self._to_show = name
        self.refresh()

    def _not_saved(self, error: KnownError) -> None:
        self.form.save.setEnabled(True)
        self.form.banner.show_error(error)
        self.form.save.setFocus()  # it was lost to whatever comes next while the button could not be pressed
        bring_into_sight(self.form)

    def _remove(self, row: AccountRow) -> None:
        name = row.account.name
        self._bridge.run(
            lambda: self._station.accounts.remove(name), lambda _nothing: self.refresh(), row.banner.show_error
        )
