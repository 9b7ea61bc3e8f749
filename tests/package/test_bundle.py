"""What people install starts and does the main job, off screen. Builds it unless it is fresh."""

import configparser
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__, preflight

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

CLEAN = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def dist(request: pytest.FixtureRequest) -> Path:
    """Bundle and Debian package; what is newer than its sources is kept."""
    command = [sys.executable, "packaging/build.py", "--keep", "bundle", "deb"]
    run = subprocess.run(command, cwd=request.config.rootpath, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return request.config.rootpath / "dist"


@pytest.fixture(scope="module")
def bundle(dist: Path) -> Path:
    return dist / "simwright"


@pytest.fixture(scope="module")
def deb(dist: Path) -> Path:
    return next(dist.glob(f"simwright_{__version__}_*.deb"))


@pytest.fixture(scope="module")
def installed(deb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree that the package would lay into a system."""
    root = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "--extract", deb, root], check=True)
    return root


def _start(program: Path, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environ = CLEAN | {"HOME": str(home), "SIMWRIGHT_HOME": str(home / "simwright")}
    return subprocess.run(
        [program, *arguments], env=environ, cwd=home, capture_output=True, text=True, check=False, timeout=300
    )


def test_bundle_does_the_main_job_by_itself(bundle: Path, tmp_path: Path) -> None:
    run = _start(bundle / "simwright", "--self-test", "--output", str(tmp_path / "made"), home=tmp_path)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "self-test passed" in run.stdout
    assert {path.suffix for path in (tmp_path / "made").iterdir()} >= {".png", ".pdf", ".csv"}


def test_bundle_holds_no_web_engine_no_designer_and_no_tests(bundle: Path) -> None:
    names = " ".join(str(path.relative_to(bundle)) for path in bundle.rglob("*"))
    for unwanted in ("WebEngine", "Designer", "Qt63D", "pytest", "hypothesis", "mypy", "tkinter"):
        assert unwanted not in names


def test_package_installs_a_program_that_starts(installed: Path, tmp_path: Path) -> None:
    run = _start(installed / "usr/bin/simwright", "--version", home=tmp_path)
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
