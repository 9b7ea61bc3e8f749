"""Accounts: what the ledger keeps of them, their secrets from the vault, and the client and lane of each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Event, Lock

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.providers.celona import Celona
from app.providers.emnify.client import Emnify
from app.providers.errors import Unreachable
from app.providers.gate import Gate
from app.providers.registry import default_url, new_gate, open_client, secret_fields
from app.providers.supersim import Fleet, SuperSim
from app.station.lane import Lane, Lanes
from app.station.vault import RunVault, Vault

CALLS_IN_FLIGHT = 8


@dataclass(frozen=True, slots=True)
class AccountCheck:
    ok: bool
    text: Message
    remedy: Message = NOTHING
    raw: str = ""


class Accounts:
    """Thread-safe. A client lives as long as its account is unchanged, so that connections and rate are shared."""

    def __init__(self, ledger: Ledger, vault: Vault, lanes: Lanes, online: Callable[[bool], None]) -> None:
        self._ledger = ledger
        self._vault = vault
        self._lanes = lanes
        self._online = online
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
        """Add or change; a secret left out stays as it is."""
        if not account.name.strip():
            raise KnownError(
                "account.name",
                say("accounts", "The account has no name."),
                say("accounts", "Give it a name by which people at this station know it."),
            )
        for field, secret in secrets.items():
            if secret:
                self._vault.put(f"{account.name}/{field}", secret)
        self._ledger.save_account(account)
        self._forget(account.name)

    def lend(self, name: str, secret: Secret) -> None:
        """Use this secret for this run only, whatever the keychain holds."""
        for field in self.secret_fields(self.get(name)):
            self._lent.put(f"{name}/{field}", secret)
        self._forget(name)

    def remove(self, name: str) -> None:
        """Removes the account and its secrets; batches made with it stay in the history."""
        account = self.get(name)
        self._ledger.remove_account(name)
        for field in self.secret_fields(account):
            self._vault.remove(f"{name}/{field}")
        self._forget(name)

    def test(self, name: str) -> AccountCheck:
        """Ask the provider something harmless with this account's credentials."""
        try:
            raw = self.client(name).check()
        except KnownError as error:
            self._online(not isinstance(error, Unreachable))
            return AccountCheck(False, error.what, error.remedy, error.detail)
        self._online(True)
        return AccountCheck(True, say("accounts", "The provider accepts these credentials."), raw=raw)

    def fleets(self, name: str) -> list[Fleet]:
        client = self.client(name)
        return list(client.fleets()) if isinstance(client, SuperSim) else []

    def assigner(self, name: str) -> SuperSim | Celona:
        """The client, of a provider that assigns eSIMs to devices."""
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
        client = self.client(name)
        if not isinstance(client, Emnify):
            raise KnownError(
                "account.no_bics",
                say("accounts", "{name} is no EMnify account; SIMs are registered by BIC at EMnify alone.", name=name),
                say("accounts", "Choose an account at EMnify."),
            )
        return client

    def client(self, name: str) -> SuperSim | Celona | Emnify:
        account = self.get(name)
        with self._lock:
            if name not in self._clients:
                secrets = {field: self._secret(name, field) for field in self.secret_fields(account)}
                self._clients[name] = open_client(account, secrets, cancelled=self._closing, gate=self._gate(account))
            return self._clients[name]

    def lane(self, name: str) -> Lane:
        account = self.get(name)
        return self._lanes.get(f"account {name}", int(account.options.get("concurrency") or CALLS_IN_FLIGHT))

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
        if client is not None:
            client.close()
