"""A provider that answers by script over real HTTP, and clients whose waits take no time."""

import json
import os
import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest

from app.domain.secret import Secret
from app.providers.auth import basic
from app.providers.errors import Cancelled
from app.providers.gate import Clock, Gate
from app.providers.redact import Redactor
from app.providers.reply import Answer
from app.providers.transport import Ask, Exchange, Site, Transport, Wire
from tests.leaks import PATIENCE_S

_SPECS = Path(os.environ.get("SIMWRIGHT_SPECS") or Path(__file__).parents[3] / "shared" / "specs")
_SUPERSIM = _SPECS / "twilio_supersim_v1.json"
_EMNIFY = _SPECS / "emnify_api.json"
_RESET_ON_CLOSE = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


@dataclass(frozen=True)
class Reply:
    status: int = 200
    body: object = None
    """Bytes as they are, anything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    """Reset the connection instead of answering; with a body, in the middle of it."""
    hang: bool = False
    """No answer until the test has ended."""
    date: str = ""
    trickle: bool = False
    """Byte after byte, until the test has ended or nobody listens."""

    @property
    def content(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.body is None else json.dumps(self.body).encode()


@dataclass(frozen=True)
class Seen:
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: "ScriptedHttp"

    def _serve(self) -> None:
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        reply = self.server.next_reply(
            Seen(self.command, url.path, dict(parse_qsl(url.query, keep_blank_values=True)), dict(self.headers), body)
        )
        if reply.hang:
            self.server.released.wait()
        if reply.body is not None or not (reply.cut or reply.hang):
            self._send(reply)
        if reply.cut or reply.hang:
            self.close_connection = True
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _serve  # noqa: N815

    def _send(self, reply: Reply) -> None:
        self.send_response_only(reply.status)
        self.send_header("Date", reply.date or self.date_time_string())
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.content) + (100_000 if reply.cut or reply.trickle else 0)))
        self.end_headers()
        self.wfile.write(reply.content)
        self.wfile.flush()
        while reply.trickle and not self.server.released.wait(0.01):
            try:
                self.wfile.write(b" ")
                self.wfile.flush()
            except OSError:
                break

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class ScriptedHttp(ThreadingHTTPServer):
    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: list[Seen] = []
        self.script: deque[Reply | Callable[[Seen], Reply]] = deque()
        self.otherwise: Callable[[Seen], Reply] = lambda seen: Reply(404, {"code": 20404, "message": "no such page"})
        self.released = threading.Event()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._main = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})
        self._main.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def plan(self, *replies: Reply | Callable[[Seen], Reply]) -> None:
        self.script.extend(replies)

    def next_reply(self, seen: Seen) -> Reply:
        with self._lock:
            self.seen.append(seen)
            reply = self.script.popleft() if self.script else self.otherwise
        return reply(seen) if callable(reply) else reply

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up early, or does not trust the certificate, is part of the tests."""

    def stop(self) -> None:
        self.released.set()
        self.shutdown()
        self._main.join()
        with self._lock:
            left = list(self._open)
        for connection in left:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()


@pytest.fixture
def servers() -> Iterator[Callable[[], ScriptedHttp]]:
    started: list[ScriptedHttp] = []

    def start() -> ScriptedHttp:
        started.append(ScriptedHttp())
        return started[-1]

    yield start
    for each in started:
        each.stop()


@pytest.fixture
def server(servers: Callable[[], ScriptedHttp]) -> ScriptedHttp:
    return servers()


class QuickClock(Clock):
    """Waits pass at once and are noted; `cancel_after` waits the person cancels."""

    def __init__(self) -> None:
        super().__init__(threading.Event())
        self.time = 1000.0
        self.waits: list[float] = []
        self.cancel_after: int | None = None

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> None:
        if self.cancel_after is not None and len(self.waits) >= self.cancel_after:
            raise Cancelled
        self.waits.append(seconds)
        self.time += seconds

    def cancel(self) -> None:
        self._cancelled.set()


@pytest.fixture
def clock() -> QuickClock:
    return QuickClock()


@pytest.fixture
def exchanges() -> list[Exchange]:
    """What the request log was told."""
    return []


KEY = "4f0d-top/secret+key"


@pytest.fixture
def key() -> str:
    return KEY


@pytest.fixture
def wire(clock: QuickClock, exchanges: list[Exchange]) -> Wire:
    return Wire(clock, Gate(), exchanges.append, timeout=httpx.Timeout(PATIENCE_S, pool=None))


@pytest.fixture
def connect(wire: Wire) -> Iterator[Callable[..., Transport]]:
    """`connect(base_url, **site)`: a transport with Basic credentials, closed after the test."""
    made: list[Transport] = []

    def make(base_url: str, *, status: Any = None, **site: str) -> Transport:
        secret = Secret(KEY)
        more = {} if status is None else {"status": status}
        made.append(
            Transport(Site("Line 1", base_url, **site), wire, Redactor(secret), auth=basic("AC1", secret), **more)
        )
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def transport(server: ScriptedHttp, connect: Callable[..., Transport]) -> Transport:
    return connect(f"{server.url}/v1")


@pytest.fixture(scope="session")
def supersim_spec() -> Any:
    """Twilio's OpenAPI document."""
    return json.loads(_SUPERSIM.read_text("utf-8"))


@pytest.fixture(scope="session")
def emnify_spec() -> Any:
    """EMnify's OpenAPI document, as its own pages give it."""
    return json.loads(_EMNIFY.read_text("utf-8"))


_NEEDS = {"supersim_spec": _SUPERSIM, "emnify_spec": _EMNIFY}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The documents lie beside the checkout, or where `SIMWRIGHT_SPECS` says; elsewhere their tests do not exist."""
    missing = {name for name, path in _NEEDS.items() if not path.exists()}
    without = [item for item in items if missing & set(getattr(item, "fixturenames", ()))]
    if without:
        config.hook.pytest_deselected(items=without)
        items[:] = [item for item in items if item not in without]


def sid(answer: Answer) -> str:
    return answer.fields().need("sid")


def question() -> Ask[str]:
    return Ask(method="GET", target="/Things", read=sid)


def order() -> Ask[str]:
    return Ask(method="POST", target="/Things", read=sid, form={"Eid": "89"}, effect=True)


@pytest.fixture
def with_tls() -> Callable[[HTTPServer, Path], None]:
    """Puts a server behind TLS with this PEM file."""

    def wrap(server: HTTPServer, pem: Path) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        server.socket = context.wrap_socket(server.socket, server_side=True)

    return wrap
