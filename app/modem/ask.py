"""The catalog's commands, sent over a session."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.catalog.command import Action, CommandSet, Grade
from app.catalog.template import Value
from app.domain.errors import KnownError
from app.domain.message import say
from app.modem.masking import masked
from app.modem.reply import CHECK_CATALOG, Reply
from app.modem.session import AtSession

T = TypeVar("T")
_LONGEST_RETRY_S = 20.0
_ONCE = frozenset({Action.PIN_ENTER, Action.PIN_LOCK_WRITE})
"""Each wrong PIN costs a try, also one whose answer was lost."""
_UNVERIFIED = say(
    "module",
    "The catalog's command for this is not verified. Leave the setting out of the recipe, or add the command of this "
    "module to the catalog.",
)
_NO_VALUES: Mapping[str, Value] = {}


@dataclass(frozen=True, slots=True)
class Asker:
    session: AtSession
    commands: CommandSet

    def knows(self, action: Action) -> bool:
        return self.commands.get(action) is not None

    def replies(self, action: Action, values: Mapping[str, Value] = _NO_VALUES) -> Iterator[Reply]:
        """One line of the command after the other, each sent when its reply is asked for."""
        command = self.commands.get(action)
        if command is None:
            return
        for text, _ in command.fill(values):
            timeout_s = command.timeout_s or self.commands.timeout_for(text)
            again = action not in _ONCE and timeout_s <= _LONGEST_RETRY_S
            yield self._send(text, timeout_s, command.final_missing, again)

    def _send(self, text: str, timeout_s: float, final_missing: bool, again: bool) -> Reply:
        """`again`: once more if it was lost."""
        try:
            return self.session.send(text, timeout_s, final_missing=final_missing)
        except KnownError as error:
            if error.code != "module.silent" or not again:
                raise
        return self.session.send(text, timeout_s, final_missing=final_missing)

    def first(
        self, action: Action, read: Callable[[Reply], T | None], values: Mapping[str, Value] = _NO_VALUES
    ) -> T | None:
        """What the first line that answers says; None if none does."""
        for reply in self.replies(action, values):
            if reply.ok and (found := read(reply)) is not None:
                return found
        return None

    def rows(self, action: Action, values: Mapping[str, Value] = _NO_VALUES) -> list[dict[str, str]]:
        command = self.commands.get(action)
        if command is None:
            return []
        if command.every:
            return command.rows(line for reply in self.replies(action, values) if reply.ok for line in reply.lines)
        return self.first(action, lambda reply: command.rows(reply.lines) or None, values) or []

    def answers(self, action: Action, values: Mapping[str, Value] = _NO_VALUES) -> Iterator[dict[str, str]]:
        """The rows of one command as they come; those of a `late` one until its time is up, so stop when satisfied."""
        command = self.commands.commands[action]
        for text, optional in command.fill(values):
            timeout_s = command.timeout_s or self.commands.timeout_for(text)
            reply = self.session.send(text, timeout_s)
            if optional:
                continue
            reply.require(masked(text))
            yield from command.rows((*reply.lines, *reply.urcs))
            deadline = time.monotonic() + timeout_s
            while command.late and (left := deadline - time.monotonic()) > 0:
                yield from command.rows(self.session.listen(left))

    def change(self, action: Action, values: Mapping[str, Value] = _NO_VALUES) -> None:
        """Send all lines; `KnownError("module.refused")` at the first that is refused and not optional."""
        command = self.commands.commands[action]
        optional = [optional for _, optional in command.fill(values)]
        remedy = _UNVERIFIED if command.grade is Grade.UNVERIFIED else CHECK_CATALOG
        for reply, may_fail in zip(self.replies(action, values), optional, strict=True):
            if not may_fail:
                reply.require(masked(reply.command), remedy)
