"""The HTTP manners of Super SIM: credentials, error bodies, the limit on concurrent requests, headers."""

import hmac
from collections.abc import Mapping
from itertools import count

from werkzeug import Request

from app.domain.work import Provider
from app.sandbox.provider import Answer, ProviderSite, Refusal, Route, World
from app.sandbox.rates import Bucket
from app.sandbox.supersim.access import Access
from app.sandbox.supersim.commands import Commands
from app.sandbox.supersim.fleets import Fleets
from app.sandbox.supersim.history import History
from app.sandbox.supersim.profiles import Profiles
from app.sandbox.supersim.resources import Desk, not_found
from app.sandbox.supersim.sims import Sims
from app.sandbox.supersim.tokens import TOKEN_PATH, Denied, Tokens
from app.sandbox.supersim.usage import Usage

_BURST_S = 0.25
"""The rate may be taken for so many seconds at once."""


class SuperSimSite(ProviderSite):
    name = Provider.SUPERSIM.value

    def __init__(self, world: World) -> None:
        self.account_sid = world.digits.sid("AC")
        self.auth_token = world.digits.hex(32)
        self.max_in_flight = world.options.concurrency
        desk = Desk(world, self.name, self.account_sid)
        self._access = Access(desk)
        self._fleets = Fleets(desk, self._access)
        self._sims = Sims(desk, self._fleets)
        self._profiles = Profiles(desk, self._sims)
        self._commands = Commands(desk, self._sims)
        self._history = History(desk, self._sims)
        self._usage = Usage(desk, self._sims, self._fleets, self._access)
        self._tokens = Tokens(desk)
        self._sims.stock(world.options.supersim_sims)
        rate = world.options.supersim_rate
        self._rate = Bucket(rate, rate * _BURST_S)
        self._numbers = count(1)
        super().__init__(world)

    def routes(self) -> Mapping[str, Route]:
        parts = (
            self._profiles,
            self._sims,
            self._access,
            self._fleets,
            self._commands,
            self._history,
            self._usage,
            self._tokens,
        )
        return {route: do for part in parts for route, do in part.routes().items()}

    def advance(self) -> None:
        for part in (self._profiles, self._sims, self._commands, self._history):
            part.advance()

    @property
    def credentials(self) -> Mapping[str, str]:
        """For Basic auth as at Twilio, and for OAuth2 as at KORE (`token_path` is on the same host)."""
        return {
            "account_sid": self.account_sid,
            "auth_token": self.auth_token,
            "client_id": self._tokens.client_id,
            "client_secret": self._tokens.client_secret,
            "token_path": TOKEN_PATH,
        }

    def authorize(self, request: Request) -> None:
        if self._tokens.admits(request):
            return
        given = request.authorization
        name, word = (given.username or "", given.password or "") if given else ("", "")
        if not hmac.compare_digest(f"{name}:{word}".encode(), f"{self.account_sid}:{self.auth_token}".encode()):
            raise Refusal(401, "Authenticate", 20003)

    def refuse(self, refusal: Refusal) -> Answer:
        if isinstance(refusal, Denied):
            return Answer(refusal.status, refusal.body)
        body = {
            "code": refusal.code,
            "message": refusal.message,
            "more_info": f"https://www.twilio.com/docs/errors/{refusal.code}",
            "status": refusal.status,
        }
        return Answer(refusal.status, body)

    def too_many(self) -> Refusal:
        return Refusal(429, "Too Many Requests", 20429)

    def throttled(self, request: Request) -> bool:  # noqa: ARG002
        return not self._rate.admits()

    def no_route(self, request: Request, status: int) -> Refusal:
        return Refusal(405, "Method not allowed", 20004) if status == 405 else not_found(request.path)

    def headers(self, in_flight: int) -> Mapping[str, str]:
        return {
            "Twilio-Concurrent-Requests": str(in_flight),
            "Twilio-Request-Id": f"RQ{next(self._numbers):032x}",
        }
