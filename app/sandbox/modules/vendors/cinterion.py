"""Cinterion (Thales, Telit): PLS8 and ALS6A."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, does_nothing, number, string
from app.sandbox.modules.data import CIDS, authenticate
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import ACTS, Effect, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.settings import keyed
from app.sandbox.modules.vendors.common import OFF, Args, Lines, numbers, says_tries

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_PING = Ping('^SISX: "Ping",1,{n},"{ip}",{ms}', '^SISX: "Ping",2,1,{count},{count},0,0\n', 2, 3, waits=True)
_SXRAT: Mapping[int, tuple[Rat, ...]] = {
    0: (Rat.GSM,),
    1: (Rat.UMTS, Rat.GSM),
    2: (Rat.UMTS,),
    3: (Rat.LTE,),
    4: (Rat.LTE, Rat.UMTS),
    5: (Rat.LTE, Rat.GSM),
    6: (Rat.LTE, Rat.UMTS, Rat.GSM),
}


def _sgauth(user_at: int, password_at: int) -> Command:
    """The password stands before the user on PLS8 and older, behind it on later modules (ModemManager's two forms)."""

    def write(m: "Module", args: Args) -> Lines:
        user, password = string(args, user_at, ""), string(args, password_at, "")
        authenticate(m, number(args, 0, CIDS[1:]), number(args, 1, (0, 1, 2)), user, password)
        return ()

    return Command(read=_sgauth_read, write=write, test="^SGAUTH: (1-15),(0-2)")


def _sgauth_read(m: "Module", _args: Args) -> Lines:
    return [f'^SGAUTH: {cid},{c.auth},"{c.user}"' for cid, c in sorted(m.contexts.items()) if c.auth]


def _service(m: "Module", args: Args) -> Lines:
    if string(args, 0).lower() != "ping":
        raise Failure(INCORRECT)
    handler = _PING.command().write
    return handler(m, args) if handler else ()


def _rats(values: Values) -> tuple[Rat, ...]:
    return _SXRAT.get((numbers(values["^SXRAT"]) or [6])[0], ())


def _roams(values: Values) -> bool:
    return values['^SCFG="MEopMode/Roaming"'] != '"off"'


_COMMANDS: Mapping[str, Command] = {
    "^SMSO": OFF,
    "^SPIC": says_tries("^SPIC: {tries}"),
    "^SCFG": keyed("^SCFG"),
    "^SISX": Command(write=_service),
    "^SSET": Command(write=does_nothing),
}
_SETTINGS = {
    "^SXRAT": Setting("6,3", Effect.RADIO, "[0-6](,[0-6])?", test="(0-6),(0,2,3),(0,2,3)"),
    '^SCFG="MEopMode/Prov/Cfg"': Setting('"fallback"'),
    '^SCFG="MEopMode/Roaming"': Setting('"on"', pattern='"(on|off)"'),
    '^SCFG="Tcp/WithURCs"': Setting('"on"'),
}
_ACTS = {rat: ACTS[rat] for rat in (Rat.GSM, Rat.UMTS, Rat.LTE)}
_LACKS = frozenset({"+CGAUTH", "+CPSMS", "+CEDRXS", "+CEDRXRDP", "+CCID"})

PERSONALITIES = (
    Personality(
        name="pls8",
        vendor="Cinterion",
        model="PLS8-E",
        firmware="REVISION 03.017",
        ati=("Cinterion", "PLS8-E", "REVISION 03.017"),
        cgmi="Cinterion",
        cgmm="PLS8-E",
        commands={**_COMMANDS, "^SGAUTH": _sgauth(3, 2)},
        lacks=_LACKS,
        iccid=("^SCID", "^SCID: {iccid}"),
        extra={"I1": "Cinterion\nPLS8-E\nREVISION 03.017\nA-REVISION 01.000.03"},
        settings={**_SETTINGS, '^SCFG="Radio/Band"': Setting('"1ABC","0"')},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts=_ACTS,
        rats=_rats,
        roams=_roams,
        off="^SHUTDOWN",
        boot=("^SYSSTART", "+PBREADY"),
        usb=(0x1E2D, 0x0061, 2),
    ),
    Personality(
        name="als6a",
        vendor="Cinterion",
        model="ALS6A",
        firmware="REVISION 04.000",
        ati=("Cinterion", "ALS6A", "REVISION 04.000"),
        cgmi="Cinterion",
        cgmm="ALS6A",
        commands={**_COMMANDS, "^SGAUTH": _sgauth(2, 3)},
        lacks=_LACKS | {"^SCID"},
        extra={
            "I1": "Cinterion\nALS6A\nREVISION 04.000\nA-REVISION 00.000.01",
            "+CGMM": '+CGMM: "ALS6A"',
            "+CGSN": '+CGSN: "{imei}"',
        },
        settings={**_SETTINGS, '^SCFG="Radio/Band/4G"': Setting('"0x080E08DF"', Effect.RADIO, '"0x[0-9A-F]{8}"')},
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts=_ACTS,
        rats=_rats,
        roams=_roams,
        error_space="",
        cmee=1,
        unknown=100,
        off="^SHUTDOWN",
        boot=("^SYSSTART", "+PBREADY"),
    ),
)
