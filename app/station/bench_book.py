"""The bench in the ledger: a batch for each day, a unit for each module, and those that were interrupted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, NewUnit, Stage, Unit
from app.ledger.ledger import Ledger
from app.modem import turn
from app.station.bench_steps import RECIPE, VALUES
from app.station.claims import Claims, Room
from app.station.settings import Settings

if TYPE_CHECKING:
    from app.domain.recipe import Recipe
    from app.station.bench_former import Former

_RUNS = 20
"""So many units of one module are looked through for its former values."""


class BenchBook:
    """Thread-safe."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings], claims: Path) -> None:
        self._ledger = ledger
        self._settings = settings
        self._claims = Claims(claims, ledger, Room.UNIT)
        self._batch: Batch | None = None
        self._open: dict[int, Callable[[], None]] = {}
        self._lock = Lock()
        self._day = Lock()

    def begin(self, device: str, recipe: Recipe, name: str) -> Unit:
        """Modules done on one day at this bench are one batch. What was left on this port has been taken up again."""
        for left in self.interrupted(device):
            self.give_up(left)
        with self._day:
            batch = self._today()
        with turn.lent(), self._ledger.transaction():
            unit = self._ledger.add_unit(batch.id, NewUnit(0, name, port=device))
            give_back = self._claims.take(unit.id)
            with self._lock:
                self._open[unit.id] = give_back
            step = self._ledger.begin_step(unit.id, RECIPE, say("bench", "Recipe: {name}", name=recipe.name))
            self._ledger.end_step(step.id, Outcome.PASS, detail=recipe.text())
        return unit

    def end(self, unit_id: int | None) -> None:
        with self._lock:
            give_back = self._open.pop(unit_id, None) if unit_id is not None else None
        if give_back is not None:
            give_back()

    def interrupted(self, port: str | None = None) -> list[Unit]:
        """Newest first: units of this station without an end that nobody works on; the program was ended over them."""
        left = self._ledger.unfinished_units(BatchKind.CONFIGURE, self._settings().station, port)
        return [unit for unit in left if not self._worked_on(unit)]

    def recipe_of(self, unit: Unit) -> Recipe | None:
        """What it was to have; without passwords."""
        from app.domain.recipe import Recipe

        text = next((step.detail for step in self._ledger.steps(unit.id) if step.name == RECIPE), "")
        try:
            return Recipe.parse(text.encode(), RECIPE) if text else None
        except KnownError:
            return None

    def give_up(self, unit: Unit) -> None:
        """It is known to have been interrupted, and nobody goes on with it."""
        self._ledger.update_unit(
            unit.id,
            stage=Stage.DONE,
            outcome=Outcome.ABORTED,
            reason=say("bench", "Simwright ended while this was being done."),
            remedy=say("bench", "Start the module again; what it has already is left as it is."),
        )

    def former(self, imei: str) -> Former | None:
        """What the module had before it was changed last, unless that has been brought back."""
        from app.station.bench_former import from_steps

        for unit in self._ledger.search(imei, _RUNS) if imei else ():
            steps = self._ledger.steps(unit.id) if unit.imei == imei else []
            if any(step.name == VALUES for step in steps):
                return from_steps(imei, steps)
        return None

    def close(self) -> None:
        self._claims.close()

    def _today(self) -> Batch:
        settings, today = self._settings(), f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
        name = f"{settings.station} {today}"
        if self._batch is None or self._batch.name != name:
            before = self._ledger.batches(BatchKind.CONFIGURE, station=settings.station, limit=1)
            self._batch = before[0] if before and before[0].name == name else None
        if self._batch is None:
            self._batch = self._ledger.create_batch(
                name, BatchKind.CONFIGURE, "", settings.station, settings.operator, {}, ()
            )
        return self._batch

    def _worked_on(self, unit: Unit) -> bool:
        """By this program, or by another one: the window and the command line may be open side by side."""
        with self._lock:
            return unit.id in self._open or self._claims.elsewhere(unit.id)
