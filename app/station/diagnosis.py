"""The vendor guide's troubleshooting as a table: the first rule that fits the facts is the finding.

EMnify developer hub, Troubleshooting: is there a SIM, is it active, is the device enabled, has a network taken it in
or turned it away, does it get a data session, does data go through.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from app.station import diagnosis_words as words
from app.station.device_values import Connection, Finding
from app.station.diagnosis_evidence import Depth
from app.station.diagnosis_facts import Cause, Facts, Step
from app.station.diagnosis_words import Verdict
from app.station.sim_phase import SimPhase

LATELY = timedelta(days=2)
"""How long a device is called attached after it was switched off."""
FRESH = timedelta(minutes=15)
"""Usage is counted with a delay."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`depth` is how far the walk came: evidence is given up to there."""

    depth: Depth
    fits: Callable[[Facts], bool]
    says: Verdict | Callable[[Facts], Verdict]


def diagnose(facts: Facts) -> Finding:
    """Exactly one finding for any facts; its remedies are what the device offers."""
    rule = next(rule for rule in RULES if rule.fits(facts))
    verdict = rule.says if isinstance(rule.says, Verdict) else rule.says(facts)
    return words.finding(verdict, facts, rule.depth)


def _phase(phase: SimPhase) -> Callable[[Facts], bool]:
    return lambda facts: facts.device.phase is phase


def _is(connection: Connection) -> Callable[[Facts], bool]:
    return lambda facts: facts.connection is connection


def _over_limit(facts: Facts) -> bool:
    """Blocked for it, or refused data for it."""
    step = Step.SERVICE if facts.connection is Connection.BLOCKED else Step.SESSION
    return facts.connection is not Connection.ONLINE and _refused(facts, step, Cause.LIMIT)


def _refused(facts: Facts, step: Step, *causes: Cause) -> bool:
    refusal = facts.refusal(step)
    return refusal is not None and (not causes or refusal.cause in causes)


def _no_network(*causes: Cause) -> Callable[[Facts], bool]:
    return lambda facts: facts.connection is Connection.OFFLINE and _refused(facts, Step.NETWORK, *causes)


def _no_data(*causes: Cause) -> Callable[[Facts], bool]:
    """Attached, and the last thing refused on the way to data has one of these causes."""

    def fits(facts: Facts) -> bool:
        refusal = facts.refusal(Step.DATA_NETWORK, Step.SESSION)
        attached = facts.connection is Connection.ATTACHED
        return attached and refusal is not None and (not causes or refusal.cause in causes)

    return fits


def _data_forbidden(facts: Facts) -> bool:
    return facts.connection is Connection.ATTACHED and facts.data_allowed is False


def _lately(facts: Facts) -> bool:
    offline = facts.connection is Connection.OFFLINE
    return offline and facts.located is not None and facts.now - facts.located < LATELY


def _never(facts: Facts) -> bool:
    return facts.connection is Connection.OFFLINE and facts.located is None


def _gone_quiet(facts: Facts) -> bool:
    return facts.connection is Connection.ATTACHED and facts.absent is True


def _fresh(facts: Facts) -> bool:
    return facts.session_since is not None and facts.now - facts.session_since < FRESH


def _silent(facts: Facts) -> bool:
    return facts.connection is Connection.ONLINE and facts.moved_bytes == 0


def _always(_facts: Facts) -> bool:
    return True


RULES: tuple[Rule, ...] = (
    Rule(Depth.SIM, _phase(SimPhase.NONE), words.NO_SIM),
    Rule(Depth.SIM, _phase(SimPhase.ENDED), words.SIM_ENDED),
    Rule(Depth.SIM, _phase(SimPhase.UNUSED), words.SIM_UNUSED),
    Rule(Depth.SIM, _phase(SimPhase.SUSPENDED), words.SIM_SUSPENDED),
    Rule(Depth.SIM, _phase(SimPhase.CHANGING), words.SIM_CHANGING),
    Rule(Depth.DEVICE, lambda facts: facts.device.enabled is False, words.DISABLED),
    Rule(Depth.DATA, _over_limit, words.OVER_LIMIT),
    Rule(Depth.NETWORK, _is(Connection.BLOCKED), words.BLOCKED),
    Rule(Depth.CONNECTION, _is(Connection.UNKNOWN), words.NOT_TOLD),
    Rule(Depth.NETWORK, _no_network(Cause.BARRED), words.barred),
    Rule(Depth.NETWORK, _no_network(Cause.COVERAGE), words.NOT_COVERED),
    Rule(Depth.NETWORK, _no_network(Cause.IMEI), words.OTHER_IMEI),
    Rule(Depth.NETWORK, _no_network(), words.NETWORK_REFUSED),
    Rule(Depth.NETWORK, _never, words.NEVER_SEEN),
    Rule(Depth.NETWORK, _lately, words.SEEN_LATELY),
    Rule(Depth.NETWORK, _is(Connection.OFFLINE), words.LOST),
    Rule(Depth.DATA, _no_data(Cause.RAT), words.WRONG_RAT),
    Rule(Depth.DATA, _no_data(Cause.POLICY), words.NO_DATA_POLICY),
    Rule(Depth.DATA, _data_forbidden, words.NO_DATA_POLICY),
    Rule(Depth.DATA, _no_data(Cause.APN), words.wrong_apn),
    Rule(Depth.DATA, _no_data(), words.DATA_REFUSED),
    Rule(Depth.NETWORK, _gone_quiet, words.GONE_QUIET),
    Rule(Depth.DATA, _is(Connection.ATTACHED), words.NO_SESSION),
    Rule(Depth.USE, lambda facts: _silent(facts) and _fresh(facts), words.JUST_ONLINE),
    Rule(Depth.USE, _silent, words.silent),
    Rule(Depth.USE, _always, words.HEALTHY),
)
