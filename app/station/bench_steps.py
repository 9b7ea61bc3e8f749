"""The steps of one unit at the bench, on their way to the ledger."""

import time
from dataclasses import replace
from datetime import UTC, datetime

from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.work import Step
from app.ledger.ledger import Ledger

RECIPE, VALUES = "recipe", "values"
"""Names of the steps whose detail is what the module was to have, and what it had before."""
_SOON_S = 0.5
_EFFECTS = {"write", "restart"}
"""Steps that are in the ledger before they are taken."""


class StepLog:
    """Written in groups: each commit waits for the disk, and thirty lanes would wait for one another."""

    def __init__(self, ledger: Ledger, unit_id: int) -> None:
        self._ledger = ledger
        self._unit_id = unit_id
        self._unwritten: list[Step] = []
        self._open: Step | None = None
        """It has begun and not ended; with a number where the ledger has it already."""
        self._written = time.monotonic()

    def begin(self, name: str, text: Message) -> None:
        if self._open is not None:
            self._close(self._open)
        self._open = Step(0, self._unit_id, name, datetime.now(UTC), text=text)
        if name in _EFFECTS:
            self.write()
        else:
            self.write_soon()

    def end(self, outcome: Outcome, text: Message = NOTHING, detail: str = "") -> None:
        """Of the step that is open; where none is, there is nothing to end."""
        if (step := self._open) is not None:
            text = text if text != NOTHING else step.text
            self._close(replace(step, ended=datetime.now(UTC), outcome=outcome, text=text, detail=detail))

    def add(self, name: str, text: Message) -> None:
        """One that is over as soon as it is told."""
        now = datetime.now(UTC)
        self._unwritten.append(Step(0, self._unit_id, name, now, now, Outcome.PASS, text))

    def write_soon(self) -> None:
        """Unless it was done just now; called again and again while a step lasts."""
        if time.monotonic() - self._written >= _SOON_S:
            self.write()

    def write(self) -> None:
        """Steps have no number before the commit: where it is taken back, another step may get that."""
        opened = self._open
        with self._ledger.transaction():
            new = [step for step in self._unwritten if not step.id]
            if opened is not None and not opened.id:
                *_, opened = self._ledger.add_steps([*new, opened])
            else:
                self._ledger.add_steps(new)
            for step in self._unwritten:
                if step.id and step.outcome:
                    self._ledger.end_step(step.id, step.outcome, step.text, step.detail, step.ended)
            self._ledger.after_commit(lambda: self._wrote(opened))

    def _wrote(self, opened: Step | None) -> None:
        self._open = opened
        self._unwritten.clear()
        self._written = time.monotonic()

    def _close(self, step: Step) -> None:
        self._unwritten.append(step)
        self._open = None
