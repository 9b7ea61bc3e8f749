"""Ways to prove who is asking."""

import base64
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock
from typing import Protocol

from app.domain.message import say
from app.domain.secret import Secret
from app.providers.errors import Refused, misconfigured
from app.providers.reply import Answer


class Auth(Protocol):
    def headers(self) -> Mapping[str, str]:
        """Headers that carry the credentials; may ask for a token first."""

    def renew(self, sent: Mapping[str, str], answer: Answer) -> bool:
        """Whether the answer turns down what was `sent` and `headers()` will give others: one more try makes sense."""


class Fixed:
    """Credentials that stay the same."""

    def __init__(self, name: str, value: str) -> None:
        self._headers = {name: value}

    def headers(self) -> Mapping[str, str]:
        return self._headers

    def renew(self, sent: Mapping[str, str], answer: Answer) -> bool:  # noqa: ARG002
        return False


def basic(user: str, password: Secret) -> Fixed:
    """RFC 7617, in UTF-8."""
    pair = f"{user}:{password.reveal()}".encode()
    return Fixed("Authorization", f"Basic {base64.b64encode(pair).decode()}")


def api_key(name: str, key: Secret) -> Fixed:
    value = key.reveal().strip()
    if not (value.isascii() and value.isprintable()):
        raise misconfigured("account.secret", say("providers", "The key has characters that no key contains."))
    return Fixed(name, value)


@dataclass(frozen=True, slots=True)
class Token:
    value: Secret
    lifetime_s: float


def unauthorized(answer: Answer) -> bool:
    return answer.status == 401


class Bearer:
    """A token that `fetch` gets: kept until shortly before it ends, and got anew once when an answer says it has
    `ended`.

    A refused sign-in is not tried again, for some providers lock the account after a few (EMnify: three). Where the
    refusal says when to come back it is kept until then.
    """

    def __init__(
        self, fetch: Callable[[], Token], now: Callable[[], float], ended: Callable[[Answer], bool] = unauthorized
    ) -> None:
        self._fetch = fetch
        self._now = now
        self._ended = ended
        self._lock = Lock()
        self._token = ""
        self._until = 0.0
        self._refusal: Refused | None = None
        self._refused_until = 0.0

    def headers(self) -> Mapping[str, str]:
        with self._lock:
            if self._now() >= self._until:
                self._keep(self._sign_in())
            return {"Authorization": f"Bearer {self._token}"}

    def renew(self, sent: Mapping[str, str], answer: Answer) -> bool:
        if not self._ended(answer):
            return False
        with self._lock:
            if sent.get("Authorization") == f"Bearer {self._token}":
                self._until = 0.0
        return True

    def take(self, fetch: Callable[[], Token]) -> None:
        """Sign in this once by other means than the usual `fetch`."""
        with self._lock:
            self._keep(fetch())

    def _keep(self, token: Token) -> None:
        self._token = token.value.reveal()
        self._until = self._now() + token.lifetime_s - min(60.0, token.lifetime_s / 10)

    def _sign_in(self) -> Token:
        if self._refusal and self._now() < self._refused_until:
            raise self._refusal.with_traceback(None)
        try:
            return self._fetch()
        except Refused as refusal:
            if not refusal.transient:
                self._refusal = refusal
                self._refused_until = self._now() + (refusal.retry_after or math.inf)
            raise
