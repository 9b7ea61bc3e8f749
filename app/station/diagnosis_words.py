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


def finding(verdict: Verdict, facts: Facts, depth: Depth) -> Finding:
    """A button that the provider would refuse for this device becomes advice."""
    usable = offered(facts.device)
    remedies = tuple(
        each if each.action is None or each.action in usable else Remedy(each.text) for each in verdict.remedies
    )
    return Finding(verdict.code, verdict.what, evidence(facts, depth), remedies)


def no_sim(_facts: Facts) -> Verdict:
    return Verdict(
        "sim.none",
        say("diagnosis", "There is no SIM in this device."),
        (
            Remedy(say("diagnosis", "Assign a SIM"), Action.ATTACH_SIM),
            Remedy(say("diagnosis", "Register new SIMs"), page="register"),
        ),
    )


def sim_ended(_facts: Facts) -> Verdict:
    return Verdict(
        "sim.ended",
        say("diagnosis", "The SIM was deleted and works no more."),
        (Remedy(say("diagnosis", "Release the SIM, then assign another"), Action.RELEASE_SIM),),
    )


def sim_unused(_facts: Facts) -> Verdict:
    what = say("diagnosis", "The SIM has not been activated.")
    return Verdict("sim.unused", what, (Remedy(say("diagnosis", "Activate the SIM"), Action.ACTIVATE_SIM),))


def sim_suspended(_facts: Facts) -> Verdict:
    what = say("diagnosis", "The SIM is suspended.")
    return Verdict("sim.suspended", what, (Remedy(say("diagnosis", "Activate the SIM"), Action.ACTIVATE_SIM),))


def sim_changing(_facts: Facts) -> Verdict:
    what = say("diagnosis", "The provider is changing the state of the SIM.")
    return Verdict("sim.changing", what, (Remedy(say("diagnosis", "Diagnose again in a minute")),))


def disabled(_facts: Facts) -> Verdict:
    what = say("diagnosis", "The device is disabled.")
    return Verdict("device.disabled", what, (Remedy(say("diagnosis", "Enable the device"), Action.ENABLE),))


def over_limit(_facts: Facts) -> Verdict:
    return Verdict(
        "limit.reached",
        say("diagnosis", "The device has reached its traffic limit."),
        (
            Remedy(say("diagnosis", "Choose a service policy with a higher limit"), Action.SET_SERVICE),
            Remedy(say("diagnosis", "Or raise its limit in the EMnify portal, or wait for the next month")),
        ),
    )


def blocked(_facts: Facts) -> Verdict:
    return Verdict(
        "device.blocked",
        say("diagnosis", "The provider has blocked the device."),
        (
            Remedy(say("diagnosis", "Choose another service policy"), Action.SET_SERVICE),
            Remedy(say("diagnosis", "Ask the provider's support why, with the events of the device")),
        ),
    )


def not_told(_facts: Facts) -> Verdict:
    return Verdict(
        "connection.unknown",
        say("diagnosis", "The SIM is in order; the provider does not tell whether the device is connected."),
        (
            Remedy(say("diagnosis", "Check the module on the bench: signal, registration and APN"), page="bench"),
            Remedy(say("diagnosis", "Set the APN on the device: super for Super SIM, em for EMnify")),
        ),
    )


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


def not_covered(_facts: Facts) -> Verdict:
    return Verdict(
        "coverage.missing",
        say("diagnosis", "The coverage policy does not allow the network where the device is."),
        (Remedy(say("diagnosis", "Choose a coverage policy with this country"), Action.SET_COVERAGE),),
    )


def other_imei(_facts: Facts) -> Verdict:
    return Verdict(
        "imei.locked",
        say("diagnosis", "The SIM is locked to the IMEI of another device."),
        (
            Remedy(say("diagnosis", "Unlock the IMEI"), Action.UNLOCK_IMEI),
            Remedy(say("diagnosis", "Or put the SIM back into the device it belongs to")),
        ),
    )


def network_refused(_facts: Facts) -> Verdict:
    return Verdict(
        "network.refused",
        say("diagnosis", "The network turned the device away."),
        (
            Remedy(say("diagnosis", "Reset the network, so that the device attaches anew"), Action.RESET_NETWORK),
            Remedy(say("diagnosis", "Do what the reason in the events says")),
        ),
    )


def never_seen(_facts: Facts) -> Verdict:
    return Verdict(
        "network.never",
        say("diagnosis", "No network has seen this device yet."),
        (*_at_the_device(), Remedy(say("diagnosis", "Check the module on the bench"), page="bench")),
    )


def seen_lately(_facts: Facts) -> Verdict:
    return Verdict(
        "network.left",
        say("diagnosis", "The device is not connected now; it was lately."),
        (
            Remedy(say("diagnosis", "Wait, if the device sleeps to save power")),
            *_at_the_device(),
            Remedy(say("diagnosis", "Reset the network, so that the device attaches anew"), Action.RESET_NETWORK),
        ),
    )


def lost(_facts: Facts) -> Verdict:
    return Verdict(
        "network.lost",
        say("diagnosis", "No network has seen this device for a while."),
        (
            *_at_the_device(),
            Remedy(say("diagnosis", "Reset the network, so that the device attaches anew"), Action.RESET_NETWORK),
        ),
    )


def wrong_rat(_facts: Facts) -> Verdict:
    return Verdict(
        "data.rat",
        say("diagnosis", "The service policy does not allow the radio technology that the device uses."),
        (
            Remedy(say("diagnosis", "Choose a service policy with this technology"), Action.SET_SERVICE),
            Remedy(say("diagnosis", "Or set the device to another technology on the bench"), page="bench"),
        ),
    )


def no_data_policy(_facts: Facts) -> Verdict:
    return Verdict(
        "data.policy",
        say("diagnosis", "The service policy allows no data."),
        (Remedy(say("diagnosis", "Choose a service policy with data"), Action.SET_SERVICE),),
    )


def wrong_apn(facts: Facts) -> Verdict:
    return Verdict(
        "data.apn",
        say("diagnosis", "The device asks for the APN {apn}, which EMnify does not know.", apn=facts.apn or "—"),
        (
            Remedy(say("diagnosis", "Set the APN em on the bench; emnify where short names are refused"), page="bench"),
            Remedy(say("diagnosis", "Or send the device its maker's SMS that sets the APN"), page="texts"),
        ),
    )


def data_refused(_facts: Facts) -> Verdict:
    return Verdict(
        "data.refused",
        say("diagnosis", "The device was refused a data session."),
        (
            Remedy(say("diagnosis", "Do what the reason in the events says")),
            Remedy(say("diagnosis", "Reset the data session"), Action.RESET_DATA),
        ),
    )


def gone_quiet(_facts: Facts) -> Verdict:
    return Verdict(
        "network.quiet",
        say("diagnosis", "The device is called attached, but the network does not find it: it is probably off."),
        (
            *_at_the_device(),
            Remedy(say("diagnosis", "Reset the network, so that the device attaches anew"), Action.RESET_NETWORK),
        ),
    )


def no_session(_facts: Facts) -> Verdict:
    return Verdict(
        "data.none",
        say("diagnosis", "The device is attached, but opens no data session."),
        (
            Remedy(say("diagnosis", "Allow mobile data and roaming on the device")),
            Remedy(say("diagnosis", "Set the APN em on the bench; emnify where short names are refused"), page="bench"),
            Remedy(say("diagnosis", "Reset the data session"), Action.RESET_DATA),
        ),
    )


def just_online(_facts: Facts) -> Verdict:
    return Verdict(
        "data.fresh",
        say("diagnosis", "The device has just come online; no data is counted yet."),
        (Remedy(say("diagnosis", "Diagnose again in a quarter of an hour")),),
    )


def silent(facts: Facts) -> Verdict:
    here = facts.operator
    bar = (Remedy(say("diagnosis", "Block {operator}, so that the device takes another network", operator=here.name),
                  Action.BAR_OPERATOR, here.id),) if here else ()  # fmt: skip
    return Verdict(
        "data.silent",
        say("diagnosis", "The device is online, but no data goes through."),
        (
            Remedy(say("diagnosis", "Allow mobile data and roaming on the device")),
            Remedy(say("diagnosis", "Check the address it sends to and its DNS server; without one it gets 8.8.8.8")),
            Remedy(say("diagnosis", "NB-IoT and LTE-M: choose the network by AT+COPS on the bench"), page="bench"),
            Remedy(say("diagnosis", "Reset the data session"), Action.RESET_DATA),
            *bar,
        ),
    )


def healthy(_facts: Facts) -> Verdict:
    return Verdict("healthy", say("diagnosis", "The device is online, and data goes through."))


def _at_the_device() -> tuple[Remedy, ...]:
    return (
        Remedy(say("diagnosis", "See that the device has power and searches for a network")),
        Remedy(say("diagnosis", "See that its antenna is connected and a supported network is in reach")),
    )
