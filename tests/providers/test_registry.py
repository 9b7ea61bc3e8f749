import subprocess
import sys
import threading
from collections.abc import Mapping

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.celona import Celona
from app.providers.emnify.client import Emnify
from app.providers.errors import AnswerLost
from app.providers.registry import SIGN_INS, SignIn, default_url, open_client, secret_fields
from app.providers.supersim import SuperSim
from tests.providers.conftest import Reply, ScriptedHttp


@pytest.mark.parametrize(
    ("provider", "options", "fields", "url"),
    [
        (Provider.CELONA, {}, ("api_key",), "https://cso.celona.io"),
        (Provider.SUPERSIM, {}, ("auth_token",), "https://supersim.twilio.com/v1"),
        (Provider.SUPERSIM, {"auth": "basic"}, ("auth_token",), "https://supersim.twilio.com/v1"),
        (Provider.SUPERSIM, {"auth": "oauth2"}, ("client_secret",), "https://supersim.api.korewireless.com/v1"),
        (Provider.EMNIFY, {}, ("application_token",), "https://cdn.emnify.net"),
        (Provider.EMNIFY, {"auth": "password"}, ("password",), "https://cdn.emnify.net"),
    ],
)
def test_what_each_sign_in_needs(
    provider: Provider, options: Mapping[str, str], fields: tuple[str, ...], url: str
) -> None:
    assert secret_fields(provider, options) == fields
    assert default_url(provider, options) == url


def test_an_unknown_way_to_sign_in_is_named() -> None:
    with pytest.raises(KnownError, match="smoke"):
        secret_fields(Provider.SUPERSIM, {"auth": "smoke"})


def complete(way: SignIn, url: str = "") -> tuple[Account, dict[str, Secret]]:
    options = {"auth": way.auth, **{name: f"my {name}" for name in way.options}}
    return Account("Line 1", way.provider, url, options), {name: Secret("hush") for name in way.secrets}


ways = pytest.mark.parametrize("way", SIGN_INS, ids=lambda way: f"{way.provider}-{way.auth}")


CLIENTS = {Provider.CELONA: Celona, Provider.SUPERSIM: SuperSim, Provider.EMNIFY: Emnify}


@ways
def test_a_complete_account_opens_its_client(way: SignIn) -> None:
    account, secrets = complete(way)
    client = open_client(account, secrets, cancelled=threading.Event())
    assert isinstance(client, CLIENTS[way.provider])
    client.close()


@ways
def test_what_an_account_lacks_is_named(way: SignIn) -> None:
    account, secrets = complete(way)
    for name in way.secrets:
        with pytest.raises(KnownError, match=name):
            open_client(account, {**secrets, name: Secret("")}, cancelled=threading.Event())
    for name in way.options:
        poor = Account(account.name, account.provider, "", {**account.options, name: " "})
        with pytest.raises(KnownError, match=name) as found:
            open_client(poor, secrets, cancelled=threading.Event())
        assert found.value.code == "account.incomplete"


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/proxied/v1"])
def test_the_address_of_super_sim_may_leave_out_the_version(path: str, server: ScriptedHttp) -> None:
    account = Account("Line 1", Provider.SUPERSIM, f" {server.url}{path} ", {"account_sid": "AC1"})
    client = open_client(account, {"auth_token": Secret("hush")}, cancelled=threading.Event())
    server.plan(Reply(200, {"fleets": [], "meta": {"key": "fleets"}}))
    client.check()
    client.close()
    assert server.seen[0].path == (f"{path.rstrip('/')}/Fleets" if path.strip("/") else "/v1/Fleets")


def test_the_log_is_told(server: ScriptedHttp) -> None:
    told: list[object] = []
    account = Account("Line 1", Provider.CELONA, server.url, {"customer_id": "7"})
    client = open_client(account, {"api_key": Secret("hush")}, cancelled=threading.Event(), log=told.append)
    server.plan(Reply(200, {"code": 200, "data": {}, "error": "", "success": True}))
    client.check()
    client.close()
    assert len(told) == 1


def test_an_account_may_have_its_own_time_for_an_answer(server: ScriptedHttp) -> None:
    server.plan(Reply(hang=True))
    account = Account("Line 1", Provider.SUPERSIM, server.url, {"account_sid": "AC1", "read_timeout": "0.1"})
    client = open_client(account, {"auth_token": Secret("x")}, cancelled=threading.Event())
    assert isinstance(client, SuperSim)
    with pytest.raises(AnswerLost):
        client.create_profile(generate_matching_id=True)
    client.close()


@pytest.mark.parametrize("seconds", ["soon", "0", "-1", "1e9", "nan"])
def test_a_time_for_an_answer_that_is_none_is_named(seconds: str) -> None:
    account = Account("Line 1", Provider.SUPERSIM, "", {"account_sid": "AC1", "read_timeout": seconds})
    with pytest.raises(KnownError, match=seconds) as found:
        open_client(account, {"auth_token": Secret("x")}, cancelled=threading.Event())
    assert found.value.code == "account.read_timeout"


def test_a_cancelled_account_gives_up(server: ScriptedHttp) -> None:
    cancelled = threading.Event()
    account = Account("Line 1", Provider.CELONA, server.url, {"customer_id": "7"})
    client = open_client(account, {"api_key": Secret("hush")}, cancelled=cancelled)
    cancelled.set()
    with pytest.raises(KnownError) as found:
        client.check()
    client.close()
    assert found.value.code == "provider.cancelled"


def test_asking_what_an_account_needs_imports_nothing_heavy() -> None:
    program = "import app.providers.registry, app.providers.errors, sys; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
