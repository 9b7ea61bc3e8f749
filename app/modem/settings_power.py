"""PSM and eDRX of a module: what it asks the network for, and what it was given."""

from app.catalog.command import Action
from app.catalog.parameter import Value
from app.domain.edrx import Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.psm import Psm, Timer, TimerName
from app.domain.recipe_values import EdrxWish, PsmWish
from app.modem.ask import Asker
from app.modem.setting import Found, Row, Setting, Write, offered

OFF, ON = "off", "on"
_ACT = {EdrxMode.WB_S1: "wb-s1", EdrxMode.NB_S1: "nb-s1"}


class PowerSaving(Setting):
    name = "psm"
    title = say("setting", "PSM")

    def __init__(self, wish: PsmWish) -> None:
        self._wish = wish
        self.wanted = psm_text(wish.timers) if wish.timers else ON if wish.on else OFF

    def read(self, asker: Asker) -> Found:
        rows = asker.rows(Action.PSM_READ)
        row = rows[0] if rows else {}
        has, on = _psm(row), row.get("mode") == "1"
        shown = (psm_text(has) if has else ON) if on else OFF if rows else ""
        agrees = on and self._wish.timers in {None, has} if self._wish.on else bool(rows) and not on
        undo = (_psm_write(has),) if on and has else () if on else (Write(Action.PSM_OFF),)
        return Found(shown, agrees, () if agrees else (self._write(asker, has),), undo)

    def _write(self, asker: Asker, has: Psm | None) -> Write:
        if not self._wish.on:
            return Write(offered(asker, Action.PSM_OFF, self.title))
        offered(asker, Action.PSM_WRITE, self.title)
        if timers := self._wish.timers or has:
            return _psm_write(timers)
        raise KnownError(
            "psm.timers",
            say("module", "PSM is to be switched on, and the module has no timers to ask for."),
            say("module", "Give T3412 extended and T3324 in the recipe."),
        )


class ExtendedReception(Setting):
    name = "edrx"
    title = say("setting", "eDRX")

    def __init__(self, wish: EdrxWish) -> None:
        self._wish = wish
        self._act = _ACT[wish.network.mode]
        self.wanted = edrx_text(wish.cycle) if wish.cycle else OFF

    def read(self, asker: Asker) -> Found:
        """Modules name the networks for which it is on, or all; one that is not named is off."""
        row = self._row(asker, Action.EDRX_READ)
        if self._wish.cycle and self._wish.cycle.window_bits:
            row |= self._row(asker, Action.PTW_READ)
        has = None if self._silent(row) else _edrx(self._wish.network.mode, row)
        agrees = self._agrees(has)
        return Found(
            edrx_text(has) if has else OFF,
            agrees,
            () if agrees and self._told(has) else self._writes(asker),
            self._cycle(has) if has else (Write(Action.EDRX_OFF, {"act": self._act}),),
        )

    def _told(self, has: Edrx | None) -> bool:
        """A window that the module does not tell is written each time."""
        return has is None or self._wish.cycle is None or has.window_bits == self._wish.cycle.window_bits

    def _silent(self, row: Row) -> bool:
        """0000 is 5.12 s, and also what modules show that name every network, where eDRX is off."""
        return row.get("edrx") == "0000" and not (self._wish.cycle and self._wish.cycle.bits == "0000")

    def _row(self, asker: Asker, action: Action) -> dict[str, str]:
        return next((row for row in asker.rows(action) if row.get("act") == self._act), {})

    def _agrees(self, has: Edrx | None) -> bool:
        wanted = self._wish.cycle
        if wanted is None or has is None:
            return wanted is has
        return has.bits == wanted.bits and has.window_bits in {wanted.window_bits, ""}

    def _writes(self, asker: Asker) -> tuple[Write, ...]:
        if self._wish.cycle is None:
            return (Write(offered(asker, Action.EDRX_OFF, self.title), {"act": self._act}),)
        first, *window = self._cycle(self._wish.cycle)
        offered(asker, first.action, self.title)
        if window and "ptw" not in asker.commands.commands[first.action].names:
            offered(asker, Action.PTW_WRITE, say("setting", "Paging time window"))
            return first, *window
        return (first,)

    def _cycle(self, cycle: Edrx) -> tuple[Write, ...]:
        values: dict[str, Value] = {"act": self._act, "edrx": cycle.bits}
        if not cycle.window_bits:
            return (Write(Action.EDRX_WRITE, values),)
        values["ptw"] = cycle.window_bits
        return Write(Action.EDRX_WRITE, values), Write(Action.PTW_WRITE, values)


def granted_psm(asker: Asker) -> str:
    """What the network gave, as words; empty where it gave nothing or the module does not tell."""
    rows = asker.rows(Action.PSM_GRANTED)
    row = next((row for row in rows if row.get("active_time") or row.get("active_time_s")), {})
    if row.get("active_time_s", "").isdigit() and row.get("periodic_tau_s", "").isdigit():
        return psm_text(Psm.of_seconds(int(row["periodic_tau_s"]), int(row["active_time_s"])))
    has = _psm(row)
    return psm_text(has) if has else ""


def granted_edrx(asker: Asker) -> str:
    """As `granted_psm`."""
    for row in asker.rows(Action.EDRX_GRANTED):
        mode = next((mode for mode, act in _ACT.items() if act == row.get("act")), None)
        bits = row.get("edrx_granted", "")
        if mode is not None and len(bits) == 4:
            return edrx_text(Edrx.of_bits(mode, bits, row.get("ptw", "")))
    return ""


def psm_text(psm: Psm) -> str:
    """`T3412 extended 10 h, T3324 1 min`."""
    return ", ".join(f"{timer.name.value} {OFF if timer.off else timer.text}" for timer in (psm.tau, psm.active))


def edrx_text(edrx: Edrx) -> str:
    """`81.92 s, PTW 2.56 s`, as the network reads the code; eDRX is spoken of in seconds."""
    cycle = f"{edrx.seconds!r} s" if edrx.seconds is not None else edrx.bits
    return f"{cycle}, PTW {edrx.window_s!r} s" if edrx.window_s is not None else cycle


def _psm(row: Row) -> Psm | None:
    try:
        return Psm(
            Timer.of_bits(TimerName.T3412_EXTENDED, row.get("periodic_tau", "")),
            Timer.of_bits(TimerName.T3324, row.get("active_time", "")),
        )
    except KnownError:
        return None


def _psm_write(psm: Psm) -> Write:
    return Write(Action.PSM_WRITE, {"periodic_tau": psm.tau.bits, "active_time": psm.active.bits})


def _edrx(mode: EdrxMode, row: Row) -> Edrx | None:
    try:
        return Edrx.of_bits(mode, row.get("edrx", ""), row.get("ptw", ""))
    except KnownError:
        return None
