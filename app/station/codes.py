"""Activation codes of assigned eSIMs: as a value, a picture and a label, each proved and recorded."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.activation_code import ActivationCode
from app.domain.outcome import Outcome
from app.domain.work import Batch, Provider, Unit
from app.labels.qr import Level, matrix
from app.station.code_values import CodePicture, CodeState, UnitCode
from app.station.files import replacing, writing
from app.station.hand_over import write_hand_over
from app.station.numbers import numbers

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger
    from app.station.settings import Settings

_RECORDED = {
    "code.shown": CodeState.SHOWN,
    "code.saved": CodeState.SAVED,
    "label.saved": CodeState.PRINTED,
    "label.printed": CodeState.PRINTED,
}
_USED = {"downloaded", "installed"}
"""What Super SIM calls a profile that a device has fetched."""


class Codes:
    """Thread-safe. What reveals or hands out a code of a unit is written to the audit."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings]) -> None:
        self._ledger = ledger
        self._settings = settings
        self._batches: dict[int, Batch] = {}

    def of(self, unit: Unit) -> ActivationCode | None:
        """None where there is no code to scan: the unit has no profile, or Celona hands none out per device.

        A profile reserved for an EID has an empty MatchingID: the SM-DP+ knows the device.
        """
        if unit.outcome is not Outcome.PASS or not unit.smdp:
            return None
        if self._batch(unit.batch_id).settings.get("provider") == Provider.CELONA:
            return None
        return ActivationCode.make(unit.smdp, unit.matching_id)

    def batch(self, batch_id: int) -> list[UnitCode]:
        """What the devices of a batch are given, row by row; units that did not pass are left out."""
        units = [unit for unit in self._ledger.units(batch_id, Outcome.PASS) if unit.smdp]
        states = self.states(units)
        return [UnitCode(unit, self.of(unit), states[unit.id]) for unit in units]

    def states(self, units: Sequence[Unit]) -> dict[int, CodeState]:
        """By the number of the unit, from one reading of the audit."""
        states = {unit.id: CodeState.USED if unit.raw in _USED else CodeState.FRESH for unit in units}
        if not units:
            return states
        since = min(unit.created for unit in units)
        for entry in self._ledger.audits(limit=None, actions=_RECORDED, since=since):
            for unit_id in numbers(entry.detail.get("units")):
                if unit_id in states:
                    states[unit_id] = max(states[unit_id], _RECORDED[entry.action])
        return states

    def owner(self, code: ActivationCode) -> Unit | None:
        """The unit that has this code, told by its MatchingID."""
        unit = self._ledger.unit_with_matching_id(code.matching_id)
        return unit if unit is not None and unit.smdp == code.smdp else None

    def picture(self, code: ActivationCode, level: Level = Level.M, *, capitals: bool = False) -> CodePicture:
        """Read back before it is given away. `capitals`: of the host, which is the same host in a smaller symbol."""
        from app.labels.picture import png

        drawn = matrix(code.text(upper_host=capitals), level)
        return CodePicture(drawn, png(drawn))

    def shown(self, unit: Unit) -> None:
        self._record("code.shown", [unit.id])

    def save_picture(
        self,
        code: ActivationCode,
        path: Path,
        unit: Unit | None = None,
        *,
        level: Level = Level.M,
        capitals: bool = False,
    ) -> None:
        """The QR code alone as .png, .svg or .pdf (modules of 1 mm), read back before the file appears."""
        from app.labels.code_file import code_file

        data = code_file(path.suffix.lower(), self.picture(code, level, capitals=capitals).matrix)
        with writing(path), replacing(path) as out:
            out.write(data)
        if unit is not None:
            self._record("code.saved", [unit.id])

    def hand_over(self, batch_id: int, path: Path) -> int:
        """The list for the device management system; the number of devices on it."""
        return write_hand_over(self._ledger.units(batch_id, Outcome.PASS), path)

    def _batch(self, batch_id: int) -> Batch:
        """Its name and provider never change, so it is read once."""
        if batch_id not in self._batches:
            self._batches[batch_id] = self._ledger.batch(batch_id)
        return self._batches[batch_id]

    def _record(self, action: str, units: Collection[int]) -> None:
        self._ledger.audit(self._settings().operator, action, {"units": list(units)})
