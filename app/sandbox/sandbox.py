"""One sandbox: the simulated providers, the simulated modules and the control API, started and stopped together."""

import json
import signal
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from types import FrameType, TracebackType
from typing import Self, TextIO

from app.domain.work import Provider
from app.sandbox.celona import CelonaSite
from app.sandbox.control import ControlSite
from app.sandbox.digits import Digits
from app.sandbox.emnify.site import EmnifySite
from app.sandbox.faults import Fault, FaultBook
from app.sandbox.modules.bench import Bench
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.options import SandboxOptions
from app.sandbox.printer import SimulatedPrinter
from app.sandbox.provider import ProviderSite, World
from app.sandbox.record import Record
from app.sandbox.server import HttpServer
from app.sandbox.supersim.site import SuperSimSite
from app.sandbox.trackers.garage import MAKERS, Garage
from app.sandbox.trackers.port import TrackerPort

__all__ = ["ProviderAddress", "Sandbox", "SandboxOptions", "serve"]


@dataclass(frozen=True, slots=True)
class ProviderAddress:
    """Credentials of Super SIM: `account_sid` and `auth_token` for Basic auth, `client_id`, `client_secret` and
    `token_path` for OAuth2. Of Celona: `customer_id` and `api_key`. Of EMnify: `application_token`; `username`,
    `password` (as typed; its SHA-1 is sent); `mfa_username` has the same password and is asked for the `mfa_code`.
    """

    provider: Provider
    url: str
    """The origin, to which the provider's own paths (`/v1/…`) are added."""
    credentials: Mapping[str, str]


class Sandbox:
    """Start it with `Sandbox.start(options)`; `stop()`, or the end of a `with` block, joins every thread."""

    def __init__(self, options: SandboxOptions) -> None:
        self.options = options
        self.record = Record()
        self.faults = FaultBook(Random(options.seed))  # noqa: S311
        digits = Digits(options.seed)
        self.garage = Garage(self.record, digits)
        world = World(options, self.record, self.faults, digits, self.garage)
        self._celona = CelonaSite(world)
        self.emnify = EmnifySite(world)
        self._sites: tuple[ProviderSite, ...] = (SuperSimSite(world), self._celona, self.emnify)
        self._bench = Bench(world)
        self.printer = SimulatedPrinter(self.record, options.labels, options.label_s) if options.labels else None
        self._servers = [HttpServer(site) for site in (*self._sites, ControlSite(self))]
        self.control_url = self._servers[-1].origin
        self.providers: Mapping[str, ProviderAddress] = {
            site.name: ProviderAddress(Provider(site.name), server.origin, site.credentials)
            for site, server in zip(self._sites, self._servers, strict=False)
        }

    @classmethod
    def start(cls, options: SandboxOptions | None = None) -> "Sandbox":
        return cls(options or SandboxOptions())

    @property
    def ports(self) -> tuple[SimulatedPort, ...]:
        return self._bench.ports

    @property
    def tracker_ports(self) -> tuple[TrackerPort, ...]:
        return self._bench.trackers

    def esims(self) -> dict[str, str]:
        """Celona's eSIMs by ICCID, each with the EID that owns it or an empty text."""
        return self._celona.esims()

    def routes(self, provider: str) -> frozenset[str]:
        """What a simulated provider serves, as `POST /v1/Sims/<sid>`."""
        return frozenset(route for site in self._sites if site.name == provider for route in site.routes())

    def describe(self) -> Iterator[dict[str, object]]:
        """The JSON lines that `simwright sandbox` prints."""
        for address in self.providers.values():
            yield {
                "kind": "provider",
                "provider": address.provider.value,
                "url": address.url,
                "credentials": dict(address.credentials),
            }
        for port in self.ports:
            yield {"kind": "port", **port.describe()}
        yield from ({"kind": "tracker", **tracker.describe()} for tracker in self.tracker_ports)
        if self.printer is not None:
            yield {"kind": "printer", **self.printer.describe()}
        yield {"kind": "control", "url": self.control_url}
        yield {"kind": "ready"}

    def stop(self) -> None:
        """Once stopped it stays so; to stop it again does nothing."""
        servers, self._servers = self._servers, []
        for server in servers:
            server.stop()
        if servers:
            self._bench.stop()
        if servers and self.printer is not None:
            self.printer.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(options: SandboxOptions, out: TextIO, faults: Sequence[Fault] = ()) -> int:
    """Print what there is as JSON lines, then run until SIGINT or SIGTERM. Call it from the main thread.

    A module or maker of trackers that is not known ends it with status 2, and the names that are.
    """
    for given, names in ((options.personalities, PERSONALITIES), (options.trackers, MAKERS)):
        if wrong := sorted(set(given) - set(names)):
            sys.stderr.write(f"Not known: {', '.join(wrong)}. There are: {', '.join(names)}.\n")
            return 2
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Sandbox.start(options) as sandbox:
            for fault in faults:
                sandbox.faults.add(fault)
            for line in sandbox.describe():
                print(json.dumps(line), file=out, flush=True)
            while not ended.wait(0.2):  # a wait without a limit cannot be interrupted on Windows
                pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0
