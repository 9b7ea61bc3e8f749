"""What is kept of requests: bounded, found again, and without a secret."""

import base64
import hashlib
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Provider
from app.providers.exchange import Exchange
from app.station.requests import Request, Requests, write
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, make_eids

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)


def exchange(n: int = 0, status: int = 200, account: str = "line", received: str = "{}") -> Exchange:
    return Exchange(AT + timedelta(seconds=n), account, "GET", f"https://x.example/{n}", status, 0.01, "", received)


def test_the_oldest_give_way_to_new_ones() -> None:
    requests = Requests(most=3)
    for n in range(5):
        requests.add(exchange(n))
    assert [each.exchange.url[-1] for each in requests.all()] == ["2", "3", "4"]
    assert [each.number for each in requests.all()] == [3, 4, 5]


def test_the_store_is_bounded_in_bytes() -> None:
    requests = Requests(most_bytes=20_000)
    for n in range(100):
        requests.add(exchange(n, received="x" * 4096))
    kept = requests.all()
    assert sum(each.size for each in kept) <= 20_000
    assert kept[-1].number == 100


def test_requests_are_found_by_text_account_and_failure() -> None:
    requests = Requests()
    requests.add(exchange(1, account="a", received='{"iccid": "8901"}'))
    requests.add(exchange(2, status=500, account="b"))
    requests.add(exchange(3, status=0, account="b"))
    assert [each.number for each in requests.find()] == [3, 2, 1]
    assert [each.number for each in requests.find("ICCID")] == [1]
    assert [each.number for each in requests.find(account="b")] == [3, 2]
    assert [each.number for each in requests.find(failed=True)] == [3, 2]
    assert [each.number for each in requests.find("500", "b", failed=True)] == [2]
    assert requests.accounts() == ["a", "b"]


def test_clearing_leaves_nothing_and_is_noticed() -> None:
    requests = Requests()
    requests.add(exchange())
    before = requests.changes
    requests.clear()
    assert (requests.all(), requests.text()) == ([], "")
    assert requests.changes != before


def test_many_threads_may_add_while_one_reads() -> None:
    requests = Requests(most=500)
    threads = [threading.Thread(target=lambda: [requests.add(exchange(n)) for n in range(200)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        requests.find("x.example")
    for thread in threads:
        thread.join()
    assert len(requests.all()) == 500
    assert requests.all()[-1].number == 800


def test_the_text_tells_the_whole_exchange() -> None:
    it = Exchange(AT, "line", "POST", "https://x.example/a", 0, 1.5, "a=1", "", "ReadTimeout", 2, "accept: json", "")
    text = Request(1, it).text()
    assert "POST https://x.example/a" in text
    assert "ReadTimeout  1500 ms  try 2" in text
    assert "> accept: json\n> a=1" in text


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    write(tmp_path / "sent.txt", [Request(1, exchange())])
    assert "https://x.example/0" in (tmp_path / "sent.txt").read_text("utf-8")
    with pytest.raises(KnownError):
        write(tmp_path / "no" / "sent.txt", [])


def test_what_a_station_asked_is_kept_and_nothing_unmasked(rig: Callable[..., Rig]) -> None:
    """Every credential, token and code that was on the wire, in every form in which it went over it."""
    it = rig()
    emnify = it.sandbox.providers[Provider.EMNIFY]
    account = it.station.accounts.get(EMNIFY)
    user = {"auth": "password", "username": emnify.credentials["mfa_username"]}
    it.station.accounts.add(
        type(account)("user", Provider.EMNIFY, account.base_url, user),
        {"password": Secret(emnify.credentials["password"])},
    )
    assert it.station.accounts.test("user").code_needed
    assert it.station.accounts.answer_code("user", emnify.credentials["mfa_code"]).ok
    it.station.devices.page(EMNIFY)
    codes = [unit.matching_id.reveal() for unit in it.finished(it.assign(SUPER_SIM, make_eids(2), by="matching-id"))]
    assert all(codes)
    requests = it.station.requests
    assert requests.accounts() == [EMNIFY, SUPER_SIM, "user"]
    assert {each.exchange.attempt for each in requests.all()} == {1}
    text = requests.text()
    assert "•••••" in text
    assert "authorization: •••••" in text
    supersim = it.sandbox.providers[Provider.SUPERSIM].credentials
    token = supersim["auth_token"]
    pair = base64.b64encode(f"{supersim['account_sid']}:{token}".encode()).decode()
    digest = hashlib.sha1(emnify.credentials["password"].encode()).hexdigest()
    secrets = [token, pair, *(emnify.credentials[key] for key in ("application_token", "password", "mfa_code"))]
    for secret in (*secrets, digest, *codes, *_bearers(it)):
        assert secret not in text


def _bearers(it: Rig) -> list[str]:
    """Tokens that the sandbox issued."""
    clients = [it.station.accounts.client(name) for name in (EMNIFY, "user")]
    return [client._transport.auth.headers()["Authorization"].removeprefix("Bearer ") for client in clients]
