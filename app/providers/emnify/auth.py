"""Signing in at EMnify: application token, or user and password with a code by e-mail; refresh tokens.

Three refused sign-ins lock the account for five minutes, so none is repeated.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NoReturn

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import NO_SECRET, Secret
from app.providers import errors
from app.providers.ask import Ask
from app.providers.auth import Bearer, Token
from app.providers.errors import NotSent, Refused
from app.providers.reply import Answer, Fields, Malformed
from app.providers.retry import Patience

if TYPE_CHECKING:
    from app.providers.transport import Transport

_PATH = "/api/v1/authenticate"
_LIFETIME_S = 14_400.0
"""Documented; what counts is `exp` in the token, which has been seen to be 4 hours and 7 days."""
_LOCKED_S = 300.0
_TOO_MANY = "1105"
_PATIENCE = Patience(tries=2)
"""An answer that was lost may have been a refusal."""
_ONCE = Patience(tries=1)
"""A code is good once, so that sent again it would be refused."""


class MfaNeeded(NotSent):
    """A code was sent by e-mail; a person has to give it to `Emnify.answer_mfa`. Nothing is asked until then."""

    def __init__(self, account: str) -> None:
        super().__init__(
            "emnify.mfa",
            say("emnify", "EMnify has sent a code by e-mail to the user of {account}.", account=account),
            say("emnify", "Enter the code under Settings, Accounts."),
        )


@dataclass(frozen=True, slots=True)
class _Signed:
    """What a sign-in gives: a token to work with, or one that waits for a code."""

    auth: Secret
    refresh: Secret
    mfa: Secret
    lifetime_s: float


class EmnifySignIn:
    """Keeps `transport` signed in through `bearer`. `first` is the body of a sign-in from nothing."""

    def __init__(self, transport: "Transport", first: Mapping[str, Secret], fingerprint: str = "") -> None:
        self.bearer = Bearer(self._fetch, transport.wire.clock.now)
        self._transport = transport
        self._first = first
        self._fingerprint = fingerprint
        self._refresh = NO_SECRET
        self._mfa = NO_SECRET

    @property
    def code_needed(self) -> bool:
        return bool(self._mfa)

    def answer_mfa(self, code: str) -> None:
        """Finish the sign-in. A refused code may be followed by another; `Refused` with code `emnify.code`."""
        self.bearer.take(lambda: self._answer(code.strip()))

    def send_new_code(self) -> None:
        """Sign in from the start, so that another code is sent."""
        try:
            self.bearer.take(self._begin)
        except MfaNeeded:
            return

    def _fetch(self) -> Token:
        if self._mfa:
            raise MfaNeeded(self._transport.site.account)
        if self._refresh:
            try:
                return self._sign_in({"refresh_token": self._refresh})
            except Refused as error:
                if error.transient or error.code == "emnify.locked":
                    raise
        return self._begin()

    def _begin(self) -> Token:
        self._mfa = self._refresh = NO_SECRET
        return self._sign_in(self._first)

    def _answer(self, code: str) -> Token:
        if not self._mfa:
            raise KnownError(
                "emnify.no_mfa",
                say("emnify", "EMnify has not asked for a code."),
                say("emnify", "Test the account; a code is sent if one is needed."),
            )
        try:
            return self._sign_in({"mfa_token": self._mfa, "code": Secret(code)})
        except Refused as error:
            if error.status == 401 and error.code != "emnify.locked":
                error.code = "emnify.code"
                error.what = say("emnify", "EMnify did not accept the code.")
                error.remedy = say(
                    "emnify",
                    "Enter the code of the newest e-mail, or have another one sent. "
                    "Three refused codes lock the account for five minutes.",
                )
            raise

    def _sign_in(self, credentials: Mapping[str, Secret]) -> Token:
        body: dict[str, object] = {name: secret.reveal() for name, secret in credentials.items()}
        if self._fingerprint and "password" in body:
            body["fingerprint"] = self._fingerprint
        if self._fingerprint and "code" in body:
            body["trusted_device"] = {"fingerprint": self._fingerprint, "name": "Simwright"}
        patience = _ONCE if "code" in body else _PATIENCE
        try:
            signed = self._transport.call(
                Ask(method="POST", target=_PATH, read=self._read, json=body, signed=False, patience=patience)
            )
        except Refused as error:
            self._refuse(error)
        if not signed.auth:
            self._mfa = signed.mfa
            raise MfaNeeded(self._transport.site.account)
        self._mfa = NO_SECRET
        # An answer to a refresh token need not hold another; signing in anew could ask a person for a code.
        self._refresh = signed.refresh or credentials.get("refresh_token", NO_SECRET)
        return Token(signed.auth, signed.lifetime_s)

    def _read(self, answer: Answer) -> _Signed:
        fields = answer.fields()
        auth, refresh, mfa = (fields.secret(name) for name in ("auth_token", "refresh_token", "mfa_token"))
        if not (auth or mfa):
            raise Malformed("no token")
        for token in (auth, refresh, mfa):
            self._transport.redact.add(token)
        return _Signed(auth, refresh, mfa, lifetime_s(auth.reveal(), answer))

    def _refuse(self, error: Refused) -> NoReturn:
        """Refusals usually have no body; the lock-out has one."""
        account = self._transport.site.account
        if error.status == 401 and error.said.code == _TOO_MANY:
            raise Refused(
                "emnify.locked",
                say("emnify", "EMnify has locked {account} for five minutes after refused sign-ins.", account=account),
                say("emnify", "Wait five minutes, check the credentials in Settings, then test the account."),
                error.detail,
                said=error.said,
                retry_after=_LOCKED_S,
            ) from error
        if error.status in {400, 403, 422}:
            raise errors.refused(account, replace(error.said, status=401), error.detail) from error
        raise error


def password_digest(password: Secret) -> Secret:
    """EMnify takes the SHA-1 of the password, in hexadecimal."""
    return Secret(hashlib.sha1(password.reveal().encode(), usedforsecurity=False).hexdigest())


def lifetime_s(token: str, answer: Answer) -> float:
    """How long a JSON Web Token (RFC 7519) is good for yet, by the provider's own clock."""
    try:
        segment = token.split(".")[1]
        claims = Fields(json.loads(base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4))))
    except (IndexError, ValueError, RecursionError):
        return _LIFETIME_S
    date = answer.date()
    start, end = date.timestamp() if date else claims.number("iat"), claims.number("exp")
    left = end - start if start is not None and end is not None else 0.0
    return left if left > 0.0 else _LIFETIME_S
