"""Everything the account holds, in tables by number."""

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

from app.sandbox.emnify.batches import SAMPLES, Batch, Owner
from app.sandbox.emnify.fleet import fleet, new_endpoint
from app.sandbox.emnify.model import CoveragePolicy, Endpoint, ServicePolicy, Sim
from app.sandbox.emnify.policies import COVERAGES, OPERATORS, SERVICES
from app.sandbox.emnify.words import Json, not_found, now

_SINCE = timedelta(days=40)

ORGANISATION: Json = {
    "id": 100_001,
    "name": "Sandbox Devices",
    "country": {"id": 74, "name": "Germany", "country_code": 49, "mcc": 262, "iso_code": "de"},
}


class Stock:
    """20,000 SIMs and endpoints take a good part of a second, so nothing is made before it is asked for."""

    def __init__(self, sims: int, endpoints: int) -> None:
        made = now().replace(microsecond=0) - _SINCE
        self.operators = {operator.id: operator for operator in OPERATORS}
        self.services = {policy.id: policy for policy in SERVICES}
        self.coverages = {policy.id: policy for policy in COVERAGES}
        self._sim_numbers = count(1_000_001)
        self.sims = {sim.id: sim for sim in self._new_sims(sims, made)}
        self.endpoints = {row.id: row for row in fleet(endpoints, made, self.sims.values())}
        self._endpoint_numbers = count(max(self.endpoints, default=9_000_000) + 1)
        self.batches = {sample.bic: self._batch(sample, made) for sample in SAMPLES}

    def sim(self, number: int) -> Sim:
        """Raises 404."""
        if (sim := self.sims.get(number)) is None:
            raise not_found(f"SIM {number}")
        return sim

    def endpoint(self, number: int) -> Endpoint:
        """Raises 404."""
        if (endpoint := self.endpoints.get(number)) is None:
            raise not_found(f"Endpoint {number}")
        return endpoint

    def add_endpoint(self, name: str, service: ServicePolicy, coverage: CoveragePolicy) -> Endpoint:
        endpoint = new_endpoint(next(self._endpoint_numbers), name, now(), service, coverage)
        self.endpoints[endpoint.id] = endpoint
        return endpoint

    def _new_sims(self, quantity: int, produced: datetime) -> list[Sim]:
        numbers = [next(self._sim_numbers) for _ in range(quantity)]
        return [Sim(number, f"8988303{number:012}", produced) for number in numbers]

    def _batch(self, sample: Batch, made: datetime) -> Batch:
        """A batch of its own for this account; what is ours already is made of SIMs that we have."""
        ours = list(self.sims.values())[-sample.quantity :]
        return replace(sample, sims=ours if sample.owner is Owner.US else self._new_sims(sample.quantity, made))
