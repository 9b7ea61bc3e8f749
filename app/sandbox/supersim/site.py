"""The HTTP manners of Super SIM: Basic auth, error bodies, the limit on concurrent requests, headers."""

import hmac
from collections.abc import Mapping
from itertools import count

from werkzeug import Request

from app.domain.work import Provider
from app.sandbox.provider import Answer, ProviderSite, Refusal, Route, World
from app.sandbox.supersim.fleets import Fleets
from app.sandbox.supersim.profiles import Profiles
from app.sandbox.supersim.resources import Desk, not_found
from app.sandbox.supersim.sims import Sims


class SuperSimSite(ProviderSite):
    name = Provider.SUPERSIM.value

    def __init__(self, world: World) -> None:
        self.account_sid = world.digits.sid("AC")
        self.auth_token = world.digits.hex(32)
        self.max_in_flight = world.options.concurrency
        desk = Desk(world, self.name, self.account_sid)
        self._fleets = Fleets(desk)
        self._sims = Sims(desk, self._fleets)
        self._profiles = Profiles(desk, self._sims)
        self._numbers = count(1)
        super().__init__(world)

    def routes(self) -> Mapping[str, Route]:
        return {**self._profiles.routes(), **self._sims.routes(), **self._fleets.routes()}

    def advance(self) -> None:
        self._profiles.advance()
        self._sims.advance()

    def authorize(self, request: Request) -> None:
        given = request.authorization
        name, word = (given.username or "", given.password or "") if given else ("", "")
        if not hmac.compare_digest(f"{name}:{word}".encode(), f"{self.account_sid}:{self.auth_token}".encode()):
            raise Refusal(401, "Authenticate", 20003)

    def refuse(self, refusal: Refusal) -> Answer:
        body = {
            "code": refusal.code,
            "message": refusal.message,
            "more_info": f"https://www.twilio.com/docs/errors/{refusal.code}",
            "status": refusal.status,
        }
        return Answer(refusal.status, body)

    def too_many(self) -> Refusal:
        return Refusal(429, "Too Many Requests", 20429)

    def no_route(self, request: Request, status: int) -> Refusal:
        return Refusal(405, "Method not allowed", 20004) if status == 405 else not_found(request.path)

    def headers(self, in_flight: int) -> Mapping[str, str]:
        return {
            "Twilio-Concurrent-Requests": str(in_flight),
            "Twilio-Request-Id": f"RQ{next(self._numbers):032x}",
        }
