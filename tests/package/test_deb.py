"""The Debian package lays down a program that starts, and asks for what it needs."""

import configparser
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app import __version__, preflight

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

Start = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def deb(bundle: Path) -> Path:
    return next(bundle.parent.glob(f"simwright_{__version__}_*.deb"))


@pytest.fixture(scope="module")
def installed(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree that the package would lay into a system."""
    root = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "--extract", deb, root], check=True)
    return root


def test_package_installs_a_program_that_starts(installed: Path, start: Start) -> None:
    run = start(installed / "usr/bin/simwright", "--version")
    assert (run.returncode, run.stdout.strip()) == (0, f"simwright, version {__version__}"), run.stderr


def test_desktop_entry_names_a_program_and_an_icon_that_are_there(installed: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(installed / "usr/share/applications/simwright.desktop", "utf-8")
    facts = entry["Desktop Entry"]
    assert (installed / "usr/bin" / facts["Exec"]).is_symlink()
    icons = installed / "usr/share/icons/hicolor"
    assert (icons / "scalable/apps" / f"{facts['Icon']}.svg").is_file()
    assert (icons / "48x48/apps" / f"{facts['Icon']}.png").is_file()
    if check := shutil.which("desktop-file-validate"):
        subprocess.run([check, installed / "usr/share/applications/simwright.desktop"], check=True)


def test_package_asks_for_what_preflight_asks_for(deb: Path) -> None:
    control = subprocess.run(["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True)
    asked = {part.split()[0] for part in control.stdout.split(",")}
    assert {need.debian for need in preflight.QT + preflight.X11} <= asked
