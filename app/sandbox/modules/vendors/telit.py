"""Telit: ME910 (LPWA) and LE910 (LTE)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sandbox.modules.command import Command, number
from app.sandbox.modules.data import activate
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import ACTS, Effect, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.vendors.common import OFF, REBOOT, Args, Lines, keeps_login, says_tries

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module


def _sgact(m: "Module", args: Args) -> Lines:
    cid, wanted = number(args, 0, m.contexts), number(args, 1, (0, 1)) == 1
    address = activate(m, cid, on=wanted)
    return (f"#SGACT: {address}",) if wanted else ()


def _lpwa_rats(values: Values) -> tuple[Rat, ...]:
    """+WS46 12 GSM, 28 LTE, 30 both; #WS46 0 LTE-M, 1 NB-IoT, 2 and 3 both with the one or the other first."""
    lte = {"1": (Rat.NB_IOT,), "2": (Rat.LTE_M, Rat.NB_IOT), "3": (Rat.NB_IOT, Rat.LTE_M)}
    chosen = lte.get(values["#WS46"], (Rat.LTE_M,))
    return {"12": (Rat.GSM,), "28": chosen}.get(values["+WS46"], (*chosen, Rat.GSM))


def _lte_rats(values: Values) -> tuple[Rat, ...]:
    table: Mapping[str, tuple[Rat, ...]] = {
        "12": (Rat.GSM,),
        "22": (Rat.UMTS,),
        "28": (Rat.LTE,),
        "29": (Rat.UMTS, Rat.GSM),
        "30": (Rat.LTE, Rat.GSM),
        "31": (Rat.LTE, Rat.UMTS),
    }
    return table.get(values["+WS46"], (Rat.LTE, Rat.UMTS, Rat.GSM))


_COMMANDS: Mapping[str, Command] = {
    "#REBOOT": REBOOT,
    "#SHDN": OFF,
    "#PCT": says_tries("#PCT: {tries}"),
    "#PDPAUTH": keeps_login('#PDPAUTH: {cid},{auth},"{user}",""'),
    "#SGACT": Command(write=_sgact),
    "#PING": Ping('#PING: {n:02},"{ip}",{ms},{ttl}', count_at=1, waits=True).command(),
}


def _texts(model: str, firmware: str, package: str) -> Mapping[str, str]:
    return {
        "#CGMI": "#CGMI: Telit",
        "#CGMM": f"#CGMM: {model}",
        "#CGMR": f"#CGMR: {firmware}",
        "#CGSN": "#CGSN: {imei}",
        "#CIMI": "#CIMI: {imsi}",
        "#SWPKGV": f"{package}\n{firmware}\n{package}\nA.0.0.0",
    }


PERSONALITIES = (
    Personality(
        name="me910",
        vendor="Telit",
        model="ME910C1-E1",
        firmware="30.00.004",
        ati=("332",),
        cgmi="Telit",
        cgmm="ME910C1-E1",
        commands=_COMMANDS,
        lacks=frozenset({"+CGAUTH"}),
        iccid=("#CCID", "#CCID: {iccid}"),
        extra=_texts("ME910C1-E1", "30.00.004", "30.00.004-B004-P0C.830200"),
        settings={
            "+WS46": Setting("30", Effect.REBOOT, "12|28|30", test="(12,28,30)"),
            "#WS46": Setting("0", Effect.REBOOT, "[0-3]", test="(0-3)"),
            "#BND": Setting("0,0,524420", pattern=r"\d+(,\d+){1,2}"),
            "#ENPFAST": Setting("0"),
        },
        acts={Rat.GSM: 0, Rat.LTE_M: 7, Rat.NB_IOT: 9},
        rats=_lpwa_rats,
        usb=(0x1BC7, 0x1101, 1),
    ),
    Personality(
        name="le910",
        vendor="Telit",
        model="LE910C1-EU",
        firmware="25.30.226",
        ati=("332",),
        cgmi="Telit",
        cgmm="LE910C1-EU",
        commands=_COMMANDS,
        lacks=frozenset({"+CGAUTH", "+CEDRXS", "+CEDRXRDP"}),
        iccid=("#CCID", "#CCID: {iccid}"),
        extra=_texts("LE910C1-EU", "25.30.226", "25.30.226-P0F.262000"),
        settings={
            "+WS46": Setting("25", Effect.REBOOT, "12|22|25|28|29|30|31", test="(12,22,25,28,29,30,31)"),
            "#BND": Setting("0,18,A0E189F", pattern=r"\d+,\d+,[0-9A-F]+"),
        },
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts={rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)},
        rats=_lte_rats,
        usb=(0x1BC7, 0x1201, 4),
    ),
)
