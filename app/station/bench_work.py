"""One module on one port: the module room's progress becomes events for the window and steps in the ledger."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterator
from threading import Event

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.recipe import Recipe
from app.domain.work import Stage, Step, Unit
from app.modem import turn
from app.modem.progress import (
    IdentityRead,
    NetworkSeen,
    Progress,
    StepBegan,
    StepEnded,
    ValueGranted,
    ValueRead,
    ValueWanted,
)
from app.modem.session import AtSession
from app.modem.sim import PinWanted
from app.station import events
from app.station.bench_desk import Desk
from app.station.bench_former import Former, changed, to_text
from app.station.bench_steps import VALUES, StepLog
from app.station.lane import Pause

_ASK_AGAIN_S = 1.0
"""A limit may have been raised."""
_FAULT = say("bench", "A fault in Simwright ended this.")


class BenchWork(ABC):
    """A task for the lane of its port: waits for its turn, and then does all in one go."""

    def __init__(self, desk: Desk, device: str, recipe: Recipe, wake: Callable[[], None]) -> None:
        self.cancelled = Event()
        self._desk = desk
        self._device = device
        self._recipe = recipe
        self._wake = wake
        self._values: dict[str, ValueRead] = {}
        self._imei = ""
        self._kept: Step | None = None
        self._network: Message = NOTHING
        self.ended = False
        """Its end was told; who hears of that may ask for the next at once."""
        self._task = self._run()

    def __iter__(self) -> Iterator[Pause]:
        return self

    def __next__(self) -> Pause:
        return next(self._task)

    def close(self) -> None:
        """Stopped before its turn came."""
        self._task.close()
        self._desk.turns.leave(self)
        if not self.ended:
            self._tell_end(Outcome.ABORTED, say("bench", "Stopped by hand."), NOTHING, 0.0, None)

    # --- what is done

    name: str
    """Of the unit until its IMEI is known."""
    done: Message
    """How a unit ends that has no network to tell of."""
    brings_back = False
    """Afterwards nothing is left to bring back."""

    @property
    @abstractmethod
    def of(self) -> int:
        """Steps, at most."""

    @abstractmethod
    def progress(self, session: AtSession) -> Iterator[Progress]: ...

    @property
    def trace(self) -> str:
        """Title of its trace."""
        return self.name

    @property
    def patient(self) -> bool:
        """The port has only just appeared."""
        return False

    # --- how

    def _run(self) -> Generator[Pause, None, None]:
        yield from self._wait()
        try:
            turn.take()
            self._work()
        finally:
            self._desk.turns.leave(self)

    def _wait(self) -> Iterator[Pause]:
        told = False
        while not self._desk.turns.take(self, self._wake):
            if not told:
                self._tell_step(say("bench", "Waiting for a free place"))
            told = True
            yield Pause(_ASK_AGAIN_S)

    def _work(self) -> None:
        began = time.monotonic()
        self._tell_step(say("bench", "Opening the port"))
        unit_id: int | None = None
        try:
            unit = self._desk.book.begin(self._device, self._recipe, self.name)
            unit_id = unit.id
            self._steps = StepLog(self._desk.ledger, unit.id)
            self._end(unit, self._talk(unit), began)
        except KnownError as error:  # of the ledger
            self._tell_end(error.outcome, error.what, error.remedy, time.monotonic() - began, unit_id)
        except BaseException:
            self._tell_end(Outcome.ERROR, _FAULT, NOTHING, time.monotonic() - began, unit_id)
            if unit_id is not None:
                self._desk.ledger.update_unit(unit_id, stage=Stage.DONE, outcome=Outcome.ERROR, reason=_FAULT)
            raise
        finally:
            self._desk.book.end(unit_id)
            self._desk.ports.forget_moves(self._device)

    def _talk(self, unit: Unit) -> KnownError | None:
        try:
            with self._desk.talk(self._device, self.trace, self.cancelled, self.patient) as session:
                for progress in self.progress(session):
                    self._take(unit, progress)
        except KnownError as error:
            return error
        return None

    def _take(self, unit: Unit, progress: Progress) -> None:
        match progress:
            case StepBegan(name, number, of, text):
                self._steps.begin(name, text)
                self._publish(events.BenchStep(self._device, number + 1, of + 1, text))
            case StepEnded(_, text, detail):
                self._steps.end(Outcome.PASS, text, detail)
            case ValueWanted() | ValueRead() | ValueGranted():
                self._take_value(unit, progress)
            case IdentityRead(found):
                self._imei = found.imei
                with turn.lent():
                    self._desk.ledger.update_unit(
                        unit.id, name=found.imei or unit.name, imei=found.imei, iccid=found.iccid, imsi=found.imsi,
                        eid=found.eid, vendor=found.vendor, model=found.model, firmware=found.firmware,
                    )  # fmt: skip
                self._publish(events.BenchIdentity(self._device, found))
            case NetworkSeen(registration, signal, text):
                self._network = text
                self._steps.write_soon()
                self._publish(events.BenchNetwork(self._device, registration, signal, text))

    def _take_value(self, unit: Unit, value: ValueWanted | ValueRead | ValueGranted) -> None:
        match value:
            case ValueWanted(name, title, before, wanted, undo):
                self._values[name] = ValueRead(name, title, before, wanted, undo)
                if undo:
                    self._keep_values(unit)
            case ValueRead(name, title, before, after):
                self._values[name] = value
                self._publish(events.BenchValue(self._device, name, title, before, after))
                if before != after:  # one that was right already is told by the end of its step
                    words = say("bench", "{name}: {before} → {after}",
                                name=title, before=before or "–", after=after or "–")  # fmt: skip
                    self._steps.end(Outcome.PASS, words)
            case ValueGranted(name, title, requested, granted):
                self._publish(events.BenchGrant(self._device, name, title, requested, granted))
                self._steps.add("granted", _granted(value))

    def _keep_values(self, unit: Unit) -> None:
        """Before anything is written, so that they outlive a crash."""
        with turn.lent(), self._desk.ledger.transaction():
            self._steps.write()
            words = say("bench", "The previous values are kept")
            kept = self._kept or self._desk.ledger.begin_step(unit.id, VALUES, words)
            self._desk.ledger.end_step(kept.id, Outcome.PASS, detail=to_text(self._values.values()))
        self._kept = kept

    def _end(self, unit: Unit, error: KnownError | None, began: float) -> None:
        outcome, remedy, raw = Outcome.PASS, NOTHING, ""
        reason = self._network if self._network.template else self.done
        if error is not None:
            outcome, reason, remedy, raw = error.outcome, error.what, error.remedy, error.detail
        self._remember(unit, error)
        with turn.lent(), self._desk.ledger.transaction():
            self._steps.end(outcome, reason, raw)
            self._steps.write()
            self._desk.ledger.update_unit(
                unit.id, stage=Stage.DONE, outcome=outcome, reason=reason, remedy=remedy, raw=raw
            )
        self._tell_end(outcome, reason, remedy, time.monotonic() - began, unit.id)
        if isinstance(error, PinWanted):
            self._publish(events.PinWanted(self._device, error.code, error.tries))
        elif error is not None and error.code == "sim.pin_wanted":
            self._publish(events.PinWanted(self._device, error.code, None))

    def _remember(self, unit: Unit, error: KnownError | None) -> None:
        if values := changed(self._values.values()):
            self._desk.former[self._device] = Former(self._imei, self._recipe, values)
        elif self.brings_back and error is None:
            self._desk.former.pop(self._device, None)
            self._keep_values(unit)

    def _tell_step(self, text: Message) -> None:
        self._publish(events.BenchStep(self._device, 1, self.of + 1, text))

    def _tell_end(self, outcome: Outcome, reason: Message, remedy: Message, seconds: float, unit: int | None) -> None:
        self.ended = True
        self._publish(events.BenchDone(self._device, outcome, reason, remedy, seconds, unit))

    def _publish(self, event: events.Event) -> None:
        self._desk.publish(event)


def _granted(grant: ValueGranted) -> Message:
    return say(
        "bench", "{name}: requested {requested}, granted {granted}",
        name=grant.title, requested=grant.requested, granted=grant.granted or "–",
    )  # fmt: skip
