"""What a module remembers: its SIM card, the settings of this session, and what survives a reboot."""

from dataclasses import dataclass, field

_TRIES = 3
_PUK_TRIES = 10
PUK = "12345678"
"""Of every simulated card."""


@dataclass(slots=True)
class Card:
    iccid: str
    imsi: str
    present: bool = True
    pin: str = ""
    """Empty: no PIN is asked for."""
    tries: int = _TRIES
    puk_tries: int = _PUK_TRIES
    eid: str = ""
    """Empty: the card is no eUICC."""
    forbidden: str = "F" * 24
    """EF-FPLMN as it is stored (TS 31.102 4.2.16)."""
    unlocked: bool = False

    @property
    def msisdn(self) -> str:
        """In the code +882 28, so that it is no EMnify number."""
        return f"88228{self.imsi[5:]}"

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

    def unblock(self, puk: str, pin: str) -> bool:
        if puk != PUK or self.puk_tries == 0:
            self.puk_tries = max(self.puk_tries - 1, 0)
            return False
        self.pin, self.tries, self.puk_tries, self.unlocked = pin, _TRIES, _PUK_TRIES, True
        return True

    def lock(self, pin: str, *, on: bool) -> bool:
        """Ask for a PIN from now on, or no longer; a card without one takes any as its first."""
        if self.pin and not self.enter(pin):
            return False
        self.pin, self.unlocked = (pin if on else ""), True
        return True

    def change(self, old: str, new: str) -> bool:
        if not self.enter(old):
            return False
        self.pin = new
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
    charset: str = "IRA"
