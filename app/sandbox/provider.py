"""What the simulated providers have in common: routes, latency, the limit on calls in flight, faults, the record."""

import json
import threading
from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from app.sandbox.digits import Digits
from app.sandbox.faults import Fault, FaultBook, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.quirks import with_long_iccids, without
from app.sandbox.record import Kind, Record
from app.sandbox.server import Cut, Line, Site
from app.sandbox.trackers.garage import Garage


@dataclass(frozen=True, slots=True)
class World:
    """What all parts of one sandbox share."""

    options: SandboxOptions
    record: Record
    faults: FaultBook
    digits: Digits
    garage: Garage


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


class Refusal(Exception):
    """The provider says no; `code` is its own number for the reason."""

    def __init__(self, status: int, message: str, code: int = 0) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code


@dataclass(frozen=True, slots=True)
class Call:
    """One request as a route sees it."""

    request: Request
    origin: str
    fails: bool
    """What this call orders is to fail later."""

    def __getitem__(self, name: str) -> str:
        """A form field, empty if it was not sent."""
        return self.request.form.get(name, "")

    def query(self, name: str) -> str:
        return self.request.args.get(name, "")


Route = Callable[..., Answer]


class ProviderSite(Site):
    """One simulated provider; its routes are `{"GET /v1/Sims/<sid>": method}`, its state is guarded by `lock`."""

    max_in_flight: int | None = None

    def __init__(self, world: World) -> None:
        self.world = world
        self.lock = threading.Lock()
        self._routes = self.routes()
        self._in_flight = 0
        self._counting = threading.Lock()

    @cached_property
    def _map(self) -> Map:
        """Compiling the rules takes longer than all else at the start, so it waits for the first call."""
        rules = [
            Rule(path, methods=[method], endpoint=key) for key in self._routes for method, path in [key.split(" ", 1)]
        ]
        return Map(rules, strict_slashes=False)

    @property
    @abstractmethod
    def credentials(self) -> Mapping[str, str]: ...

    @abstractmethod
    def routes(self) -> Mapping[str, Route]: ...

    @abstractmethod
    def advance(self) -> None:
        """Let time that has passed take its effect; called with the lock held, before every route."""

    @abstractmethod
    def authorize(self, request: Request) -> None:
        """Raise a `Refusal` for wrong credentials."""

    @abstractmethod
    def refuse(self, refusal: Refusal) -> Answer:
        """The provider's own error body."""

    @abstractmethod
    def too_many(self) -> Refusal: ...

    def throttled(self, request: Request) -> bool:  # noqa: ARG002
        """Whether this request comes too soon after those before it."""
        return False

    def answer(self, request: Request, line: Line) -> Response:
        with self._counting:
            self._in_flight += 1
            in_flight = self._in_flight
        try:
            return self._respond(request, line, in_flight)
        finally:
            with self._counting:
                self._in_flight -= 1

    def _respond(self, request: Request, line: Line, in_flight: int) -> Response:
        what = f"{request.method} {request.path}"
        crowded = self.max_in_flight is not None and in_flight > self.max_in_flight
        if crowded or self.throttled(request):
            answer = self.refuse(self.too_many())
            return self._finish(request, what, answer, None, in_flight)
        fault = self.world.faults.take(self.name, what)
        if fault:
            self.world.record.add(Kind.FAULT, self.name, fault.kind.value, request=what)
        # The effect falls into the middle of the wait, so that a client that is killed may or may not have had it.
        line.wait(self.world.options.latency_s / 2)
        answer = self._take_effect(request, fault, line)
        line.wait(self.world.options.latency_s / 2)
        if fault:
            _break_off(fault, line)
        return self._finish(request, what, answer, fault, in_flight)

    def _take_effect(self, request: Request, fault: Fault | None, line: Line) -> Answer:
        if fault is None:
            return self._route(request, fails=False)
        if fault.kind is FaultKind.CUT_BEFORE:
            raise Cut
        if fault.kind is FaultKind.HANG and not fault.effect:
            line.hang(fault.seconds)
        if fault.kind is not FaultKind.STATUS:
            return self._route(request, fails=fault.kind is FaultKind.FAIL)
        if fault.effect:
            self._route(request, fails=False)
        refusal = self.too_many() if fault.status == 429 else Refusal(fault.status, "Internal Server Error", 20500)
        answer = self.refuse(refusal)
        if fault.retry_after is None:
            return answer
        return Answer(answer.status, answer.body, {**answer.headers, "Retry-After": f"{fault.retry_after:g}"})

    def _route(self, request: Request, *, fails: bool) -> Answer:
        origin = request.host_url.rstrip("/")
        try:
            self.authorize(request)
            key, values = self._map.bind_to_environ(request.environ).match()
            with self.lock:
                self.advance()
                return self._routes[key](Call(request, origin, fails), **values)
        except Refusal as refusal:
            return self.refuse(refusal)
        except HTTPException as error:
            return self.refuse(self.no_route(request, error.code or 500))

    def no_route(self, request: Request, status: int) -> Refusal:
        return Refusal(status, f"{request.method} {request.path} is not offered")

    def _finish(self, request: Request, what: str, answer: Answer, fault: Fault | None, in_flight: int) -> Response:
        self.world.record.add(
            Kind.REQUEST,
            self.name,
            what,
            status=answer.status,
            in_flight=in_flight,
            query=request.args.to_dict(),
            form=request.form.to_dict(),
            json=request.get_json(silent=True),
        )
        response = _response(answer, fault)
        response.headers.update(self.headers(in_flight))
        return response

    def headers(self, in_flight: int) -> Mapping[str, str]:  # noqa: ARG002
        return {}


def _response(answer: Answer, fault: Fault | None) -> Response:
    match fault.kind if fault else None:
        case FaultKind.MALFORMED:
            return _spoilt(answer)
        case FaultKind.BARE:
            return _whole(replace(answer, body=None, content_type="text/html"))
        case FaultKind.LACKS if fault:
            body, headers = without(fault.lines, answer.body, answer.headers)
            return _whole(replace(answer, body=body, headers=headers))
        case FaultKind.LONG_ICCID:
            return _whole(replace(answer, body=with_long_iccids(answer.body)))
    return _whole(answer)


def _whole(answer: Answer) -> Response:
    response = Response(_body(answer), answer.status, answer.headers, content_type=answer.content_type)
    if answer.status == 204:  # has no content, so nothing may describe it (RFC 9110 8.6)
        response.headers.remove("Content-Length")
        response.headers.remove("Content-Type")
    return response


def _spoilt(answer: Answer) -> Response:
    """Broken off in the middle; where nothing should be, something that is no JSON."""
    body = _body(answer)
    status = 200 if answer.status == 204 else answer.status
    return Response(body[: len(body) // 2] or b"<html>", status, answer.headers, content_type=answer.content_type)


def _body(answer: Answer) -> bytes:
    return b"" if answer.body is None else json.dumps(answer.body, ensure_ascii=False).encode()


def _break_off(fault: Fault, line: Line) -> None:
    """Lose or delay an answer whose call has taken effect."""
    if fault.kind is FaultKind.CUT_AFTER:
        raise Cut
    if fault.kind is FaultKind.HANG:
        line.hang(fault.seconds)
    if fault.kind is FaultKind.DELAY:
        line.wait(fault.seconds)
