"""u-blox: SARA-R4 and R5 (LPWA), LARA-R2 and TOBY-L2 (LTE), SARA-U2 (3G)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, string
from app.sandbox.modules.data import CIDS, authenticate, define
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import ACTS, Attach, EdrxRead, Effect, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.power import granted_psm
from app.sandbox.modules.settings import keyed, listed
from app.sandbox.modules.state import Context
from app.sandbox.modules.vendors.common import OFF, Args, Lines, numbers, says_tries

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_TYPES = ("IP", "IPV6", "IPV4V6")
_PSD_PARAMETERS = 24
_RATS: Mapping[int, tuple[Rat, ...]] = {
    0: (Rat.GSM,),
    1: (Rat.UMTS, Rat.GSM),
    2: (Rat.UMTS,),
    3: (Rat.LTE,),
    4: (Rat.LTE, Rat.UMTS, Rat.GSM),
    5: (Rat.LTE, Rat.GSM),
    6: (Rat.LTE, Rat.UMTS),
    7: (Rat.LTE_M,),
    8: (Rat.NB_IOT,),
    9: (Rat.GSM,),
}
"""<SelectedAcT> of +URAT."""


def _ucgdflt(m: "Module", args: Args) -> Lines:
    number(args, 0, (0, 1))
    kind, apn = string(args, 1).upper(), string(args, 2, "")
    if kind not in _TYPES:
        raise Failure(INCORRECT)
    m.default_bearer = Context(kind, apn)
    m.hooks.effect("apn.set", cid=0, type=kind, apn=apn)
    m.apn_changed()
    return ()


def _ucgdflt_read(m: "Module", _args: Args) -> Lines:
    bearer = m.default_bearer
    return (f'+UCGDFLT: "{bearer.type}","{bearer.apn}",0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"",""',)


def _uauthreq(m: "Module", args: Args) -> Lines:
    """`cid,auth,user,password`."""
    authenticate(m, number(args, 0, CIDS[1:]), number(args, 1, range(4)), string(args, 2, ""), string(args, 3, ""))
    return ()


def _ubandmask_read(m: "Module", _args: Args) -> Lines:
    """All technologies in one line, each with its masks."""
    return (f"+UBANDMASK: {m.stored['+UBANDMASK'].replace('/', ',')}",)


def _ucpsms(m: "Module", _args: Args) -> Lines:
    granted = granted_psm(m)
    return (f'+UCPSMS: 1,,,"{granted[1]}","{granted[0]}"' if granted else f"+UCPSMS: {m.power.psm}",)


def _upsd(m: "Module", args: Args) -> Lines:
    """Profile 0 of the 3G modules: 1 is the APN, 2 the user, 3 the password (kept as context 1)."""
    number(args, 0, range(7))
    what = number(args, 1, range(_PSD_PARAMETERS))
    context = m.contexts.setdefault(1, Context("IP", ""))
    if what == 1:
        define(m, 1, context.type, string(args, 2))
    elif what == 2:
        context.user = string(args, 2)
    elif what == 3:
        context.password = string(args, 2)
    return ()


def _rats(values: Values) -> list[Rat]:
    return list(dict.fromkeys(rat for number in numbers(values["+URAT"]) for rat in _RATS.get(number, ())))


def _first_rat(values: Values) -> tuple[Rat, ...]:
    """The older families name what may be used and then what is preferred: 5,3 is LTE or GSM, LTE first."""
    return _RATS.get((numbers(values["+URAT"]) or [4])[0], ())


_UBLOX: Mapping[str, Command] = {
    "+CPWROFF": OFF,
    "+UPINCNT": says_tries("+UPINCNT: {tries},3,{puk},10"),
    "+UDCONF": keyed("+UDCONF"),
    "+UAUTHREQ": Command(write=_uauthreq),
    "+UPING": Ping('+UUPING: {n},{size},"{host}","{ip}",{ttl},{ms}', count_at=1).command(),
}
_LPWA: Mapping[str, Command] = {
    **_UBLOX,
    "+UBANDMASK": replace(listed("+UBANDMASK"), read=_ubandmask_read),
    "+UCPSMS": Command(read=_ucpsms),
}
_LPWA_SETTINGS = {
    "+URAT": Setting("7,8", Effect.REBOOT, r"[789](,[789]){0,2}", radio_off=True, test="(7,8),(7,8)"),
    "+UMNOPROF": Setting("0", Effect.REBOOT, r"\d{1,3}", radio_off=True),
    "+UBANDMASK": Setting("0,185473183/1,185473183", Effect.REBOOT, r"0,\d+/1,\d+", radio_off=True),
    "+UPSV": Setting("0"),
    "+UDCONF=20": Setting("0", pattern="[0-2]"),
}
_LTE_SETTINGS = {
    "+URAT": Setting("5,3", Effect.RADIO, r"[0-6](,[023])?", radio_off=True, test="(0-6),(0,2,3)"),
    "+UDCONF=20": Setting("0", pattern="[0-2]"),
}
_LTE_ACTS = {rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)}
_NO_LPWA = frozenset({"+CPSMS", "+CEDRXS", "+CEDRXRDP"})

_LARA_R2 = Personality(
    name="lara-r2",
    vendor="u-blox",
    model="LARA-R211",
    firmware="30.49",
    ati=("LARA-R211-02B-00",),
    cgmi="u-blox",
    cgmm="LARA-R211",
    commands={**_UBLOX, "+UCGDFLT": Command(read=_ucgdflt_read, write=_ucgdflt)},
    lacks=_NO_LPWA,
    iccid=("+CCID", "+CCID: {iccid}"),
    extra={"I9": "30.49,A01.01"},
    settings=_LTE_SETTINGS,
    registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
    acts=_LTE_ACTS,
    rats=_first_rat,
    attach=Attach.UCGDFLT,
    unknown=100,
    reboots=("+CFUN=16", "+CFUN=15"),
    usb=(0x1546, 0x110A, 0),
)

PERSONALITIES = (
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
        commands=_LPWA,
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "L0.0.00.00.05.06,A.02.00"},
        settings=_LPWA_SETTINGS,
        acts={Rat.LTE_M: 7, Rat.NB_IOT: 9},
        rats=_rats,
        cmee=2,
        unknown=100,
        reboots=("+CFUN=15", "+CFUN=16"),
        edrx_read=EdrxRead.EMPTY,
    ),
    Personality(
        name="sara-r510s",
        vendor="u-blox",
        model="SARA-R510S",
        firmware="03.30",
        ati=("SARA-R510S-01B-00",),
        cgmi="u-blox",
        cgmm="SARA-R510S",
        commands=_LPWA,
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "03.30,A00.01"},
        settings={
            **_LPWA_SETTINGS,
            "+UBANDMASK": Setting("0,185473183,1048578", Effect.REBOOT, r"0,\d+,\d+", radio_off=True),
        },
        acts={Rat.LTE_M: 7, Rat.NB_IOT: 9},
        rats=_rats,
        unknown=100,
        reboots=("+CFUN=16", "+CFUN=15"),
        edrx_read=EdrxRead.ALL,
        usb=(0x1546, 0x1405, 0),
    ),
    _LARA_R2,
    replace(
        _LARA_R2,
        name="toby-l2",
        model="TOBY-L210",
        firmware="09.71",
        ati=("TOBY-L210-02S-00",),
        cgmm="TOBY-L210",
        extra={"I9": "09.71,A01.15"},
        usb=(0x1546, 0x1146, 0),
    ),
    Personality(
        name="sara-u201",
        vendor="u-blox",
        model="SARA-U201",
        firmware="23.60",
        ati=("SARA-U201-03B-00",),
        cgmi="u-blox",
        cgmm="SARA-U201",
        commands={**_UBLOX, "+UPSD": Command(write=_upsd)},
        lacks=_NO_LPWA | {"+CEREG", "+CPINR", "+CGCONTRDP"},
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "23.60,A01.01"},
        settings={"+URAT": Setting("1,2", Effect.RADIO, r"[012](,[02])?", radio_off=True, test="(0-2),(0,2)")},
        registers={"+CREG": 2, "+CGREG": 2},
        acts={Rat.GSM: 0, Rat.UMTS: 2},
        rats=_first_rat,
        unknown=100,
        reboots=("+CFUN=16", "+CFUN=15"),
        usb=(0x1546, 0x1102, 0),
    ),
)
