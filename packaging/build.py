"""Build what people install into dist/: the bundle, the package of this system made of it, and the wheel.

build.py [--keep] [bundle] [deb | installer | dmg] [wheel]   all if none is named
--keep leaves what is newer than its sources.
"""

import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
DIST = ROOT / "dist"
BUNDLE = DIST / "simwright"
MEGABYTE = 1_000_000
MOST_MEGABYTES = 230
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)

sys.path.insert(0, str(ROOT))
from app import __version__, preflight  # noqa: E402

ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
PROGRAM = BUNDLE / ("simwright.exe" if sys.platform == "win32" else "simwright")
DEB = DIST / f"simwright_{__version__}_{ARCHITECTURE}.deb"


def run(*command: str | Path) -> None:
    environ = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": _last_commit()}
    subprocess.run([str(part) for part in command], cwd=ROOT, env=environ, check=True)


def _last_commit() -> str:
    """Time stamps come from the last commit, so that the same sources give the same files."""
    if not shutil.which("git"):
        return "1700000000"
    command = ["git", "log", "-1", "--format=%ct"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return said or "1700000000"


# --- the bundle


def build_bundle() -> None:
    run(sys.executable, HERE / "translations.py", "build")
    work = ROOT / "build" / "pyinstaller"
    options = ["--noconfirm", "--log-level=ERROR", f"--distpath={DIST}", f"--workpath={work}"]
    run(sys.executable, "-m", "PyInstaller", *options, HERE / "simwright.spec")
    _strip()
    files = sorted(path for path in BUNDLE.rglob("*") if not path.is_dir())
    if broken := [path for path in files if not path.exists()]:
        raise SystemExit(f"links that lead nowhere: {broken}")
    listing = DIST / "simwright-files.txt"
    listing.write_text("".join(f"{p.lstat().st_size:>12} {p.relative_to(BUNDLE)}\n" for p in files))
    size = sum(path.lstat().st_size for path in files) / MEGABYTE
    print(f"{BUNDLE.relative_to(ROOT)}: {size:.0f} MB in {len(files)} files, listed in {listing.relative_to(ROOT)}")
    for folder, part in _largest_parts():
        print(f"  {part:>4.0f} MB {folder}")
    if size > MOST_MEGABYTES:
        raise SystemExit(f"the bundle is larger than {MOST_MEGABYTES} MB")


def _strip() -> None:
    """Some extension modules, and a Python compiled by hand, carry debug information; Qt's libraries do not."""
    if sys.platform == "linux" and shutil.which("strip"):
        inside = BUNDLE / "_internal"
        run("strip", "--strip-debug", *inside.glob("libpython*.so*"), *inside.rglob("*.cpython-*.so"))


def _largest_parts() -> list[tuple[str, float]]:
    sizes: dict[str, float] = {}
    for path in (BUNDLE / "_internal").rglob("*"):
        if not path.is_dir() and not path.is_symlink():
            part = path.relative_to(BUNDLE / "_internal").parts[0]
            sizes[part] = sizes.get(part, 0) + path.stat().st_size / MEGABYTE
    return sorted(sizes.items(), key=lambda item: -item[1])[:6]


def is_fresh(product: Path) -> bool:
    """Whether it is newer than everything that goes into it."""
    return product.exists() and product.stat().st_mtime > max(path.stat().st_mtime for path in _ingredients())


def _ingredients() -> Iterator[Path]:
    yield ROOT / "requirements.lock"
    for folder, pattern in (("app", "*.py"), ("resources", "*"), ("translations", "*.ts"), ("packaging", "*")):
        yield from (path for path in (ROOT / folder).rglob(pattern) if path.is_file())


# --- the Debian package


def build_deb() -> None:
    if not is_fresh(PROGRAM):
        build_bundle()
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(BUNDLE, tree / "usr/lib/simwright", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/simwright").symlink_to("../lib/simwright/simwright")
    _install(HERE / "linux/simwright.desktop", tree / "usr/share/applications")
    _install(ROOT / "LICENSE", tree / "usr/share/doc/simwright", "copyright")
    icons = tree / "usr/share/icons/hicolor"
    _install(ROOT / "resources/icons/simwright.svg", icons / "scalable/apps")
    for size in ICON_SIZES:
        _install(ROOT / f"resources/icons/simwright-{size}.png", icons / f"{size}x{size}/apps", "simwright.png")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(_control(tree))
    run("dpkg-deb", "-Zzstd", "--root-owner-group", "--build", tree, DEB)
    print(f"{DEB.relative_to(ROOT)}: {DEB.stat().st_size / MEGABYTE:.0f} MB")


def _install(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder / (name or file.name))
    (folder / (name or file.name)).chmod(0o644)


def _control(tree: Path) -> str:
    """Dependencies are those that preflight asks for: one list for people, packages and the program."""
    needs = preflight.QT + preflight.X11
    depends = ", ".join(dict.fromkeys([f"libc6 (>= {platform.libc_ver()[1]})", *(need.debian for need in needs)]))
    kilobytes = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1024
    return f"""\
Package: simwright
Version: {__version__}
Architecture: {ARCHITECTURE}
Maintainer: The Simwright founders <simwright@localhost>
Installed-Size: {kilobytes}
Section: comm
Priority: optional
Depends: {depends}
Recommends: {", ".join(need.debian for need in preflight.CAMERA)}, gnome-keyring | kwalletmanager
Description: workstation for provisioning SIMs and eSIMs
 Simwright checks device lists, assigns eSIM profiles at providers, makes
 activation codes and labels, configures cellular modules on serial ports,
 and keeps a ledger of every unit.
"""


# --- the wheel


def build_wheel() -> None:
    run(sys.executable, HERE / "translations.py", "build")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", DIST, ROOT)


# --- the packages of Windows and macOS


def build_installer() -> None:
    from windows import installer

    if not is_fresh(PROGRAM):
        build_bundle()
    installer.build_installer(BUNDLE, DIST)


def build_dmg() -> None:
    from macos import dmg

    if not is_fresh(PROGRAM):
        build_bundle()
    dmg.build_dmg(DIST / "Simwright.app", DIST)


STEPS: dict[str, tuple[Path, Callable[[], None]]] = {
    "bundle": (PROGRAM, build_bundle),
    "deb": (DEB, build_deb),
    "wheel": (DIST / f"simwright-{__version__}-py3-none-any.whl", build_wheel),
}
if sys.platform == "win32":
    STEPS["installer"] = (DIST / f"simwright-{__version__}-windows-setup.exe", build_installer)
elif sys.platform == "darwin":
    STEPS["dmg"] = (DIST / f"simwright-{__version__}-macos-{platform.machine()}.dmg", build_dmg)


def main(arguments: list[str]) -> int:
    keep = "--keep" in arguments
    chosen = [name for name in arguments if name != "--keep"]
    if unknown := set(chosen) - set(STEPS):
        raise SystemExit(f"unknown: {', '.join(sorted(unknown))}; known are {', '.join(STEPS)}")
    for name in chosen or STEPS:
        if name == "deb" and not shutil.which("dpkg-deb"):
            print("deb: left out, there is no dpkg-deb here")
            continue
        product, build = STEPS[name]
        if keep and is_fresh(product):
            continue
        start = time.monotonic()
        build()
        print(f"{name}: built in {time.monotonic() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
