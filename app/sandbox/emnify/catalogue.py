"""The account's own: organisation, service policies, coverage policies. They are read, not changed."""

from collections import Counter
from collections.abc import Mapping

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.model import CoveragePolicy, ServicePolicy
from app.sandbox.emnify.show_endpoint import shown_country
from app.sandbox.emnify.stock import ORGANISATION
from app.sandbox.emnify.words import Json, iso, not_found, now
from app.sandbox.provider import Answer, Call, Route


class Catalogue:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /api/v1/service_profile": self._services,
            "GET /api/v1/service_profile/<int:profile_id>": self._service,
            "GET /api/v1/tariff_profile": self._coverages,
            "GET /api/v1/tariff_profile/<int:tariff_profile_id>": self._coverage,
            "GET /api/v1/tariff_profile/<int:tariff_profile_id>/coverage": self._countries,
            "GET /api/v1/organisation/my": self._organisation,
            "GET /api/v1/event/type": self._desk.journal.types,
        }

    def _services(self, call: Call) -> Answer:  # noqa: ARG002
        used = Counter(endpoint.service.id for endpoint in self._desk.stock.endpoints.values())
        rows = self._desk.stock.services.values()
        return Answer(200, [{**_service(row), "used_count": str(used[row.id])} for row in rows])

    def _service(self, call: Call, profile_id: int) -> Answer:  # noqa: ARG002
        if (policy := self._desk.stock.services.get(profile_id)) is None:
            raise not_found(f"Service profile {profile_id}")
        used = sum(endpoint.service is policy for endpoint in self._desk.stock.endpoints.values())
        return Answer(200, {**_service(policy), **_details(policy), "used_count": used})

    def _coverages(self, call: Call) -> Answer:  # noqa: ARG002
        used = Counter(endpoint.coverage.id for endpoint in self._desk.stock.endpoints.values())
        rows = self._desk.stock.coverages.values()
        return Answer(200, [{**_coverage(row), "used_count": str(used[row.id])} for row in rows])

    def _coverage(self, call: Call, tariff_profile_id: int) -> Answer:  # noqa: ARG002
        policy = self._find(tariff_profile_id)
        used = sum(endpoint.coverage is policy for endpoint in self._desk.stock.endpoints.values())
        return Answer(200, {**_coverage(policy), "used_count": str(used)})

    def _countries(self, call: Call, tariff_profile_id: int) -> Answer:  # noqa: ARG002
        inside = self._find(tariff_profile_id).countries
        networks = Counter(operator.iso_code for operator in self._desk.stock.operators.values())
        first = {operator.iso_code: operator for operator in reversed(self._desk.stock.operators.values())}
        rows = [(first[code], networks[code]) for code in sorted(inside)]
        return Answer(200, [{"country": shown_country(row), "redundancy_count": number} for row, number in rows])

    def _organisation(self, call: Call) -> Answer:  # noqa: ARG002
        return Answer(
            200,
            {
                "id": ORGANISATION["id"],
                "name": ORGANISATION["name"],
                "organisation_type_id": "4",
                "organisation_status_id": "1",
                "organisation_class_id": 1,
                "country_id": "74",
                "currency_id": 1,
                "monthly_cost_limit": None,
                "created": iso(now().replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)),
            },
        )

    def _find(self, number: int) -> CoveragePolicy:
        if (policy := self._desk.stock.coverages.get(number)) is None:
            raise not_found(f"Tariff profile {number}")
        return policy


def _service(policy: ServicePolicy) -> Json:
    return {
        "id": policy.id,
        "name": policy.name,
        "description": policy.description,
        "allowed_3g": "3G" in policy.rats,
        "allowed_4g": "4G" in policy.rats,
        "allowed_nb_iot": False,
        "allowed_nb_iot_geo": False,
        "apply_sms_quota": False,
        "apply_data_quota": False,
    }


def _details(policy: ServicePolicy) -> Json:
    """What only the policy itself shows: services, and the traffic limit with the data service."""
    limit = {"id": 1, "description": f"{policy.limit_mb} MB", "volume": policy.limit_mb}
    data = {"id": 11, "description": "Data", **({"traffic_limit": limit} if policy.limit_mb else {})}
    sms = [{"id": 1, "description": "MT-SMS"}, {"id": 2, "description": "MO-SMS"}]
    return {"service": [*sms, *([data] if policy.data else [])]}


def _coverage(policy: CoveragePolicy) -> Json:
    return {
        "id": policy.id,
        "name": policy.name,
        "description": policy.description,
        "organisation_id": str(ORGANISATION["id"]),
    }
