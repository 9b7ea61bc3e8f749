"""The one way out to every provider: HTTP with pacing, safe retries, masked logging and honest errors."""

import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import httpx

from app.domain.errors import KnownError
from app.domain.message import say
from app.providers import errors
from app.providers.address import checked_url, is_loopback, parsed, same_origin
from app.providers.ask import Ask
from app.providers.auth import Auth
from app.providers.errors import AnswerLost, NotSent, ProviderError, RateLimited, Refused
from app.providers.exchange import Exchange, Log, masked_headers
from app.providers.gate import Clock, Gate
from app.providers.redact import Redactor
from app.providers.reply import Answer, Malformed
from app.providers.retry import Backoff, Patience
from app.providers.server_clock import ServerClock
from app.providers.trust import tls

T = TypeVar("T")

_TIMEOUT = httpx.Timeout(connect=10.0, read=30.0, write=30.0, pool=None)
_LONGEST_READ_S = 300.0
_LONGEST_ANSWER_S = 300.0
"""From its first byte to its last."""
_LARGEST_ANSWER = 256_000_000
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
# 303 says the request was carried out elsewhere; 408 may come from a proxy that has already passed it on.
_UNCERTAIN = frozenset({303, 408})
_NOT_THE_PROVIDER = frozenset({407, 511})
"""A proxy, or a network that wants a sign-in first (RFC 9110 15.5.8, RFC 6585 6)."""
_FOR_NOW = frozenset({302, 307})
_SHOWN = 40_000
"""Bytes of an answer that the log looks at; more than it shows, however many bytes a character takes."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where an account lives, and the way there. `ca_bundle` is a PEM file trusted besides the usual authorities."""

    account: str
    base_url: str
    proxy: str = ""
    ca_bundle: str = ""


@dataclass(slots=True)
class Wire:
    """What a transport runs on."""

    clock: Clock
    gate: Gate = field(default_factory=Gate)
    log: Log | None = None
    patience: Patience = field(default_factory=Patience)
    timeout: httpx.Timeout = field(default_factory=lambda: _TIMEOUT)


class Transport:
    """Calls of one account, from any number of threads at once.

    Raises `Refused` (`RateLimited`), `NotSent` (`Unreachable`, `Cancelled`), `AnswerLost` for calls with an effect and
    `Unanswered` for questions. Only what had no effect is tried again: questions after faults, and any call after 429
    or when no connection came about.
    """

    def __init__(
        self,
        site: Site,
        wire: Wire,
        redact: Redactor,
        *,
        auth: Auth | None = None,
        status: Callable[[Answer], int] = lambda answer: answer.status,
    ) -> None:
        self.site = site
        self.wire = wire
        self.redact = redact
        self.auth = auth
        self._status = status
        self._base = checked_url(site.base_url)
        self._server_clock = ServerClock()
        self._client = _client(site, wire, self._base)

    def close(self) -> None:
        self._client.close()

    def server_time(self) -> datetime | None:
        """The provider's clock as its last answer told it; None where that has to be asked for (anew)."""
        return self._server_clock.now()

    def call(self, ask: Ask[T]) -> T:
        backoff = Backoff(ask.patience or self.wire.patience)
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._attempt(ask, attempt)
            except ProviderError as error:
                wait = backoff.after(error)
            self.wire.clock.wait(wait)

    def _attempt(self, ask: Ask[T], attempt: int) -> T:
        url = self._url(ask)
        auth = self.auth if ask.signed else None
        if auth is None:
            return self._read(ask, url, self._exchange(ask, url, {}, attempt))
        credentials = _sign_in(auth)
        answer = self._exchange(ask, url, credentials, attempt)
        if auth.renew(credentials, answer):
            answer = self._exchange(ask, url, _sign_in(auth), attempt)
        return self._read(ask, url, answer)

    def _url(self, ask: Ask[T]) -> httpx.URL:
        """Credentials go to the account's own address and nowhere else."""
        if not ask.target.startswith(("http:", "https:")):
            return httpx.URL(f"{self._base}{ask.target}").copy_merge_params(ask.params or {})
        if not ask.signed:
            return checked_url(ask.target)
        url = parsed(ask.target)
        if not same_origin(url, self._base):
            raise KnownError(
                "provider.foreign_address",
                say(
                    "providers", "{account} points to another address: {host}", account=self.site.account, host=url.host
                ),
                say("providers", "The credentials were not sent there. Check the account's address in Settings."),
                self.redact(str(url)),
            )
        return url

    def _exchange(self, ask: Ask[T], url: httpx.URL, credentials: Mapping[str, str], attempt: int) -> Answer:
        request = self._client.build_request(
            ask.method, url, data=ask.form, json=ask.json, files=ask.files, headers=credentials
        )
        throttled, retry_after = False, None
        place = self.wire.gate.enter(self.wire.clock, paced=ask.paced)
        begun = time.perf_counter()
        try:
            answer = self._sent(request)
            throttled, retry_after = self._status(answer) == 429, answer.retry_after()
        except httpx.RequestError as error:
            self._note(request, attempt, begun, None, repr(error))
            raise self._fault(ask, request, error) from error
        except RuntimeError as error:  # the account was changed or taken away meanwhile: nothing was sent
            if not self._client.is_closed:
                raise
            fault = errors.unreachable(self.site.account, request.url.host, str(error))
            fault.transient = False
            raise fault from error
        finally:
            self.wire.gate.leave(place, throttled=throttled, retry_after=retry_after)
        if date := answer.date():
            self._server_clock.hear(date)
        self._note(request, attempt, begun, answer)
        return answer

    def _sent(self, request: httpx.Request) -> Answer:
        """The timeout for reading is one for each piece of the answer: a few bytes at a time would last for ever."""
        response, pieces = self._client.send(request, stream=True), bytearray()
        end = time.monotonic() + _LONGEST_ANSWER_S
        try:
            for piece in response.iter_bytes():
                pieces += piece
                if time.monotonic() > end or len(pieces) > _LARGEST_ANSWER:
                    raise httpx.ReadTimeout("the answer does not end", request=request)
        finally:
            response.close()
        return Answer(response.status_code, response.headers, bytes(pieces))

    def _fault(self, ask: Ask[T], request: httpx.Request, error: httpx.RequestError) -> ProviderError:
        account, host = self.site.account, request.url.host
        detail = self.redact(f"{request.method} {request.url}: {type(error).__name__} {error}")
        if isinstance(error, _NEVER_SENT):
            return (errors.untrusted if _is_tls(error) else errors.unreachable)(account, host, detail)
        nothing = errors.Said()
        return errors.lost(account, nothing, detail) if ask.effect else errors.unanswered(account, nothing, detail)

    def _read(self, ask: Ask[T], url: httpx.URL, answer: Answer) -> T:
        status = self._status(answer)
        problem = ""
        if 200 <= status < 300:
            try:
                return ask.read(answer)
            except Malformed as error:
                problem = f"({error}) "
        said = answer.said(status)
        said = replace(said, words=self.redact(said.words))
        place = f"to {answer.headers['location']} " if 300 <= status < 400 and "location" in answer.headers else ""
        detail = self.redact(f"{ask.method} {url}: {answer.status} {place}{problem}{answer.text()}")
        if answer.status in _NOT_THE_PROVIDER or _leads_elsewhere(url, answer):
            raise errors.intercepted(self.site.account, detail)
        if 300 <= status < 500 and status not in _UNCERTAIN:
            raise errors.refused(self.site.account, said, detail, answer.retry_after())
        if ask.effect:
            raise errors.lost(self.site.account, said, detail)
        raise errors.unanswered(self.site.account, said, detail, answer.retry_after())

    def _note(
        self, request: httpx.Request, attempt: int, begun: float, answer: Answer | None, problem: str = ""
    ) -> None:
        if self.wire.log is None:
            return
        seconds = time.perf_counter() - begun
        self.wire.log(
            Exchange(
                at=datetime.now(UTC) - timedelta(seconds=seconds),
                account=self.site.account,
                method=request.method,
                url=self.redact(str(request.url)),
                status=answer.status if answer else 0,
                seconds=seconds,
                sent=self.redact(request.read().decode(errors="replace")),
                received=self.redact(answer.content[:_SHOWN].decode(errors="replace")) if answer else "",
                problem=self.redact(problem),
                attempt=attempt,
                sent_headers=masked_headers(request.headers, self.redact),
                received_headers=masked_headers(answer.headers, self.redact) if answer else "",
            )
        )


def _sign_in(auth: Auth) -> Mapping[str, str]:
    """Where it fails the call itself was not sent; the sign-in has had its own tries.

    A refusal is 401 to who asks, whatever its status: a 404 from here says nothing of what was asked for.
    """
    try:
        return auth.headers()
    except ProviderError as error:
        final = NotSent(error.code, error.what, error.remedy, error.detail) if isinstance(error, AnswerLost) else error
        if isinstance(final, Refused) and not isinstance(final, RateLimited):
            final.said = replace(final.said, status=401)
        final.transient = False
        raise final from error.__cause__


def timeouts(read_s: str = "") -> httpx.Timeout:
    """The usual ones for each phase of a call, with another for the answer where one is given, in seconds."""
    if not read_s.strip():
        return _TIMEOUT
    try:
        seconds = float(read_s)
    except ValueError:
        seconds = 0.0
    if not 0.0 < seconds <= _LONGEST_READ_S:
        raise errors.misconfigured(
            "account.read_timeout",
            say("providers", "The time for an answer is not a number of seconds: {text}", text=read_s),
        )
    return httpx.Timeout(**{**_TIMEOUT.as_dict(), "read": seconds})


def _leads_elsewhere(url: httpx.URL, answer: Answer) -> bool:
    """For the time being, as to the sign-in page of a network; an API that moves, as Super SIM to KORE, does so for
    good."""
    place = answer.headers.get("location", "")
    if not place or answer.status not in _FOR_NOW:
        return False
    try:
        return url.join(place).host != url.host
    except httpx.InvalidURL:
        return False


def _client(site: Site, wire: Wire, base: httpx.URL) -> httpx.Client:
    try:
        return httpx.Client(
            verify=tls(site.ca_bundle),
            proxy=site.proxy or None,
            # A proxy named in the environment does not lead to this computer's own sandbox.
            trust_env=not is_loopback(base),
            timeout=wire.timeout,
            limits=httpx.Limits(max_connections=32, max_keepalive_connections=32),
            headers={"User-Agent": "simwright", "Accept": "application/json"},
        )
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        what = say("providers", "The proxy address cannot be used; it begins with http:// or https://.")
        raise errors.misconfigured("account.proxy", what) from error


def _is_tls(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
