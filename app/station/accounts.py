"""Accounts: what the ledger keeps of them, their secrets from the vault, and the client and lane of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event, Lock
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Account, Provider
from app.ledger.accounts import name_taken
from app.ledger.ledger import Ledger
from app.providers.errors import Unreachable
from app.providers.proxy import PROXY_PASSWORD
from app.providers.registry import default_url, new_gate, open_client, secret_fields
from app.station.account_values import (
    AccountCheck,
    Needs,
    check_name,
    code_digits,
    recognisable,
    without_proxy_password,
)
from app.station.lane import Lane, Lanes
from app.station.line import Line
from app.station.vault import RunVault, Vault

if TYPE_CHECKING:
    from app.providers.celona import Celona
    from app.providers.emnify.client import Emnify
    from app.providers.exchange import Log
    from app.providers.gate import Gate
    from app.providers.supersim import Fleet, SuperSim

CALLS_IN_FLIGHT = 8
_NOT_TAKEN = frozenset({"provider.key_refused", "provider.forbidden", "emnify.code", "emnify.locked"})
"""Credentials or a code; 403 is Celona's word for a wrong key."""


class Accounts:
    """Thread-safe. A client lives as long as its account is unchanged, so that connections and rate are shared."""

    def __init__(
        self, ledger: Ledger, vault: Vault, lanes: Lanes, online: Callable[[bool], None], log: Log | None = None
    ) -> None:
        self._ledger = ledger
        self._vault = vault
        self._lanes = lanes
        self._online = online
        self._log = log
        self._lines: dict[str, Line] = {}
        self._lent = RunVault()
        self._clients: dict[str, SuperSim | Celona | Emnify] = {}
        self._gates: dict[tuple[str, Provider], Gate] = {}
        self._closing = Event()
        self._lock = Lock()

    @property
    def keychain(self) -> bool:
        """False: secrets are kept for this run only."""
        return self._vault.lasting

    def secret_fields(self, account: Account) -> tuple[str, ...]:
        return secret_fields(account.provider, account.options)

    def secrets(self) -> list[Secret]:
        """All that is kept or lent, so that it can be masked elsewhere."""
        keys = [f"{account.name}/{field}" for account in self.all() for field in self._kept(account)]
        return [secret for key in keys for vault in (self._vault, self._lent) if (secret := vault.get(key))]

    def default_url(self, provider: Provider, options: Mapping[str, str] | None = None) -> str:
        return default_url(provider, options or {})

    def all(self) -> list[Account]:
        return self._ledger.accounts()

    def get(self, name: str) -> Account:
        for account in self._ledger.accounts():
            if account.name == name:
                return account
        raise KnownError(
            "account.unknown",
            say("accounts", "There is no account named {name}.", name=name),
            say("accounts", "Add it under Settings, or choose another."),
        )

    def add(self, account: Account, secrets: Mapping[str, Secret]) -> None:
        """Add or change; a secret left out stays as it is, and one that no sign-in of it needs any more goes.

        Raises `KnownError` for what cannot be used as it is.
        """
        check_name(account.name)
        account = recognisable(account)
        self.check(account)
        account, proxy = without_proxy_password(account)
        for field, secret in {**secrets, **proxy}.items():
            if secret:
                self._vault.put(f"{account.name}/{field}", secret)
        before = next((each for each in self._ledger.accounts() if each.name == account.name), account)
        self._ledger.save_account(account)
        for field in set(self._kept(before)) - set(self._kept(account)):
            self._vault.remove(f"{account.name}/{field}")
        self._forget(account.name)

    def check(self, account: Account) -> None:
        """Raises `KnownError` where address, proxy, authorities or an option cannot be used; nothing is sent."""
        secrets = dict.fromkeys(self.secret_fields(account), Secret("-"))
        open_client(account, secrets, cancelled=self._closing).close()

    def check_free(self, name: str) -> None:
        """Raises `KnownError` where there is an account of this name."""
        if any(account.name == name.strip() for account in self._ledger.accounts()):
            raise name_taken(name)

    def rename(self, name: str, new: str) -> None:
        """Batches, calls and secrets follow. Nothing may be at work with the account meanwhile."""
        check_name(new)
        account, new = self.get(name), new.strip()
        if name == new:
            return
        fields = self._kept(account)
        secrets = {field: secret for field in fields if (secret := self._vault.get(f"{name}/{field}"))}
        lent = {field: secret for field in fields if (secret := self._lent.get(f"{name}/{field}"))}
        self._ledger.rename_account(name, new)
        for vault, kept in ((self._vault, secrets), (self._lent, lent)):
            for field, secret in kept.items():
                vault.put(f"{new}/{field}", secret)
                vault.remove(f"{name}/{field}")
        self._forget(name)

    def needs(self, name: str) -> Needs:
        """What still needs the account."""
        left = tuple(batch.name for batch in self._ledger.unfinished_batches() if batch.account == name)
        return Needs(self._ledger.waiting(name), len(self._ledger.kept_jobs(name)), left)

    def lend(self, name: str, secret: Secret) -> None:
        """Use this secret for this run only, whatever the keychain holds."""
        for field in self.secret_fields(self.get(name)):
            self._lent.put(f"{name}/{field}", secret)
        self._forget(name)

    def remove(self, name: str) -> None:
        """Removes the account and its secrets; batches made with it stay in the history."""
        account = self.get(name)
        self._ledger.remove_account(name)
        for field in self._kept(account):
            self._vault.remove(f"{name}/{field}")
        self._forget(name)

    def test(self, name: str) -> AccountCheck:
        """Ask the provider something harmless with this account's credentials."""
        return self._checked(name, lambda: self.client(name).check())

    def answer_code(self, name: str, code: str) -> AccountCheck:
        """Finish a sign-in with the code from the e-mail, then test. A refused code is never sent again by itself."""
        digits = code_digits(code)

        def answer() -> str:
            client = self.registrar(name)
            client.answer_mfa(digits)
            return client.check()

        return self._checked(name, answer)

    def new_code(self, name: str) -> AccountCheck:
        """Have another code sent; the one before is not valid any more."""

        def begin() -> str:
            client = self.registrar(name)
            client.send_new_code()
            return client.check()

        return self._checked(name, begin)

    def code_needed(self) -> list[str]:
        """Accounts whose sign-in waits for a code."""
        from app.providers.emnify.client import Emnify

        with self._lock:
            clients = list(self._clients.items())
        return [name for name, client in clients if isinstance(client, Emnify) and client.code_needed]

    def _checked(self, name: str, ask: Callable[[], str]) -> AccountCheck:
        from app.providers.emnify.auth import MfaNeeded

        try:
            raw = ask()
        except KnownError as error:
            self._online(not isinstance(error, Unreachable))
            waits = error.code == "emnify.code" or isinstance(error, MfaNeeded)
            return AccountCheck(False, error.what, error.remedy, error.detail, waits, error.code in _NOT_TAKEN)
        self._online(True)
        self.line(name).retry()
        return AccountCheck(True, say("accounts", "The provider accepts these credentials."), raw=raw)

    def fleets(self, name: str) -> list[Fleet]:
        from app.providers.supersim import SuperSim

        client = self.client(name)
        return list(client.fleets()) if isinstance(client, SuperSim) else []

    def assigner(self, name: str) -> SuperSim | Celona:
        """The client, of a provider that assigns eSIMs to devices."""
        from app.providers.emnify.client import Emnify

        client = self.client(name)
        if isinstance(client, Emnify):
            raise KnownError(
                "account.no_esims",
                say("accounts", "{name} is an EMnify account, which registers SIMs and assigns no eSIMs.", name=name),
                say("accounts", "Choose an account at Celona or Super SIM."),
            )
        return client

    def registrar(self, name: str) -> Emnify:
        """The client, of a provider that registers SIMs by BIC and makes devices of them."""
        from app.providers.emnify.client import Emnify

        client = self.client(name)
        if not isinstance(client, Emnify):
            raise KnownError(
                "account.no_bics",
                say(
                    "accounts", "{name} is not an EMnify account; SIMs are registered by BIC at EMnify only.", name=name
                ),
                say("accounts", "Choose an account at EMnify."),
            )
        return client

    def client(self, name: str) -> SuperSim | Celona | Emnify:
        account = self.get(name)
        with self._lock:
            if name not in self._clients:
                secrets = {field: self._secret(name, field) for field in self.secret_fields(account)}
                secrets[PROXY_PASSWORD] = self._vault.get(f"{name}/{PROXY_PASSWORD}") or NO_SECRET
                self._clients[name] = open_client(
                    account, secrets, cancelled=self._closing, log=self._log, gate=self._gate(account)
                )
            return self._clients[name]

    def lane(self, name: str) -> Lane:
        account = self.get(name)
        return self._lanes.get(f"account {name}", int(account.options.get("concurrency") or CALLS_IN_FLIGHT))

    def line(self, name: str) -> Line:
        """Shared by all that speaks to the account's provider in its lane."""
        lane = self.lane(name)
        with self._lock:
            return self._lines.setdefault(name, Line(lane.wake))

    def stop(self) -> None:
        """Calls that wait to be tried again give up."""
        self._closing.set()

    def close(self) -> None:
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()

    def _gate(self, account: Account) -> Gate:
        return self._gates.setdefault((account.name, account.provider), new_gate(account.provider))

    def _kept(self, account: Account) -> tuple[str, ...]:
        """Names of all secrets that the vault may hold for it."""
        return (*self.secret_fields(account), *([PROXY_PASSWORD] if account.options.get("proxy") else []))

    def _secret(self, name: str, field: str) -> Secret:
        key = f"{name}/{field}"
        secret = self._lent.get(key) or self._vault.get(key)
        if secret is None:
            raise KnownError(
                "account.secret",
                say("accounts", "The secret of account {name} is not in the keychain.", name=name),
                say("accounts", "Enter it again under Settings, Accounts."),
                detail=field,
            )
        return secret

    def _forget(self, name: str) -> None:
        with self._lock:
            client = self._clients.pop(name, None)
            line = self._lines.get(name)
        if client is not None:
            client.close()
        if line is not None:
            line.retry()
