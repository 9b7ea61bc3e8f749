"""Fibocom: L610 (LTE Cat 1) and NL668 (LTE Cat 4)."""

from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import ACTS, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.vendors.common import OFF, keeps_login, numbers, says_tries

_COMMANDS = {
    "+CPWROFF": OFF,
    "+MGAUTH": keeps_login('+MGAUTH: {cid},{auth},"{user}",""'),
    "+TPIN": says_tries("+TPIN: {tries},3,{puk},10"),
    "+MPING": Ping('+MPING: "{ip}",0,0,{ms}', host_at=1, count_at=2).command(),
}
_SELECTED = {0: (Rat.GSM,), 2: (Rat.UMTS,), 3: (Rat.LTE,)}
_GTRAT = Setting("10,3,0", pattern=r"(0|2|3|10)(,\d*){0,2}")
_LACKS = frozenset({"+CGAUTH", "+CPSMS", "+CEDRXS", "+CEDRXRDP"})


def _rats(values: Values) -> tuple[Rat, ...]:
    """+GTRAT 0 GSM, 2 UMTS, 3 LTE, 10 automatic."""
    return _SELECTED.get((numbers(values["+GTRAT"]) or [10])[0], (Rat.LTE, Rat.UMTS, Rat.GSM))


PERSONALITIES = (
    Personality(
        name="l610",
        vendor="Fibocom",
        model="L610-EU",
        firmware="16000.1000.00.06.01.21",
        ati=("Fibocom", "L610-EU-00-00", "16000.1000.00.06.01.21"),
        cgmi="Fibocom",
        cgmm="L610-EU",
        commands=_COMMANDS,
        lacks=_LACKS,
        iccid=("+ICCID", "+ICCID: {iccid}"),
        extra={"+CGMI": '+CGMI: "Fibocom"', "+CGMM": '+CGMM: "L610-EU"', "+CGMR": '+CGMR: "16000.1000.00.06.01.21"'},
        settings={"+GTRAT": _GTRAT, "+GTROAM": Setting("1", pattern="[01]")},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts={Rat.GSM: 0, Rat.LTE: 7},
        rats=lambda values: tuple(r for r in _rats(values) if r is not Rat.UMTS),
        roams=lambda values: values["+GTROAM"] == "1",
        reboots=("+CFUN=15", "+CFUN=1,1"),
        boot=("+SIM READY", "SMS READY"),
        usb=(0x1782, 0x4D10, 0),
    ),
    Personality(
        name="nl668",
        vendor="Fibocom Wireless Inc.",
        model="NL668-EAU",
        firmware="19006.1000.00.02.74.05",
        ati=(
            "Manufacturer: Fibocom Wireless Inc.",
            "Model: NL668-EAU-00-M.2",
            "Revision: 19006.1000.00.02.74.05",
            "SVN: 01",
            "IMEI: {imei}",
        ),
        cgmi="Fibocom Wireless Inc.",
        cgmm="NL668-EAU",
        commands=_COMMANDS,
        lacks=_LACKS,
        iccid=("+ICCID", "+ICCID: {iccid}"),
        settings={"+GTRAT": _GTRAT, "+GTROAM": Setting("1", pattern="[01]")},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts={rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)},
        rats=_rats,
        roams=lambda values: values["+GTROAM"] == "1",
        reboots=("+CFUN=15", "+CFUN=1,1"),
        usb=(0x1508, 0x1001, 1),
    ),
)
