"""OAuth2 client credentials, as KORE asks for them in front of the same API."""

import hmac
import time
from collections.abc import Mapping

from werkzeug import Request

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.resources import Desk

TOKEN_PATH = "/api-services/v1/auth/token"  # noqa: S105


class Denied(Refusal):
    """KORE's own shape, for a token that has ended or is made up (KORE developer guide, Authentication)."""

    def __init__(self) -> None:
        super().__init__(403, "User is not authorized to access this resource with an explicit deny")

    @property
    def body(self) -> dict[str, str]:
        return {"message": self.message, "error": "Invalid or expired token"}


class Tokens:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._expiry: dict[str, float] = {}
        self.client_id = desk.world.digits.uuid()
        self.client_secret = desk.world.digits.hex(32)

    def routes(self) -> Mapping[str, Route]:
        return {f"POST {TOKEN_PATH}": self._issue}

    def admits(self, request: Request) -> bool:
        """Whether the request needs no other credentials: it asks for a token, or brings one that is alive.

        Raises `Denied` for one that is not.
        """
        given = request.authorization
        if given is None or given.type != "bearer":
            return request.path == TOKEN_PATH
        if self._expiry.get(given.token or "", 0.0) > time.monotonic():
            return True
        raise Denied

    def _issue(self, call: Call) -> Answer:
        given, wanted = f"{call['client_id']}:{call['client_secret']}", f"{self.client_id}:{self.client_secret}"
        if call["grant_type"] != "client_credentials" or not hmac.compare_digest(given.encode(), wanted.encode()):
            words = "Invalid client or Invalid client credentials"
            return Answer(401, {"error": "unauthorized_client", "error_description": words})
        token, life = self._desk.world.digits.hex(64), self._desk.world.options.token_s
        self._expiry[token] = time.monotonic() + life
        return Answer(200, {"access_token": token, "expires_in": int(life), "token_type": "Bearer", "scope": "email"})
