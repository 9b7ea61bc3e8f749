"""Makers of LPWA chips whose modules speak the chip's own commands: Sequans, Nordic, Murata (Sony Altair)."""

from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, string
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import EdrxRead, Effect, Personality, Setting, Values
from app.sandbox.modules.ping import Ping
from app.sandbox.modules.power import set_window, windows
from app.sandbox.modules.settings import keep, listed
from app.sandbox.modules.vendors.common import OFF, REBOOT, Args, Lines, numbers

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_ACTS = {Rat.LTE_M: 7, Rat.NB_IOT: 9}
_BANDS = 88
_STANDARD_BANDS = "1,2,3,4,5,8,12,13,14,17,18,19,20,25,26,28,66,71,85"
_ALTAIR = {'"CATM"': Rat.LTE_M, '"NBIOT"': Rat.NB_IOT}


def _system_mode(m: "Module", args: Args) -> Lines:
    """LTE-M, NB-IoT, GNSS, preference; CME 518 while the radio is on (nRF91 AT commands, %XSYSTEMMODE)."""
    values = [number(args, at, range(2 if at < 3 else 5)) for at in range(4)]
    if m.function == 1:
        raise Failure(518)
    if not any(values[:3]):
        raise Failure(INCORRECT)
    keep(m, "%XSYSTEMMODE", ",".join(map(str, values)))
    return ()


def _nordic_rats(values: Values) -> list[Rat]:
    lte_m, nb, _, preference = numbers(values["%XSYSTEMMODE"])
    chosen = [Rat.LTE_M] * lte_m + [Rat.NB_IOT] * nb
    return chosen[::-1] if preference in (2, 4) else chosen


def _band_lock(m: "Module", args: Args) -> Lines:
    """0 takes the locks away, 1 sets one that lasts, 2 one until the next start (nRF91 AT commands, %XBANDLOCK)."""
    mode = number(args, 0, range(3))
    mask = string(args, 1, "")
    if mode and (not 0 < len(mask) <= _BANDS or set(mask) - set("01")):
        raise Failure(INCORRECT)
    locks = m.stored["%XBANDLOCK"].split(",") if mode else ['""', '""']
    if mode:
        locks[mode - 1] = f'"{mask.zfill(_BANDS)}"'
    keep(m, "%XBANDLOCK", ",".join(locks))
    return ()


def _rat_act(m: "Module", args: Args) -> Lines:
    """`"CATM"` or `"NBIOT"`, and whether it outlives a restart, with or without quotes as both were seen."""
    name = f'"{string(args, 0)}"'
    if name not in _ALTAIR:
        raise Failure(INCORRECT)
    lasts = number([each.strip('"') for each in args], 1, (0, 1), 0)
    keep(m, "%RATACT", f"{name},{lasts}")
    return ()


def _set_config(m: "Module", args: Args) -> Lines:
    name = f'%SETCFG="{string(args, 0)}"'
    if name not in m.stored or len(args) < 2:
        raise Failure(INCORRECT)
    keep(m, name, ",".join(string(args, at) for at in range(1, len(args))))
    return ()


def _get_config(m: "Module", args: Args) -> Lines:
    name = f'%SETCFG="{string(args, 0)}"'
    if name not in m.stored:
        raise Failure(INCORRECT)
    return (m.stored[name],)


PERSONALITIES = (
    Personality(
        name="gm02s",
        vendor="SEQUANS Communications",
        model="GM02S",
        firmware="UE8.0.5.10",
        ati=("GM02S", "UE8.0.5.10", "LR8.0.5.10-56915"),
        cgmi="SEQUANS Communications",
        cgmm="GM02S",
        commands={
            "^RESET": REBOOT,
            "+SQNSSHDN": OFF,
            "+SQNBANDSEL": listed("+SQNBANDSEL", 2),
            "+PING": Ping("+PING: {n},{ip},{ms},{ttl}", count_at=1).command(),
        },
        iccid=("+SQNCCID", '+SQNCCID: "{iccid}",""'),
        settings={
            "+SQNMODEACTIVE": Setting("1", Effect.REBOOT, "[12]"),
            "+SQNBANDSEL": Setting(f'0,ais,"1,3,8"/0,standard,"{_STANDARD_BANDS}"/1,standard,"{_STANDARD_BANDS}"'),
            "+SQNCTM": Setting('"standard"', Effect.REBOOT),
        },
        acts=_ACTS,
        rats=lambda values: (Rat.NB_IOT,) if values["+SQNMODEACTIVE"] == "2" else (Rat.LTE_M,),
        function=0,
        reboots=("^RESET",),
        off="+SHUTDOWN",
        boot=("+SYSSTART",),
        edrx_read=EdrxRead.ALL,
    ),
    Personality(
        name="nrf9160",
        vendor="Nordic Semiconductor ASA",
        model="nRF9160-SICA",
        firmware="mfw_nrf9160_1.3.2",
        ati=(),
        cgmi="Nordic Semiconductor ASA",
        cgmm="nRF9160-SICA",
        commands={
            "%XSYSTEMMODE": Command(
                read=lambda m, _: (f"%XSYSTEMMODE: {m.stored['%XSYSTEMMODE']}",),
                write=_system_mode,
                test="%XSYSTEMMODE: (0,1),(0,1),(0,1),(0-4)",
            ),
            "%XBANDLOCK": Command(read=lambda m, _: (f"%XBANDLOCK: {m.stored['%XBANDLOCK']}",), write=_band_lock),
            "%XPTW": Command(read=lambda m, _: windows(m, "%XPTW"), write=set_window),
        },
        lacks=frozenset({"I", "+GMI", "+GMM", "+GMR", "+GSN", "+CREG", "+CGREG"}),
        iccid=("%XICCID", "%XICCID: {iccid}"),
        extra={"%SHORTSWVER": "%SHORTSWVER: nrf9160_1.3.2", "%HWVERSION": "%HWVERSION: nRF9160 SICA B1A"},
        settings={"%XSYSTEMMODE": Setting("1,0,0,0", Effect.RADIO), "%XBANDLOCK": Setting('"",""', Effect.RADIO)},
        registers={"+CEREG": 5},
        acts=_ACTS,
        rats=_nordic_rats,
        first_cid=0,
        function=0,
        card_off_at_0=True,
        card_on=41,
        reboots=(),
        boot=("Ready",),
        psm_read='+CPSMS: {mode},"","","{tau}","{active}"',
    ),
    Personality(
        name="1sc",
        vendor="Murata Manufacturing Co., Ltd.",
        model="LBAD0XX1SC",
        firmware="RK_03_02_00_00_41481_001",
        ati=("Murata Manufacturing Co., Ltd.", "LBAD0XX1SC", "RK_03_02_00_00_41481_001"),
        cgmi="Murata Manufacturing Co., Ltd.",
        cgmm="LBAD0XX1SC",
        commands={
            "Z": REBOOT,
            "%RATACT": Command(read=lambda m, _: (f"%RATACT: {m.stored['%RATACT']}",), write=_rat_act),
            "%SETCFG": Command(write=_set_config),
            "%GETCFG": Command(write=_get_config),
            "%PINGCMD": Ping("%PINGCMD: {n},{ip},{ms},{ttl}", host_at=1, count_at=2, count=1, waits=True).command(),
        },
        iccid=("%CCID", "%CCID: {iccid}"),
        settings={
            "%RATACT": Setting('"CATM",1', Effect.RADIO),
            '%SETCFG="BAND"': Setting("1,2,3,4,5,8,12,13,20,25,26,28,66,85", Effect.REBOOT, r"\d+(,\d+)*"),
            '%SETCFG="ROAMING"': Setting("on", pattern="on|off"),
        },
        acts=_ACTS,
        rats=lambda values: (_ALTAIR[values["%RATACT"].split(",")[0]],),
        roams=lambda values: values['%SETCFG="ROAMING"'] == "on",
        boot=("%BOOTEV: 0",),
    ),
)
