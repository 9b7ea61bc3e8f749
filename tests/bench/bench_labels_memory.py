"""How far the memory grows while ten thousand labels of a batch go to one PDF, each drawn and read back.

A process of its own opens a ledger that has the batch. What counts is the most that it ever holds, from the question
for the batch to the end of the file, less what it holds before (VmHWM and VmRSS of Linux).
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic

from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, NewUnit, Provider, Stage
from app.places import Home
from app.station.station import Station
from app.station.vault import RunVault

LABELS = 10_000
BOUND_MB = 60.0


def rows() -> list[tuple[str, float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        told = subprocess.run([sys.executable, __file__, folder], check=True, capture_output=True, text=True).stdout
    grown, size, seconds = map(float, told.split())
    what = f"MB that the memory grows while {LABELS:,} labels go to one PDF ({size:.0f} MB, {seconds:.0f} s)"
    return [(what, grown, BOUND_MB)]


def _fill(folder: Path) -> None:
    """A ledger with a batch whose every unit has a code."""
    station = Station.open(Home.at(folder), vault=RunVault())
    units = [NewUnit(n, f"tracker-{n:05}", eid=f"{8904903200000000000000000000000 + n:032}") for n in range(LABELS)]
    settings = {"provider": str(Provider.SUPERSIM)}
    batch = station.ledger.create_batch("bench", BatchKind.ASSIGN, "acc", settings=settings, units=units)
    with station.ledger.transaction():
        for unit in station.ledger.units(batch.id):
            secret = Secret(f"04386-AGYFT-A74Y8-{unit.id:05}")
            station.ledger.update_unit(
                unit.id, stage=Stage.DONE, outcome=Outcome.PASS, smdp="smdp.example.com", matching_id=secret
            )
    station.close()


def measure(folder: Path) -> None:
    station = Station.open(Home.at(folder), vault=RunVault())
    template, path = station.labels.templates.named("esim-50x30"), folder / "labels.pdf"
    before, start = _mb("VmRSS"), monotonic()
    made = station.labels.save(station.labels.of_batch(1), template, path)
    seconds = monotonic() - start
    assert made.pages == LABELS
    print(_mb("VmHWM") - before, path.stat().st_size / 2**20, seconds)
    station.close()


def _mb(what: str) -> float:
    (kilobytes,) = re.findall(rf"{what}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(kilobytes) / 1024


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
