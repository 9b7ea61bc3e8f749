"""Registration, access technology and reject causes in words, and what to check (TS 27.007 7.2, TS 24.301 Annex A)."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.cellular import FULL_BARS, Registration, Signal
from app.domain.message import Message, say

_STATES: Mapping[int, Message] = {
    0: say("network", "Not registered, and not searching"),
    1: say("network", "Registered at home"),
    2: say("network", "Searching for a network"),
    3: say("network", "Registration denied"),
    4: say("network", "Unknown, often out of coverage"),
    5: say("network", "Registered, roaming"),
    6: say("network", "Registered at home, SMS only"),
    7: say("network", "Registered, roaming, SMS only"),
    8: say("network", "Emergency calls only"),
    9: say("network", "Registered at home, calls over 2G or 3G not preferred"),
    10: say("network", "Registered, roaming, calls over 2G or 3G not preferred"),
    11: say("network", "Restricted local operator services only"),
}

_ACCESS = {
    0: "GSM",
    1: "GSM compact",
    2: "UMTS",
    3: "EDGE",
    4: "HSDPA",
    5: "HSUPA",
    6: "HSPA",
    7: "LTE",
    8: "EC-GSM-IoT",
    9: "NB-IoT",
    10: "LTE, 5G core",
    11: "5G NR",
    12: "NG-RAN",
    13: "LTE with 5G NR",
}
"""Names of <AcT> (TS 27.007 7.3); 7 is LTE-M too."""
_LTE_M_IS_8 = {"Quectel", "Telit"}

_GOOD_RSRQ = (-19.5, -15.0, -10.0)
_GOOD_SINR = (0.0, 7.0, 13.0)
"""dB from which on it is weak, fair, good; usual in the field, in no standard."""
_WORDS = (say("network", "bad"), say("network", "weak"), say("network", "fair"), say("network", "good"))

_SUBSCRIPTION = say("cause", "Check at the provider that the SIM is active and not blocked.")
_POLICY = say("cause", "Check that the SIM may roam into this country and network; then try another operator.")
_PLACE = say("cause", "Check antenna, radio technology and bands; then try another place.")
_DEVICE = say("cause", "Check at the provider whether the SIM is locked to another IMEI.")
_APN = say("cause", "Check the APN and its type.")
LATER = say("cause", "Wait some minutes and try again; it is the network's fault.")
_DATA_ONLY = say("cause", "Set the module to data only: AT+CEMODE=0 in the console.")
_ASK = say("cause", "Ask the provider, with the number of the cause and the name of the network.")
_KEYS = say("cause", "Try another SIM; if it works, this SIM's keys are wrong at the provider.")

_CAUSES: Mapping[int, tuple[Message, Message]] = {
    2: (say("cause", "Rejected, cause 2: IMSI unknown in the home network"), _SUBSCRIPTION),
    3: (say("cause", "Rejected, cause 3: this device or SIM is barred"), _DEVICE),
    5: (say("cause", "Rejected, cause 5: IMEI not accepted"), _DEVICE),
    6: (say("cause", "Rejected, cause 6: this equipment is barred"), _DEVICE),
    7: (say("cause", "Rejected, cause 7: data services not allowed for this SIM"), _SUBSCRIPTION),
    8: (say("cause", "Rejected, cause 8: neither data nor voice services allowed for this SIM"), _SUBSCRIPTION),
    9: (say("cause", "Rejected, cause 9: the network cannot derive the identity"), LATER),
    10: (say("cause", "Rejected, cause 10: implicitly detached"), LATER),
    11: (say("cause", "Rejected, cause 11: network (PLMN) not allowed"), _POLICY),
    12: (say("cause", "Rejected, cause 12: tracking area not allowed"), _POLICY),
    13: (say("cause", "Rejected, cause 13: roaming not allowed in this tracking area"), _POLICY),
    14: (say("cause", "Rejected, cause 14: data services not allowed in this network (PLMN)"), _POLICY),
    15: (say("cause", "Rejected, cause 15: no suitable cells in this tracking area"), _PLACE),
    16: (say("cause", "Rejected, cause 16: switching centre not reachable"), LATER),
    17: (say("cause", "Rejected, cause 17: network failure"), LATER),
    18: (say("cause", "Rejected, cause 18: voice domain not available"), _DATA_ONLY),
    19: (say("cause", "Rejected, cause 19: the data session was refused (ESM failure)"), _APN),
    20: (say("cause", "Rejected, cause 20: authentication failed (MAC failure)"), _KEYS),
    21: (say("cause", "Rejected, cause 21: authentication out of step (synch failure)"), _KEYS),
    22: (say("cause", "Rejected, cause 22: congestion"), LATER),
    23: (say("cause", "Rejected, cause 23: security capabilities do not match"), _DEVICE),
    24: (say("cause", "Rejected, cause 24: security mode rejected"), _DEVICE),
    25: (say("cause", "Rejected, cause 25: not authorized for this closed cell group"), _POLICY),
    35: (say("cause", "Rejected, cause 35: service option not authorized in this network (PLMN)"), _POLICY),
    39: (say("cause", "Rejected, cause 39: voice service out of order for now"), LATER),
    40: (say("cause", "Rejected, cause 40: no data session is active"), _APN),
    42: (say("cause", "Rejected, cause 42: severe network failure"), LATER),
}
"""EMM and GMM causes agree in these numbers (TS 24.301 9.9.3.9, TS 24.008 10.5.5.14)."""


@dataclass(frozen=True, slots=True)
class Rejection:
    what: Message
    remedy: Message

    @property
    def network_at_fault(self) -> bool:
        """The unit is not to blame, and another try may go well."""
        return self.remedy == LATER


def registration_text(registration: Registration) -> Message:
    return _STATES.get(registration.stat) or say("network", "Unknown state {stat}", stat=registration.stat)


def access_name(act: int | None, vendor: str = "") -> str:
    """Name of the access technology; Quectel's BG and Telit's ME910 modules report LTE-M as 8."""
    if act == 8 and vendor in _LTE_M_IS_8:
        return "LTE-M"
    return _ACCESS.get(act, "") if act is not None else ""


def signal_text(signal: Signal) -> Message:
    """As `RSRP -96 dBm, 3 of 4 bars`."""
    measured = ((signal.rsrp_dbm, "RSRP"), (signal.rscp_dbm, "RSCP"), (signal.rssi_dbm, "RSSI"))
    for dbm, name in measured:
        if dbm is not None:
            return say(
                "network", "{name} {dbm} dBm, {bars} of {most} bars",
                name=name, dbm=dbm, bars=signal.bars or 0, most=FULL_BARS,
            )  # fmt: skip
    return say("network", "No signal measured")


def quality_texts(signal: Signal) -> tuple[Message, ...]:
    """RSRQ and SINR with a word each, where the module tells them: strong is not yet clear."""
    told = ((signal.rsrq_db, "RSRQ", _GOOD_RSRQ), (signal.sinr_db, "SINR", _GOOD_SINR))
    return tuple(
        say("network", "{name} {db} dB, {word}", name=name, db=db, word=_WORDS[sum(db >= step for step in steps)])
        for db, name, steps in told
        if db is not None
    )


def cause_text(cause: int) -> Message | None:
    """What an EMM or GMM cause means; None where no words are known for it."""
    known = _CAUSES.get(cause)
    return known[0] if known else None


def rejection(registration: Registration) -> Rejection | None:
    """Why the network refuses, if the module said so; cause type 1 is the maker's own numbering."""
    if not registration.cause:
        return None
    if registration.cause_type:
        what = say("cause", "Rejected, the maker's own cause {cause}", cause=registration.cause)
        return Rejection(what, say("cause", "Look the cause up in the AT manual of this module."))
    known = _CAUSES.get(registration.cause)
    if known:
        return Rejection(*known)
    return Rejection(say("cause", "Rejected, cause {cause}", cause=registration.cause), _ASK)
