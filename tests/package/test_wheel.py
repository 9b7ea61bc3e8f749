"""The wheel holds all that the program needs, and runs far from the checkout."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from app import __version__
from app.places import Home


def _run(*command: str | Path, cwd: Path) -> str:
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    run = subprocess.run([str(c) for c in command], cwd=cwd, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout.strip()


@pytest.fixture(scope="module")
def project(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath


@pytest.fixture(scope="module")
def wheel(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, project / "packaging" / "translations.py", "build", cwd=project)
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, project, cwd=project)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it; what the wheel depends on is borrowed from this one."""
    place = tmp_path_factory.mktemp("elsewhere") / "venv"
    _run(sys.executable, "-m", "venv", "--without-pip", place, cwd=place.parent)
    python = place / "bin" / "python"
    options = ["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index"]
    _run(sys.executable, "-m", "pip", "--python", python, *options, wheel, cwd=place.parent)
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place.parent)
    (Path(site) / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return place


def test_wheel_holds_resources_translations_and_migrations(wheel: Path, project: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    resources = {f"app/_shipped/{p.relative_to(project)}" for p in (project / "resources").rglob("*") if p.is_file()}
    words = {f"app/_shipped/translations/{p.stem}.qm" for p in (project / "translations").glob("*.ts")}
    migrations = {str(p.relative_to(project)) for p in (project / "app/ledger/migrations").rglob("*.[pm][ya]*")}
    missing = {name for name in resources | words | migrations if "__pycache__" not in name} - held
    assert missing == set()


def test_wheel_holds_nothing_else(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"app", f"simwright-{__version__}.dist-info"}


def test_program_runs_outside_the_checkout(elsewhere: Path) -> None:
    assert _run(elsewhere / "bin" / "simwright", "--version", cwd=elsewhere) == f"simwright, version {__version__}"
    shipped = "from app.places import shipped; print(shipped('resources', 'devices'))"
    assert _run(elsewhere / "bin" / "python", "-c", shipped, cwd=elsewhere).startswith(str(elsewhere))


def test_station_opens_outside_the_checkout(elsewhere: Path, home: Home) -> None:
    """A new ledger is migrated, and the catalog is read, from what the wheel brought."""
    assert _run(elsewhere / "bin" / "simwright", "history", "--json", cwd=elsewhere) == ""
    assert (home.data / "ledger.sqlite").is_file()
