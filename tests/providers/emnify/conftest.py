"""An EMnify that is signed in at a scripted provider, and one that talks to the sandbox."""

import threading
from collections.abc import Callable, Iterator

import pytest

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.auth import Fixed
from app.providers.emnify.auth import EmnifySignIn
from app.providers.emnify.client import Emnify
from app.providers.redact import Redactor
from app.providers.registry import open_client, secret_fields
from app.providers.transport import Site, Transport, Wire
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from tests.providers.conftest import ScriptedHttp


@pytest.fixture
def emnify(server: ScriptedHttp, wire: Wire) -> Iterator[Emnify]:
    """Signed in already."""
    transport = Transport(Site("Line 1", server.url), wire, Redactor(), auth=Fixed("Authorization", "Bearer t"))
    yield Emnify(transport, EmnifySignIn(transport, {}))
    transport.close()


QUICK = {
    "modules": 0,
    "latency_s": 0.0,
    "emnify_attach_s": 0.05,
    "emnify_sms_s": 0.02,
    "emnify_lists": 0.0,
    "seed": 5,
}

Start = Callable[..., Sandbox]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Sandbox] = []

    def begin(**options: object) -> Sandbox:
        started.append(Sandbox.start(SandboxOptions(**{**QUICK, **options})))  # type: ignore[arg-type]
        return started[-1]

    yield begin
    for each in started:
        each.stop()


@pytest.fixture
def sandbox(start: Start) -> Sandbox:
    return start()


Open = Callable[..., Emnify]


@pytest.fixture
def opened() -> Iterator[Open]:
    made: list[Emnify] = []

    def make(sandbox: Sandbox, **options: str) -> Emnify:
        address = sandbox.providers[Provider.EMNIFY]
        given = {**address.credentials, **options}
        secrets = {name: Secret(given.pop(name)) for name in secret_fields(Provider.EMNIFY, given)}
        account = Account("Line 1", Provider.EMNIFY, address.url, given)
        client = open_client(account, secrets, cancelled=threading.Event())
        assert isinstance(client, Emnify)
        made.append(client)
        return client

    yield make
    for each in made:
        each.close()


@pytest.fixture
def client(sandbox: Sandbox, opened: Open) -> Emnify:
    """Of the simulated EMnify."""
    return opened(sandbox)
