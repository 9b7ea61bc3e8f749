"""The bundle: PyInstaller's folder, stripped, measured and listed."""

import hashlib
import shutil
import sys
from pathlib import Path

from plan import Plan, files_in, megabytes, run, settle_modes
from product import HERE, ROOT

MANUAL = ROOT / "resources/help/index.html"


def build_bundle(plan: Plan) -> None:
    run(sys.executable, HERE / "translations.py", "build")
    if not MANUAL.exists():
        run(sys.executable, HERE / "docs.py")
    made = plan.work / "pyinstaller"
    options = ["--noconfirm", "--log-level=ERROR", f"--distpath={made / 'dist'}", f"--workpath={made}"]
    asked = [] if plan.camera else ["--", "--without-camera"]
    # Columns of a traceback are shown under the source, which no bundle has: without them, 1 MB less at rest.
    run(sys.executable, "-X", "no_debug_ranges", "-m", "PyInstaller", *options, HERE / "simwright.spec", *asked)
    plan.dist.mkdir(parents=True, exist_ok=True)
    _move(made / "dist" / "simwright", plan.bundle)
    if sys.platform == "darwin":
        _move(made / "dist" / plan.application.name, plan.application)
    if sys.platform == "linux":
        _strip(plan.bundle)
        settle_modes(plan.bundle, {plan.program})
    _tell(plan)


def _move(made: Path, place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    shutil.move(made, place)


def _strip(bundle: Path) -> None:
    """Symbols that nothing is linked by, 30 MB of them: Debian's own libraries have none either."""
    if shutil.which("strip"):
        libraries = [path for path in files_in(bundle / "_internal") if ".so" in path.name and not path.is_symlink()]
        run("strip", "--strip-unneeded", *libraries)


def _tell(plan: Plan) -> None:
    """Size and files, on the screen and in a list; too large is an error."""
    files = files_in(plan.bundle)
    if broken := [path for path in files if not path.exists()]:
        raise SystemExit(f"links that lead nowhere: {broken}")
    listing = plan.dist / f"{plan.name}-files.txt"
    listing.write_text("".join(f"{line}\n" for line in _listed(plan.bundle)), "utf-8")
    size = megabytes(*files)
    print(f"{_short(plan.bundle)}: {size:.0f} MB in {len(files)} files, listed in {_short(listing)}")
    for part, weight in _largest_parts(plan.bundle):
        print(f"  {weight:>4.0f} MB {part}")
    if size > plan.most_megabytes:
        raise SystemExit(f"the bundle is larger than {plan.most_megabytes} MB")


def _listed(bundle: Path) -> list[str]:
    """A line for each file: its size, its SHA-256 or where it leads, its place."""
    lines = []
    for path in files_in(bundle):
        what = f"-> {path.readlink()}" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest()
        lines.append(f"{path.lstat().st_size:>12} {what} {path.relative_to(bundle).as_posix()}")
    return lines


def _short(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def _largest_parts(bundle: Path) -> list[tuple[str, float]]:
    inside = bundle / "_internal"
    sizes: dict[str, float] = {}
    for path in files_in(inside):
        if not path.is_symlink():
            part = path.relative_to(inside).parts[0]
            sizes[part] = sizes.get(part, 0) + megabytes(path)
    return sorted(sizes.items(), key=lambda item: -item[1])[:6]
