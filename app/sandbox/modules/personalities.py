"""The modules the sandbox can be: how each vendor's firmware introduces itself and what it does differently."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto


class Attach(Enum):
    """Where the APN of the LTE attach comes from."""

    CONTEXT_1 = auto()
    UCGDFLT = auto()


@dataclass(frozen=True, slots=True)
class Personality:
    """Texts may use `{imei}` and `{iccid}`."""

    name: str
    vendor: str
    model: str
    firmware: str
    ati: tuple[str, ...]
    cgmi: str
    cgmm: str
    vendor_commands: str = ""
    """Key into `vendors.VENDORS`; empty: nothing but TS 27.007."""
    iccid: tuple[str, str] | None = None
    """The command that reads the ICCID, and its reply."""
    extra: Mapping[str, str] = field(default_factory=dict)
    """More commands that only print a line."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """Commands that keep a value, with the value from the factory."""
    registers: Mapping[str, int] = field(default_factory=lambda: {"+CREG": 2, "+CGREG": 2, "+CEREG": 5})
    """Registration commands that follow the network, each with the highest <n> it takes."""
    act: int = 7
    """AcT of LTE or LTE-M as this firmware reports it."""
    attach: Attach = Attach.CONTEXT_1
    cmee: int = 0
    """Error style after start: 0 ERROR, 1 numbers, 2 words."""
    cmee_settable: bool = True
    unknown: int | None = None
    """CME code for an unknown command; None: plain ERROR."""
    reboots: tuple[str, ...] = ("+CFUN=1,1",)
    off: str = ""
    """The URC when it goes off."""
    boot: tuple[str, ...] = ()
    """URCs after a start."""
    pdp_type: str = "IP"
    """Type of the factory's context 1, whose APN is empty."""
    usb: tuple[int, int, int] | None = None
    """VID, PID and the interface of the AT port, where it would be on USB."""


_QUECTEL_CONFIG = {
    '"nwscanmode"': "0",
    '"nwscanseq"': "00",
    '"iotopmode"': "0",
    '"roamservice"': "255",
    '"band"': "0xf,0x400a0e189f,0xa0e189f",
    '"servicedomain"': "1",
}

_ALL = (
    Personality(
        name="bg96",
        vendor="Quectel",
        model="BG96",
        firmware="BG96MAR02A07M1G",
        ati=("Quectel", "BG96", "Revision: BG96MAR02A07M1G"),
        cgmi="Quectel",
        cgmm="BG96",
        vendor_commands="quectel",
        iccid=("+QCCID", "+QCCID: {iccid}F"),
        extra={"+QGMR": "BG96MAR02A07M1G_01.007.01.007"},
        settings=_QUECTEL_CONFIG,
        registers={"+CREG": 2, "+CEREG": 4},
        act=8,
        cmee=1,
        off="POWERED DOWN",
        boot=("RDY", "APP RDY"),
        pdp_type="IPV4V6",
        usb=(0x2C7C, 0x0296, 2),
    ),
    Personality(
        name="ec25",
        vendor="Quectel",
        model="EC25",
        firmware="EC25AUXGAR08A03M1G",
        ati=("Quectel", "EC25", "Revision: EC25AUXGAR08A03M1G"),
        cgmi="Quectel",
        cgmm="EC25",
        vendor_commands="quectel",
        iccid=("+QCCID", "+QCCID: {iccid}"),
        extra={"+QGMR": "EC25AUXGAR08A03M1G_01.001.01.001"},
        settings={k: v for k, v in _QUECTEL_CONFIG.items() if k != '"iotopmode"'},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        cmee=1,
        off="POWERED DOWN",
        boot=("RDY", "+CFUN: 1", "+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE", "+QIND: PB DONE"),
        pdp_type="IPV4V6",
        usb=(0x2C7C, 0x0125, 2),
    ),
    Personality(
        name="sara-r410m",
        vendor="u-blox",
        model="SARA-R410M-02B",
        firmware="L0.0.00.00.05.06 [Feb 03 2018 13:00:41]",
        ati=(
            "Manufacturer: u-blox",
            "Model: SARA-R410M-02B",
            "Revision: L0.0.00.00.05.06 [Feb 03 2018 13:00:41]",
            "SVN: 02",
            "IMEI: {imei}",
        ),
        cgmi="u-blox",
        cgmm="SARA-R410M-02B",
        vendor_commands="u-blox",
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "L0.0.00.00.05.06,A.02.00"},
        settings={"+URAT": "7,8", "+UMNOPROF": "0", "+UBANDMASK": "0,185473183,1,185473183"},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 5},
        cmee=2,
        unknown=100,
        reboots=("+CFUN=15", "+CFUN=16"),
    ),
    Personality(
        name="toby-l2",
        vendor="u-blox",
        model="TOBY-L210",
        firmware="09.71",
        ati=("TOBY-L210-02S-00",),
        cgmi="u-blox",
        cgmm="TOBY-L210",
        vendor_commands="toby-l2",
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "09.71,A01.15"},
        settings={"+URAT": "5,3"},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        attach=Attach.UCGDFLT,
        unknown=100,
        reboots=("+CFUN=16", "+CFUN=15"),
        usb=(0x1546, 0x1146, 0),
    ),
    Personality(
        name="sim7600",
        vendor="SIMCOM INCORPORATED",
        model="SIMCOM_SIM7600G-H",
        firmware="SIM7600M22_V2.0",
        ati=(
            "Manufacturer: SIMCOM INCORPORATED",
            "Model: SIMCOM_SIM7600G-H",
            "Revision: SIM7600M22_V2.0",
            "IMEI: {imei}",
            "+GCAP: +CGSM",
        ),
        cgmi="SIMCOM INCORPORATED",
        cgmm="SIMCOM_SIM7600G-H",
        vendor_commands="simcom",
        iccid=("+CICCID", "+ICCID: {iccid}"),
        settings={"+CNMP": "2", "+CNAOP": "0"},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        reboots=("+CFUN=1,1", "+CRESET"),
        off="NORMAL POWER DOWN",
        boot=("+CPIN: READY", "SMS DONE", "PB DONE"),
        usb=(0x1E0E, 0x9001, 2),
    ),
    Personality(
        name="no-name",
        vendor="",
        model="LTE-CAT1",
        firmware="V1.0.3",
        ati=(),
        cgmi="",
        cgmm="LTE-CAT1",
        cmee_settable=False,
        boot=("Ready",),
    ),
)

PERSONALITIES: Mapping[str, Personality] = {personality.name: personality for personality in _ALL}
