"""Networks, and the profiles that say which of them the Sims of a Fleet may use."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.providers.columns import each
from app.providers.reply import Fields
from app.providers.supersim.api import PAGE_SIZE, Api, given, segment

_PROFILES = "/NetworkAccessProfiles"


@dataclass(frozen=True, slots=True)
class Network:
    """`identifiers`: pairs of MCC and MNC."""

    sid: str
    friendly_name: str
    iso_country: str
    identifiers: tuple[tuple[str, str], ...]

    @classmethod
    def read(cls, fields: Fields) -> "Network":
        return cls(
            sid=fields.need("sid"),
            friendly_name=fields.text("friendly_name"),
            iso_country=fields.text("iso_country").upper(),
            identifiers=tuple((row.text("mcc"), row.text("mnc")) for row in fields.rows("identifiers")),
        )


@dataclass(frozen=True, slots=True)
class NetworkAccessProfile:
    sid: str
    unique_name: str
    date_created: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "NetworkAccessProfile":
        return cls(fields.need("sid"), fields.text("unique_name"), fields.time("date_created"))


class NetworkAccess:
    """A profile is addressed by its sid or unique name, a network by its sid."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def networks(
        self,
        *,
        iso_country: str | None = None,
        mcc: str | None = None,
        mnc: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[Network]:
        """All there are, or those of a country or code."""
        return self._api.list(
            "/Networks", each(Network.read), page_size, given(IsoCountry=iso_country, Mcc=mcc, Mnc=mnc)
        )

    def network(self, sid: str) -> Network:
        return self._api.get(f"/Networks/{segment(sid)}", Network.read)

    def profiles(self, page_size: int = PAGE_SIZE) -> Iterator[NetworkAccessProfile]:
        return self._api.list(_PROFILES, each(NetworkAccessProfile.read), page_size)

    def profile(self, sid: str) -> NetworkAccessProfile:
        return self._api.get(_path(sid), NetworkAccessProfile.read)

    def create_profile(self, unique_name: str | None = None, networks: Sequence[str] = ()) -> NetworkAccessProfile:
        form: dict[str, str | list[str]] = {**given(UniqueName=unique_name)}
        if networks:
            form["Networks"] = list(networks)
        return self._api.post(_PROFILES, NetworkAccessProfile.read, form)

    def rename_profile(self, sid: str, unique_name: str) -> NetworkAccessProfile:
        return self._api.post(_path(sid), NetworkAccessProfile.read, given(UniqueName=unique_name))

    def networks_of(self, sid: str, page_size: int = PAGE_SIZE) -> Iterator[Network]:
        return self._api.list(f"{_path(sid)}/Networks", each(Network.read), page_size)

    def add_network(self, sid: str, network: str) -> Network:
        return self._api.post(f"{_path(sid)}/Networks", Network.read, given(Network=network))

    def remove_network(self, sid: str, network: str) -> None:
        self._api.delete(f"{_path(sid)}/Networks/{segment(network)}")


def _path(sid: str) -> str:
    return f"{_PROFILES}/{segment(sid)}"
