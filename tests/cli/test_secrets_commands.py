"""Every command that speaks to a provider, and then its output and every file it wrote searched for secrets."""

from collections.abc import Callable
from pathlib import Path

from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from tests.cli.conftest import CELONA, SUPER, Ran, Site, account, written
from tests.station.conftest import write_list

CODE, WRONG = "Zq7Kp0R3tW", "wr0ng-key-51xQ"
BIC = "1001-0000-0000-0001"


def test_no_secret_reaches_output_or_files(
    run: Callable[..., Ran], site: Callable[..., Site], tmp_path: Path, home: Home
) -> None:
    """A MatchingID stays in the ledger, by decision (see tests/test_secrets.py), and goes where codes are asked for."""
    it = site(emnify_attach_s=0.0, emnify_lists=0.0, scheduled_share=0.0)
    emnify = it.sandbox.providers[Provider.EMNIFY]
    token = emnify.credentials["application_token"]
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account("fleet", Provider.EMNIFY, emnify.url))
    write_list(tmp_path / "one.csv", 2, seed=1)
    write_list(tmp_path / "two.csv", 2, seed=2)
    write_list(tmp_path / "three.csv", 2, seed=3)
    (tmp_path / "cards.csv").write_text(f"ICCID,registration code\n8988307000000000025,{CODE[::-1]}\n")
    emnify_account = ("--account", "fleet", "--secret-env", "TOKEN")
    device = run("devices", *emnify_account, "--json", env={"TOKEN": token}).lines[0]
    commands: list[tuple[object, ...]] = [
        ("assign", tmp_path / "one.csv", *account(CELONA), "--log-requests", tmp_path / "home" / "a.txt"),
        ("assign", tmp_path / "two.csv", *account(SUPER), "--by", "matching-id", "--json"),
        ("assign", tmp_path / "three.csv", "--account", SUPER, "--secret-env", "WRONG"),
        ("account", "test", SUPER, "--secret-env", "WRONG", "--json"),
        ("register", BIC, *emnify_account, "--yes", "--json", "--log-requests", tmp_path / "home" / "r.txt"),
        ("register", "--iccid", "8988307000000000017", "--code", CODE, *account(SUPER), "--yes", "--json"),
        ("register", "--file", tmp_path / "cards.csv", *account(SUPER), "--yes"),
        ("sims", *emnify_account, "--json"),
        ("sms", "send", device["name"], "hello", *emnify_account, "--json"),
        ("diagnose", device["name"], *emnify_account, "--json"),
        ("history", "--json"),
    ]
    everything = b""
    for command in commands:
        ran = run(*command, env={"TOKEN": token, "WRONG": WRONG})
        assert ran.status in {0, 1, 3}, (command, ran.err)
        everything += (ran.out + ran.err).encode()
    matching_ids = [profile.matching_id for profile in it.sandbox._sites[0]._profiles._table.newest_first()]
    assert len(list(filter(None, matching_ids))) == 2
    for secret in (*it.secrets.values(), token, WRONG, CODE, CODE[::-1]):
        assert secret.encode() not in everything + written(home.data.parent)
    for secret in filter(None, matching_ids):
        assert secret.encode() not in everything + written(home.logs, home.config)
