"""Signing in: application token, user and password, refresh token, code; and the door that closes after three failures.

After EMnify's `POST /api/v1/authenticate`: refusals have no body, the lock-out has one.
"""

import base64
import hashlib
import hmac
import json
import math
import time
from collections.abc import Mapping

from werkzeug import Request

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.stock import ORGANISATION
from app.sandbox.emnify.words import TOO_MANY, Json, Wordless, body
from app.sandbox.provider import Answer, Call, Refusal, Route

PATH = "/api/v1/authenticate"

_PATIENCE = 3
_BAD_TOKEN = "token contains an invalid number of segments"  # noqa: S105


class Door:
    def __init__(self, desk: Desk) -> None:
        digits = desk.world.digits
        self._desk = desk
        self.application_token = digits.hex(96)
        self.username = "station@sandbox.example"
        self.mfa_username = "careful@sandbox.example"
        self.password = digits.hex(16)
        self.mfa_code = f"{int(digits.hex(6), 16) % 1_000_000:06}"
        self._expiry: dict[str, float] = {}
        self._refresh: set[str] = set()
        self._pending: set[str] = set()
        self._trusted: set[str] = set()
        self._failures = 0
        self._closed_until = 0.0

    def routes(self) -> Mapping[str, Route]:
        return {f"POST {PATH}": self._sign_in}

    @property
    def credentials(self) -> Mapping[str, str]:
        return {
            "application_token": self.application_token,
            "username": self.username,
            "password": self.password,
            "mfa_username": self.mfa_username,
            "mfa_code": self.mfa_code,
        }

    def admit(self, request: Request) -> None:
        """Raises 401 for a token that is missing, made up or ended."""
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if request.path != PATH and self._expiry.get(token, 0.0) <= time.monotonic():
            raise Refusal(401, _BAD_TOKEN)

    def _sign_in(self, call: Call) -> Answer:
        if time.monotonic() < self._closed_until:
            raise _closed()
        given = body(call)
        reply = self._by_token(given) or self._by_password(given) or self._by_code(given)
        if reply is None:
            self._fail()
            raise Wordless(401)
        self._failures = 0
        return Answer(200, reply)

    def _fail(self) -> None:
        self._failures += 1
        if self._failures >= _PATIENCE:
            self._failures = 0
            self._closed_until = time.monotonic() + self._desk.world.options.emnify_block_s
            self._desk.effect("sign_in.blocked", seconds=self._desk.world.options.emnify_block_s)
            raise _closed()

    def _by_token(self, given: Json) -> Json | None:
        if _same(given.get("application_token"), self.application_token):
            return {"auth_token": self._issue("application")}
        if given.get("refresh_token") in self._refresh:
            return self._welcome()
        return None

    def _by_password(self, given: Json) -> Json | None:
        digest = hashlib.sha1(self.password.encode(), usedforsecurity=False).hexdigest()
        careful = _same(given.get("username"), self.mfa_username)
        known = careful or _same(given.get("username"), self.username)
        if not (known and _same(given.get("password"), digest)):
            return None
        asked = careful or self._desk.world.options.emnify_mfa
        if not asked or given.get("fingerprint") in self._trusted:
            return self._welcome()
        token = self._desk.world.digits.hex(64)
        self._pending.add(token)
        return {"mfa_token": token}

    def _by_code(self, given: Json) -> Json | None:
        if given.get("mfa_token") not in self._pending or not _same(given.get("code"), self.mfa_code):
            return None
        self._pending.discard(given["mfa_token"])
        device = given.get("trusted_device")
        if isinstance(device, dict) and device.get("fingerprint"):
            self._trusted.add(str(device["fingerprint"]))
        return self._welcome()

    def _welcome(self) -> Json:
        token = self._desk.world.digits.hex(64)
        self._refresh.add(token)
        return {"auth_token": self._issue("user"), "refresh_token": token}

    def _issue(self, kind: str) -> str:
        """A JSON Web Token (RFC 7519); `exp` is rounded up to a whole second, the real end is not."""
        life = self._desk.world.options.emnify_token_s
        moment = time.time()
        claims = {
            "esc.organisation": ORGANISATION["id"],
            "esc.kind": kind,
            "sub": self.username,
            "iat": int(moment),
            "exp": math.ceil(moment + life),
        }
        parts = [_segment({"alg": "HS512", "typ": "JWT"}), _segment(claims), self._desk.world.digits.hex(86)]
        token = ".".join(parts)
        self._expiry[token] = time.monotonic() + life
        return token


def _closed() -> Refusal:
    return Refusal(401, "Too many failed authentication attempts", TOO_MANY)


def _same(given: object, wanted: str) -> bool:
    return isinstance(given, str) and hmac.compare_digest(given.encode(), wanted.encode())


def _segment(claims: Mapping[str, object]) -> str:
    return base64.urlsafe_b64encode(json.dumps(claims, separators=(",", ":")).encode()).decode().rstrip("=")
