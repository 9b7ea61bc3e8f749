"""Secrets live in the system's keychain, or for this run only; never in a file."""

import logging
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from app.domain.secret import Secret

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

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
        self._found: KeyringBackend | None = None
        self._lock = Lock()

    @property
    def lasting(self) -> bool:
        from keyring.backends import fail

        return not self._refused and not isinstance(self._keychain, fail.Keyring)

    def put(self, key: str, secret: Secret) -> None:
        from keyring.errors import KeyringError

        try:
            self._keychain.set_password(SERVICE, key, secret.reveal())
        except KeyringError as error:
            log.info("the keychain did not take %s (%s); kept for this run", key, type(error).__name__)
            self._refused = True
            self._run.put(key, secret)

    def get(self, key: str) -> Secret | None:
        from keyring.errors import KeyringError

        if (kept := self._run.get(key)) is not None:
            return kept
        try:
            value = self._keychain.get_password(SERVICE, key)
        except KeyringError:
            return None
        return Secret(value) if value else None

    def remove(self, key: str) -> None:
        from keyring.errors import KeyringError

        self._run.remove(key)
        try:
            self._keychain.delete_password(SERVICE, key)
        except KeyringError:
            log.info("the keychain holds no %s", key)

    @property
    def _keychain(self) -> "KeyringBackend":
        with self._lock:
            if self._found is None:
                self._found = _find()
        return self._found


def _find() -> "KeyringBackend":
    """One that was turned off (`keyring --disable`) would take secrets and forget them unsaid: it counts as none."""
    import keyring
    from keyring.backends import fail, null

    none: KeyringBackend = fail.Keyring()  # type: ignore[no-untyped-call]
    try:
        found = keyring.get_keyring()
    except Exception as error:  # noqa: BLE001 - whatever loading a plug-in raises that the computer's set-up names
        log.info("the keychain that is set up for this computer cannot be loaded (%r)", error)
        return none
    return none if isinstance(found, null.Keyring) else found
