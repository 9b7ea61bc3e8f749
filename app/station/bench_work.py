"""One module on one port: the module room's progress becomes events for the window and steps in the ledger."""

import time
from collections.abc import Callable
from contextlib import closing
from threading import Event

from app.catalog.catalog import Catalog
from app.domain.at_meaning import meaning
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.recipe import Recipe
from app.domain.work import Stage, Step, Unit
from app.ledger.ledger import Ledger
from app.modem.configure import provision, steps
from app.modem.link import Link
from app.modem.progress import IdentityRead, NetworkSeen, Progress, StepBegan, StepEnded, ValueRead
from app.modem.session import AtSession, TraceLine
from app.station.events import BenchDone, BenchIdentity, BenchNetwork, BenchStep, Traffic
from app.station.events import Event as StationEvent
from app.station.lane import Task

DONE = say("bench", "Configured and checked.")


class BenchWork:
    """Runs in the lane of its port, in one go: nothing else may use the port meanwhile."""

    def __init__(
        self,
        device: str,
        recipe: Recipe,
        catalog: Catalog,
        ledger: Ledger,
        publish: Callable[[StationEvent], None],
        new_unit: Callable[[str, Recipe], Unit],
    ) -> None:
        self.cancelled = Event()
        self._device = device
        self._recipe = recipe
        self._catalog = catalog
        self._ledger = ledger
        self._publish = publish
        self._new_unit = new_unit
        self._step: Step | None = None
        self._network: Message = NOTHING

    def task(self) -> Task:
        began = time.monotonic()
        self._publish(BenchStep(self._device, 1, len(steps(self._recipe)) + 1, say("bench", "Opening the port")))
        unit = self._new_unit(self._device, self._recipe)
        try:
            with closing(Link.open(self._device)) as link:
                session = AtSession(link, self._trace, self.cancelled)
                for progress in provision(session, self._catalog, self._recipe):
                    self._take(unit, progress)
        except KnownError as error:
            self._end(unit, error.outcome, error.what, error.remedy, error.detail, began)
        else:
            self._end(unit, Outcome.PASS, self._network if self._network.template else DONE, NOTHING, "", began)
        yield from ()  # a task is a generator; this one never lets go of its port

    def _take(self, unit: Unit, progress: Progress) -> None:
        match progress:
            case StepBegan(name, number, of, text):
                self._step = self._ledger.begin_step(unit.id, name, text)
                self._publish(BenchStep(self._device, number + 1, of + 1, text))
            case StepEnded(_, text, detail):
                self._end_step(Outcome.PASS, text, detail)
            case ValueRead(_, title, before, after):
                text = say("bench", "{name}: {before} → {after}", name=title, before=before or "–", after=after or "–")
                self._end_step(Outcome.PASS, text, "")
            case IdentityRead(found):
                self._ledger.update_unit(
                    unit.id, name=found.imei or unit.name, imei=found.imei, iccid=found.iccid, imsi=found.imsi,
                    vendor=found.vendor, model=found.model, firmware=found.firmware,
                )  # fmt: skip
                self._publish(BenchIdentity(self._device, found))
            case NetworkSeen(registration, signal, text):
                self._network = text
                self._publish(BenchNetwork(self._device, registration, signal, text))

    def _end_step(self, outcome: Outcome, text: Message, detail: str) -> None:
        if self._step is not None:
            self._ledger.end_step(self._step.id, outcome, text, detail)
            self._step = None

    def _end(self, unit: Unit, outcome: Outcome, reason: Message, remedy: Message, raw: str, began: float) -> None:
        with self._ledger.transaction():
            self._end_step(outcome, reason, raw)
            self._ledger.update_unit(unit.id, stage=Stage.DONE, outcome=outcome, reason=reason, remedy=remedy, raw=raw)
        self._publish(BenchDone(self._device, outcome, reason, remedy, time.monotonic() - began, unit.id))

    def _trace(self, line: TraceLine) -> None:
        words = NOTHING if line.sent else meaning(line.line)
        self._publish(Traffic(self._device, line.at, line.sent, line.line, words))
