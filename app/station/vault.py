"""Secrets live in the system's keychain, or for this run only; never in a file."""

import logging
from threading import Lock
from types import ModuleType
from typing import Protocol

from app.domain.secret import Secret

log = logging.getLogger(__name__)
SERVICE = "simwright"


class Vault(Protocol):
    @property
    def lasting(self) -> bool:
        """False: what is put here is gone when the program ends, and the person has to be told."""

    def put(self, key: str, secret: Secret) -> None: ...

    def get(self, key: str) -> Secret | None: ...

    def remove(self, key: str) -> None: ...


class RunVault:
    """Keeps secrets in memory."""

    lasting = False

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}
        self._lock = Lock()

    def put(self, key: str, secret: Secret) -> None:
        with self._lock:
            self._secrets[key] = secret

    def get(self, key: str) -> Secret | None:
        with self._lock:
            return self._secrets.get(key)

    def remove(self, key: str) -> None:
        with self._lock:
            self._secrets.pop(key, None)


class KeychainVault:
    """The system's keychain through keyring; a secret it will not keep stays in memory for this run.

    It is looked for with the first question, which may take a moment, and not while the program starts.
    """

    def __init__(self) -> None:
        self._run = RunVault()
        self._refused = False
        self._lock = Lock()

    @property
    def lasting(self) -> bool:
        from keyring.backends import fail

        return not self._refused and not isinstance(self._keyring.get_keyring(), fail.Keyring)

    def put(self, key: str, secret: Secret) -> None:
        from keyring.errors import KeyringError

        try:
            self._keyring.set_password(SERVICE, key, secret.reveal())
        except KeyringError as error:
            log.info("the keychain did not take %s (%s); kept for this run", key, type(error).__name__)
            self._refused = True
            self._run.put(key, secret)

    def get(self, key: str) -> Secret | None:
        from keyring.errors import KeyringError

        if (kept := self._run.get(key)) is not None:
            return kept
        try:
            value = self._keyring.get_password(SERVICE, key)
        except KeyringError:
            return None
        return Secret(value) if value else None

    def remove(self, key: str) -> None:
        from keyring.errors import KeyringError

        self._run.remove(key)
        try:
            self._keyring.delete_password(SERVICE, key)
        except KeyringError:
            log.info("the keychain holds no %s", key)

    @property
    def _keyring(self) -> ModuleType:
        import keyring

        with self._lock:
            keyring.get_keyring()
        return keyring
