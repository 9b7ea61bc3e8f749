"""One account in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.work import Account
from app.station.account_values import AccountCheck, Needs
from app.ui.pages.account_code import CodeEntry
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import ElideLabel
from app.ui.words import provider_name

_NAMED = 3
"""Batches that are named before an account is removed."""


class AccountRow(QWidget):
    """One account with its buttons, and below it the result of a test or the question before it is removed."""

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = account
        self.asking = False
        """A test is under way. Its button stays as it is, for the keyboard would lose its place."""
        self.test, self.edit, self.remove = Button(), Button("edit"), Button("remove")
        self.banner = Banner()
        self.banner.leads = True
        self.code = CodeEntry()
        self.code.hide()
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
        column.addWidget(self.code)
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
        self.asking = False
        if check.code_needed:
            self.banner.show_message(Kind.WARNING, check.text, check.remedy if check.refused else NOTHING)
            self.code.ask()
            return
        self.code.hide()
        kind = Kind.PASS if check.ok else Kind.FAIL
        self.banner.show_message(kind, check.text, check.remedy, "" if check.ok else check.raw)

    def show_refusal(self, error: KnownError) -> None:
        """What was typed is no code; nothing was sent."""
        self.banner.show_error(error)
        self.code.setEnabled(True)
        self.code.field.setFocus()

    def ask_removal(self, needs: Needs) -> None:
        name = self.account.name
        if needs.unsettled or needs.kept:
            self.banner.show_message(
                Kind.WARNING,
                say("accounts", "{name} is still needed.", name=name),
                say(
                    "accounts",
                    "Calls that are not settled: {unsettled}. Calls that wait for the network: {kept}. "
                    "Resume, settle or cancel them on the page Start; then the account can be removed.",
                    unsettled=needs.unsettled,
                    kept=needs.kept,
                ),
            )
            return
        what = say("accounts", "Remove {name} and its secrets?", name=name)
        remedy = say("accounts", "What was done with it stays in the history.")
        if needs.batches:
            batches = ", ".join(needs.batches[:_NAMED]) + ("…" if len(needs.batches) > _NAMED else "")
            remedy = say("accounts", "Unfinished batches need it and cannot be resumed without: {names}", names=batches)
        self.banner.show_message(Kind.WARNING, what, remedy, action=say("accounts", "Remove"))
