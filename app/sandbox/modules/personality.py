"""What sets one module apart from another, as data: its words, its settings and when they count, its own commands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from app.sandbox.modules.command import Command
from app.sandbox.modules.network import Rat


class Attach(Enum):
    """Where the APN of the LTE attach comes from."""

    CONTEXT = auto()
    UCGDFLT = auto()


class Effect(Enum):
    """When a value that was written begins to count."""

    NOW = auto()
    RADIO = auto()
    """When the radio is next switched on."""
    REBOOT = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that a command keeps over a reboot."""

    value: str
    """From the factory, as the command prints it."""
    effect: Effect = Effect.NOW
    pattern: str = ".*"
    """What may be written, the whole of it."""
    radio_off: bool = False
    """Refused with CME 3 while the module is in service."""
    test: str = ""
    """What `=?` prints behind the name; empty: it is refused."""


class EdrxRead(Enum):
    """What `+CEDRXS?` prints (the families of u-blox differ, and so do others)."""

    ALL = auto()
    """A line for every radio access technology, with 0000 where eDRX is off."""
    ENABLED = auto()
    """A line for each that is on, and nothing else."""
    EMPTY = auto()
    """As ENABLED, but `+CEDRXS:` with nothing behind it when all are off."""


Values = Mapping[str, str]
ACTS: Mapping[Rat, int] = {Rat.GSM: 0, Rat.UMTS: 2, Rat.LTE: 7, Rat.LTE_M: 7, Rat.NB_IOT: 9}
"""<AcT> of TS 27.007 7.2; LTE-M is 7 for most vendors."""


@dataclass(frozen=True, slots=True)
class Personality:
    """Texts may use `{imei}`, `{iccid}` and `{imsi}`."""

    name: str
    vendor: str
    model: str
    firmware: str
    """What `+CGMR` prints."""
    ati: tuple[str, ...]
    cgmi: str
    cgmm: str
    commands: Mapping[str, Command] = field(default_factory=dict)
    """The vendor's own, beside those of TS 27.007, or instead of them."""
    lacks: frozenset[str] = frozenset()
    """Commands of TS 27.007 that this firmware does not have."""
    iccid: tuple[str, str] | None = None
    """The command that reads the ICCID, and its reply; None: only the file on the card can be read."""
    extra: Mapping[str, str] = field(default_factory=dict)
    """More commands that only print a line; `I9` is ATI9."""
    settings: Mapping[str, Setting] = field(default_factory=dict)
    """By command, `+URAT`, or by command and key, `+QCFG="nwscanmode"`."""
    registers: Mapping[str, int] = field(default_factory=lambda: {"+CREG": 2, "+CGREG": 2, "+CEREG": 5})
    """Registration commands that follow the network, each with the highest <n> it takes."""
    acts: Mapping[Rat, int] = field(default_factory=lambda: ACTS)
    rats: Callable[[Values], Sequence[Rat]] = lambda _: (Rat.LTE,)
    """The technologies that the settings in force allow, best first."""
    roams: Callable[[Values], bool] = lambda _: True
    """Whether the settings in force let it serve itself of a visited network."""
    attach: Attach = Attach.CONTEXT
    first_cid: int = 1
    """The context of the LTE attach."""
    cmee: int = 0
    """Error style after start: 0 ERROR, 1 numbers, 2 words."""
    cmee_settable: bool = True
    error_space: str = " "
    """What stands between `+CME ERROR:` and the code."""
    unknown: int | None = None
    """CME code for an unknown command; None: plain ERROR."""
    function: int = 1
    """<fun> of `+CFUN` after a start."""
    card_off_at_0: bool = False
    """The SIM has no power while <fun> is 0; the error that says so is not known, and 13 stands for it."""
    card_on: int | None = None
    """A <fun> of the vendor's own that switches the SIM on, and the radio not."""
    reboots: tuple[str, ...] = ("+CFUN=1,1",)
    off: str = ""
    """The URC when it goes off."""
    boot: tuple[str, ...] = ()
    """URCs after a start."""
    pdp_type: str = "IP"
    """Type of the factory's first context, whose APN is empty."""
    edrx_read: EdrxRead = EdrxRead.ENABLED
    psm_read: str = '+CPSMS: {mode},,,"{tau}","{active}"'
    usb: tuple[int, int, int] | None = None
    """VID, PID and the interface of the AT port, where it would be on USB."""
