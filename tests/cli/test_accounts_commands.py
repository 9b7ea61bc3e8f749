"""`simwright account …`, and where secrets may and may not be."""

import base64
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from app.domain.work import BatchKind, Provider
from app.ledger.ledger import Ledger, NewUnit
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox
from tests.cli.conftest import SUPER, Programs, Ran, Site, account, written
from tests.conftest import MemoryKeyring
from tests.station.conftest import write_list

Run = Callable[..., Ran]
TOKEN = "c0ffee-very-secret"


def add(run: Run, *arguments: object, **options: object) -> Ran:
    sign_in = ("--account-sid", "AC1", "--secret-env", "TOKEN")
    return run("account", "add", "a", "--provider", "supersim", *(arguments or sign_in), "--json", **options)


def test_the_secret_goes_into_the_keychain_and_nowhere_else(
    run: Run, monkeypatch: pytest.MonkeyPatch, memory_keyring: MemoryKeyring, home: Home
) -> None:
    monkeypatch.setenv("TOKEN", TOKEN)
    ran = add(run)
    assert ran.status == 0
    assert ran.one("account") == {
        "kind": "account", "account": "a", "provider": "supersim", "url": "https://supersim.twilio.com/v1",
        "options": {"account_sid": "AC1", "auth": "basic"}, "secret_kept": True,
    }  # fmt: skip
    assert memory_keyring.entries == {("simwright", "a/auth_token"): TOKEN}
    assert TOKEN not in ran.out + ran.err
    assert TOKEN.encode() not in written(home.data.parent)


def test_the_secret_is_read_from_a_file_or_standard_input(
    run: Run, tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    assert add(run, "--account-sid", "AC1", "--secret-file", tmp_path / "token").status == 0
    assert memory_keyring.entries.popitem()[1] == TOKEN
    assert add(run, "--account-sid", "AC1", "--secret-file", "-", stdin=f"{TOKEN}\n").status == 0
    assert memory_keyring.entries.popitem()[1] == TOKEN


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "--secret-file or --secret-env"),
        (("--secret-env", "NO_SUCH"), "NO_SUCH is empty"),
        (("--secret-file", "-"), "no secret in standard input"),
        (("--secret-file", "-", "--secret-env", "X"), "either"),
    ],
)
def test_without_a_secret_nothing_is_added(run: Run, arguments: tuple[str, ...], words: str) -> None:
    ran = add(run, "--account-sid", "AC1", *arguments, stdin="")
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert run("account", "list").out == ""


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "--account-sid"),
        (("--customer-id", "7"), "--customer-id does not go with supersim"),
        (("--account-sid", "AC1", "--token-url", "https://x.example"), "--token-url does not go"),
        (("--client-id", "c", "--auth", "basic"), "--client-id does not go"),
        (("--account-sid", "AC1", "--url", "ftp://x.example"), "--url"),
        (("--account-sid", "AC1", "--concurrency", "0"), "--concurrency"),
        (("--account-sid", "AC1", "--ca-bundle", "nothing.pem"), "--ca-bundle"),
    ],
)
def test_options_that_do_not_fit_are_wrong_use(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    monkeypatch.setenv("TOKEN", TOKEN)
    ran = add(run, *arguments, "--secret-env", "TOKEN")
    assert ran.status == 2
    assert words in ran.err
    assert run("account", "list").out == ""


def test_a_client_id_means_oauth2(run: Run, monkeypatch: pytest.MonkeyPatch, memory_keyring: MemoryKeyring) -> None:
    monkeypatch.setenv("TOKEN", TOKEN)
    assert add(run, "--client-id", "c", "--secret-env", "TOKEN").one("account")["options"]["auth"] == "oauth2"
    assert list(memory_keyring.entries) == [("simwright", "a/client_secret")]


def test_accounts_are_listed_changed_and_removed(
    run: Run, monkeypatch: pytest.MonkeyPatch, memory_keyring: MemoryKeyring
) -> None:
    monkeypatch.setenv("TOKEN", TOKEN)
    add(run)
    add(run, "--account-sid", "AC2", "--concurrency", "3", "--secret-env", "TOKEN")
    assert run("account", "list", "--json").one("account")["options"] == {
        "account_sid": "AC2", "auth": "basic", "concurrency": "3",
    }  # fmt: skip
    assert run("account", "list").out == "a  supersim  https://supersim.twilio.com/v1\n"
    assert run("account", "remove", "a").status == 0
    assert (run("account", "list").out, memory_keyring.entries) == ("", {})
    assert run("account", "remove", "a").status == 2


def test_test_asks_the_provider_and_says_what_it_heard(run: Run, site: Callable[..., Site]) -> None:
    it = site()
    ran = run("account", "test", SUPER, "--secret-env", SUPER, "--json")
    assert (ran.status, ran.one("test")["ok"]) == (0, True)
    ran = run("account", "test", SUPER, "--secret-env", "WRONG", "--json", env={"WRONG": "not the token"})
    assert (ran.status, ran.one("test")["ok"]) == (1, False)
    assert "--secret-file" in ran.one("test")["remedy"]
    it.sandbox.faults.add(Fault(FaultKind.STATUS, match="GET *", times=1, status=410))
    ran = run("account", "test", SUPER, "--secret-env", SUPER, "--json")
    assert (ran.status, "address" in ran.one("test")["remedy"]) == (3, True)
    it.sandbox.faults.add(Fault(FaultKind.STATUS, match="GET *", times=9, status=503))
    assert run("account", "test", SUPER, "--secret-env", SUPER).status == 3


def emnify_user(run: Run, it: Site, monkeypatch: pytest.MonkeyPatch) -> str:
    """An account whose sign-in asks for a code; the code."""
    offered = it.sandbox.providers[Provider.EMNIFY]
    monkeypatch.setenv("PASSWORD", offered.credentials["password"])
    user = ("--username", offered.credentials["mfa_username"], "--secret-env", "PASSWORD")
    assert run("account", "add", "fleet", "--provider", "emnify", "--url", offered.url, *user).status == 0
    return offered.credentials["mfa_code"]


def test_a_code_by_email_is_given_once_and_the_computer_is_known_afterwards(
    run: Run, site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    it = site(emnify_endpoints=2, emnify_sims=2)
    code = emnify_user(run, it, monkeypatch)
    listed = {each["account"]: each["options"] for each in run("account", "list", "--json").of("account")}
    assert set(listed["fleet"]) == {"auth", "username"}
    ran = run("account", "test", "fleet", "--json")
    assert (ran.status, ran.one("test")["ok"]) == (3, False)
    assert "--mfa-code" in run("account", "test", "fleet").out
    assert "account test" in run("devices", "--account", "fleet").err
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    ran = run("account", "test", "fleet", "--mfa-code", wrong, "--json")
    assert (ran.status, "did not accept the code" in ran.one("test")["text"]) == (1, True)
    assert "--secret-file" not in ran.one("test")["remedy"]
    assert run("account", "test", "fleet", "--mfa-code", "12345").status == 2
    assert run("account", "test", "fleet", "--mfa-code", code).status == 0
    assert run("account", "test", "fleet").status == 0
    assert run("devices", "--account", "fleet").status == 0


def test_a_renamed_account_keeps_working(
    run: Run, site: Callable[..., Site], monkeypatch: pytest.MonkeyPatch, memory_keyring: MemoryKeyring
) -> None:
    it = site()
    monkeypatch.setenv("TOKEN", it.secrets[SUPER])
    sid = it.sandbox.providers[Provider.SUPERSIM].credentials["account_sid"]
    url = it.sandbox.providers[Provider.SUPERSIM].url
    add(run, "--account-sid", sid, "--url", url, "--secret-env", "TOKEN")
    assert run("account", "rename", "a", SUPER).status == 2
    ran = run("account", "rename", "a", "b", "--json")
    assert ran.one("account") == {"kind": "account", "account": "b", "before": "a"}
    assert memory_keyring.entries == {("simwright", "b/auth_token"): it.secrets[SUPER]}
    assert run("account", "test", "b").status == 0
    assert run("account", "test", "a").status == 2


def test_requests_are_written_to_a_file_without_secrets(run: Run, site: Callable[..., Site], tmp_path: Path) -> None:
    it = site()
    log = tmp_path / "sent.txt"
    sid = it.sandbox.providers[Provider.SUPERSIM].credentials["account_sid"]
    assert run("account", "test", SUPER, "--secret-env", SUPER, "--log-requests", log).status == 0
    text = log.read_text("utf-8")
    assert "GET http://127.0.0.1" in text
    assert "authorization: •••••" in text
    basic = base64.b64encode(f"{sid}:{it.secrets[SUPER]}".encode()).decode()
    assert it.secrets[SUPER] not in text
    assert basic not in text
    assert run("account", "test", SUPER, "--secret-env", SUPER, "--log-requests", tmp_path / "no" / "x").status == 2


def test_an_account_that_unfinished_work_needs_is_removed_only_when_that_is_said(
    run: Run, site: Callable[..., Site], home: Home
) -> None:
    site()
    with Ledger.open(home.ledger_url) as ledger:
        unit = NewUnit(1, "tablet", eid="8" * 32)
        ledger.create_batch("tablets.csv", BatchKind.ASSIGN, SUPER, "Bench 1", "", {}, [unit])
    ran = run("account", "remove", SUPER)
    assert (ran.status, "tablets.csv" in ran.err) == (2, True)
    assert run("account", "remove", SUPER, "--yes").status == 0


def test_a_file_that_holds_no_certificate_is_named_with_the_reason(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TOKEN", TOKEN)
    (tmp_path / "company.pem").write_text("not a certificate")
    ran = add(run, "--account-sid", "AC1", "--secret-env", "TOKEN", "--ca-bundle", tmp_path / "company.pem")
    assert (ran.status, "no certificate" in ran.err) == (2, True)
    assert run("account", "list").out == ""


def test_test_without_account_or_secret_is_wrong_use_and_names_the_way_out(run: Run, site: Callable[..., Site]) -> None:
    site()
    ran = run("account", "test", "nobody", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "account.unknown")
    assert "simwright account list" in ran.err
    ran = run("account", "test", SUPER, "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "account.secret")
    assert "--secret-env" in ran.err


def test_a_missing_keychain_is_told_plainly(program: Programs, home: Home) -> None:
    ran = program.run("account", "add", "a", "--provider", "celona", "--customer-id", "7", "--json")
    assert (ran.status, ran.one("account")["secret_kept"]) == (0, False)
    assert ran.err.startswith("This system has no keychain, so the secret is not kept.")
    ran = program.run("account", "test", "a")
    assert (ran.status, "--secret-file or --secret-env" in ran.err) == (2, True)


@pytest.mark.parametrize("by", ["eid", "matching-id"])
def test_no_secret_reaches_output_log_or_files(
    program: Programs, site: Callable[..., Site], tmp_path: Path, home: Home, by: str
) -> None:
    """Of all files only the ledger has codes, for it hands them out; keys and tokens are in none."""
    it = site()
    write_list(tmp_path / "list.csv", 3)
    ran = program.run("assign", tmp_path / "list.csv", *account(SUPER), "--by", by, "--json")
    write_list(tmp_path / "more.csv", 3, seed=2)
    refused = program.run("assign", tmp_path / "more.csv", "--account", SUPER, "--secret-env", "BAD", BAD="wrong-token")
    assert (ran.status, refused.status) == (0, 3), refused.err
    everything = written(home.logs, home.config) + (ran.out + ran.err + refused.out + refused.err).encode()
    matching_ids = _matching_ids(it.sandbox)
    assert bool(matching_ids) == (by == "matching-id")
    for secret in (*it.secrets.values(), "wrong-token", *matching_ids):
        assert secret.encode() not in everything
    for secret in (*it.secrets.values(), "wrong-token"):
        assert secret.encode() not in written(home.data)


def _matching_ids(sandbox: Sandbox) -> list[str]:
    address = sandbox.providers[Provider.SUPERSIM]
    auth = (address.credentials["account_sid"], address.credentials["auth_token"])
    profiles = httpx.get(f"{address.url}/v1/ESimProfiles", auth=auth).json()["esim_profiles"]
    return [profile["matching_id"] for profile in profiles if profile["matching_id"]]


@pytest.mark.posix
def test_the_prompt_hides_what_is_typed(home: Home, tmp_path: Path) -> None:
    """On a real terminal; the key ends up in a keychain that writes to a file, so that it can be looked up."""
    (tmp_path / "filechain.py").write_text(KEYCHAIN)
    controller, terminal = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "account", "add", "a", "--provider", "celona", "--customer-id", "7"],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=terminal,
        start_new_session=True,  # without a terminal of its own it asks on the one it is given
        env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "filechain.FileChain"},
    )
    try:
        os.close(terminal)
        said = b""
        while b"api key: " not in said:
            said += os.read(controller, 1000)
        os.write(controller, TOKEN.encode() + b"\n")
        out, _ = process.communicate(timeout=30)
        assert (process.returncode, out) == (0, b"Account a added.\n")
        assert TOKEN.encode() not in said + _rest(controller)
        assert (home.data.parent / "chain").read_text() == f"simwright a/api_key {TOKEN}"
    finally:
        process.kill()
        process.communicate()
        os.close(controller)


def _rest(controller: int) -> bytes:
    try:
        return os.read(controller, 1000)
    except OSError:  # the other end has closed
        return b""


KEYCHAIN = """
import os, pathlib
from keyring.backend import KeyringBackend

class FileChain(KeyringBackend):
    priority = 1
    def get_password(self, service, username):
        return None
    def set_password(self, service, username, password):
        pathlib.Path(os.environ["SIMWRIGHT_HOME"], "chain").write_text(f"{service} {username} {password}")
    def delete_password(self, service, username):
        pass
"""
