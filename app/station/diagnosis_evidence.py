"""What a diagnosis found on its way, as far as the walk came."""

from collections.abc import Iterator, Mapping
from enum import IntEnum
from types import MappingProxyType

from app.domain.message import Message, say
from app.station.device_values import Connection
from app.station.diagnosis_facts import Facts, Step
from app.station.sim_phase import SimPhase

_CONNECTIONS: Mapping[Connection, Message] = MappingProxyType(
    {
        Connection.OFFLINE: say("diagnosis", "Connection: offline"),
        Connection.ATTACHED: say("diagnosis", "Connection: attached to a network, without a data session"),
        Connection.ONLINE: say("diagnosis", "Connection: online, with a data session"),
        Connection.BLOCKED: say("diagnosis", "Connection: blocked"),
        Connection.UNKNOWN: say("diagnosis", "Connection: not reported by the provider"),
    }
)


class Depth(IntEnum):
    SIM = 1
    DEVICE = 2
    CONNECTION = 3
    NETWORK = 4
    DATA = 5
    USE = 6


def evidence(facts: Facts, depth: Depth) -> tuple[Message, ...]:
    """What was found on the way, in its order."""
    parts = (_of_sim, _of_device, _of_connection, _of_network, _of_data, _of_use)
    return tuple(message for part in parts[:depth] for message in part(facts))


def _of_sim(facts: Facts) -> Iterator[Message]:
    device = facts.device
    if device.phase is SimPhase.NONE:
        yield say("diagnosis", "SIM: none")
        return
    yield say("diagnosis", "SIM: {iccid}, {state}", iccid=device.iccid, state=device.sim_state)
    if device.phase is SimPhase.TEST:
        yield say("diagnosis", "In factory test: a reset activates the SIM, and it is billed from then on")


def _of_device(facts: Facts) -> Iterator[Message]:
    if facts.device.status:
        yield say("diagnosis", "Device: {status}", status=facts.device.status)


def _of_connection(facts: Facts) -> Iterator[Message]:
    yield _CONNECTIONS[facts.connection]
    if facts.place:
        yield say("diagnosis", "Network: {place}", place=facts.place)


def _of_network(facts: Facts) -> Iterator[Message]:
    if facts.located:
        yield say("diagnosis", "Last location update: {at}", at=facts.located or "—")
    else:
        yield say("diagnosis", "Last location update: none")
    if facts.absent is not None and facts.connection is Connection.ATTACHED:
        yield (
            say("diagnosis", "Asked just now, the network does not find it")
            if facts.absent
            else say("diagnosis", "Asked just now, the network finds it")
        )
    yield from _refusals(facts, Step.NETWORK, Step.SERVICE)
    if facts.barred:
        names = "; ".join(each.name for each in facts.barred)
        yield say("diagnosis", "Operators on its blacklist: {names}", names=names)


def _of_data(facts: Facts) -> Iterator[Message]:
    yield say("diagnosis", "Service policy: {name}", name=facts.device.service or "—")
    if facts.limit_mb is not None:
        yield say("diagnosis", "Traffic limit: {limit} MB", limit=float(facts.limit_mb))
    if facts.apn:
        yield say("diagnosis", "APN: {apn}", apn=facts.apn)
    yield from _refusals(facts, Step.DATA_NETWORK, Step.SESSION)
    if facts.session_since:
        at, rat = facts.session_since or "—", facts.rat or "—"
        yield say("diagnosis", "Data session since {at}, over {rat}", at=at, rat=rat)


def _of_use(facts: Facts) -> Iterator[Message]:
    yield say("diagnosis", "Data since yesterday: {size} MB", size=round(facts.moved_bytes / 1_000_000, 3))
    for text in facts.warnings:
        yield say("diagnosis", "Warning: {text}", text=text)


def _refusals(facts: Facts, *steps: Step) -> Iterator[Message]:
    for refusal in facts.refusals:
        if refusal.step in steps:
            yield say("diagnosis", "{at}: {text}", at=refusal.at or "—", text=refusal.text)
