"""What is built, where it goes, and the running of tools for it."""

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from product import NAME, ROOT, VERSION

MEGABYTE = 1_000_000
ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


@dataclass(frozen=True, slots=True)
class Plan:
    """One build: its folders, and whether the camera comes along (a third of what Qt weighs)."""

    dist: Path = ROOT / "dist"
    work: Path = ROOT / "build"
    camera: bool = True

    @property
    def name(self) -> str:
        return "simwright" if self.camera else "simwright-without-camera"

    @property
    def most_megabytes(self) -> int:
        return 230 if self.camera else 180

    @property
    def bundle(self) -> Path:
        return self.dist / self.name

    @property
    def program(self) -> Path:
        return self.bundle / ("simwright.exe" if sys.platform == "win32" else "simwright")

    @property
    def deb(self) -> Path:
        return self.dist / f"{self.name}_{VERSION}_{ARCHITECTURE}.deb"

    @property
    def tarball(self) -> Path:
        return self.dist / f"{self.name}-{VERSION}-linux-{ARCHITECTURE}.tar.xz"

    @property
    def installer(self) -> Path:
        return self.dist / f"simwright-{VERSION}-windows-setup.exe"

    @property
    def application(self) -> Path:
        """Of macOS, beside the folder that it is made of."""
        return self.dist / f"{NAME}.app"

    @property
    def dmg(self) -> Path:
        return self.dist / f"simwright-{VERSION}-macos-{platform.machine()}.dmg"

    @property
    def wheel(self) -> Path:
        return self.dist / f"simwright-{VERSION}-py3-none-any.whl"


def run(*command: str | Path) -> None:
    """In the project's folder; the same sources give the same bytes."""
    environ = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(source_time())}
    # Modules of the bundle are kept as they are: to unpack those of the start takes 9 ms. Packages are packed anyway.
    environ["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    subprocess.run([str(part) for part in command], cwd=ROOT, env=environ, check=True)


@cache
def source_time() -> int:
    """Seconds since 1970 of the last commit: the time stamp of everything that is built."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    if not shutil.which("git"):
        return 1_700_000_000
    command = ["git", "log", "-1", "--format=%ct"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return int(said or 1_700_000_000)


def files_in(folder: Path) -> list[Path]:
    """All files and links, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def megabytes(*files: Path) -> float:
    return sum(path.lstat().st_size for path in files) / MEGABYTE


def settle_modes(folder: Path, programs: set[Path]) -> None:
    """Who builds with which umask makes no difference to what is built."""
    folder.chmod(0o755)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
