"""What endpoints are allowed: service policies (`service_profile`) and coverage policies (`tariff_profile`)."""

from dataclasses import dataclass

from app.providers.emnify.api import Api, one, rows
from app.providers.reply import Fields


@dataclass(frozen=True, slots=True)
class Policy:
    """`used_count`: endpoints that have it."""

    id: int
    name: str
    description: str
    used_count: int | None

    @classmethod
    def read(cls, fields: Fields) -> "Policy":
        return cls(fields.id(), fields.text("name"), fields.text("description"), fields.whole("used_count"))


@dataclass(frozen=True, slots=True)
class Service:
    """SMS, data and the like. `limit`: words of the traffic limit, empty for none; `limit_mb` where it is known."""

    name: str
    limit: str
    limit_mb: float | None

    @classmethod
    def read(cls, fields: Fields) -> "Service":
        limit = fields.inner("traffic_limit")
        words = limit.text("description") or limit.text("name") or limit.text("volume")
        return cls(fields.text("description") or fields.text("name"), words, limit.number("volume"))


@dataclass(frozen=True, slots=True)
class ServicePolicy:
    """A service policy whole. What it says of a radio technology is None where EMnify leaves it out."""

    policy: Policy
    allowed_3g: bool | None
    allowed_4g: bool | None
    allowed_nb_iot: bool | None
    sms_quota: bool | None
    data_quota: bool | None
    services: tuple[Service, ...]

    @classmethod
    def read(cls, fields: Fields) -> "ServicePolicy":
        return cls(
            policy=Policy.read(fields),
            allowed_3g=fields.flag("allowed_3g"),
            allowed_4g=fields.flag("allowed_4g"),
            allowed_nb_iot=fields.flag("allowed_nb_iot"),
            sms_quota=fields.flag("apply_sms_quota"),
            data_quota=fields.flag("apply_data_quota"),
            services=tuple(Service.read(row) for row in fields.rows("service")),
        )


@dataclass(frozen=True, slots=True)
class Country:
    """A country of a coverage policy, and how many networks can be used there."""

    name: str
    iso_code: str
    mcc: int | None
    networks: int | None

    @classmethod
    def read(cls, fields: Fields) -> "Country":
        country = fields.inner("country")
        return cls(
            country.text("name"), country.text("iso_code"), country.whole("mcc"), fields.whole("redundancy_count")
        )


class Policies:
    def __init__(self, api: Api) -> None:
        self._api = api

    def services(self) -> tuple[Policy, ...]:
        return self._api.get("/api/v1/service_profile", rows(Policy.read))

    def service(self, policy_id: int) -> ServicePolicy:
        return self._api.get(f"/api/v1/service_profile/{policy_id}", one(ServicePolicy.read))

    def coverages(self) -> tuple[Policy, ...]:
        return self._api.get("/api/v1/tariff_profile", rows(Policy.read))

    def countries(self, policy_id: int) -> tuple[Country, ...]:
        """Where the coverage policy lets SIMs work."""
        return self._api.get(f"/api/v1/tariff_profile/{policy_id}/coverage", rows(Country.read))
