"""The keychain of the system, as it is set up or not."""

import keyring
import pytest
from keyring.backends import null

from app.domain.secret import Secret
from app.station.vault import KeychainVault

KEY = "line/api_key"


def kept(vault: KeychainVault) -> str | None:
    vault.put(KEY, Secret("the-key"))
    found = vault.get(KEY)
    return found.reveal() if found else None


def test_a_secret_goes_into_the_keychain(memory_keyring) -> None:
    vault = KeychainVault()
    assert (kept(vault), vault.lasting) == ("the-key", True)
    assert memory_keyring.entries == {("simwright", KEY): "the-key"}
    vault.remove(KEY)
    assert (vault.get(KEY), memory_keyring.entries) == (None, {})


def test_where_keychains_are_turned_off_a_secret_is_kept_for_this_run() -> None:
    keyring.set_keyring(null.Keyring())
    vault = KeychainVault()
    assert not vault.lasting
    assert kept(vault) == "the-key"


def test_where_the_keychain_that_is_set_up_cannot_be_loaded_a_secret_is_kept_for_this_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "nowhere.Keyring")
    vault = KeychainVault()
    assert not vault.lasting
    assert kept(vault) == "the-key"
    vault.remove(KEY)
    assert vault.get(KEY) is None
