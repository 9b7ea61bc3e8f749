"""A sandbox that is quick, foreign clients for it, and a judge that compares every Super SIM reply with the spec."""

import json
import os
import re
import select
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox

QUICK: dict[str, Any] = {
    "modules": 0,
    "latency_s": 0.0,
    "reservation_s": 0.05,
    "celona_row_s": 0.0,
    "scheduled_share": 0.0,
    "scheduled_s": 0.05,
    "reply_ms": 1.0,
    "registration_s": 0.02,
    "boot_s": 0.04,
    "seed": 1,
}

_FINAL = re.compile(r"(?:^|\r\n)(OK|ERROR|\+CME ERROR:[^\r\n]*)\r\n")


SPECS = Path(os.environ.get("SIMWRIGHT_SPECS") or Path(__file__).parents[3] / "shared" / "specs")
SUPERSIM_SPEC = SPECS / "twilio_supersim_v1.json"


class Judge:
    """Compares requests and replies with an OpenAPI 3.0 document; stricter than it, no field may lack or be extra."""

    def __init__(self, path: Path) -> None:
        self.document = _plain(json.loads(path.read_text("utf-8")))
        resource = Resource(contents=self.document, specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource("spec:", resource)

    def judge(self, reply: httpx.Response) -> None:
        """An event hook; only what succeeds is in the document."""
        reply.read()
        if reply.status_code >= 400:
            return
        template, operation = self._operation(reply.request)
        self._judge_request(reply.request, operation)
        status = str(reply.status_code)
        assert status in operation["responses"], f"{template} never answers {status}"
        steps = ["paths", template, reply.request.method.lower(), "responses", status, "content", "application/json"]
        pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
        self._validator(f"spec:#/{pointer}/schema").validate(reply.json())

    def _operation(self, request: httpx.Request) -> tuple[str, Any]:
        for template, operations in self.document["paths"].items():
            if re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), request.url.path):
                return template, operations[request.method.lower()]
        raise AssertionError(f"the document has no {request.url.path}")

    def _judge_request(self, request: httpx.Request, operation: Any) -> None:
        assert set(request.url.params) <= {parameter["name"] for parameter in operation.get("parameters", ())}
        if request.method == "POST":
            (kind, body), *_ = operation["requestBody"]["content"].items()
            assert request.headers["Content-Type"] == kind
            assert set(parse_qs(request.content.decode())) <= set(body["schema"]["properties"])

    def _validator(self, reference: str) -> Draft202012Validator:
        checker = Draft202012Validator.FORMAT_CHECKER
        return Draft202012Validator({"$ref": reference}, registry=self._registry, format_checker=checker)


def _plain(part: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and every resource has all of its fields and no others."""
    if isinstance(part, list):
        return [_plain(item) for item in part]
    if not isinstance(part, dict):
        return part
    plain = {key: _plain(value) for key, value in part.items()}
    if plain.pop("nullable", False) and "type" in plain:
        plain["type"] = [plain["type"], "null"]
        plain.update({"enum": [*plain["enum"], None]} if "enum" in plain else {})
    if "sid" in plain.get("properties", {}) and plain.get("type") == "object":
        plain.update(required=list(plain["properties"]), additionalProperties=False)
    return plain


JUDGES = [Judge(SUPERSIM_SPEC)] if SUPERSIM_SPEC.exists() else []


class Terminal:
    """A person at a plain terminal program: `os.open`, `os.read`, `os.write` and nothing else."""

    def __init__(self, device: str) -> None:
        self.fd = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)

    def send(self, text: str) -> None:
        os.write(self.fd, text.encode("latin-1"))

    def ask(self, command: str, patience_s: float = 5.0) -> str:
        """The whole reply up to its final result code, the echo included."""
        self.send(f"{command}\r")
        return self.until(_FINAL, patience_s)

    def lines(self, command: str) -> list[str]:
        """The reply's lines without echo and blank ones."""
        return [line for line in re.split(r"[\r\n]+", self.ask(command)) if line and line != command]

    def until(self, pattern: str | re.Pattern[str], patience_s: float = 5.0) -> str:
        heard, end = "", time.monotonic() + patience_s
        while not re.search(pattern, heard):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.fd], [], [], left)[0]:
                pytest.fail(f"waited for {pattern!r}, heard {heard!r}")
            data = os.read(self.fd, 4096)
            if not data:
                raise EOFError(f"the port is gone after {heard!r}")
            heard += data.decode("latin-1")
        return heard

    def quiet(self, seconds: float) -> str:
        """What comes within a while; empty if nothing does."""
        ready = select.select([self.fd], [], [], seconds)[0]
        return os.read(self.fd, 4096).decode("latin-1") if ready else ""

    def close(self) -> None:
        os.close(self.fd)


@pytest.fixture
def start() -> Iterator[Callable[..., Sandbox]]:
    """`start(modules=2, latency_s=0.1)`: a sandbox that differs in that from a quick one without modules."""
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(Sandbox.start(SandboxOptions(**{**QUICK, **options})))


@pytest.fixture
def sandbox(start: Callable[..., Sandbox]) -> Sandbox:
    return start()


@pytest.fixture
def terminal() -> Iterator[Callable[[str], Terminal]]:
    with ExitStack() as stack:

        def opened(device: str) -> Terminal:
            made = Terminal(device)
            stack.callback(made.close)
            return made

        yield opened


@pytest.fixture
def twilio_of() -> Iterator[Callable[[Sandbox], httpx.Client]]:
    """A client of a sandbox's Super SIM; it follows the spec, and so must every reply it gets."""
    with ExitStack() as stack:

        def client(sandbox: Sandbox) -> httpx.Client:
            address = sandbox.providers["supersim"]
            credentials = (address.credentials["account_sid"], address.credentials["auth_token"])
            hooks = {"response": [judge.judge for judge in JUDGES]}
            return stack.enter_context(
                httpx.Client(base_url=f"{address.url}/v1", auth=credentials, timeout=5, event_hooks=hooks)
            )

        yield client


@pytest.fixture
def twilio(sandbox: Sandbox, twilio_of: Callable[[Sandbox], httpx.Client]) -> httpx.Client:
    return twilio_of(sandbox)


@pytest.fixture
def judges() -> list[Judge]:
    """One, or none where the documents are not at hand (`SIMWRIGHT_SPECS` says where they are)."""
    return JUDGES


@pytest.fixture
def eventually() -> Callable[..., Any]:
    """`eventually(lambda: …)`: the first true value it gives."""

    def poll(ask: Callable[[], Any], patience_s: float = 5.0) -> Any:
        end = time.monotonic() + patience_s
        while not (value := ask()):
            if time.monotonic() > end:
                pytest.fail("it did not come true")
            time.sleep(0.005)
        return value

    return poll
