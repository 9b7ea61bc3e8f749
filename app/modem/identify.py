"""Who the module is: maker, model, firmware, IMEI, ICCID, IMSI and EID, from whatever form its answers have."""

import re
from dataclasses import dataclass, replace

from app.catalog.catalog import Catalog
from app.catalog.command import Action, CommandSet
from app.domain.cellular import ModuleIdentity
from app.domain.errors import KnownError
from app.domain.identifiers import luhn_ok
from app.modem.ask import Asker
from app.modem.euicc import read_eid
from app.modem.pace import USUAL, Pace
from app.modem.reply import Reply
from app.modem.session import AtSession
from app.modem.sim import Sim, read_sim

_LABEL = re.compile(r"^(?:[+#%^$][A-Z0-9]+|manufacturer|model|revision)\s*:\s*", re.IGNORECASE)
_HEAD = re.compile(r"^([+#%^$][A-Z0-9]+):", re.IGNORECASE)
_IMEI = re.compile(r"(?<!\d)\d{15}(?!\d)")
_ICCID = re.compile(r"(?<!\d)(\d{18,22})[Ff]?(?![0-9A-Fa-f])")
_IMSI = re.compile(r"(?<!\d)\d{14,15}(?!\d)")
_CRSM = re.compile(r'144,\s*\d+,\s*"?([0-9A-Fa-f]{20})"?')
_SWAPPED = re.compile(r"(?<![0-9A-Fa-f])(98[0-9A-Fa-f]{18})(?![0-9A-Fa-f])")
"""As the card stores it: an ICCID begins with 89 (ITU-T E.118)."""


@dataclass(frozen=True, slots=True)
class Identified:
    """ICCID, IMSI and EID are empty where the SIM is not READY."""

    identity: ModuleIdentity
    commands: CommandSet
    sim: Sim


@dataclass(frozen=True, slots=True)
class _Info:
    manufacturer: str = ""
    model: str = ""
    revision: str = ""


def identify(session: AtSession, catalog: Catalog, pace: Pace = USUAL) -> Identified:
    """Wakes the module and reads its identity. Raises `KnownError` only where the module does not talk."""
    session.know(catalog.urcs)
    _wake(session, pace)
    generic = Asker(session, catalog.vendor_for("", ""))
    manufacturer = generic.first(Action.MANUFACTURER, _word) or ""
    model = generic.first(Action.MODEL, _word) or ""
    info = _Info() if manufacturer and model else read_info(session.send("ATI").lines)
    manufacturer, model = manufacturer or info.manufacturer, model or info.model
    asker = Asker(session, catalog.vendor_for(manufacturer, model))
    sim = read_sim(asker, pace)
    identity = ModuleIdentity(
        vendor=manufacturer if asker.commands.vendor == catalog.generic.name else asker.commands.vendor,
        model=model,
        firmware=asker.first(Action.FIRMWARE, _word) or info.revision,
        imei=read_imei(asker),
    )
    return Identified(with_sim(asker, identity, sim), asker.commands, sim)


def read_imei(asker: Asker) -> str:
    """Empty where it does not tell."""
    return asker.first(Action.IMEI, _imei) or ""


def with_sim(asker: Asker, identity: ModuleIdentity, sim: Sim) -> ModuleIdentity:
    """The same with what the SIM tells in this state; a locked one may tell its ICCID."""
    return replace(
        identity,
        iccid=(asker.first(Action.ICCID, _iccid) or "") if sim is not Sim.MISSING else "",
        imsi=(asker.first(Action.IMSI, _imsi) or "") if sim is Sim.READY else "",
        eid=read_eid(asker) if sim is Sim.READY else "",
    )


def _wake(session: AtSession, pace: Pace) -> None:
    try:
        session.wake()
    except KnownError as error:
        if error.code != "module.silent" or not pace.rates:
            raise
        session.find_rate(pace.rates)
        session.wake()


def read_info(lines: tuple[str, ...]) -> _Info:
    """The answer to `ATI`: labelled lines as SIMCom has them, or maker, model and revision one below the other."""
    labelled = {line.partition(":")[0].strip().lower(): _bare(line) for line in lines if ":" in line}
    plain = [line for line in lines if ":" not in line]
    return _Info(
        labelled.get("manufacturer") or next(iter(plain), ""),
        labelled.get("model") or next(iter(plain[1:]), ""),
        labelled.get("revision", ""),
    )


def _word(reply: Reply) -> str | None:
    """The first line that is not about something else."""
    for line in reply.lines:
        head = _HEAD.match(line)
        if (head is None or head[1].upper() in reply.command.upper()) and (bare := _bare(line)):
            return bare
    return None


def _bare(line: str) -> str:
    return _LABEL.sub("", line).strip().strip('"')


def _imei(reply: Reply) -> str | None:
    found = (match for line in reply.lines for match in _IMEI.findall(line))
    return next((imei for imei in found if luhn_ok(imei)), None)


def _iccid(reply: Reply) -> str | None:
    for line in reply.lines:
        if file := _CRSM.search(line) or _SWAPPED.search(line):
            swapped = "".join(b + a for a, b in zip(file[1][::2], file[1][1::2], strict=True))
            return swapped.upper().rstrip("F")
        if found := _ICCID.search(line):
            return found[1]
    return None


def _imsi(reply: Reply) -> str | None:
    return next((match for line in reply.lines for match in _IMSI.findall(line)), None)
