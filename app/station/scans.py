"""Pictures read for their codes, and what the station remembers about readings that fit twice."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.scan import Scan, ScanKind, understand
from app.domain.scan_kind import serial_pattern
from app.station.settings import Settings

if TYPE_CHECKING:
    from app.labels.read_file import Reading


class Scans:
    def __init__(self, settings: Callable[[], Settings], change: Callable[..., Settings]) -> None:
        self._settings, self._change = settings, change

    def understand(self, text: str) -> Scan:
        """With the serial numbers of the station, and as was chosen before where two readings fit."""
        settings = self._settings()
        scan = understand(text, serial_pattern(settings.unit_serial))
        if scan.also and (kind := remembered(settings.scan_readings).get(_key(scan))):
            return scan.read_as(ScanKind(kind))
        return scan

    def remember(self, scan: Scan, kind: ScanKind) -> None:
        """From now on what fits the same kinds is of this one."""
        known = {**remembered(self._settings().scan_readings), _key(scan): kind}
        self._change(scan_readings=json.dumps(known, sort_keys=True))

    def read_file(self, path: Path) -> "Reading":
        """The codes of a picture or PDF; `KnownError` (`file.unreadable`, `picture.…`) where it is neither."""
        try:
            data = path.read_bytes()
        except OSError as error:
            raise KnownError(
                "file.unreadable",
                say("scan", "{name} cannot be opened.", name=path.name),
                say("scan", "Choose another file."),
                detail=str(error),
            ) from error
        return self.read(data)

    def read(self, data: bytes) -> "Reading":
        from app.labels.read_file import read_file

        return read_file(data)


def remembered(kept: str) -> dict[str, str]:
    """Kinds that fit together, and the one that was chosen; what is not understood is forgotten."""
    try:
        known = json.loads(kept or "{}")
    except ValueError:
        return {}
    kinds = {kind.value for kind in ScanKind}
    return {str(key): kind for key, kind in known.items() if kind in kinds} if isinstance(known, dict) else {}


def _key(scan: Scan) -> str:
    return "|".join(sorted((scan.kind, *scan.also)))
