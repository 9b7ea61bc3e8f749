"""Fleets and Network Access Profiles of Super SIM: looked at, created, and their networks changed.

How each call with an effect is settled when its answer was lost: it is asked for until `settle_after_s` after the
call; seen, it was done; absent after that, it was not, and a person may do it again. Nothing is sent again by itself.

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `fleet.create` | POST /Fleets | its unique name, which was free before | GET /Fleets/{name} | does not happen |
| `fleet.access` | POST /NetworkAccessProfiles | its unique name, which was free before | GET \
/NetworkAccessProfiles/{name} | does not happen |
| `fleet.network.add` | POST /NetworkAccessProfiles/{sid}/Networks | the network in the profile | GET \
/NetworkAccessProfiles/{sid}/Networks | does not happen |
| `fleet.network.remove` | DELETE /NetworkAccessProfiles/{sid}/Networks/{sid} | the network not in the profile | GET \
/NetworkAccessProfiles/{sid}/Networks | does not happen |
"""

from collections.abc import Callable, Mapping, Sequence
from threading import Event

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Job, JobState
from app.providers.errors import AnswerLost, NotSent, Refused, Unreachable
from app.providers.supersim import Fleet, SuperSim
from app.providers.supersim.access import Network, NetworkAccessProfile
from app.station.parts import Parts
from app.station.single_calls import day_batch, looks

__all__ = ["Fleets", "Network", "NetworkAccessProfile"]

CREATE, ACCESS, ADD, REMOVE = "fleet.create", "fleet.access", "fleet.network.add", "fleet.network.remove"
_LARGEST_MB = 2_000_000


class Fleets:
    """Thread-safe; every call asks the provider, none belongs on the GUI thread."""

    def __init__(self, parts: Parts) -> None:
        self._ledger = parts.ledger
        self._accounts = parts.accounts
        self._settings = parts.settings
        self._online = parts.online
        self._closing = Event()

    def stop(self) -> None:
        """The program ends: whoever waits for a settlement gives up; the job is settled at the next call."""
        self._closing.set()

    def fleets(self, account: str) -> list[Fleet]:
        return list(self._client(account).fleets())

    def profiles(self, account: str) -> list[NetworkAccessProfile]:
        return list(self._client(account).access.profiles())

    def networks(self, account: str, profile: str = "", country: str = "") -> list[Network]:
        """Of a profile, or all that the provider has; `country` is ISO 3166-1 alpha-2."""
        access = self._client(account).access
        found = access.networks_of(profile) if profile else access.networks(iso_country=country or None)
        return [network for network in found if not country or network.iso_country == country.upper()]

    def create(self, account: str, name: str, profile: str, data_limit_mb: int | None = None) -> Fleet:
        """`profile`: sid or unique name of its Network Access Profile."""
        client, name = self._client(account), _named(name)
        if data_limit_mb is not None and not 1 <= data_limit_mb <= _LARGEST_MB:
            raise KnownError(
                "fleet.limit",
                say("fleets", "{limit} is not a data limit.", limit=data_limit_mb),
                say("fleets", "Give 1 to 2,000,000 MB for each SIM and month."),
            )
        intent = {"name": name, "profile": profile, "data_limit": data_limit_mb}
        self._free(account, CREATE, name)
        self._carry_out(
            account, CREATE, intent, lambda: client.create_fleet(profile, unique_name=name, data_limit=data_limit_mb)
        )
        return client.fleet(name)

    def create_profile(self, account: str, name: str, networks: Sequence[str]) -> NetworkAccessProfile:
        """`networks`: their sids."""
        client, name = self._client(account), _named(name)
        self._free(account, ACCESS, name)
        self._carry_out(
            account,
            ACCESS,
            {"name": name, "networks": list(networks)},
            lambda: client.access.create_profile(name, networks),
        )
        return client.access.profile(name)

    def add_network(self, account: str, profile: str, network: str) -> None:
        access = self._client(account).access
        intent = {"profile": profile, "network": network}
        self._carry_out(account, ADD, intent, lambda: access.add_network(profile, network))

    def remove_network(self, account: str, profile: str, network: str) -> None:
        """SIMs of fleets with this profile lose the network."""
        access = self._client(account).access
        intent = {"profile": profile, "network": network}
        self._carry_out(account, REMOVE, intent, lambda: access.remove_network(profile, network))

    def catch_up(self, account: str) -> None:
        """Settle what an earlier run, or a lost answer, left open."""
        for job in self._ledger.open_jobs(account=account):
            if job.kind.startswith("fleet."):
                self._close(job, self._shows(job.account, job.kind, job.intent))

    def _client(self, account: str) -> SuperSim:
        client = self._accounts.client(account)
        if not isinstance(client, SuperSim):
            raise KnownError(
                "account.no_fleets",
                say("fleets", "{name} is not a Super SIM account; only Super SIM has fleets.", name=account),
                say("fleets", "Choose an account at Super SIM."),
            )
        return client

    def _free(self, account: str, kind: str, name: str) -> None:
        """A name that is there already could not be told from the one that is made."""
        self.catch_up(account)
        if self._shows(account, kind, {"name": name}):
            raise KnownError(
                "fleet.taken",
                say("fleets", "{name} exists already.", name=name),
                say("fleets", "Use it, or give another name."),
            )

    def _carry_out(self, account: str, kind: str, intent: Mapping[str, object], send: Callable[[], object]) -> None:
        job = self._begin(account, kind, intent)
        try:
            send()
        except AnswerLost as lost:
            self._ledger.finish_job(job.id, JobState.UNSETTLED, {"error": lost.detail})
            self._settle(job, lost)
        except KnownError as error:
            self._ledger.finish_job(job.id, JobState.FAILED, {"error": error.detail or str(error)})
            self._online(not isinstance(error, Unreachable))
            raise
        else:
            self._ledger.finish_job(job.id, JobState.DONE)
            self._online(True)

    def _settle(self, job: Job, lost: AnswerLost) -> None:
        for last in looks(self._settings(), self._closing):
            try:
                done = self._shows(job.account, job.kind, job.intent)
            except (AnswerLost, NotSent):
                continue
            if done or last:
                self._close(job, done)
                if done:
                    return
                raise _not_done(lost) from lost
        raise lost

    def _shows(self, account: str, kind: str, intent: Mapping[str, object]) -> bool:
        """Whether the provider shows the effect of such a call."""
        client = self._client(account)
        try:
            if kind in {CREATE, ACCESS}:
                name = str(intent["name"])
                found = client.fleet(name) if kind == CREATE else client.access.profile(name)
                return found.unique_name == name
            there = {network.sid for network in client.access.networks_of(str(intent["profile"]))}
        except Refused as error:
            if error.status != 404:
                raise
            return False
        return (str(intent["network"]) in there) is (kind == ADD)

    def _close(self, job: Job, done: bool) -> None:
        state = JobState.DONE if done else JobState.FAILED
        self._ledger.finish_job(job.id, state, {"settled": "found" if done else "absent"})

    def _begin(self, account: str, kind: str, intent: Mapping[str, object]) -> Job:
        settings = self._settings()
        with self._ledger.transaction():
            self._ledger.audit(settings.operator, kind, {"account": account, **intent})
            batch = day_batch(self._ledger, "Fleets", account, settings)
            return self._ledger.begin_job(kind, account, batch, None, intent)


def _named(name: str) -> str:
    """A lost answer is settled by the name, so there has to be one."""
    if name := name.strip():
        return name
    raise KnownError(
        "fleet.name", say("fleets", "There is no name."), say("fleets", "Give one that is not used yet in the account.")
    )


def _not_done(lost: AnswerLost) -> KnownError:
    return KnownError(
        "fleet.not_done",
        say("fleets", "The call was lost on its way: the provider shows that it was not carried out."),
        say("fleets", "Do it again."),
        lost.detail,
    )
