"""Device lists: read from a file or pasted text, and held against what the ledger already knows."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.device_list import ColumnMap, DeviceList, read_device_list
from app.domain.list_file import read_list
from app.domain.message import Message, Value, say
from app.domain.outcome import Outcome
from app.domain.work import Unit

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger

LARGEST = 200 * 2**20


class Lists:
    """Without a ledger nothing is known yet."""

    def __init__(self, ledger: "Ledger | None") -> None:
        self._ledger = ledger

    def read(
        self, path: Path, columns: ColumnMap | None = None, progress: Callable[[int], None] | None = None
    ) -> DeviceList:
        """Read and check a file; `progress` is told the rows read so far."""
        data = read_list(path, LARGEST)
        return self._known(read_device_list(data, path.name, columns, progress))

    def paste(self, text: str, name: str, columns: ColumnMap | None = None) -> DeviceList:
        """Read and check what was pasted from a spreadsheet."""
        return self._known(read_device_list(text, name, columns))

    def _known(self, rows: DeviceList) -> DeviceList:
        if self._ledger is None:
            return rows
        known = self._ledger.known_eids(rows.eids())
        rows.mark_known({eid: _words(unit) for eid, unit in known.items()})
        return rows


def _words(unit: Unit) -> Message:
    values: dict[str, Value] = {"date": unit.created, "name": unit.name}
    if unit.outcome is Outcome.PASS:
        return say("lists", "This EID was assigned on {date} as {name}", **values)
    return say("lists", "This EID is in a list of {date} as {name}, and that row is not finished", **values)
