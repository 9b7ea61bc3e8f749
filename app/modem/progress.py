"""What `configure` and `provision` tell while they work."""

from dataclasses import dataclass

from app.domain.cellular import ModuleIdentity, Registration, Signal
from app.domain.message import Message
from app.modem.setting import Write


@dataclass(frozen=True, slots=True)
class Progress:
    pass


@dataclass(frozen=True, slots=True)
class StepBegan(Progress):
    """Step `number` of `of`; numbers are left out where a step was not needed."""

    name: str
    """Stable word: `read`, `network`."""
    number: int
    of: int
    text: Message


@dataclass(frozen=True, slots=True)
class StepEnded(Progress):
    """What the step came to, and the module's own words where they help."""

    name: str
    text: Message
    detail: str = ""


@dataclass(frozen=True, slots=True)
class IdentityRead(Progress):
    identity: ModuleIdentity


@dataclass(frozen=True, slots=True)
class ValueWanted(Progress):
    """About to be written: told before, so that what was there is known whatever happens then."""

    name: str
    title: Message
    before: str
    wanted: str
    undo: tuple[Write, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueRead(Progress):
    """A setting as it was found and as it is now; equal where nothing had to be written.

    `undo` brings back what was found, where anything can.
    """

    name: str
    title: Message
    before: str
    after: str
    undo: tuple[Write, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueGranted(Progress):
    """What the network made of a request; `granted` is empty where it gave nothing."""

    name: str
    title: Message
    requested: str
    granted: str


@dataclass(frozen=True, slots=True)
class NetworkSeen(Progress):
    registration: Registration
    signal: Signal
    text: Message
