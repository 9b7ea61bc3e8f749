"""The ground the program stands on: versions that are known to be sound."""

import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from app import __version__

# PySide6 6.12.0 gives back None on void calls without owning it and, under Python 3.11, dies after about 7,000 of them.
VOID_CALLS = """
from PySide6.QtCore import QCoreApplication, QTimer
import sys
app = QCoreApplication([])
timer = QTimer()
before = sys.getrefcount(None)
for _ in range(20_000):
    timer.stop()
print(before - sys.getrefcount(None) < 1_000)
"""


@pytest.fixture(scope="module")
def project(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath


def test_void_calls_of_qt_leave_none_alive() -> None:
    run = subprocess.run([sys.executable, "-c", VOID_CALLS], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, "True"), run.stderr


def test_parts_of_qt_are_of_one_version() -> None:
    parts = {metadata.version(name) for name in ("PySide6-Essentials", "PySide6-Addons", "shiboken6")}
    assert parts == {"6.11.3"}


def test_version_has_one_source(project: Path) -> None:
    assert metadata.version("simwright") == __version__
    assert "version" in tomllib.loads((project / "pyproject.toml").read_text())["project"]["dynamic"]


def test_lock_holds_hashes_for_every_package_and_no_address(project: Path) -> None:
    lines = (project / "requirements.lock").read_text().splitlines()
    packages = [n for n, line in enumerate(lines) if "==" in line]
    assert len(packages) > 50
    assert all("--hash=sha256:" in lines[n + 1] for n in packages)
    assert not [
        line for line in lines if "://" in line or line.lstrip().startswith(("-i ", "--index", "--find", "-f "))
    ]


def test_what_is_installed_is_what_is_locked(project: Path) -> None:
    lines = (project / "requirements.lock").read_text().splitlines()
    locked = dict(line.removesuffix(" \\").split("==") for line in lines if "==" in line and "sys_platform" not in line)
    assert {name: metadata.version(name) for name in locked} == locked
