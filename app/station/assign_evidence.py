"""What Super SIM and Celona say now of an assignment whose answer was lost."""

from collections.abc import Iterable, Iterator
from itertools import islice

from app.domain.message import Message, say
from app.domain.work import Job, Unit
from app.ledger.ledger import Ledger
from app.providers.celona import Celona
from app.providers.supersim import ESimProfile, SuperSim
from app.station.evidence import listed

_NEWEST = 200


def says_now(client: SuperSim | Celona, ledger: Ledger, job: Job, unit: Unit) -> Iterable[Message]:
    if isinstance(client, Celona):
        yield say(
            "evidence", "Celona cannot be asked: a list is known by its request ID, which was lost with the answer."
        )
        yield say("evidence", "The Orchestrator shows whether the devices of this list have an eSIM.")
        return
    yield from _profiles(client, ledger, job, unit)


def _profiles(client: SuperSim, ledger: Ledger, job: Job, unit: Unit) -> Iterator[Message]:
    """Of the same kind, newest first."""
    eid = unit.eid if job.intent.get("by") == "eid" else ""
    kind = [each for each in islice(client.profiles(eid=eid or None), _NEWEST) if (each.eid or "") == eid]
    known = ledger.profile_sids_known([each.sid for each in kind])
    strays = [each for each in kind if each.sid not in known]
    yield say("evidence", "Profiles of this kind that no row here has: {n}.", n=len(strays))
    if strays:
        yield say("evidence", "The newest: {profiles}", profiles=listed(map(_words, strays)))


def _words(profile: ESimProfile) -> str:
    made = f"{profile.date_created:%Y-%m-%d %H:%M:%S} UTC" if profile.date_created else "—"
    return f"{profile.sid} {profile.status} {made}"
