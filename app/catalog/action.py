"""What a module can be asked to do, and the values that each takes."""

from collections.abc import Mapping
from enum import StrEnum


class Action(StrEnum):
    """Lines of a reading are alternatives, tried until one answers, unless the command says `every`.

    Lines of a change are all sent, in order.
    """

    MANUFACTURER = "manufacturer"
    MODEL = "model"
    FIRMWARE = "firmware"
    IMEI = "imei"
    IMSI = "imsi"
    ICCID = "iccid"

    SIM_ON = "sim_on"
    """For a module whose function 0 (+CFUN) has switched the SIM off; the radio stays off."""
    SIM_STATE = "sim_state"
    PIN_ENTER = "pin_enter"
    PIN_TRIES = "pin_tries"
    PIN_LOCK_READ = "pin_lock_read"
    PIN_LOCK_WRITE = "pin_lock_write"

    APN_READ = "apn_read"
    APN_WRITE = "apn_write"
    AUTH_READ = "auth_read"
    AUTH_WRITE = "auth_write"

    RADIO_READ = "radio_read"
    RADIO_ON = "radio_on"
    RADIO_OFF = "radio_off"
    ROAMING_READ = "roaming_read"
    ROAMING_WRITE = "roaming_write"
    RAT_READ = "rat_read"
    RAT_WRITE = "rat_write"
    BANDS_READ = "bands_read"
    BANDS_WRITE = "bands_write"
    BANDS_ALL = "bands_all"
    """Where a lock can be taken away, and the reading names no band then."""
    OPERATOR_READ = "operator_read"
    OPERATOR_AUTO = "operator_auto"
    OPERATOR_MANUAL = "operator_manual"
    OPERATOR_SCAN = "operator_scan"
    FORBIDDEN_READ = "forbidden_read"
    """The file of the SIM that names them."""

    PSM_READ = "psm_read"
    """What the module asks the network for; PSM_GRANTED is what the network gave."""
    PSM_WRITE = "psm_write"
    PSM_OFF = "psm_off"
    PSM_GRANTED = "psm_granted"
    EDRX_READ = "edrx_read"
    EDRX_WRITE = "edrx_write"
    EDRX_OFF = "edrx_off"
    EDRX_GRANTED = "edrx_granted"
    PTW_READ = "ptw_read"
    PTW_WRITE = "ptw_write"

    REGISTRATION_REPORTS = "registration_reports"
    REGISTRATION = "registration"
    """All lines are asked: one for each domain (CS, PS, EPS) the module may be registered in."""
    ATTACH_READ = "attach_read"
    CONTEXT_READ = "context_read"
    CONTEXT_ACTIVATE = "context_activate"
    ADDRESS_READ = "address_read"
    PING = "ping"
    SIGNAL = "signal"
    SIGNAL_EXTENDED = "signal_extended"
    LAST_ERROR = "last_error"

    REBOOT = "reboot"
    POWER_OFF = "power_off"

    SMS_FORMAT = "sms_format"
    SMS_SEND = "sms_send"
    """In text mode; the text follows at the prompt."""
    SMS_SEND_PDU = "sms_send_pdu"
    """The PDU follows at the prompt; `length` counts its octets without the service centre."""
    SMS_LIST = "sms_list"
    SMS_READ = "sms_read"
    SMS_DELETE = "sms_delete"


_APN = frozenset({"cid", "apn", "pdp_type", "auth", "user", "password"})
_CID = frozenset({"cid"})

VALUES: Mapping[Action, frozenset[str]] = {
    Action.PIN_ENTER: frozenset({"pin"}),
    Action.PIN_LOCK_WRITE: frozenset({"lock", "pin"}),
    Action.APN_READ: _CID,
    Action.APN_WRITE: _APN,
    Action.AUTH_READ: _CID,
    Action.AUTH_WRITE: _APN,
    Action.ROAMING_WRITE: frozenset({"roaming"}),
    Action.RAT_WRITE: frozenset({"rat"}),
    Action.BANDS_WRITE: frozenset({"bands"}),
    Action.OPERATOR_MANUAL: frozenset({"plmn"}),
    Action.PSM_WRITE: frozenset({"periodic_tau", "active_time"}),
    Action.EDRX_WRITE: frozenset({"act", "edrx"}),
    Action.EDRX_OFF: frozenset({"act"}),
    Action.PTW_WRITE: frozenset({"act", "edrx", "ptw"}),
    Action.CONTEXT_ACTIVATE: _CID,
    Action.ADDRESS_READ: _CID,
    Action.PING: frozenset({"cid", "host"}),
    Action.SMS_FORMAT: frozenset({"sms_format"}),
    Action.SMS_SEND: frozenset({"number"}),
    Action.SMS_SEND_PDU: frozenset({"length"}),
    Action.SMS_READ: frozenset({"index"}),
    Action.SMS_DELETE: frozenset({"index"}),
}
"""What the caller gives; a command may use all of it or less. An action that is not here takes nothing."""

TELLS: Mapping[Action, frozenset[str]] = {
    Action.PIN_TRIES: frozenset({"tries"}),
    Action.PIN_LOCK_READ: frozenset({"lock"}),
    Action.APN_READ: frozenset({"apn"}),
    Action.RADIO_READ: frozenset({"mode"}),
    Action.ROAMING_READ: frozenset({"roaming"}),
    Action.RAT_READ: frozenset({"rat"}),
    Action.BANDS_READ: frozenset({"bands"}),
    Action.OPERATOR_READ: frozenset({"mode"}),
    Action.FORBIDDEN_READ: frozenset({"networks"}),
    Action.PSM_READ: frozenset({"mode"}),
    Action.EDRX_READ: frozenset({"act", "edrx"}),
    Action.EDRX_GRANTED: frozenset({"act", "edrx_granted"}),
    Action.PTW_READ: frozenset({"act", "ptw"}),
    Action.ATTACH_READ: frozenset({"state"}),
    Action.CONTEXT_READ: frozenset({"cid", "state"}),
    Action.ADDRESS_READ: frozenset({"address"}),
}
"""What the answers to a reading must name."""
