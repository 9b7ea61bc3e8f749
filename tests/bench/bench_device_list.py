"""Checking a device list against merely reading it with `csv.reader`, and how the time grows with the list.

Each figure is taken in a process of its own, as a person opens one list: where a list of the same size has just been
freed, a small one needs no fresh memory and a large one still does. The EIDs are random, the worst case for finding
duplicates. The time is the processor's, so that other programs do not count.
"""

import csv
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SMALL, LARGE = 100_000, 1_000_000
RUNS = 5
RATIO, GROWTH = 6.0, 1.1


def rows() -> list[tuple[str, float, float]]:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder, "small.csv"), Path(folder, "large.csv")
        write_list(small, SMALL)
        write_list(large, LARGE)
        pairs = [(measured(small), measured(large)) for _ in range(RUNS)]
    ratio = statistics.median(check / reading for (reading, check), _large in pairs)
    growth = statistics.median(of_large[1] / LARGE / (of_small[1] / SMALL) for of_small, of_large in pairs)
    return [
        ("check 100,000 rows of EID, Name: time against csv.reader merely reading the file", ratio, RATIO),
        ("check 1,000,000 rows: time per row against that of 100,000", growth, GROWTH),
    ]


def write_list(path: Path, count: int) -> None:
    from app.domain.identifiers import eid_check_digits

    numbers = random.Random(count)
    with path.open("w", newline="") as file:
        out = csv.writer(file)
        out.writerow(["EID", "Name"])
        for number in range(count):
            body = f"89049032{numbers.randrange(10**22):022}"
            out.writerow([body + eid_check_digits(body), f"tracker-{number:06}"])


def measured(path: Path) -> tuple[float, float]:
    """Seconds to read the file and to check it, in a fresh process."""
    told = subprocess.run([sys.executable, __file__, path], check=True, capture_output=True, text=True).stdout
    reading, check = map(float, told.split())
    return reading, check


def measure(path: Path) -> None:
    from app.domain.device_list import read_device_list

    read_device_list("EID,Name\n" + "89049032123451234512345678901235,one\n" * 2000, "warm-up")
    start = time.process_time()
    with path.open(newline="") as file:
        for _row in csv.reader(file):
            pass
    middle = time.process_time()
    devices = read_device_list(path.read_bytes(), path.name)
    end = time.process_time()
    if devices.counts().ready != len(devices):
        raise SystemExit("the list of the bench is not good")
    print(middle - start, end - middle)


if __name__ == "__main__":
    measure(Path(sys.argv[1]))
