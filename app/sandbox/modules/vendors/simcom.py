"""SIMCom: SIM7600 (LTE) and SIM7070 (LPWA)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, string
from app.sandbox.modules.data import activate, authenticate, define
from app.sandbox.modules.network import PLMN, Rat
from app.sandbox.modules.personality import ACTS, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.state import Context
from app.sandbox.modules.vendors.common import OFF, REBOOT, Args, Lines, keeps_login, says_tries

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_TYPES = ("", "IP", "IPV6", "IPV4V6")
_SYSTEMS = {Rat.GSM: "GSM", Rat.UMTS: "WCDMA", Rat.LTE: "LTE", Rat.LTE_M: "LTE CAT-M1", Rat.NB_IOT: "LTE NB-IOT"}
_BANDS = ("CAT-M", "NB-IOT")


def _cncfg(m: "Module", args: Args) -> Lines:
    """`pdp index, type, apn, user, password, auth`: index 0 is context 1 (SIM7070 AT manual, +CNCFG)."""
    cid = number(args, 0, range(4)) + 1
    kind = _TYPES[number(args, 1, range(4))] or "IP"
    define(m, cid, kind, string(args, 2, ""))
    authenticate(m, cid, number(args, 5, range(4), 0), string(args, 3, ""), string(args, 4, ""))
    return ()


def _cncfg_read(m: "Module", _args: Args) -> Lines:
    contexts = [m.contexts.get(cid, Context("IP", "")) for cid in range(1, 5)]
    return [
        f'+CNCFG: {i},{_TYPES.index(c.type)},"{c.apn}","{c.user}","{c.password}",{c.auth}'
        for i, c in enumerate(contexts)
    ]


def _cnact(m: "Module", args: Args) -> Lines:
    """`index,on`: index 0 is context 1."""
    activate(m, number(args, 0, range(4)) + 1, on=number(args, 1, (0, 1)) == 1)
    return ()


def _bands(m: "Module", args: Args) -> Lines:
    """The setting keeps both lists as it prints them, `"CAT-M",3,8/"NB-IOT",3,8`."""
    name = string(args, 0)
    if name not in _BANDS or not args[1:] or not all(band.isdecimal() for band in args[1:]):
        raise Failure(INCORRECT)
    kept = m.stored["+CBANDCFG"].split("/")
    kept[_BANDS.index(name)] = ",".join(args)
    m.write_setting("+CBANDCFG", "/".join(kept), m.personality.settings["+CBANDCFG"].effect)
    return ()


def _bands_read(m: "Module", _args: Args) -> Lines:
    return [f"+CBANDCFG: {line}" for line in m.stored["+CBANDCFG"].split("/")]


def _system(m: "Module", _args: Args) -> Lines:
    if not m.registration.in_service:
        return ("+CPSI: NO SERVICE,Online",)
    place = f"{PLMN[:3]}-{PLMN[3:]},0x1A2B,27452356,257,EUTRAN-BAND20,6300,5,5"
    return (f"+CPSI: {_SYSTEMS[m.registration.rat]},Online,{place},-{m.rsrq // 2},-{141 - m.rsrp},-56,16",)


def _lte_rats(values: Values) -> tuple[Rat, ...]:
    only = {"13": (Rat.GSM,), "14": (Rat.UMTS,), "38": (Rat.LTE,)}
    return only.get(values["+CNMP"], (Rat.LTE, Rat.UMTS, Rat.GSM))


def _lpwa_rats(values: Values) -> tuple[Rat, ...]:
    """+CNMP 2 automatic, 13 GSM, 38 LTE, 51 both; +CMNB 1 LTE-M, 2 NB-IoT, 3 both."""
    lte = {"1": (Rat.LTE_M,), "2": (Rat.NB_IOT,)}.get(values["+CMNB"], (Rat.LTE_M, Rat.NB_IOT))
    return {"13": (Rat.GSM,), "38": lte}.get(values["+CNMP"], (*lte, Rat.GSM))


_COMMANDS: Mapping[str, Command] = {
    "+CPSI": Command(read=_system),
    "+SPIC": says_tries("+SPIC: {tries},{puk},3,10"),
}

PERSONALITIES = (
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
        commands={
            **_COMMANDS,
            "+CGAUTH": keeps_login('+CGAUTH: {cid},{auth},"{user}",""', "cid", "auth", "password", "user"),
            "+CPOF": OFF,
            "+CRESET": REBOOT,
            "+CPING": Ping(
                "+CPING: 1,{ip},{size},{ms},{ttl}",
                "+CPING: 3,{count},{count},0,{lo},{hi},{mean}",
                count_at=2,
            ).command(),
        },
        lacks=frozenset({"+CPSMS", "+CEDRXS", "+CEDRXRDP"}),
        iccid=("+CICCID", "+ICCID: {iccid}"),
        settings={
            "+CNMP": Setting(
                "2", pattern=r"2|13|14|19|22|38|39|48|51|54", test="(2,9,10,13,14,19,22,38,39,48,51,54,59,60,63)"
            ),
            "+CNAOP": Setting("0"),
            "+CNBP": Setting(
                "0X000700000FEB0180,0X000007FF3FDF3FFF", pattern="0[xX][0-9A-F]{16}(,0[xX][0-9A-F]{16}){1,2}"
            ),
        },
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts={rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)},
        rats=_lte_rats,
        reboots=("+CFUN=1,1", "+CRESET"),
        off="NORMAL POWER DOWN",
        boot=("+CPIN: READY", "SMS DONE", "PB DONE"),
        usb=(0x1E0E, 0x9001, 2),
    ),
    Personality(
        name="sim7070",
        vendor="SIMCOM_Ltd",
        model="SIMCOM_SIM7070",
        firmware="1951B07SIM7070",
        ati=("SIM7070 R1951.07",),
        cgmi="SIMCOM_Ltd",
        cgmm="SIMCOM_SIM7070",
        commands={
            **_COMMANDS,
            "+CPOWD": OFF,
            "+CREBOOT": REBOOT,
            "+CNCFG": Command(read=_cncfg_read, write=_cncfg),
            "+CBANDCFG": Command(read=_bands_read, write=_bands),
            "+CNACT": Command(write=_cnact),
            "+SNPING4": Ping("+SNPING4: {n},{ip},{ms}", count_at=1, waits=True).command(),
        },
        iccid=("+CCID", "{iccid}"),
        extra={"+CGMR": "Revision:1951B07SIM7070", "+GMR": "Revision:1951B07SIM7070"},
        settings={
            "+CNMP": Setting("2", pattern="2|13|38|51", test="(2,13,38,51)"),
            "+CMNB": Setting("3", pattern="[123]", test="(1-3)"),
            "+CBANDCFG": Setting('"CAT-M",1,2,3,4,5,8,12,13,18,19,20,25,26,27,28,66,85/"NB-IOT",1,2,3,4,5,8,12,13,20'),
        },
        acts={Rat.GSM: 0, Rat.LTE_M: 7, Rat.NB_IOT: 9},
        rats=_lpwa_rats,
        off="NORMAL POWER DOWN",
        boot=("RDY", "+CFUN: 1", "+CPIN: READY", "SMS Ready"),
        usb=(0x1E0E, 0x9205, 2),
    ),
)
