import base64
import threading
from collections.abc import Callable, Iterator

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.auth import Bearer, Token, api_key, basic
from app.providers.errors import NotSent, Refused, Said, refused
from app.providers.gate import Gate
from app.providers.oauth2 import client_credentials
from app.providers.redact import Redactor
from app.providers.reply import Answer
from app.providers.transport import Ask, Exchange, Site, Transport, Wire
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp, Seen

ASK = Ask(method="POST", target="/x", read=lambda answer: answer.fields().need("sid"), form={}, effect=True)


def test_basic_credentials_are_utf_8() -> None:
    header = basic("AC1", Secret("schlüssel")).headers()["Authorization"]
    assert base64.b64decode(header.removeprefix("Basic ")).decode() == "AC1:schlüssel"


def test_a_key_is_sent_as_it_is_without_blanks_around() -> None:
    assert api_key("X-API-Key", Secret(" $2a$04$xyl\n")).headers() == {"X-API-Key": "$2a$04$xyl"}


@pytest.mark.parametrize("key", ["kéy", "a\nb"])
def test_a_key_that_no_header_can_carry_is_refused(key: str) -> None:
    with pytest.raises(KnownError) as found:
        api_key("X-API-Key", Secret(key))
    assert found.value.code == "account.secret"


class Desk:
    """An OAuth 2 token endpoint and an API behind it."""

    def __init__(self) -> None:
        self.issued = 0
        self.lifetime: object = 3600
        self.accepts: Callable[[str], bool] = lambda token: True
        self.denial = Reply(401, {"code": 20003, "message": "no"})
        self.refusal: Reply | None = None
        self.tokens: list[str] = []

    def __call__(self, seen: Seen) -> Reply:
        if seen.path != "/token":
            token = seen.headers["Authorization"].removeprefix("Bearer ")
            return Reply(200, {"sid": token}) if self.accepts(token) else self.denial
        assert "Authorization" not in seen.headers
        assert seen.form == {"grant_type": "client_credentials", "client_id": "me", "client_secret": "hush hush"}
        if self.refusal:
            return self.refusal
        self.issued += 1
        body = {"access_token": f"tok-{self.issued}", "token_type": "bearer", "scope": "all"}
        return Reply(200, body if self.lifetime is None else {**body, "expires_in": self.lifetime})


@pytest.fixture
def desk(server: ScriptedHttp) -> Desk:
    server.otherwise = Desk()
    return server.otherwise


@pytest.fixture
def signed(server: ScriptedHttp, desk: Desk, wire: Wire) -> Iterator[Transport]:
    transport = Transport(Site("KORE", f"{server.url}/v1"), wire, Redactor(Secret("hush hush")))
    transport.auth = client_credentials(transport, f"{server.url}/token", "me", Secret("hush hush"))
    yield transport
    transport.close()


def test_a_token_is_fetched_once_and_kept(desk: Desk, signed: Transport) -> None:
    assert [signed.call(ASK) for _ in range(5)] == ["tok-1"] * 5


@pytest.mark.parametrize(
    ("lifetime", "kept_s"), [(3600, 3540), (100, 90), (7200.0, 7140), (None, 3540), (86400, 86340)]
)
def test_a_token_is_renewed_shortly_before_it_ends(
    lifetime: float | None, kept_s: float, desk: Desk, signed: Transport, clock: QuickClock
) -> None:
    desk.lifetime = lifetime
    signed.call(ASK)
    clock.time += kept_s - 1
    assert signed.call(ASK) == "tok-1"
    clock.time += 2
    assert signed.call(ASK) == "tok-2"


KORE_DENIES = Reply(
    403,
    {
        "message": "User is not authorized to access this resource with an explicit deny",
        "error": "Invalid or expired token",
    },
)


@pytest.mark.parametrize("denial", [Reply(401, {"code": 20003, "message": "no"}), KORE_DENIES])
def test_a_token_refused_before_its_time_is_renewed_once(denial: Reply, desk: Desk, signed: Transport) -> None:
    signed.call(ASK)
    desk.denial, desk.accepts = denial, lambda token: token == "tok-2"
    assert signed.call(ASK) == "tok-2"
    assert desk.issued == 2


@pytest.mark.parametrize(
    ("denial", "code"),
    [(Reply(401), "provider.key_refused"), (KORE_DENIES, "provider.forbidden")],
    ids=["unknown", "lacks the right"],
)
def test_a_new_token_that_is_refused_too_ends_it(denial: Reply, code: str, desk: Desk, signed: Transport) -> None:
    desk.denial, desk.accepts = denial, lambda token: False
    with pytest.raises(Refused) as found:
        signed.call(ASK)
    assert found.value.code == code
    assert desk.issued == 2


def test_another_403_says_nothing_of_the_token(desk: Desk, signed: Transport) -> None:
    desk.denial, desk.accepts = Reply(403, {"code": 20006, "message": "Access Denied"}), lambda token: False
    with pytest.raises(Refused):
        signed.call(ASK)
    assert desk.issued == 1


@pytest.mark.parametrize("status", [400, 401, 403])
def test_refused_credentials_are_not_offered_again(
    status: int, server: ScriptedHttp, desk: Desk, signed: Transport
) -> None:
    desk.refusal = Reply(status, {"error": "unauthorized_client", "error_description": "unknown client"})
    for _ in range(3):
        with pytest.raises(Refused) as found:
            signed.call(ASK)
        assert (found.value.code, found.value.status) == ("provider.key_refused", 401)
        assert found.value.said.words == "unknown client"
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("status", "code"), [(302, "provider.moved"), (404, "provider.not_found"), (405, "provider.refused")]
)
def test_a_sign_in_at_the_wrong_place_does_not_look_like_an_item_that_is_gone(
    status: int, code: str, server: ScriptedHttp, desk: Desk, signed: Transport
) -> None:
    desk.refusal = Reply(status)
    with pytest.raises(Refused) as found:
        signed.call(ASK)
    assert (found.value.code, found.value.status) == (code, 401)
    assert [seen.path for seen in server.seen] == ["/token"]


def test_a_sign_in_that_fails_otherwise_is_tried_again(server: ScriptedHttp, desk: Desk, signed: Transport) -> None:
    server.plan(Reply(503), Reply(cut=True), Reply(429), Reply(200, b"{"))
    assert signed.call(ASK) == "tok-1"


def test_while_the_sign_in_has_no_answer_the_order_is_not_sent(
    server: ScriptedHttp, desk: Desk, signed: Transport
) -> None:
    server.plan(*[Reply(503)] * 4)
    with pytest.raises(NotSent):
        signed.call(ASK)
    assert [seen.path for seen in server.seen] == ["/token"] * 4
    assert signed.call(ASK) == "tok-1"


def test_threads_that_start_together_sign_in_once(desk: Desk, signed: Transport) -> None:
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(signed.call(ASK))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["tok-1"] * 8


def test_threads_that_are_refused_together_sign_in_once_more() -> None:
    fetched: list[Token] = []

    def fetch() -> Token:
        fetched.append(Token(Secret(f"tok-{len(fetched) + 1}"), 3600))
        return fetched[-1]

    auth = Bearer(fetch, lambda: 0.0)
    old = auth.headers()
    turned_down = Answer(401, {}, b"")
    assert all(auth.renew(old, turned_down) for _ in range(8))
    assert auth.headers() == {"Authorization": "Bearer tok-2"}
    auth.renew(old, turned_down)
    assert auth.headers() == {"Authorization": "Bearer tok-2"}


def test_a_rate_limit_at_the_sign_in_is_not_a_refusal_for_good() -> None:
    answers: list[object] = [refused("KORE", Said(429), ""), Token(Secret("tok"), 60)]

    def fetch() -> Token:
        answer = answers.pop(0)
        if isinstance(answer, Token):
            return answer
        raise answer  # type: ignore[misc]

    auth = Bearer(fetch, lambda: 0.0)
    with pytest.raises(Refused):
        auth.headers()
    assert auth.headers()


def test_neither_secret_nor_token_reaches_the_log(desk: Desk, signed: Transport, exchanges: list[Exchange]) -> None:
    def echo(answer: Answer) -> str:
        return answer.fields().need("sid")

    signed.call(Ask(method="GET", target="/x", read=echo, params={"q": "tok-1"}))
    assert len(exchanges) == 2
    assert "hush" not in repr(exchanges)
    assert "tok-1" not in repr(exchanges)


def test_a_token_address_without_tls_is_refused(server: ScriptedHttp, wire: Wire) -> None:
    transport = Transport(Site("KORE", server.url), wire, Redactor())
    transport.auth = client_credentials(transport, "http://provider.example/token", "me", Secret("x"))
    with pytest.raises(KnownError) as found:
        transport.call(ASK)
    assert found.value.code == "account.url"
    transport.close()


def test_kore_accounts_sign_in_by_oauth2(server: ScriptedHttp, desk: Desk) -> None:
    from app.providers.registry import open_client
    from app.providers.supersim import SuperSim

    account = Account(
        "KORE", Provider.SUPERSIM, server.url, {"auth": "oauth2", "client_id": "me", "token_url": f"{server.url}/token"}
    )
    client = open_client(account, {"client_secret": Secret("hush hush")}, cancelled=threading.Event(), gate=Gate())
    assert isinstance(client, SuperSim)
    client.check()
    client.close()
    assert [seen.path for seen in server.seen] == ["/token", "/v1/Fleets"]


def test_offline_at_the_sign_in_means_not_sent(wire: Wire, clock: QuickClock) -> None:
    transport = Transport(Site("KORE", "https://simwright.invalid"), wire, Redactor())
    transport.auth = client_credentials(transport, "https://simwright.invalid/token", "me", Secret("x"))
    with pytest.raises(NotSent):
        transport.call(ASK)
    assert len(clock.waits) == 3
    transport.close()
