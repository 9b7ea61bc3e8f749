"""`make bench`: run every bench_*.py, print what was measured against what is allowed, and keep it in bench.json.

A bench module has `rows() -> list[tuple[str, float, float]]`: what was measured, the figure (a ratio from one run, or
milliseconds), and the most it may be. `run.py modem assign` runs those two only.
"""

import json
import os
import platform
import runpy
import sys
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).resolve().parent
RESULT = HERE.parent.parent / "bench.json"

Row = tuple[str, float, float]


def modules(chosen: list[str]) -> Iterator[Path]:
    names = {f"bench_{name.removeprefix('bench_')}" for name in chosen}
    found = sorted(HERE.glob("bench_*.py"))
    if unknown := names - {path.stem for path in found}:
        raise SystemExit(f"no such bench: {', '.join(sorted(unknown))}")
    yield from (path for path in found if not names or path.stem in names)


def measure(path: Path) -> list[Row]:
    rows: list[Row] = runpy.run_path(str(path))["rows"]()
    return rows


def main(chosen: list[str]) -> int:
    kept: list[dict[str, object]] = []
    print(f"{'measured':>10} {'at most':>10}")
    for path in modules(chosen):
        start = time.monotonic()
        for what, figure, most in measure(path):
            good = figure <= most
            kept.append({"what": what, "measured": round(figure, 3), "at_most": most, "good": good})
            print(f"{figure:>10.2f} {most:>10.2f}  {'ok    ' if good else 'MISSED'}  {what}", flush=True)
        print(f"{'':>21}  ({path.stem}: {time.monotonic() - start:.0f} s)", flush=True)
    about = {"python": platform.python_version(), "system": platform.platform(), "cores": os.cpu_count()}
    RESULT.write_text(json.dumps({"about": about, "rows": kept}, indent=2) + "\n", "utf-8")
    print(f"Kept in {RESULT.name}")
    return 0 if all(row["good"] for row in kept) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
