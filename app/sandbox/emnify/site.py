"""The HTTP manners of EMnify: tokens, error bodies, rates."""

from collections.abc import Mapping

from werkzeug import Request

from app.domain.work import Provider
from app.sandbox.emnify.catalogue import Catalogue
from app.sandbox.emnify.claims import Claims
from app.sandbox.emnify.connectivity import Connectivity
from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.door import PATH as SIGN_IN
from app.sandbox.emnify.door import Door
from app.sandbox.emnify.endpoints import Endpoints
from app.sandbox.emnify.messages import Messages
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.sims import Sims
from app.sandbox.emnify.usage import Usage
from app.sandbox.emnify.words import NOT_FOUND, TOO_MANY, Json, Wordless, shown_error
from app.sandbox.provider import Answer, ProviderSite, Refusal, Route, World
from app.sandbox.rates import Bucket, Window

_FIVE_MINUTES = 300.0
_SIGN_INS = 100
_LISTS = frozenset({"/api/v1/sim", "/api/v1/endpoint"})
_BURST = 5


class EmnifySite(ProviderSite):
    name = Provider.EMNIFY.value

    def __init__(self, world: World) -> None:
        self._desk = Desk(world, self.name)
        self._door = Door(self._desk)
        self._radio = Radio(self._desk)
        self._sims = Sims(self._desk, self._radio)
        calls = world.options.emnify_calls
        self._calls = Window(calls, _FIVE_MINUTES)
        self._sign_ins = Window(min(calls, _SIGN_INS), _FIVE_MINUTES)
        self._lists = Bucket(world.options.emnify_lists, _BURST)
        super().__init__(world)

    def routes(self) -> Mapping[str, Route]:
        desk, radio, sims = self._desk, self._radio, self._sims
        parts = (
            self._door,
            Claims(desk, sims),
            sims,
            Endpoints(desk, radio, sims),
            Connectivity(desk, radio, sims),
            Messages(desk, radio, sims),
            Usage(desk, radio),
            Catalogue(desk),
        )
        return {route: do for part in parts for route, do in part.routes().items()}

    @property
    def credentials(self) -> Mapping[str, str]:
        return self._door.credentials

    def advance(self) -> None:
        """Nothing waits: what time has done to an endpoint is found out when somebody looks at it."""

    def authorize(self, request: Request) -> None:
        self._door.admit(request)

    def refuse(self, refusal: Refusal) -> Answer:
        if isinstance(refusal, Wordless):
            return Answer(refusal.status, content_type="text/html")
        return Answer(refusal.status, shown_error(refusal))

    def too_many(self) -> Refusal:
        return Refusal(429, "Too many requests", TOO_MANY)

    def throttled(self, request: Request) -> bool:
        if request.path == SIGN_IN:
            return not self._sign_ins.admits()
        crowded = request.path in _LISTS or request.path.endswith("/connectivity_info")
        if request.method == "GET" and crowded and not self._lists.admits():
            return True
        return not self._calls.admits()

    def no_route(self, request: Request, status: int) -> Refusal:
        return Refusal(status, f"{request.method} {request.path} was not found", NOT_FOUND)

    def bics(self) -> dict[str, Json]:
        """Every batch by BIC: how many SIMs it has and whose they are."""
        with self.lock:
            return {b.bic: {"quantity": b.quantity, "owner": b.owner.value} for b in self._desk.stock.batches.values()}

    def change_device(self, endpoint_id: int, **changes: object) -> None:
        """What happens in the field: `on`, `apn`, `rat`, `operator`, `imei`, `used_mb`, `silent`, `answers`."""
        with self.lock:
            endpoint = self._radio.look(self._desk.stock.endpoint(endpoint_id))
            self._radio.change(endpoint, changes)
