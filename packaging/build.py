"""Build what people install into dist/: the bundle, the packages of this system made of it, and the wheel.

build.py [--keep] [--without-camera] [bundle] [deb] [tarball] [installer] [dmg] [wheel]
build.py --twice …     build, build once more elsewhere, and compare

All that can be made here if none is named. --keep leaves what is newer than its sources.
"""

import hashlib
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from bundle import MANUAL, build_bundle
from linux.deb import build_deb
from linux.tarball import build_tarball
from macos import dmg
from plan import Plan, files_in, run
from product import HERE, ROOT
from windows import installer


def build_wheel(plan: Plan) -> None:
    run(sys.executable, HERE / "translations.py", "build")
    if not MANUAL.exists():
        run(sys.executable, HERE / "docs.py")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", plan.dist, ROOT)


def build_installer(plan: Plan) -> None:
    installer.build_installer(plan.bundle, plan.dist)


def build_dmg(plan: Plan) -> None:
    dmg.build_dmg(plan.application, plan.dist)


@dataclass(frozen=True, slots=True)
class Step:
    """What it makes, how, of which files besides the program's own, and the system or the tool it needs."""

    product: Callable[[Plan], Path]
    make: Callable[[Plan], None]
    files: tuple[str, ...] = ()
    need: str = ""


_MAKERS = ("bundle", "icons", "licences", "plan", "product", "sbom", "shiboken", "start")
OF_BUNDLE = (
    "requirements.lock",
    *(f"packaging/{name}.py" for name in _MAKERS),
    *("packaging/licences/*", "packaging/product.toml", "packaging/simwright.spec"),
)
OF_LINUX = (*OF_BUNDLE, "packaging/linux/*")
STEPS: dict[str, Step] = {
    "bundle": Step(lambda plan: plan.program, build_bundle, OF_BUNDLE),
    "deb": Step(lambda plan: plan.deb, build_deb, OF_LINUX, "dpkg-deb"),
    "tarball": Step(lambda plan: plan.tarball, build_tarball, OF_LINUX, "linux"),
    "installer": Step(lambda plan: plan.installer, build_installer, (*OF_BUNDLE, "packaging/windows/*"), "win32"),
    "dmg": Step(lambda plan: plan.dmg, build_dmg, (*OF_BUNDLE, "packaging/macos/*"), "darwin"),
    "wheel": Step(lambda plan: plan.wheel, build_wheel, ("pyproject.toml",)),
}
MADE_OF_THE_BUNDLE = {"deb", "tarball", "installer", "dmg"}
SYSTEMS = {"linux", "win32", "darwin"}


def is_fresh(step: Step, plan: Plan) -> bool:
    """Whether its product is newer than everything that goes into it."""
    product = step.product(plan)
    if not product.exists():
        return False
    patterns = ("app/**/*.py", "resources/**/*", "translations/*.ts", *step.files)
    files = (path for pattern in patterns for path in ROOT.glob(pattern) if path.is_file())
    return product.stat().st_mtime > max(path.stat().st_mtime for path in files)


def steps(chosen: list[str]) -> list[str]:
    """In their order, with the bundle before what is made of it; what cannot be made here is left out."""
    if unknown := set(chosen) - set(STEPS):
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}; known are {', '.join(STEPS)}")
    wanted = set(chosen or STEPS)
    if wanted & MADE_OF_THE_BUNDLE:
        wanted.add("bundle")
    return [name for name, step in STEPS.items() if name in wanted and _can_be_made(name, step.need)]


def _can_be_made(name: str, need: str) -> bool:
    if need in SYSTEMS:
        return need == sys.platform
    if need and not shutil.which(need):
        print(f"{name}: left out, there is no {need} here")
        return False
    return True


def build(plan: Plan, names: list[str], keep: bool) -> None:
    for name in names:
        if keep and is_fresh(STEPS[name], plan):
            continue
        start = time.monotonic()
        STEPS[name].make(plan)
        print(f"{name}: built in {time.monotonic() - start:.0f} s", flush=True)


def compare(plan: Plan, names: list[str]) -> int:
    """Build once more, in other folders: the same files with the same bytes, or each difference in a line."""
    again = replace(plan, dist=plan.work / "again" / "dist", work=plan.work / "again")
    shutil.rmtree(again.work, ignore_errors=True)
    build(again, names, keep=False)
    products = [(STEPS[name].product(plan), STEPS[name].product(again)) for name in names]
    pairs = [(a.parent, b.parent) if a == plan.program else (a, b) for a, b in products]
    differences = [line for first, second in pairs for line in _differences(first, second)]
    print("\n".join(differences) or f"built twice, and the same: {', '.join(names)}")
    return 1 if differences else 0


def _differences(first: Path, second: Path) -> list[str]:
    one, other = _hashes(first), _hashes(second)
    return [f"differs: {first.name} {place}" for place in sorted(one | other) if one.get(place) != other.get(place)]


def _hashes(product: Path) -> dict[str, str]:
    if product.is_file():
        return {"": hashlib.sha256(product.read_bytes()).hexdigest()}
    return {
        path.relative_to(product).as_posix(): f"{path.lstat().st_mode:o} "
        + (str(path.readlink()) if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest())
        for path in files_in(product)
    }


def main(arguments: list[str]) -> int:
    names = steps([name for name in arguments if not name.startswith("--")])
    plan = Plan(camera="--without-camera" not in arguments)
    build(plan, names, keep="--keep" in arguments)
    return compare(plan, names) if "--twice" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
