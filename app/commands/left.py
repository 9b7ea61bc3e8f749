"""What earlier runs of a device list have left."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.device_list import DeviceList
from app.domain.outcome import Outcome
from app.domain.work import Batch, Stage, Unit

if TYPE_CHECKING:
    from app.station.station import Station


@dataclass(slots=True)
class Earlier:
    batches: dict[int, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    """By number, oldest first: the rows of this list that have no eSIM yet, but may have an order for one."""
    undecided: list[Unit] = field(default_factory=list)
    """Rows that wait for a person."""
    eids: set[str] = field(default_factory=set)
    """All devices of `batches`: going on with a batch goes on with each of them."""

    @property
    def left(self) -> list[Unit]:
        return [unit for units in self.batches.values() for unit in units]

    def go_on(self, station: "Station", batch_id: int) -> Batch:
        """What ended without an eSIM, as after a deadline, is taken up again where it stopped."""
        if any(unit.outcome is not None for unit in self.batches[batch_id]):
            return station.assign.retry_failed(batch_id)
        return station.assign.resume(batch_id)


def earlier(station: "Station", account: str, rows: DeviceList) -> Earlier:
    """Of this station and this account only."""
    found = Earlier()
    held = [unit for unit in station.ledger.known_eids(rows.eids()).values() if unit.outcome is not Outcome.PASS]
    batches = {batch_id: station.history.batch(batch_id) for batch_id in sorted({unit.batch_id for unit in held})}
    ours = (account, station.settings.station)
    for unit in sorted(held, key=lambda unit: unit.id):
        batch = batches[unit.batch_id]
        if (batch.account, batch.station) != ours:
            continue
        if unit.stage is Stage.UNSETTLED:
            found.undecided.append(unit)
        else:
            found.batches[unit.batch_id].append(unit)
    for batch_id in found.batches:
        found.eids.update(unit.eid for unit in station.assign.units(batch_id))
    return found
