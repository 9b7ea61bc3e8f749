"""The endpoints that are there at the start: one of each trouble a person might have to diagnose, then trackers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.sandbox.emnify.model import (
    CoveragePolicy,
    Device,
    Endpoint,
    EndpointStatus,
    ServicePolicy,
    Sim,
    SimStatus,
    State,
)
from app.sandbox.emnify.policies import ALL_SERVICES, LIMITED, NO_LTE, SMS_ONLY, UNITED_STATES, WORLDWIDE

_FIRST_ENDPOINT = 9_000_001
_SWITCHED_OFF = 8
"""Every eighth tracker is."""


_USUAL = Device()


@dataclass(frozen=True, slots=True)
class Sample:
    name: str
    device: Device = _USUAL
    sim: SimStatus | None = SimStatus.ACTIVATED
    status: EndpointStatus = EndpointStatus.ENABLED
    service: ServicePolicy = ALL_SERVICES
    coverage: CoveragePolicy = WORLDWIDE
    blacklist: frozenset[int] = frozenset()
    locked_to: str | None = None
    state: State = State.OFFLINE


SAMPLES = (
    Sample("healthy"),
    Sample("no-sim", sim=None),
    Sample("disabled", status=EndpointStatus.DISABLED),
    Sample("switched-off", Device(on=False)),
    Sample("operator-blocked", blacklist=frozenset({1})),
    Sample("no-coverage", coverage=UNITED_STATES),
    Sample("wrong-apn", Device(apn="internet")),
    Sample("no-lte", service=NO_LTE),
    Sample("sms-only", service=SMS_ONLY),
    Sample("over-limit", service=LIMITED),
    Sample("no-traffic", Device(silent=True)),
    Sample("suspended", sim=SimStatus.SUSPENDED),
    Sample("factory-test", sim=SimStatus.FACTORY_TEST),
    Sample("gone-quiet", Device(on=False), state=State.ATTACHED),
    Sample("other-imei", locked_to="3545820012345601"),
)


def fleet(size: int, made: datetime, sims: Iterable[Sim]) -> Iterator[Endpoint]:
    """`size` endpoints; each that needs a SIM takes the next one while there are any."""
    free = iter(sims)
    for index in range(size):
        sample = SAMPLES[index] if index < len(SAMPLES) else _tracker(index)
        endpoint = _endpoint(_FIRST_ENDPOINT + index, sample, made)
        if sample.sim is not None and (sim := next(free, None)):
            sim.status, sim.activated = sample.sim, made
            sim.endpoint, endpoint.sim = endpoint, sim
        yield endpoint


def new_endpoint(
    number: int, name: str, created: datetime, service: ServicePolicy, coverage: CoveragePolicy
) -> Endpoint:
    endpoint = Endpoint(number, name, created, created, service, coverage)
    endpoint.device = Device(imei=f"354582{number:08}01")
    return endpoint


def tracker_ids(size: int) -> range:
    """Of a fleet of that size, the endpoints that are trackers."""
    return range(_FIRST_ENDPOINT + len(SAMPLES), _FIRST_ENDPOINT + size)


def _tracker(index: int) -> Sample:
    return Sample(f"tracker-{index - len(SAMPLES) + 1:05}", Device(on=index % _SWITCHED_OFF != 0))


def _endpoint(number: int, sample: Sample, made: datetime) -> Endpoint:
    endpoint = new_endpoint(number, sample.name, made, sample.service, sample.coverage)
    endpoint.device = replace(sample.device, imei=endpoint.device.imei)
    endpoint.status = sample.status
    endpoint.tags = "tracker" if sample.name.startswith("tracker") else "sample"
    endpoint.blacklist = set(sample.blacklist)
    endpoint.imei, endpoint.imei_lock = sample.locked_to, sample.locked_to is not None
    endpoint.state = sample.state
    endpoint.attached = made if sample.state is State.ATTACHED else None
    return endpoint
