"""What is sent again, what never is, and what each failure says."""

import socket
import threading
from collections.abc import Callable
from dataclasses import replace

import httpx
import pytest

from app.domain.outcome import Outcome
from app.providers.errors import AnswerLost, Cancelled, NotSent, RateLimited, Refused, Unanswered, Unreachable
from app.providers.gate import Clock
from app.providers.retry import Patience
from app.providers.transport import Ask, Exchange, Transport, Wire
from tests.leaks import PATIENCE_S
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp, order, question

GOOD = Reply(200, {"sid": "HP1"})
FAULTS = {
    "cut": Reply(cut=True),
    "cut in the body": Reply(200, b'{"sid": ', cut=True),
    "hang": Reply(hang=True),
    "500": Reply(500, {"code": 20500, "message": "Internal"}),
    "502 with a page": Reply(502, b"<html>Bad gateway</html>"),
    "503": Reply(503),
    "malformed": Reply(200, b'{"sid": "HP'),
    "empty": Reply(200, b""),
    "another page": Reply(200, b"<html>Welcome</html>"),
    "another object": Reply(200, {"name": "x"}),
    "408": Reply(408),
    "303": Reply(303, headers={"Location": "/elsewhere"}),
}
every_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())


def faults(test: Callable[..., None]) -> Callable[..., None]:
    return every_fault(pytest.mark.usefixtures("impatient")(test))


@pytest.fixture
def impatient(fault: Reply, wire: Wire) -> None:
    """With a server that never answers; with any other, a slow machine would look like one."""
    if fault.hang:
        wire.timeout = httpx.Timeout(PATIENCE_S, read=0.3, pool=None)


both = pytest.mark.parametrize("ask", [question(), order()], ids=["question", "order"])


@faults
def test_a_question_is_asked_again_after_any_fault(fault: Reply, server: ScriptedHttp, transport: Transport) -> None:
    server.plan(fault, fault, GOOD)
    assert transport.call(question()) == "HP1"
    assert len(server.seen) == 3


@faults
def test_a_question_without_an_answer_is_given_up_after_a_few_tries(
    fault: Reply, server: ScriptedHttp, transport: Transport, clock: QuickClock
) -> None:
    server.otherwise = lambda seen: fault
    with pytest.raises(Unanswered) as found:
        transport.call(question())
    assert len(server.seen) == 4
    assert len(clock.waits) == 3
    assert found.value.outcome is Outcome.ERROR
    assert "no usable answer" in str(found.value)


@faults
def test_an_order_whose_answer_is_lost_is_never_sent_again(
    fault: Reply, server: ScriptedHttp, transport: Transport, clock: QuickClock
) -> None:
    server.plan(fault, GOOD)
    with pytest.raises(AnswerLost) as found:
        transport.call(order())
    assert len(server.seen) == 1
    assert clock.waits == []
    assert found.value.outcome is Outcome.ERROR
    assert found.value.detail


@both
def test_429_was_not_processed_so_any_call_is_tried_again(
    ask: Ask[str], server: ScriptedHttp, transport: Transport, clock: QuickClock
) -> None:
    server.plan(
        Reply(429, {"code": 20429, "message": "Too many requests"}), Reply(429, headers={"Retry-After": "3"}), GOOD
    )
    assert transport.call(ask) == "HP1"
    assert len(server.seen) == 3
    assert clock.waits[0] <= 0.25
    assert 3 <= clock.waits[1] <= 3.5


@both
def test_429_without_end_is_reported_with_the_providers_wish(
    ask: Ask[str], server: ScriptedHttp, transport: Transport, clock: QuickClock
) -> None:
    server.otherwise = lambda seen: Reply(429, {"code": 20429, "message": "Too many"}, {"Retry-After": "40"})
    with pytest.raises(RateLimited) as found:
        transport.call(ask)
    assert sum(clock.waits) <= 90
    assert (found.value.status, found.value.said.code, found.value.retry_after) == (429, "20429", 40)


def test_429_and_its_wish_to_wait_slow_the_whole_account(
    server: ScriptedHttp, transport: Transport, wire: Wire, clock: QuickClock
) -> None:
    server.plan(Reply(429, headers={"Retry-After": "3"}))
    with pytest.raises(RateLimited):
        transport.call(replace(question(), patience=Patience(total_s=1.0)))
    assert wire.gate.tempo.rate(clock.now()) < 10
    server.plan(GOOD)
    began = clock.now()
    transport.call(question())
    assert clock.now() - began == pytest.approx(3.0, abs=0.3)


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (400, "provider.refused", Outcome.FAIL),
        (401, "provider.key_refused", Outcome.ERROR),
        (403, "provider.forbidden", Outcome.ERROR),
        (404, "provider.not_found", Outcome.ERROR),
        (405, "provider.refused", Outcome.ERROR),
        (409, "provider.refused", Outcome.FAIL),
        (422, "provider.refused", Outcome.FAIL),
        (302, "provider.moved", Outcome.ERROR),
        (410, "provider.moved", Outcome.ERROR),
    ],
)
@both
def test_a_refusal_keeps_the_providers_words_and_is_final(
    ask: Ask[str], status: int, code: str, outcome: Outcome, server: ScriptedHttp, transport: Transport
) -> None:
    server.plan(
        Reply(status, {"code": 21999, "message": "Eid {x} is odd", "more_info": "https://docs/21999", "status": status})
    )
    with pytest.raises(Refused) as found:
        transport.call(ask)
    error = found.value
    assert len(server.seen) == 1
    assert (error.code, error.outcome, error.status) == (code, outcome, status)
    assert (error.said.code, error.said.words) == ("21999", "Eid {x} is odd")
    assert "https://docs/21999" in error.detail
    assert str(error.what)
    assert str(error.remedy)


def test_a_refusal_without_a_body_still_says_something(server: ScriptedHttp, transport: Transport) -> None:
    server.plan(Reply(422, b"", {"Content-Type": "text/html"}))
    with pytest.raises(Refused, match="HTTP 422"):
        transport.call(order())


@pytest.mark.parametrize(
    "portal",
    [
        Reply(302, b"<html>Sign in</html>", {"Location": "https://portal.example/?from=1"}),
        Reply(307, b"", {"Location": "http://10.0.0.1/"}),
        Reply(511, b"<html>Sign in</html>", {"Content-Type": "text/html"}),
        Reply(407, b"", {"Proxy-Authenticate": "Basic"}),
    ],
)
def test_a_network_that_answers_in_the_providers_place_is_no_answer_and_the_order_goes_out_later(
    portal: Reply, server: ScriptedHttp, transport: Transport, wire: Wire
) -> None:
    server.plan(portal, GOOD)
    assert transport.call(order()) == "HP1"
    wire.patience = Patience(tries=1)
    server.plan(portal)
    with pytest.raises(Unreachable, match="answers in its place") as found:
        transport.call(order())
    assert (found.value.code, found.value.outcome) == ("provider.intercepted", Outcome.ERROR)


@pytest.mark.parametrize(
    ("status", "place"),
    [(302, "/v2/Things"), (301, ""), (308, "https://supersim.api.korewireless.com/v1/ESimProfiles")],
)
def test_a_redirect_at_the_provider_or_for_good_is_a_refusal(
    status: int, place: str, server: ScriptedHttp, transport: Transport
) -> None:
    server.plan(Reply(status, b"", {"Location": place}))
    with pytest.raises(Refused, match="address has changed") as found:
        transport.call(order())
    assert place in found.value.detail


def test_a_page_that_is_not_the_providers_scraps_no_unit(server: ScriptedHttp, transport: Transport) -> None:
    server.plan(Reply(400, b"<html>400 Bad Request</html>", {"Content-Type": "text/html"}))
    with pytest.raises(Refused) as found:
        transport.call(order())
    assert found.value.outcome is Outcome.ERROR


@pytest.mark.parametrize("bound", ["_LONGEST_ANSWER_S", "_LARGEST_ANSWER"])
def test_an_answer_that_does_not_end_is_given_up(
    bound: str, server: ScriptedHttp, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"app.providers.transport.{bound}", 0.05)
    server.plan(Reply(200, b'{"sid": ', trickle=True))
    with pytest.raises(AnswerLost):
        transport.call(order())
    server.plan(GOOD)
    monkeypatch.undo()
    assert transport.call(order()) == "HP1"


@pytest.fixture
def nobody() -> str:
    """An address where nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


@both
def test_where_nobody_listens_nothing_was_sent(
    ask: Ask[str], nobody: str, connect: Callable[..., Transport], clock: QuickClock, exchanges: list[Exchange]
) -> None:
    with pytest.raises(Unreachable) as found:
        connect(nobody).call(ask)
    assert isinstance(found.value, NotSent)
    assert len(clock.waits) == 3
    assert "cannot be reached" in str(found.value)
    assert [(e.status, "ConnectError" in e.problem) for e in exchanges] == [(0, True)] * 4


def test_an_order_goes_out_once_the_provider_is_back(server: ScriptedHttp, connect: Callable[..., Transport]) -> None:
    """Refused connections are tried again, and the order arrives once."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        proxy = f"http://127.0.0.1:{closed.getsockname()[1]}"
    with pytest.raises(NotSent):
        connect(server.url, proxy=proxy).call(order())
    assert server.seen == []
    server.plan(GOOD)
    assert connect(server.url).call(order()) == "HP1"


def test_a_host_without_an_address_is_offline(connect: Callable[..., Transport]) -> None:
    with pytest.raises(Unreachable):
        connect("https://simwright.invalid").call(order())


def test_a_proxy_is_used(server: ScriptedHttp, connect: Callable[..., Transport], nobody: str) -> None:
    server.plan(GOOD)
    assert connect(nobody, proxy=server.url).call(question()) == "HP1"


def test_cancelling_ends_the_waits_between_tries(server: ScriptedHttp, transport: Transport, clock: QuickClock) -> None:
    server.otherwise = lambda seen: Reply(503)
    clock.cancel_after = 2
    with pytest.raises(Cancelled) as found:
        transport.call(question())
    assert found.value.outcome is Outcome.ABORTED
    assert len(server.seen) == 3


def test_a_cancelled_account_sends_nothing(server: ScriptedHttp, transport: Transport, clock: QuickClock) -> None:
    clock.cancel()
    with pytest.raises(Cancelled):
        transport.call(order())
    assert server.seen == []


def test_real_waits_end_when_cancelled(server: ScriptedHttp, transport: Transport, wire: Wire) -> None:
    cancelled = threading.Event()
    wire.clock = Clock(cancelled)

    def busy(_: object) -> Reply:
        cancelled.set()
        return Reply(429, headers={"Retry-After": "80"})

    server.plan(busy)
    with pytest.raises(Cancelled):
        transport.call(question())


def test_many_threads_share_one_transport(server: ScriptedHttp, transport: Transport) -> None:
    server.otherwise = lambda seen: GOOD
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.extend(transport.call(order()) for _ in range(10))) for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["HP1"] * 160
    assert len(server.seen) == 160


@both
def test_a_transport_that_was_closed_meanwhile_sends_nothing_and_says_so(
    ask: Ask[str], server: ScriptedHttp, transport: Transport, clock: QuickClock
) -> None:
    """The account was changed while a call waited in its lane."""
    transport.close()
    with pytest.raises(Unreachable):
        transport.call(ask)
    assert (server.seen, clock.waits) == ([], [])
