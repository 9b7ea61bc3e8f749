"""Networks, and the NetworkAccessProfiles that say which of them a Fleet may use."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.resources import INVALID, Desk, Resource, Table, not_found, now, page

_NETWORKS = (
    ("AT&T", "US", "310", "410"),
    ("T-Mobile USA", "US", "310", "260"),
    ("Telekom", "DE", "262", "01"),
    ("Vodafone", "DE", "262", "02"),
    ("Orange", "FR", "208", "01"),
    ("EE", "GB", "234", "30"),
)


@dataclass(slots=True)
class Network(Resource):
    friendly_name: str = ""
    iso_country: str = ""
    mcc: str = ""
    mnc: str = ""


@dataclass(slots=True)
class NetworkAccessProfile(Resource):
    networks: dict[str, Network] = field(default_factory=dict)


class Access:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.networks: Table[Network] = Table()
        self.profiles: Table[NetworkAccessProfile] = Table()
        for name, country, mcc, mnc in _NETWORKS:
            sid = desk.world.digits.sid("HW")
            self.networks.add(Network(sid, friendly_name=name, iso_country=country, mcc=mcc, mnc=mnc))
        everywhere = {network.sid: network for network in self.networks.newest_first()}
        self.worldwide = self.profiles.add(
            NetworkAccessProfile(desk.world.digits.sid("HA"), "worldwide", networks=everywhere)
        )

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /v1/Networks": self._list_networks,
            "GET /v1/Networks/<sid>": self._get_network,
            "POST /v1/NetworkAccessProfiles": self._create,
            "GET /v1/NetworkAccessProfiles": self._list,
            "GET /v1/NetworkAccessProfiles/<sid>": self._get,
            "POST /v1/NetworkAccessProfiles/<sid>": self._update,
            "GET /v1/NetworkAccessProfiles/<sid>/Networks": self._list_members,
            "POST /v1/NetworkAccessProfiles/<sid>/Networks": self._add_member,
            "GET /v1/NetworkAccessProfiles/<sid>/Networks/<network>": self._get_member,
            "DELETE /v1/NetworkAccessProfiles/<sid>/Networks/<network>": self._remove_member,
        }

    def _list_networks(self, call: Call) -> Answer:
        wanted = {"iso_country": "IsoCountry", "mcc": "Mcc", "mnc": "Mnc"}
        rows = (
            network
            for network in self.networks.newest_first()
            if all(call.query(name) in ("", getattr(network, field)) for field, name in wanted.items())
        )
        return Answer(200, page(call, "networks", rows, lambda network: _show_network(network, call)))

    def _get_network(self, call: Call, sid: str) -> Answer:
        return Answer(200, _show_network(self.networks.get(sid, call), call))

    def _create(self, call: Call) -> Answer:
        name = call["UniqueName"]
        members = {network.sid: network for network in map(self._network, call.request.form.getlist("Networks"))}
        self.profiles.check_free(name)
        profile = self.profiles.add(NetworkAccessProfile(self._desk.world.digits.sid("HA"), name, networks=members))
        self._desk.effect("access.created", sid=profile.sid, unique_name=name)
        return Answer(201, self._show(profile, call))

    def _list(self, call: Call) -> Answer:
        rows = self.profiles.newest_first()
        return Answer(200, page(call, "network_access_profiles", rows, lambda row: self._show(row, call)))

    def _get(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show(self.profiles.get(sid, call), call))

    def _update(self, call: Call, sid: str) -> Answer:
        profile = self.profiles.get(sid, call)
        if name := call["UniqueName"]:
            self.profiles.rename(profile, name)
        profile.updated = now()
        self._desk.effect("access.updated", sid=profile.sid, unique_name=profile.unique_name)
        return Answer(200, self._show(profile, call))

    def _list_members(self, call: Call, sid: str) -> Answer:
        profile = self.profiles.get(sid, call)
        rows: Iterable[Network] = list(profile.networks.values())
        return Answer(200, page(call, "networks", rows, lambda row: _show_member(row, profile, call)))

    def _add_member(self, call: Call, sid: str) -> Answer:
        profile, network = self.profiles.get(sid, call), self._network(call["Network"])
        if network.sid in profile.networks:
            raise Refusal(400, f"Network {network.sid} is already in {profile.sid}", INVALID)
        profile.networks[network.sid] = network
        self._desk.effect("network.added", sid=profile.sid, network=network.sid)
        return Answer(201, _show_member(network, profile, call))

    def _get_member(self, call: Call, sid: str, network: str) -> Answer:
        profile = self.profiles.get(sid, call)
        return Answer(200, _show_member(_member(profile, network, call), profile, call))

    def _remove_member(self, call: Call, sid: str, network: str) -> Answer:
        profile = self.profiles.get(sid, call)
        del profile.networks[_member(profile, network, call).sid]
        self._desk.effect("network.removed", sid=profile.sid, network=network)
        return Answer(204)

    def _network(self, sid: str) -> Network:
        if (network := self.networks.find(sid)) is None:
            raise Refusal(400, f"Network {sid} was not found", INVALID)
        return network

    def _show(self, profile: NetworkAccessProfile, call: Call) -> dict[str, object]:
        identity = self._desk.identity(profile, call, "NetworkAccessProfiles")
        return {**identity, "unique_name": profile.unique_name, "links": {"networks": f"{identity['url']}/Networks"}}


def _member(profile: NetworkAccessProfile, sid: str, call: Call) -> Network:
    if (network := profile.networks.get(sid)) is None:
        raise not_found(call.request.path)
    return network


def _show_network(network: Network, call: Call) -> dict[str, object]:
    return {
        "sid": network.sid,
        "friendly_name": network.friendly_name,
        "iso_country": network.iso_country,
        "identifiers": [{"mcc": network.mcc, "mnc": network.mnc}],
        "url": f"{call.origin}/v1/Networks/{network.sid}",
    }


def _show_member(network: Network, profile: NetworkAccessProfile, call: Call) -> dict[str, object]:
    return {
        **_show_network(network, call),
        "network_access_profile_sid": profile.sid,
        "url": f"{call.origin}/v1/NetworkAccessProfiles/{profile.sid}/Networks/{network.sid}",
    }
