"""Where credentials go, what is logged, and what is refused before anything is sent."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from app.domain.errors import KnownError
from app.domain.secret import MASK
from app.providers.errors import Refused
from app.providers.gate import Clock
from app.providers.transport import Ask, Exchange, Transport, Wire
from tests.leaks import PATIENCE_S
from tests.providers.conftest import Reply, ScriptedHttp, order, question, sid

GOOD = Reply(200, {"sid": "HP1"})


def test_the_log_shows_each_exchange_with_secrets_masked(
    server: ScriptedHttp, transport: Transport, exchanges: list[Exchange], key: str
) -> None:
    server.plan(Reply(500), Reply(200, {"sid": "HP1", "matching_id": "ABC-DEF", "echo": key}))
    ask = Ask(method="GET", target="/Things", read=sid, params={"q": key, "Eid": "89"})
    transport.call(ask)
    assert [e.status for e in exchanges] == [500, 200]
    assert exchanges[1].url.endswith(f"/v1/Things?q={MASK}&Eid=89")
    assert exchanges[1].received == f'{{"sid": "HP1", "matching_id": "{MASK}", "echo": "{MASK}"}}'
    assert exchanges[0].at <= exchanges[1].at <= datetime.now(UTC)
    assert all(e.account == "Line 1" and e.method == "GET" and 0 < e.seconds < PATIENCE_S for e in exchanges)
    assert "secret" not in repr(exchanges)


def test_words_and_details_of_errors_hold_no_secret(server: ScriptedHttp, transport: Transport, key: str) -> None:
    server.plan(Reply(400, {"message": f"bad {key}", "matching_id": "ABC-DEF"}))
    with pytest.raises(Refused) as found:
        transport.call(order())
    error = found.value
    assert "bad" in str(error)
    for text in (error.detail, str(error), repr(error.said)):
        assert "ABC" not in text
        assert key not in text


def test_credentials_go_to_the_accounts_own_address_only(
    server: ScriptedHttp, servers: Callable[[], ScriptedHttp], transport: Transport
) -> None:
    other = servers()
    same = f"{server.url}/v1/Things"
    elsewhere = (same.replace("127.0.0.1", "localhost"), same.replace("http:", "https:"), "http://provider.example/v1")
    for target in (f"{other.url}/v1/Things", *elsewhere):
        with pytest.raises(KnownError) as found:
            transport.call(Ask(method="GET", target=target, read=sid))
        assert found.value.code == "provider.foreign_address"
    assert other.seen == []
    assert server.seen == []


def test_an_absolute_address_of_the_account_is_followed_as_it_is(server: ScriptedHttp, transport: Transport) -> None:
    server.plan(GOOD)
    transport.call(Ask(method="GET", target=f"{server.url}/v1/Things?Page=1&PageToken=a%2Bb", read=sid))
    assert server.seen[0].query == {"Page": "1", "PageToken": "a+b"}
    assert server.seen[0].headers["Authorization"].startswith("Basic ")


def test_a_redirect_is_not_followed(
    server: ScriptedHttp, servers: Callable[[], ScriptedHttp], transport: Transport
) -> None:
    other = servers()
    server.plan(Reply(307, headers={"Location": other.url}))
    with pytest.raises(Refused, match="address has changed"):
        transport.call(order())
    assert other.seen == []


def test_the_providers_clock_is_read_from_its_answers(server: ScriptedHttp, transport: Transport) -> None:
    assert transport.server_time() is None
    server.plan(Reply(200, {"sid": "x"}, date="Wed, 21 Oct 2015 07:28:00 GMT"))
    transport.call(question())
    found = transport.server_time()
    assert found is not None
    assert timedelta(0) <= found - datetime(2015, 10, 21, 7, 28, tzinfo=UTC) < timedelta(seconds=5)


@pytest.mark.parametrize("days", [365, -365])
def test_the_providers_clock_is_asked_for_anew_once_ours_was_set(
    days: int, server: ScriptedHttp, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime.now(UTC) + timedelta(days=days)

    server.plan(GOOD, GOOD)
    transport.call(question())
    monkeypatch.setattr("app.providers.server_clock.datetime", Clock)
    assert transport.server_time() is None
    transport.call(question())
    found = transport.server_time()
    assert found is not None
    assert abs(found - datetime.now(UTC)) < timedelta(seconds=PATIENCE_S)


@pytest.mark.parametrize(
    "url", ["http://provider.example", "ftp://provider.example", "provider.example", "https://", "https://a:b"]
)
def test_an_address_without_tls_is_refused_before_anything_is_sent(url: str, connect: Callable[..., Transport]) -> None:
    with pytest.raises(KnownError) as found:
        connect(url)
    assert found.value.code == "account.url"


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "nonsense://x", "http://a:b"])
def test_a_proxy_that_cannot_be_used_is_named(proxy: str, connect: Callable[..., Transport]) -> None:
    with pytest.raises(KnownError) as found:
        connect("https://provider.example", proxy=proxy)
    assert found.value.code == "account.proxy"


@pytest.mark.parametrize("content", [None, b"not a certificate"])
def test_a_ca_file_that_cannot_be_read_is_named(
    content: bytes | None, connect: Callable[..., Transport], tmp_path: Path
) -> None:
    bundle = tmp_path / "ca.pem"
    if content:
        bundle.write_bytes(content)
    with pytest.raises(KnownError, match=r"ca\.pem") as found:
        connect("https://provider.example", ca_bundle=str(bundle))
    assert found.value.code == "account.ca_bundle"


def test_waits_and_limits_are_the_documented_ones() -> None:
    timeout = Wire(Clock(threading.Event())).timeout
    assert timeout == httpx.Timeout(connect=10.0, read=30.0, write=30.0, pool=None)
