"""Which providers there are, what an account of each needs, and how its client is made.

Nothing heavy is imported until a client is made.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from threading import Event
from types import MappingProxyType
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Account, Provider
from app.providers.proxy import PROXY_PASSWORD, with_password

if TYPE_CHECKING:
    from app.providers.celona import Celona
    from app.providers.emnify.client import Emnify
    from app.providers.exchange import Log
    from app.providers.gate import Gate
    from app.providers.supersim import SuperSim
    from app.providers.transport import Site, Wire

    Client = SuperSim | Celona | Emnify

KORE_TOKEN_URL = "https://api.korewireless.com/api-services/v1/auth/token"  # noqa: S105

_NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SignIn:
    """One way to sign in at a provider and what its account needs; `auth` is the account's option of that name."""

    provider: Provider
    auth: str
    base_url: str
    options: tuple[str, ...]
    secrets: tuple[str, ...]
    connect: "Callable[[Account, Mapping[str, Secret], Site, Wire], Client]"


def sign_in(provider: Provider, options: Mapping[str, str] = _NO_OPTIONS) -> SignIn:
    """The way these options choose; the provider's first is its usual one."""
    ways = [way for way in SIGN_INS if way.provider is provider]
    auth = options.get("auth", "")
    for way in ways:
        if auth in {"", way.auth}:
            return way
    raise KnownError(
        "account.auth",
        say(
            "providers",
            "There is no such way to sign in at {provider}: {auth}",
            provider=str(provider),
            auth=auth or "—",
        ),
        say("providers", "Correct the account in Settings."),
    )


def default_url(provider: Provider, options: Mapping[str, str] = _NO_OPTIONS) -> str:
    return sign_in(provider, options).base_url


def secret_fields(provider: Provider, options: Mapping[str, str] = _NO_OPTIONS) -> tuple[str, ...]:
    """Names of the secrets `open_client` wants."""
    return sign_in(provider, options).secrets


def open_client(
    account: Account,
    secrets: Mapping[str, Secret],
    *,
    cancelled: Event,
    log: "Log | None" = None,
    gate: "Gate | None" = None,
) -> "Client":
    """A client for this account, to be closed after use; setting `cancelled` ends its waits.

    Besides what the sign-in needs, options may hold `proxy` (URL; its password may be the secret `proxy_password`),
    `ca_bundle` (PEM file) and `read_timeout` (seconds that an answer may take, shorter than the station's
    `settle_after_s`). Give clients of one account the same `gate` (see `new_gate`). Raises `KnownError` where the
    account is incomplete.
    """
    from app.providers.gate import Clock
    from app.providers.transport import Site, Wire, timeouts

    way = sign_in(account.provider, account.options)
    _require(way, account.options, secrets)
    site = Site(
        account.name,
        account.base_url or way.base_url,
        with_password(account.options.get("proxy", ""), secrets.get(PROXY_PASSWORD, NO_SECRET)),
        account.options.get("ca_bundle", ""),
    )
    wire = Wire(
        Clock(cancelled),
        gate or new_gate(account.provider),
        log,
        timeout=timeouts(account.options.get("read_timeout", "")),
    )
    return way.connect(account, secrets, site, wire)


def new_gate(provider: Provider) -> "Gate":
    """With the rates that the provider has published."""
    from app.providers.emnify.client import emnify_gate
    from app.providers.gate import Gate

    return emnify_gate() if provider is Provider.EMNIFY else Gate()


def _require(way: SignIn, options: Mapping[str, str], secrets: Mapping[str, Secret]) -> None:
    missing = [name for name in way.options if not options.get(name, "").strip()]
    missing += [name for name in way.secrets if not secrets.get(name, NO_SECRET)]
    if missing:
        raise KnownError(
            "account.incomplete",
            say("providers", "The account lacks: {fields}", fields=", ".join(missing)),
            say("providers", "Complete the account in Settings."),
        )


def _celona(account: Account, secrets: Mapping[str, Secret], site: "Site", wire: "Wire") -> "Celona":
    from app.providers.auth import api_key
    from app.providers.celona import Celona, envelope_status
    from app.providers.redact import Redactor
    from app.providers.transport import Transport

    key = secrets["api_key"]
    auth = api_key("X-API-Key", key)
    transport = Transport(site, wire, Redactor(key), status=envelope_status, auth=auth)
    return Celona(transport, account.options["customer_id"].strip())


def _supersim_basic(account: Account, secrets: Mapping[str, Secret], site: "Site", wire: "Wire") -> "SuperSim":
    from app.providers.auth import basic
    from app.providers.redact import Redactor
    from app.providers.supersim import SuperSim
    from app.providers.transport import Transport

    token = secrets["auth_token"]
    auth = basic(account.options["account_sid"].strip(), token)
    return SuperSim(Transport(_versioned(site), wire, Redactor(token), auth=auth))


def _supersim_oauth2(account: Account, secrets: Mapping[str, Secret], site: "Site", wire: "Wire") -> "SuperSim":
    from app.providers.oauth2 import client_credentials
    from app.providers.redact import Redactor
    from app.providers.supersim import SuperSim
    from app.providers.transport import Transport

    secret, options = secrets["client_secret"], account.options
    transport = Transport(_versioned(site), wire, Redactor(secret))
    token_url = options.get("token_url") or KORE_TOKEN_URL
    transport.auth = client_credentials(transport, token_url, options["client_id"].strip(), secret)
    return SuperSim(transport)


def _emnify_token(account: Account, secrets: Mapping[str, Secret], site: "Site", wire: "Wire") -> "Emnify":
    return _emnify(account, {"application_token": secrets["application_token"]}, site, wire)


def _emnify_user(account: Account, secrets: Mapping[str, Secret], site: "Site", wire: "Wire") -> "Emnify":
    from app.providers.emnify.auth import password_digest

    username = Secret(account.options["username"].strip())
    return _emnify(account, {"username": username, "password": password_digest(secrets["password"])}, site, wire)


def _emnify(account: Account, first: Mapping[str, Secret], site: "Site", wire: "Wire") -> "Emnify":
    from app.providers.emnify.auth import EmnifySignIn
    from app.providers.emnify.client import Emnify
    from app.providers.redact import Redactor
    from app.providers.transport import Transport

    base = site.base_url.strip().rstrip("/").removesuffix("/api/v1")
    known = [secret for name, secret in first.items() if name != "username"]
    transport = Transport(replace(site, base_url=base), wire, Redactor(*known))
    sign_in = EmnifySignIn(transport, first, account.options.get("fingerprint", "").strip())
    transport.auth = sign_in.bearer
    return Emnify(transport, sign_in)


def _versioned(site: "Site") -> "Site":
    """Both hosts serve the API below /v1; an address given without a path means that one."""
    base = site.base_url.strip()
    return site if urlsplit(base).path.strip("/") else replace(site, base_url=f"{base.rstrip('/')}/v1")


SIGN_INS = (
    SignIn(Provider.CELONA, "api_key", "https://cso.celona.io", ("customer_id",), ("api_key",), _celona),
    SignIn(
        Provider.SUPERSIM, "basic", "https://supersim.twilio.com/v1", ("account_sid",), ("auth_token",), _supersim_basic
    ),
    SignIn(
        Provider.SUPERSIM,
        "oauth2",
        "https://supersim.api.korewireless.com/v1",
        ("client_id",),
        ("client_secret",),
        _supersim_oauth2,
    ),
    SignIn(Provider.EMNIFY, "application_token", "https://cdn.emnify.net", (), ("application_token",), _emnify_token),
    SignIn(Provider.EMNIFY, "password", "https://cdn.emnify.net", ("username",), ("password",), _emnify_user),
)
