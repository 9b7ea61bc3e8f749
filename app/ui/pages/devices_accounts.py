"""Chooses the account whose fleet is shown, and remembers it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.work import Account, Provider
from app.ui.pages.devices_state import DevicesState
from app.ui.widgets.choice_box import ChoiceBox

KEEPERS = (Provider.EMNIFY, Provider.SUPERSIM)
"""Keep devices that can be asked for."""


class AccountBox(ChoiceBox):
    chosen = Signal(object)
    """An `Account`, or None where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts: list[Account] | None = None
        """None until they are read."""
        self._file = Path()
        self._state = DevicesState()
        self.activated.connect(lambda _at: self._take())

    def remember(self, file: Path) -> None:
        self._file, self._state = file, DevicesState.load(file)

    @property
    def account(self) -> Account | None:
        at = self.currentIndex()
        return self.accounts[at] if self.accounts and at >= 0 else None

    @property
    def name(self) -> str:
        return self.account.name if self.account else ""

    def show_accounts(self, accounts: Sequence[Account], *, anew: bool = False) -> None:
        """The one used last comes first; `anew` tells of it even where nothing has changed."""
        kept = [account for account in accounts if account.provider in KEEPERS]
        if kept == self.accounts and not anew:
            return
        self.accounts = kept
        self.clear()
        self.addItems([account.name for account in kept])
        self.choose(self._state.account)

    def choose(self, name: str) -> None:
        """Or the first, where there is no such account; before they are read it is waited for."""
        self._state.account = name
        if self.accounts is not None:
            self.setCurrentIndex(max(self.findText(name), 0) if self.accounts else -1)
            self._take()

    def _take(self) -> None:
        account = self.account
        if account is not None:
            self._state.account = account.name
            self._state.save(self._file)
        self.chosen.emit(account)
