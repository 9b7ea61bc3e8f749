"""The tarball's script installs, upgrades and removes the program for one person."""

import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app import __version__

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

Start = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def unpacked(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(next(bundle.parent.glob(f"simwright-{__version__}-linux-*.tar.xz"))) as archive:
        archive.extractall(folder, filter="data")
    return folder / f"simwright-{__version__}"


def test_script_installs_upgrades_and_removes(unpacked: Path, start: Start, tmp_path: Path) -> None:
    prefix = tmp_path / "a place"
    first = start(unpacked / "install.sh", "--prefix", str(prefix))
    assert f"version {__version__}" in first.stdout, first.stderr
    (prefix / "lib/simwright/of-an-earlier-version").touch()
    again = start(unpacked / "install.sh", "--prefix", str(prefix))
    assert again.returncode == 0, again.stderr
    assert not (prefix / "lib/simwright/of-an-earlier-version").exists()
    entry = (prefix / "share/applications/simwright.desktop").read_text("utf-8")
    assert f'Exec="{prefix}/bin/simwright" %f' in entry
    assert (prefix / "share/icons/hicolor/48x48/apps/simwright.png").is_file()
    gone = start(unpacked / "install.sh", "--prefix", str(prefix), "--remove")
    assert "is removed" in gone.stdout, gone.stderr
    assert [path for path in prefix.rglob("*simwright*") if path.is_file() or path.is_symlink()] == []


def test_script_says_how_it_is_used_and_what_is_not_there(unpacked: Path, start: Start, tmp_path: Path) -> None:
    assert "--prefix FOLDER" in start(unpacked / "install.sh", "--help").stdout
    assert start(unpacked / "install.sh", "--else").returncode == 2
    nothing = start(unpacked / "install.sh", "--prefix", str(tmp_path), "--remove")
    assert (nothing.returncode, "not installed" in nothing.stderr) == (1, True)
