"""One setting of a module: read, compared with the recipe, written, and put back."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.catalog.command import Action, Command, Effect
from app.catalog.parameter import Value
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.modem.ask import Asker

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Write:
    """One command of the catalog with its values; a `Secret` among them never shows.

    What was read goes along with what is wanted: a command may hand back values that the recipe does not set.
    """

    action: Action
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What the module has, `shown` for people; empty where it does not tell.

    `writes` gives it what is wanted, `undo` brings back what is there now, where anything can. A module that has no
    such setting, and is none the worse for it, is not `offered` it.
    """

    shown: str
    agrees: bool
    writes: tuple[Write, ...] = ()
    undo: tuple[Write, ...] = ()
    offered: bool = True


class Setting(ABC):
    """`name` is stable (`apn`, `rat`); `wanted` is shown beside what was found."""

    name: str
    title: Message
    wanted: str
    telling = False
    """Every module tells this one, so that an empty reading is not what was wanted."""

    @abstractmethod
    def read(self, asker: Asker) -> Found:
        """Raises `KnownError("module.not_offered")` where the module cannot have it."""

    def write(self, asker: Asker, writes: tuple[Write, ...]) -> None:
        """Sends what `read` has found to be needed."""
        for write in writes:
            asker.change(write.action, write.values)

    def mismatch(self, found: str) -> KnownError:
        return KnownError(
            f"{self.name.partition('.')[0]}.mismatch",
            say("module", "{setting} reads back as “{found}” and should be “{wanted}”.",
                setting=self.title, found=found, wanted=self.wanted),
            say("module", "Start the module again and repeat; if it stays so, its firmware keeps this elsewhere."),
            outcome=Outcome.FAIL,
        )  # fmt: skip


def found(shown: str, agrees: bool, write: Write, undo: tuple[Write, ...]) -> Found:
    """For a setting that one command writes."""
    return Found(shown, agrees, () if agrees else (write,), undo)


def command_of(asker: Asker, write: Write) -> Command:
    return asker.commands.commands[write.action]


def texts(asker: Asker, write: Write) -> list[str]:
    """The command lines of `write`, as they are sent."""
    return [text for text, _ in command_of(asker, write).fill(write.values)]


def needs_radio_off(asker: Asker, writes: tuple[Write, ...]) -> bool:
    return asker.knows(Action.RADIO_OFF) and any(command_of(asker, write).needs_radio_off for write in writes)


def deregisters(asker: Asker, writes: tuple[Write, ...]) -> bool:
    return any(command_of(asker, write).deregisters for write in writes)


def needs_restart(asker: Asker, writes: tuple[Write, ...]) -> bool:
    return any(command_of(asker, write).takes_effect is Effect.REBOOT for write in writes)


def offered(asker: Asker, action: Action, title: Message) -> Action:
    """`action` itself; `KnownError("module.not_offered")` where the catalog knows no command for it."""
    if asker.knows(action):
        return action
    raise KnownError(
        "module.not_offered",
        say("module", "No command is known that gives this module the setting “{setting}”.", setting=title),
        say("module", "Leave it out of the recipe, or add the command to the catalog."),
        outcome=Outcome.FAIL,
    )
