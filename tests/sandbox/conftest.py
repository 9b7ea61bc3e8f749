"""A sandbox that is quick, foreign clients for it, and judges that compare every reply with the provider's document."""

import json
import os
import re
import select
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S

QUICK: dict[str, Any] = {
    "modules": 0,
    "latency_s": 0.0,
    "reservation_s": 0.05,
    "celona_row_s": 0.0,
    "scheduled_share": 0.0,
    "scheduled_s": 0.05,
    "command_s": 0.02,
    "emnify_attach_s": 0.03,
    "emnify_sms_s": 0.02,
    "emnify_lists": 0.0,
    "reply_ms": 1.0,
    "registration_s": 0.02,
    "boot_s": 0.04,
    "seed": 1,
}

_FINAL = re.compile(r"(?:^|\r\n)(OK|ERROR|\+CME ERROR:[^\r\n]*)\r\n")


SPECS = Path(os.environ.get("SIMWRIGHT_SPECS") or Path(__file__).parents[3] / "shared" / "specs")

Strict = Callable[[dict[str, Any]], dict[str, Any]]
"""Makes the schema of an object stricter than the document has it."""


class Judge:
    """Compares requests and replies with an OpenAPI document; stricter than it, no field may lack or be extra."""

    def __init__(self, name: str, strict: Strict) -> None:
        self.document = json.loads((SPECS / name).read_text("utf-8"))
        schema = Resource(contents=_plain(self.document, strict), specification=DRAFT202012)
        self._registry: Registry[Any] = Registry().with_resource("spec:", schema)

    def judge(self, reply: httpx.Response) -> None:
        """An event hook; only what succeeds is in the document."""
        reply.read()
        if reply.status_code >= 400:
            return
        template, operation = self._operation(reply.request)
        self._judge_request(reply.request, operation)
        status = str(reply.status_code)
        assert status in operation["responses"], f"{template} never answers {status}"
        if not reply.content:
            assert reply.status_code == 204 or "Location" in reply.headers
            return
        steps = ["paths", template, reply.request.method.lower(), "responses", status, "content", "application/json"]
        pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
        self._validator(f"spec:#/{pointer}/schema").validate(reply.json())

    def _operation(self, request: httpx.Request) -> tuple[str, Any]:
        path, method = request.url.path, request.method.lower()
        if path in self.document["paths"]:
            return path, self.document["paths"][path][method]
        for template, operations in self.document["paths"].items():
            if re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), path):
                return template, operations[method]
        raise AssertionError(f"the document has no {path}")

    def _judge_request(self, request: httpx.Request, operation: Any) -> None:
        assert set(request.url.params) <= {parameter["name"] for parameter in operation.get("parameters", ())}
        if request.content:
            (kind, body), *_ = operation["requestBody"]["content"].items()
            assert request.headers["Content-Type"] == kind
            text = request.content.decode()
            fields = json.loads(text) if kind == "application/json" else parse_qs(text)
            assert set(fields) <= set(self._resolved(body["schema"])["properties"])

    def _resolved(self, schema: Any) -> Any:
        return self.document["components"]["schemas"][schema["$ref"].split("/")[-1]] if "$ref" in schema else schema

    def _validator(self, reference: str) -> Draft202012Validator:
        return Draft202012Validator({"$ref": reference}, registry=self._registry, format_checker=_FORMATS)


_FORMATS = FormatChecker(("date",))


@_FORMATS.checks("date-time", ValueError)
def _is_moment(text: object) -> bool:
    """EMnify writes the offset without a colon, which RFC 3339 does not know."""
    return not isinstance(text, str) or datetime.fromisoformat(text).tzinfo is not None


def _plain(part: Any, strict: Strict) -> Any:
    """OpenAPI 3.0 and 3.1 as JSON Schema: `nullable` becomes a type, and objects become strict."""
    if isinstance(part, list):
        return [_plain(item, strict) for item in part]
    if not isinstance(part, dict):
        return part
    # EMnify's alternatives have no required fields, so that each of them takes what is meant for another.
    plain = {"anyOf" if key == "oneOf" else key: _plain(value, strict) for key, value in part.items()}
    if plain.pop("nullable", False) and "type" in plain:
        plain["type"] = [plain["type"], "null"]
        plain.update({"enum": [*plain["enum"], None]} if "enum" in plain else {})
    return strict(plain) if plain.get("type") == "object" and plain.get("properties") else plain


def _strict_twilio(schema: dict[str, Any]) -> dict[str, Any]:
    """Every resource has all of its fields and no others."""
    if "sid" not in schema["properties"]:
        return schema
    return {**schema, "required": list(schema["properties"]), "additionalProperties": False}


_EMNIFY_MAY_LACK = re.compile(
    # no value, no field
    "activation_date|endpoint|sim|tags|imei|imei_with_luhn|runtime_data|last_month|current_month|location|pdp_context|"
    "eid|reseller_org|reseller_org_id|refresh_token|mfa_token|auth_token|subscriber_info|state|error|"
    # what the sandbox has no use for
    "latitude|longitude|sim_profile_type|sim_profile_type_id|euicc_profile_data|ip_firewall_rule_set|tariff|"
    "inclusive_volume|api_callback|api_secret|moc_callback|esme_interface_type|breakout_region|retail|sms_p2p_int|"
    "sms_p2p_ext|prepaid|nipdp|ext_reference|verification|verification_type_id|brand_id|default_sms_routing_id|"
    "sat_geo_data|sat_geo_sms"
)
_EMNIFY_ALSO = "iccid_with_luhn|name_and_country|mnc|tapcode|imei_with_luhn|tag_assignments|name"
"""Recorded, or in the text of the document, but not in its schemas."""


def _strict_emnify(schema: dict[str, Any]) -> dict[str, Any]:
    """What has a value has its field, and there are no others."""
    claimed = schema.get("title", "").endswith("BicPatchResponsesContentApplicationJsonSchemaSimItems")
    names = ("id", "iccid") if claimed else schema["properties"]
    needed = (name for name in names if not _EMNIFY_MAY_LACK.fullmatch(name))
    required = sorted({*schema.get("required", ()), *needed})
    also = {f"^({_EMNIFY_ALSO})$": {}}
    return {**schema, "required": required, "additionalProperties": False, "patternProperties": also}


_DOCUMENTS: dict[str, tuple[str, Strict]] = {
    "supersim": ("twilio_supersim_v1.json", _strict_twilio),
    "emnify": ("emnify_api.json", _strict_emnify),
}
JUDGES = {name: Judge(*given) for name, given in _DOCUMENTS.items() if (SPECS / given[0]).exists()}


class Terminal:
    """A person at a plain terminal program: `os.open`, `os.read`, `os.write` and nothing else."""

    def __init__(self, device: str) -> None:
        self.fd = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)

    def send(self, text: str) -> None:
        os.write(self.fd, text.encode("latin-1"))

    def ask(self, command: str, patience_s: float = PATIENCE_S) -> str:
        """The whole reply up to its final result code, the echo included."""
        self.send(f"{command}\r")
        return self.until(_FINAL, patience_s)

    def lines(self, command: str) -> list[str]:
        """The reply's lines without echo and blank ones."""
        return [line for line in re.split(r"[\r\n]+", self.ask(command)) if line and line != command]

    def until(self, pattern: str | re.Pattern[str], patience_s: float = PATIENCE_S) -> str:
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
            hooks = {"response": [JUDGES["supersim"].judge] if "supersim" in JUDGES else []}
            return stack.enter_context(
                httpx.Client(base_url=f"{address.url}/v1", auth=credentials, timeout=PATIENCE_S, event_hooks=hooks)
            )

        yield client


@pytest.fixture
def twilio(sandbox: Sandbox, twilio_of: Callable[[Sandbox], httpx.Client]) -> httpx.Client:
    return twilio_of(sandbox)


@pytest.fixture
def emnify_of() -> Iterator[Callable[[Sandbox], httpx.Client]]:
    """A client of a sandbox's EMnify that has signed in; it follows the document, and so must every reply it gets."""
    with ExitStack() as stack:

        def client(sandbox: Sandbox) -> httpx.Client:
            address = sandbox.providers["emnify"]
            hooks = {"response": [JUDGES["emnify"].judge] if "emnify" in JUDGES else []}
            made = stack.enter_context(
                httpx.Client(base_url=f"{address.url}/api/v1", timeout=PATIENCE_S, event_hooks=hooks)
            )
            application = {"application_token": address.credentials["application_token"]}
            token = made.post("/authenticate", json=application).json()["auth_token"]
            made.headers["Authorization"] = f"Bearer {token}"
            return made

        yield client


@pytest.fixture
def emnify(sandbox: Sandbox, emnify_of: Callable[[Sandbox], httpx.Client]) -> httpx.Client:
    return emnify_of(sandbox)


@pytest.fixture
def judges() -> dict[str, Judge]:
    """By provider; none where the documents are not at hand (`SIMWRIGHT_SPECS` says where they are)."""
    return JUDGES


@pytest.fixture
def eventually() -> Callable[..., Any]:
    """`eventually(lambda: …)`: the first true value it gives."""

    def poll(ask: Callable[[], Any], patience_s: float = PATIENCE_S) -> Any:
        end = time.monotonic() + patience_s
        while not (value := ask()):
            if time.monotonic() > end:
                pytest.fail("it did not come true")
            time.sleep(0.005)
        return value

    return poll
