"""What Devices asks of a provider, whichever it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Protocol

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.station.device_values import Action, Connection, DeviceDetail, FleetDevice, FleetPage, SimPage, Text

SEND_TEXT, CANCEL_TEXT = "send-text", "cancel-text"
PAGE = 500
"""Devices of a page."""
CLOCK = timedelta(seconds=1)
"""How exactly the clock of a provider is known."""


@dataclass(frozen=True, slots=True)
class Intent:
    """A call with an effect, with all that is needed to recognise the effect; kept in the ledger before the call."""

    device: str
    what: str
    """An `Action`, or `SEND_TEXT` or `CANCEL_TEXT`."""
    since: datetime
    """The provider's clock before the call."""
    argument: str = ""
    sim: str = ""
    """Id of the SIM it is about."""

    def to_json(self) -> dict[str, object]:
        return {
            "device": self.device,
            "what": self.what,
            "since": self.since.isoformat(),
            "argument": self.argument,
            "sim": self.sim,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Intent":
        device, what, since, argument, sim = (str(data[key]) for key in ("device", "what", "since", "argument", "sim"))
        return cls(device, what, datetime.fromisoformat(since), argument, sim)


@dataclass(frozen=True, slots=True)
class Deed:
    """`send` is the one call with an effect; it gives the id of what was made, if something was."""

    intent: Intent
    send: Callable[[], str]


class Sight(Enum):
    """What the provider shows of an effect."""

    DONE = auto()
    NOT_YET = auto()
    """Not there; once the call cannot be under way any more, it did not happen."""
    GONE = auto()
    """The device is not there any more."""
    UNTOLD = auto()
    """Nothing there tells; a person decides."""


@dataclass(frozen=True, slots=True)
class Seen:
    sight: Sight
    made: str = ""
    """Id of what was made."""


class Fleet(Protocol):
    """The devices of one account. Errors are those of the provider."""

    def page(self, number: int, text: str) -> FleetPage:
        """`text` is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address. A page past the last is the last."""
        ...

    def sims(self, number: int, text: str) -> SimPage:
        """Those in devices and those waiting; `text` is an ICCID, EID, IMSI or state."""
        ...

    def detail(self, device_id: str) -> DeviceDetail: ...

    def connection(self, device_id: str) -> Connection: ...

    def device(self, device_id: str) -> FleetDevice: ...

    def texts(self, device_id: str) -> tuple[Text, ...]:
        """Newest first."""
        ...

    def text(self, device_id: str, text_id: str) -> Text: ...

    def prepare(self, device_id: str, action: Action, argument: str) -> Deed:
        """Asks what the call needs, and refuses what cannot be done before anything is sent."""
        ...

    def prepare_text(self, device_id: str, payload: str) -> Deed: ...

    def prepare_cancel(self, device_id: str, text_id: str) -> Deed: ...

    def look(self, intent: Intent, taken: frozenset[str]) -> Seen:
        """Asks for the effect of a call. `taken`: texts that other calls are known to have made."""
        ...


def not_offered(account: str) -> KnownError:
    return KnownError(
        "device.not_offered",
        say("devices", "{account} does not offer this for its devices.", account=account),
        say("devices", "Do it in the provider's portal."),
    )


def bad_argument(argument: str) -> KnownError:
    """For an action that needs another one, or one at all."""
    return KnownError(
        "device.argument",
        say("devices", "{argument} is neither a policy nor an operator of the account.", argument=argument)
        if argument
        else say("devices", "The new value is missing."),
        say("devices", "Give the name, or choose from what the account has."),
    )


def unknown_device(device_id: str) -> KnownError:
    return KnownError(
        "device.unknown",
        say("devices", "There is no device {id}.", id=device_id),
        say("devices", "Search for it by name or ICCID; devices lists them."),
    )


def ambiguous(text: str) -> KnownError:
    return KnownError(
        "device.ambiguous",
        say("devices", "More than one device fits {text}.", text=text),
        say("devices", "Give its id or ICCID."),
    )


def check_text(payload: str) -> None:
    """Raises `KnownError("sms.empty")`."""
    if not payload.strip():
        raise KnownError("sms.empty", say("devices", "The text is empty."), say("devices", "Write what is to be sent."))


def no_sim(device: str) -> KnownError:
    return KnownError(
        "device.no_sim",
        say("devices", "{device} has no SIM.", device=device),
        say("devices", "Assign a SIM to it first."),
        outcome=Outcome.FAIL,
    )
