"""The installed program against a bare PySide6 one, both bundled: from its start to a usable window, and its memory.

Both run on a screen of their own. A window is usable once its picture has settled, with the page in front: what is
typed and pressed from then on is done or kept. The ledger is opened behind it. In a new station the first page says
that there is no account as soon as the ledger was read, which is timed as well.
"""

import mmap
import os
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home

ROOT = Path(__file__).resolve().parent.parent.parent
BARE = ROOT / "build" / "bare"
OURS = ROOT / "dist" / "simwright" / "simwright"
ROUNDS = 5
LOOK_S = 0.01
AT_REST_S = 2.0
IDLE_TICKS = 20
"""Hundredths of a second that a window at rest takes in that time, on a slow machine too: it looks for ports. A start
takes some more."""
WAIT_S = 60.0
MEGABYTE = 1_000_000

SOURCE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
window = QLabel("PySide6")
window.resize(1280, 800)
window.show()
sys.exit(app.exec())
"""


def rows() -> list[tuple[str, float, float]]:
    subprocess.run([sys.executable, "packaging/build.py", "--keep", "bundle"], cwd=ROOT, check=True)
    bare = _bare()
    with tempfile.TemporaryDirectory() as folder, _screen(Path(folder)) as (display, picture):
        environ = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON", "WAYLAND"))}
        environ |= {"DISPLAY": display, "LC_ALL": "C.UTF-8"}
        used, new = (environ | {"SIMWRIGHT_HOME": f"{folder}/{name}"} for name in ("used", "new"))
        _add_account(Path(folder, "used"))
        starts = ((bare, used), (OURS, used), (OURS, new))
        rounds = [[_start(*start, picture) for start in starts] for _ in range(ROUNDS + 1)][1:]
    plain, ours, first = ([min(figures) for figures in zip(*each, strict=True)] for each in zip(*rounds, strict=True))
    return [
        (f"usable window of the bundle ({ours[0] * 1000:.0f} ms) against a bare one", ours[0] / plain[0], 1.5),
        (f"memory of the bundle at rest ({ours[1]:.0f} MB) against a bare one", ours[1] / plain[1], 1.6),
        ("seconds until the page of a new station was filled from its ledger", first[0], 1.5),
    ]


def _add_account(folder: Path) -> None:
    home = Home.at(folder)
    home.make()
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account("line", Provider.CELONA, "", {"customer_id": "1"}))


def _bare() -> Path:
    """Bundled once for this Python and Qt, as anyone would."""
    program = BARE / "dist" / "bare" / "bare"
    if not program.exists():
        BARE.mkdir(parents=True, exist_ok=True)
        (BARE / "bare.py").write_text(SOURCE, "utf-8")
        command = ["-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", f"--specpath={BARE}", f"--workpath={BARE}"]
        subprocess.run([sys.executable, *command, f"--distpath={BARE / 'dist'}", BARE / "bare.py"], check=True)
    return program


@contextmanager
def _screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """A display, and what it shows as bytes."""
    reading, writing = os.pipe()
    screen = ["-screen", "0", "1280x900x24", "-fbdir", str(folder), "-nolisten", "tcp"]
    command = ["Xvfb", "-displayfd", str(writing), *screen]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            with (folder / "Xvfb_screen0").open("rb") as file:
                yield f":{number}", mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        finally:
            server.terminate()


def _start(program: Path, environ: dict[str, str], picture: mmap.mmap) -> tuple[float, float]:
    """Seconds until its window has settled, and megabytes that are its own or its part of what is shared."""
    empty, start = zlib.adler32(picture), time.monotonic()
    with subprocess.Popen([program], env=environ) as process:
        try:
            return _settled(process.pid, picture, empty, start) - start, _megabytes(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait()
            _wait_for(picture, empty)


def _settled(process: int, picture: mmap.mmap, empty: int, start: float) -> float:
    """The moment of the last change before the process came to rest."""
    seen, changed, looked, used = empty, start, start, 0
    while time.monotonic() < start + WAIT_S:
        time.sleep(LOOK_S)
        if (now := zlib.adler32(picture)) != seen:
            seen, changed = now, time.monotonic()
        if time.monotonic() - looked > AT_REST_S:
            before, used, looked = used, _ticks(process), time.monotonic()
            if seen != empty and used - before <= IDLE_TICKS:
                return changed
    raise RuntimeError("the window did not settle")


def _ticks(process: int) -> int:
    """Time that it was given so far, in hundredths of a second."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _wait_for(picture: mmap.mmap, wanted: int) -> None:
    end = time.monotonic() + WAIT_S
    while zlib.adler32(picture) != wanted and time.monotonic() < end:
        time.sleep(LOOK_S)


def _megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 / MEGABYTE for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    for what, figure, most in rows():
        print(f"{figure:.2f} of {most}  {what}")
