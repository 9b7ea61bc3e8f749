"""What a diagnosis says: the findings and their remedies."""

from dataclasses import dataclass

from app.domain.message import Message, say
from app.station.device_values import Action, Finding, Remedy, offered
from app.station.diagnosis_evidence import Depth, evidence
from app.station.diagnosis_facts import Facts, Step


@dataclass(frozen=True, slots=True)
class Verdict:
    code: str
    what: Message
    remedies: tuple[Remedy, ...] = ()


_ACTIVATE = Remedy(say("diagnosis", "Activate the SIM"), Action.ACTIVATE_SIM)
_RESET_NETWORK = Remedy(say("diagnosis", "Reset the network, so that the device attaches again"), Action.RESET_NETWORK)
_RESET_DATA = Remedy(say("diagnosis", "Reset the data session"), Action.RESET_DATA)
_ROAMING = Remedy(say("diagnosis", "Allow mobile data and roaming on the device"))
_READ_THE_REASON = Remedy(say("diagnosis", "Do what the reason in the events says"))
_SET_APN = Remedy(say("diagnosis", "Set the APN em on the bench; emnify where short names are refused"), page="bench")
_AT_THE_DEVICE = (
    Remedy(say("diagnosis", "See that the device has power and searches for a network")),
    Remedy(say("diagnosis", "See that its antenna is connected and a supported network is in reach")),
)

NO_SIM = Verdict(
    "sim.none",
    say("diagnosis", "There is no SIM in this device."),
    (
        Remedy(say("diagnosis", "Assign a SIM"), Action.ATTACH_SIM),
        Remedy(say("diagnosis", "Register new SIMs"), page="register"),
    ),
)
SIM_ENDED = Verdict(
    "sim.ended",
    say("diagnosis", "The SIM was deleted and no longer works."),
    (Remedy(say("diagnosis", "Release the SIM, then assign another"), Action.RELEASE_SIM),),
)
SIM_UNUSED = Verdict("sim.unused", say("diagnosis", "The SIM has not been activated."), (_ACTIVATE,))
SIM_SUSPENDED = Verdict("sim.suspended", say("diagnosis", "The SIM is suspended."), (_ACTIVATE,))
SIM_CHANGING = Verdict(
    "sim.changing",
    say("diagnosis", "The provider is changing the state of the SIM."),
    (Remedy(say("diagnosis", "Diagnose again in a minute")),),
)
DISABLED = Verdict(
    "device.disabled",
    say("diagnosis", "The device is disabled."),
    (Remedy(say("diagnosis", "Enable the device"), Action.ENABLE),),
)
OVER_LIMIT = Verdict(
    "limit.reached",
    say("diagnosis", "The device has reached its traffic limit."),
    (
        Remedy(say("diagnosis", "Choose a service policy with a higher limit"), Action.SET_SERVICE),
        Remedy(say("diagnosis", "Or raise its limit in the EMnify portal, or wait for the next month")),
    ),
)
BLOCKED = Verdict(
    "device.blocked",
    say("diagnosis", "The provider has blocked the device."),
    (
        Remedy(say("diagnosis", "Choose another service policy"), Action.SET_SERVICE),
        Remedy(say("diagnosis", "Ask the provider's support why, with the events of the device")),
    ),
)
NOT_TOLD = Verdict(
    "connection.unknown",
    say("diagnosis", "The SIM is in order; the provider does not tell whether the device is connected."),
    (
        Remedy(say("diagnosis", "Check the module on the bench: signal, registration and APN"), page="bench"),
        Remedy(say("diagnosis", "Set the APN on the device: super for Super SIM, em for EMnify")),
    ),
)
NOT_COVERED = Verdict(
    "coverage.missing",
    say("diagnosis", "The coverage policy does not allow the network where the device is."),
    (Remedy(say("diagnosis", "Choose a coverage policy with this country"), Action.SET_COVERAGE),),
)
OTHER_IMEI = Verdict(
    "imei.locked",
    say("diagnosis", "The SIM is locked to the IMEI of another device."),
    (
        Remedy(say("diagnosis", "Unlock the IMEI"), Action.UNLOCK_IMEI),
        Remedy(say("diagnosis", "Or put the SIM back into the device it belongs to")),
    ),
)
NETWORK_REFUSED = Verdict(
    "network.refused",
    say("diagnosis", "The network rejected the device."),
    (_RESET_NETWORK, _READ_THE_REASON),
)
NEVER_SEEN = Verdict(
    "network.never",
    say("diagnosis", "No network has seen this device yet."),
    (*_AT_THE_DEVICE, Remedy(say("diagnosis", "Check the module on the bench"), page="bench")),
)
SEEN_LATELY = Verdict(
    "network.left",
    say("diagnosis", "The device is not connected now, but was recently."),
    (
        Remedy(say("diagnosis", "Wait, if the device sleeps to save power")),
        *_AT_THE_DEVICE,
        _RESET_NETWORK,
    ),
)
LOST = Verdict(
    "network.lost",
    say("diagnosis", "No network has seen this device for a while."),
    (*_AT_THE_DEVICE, _RESET_NETWORK),
)
WRONG_RAT = Verdict(
    "data.rat",
    say("diagnosis", "The service policy does not allow the radio technology that the device uses."),
    (
        Remedy(say("diagnosis", "Choose a service policy with this technology"), Action.SET_SERVICE),
        Remedy(say("diagnosis", "Or set the device to another technology on the bench"), page="bench"),
    ),
)
NO_DATA_POLICY = Verdict(
    "data.policy",
    say("diagnosis", "The service policy allows no data."),
    (Remedy(say("diagnosis", "Choose a service policy with data"), Action.SET_SERVICE),),
)
DATA_REFUSED = Verdict(
    "data.refused",
    say("diagnosis", "The device was refused a data session."),
    (_READ_THE_REASON, _RESET_DATA),
)
GONE_QUIET = Verdict(
    "network.quiet",
    say("diagnosis", "The device is listed as attached, but the network does not find it: it is probably off."),
    (*_AT_THE_DEVICE, _RESET_NETWORK),
)
NO_SESSION = Verdict(
    "data.none",
    say("diagnosis", "The device is attached, but opens no data session."),
    (_ROAMING, _SET_APN, _RESET_DATA),
)
JUST_ONLINE = Verdict(
    "data.fresh",
    say("diagnosis", "The device has just come online; no data is counted yet."),
    (Remedy(say("diagnosis", "Diagnose again in 15 minutes")),),
)
HEALTHY = Verdict("healthy", say("diagnosis", "The device is online, and data goes through."))


def barred(facts: Facts) -> Verdict:
    refusal = facts.refusal(Step.NETWORK)
    named = [each for each in facts.barred if refusal and each.name.partition(",")[0] in refusal.text]
    allow = (
        Remedy(say("diagnosis", "Allow {operator}", operator=each.name), Action.ALLOW_OPERATOR, each.id)
        for each in named or facts.barred
    )
    return Verdict(
        "operator.barred",
        say("diagnosis", "The network in reach is on the blacklist of this device."),
        (*allow, Remedy(say("diagnosis", "Or bring the device where another network is in reach"))),
    )


def wrong_apn(facts: Facts) -> Verdict:
    return Verdict(
        "data.apn",
        say("diagnosis", "The device asks for the APN {apn}, which EMnify does not know.", apn=facts.apn or "—"),
        (_SET_APN, Remedy(say("diagnosis", "Or send the device its maker's SMS that sets the APN"), page="texts")),
    )


def silent(facts: Facts) -> Verdict:
    return Verdict(
        "data.silent",
        say("diagnosis", "The device is online, but no data goes through."),
        (
            _ROAMING,
            Remedy(say("diagnosis", "Check the address it sends to and its DNS server; without one it gets 8.8.8.8")),
            Remedy(say("diagnosis", "NB-IoT and LTE-M: choose the network by AT+COPS on the bench"), page="bench"),
            _RESET_DATA,
            *_bar_here(facts),
        ),
    )


def _bar_here(facts: Facts) -> tuple[Remedy, ...]:
    if facts.operator is None:
        return ()
    name, number = facts.operator.name, facts.operator.id
    text = say("diagnosis", "Block {operator}, so that the device takes another network", operator=name)
    return (Remedy(text, Action.BAR_OPERATOR, number),)


def finding(verdict: Verdict, facts: Facts, depth: Depth) -> Finding:
    """A button that the provider would refuse for this device becomes advice."""
    usable = offered(facts.device)
    remedies = tuple(
        each if each.action is None or each.action in usable else Remedy(each.text) for each in verdict.remedies
    )
    return Finding(verdict.code, verdict.what, evidence(facts, depth), facts.device, facts.connection, remedies)
