"""What a module remembers: its SIM card, the settings of this session, and what survives a reboot."""

from dataclasses import dataclass, field

_TRIES = 3


@dataclass(slots=True)
class Card:
    iccid: str
    imsi: str
    present: bool = True
    pin: str = ""
    """Empty: no PIN is asked for."""
    tries: int = _TRIES
    unlocked: bool = False

    @property
    def state(self) -> str:
        """As `+CPIN?` names it (TS 27.007 8.3)."""
        if self.tries == 0:
            return "SIM PUK"
        return "SIM PIN" if self.pin and not self.unlocked else "READY"

    def enter(self, pin: str) -> bool:
        if pin != self.pin:
            self.tries -= 1
            return False
        self.tries, self.unlocked = _TRIES, True
        return True


@dataclass(slots=True)
class Context:
    """A PDP context definition (TS 27.007 10.1.1)."""

    type: str
    apn: str
    auth: int = 0
    user: str = ""
    password: str = field(default="", repr=False)
    active: bool = False


@dataclass(slots=True)
class Session:
    """Gone after a reboot or ATZ."""

    cmee: int
    echo: bool = True
    verbose: bool = True
    quiet: bool = False
    reports: dict[str, int] = field(default_factory=dict)
    """<n> of `+CREG` and its sisters."""
    cops_format: int = 0
