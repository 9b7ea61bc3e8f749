"""Quectel: LPWA (BG), LTE (EC) and 2G (M); commands after the vendor's AT manuals and recorded replies."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, string
from app.sandbox.modules.data import CIDS, activate, active, authenticate, define
from app.sandbox.modules.network import PLMN, Rat
from app.sandbox.modules.personality import ACTS, Effect, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.power import NB_S1, WB_S1, bits, granted_psm, seconds_of
from app.sandbox.modules.settings import keep
from app.sandbox.modules.state import Context
from app.sandbox.modules.vendors.common import OFF, Args, Lines, says_tries

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_TYPES = ("IP", "IPV6", "IPV4V6")
_WITH_EFFECT = {"nwscanmode": 1, "nwscanseq": 1, "iotopmode": 1, "roamservice": 1, "servicedomain": 1, "band": 3}
"""How many values stand before <effect>, for the keys of QCFG that have it: 0 after a reboot, 1 at once."""
_SERVICE = {Rat.GSM: "GSM", Rat.UMTS: "WCDMA", Rat.LTE: "LTE", Rat.LTE_M: "CAT-M1", Rat.NB_IOT: "CAT-NB1"}
_IOT_SERVICE = {Rat.GSM: "GSM", Rat.LTE_M: "eMTC", Rat.NB_IOT: "NBIoT"}


def _qicsgp(m: "Module", args: Args) -> Lines:
    cid = number(args, 0, CIDS[1:])
    if len(args) > 1:
        return _qicsgp_define(m, cid, args)
    context = m.contexts.get(cid) or Context("IP", "")
    kind = _TYPES.index(context.type) + 1
    return (f'+QICSGP: {kind},"{context.apn}","{context.user}","{context.password}",{context.auth}',)


def _qicsgp_define(m: "Module", cid: int, args: Args) -> Lines:
    kind, apn = number(args, 1, (1, 2, 3)), string(args, 2)
    user, password, auth = string(args, 3, ""), string(args, 4, ""), number(args, 5, range(4), 0)
    define(m, cid, _TYPES[kind - 1], apn)
    authenticate(m, cid, auth, user, password)
    return ()


def _bearer_read(m: "Module", _args: Args) -> Lines:
    context = m.attach_context
    return (f'+QICSGP: 1,"{context.apn}","{context.user}","{context.password}"',)


def _bearer_write(m: "Module", args: Args) -> Lines:
    """The 2G form: the first value is the bearer, 0 CSD or 1 GPRS, not a context."""
    if number(args, 0, (0, 1)) and len(args) > 1:
        define(m, 1, "IP", string(args, 1))
        authenticate(m, 1, int(len(args) > 2), string(args, 2, ""), string(args, 3, ""))
    return ()


def _qcfg(m: "Module", args: Args) -> Lines:
    key = args[0].lower()
    name = f"+QCFG={key}"
    if name not in m.stored:
        raise Failure(INCORRECT)
    values = list(args[1:])
    if not values:
        return (f"+QCFG: {key},{m.stored[name]}",)
    width = _WITH_EFFECT.get(key.strip('"'), 0)
    if width and len(values) == width + 1:
        effect = Effect.NOW if number(values, width, (0, 1)) else Effect.REBOOT
        m.write_setting(name, ",".join(values[:width]), effect)
    else:
        keep(m, name, ",".join(values))
    return ()


def _qpsms_read(m: "Module", _args: Args) -> Lines:
    granted = granted_psm(m)
    if granted is None:
        return (f"+QPSMS: {m.power.psm}",)
    active, tau = granted
    return (f'+QPSMS: 1,,,"{seconds_of(tau, active=False)}","{seconds_of(active, active=True)}"',)


def _window(m: "Module", args: Args) -> Lines:
    """`<mode>,<AcT-type>,"<ptw>","<eDRX>"`."""
    if number(args, 0, range(4)) in (1, 2):
        act = number(args, 1, (WB_S1, NB_S1))
        m.power.ptw[act] = bits(args, 2, 4)
        m.power.edrx[act] = bits(args, 3, 4)
    return ()


def _window_read(m: "Module", _args: Args) -> Lines:
    return [
        f'+QPTWEDRXS: {act},"{m.power.ptw.get(act, "0011")}","{value}"' for act, value in sorted(m.power.edrx.items())
    ]


def _qcsq(m: "Module", _args: Args) -> Lines:
    if not m.registration.in_service:
        return ('+QCSQ: "NOSERVICE"',)
    rat, rssi = m.registration.rat, m.signal * 2 - 113
    if not rat.is_lte:
        return (f'+QCSQ: "{_service(m)}",{rssi}',)
    return (f'+QCSQ: "{_service(m)}",{rssi},{m.rsrp - 141},120,{m.rsrq // 2 - 20}',)


def _service(m: "Module") -> str:
    iot = Rat.LTE_M in m.personality.acts and m.act == 8
    words = _IOT_SERVICE if iot else _SERVICE
    return words.get(m.registration.rat, "LTE")


def _qnwinfo(m: "Module", _args: Args) -> Lines:
    if not m.registration.in_service:
        return ("+QNWINFO: No Service",)
    return (f'+QNWINFO: "{_SERVICE[m.registration.rat]}","{PLMN}","LTE BAND 20",6300',)


def _qiact_read(m: "Module", _args: Args) -> Lines:
    kinds = {"IP": 1, "IPV6": 2, "IPV4V6": 3}
    return [
        f'+QIACT: {cid},1,{kinds.get(c.type, 1)},"{m.ip_address}"'
        for cid, c in sorted(m.contexts.items())
        if c.active and active(m, cid)
    ]


def _qiact(m: "Module", args: Args) -> Lines:
    activate(m, number(args, 0, m.contexts))
    return ()


def _lpwa_rats(values: Values) -> list[Rat]:
    """nwscanmode 0 any, 1 GSM, 3 LTE; iotopmode 0 LTE-M, 1 NB-IoT, 2 both; nwscanseq 01 GSM, 02 LTE-M, 03 NB-IoT."""
    mode, kinds = values['+QCFG="nwscanmode"'], values['+QCFG="iotopmode"']
    lte = {"0": [Rat.LTE_M], "1": [Rat.NB_IOT]}.get(kinds, [Rat.LTE_M, Rat.NB_IOT])
    allowed = {"1": [Rat.GSM], "3": lte}.get(mode, [*lte, Rat.GSM])
    order = values['+QCFG="nwscanseq"'].strip('"')
    first = [_SCAN[order[at : at + 2]] for at in range(0, len(order), 2) if order[at : at + 2] in _SCAN]
    return sorted(allowed, key=lambda rat: first.index(rat) if rat in first else len(first))


_SCAN = {"01": Rat.GSM, "02": Rat.LTE_M, "03": Rat.NB_IOT}


def _lte_rats(values: Values) -> list[Rat]:
    only = {"1": [Rat.GSM], "2": [Rat.UMTS], "3": [Rat.LTE]}
    return only.get(values['+QCFG="nwscanmode"'], [Rat.LTE, Rat.UMTS, Rat.GSM])


def _roams(values: Values) -> bool:
    """1 is off, 2 on, 255 automatic."""
    return values.get('+QCFG="roamservice"', "255") != "1"


_COMMANDS: Mapping[str, Command] = {
    "+QICSGP": Command(write=_qicsgp, test="+QICSGP: (1-15),(1-3),<APN>,<username>,<password>,(0-3)"),
    "+QCFG": Command(write=_qcfg),
    "+QPINC": says_tries('+QPINC: "SC",{tries},{puk}\n+QPINC: "P2",3,10'),
    "+QPOWD": OFF,
    "+QCSQ": Command(run=_qcsq, read=_qcsq),
    "+QNWINFO": Command(run=_qnwinfo),
    "+QIACT": Command(read=_qiact_read, write=_qiact),
    "+QPING": Ping(
        '+QPING: 0,"{ip}",{size},{ms},{ttl}',
        "+QPING: 0,{count},{count},0,{lo},{hi},{mean}",
        host_at=1,
        count_at=3,
    ).command(),
}
_LPWA_COMMANDS = {
    **_COMMANDS,
    "+QPSMS": Command(read=_qpsms_read),
    "+QPTWEDRXS": Command(read=_window_read, write=_window),
}
_2G_COMMANDS = {
    "+QICSGP": Command(read=_bearer_read, write=_bearer_write, test="+QICSGP: (0,1),<APN>,<username>,<password>"),
    "+QTRPIN": says_tries("+QTRPIN: {tries},3,{puk},10"),
    "+QPOWD": OFF,
    "+QPING": Ping(
        "+QPING: 0,{ip},{size},{ms},{ttl}", "+QPING: 2,{count},{count},0,{lo},{hi},{mean}", count_at=2
    ).command(),
}
_2G_LACKS = frozenset({"+CEREG", "+CESQ", "+CPSMS", "+CEDRXS", "+CEDRXRDP", "+CGAUTH", "+CGCONTRDP", "+CPINR"})

_SHARED = {
    '+QCFG="nwscanmode"': Setting("0", pattern="[0-7]"),
    '+QCFG="roamservice"': Setting("255", pattern="1|2|255"),
    '+QCFG="servicedomain"': Setting("1", pattern="[0-2]"),
}
_LPWA = {
    **_SHARED,
    '+QCFG="nwscanseq"': Setting("00", pattern=r'"?(0[0-3]){1,3}"?'),
    '+QCFG="iotopmode"': Setting("0", pattern="[0-2]"),
    '+QCFG="band"': Setting("0xf,0x400a0e189f,0xa0e189f"),
    '+QCFG="psm/enter"': Setting("0", pattern="[01]"),
    '+QCFG="psm/urc"': Setting("0", pattern="[01]"),
}
_LTE = {**_SHARED, '+QCFG="nwscanseq"': Setting("0"), '+QCFG="band"': Setting("0x260,0x42000000000000df,0x0")}
_LPWA_ACTS = {Rat.GSM: 0, Rat.LTE_M: 8, Rat.NB_IOT: 9}
_LTE_ACTS = {rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)}


def _lpwa(name: str, model: str, firmware: str, full: str, pid: int) -> Personality:
    return Personality(
        name=name,
        vendor="Quectel",
        model=model,
        firmware=firmware,
        ati=("Quectel", model, f"Revision: {firmware}"),
        cgmi="Quectel",
        cgmm=model,
        commands=_LPWA_COMMANDS,
        iccid=("+QCCID", "+QCCID: {iccid}F"),
        extra={"+QGMR": full},
        settings=_LPWA,
        registers={"+CREG": 2, "+CEREG": 4},
        acts=_LPWA_ACTS,
        rats=_lpwa_rats,
        roams=_roams,
        cmee=1,
        off="POWERED DOWN",
        boot=("RDY", "APP RDY"),
        pdp_type="IPV4V6",
        usb=(0x2C7C, pid, 2),
    )


def _2g(name: str, model: str, firmware: str, iccid: str) -> Personality:
    return Personality(
        name=name,
        vendor="Quectel",
        model=f"Quectel_{model}",
        firmware=firmware,
        ati=("Quectel_Ltd", f"Quectel_{model}", f"Revision: {firmware}"),
        cgmi="Quectel_Ltd",
        cgmm=f"Quectel_{model}",
        commands=_2G_COMMANDS,
        lacks=_2G_LACKS,
        iccid=("+QCCID", iccid),
        registers={"+CREG": 2, "+CGREG": 2},
        acts={Rat.GSM: 0},
        rats=lambda _: (Rat.GSM,),
        off="NORMAL POWER DOWN",
        boot=("RDY", "+CFUN: 1", "+CPIN: READY", "Call Ready", "SMS Ready"),
    )


PERSONALITIES = (
    _lpwa("bg96", "BG96", "BG96MAR02A07M1G", "BG96MAR02A07M1G_01.007.01.007", 0x0296),
    _lpwa("bg95", "BG95-M3", "BG95M3LAR02A04", "BG95M3LAR02A04_01.012.01.012", 0x0700),
    Personality(
        name="ec25",
        vendor="Quectel",
        model="EC25",
        firmware="EC25AUXGAR08A03M1G",
        ati=("Quectel", "EC25", "Revision: EC25AUXGAR08A03M1G"),
        cgmi="Quectel",
        cgmm="EC25",
        commands=_COMMANDS,
        iccid=("+QCCID", "+QCCID: {iccid}"),
        extra={"+QGMR": "EC25AUXGAR08A03M1G_01.001.01.001"},
        settings=_LTE,
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts=_LTE_ACTS,
        rats=_lte_rats,
        roams=_roams,
        lacks=frozenset({"+CEDRXS", "+CEDRXRDP"}),
        cmee=1,
        off="POWERED DOWN",
        boot=("RDY", "+CFUN: 1", "+CPIN: READY", "+QUSIM: 1", "+QIND: SMS DONE", "+QIND: PB DONE"),
        pdp_type="IPV4V6",
        usb=(0x2C7C, 0x0125, 2),
    ),
    _2g("m66", "M66", "M66FAR01A12BT", "+QCCID: {iccid}F"),
    _2g("m95", "M95", "M95FAR02A08", "{iccid}"),
)
