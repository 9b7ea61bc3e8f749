"""What is asked of trackers, and how far each message has come."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.catalog.tracker import Tracker, compose
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.secret import MASK, Secret
from app.domain.tracker import Purpose, TrackerMessage, visible


class Way(StrEnum):
    """How the texts get to a tracker."""

    ACCOUNT = "account"
    """By SMS of the provider, to a device of an account."""
    MODULE = "module"
    """By SMS of a module at a serial port, to a telephone number."""
    SERIAL = "serial"
    """Through the tracker's own serial port."""


ANSWER_S: Mapping[Way, float] = {Way.ACCOUNT: 180.0, Way.MODULE: 180.0, Way.SERIAL: 20.0}
"""How long an answer is usually waited for."""
CHECK_PORT = say("tracker", "Check the password, and that this is the tracker's own port. Then send it again.")


@dataclass(frozen=True, slots=True)
class Target:
    """A tracker by any of its names; an account wants `device`, or ICCID or name to find it by, a module `number`."""

    name: str = ""
    device: str = ""
    """Its id at the provider."""
    iccid: str = ""
    number: str = ""

    @property
    def label(self) -> str:
        return self.name or self.number or self.iccid or self.device

    @property
    def search(self) -> str:
        """What the provider is asked for."""
        return self.device or self.iccid or self.name or self.number

    def to_json(self) -> dict[str, str]:
        return {"name": self.name, "device": self.device, "iccid": self.iccid, "number": self.number}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Target":
        return cls(*(str(data.get(name, "")) for name in ("name", "device", "iccid", "number")))


def distinct(targets: Iterable[Target], way: Way) -> tuple[Target, ...]:
    """Each once, however often it is listed: a text that is sent twice is billed twice. Those without a name stay."""
    named = {(target.number if way is Way.MODULE else target.search) or at: target for at, target in enumerate(targets)}
    return tuple(named.values())


@dataclass(frozen=True, slots=True)
class TrackerTargets:
    """What another page hands over: devices of an account that are to get texts."""

    account: str
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class TrackerRequest:
    tracker: Tracker
    model: str
    values: Mapping[str, str | Secret] = field(repr=False)
    way: Way
    targets: tuple[Target, ...]
    """One of them, with or without a name, where the way is its serial port."""
    account: str = ""
    port: str = ""
    """Of the module, or of the tracker."""
    read_back: bool = True
    """Ask afterwards which APN it has, where the maker has a question for that."""
    answer_s: float = 0.0
    """How long an answer may take after the delivery; 0: as is usual for the way."""
    go_on_s: float = 0.0
    """Send the next message after so long without an answer; 0 waits for each answer."""

    @property
    def messages(self) -> tuple[TrackerMessage, ...]:
        """In order, those that go this way; raises as `compose`, and `tracker.nothing` where none goes."""
        every = compose(self.tracker, self.values, self.model)
        wanted = [each for each in every if self.read_back or each.purpose is not Purpose.READ]
        if self.way is Way.SERIAL:
            wanted = [each for each in wanted if each.serial] if self.tracker.serial else []
        if not wanted:
            raise self._nothing()
        return tuple(wanted)

    @property
    def wait_s(self) -> float:
        return self.answer_s or ANSWER_S[self.way]

    @property
    def secrets(self) -> tuple[Secret, ...]:
        return tuple(value for value in self.values.values() if isinstance(value, Secret) and value)

    def text(self, message: TrackerMessage) -> str:
        """As it goes this way."""
        return message.serial if self.way is Way.SERIAL else message.text

    def shown(self, message: TrackerMessage) -> str:
        """The same for people and records: blanks as signs, secrets masked."""
        return visible(message.masked if self.way is not Way.SERIAL else self.hide(message.serial))

    def hide(self, text: str) -> str:
        """What a tracker repeats of its passwords is masked."""
        for value in sorted((secret.reveal() for secret in self.secrets), key=len, reverse=True):
            text = text.replace(value, MASK)
        return text

    def check(self) -> None:
        """`KnownError` for what is missing: a text, a target, the account or port to send it with."""
        assert self.messages  # noqa: S101 - raises by itself
        if not (self.account if self.way is Way.ACCOUNT else self.port):
            raise KnownError(
                "tracker.way",
                say("tracker", "Nothing was chosen to send the texts with."),
                say("tracker", "Choose an account, or a port with a module or the tracker itself."),
            )
        if self.way is not Way.SERIAL:
            self._check_targets()

    @property
    def complete(self) -> bool:
        """Whether `check` finds nothing missing."""
        try:
            self.check()
        except KnownError:
            return False
        return True

    def _check_targets(self) -> None:
        by_number = self.way is Way.MODULE
        if not self.targets:
            raise KnownError(
                "tracker.target",
                say("tracker", "There is no tracker to send to."),
                say("tracker", "Give the telephone number of its SIM.")
                if by_number
                else say("tracker", "Give a device of the account by its name, ICCID or id."),
            )
        for row, target in enumerate(self.targets, 1):
            if not (target.number if by_number else target.search):
                what = say("tracker", "Tracker {row} has no telephone number.", row=row)
                other = say("tracker", "Tracker {row} has no name, ICCID or id.", row=row)
                raise KnownError("tracker.target", what if by_number else other, say("tracker", "Give it."))

    def _nothing(self) -> KnownError:
        if self.way is Way.SERIAL:
            what = say("tracker", "{maker} {name} has no serial form.", maker=self.tracker.maker,
                       name=self.tracker.name)  # fmt: skip
            return KnownError("tracker.nothing", what, say("tracker", "Send it by SMS."))
        what = say("tracker", "{maker} {name} takes no SMS.", maker=self.tracker.maker, name=self.tracker.name)
        return KnownError("tracker.nothing", what, say("tracker", "Follow the steps by hand."))


class MessageState(StrEnum):
    WAITING = "waiting"
    UNSETTLED = "unsettled"
    """Sent perhaps: the answer to the call was lost."""
    SENT = "sent"
    DELIVERED = "delivered"
    ANSWERED = "answered"
    DONE = "done"
    """Delivered to one that gives no answer, or left without an answer on purpose."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class MessageProgress:
    number: int
    purpose: Purpose
    text: str
    """As it is sent, secrets masked."""
    state: MessageState = MessageState.WAITING
    words: Message = NOTHING
    answer: str = ""
    """What the tracker said, secrets masked."""
    at: datetime | None = None
    """Of the last that is known of it."""
