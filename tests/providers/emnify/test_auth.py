"""Signing in at EMnify: what is sent, how long it holds, and that a refusal is never repeated."""

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.emnify.auth import MfaNeeded
from app.providers.emnify.client import Emnify
from app.providers.errors import NotSent, Refused
from app.providers.gate import Gate
from app.providers.registry import open_client
from app.providers.transport import Exchange
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp, Seen

START = 1_700_000_000
DATE = format_datetime(datetime.fromtimestamp(START, UTC), usegmt=True)
LOCKED = {"error_code": 1105, "error_token": "TooManyRequests", "message": "Too many failed attempts"}


def jwt(number: int, exp: float = START + 14_400, iat: float = START) -> str:
    def part(data: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(data).encode()).decode().rstrip("=")

    return f"{part({'alg': 'HS512'})}.{part({'exp': exp, 'iat': iat, 'n': number})}.signature{number}"


class Door:
    """EMnify's sign-in and an API behind it."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, object]] = []
        self.answers: list[Reply] = []
        self.accepts: Callable[[str], bool] = lambda token: True
        self.calls = 0
        self.refresh = False

    def __call__(self, seen: Seen) -> Reply:
        if seen.path != "/api/v1/authenticate":
            self.calls += 1
            token = seen.headers["Authorization"].removeprefix("Bearer ")
            if self.accepts(token):
                return Reply(200, {"id": 1, "name": token.rpartition(".")[2]})
            return Reply(401, {"message": "token contains an invalid number of segments"})
        assert "Authorization" not in seen.headers
        self.bodies.append(seen.json)
        return self.answers.pop(0) if self.answers else self.welcome(len(self.bodies))

    def welcome(self, number: int, **times: float) -> Reply:
        more = {"refresh_token": f"refresh-{number}"} if self.refresh else {}
        return Reply(200, {"auth_token": jwt(number, **times), **more}, date=DATE)


@pytest.fixture
def door(server: ScriptedHttp) -> Door:
    server.otherwise = Door()
    return server.otherwise


Open = Callable[..., Emnify]


@pytest.fixture
def opened(
    server: ScriptedHttp, door: Door, exchanges: list[Exchange], clock: QuickClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    monkeypatch.setattr("app.providers.gate.Clock", lambda cancelled: clock)
    made: list[Emnify] = []

    def make(secret: str = "application_token", **options: str) -> Emnify:
        account = Account("Line 1", Provider.EMNIFY, server.url, options)
        secrets = {secret: Secret("hush hush")}
        client = open_client(account, secrets, cancelled=threading.Event(), log=exchanges.append, gate=Gate())
        assert isinstance(client, Emnify)
        made.append(client)
        return client

    yield make
    for each in made:
        each.close()


USER = {"auth": "password", "username": "me@example.com"}
DIGEST = hashlib.sha1(b"hush hush").hexdigest()


@pytest.fixture
def user(opened: Open) -> Emnify:
    return opened("password", **USER)


def test_an_application_token_is_sent_once_for_many_calls(door: Door, opened: Open) -> None:
    client = opened()
    for _ in range(5):
        client.check()
    assert door.bodies == [{"application_token": "hush hush"}]


def test_a_password_is_sent_as_its_sha_1(door: Door, user: Emnify) -> None:
    user.check()
    assert door.bodies == [{"username": "me@example.com", "password": DIGEST}]


@pytest.mark.parametrize("path", ["", "/", "/api/v1", "/api/v1/"])
def test_the_address_may_name_the_version(path: str, server: ScriptedHttp, door: Door) -> None:
    account = Account("Line 1", Provider.EMNIFY, f"{server.url}{path}", {})
    client = open_client(account, {"application_token": Secret("hush hush")}, cancelled=threading.Event())
    client.check()
    client.close()
    assert [seen.path for seen in server.seen] == ["/api/v1/authenticate", "/api/v1/organisation/my"]


@pytest.mark.parametrize(("life", "kept_s"), [(14_400, 14_340), (604_800, 604_740), (100, 90)])
def test_a_token_is_renewed_before_it_ends(
    life: int, kept_s: float, door: Door, user: Emnify, clock: QuickClock
) -> None:
    door.answers = [door.welcome(1, exp=START + life)]
    user.check()
    clock.time += kept_s - 1
    assert "signature1" in user.check()
    clock.time += 2
    assert "signature2" in user.check()


def test_a_refresh_token_is_used_instead_of_the_password(door: Door, user: Emnify, clock: QuickClock) -> None:
    door.refresh = True
    for _ in range(3):
        user.check()
        clock.time += 20_000
    assert [next(iter(body)) for body in door.bodies] == ["username", "refresh_token", "refresh_token"]
    assert [body.get("refresh_token") for body in door.bodies] == [None, "refresh-1", "refresh-2"]


def test_a_refresh_token_that_is_not_replaced_is_used_again(door: Door, user: Emnify, clock: QuickClock) -> None:
    door.refresh = True
    user.check()
    door.refresh = False
    for _ in range(2):
        clock.time += 14_400
        user.check()
    assert door.bodies[1:] == [{"refresh_token": "refresh-1"}] * 2


def test_a_refused_refresh_token_leads_back_to_the_password_once(door: Door, user: Emnify, clock: QuickClock) -> None:
    door.refresh = True
    user.check()
    clock.time += 20_000
    door.answers = [Reply(401)]
    user.check()
    assert [next(iter(body)) for body in door.bodies] == ["username", "refresh_token", "username"]


def test_a_token_refused_before_its_time_is_renewed_once(door: Door, user: Emnify) -> None:
    user.check()
    door.accepts = lambda token: token.endswith("signature2")
    user.check()
    assert (len(door.bodies), door.calls) == (2, 3)


def test_a_new_token_that_is_refused_too_ends_it(door: Door, user: Emnify) -> None:
    door.accepts = lambda token: False
    with pytest.raises(Refused) as found:
        user.check()
    assert (found.value.code, len(door.bodies), door.calls) == ("provider.key_refused", 2, 2)


@pytest.mark.parametrize("refusal", [Reply(401), Reply(401, b" "), Reply(400, {"error_code": 1000}), Reply(422)])
def test_a_refused_sign_in_is_never_repeated(refusal: Reply, door: Door, user: Emnify, clock: QuickClock) -> None:
    door.answers = [refusal] * 9
    for _ in range(5):
        with pytest.raises(Refused) as found:
            user.check()
        assert found.value.code == "provider.key_refused"
        clock.time += 100_000
    assert len(door.bodies) == 1


def test_a_locked_account_is_left_alone_for_five_minutes(door: Door, user: Emnify, clock: QuickClock) -> None:
    door.answers = [Reply(401, LOCKED)]
    for _ in range(3):
        with pytest.raises(Refused) as found:
            user.check()
        assert found.value.code == "emnify.locked"
        clock.time += 90
    assert len(door.bodies) == 1
    clock.time += 200
    user.check()


def test_a_lock_met_with_a_refresh_token_is_not_answered_with_the_password(
    door: Door, user: Emnify, clock: QuickClock
) -> None:
    door.refresh = True
    user.check()
    clock.time += 20_000
    door.answers = [Reply(401, LOCKED)]
    with pytest.raises(Refused):
        user.check()
    assert len(door.bodies) == 2


def test_a_sign_in_without_an_answer_is_tried_once_more_and_then_left(
    server: ScriptedHttp, door: Door, user: Emnify
) -> None:
    server.plan(Reply(503), Reply(cut=True))
    with pytest.raises(NotSent):
        user.check()
    assert [seen.path for seen in server.seen] == ["/api/v1/authenticate"] * 2
    assert user.check()


MFA = Reply(200, {"mfa_token": "mfa-token-1"})


def test_a_code_is_asked_for_and_finishes_the_sign_in(door: Door, user: Emnify) -> None:
    door.answers = [MFA]
    for _ in range(3):
        with pytest.raises(MfaNeeded):
            user.check()
    assert len(door.bodies) == 1
    user.answer_mfa(" 123456 ")
    assert user.check()
    assert door.bodies[1:] == [{"mfa_token": "mfa-token-1", "code": "123456"}]


def test_a_wrong_code_may_be_followed_by_another(door: Door, user: Emnify) -> None:
    door.answers = [MFA, Reply(401)]
    with pytest.raises(MfaNeeded):
        user.check()
    with pytest.raises(Refused) as found:
        user.answer_mfa("000000")
    assert found.value.code == "emnify.code"
    with pytest.raises(MfaNeeded):
        user.check()
    user.answer_mfa("123456")
    assert user.check()
    assert len(door.bodies) == 3


def test_wrong_codes_that_lock_the_account_say_so(door: Door, user: Emnify) -> None:
    door.answers = [MFA, Reply(401, LOCKED)]
    with pytest.raises(MfaNeeded):
        user.check()
    with pytest.raises(Refused) as found:
        user.answer_mfa("000000")
    assert found.value.code == "emnify.locked"


def test_another_code_can_be_sent(door: Door, user: Emnify) -> None:
    door.answers = [MFA, Reply(200, {"mfa_token": "mfa-token-2"})]
    with pytest.raises(MfaNeeded):
        user.check()
    user.send_new_code()
    user.answer_mfa("123456")
    assert door.bodies[2]["mfa_token"] == "mfa-token-2"


def test_no_code_is_sent_that_was_not_asked_for(door: Door, user: Emnify) -> None:
    with pytest.raises(KnownError) as found:
        user.answer_mfa("123456")
    assert (found.value.code, door.bodies) == ("emnify.no_mfa", [])


def test_a_trusted_computer_names_itself(door: Door, opened: Open) -> None:
    client = opened("password", **USER, fingerprint="station-7")
    door.answers = [MFA]
    with pytest.raises(MfaNeeded):
        client.check()
    client.answer_mfa("123456")
    assert door.bodies[0]["fingerprint"] == "station-7"
    assert door.bodies[1]["trusted_device"] == {"fingerprint": "station-7", "name": "Simwright"}


def test_no_secret_reaches_the_log(door: Door, user: Emnify, exchanges: list[Exchange], clock: QuickClock) -> None:
    door.refresh = True
    door.answers = [MFA]
    with pytest.raises(MfaNeeded):
        user.check()
    user.answer_mfa("424242")
    user.check()
    clock.time += 20_000
    user.check()
    told = repr(exchanges)
    assert len(exchanges) == 5
    for secret in ("hush", DIGEST, "mfa-token-1", "refresh-2", "424242", jwt(2)):
        assert secret not in told
