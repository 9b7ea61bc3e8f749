"""Sierra Wireless: HL7812 (LPWA, commands with +K) and EM7565 (LTE, commands with an exclamation mark)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, string
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import ACTS, Effect, Personality, Setting, Values
from app.sandbox.modules.settings import keep, listed
from app.sandbox.modules.vendors.common import OFF, REBOOT, Args, Lines, keeps_login

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_PASSWORD = "A710"  # noqa: S105  # in every manual of the vendor
_SELRAT: Mapping[str, tuple[str, tuple[Rat, ...]]] = {
    "00": ("Automatic", (Rat.LTE, Rat.UMTS)),
    "01": ("UMTS 3G Only", (Rat.UMTS,)),
    "06": ("LTE Only", (Rat.LTE,)),
    "11": ("UMTS and LTE Only", (Rat.LTE, Rat.UMTS)),
}
_BANDS = {"00": "All bands", "01": "Europe 3G", "09": "LTE ALL"}


def _enter(m: "Module", args: Args) -> Lines:
    """Opens the protected commands until the module restarts."""
    if string(args, 0) != _PASSWORD:
        raise Failure
    m.session.reports["!ENTERCND"] = 0
    return ()


def _protected(m: "Module") -> None:
    if "!ENTERCND" not in m.session.reports:
        raise Failure


def _chosen(name: str, words: Mapping[str, str], *, protected: bool) -> Command:
    """`!SELRAT=06` and `!SELRAT?`: a two-digit index with its name."""

    def read(m: "Module", _args: Args) -> Lines:
        index = m.stored[name]
        return (
            (f"{name}: {index}, {words[index]}",) if name == "!SELRAT" else ("Index, Name", f"{index}, {words[index]}")
        )

    def write(m: "Module", args: Args) -> Lines:
        if protected:
            _protected(m)
        index = args[0].zfill(2)
        if index not in words:
            raise Failure(INCORRECT)
        keep(m, name, index)
        return ()

    return Command(read=read, write=write)


def _custom(m: "Module", args: Args) -> Lines:
    _protected(m)
    name = f"!CUSTOM={args[0].upper()}"
    if name not in m.stored or len(args) != 2:
        raise Failure(INCORRECT)
    keep(m, name, args[1])
    return ()


def _custom_read(m: "Module", _args: Args) -> Lines:
    _protected(m)
    kept = {name: value for name, value in m.stored.items() if name.startswith("!CUSTOM=") and value != "0"}
    return ["!CUSTOM:", *(f"{name[9:-1]}\t\t\t0x{int(value):02X}" for name, value in kept.items())]


def _hl_rats(values: Values) -> tuple[Rat, ...]:
    return {"0": (Rat.LTE_M,), "1": (Rat.NB_IOT,), "2": (Rat.GSM,)}[values["+KSRAT"]]


def _em_rats(values: Values) -> tuple[Rat, ...]:
    return _SELRAT[values["!SELRAT"]][1]


PERSONALITIES = (
    Personality(
        name="hl7812",
        vendor="Sierra Wireless",
        model="HL7812",
        firmware="HL7812.5.5.14.0",
        ati=("HL7812",),
        cgmi="Sierra Wireless",
        cgmm="HL7812",
        commands={
            "+CPWROFF": OFF,
            "+KBNDCFG": listed("+KBNDCFG"),
            "+WPPP": keeps_login('+WPPP: {auth},{cid},"{user}",""', "auth", "cid", "user", "password"),
        },
        lacks=frozenset({"+CGAUTH"}),
        iccid=("+CCID", "+CCID: {iccid}"),
        extra={"I9": "HL7812.5.5.14.0"},
        settings={
            "+KSRAT": Setting("0", Effect.REBOOT, "[012]"),
            "+KBNDCFG": Setting(
                "0,000000000000000A0A188E/1,0000000000000000080084/2,0", Effect.REBOOT, "0,[0-9A-F]+/1,[0-9A-F]+/2,0"
            ),
            "+KSELACQ": Setting("0,1,2"),
        },
        acts={Rat.GSM: 0, Rat.LTE_M: 7, Rat.NB_IOT: 9},
        rats=_hl_rats,
        boot=("+KSUP: 0",),
        usb=(0x1199, 0xC001, 0),
    ),
    Personality(
        name="em7565",
        vendor="Sierra Wireless, Incorporated",
        model="EM7565",
        firmware="SWI9X50C_01.14.02.00 2e210b jenkins 2020/08/19 14:18:39",
        ati=(
            "Manufacturer: Sierra Wireless, Incorporated",
            "Model: EM7565",
            "Revision: SWI9X50C_01.14.02.00 2e210b jenkins 2020/08/19 14:18:39",
            "IMEI: {imei}",
            "IMEI SV: 18",
            "FSN: UF94220013020433",
            "+GCAP: +CGSM",
        ),
        cgmi="Sierra Wireless, Incorporated",
        cgmm="EM7565",
        commands={
            "!ENTERCND": Command(write=_enter),
            "!SELRAT": _chosen("!SELRAT", {index: name for index, (name, _) in _SELRAT.items()}, protected=False),
            "!BAND": _chosen("!BAND", _BANDS, protected=True),
            "!CUSTOM": Command(read=_custom_read, write=_custom),
            "!RESET": REBOOT,
            "$QCPDPP": keeps_login("$QCPDPP: {cid},{auth}", "cid", "auth", "password", "user"),
        },
        lacks=frozenset({"+CGAUTH", "+CPSMS", "+CEDRXS", "+CEDRXRDP"}),
        iccid=("!ICCID", "!ICCID: {iccid}"),
        settings={
            "!SELRAT": Setting("00"),
            "!BAND": Setting("00"),
            '!CUSTOM="DISABLEROAM"': Setting("0", Effect.REBOOT, "[01]"),
        },
        registers={"+CREG": 2, "+CGREG": 2, "+CEREG": 2},
        acts={rat: ACTS[rat] for rat in (Rat.UMTS, Rat.LTE)},
        rats=_em_rats,
        roams=lambda values: values['!CUSTOM="DISABLEROAM"'] == "0",
        usb=(0x1199, 0x9091, 3),
    ),
)
