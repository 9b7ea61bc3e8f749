"""The Debian package in a fresh system, made by debootstrap as root: installed, run, upgraded, taken back, removed."""

import platform
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from app import __version__
from app.domain.work import BatchKind, NewUnit
from app.ledger.ledger import Ledger

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

EID = "89049032000000000000000000000001"
ENVIRON = ("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "HOME=/srv", "SIMWRIGHT_HOME=/srv/station")

Inside = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def root(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Debian, or what this system is, with nothing in it but what every one has."""
    place = tmp_path_factory.mktemp("root")
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    subprocess.run(["debootstrap", "--variant=minbase", release, place], check=True, capture_output=True)
    deb = next(bundle.parent.glob(f"simwright_{__version__}_*.deb"))
    (place / "packages").mkdir()
    (place / "packages/simwright.deb").write_bytes(deb.read_bytes())
    (place / "packages/later.deb").write_bytes(_later(deb, tmp_path_factory.mktemp("later")).read_bytes())
    return place


def _later(deb: Path, folder: Path) -> Path:
    """The same package with a later version."""
    subprocess.run(["dpkg-deb", "--raw-extract", deb, folder / "tree"], check=True)
    control = folder / "tree/DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {__version__}", f"Version: {__version__}+later"))
    subprocess.run(["dpkg-deb", "-Znone", "--build", folder / "tree", folder / "later.deb"], check=True)
    return folder / "later.deb"


@pytest.fixture(scope="module")
def inside(root: Path) -> Inside:
    """Run a command in the root, in name spaces of its own, so that nothing of it outlives the command."""
    mounts = f"mount --rbind /dev {root}/dev && mount -t sysfs sysfs {root}/sys && exec chroot {root} env -i "
    prepared = mounts + " ".join(ENVIRON) + ' "$@"'
    apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={root}/proc"]

    def run(*command: str, good: bool = True) -> subprocess.CompletedProcess[str]:
        whole = [*apart, "sh", "-c", prepared, "sh", *command]
        done = subprocess.run(whole, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        assert not good or done.returncode == 0, done.stdout + done.stderr
        return done

    return run


@pytest.fixture(scope="module")
def installed(inside: Inside) -> Inside:
    """With what Depends names, and no more."""
    inside("apt-get", "update", "-q")
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-q", "--no-install-recommends"]
    inside(*apt, "/packages/simwright.deb")
    return inside


@pytest.fixture
def ledger(root: Path) -> Path:
    """A ledger with one unit, as the installed program keeps it."""
    file = root / "srv/station/data/ledger.sqlite"
    file.unlink(missing_ok=True)
    ledger = Ledger.open(f"sqlite:///{file}")
    ledger.create_batch("Lot 7", BatchKind.ASSIGN, units=[NewUnit(1, "Gate", eid=EID)])
    ledger.close()
    return file


def test_what_it_depends_on_is_enough_for_the_main_job_with_its_pictures(installed: Inside, root: Path) -> None:
    run = installed("simwright", "--self-test", "--output", "/srv/made")
    assert "self-test passed" in run.stdout
    assert "no pictures" not in run.stdout
    assert (root / "srv/made/window-bench.png").is_file()


def test_ledger_is_there_after_an_upgrade(installed: Inside, ledger: Path) -> None:
    installed("dpkg", "--install", "/packages/later.deb")
    assert EID in installed("simwright", "history", "--json").stdout
    installed("dpkg", "--install", "/packages/simwright.deb")
    assert EID in installed("simwright", "history", "--json").stdout


def test_ledger_of_a_later_version_is_refused_in_words_and_kept(installed: Inside, ledger: Path) -> None:
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    run = installed("simwright", "history", good=False)
    assert run.returncode == 3
    assert "written by a newer version" in run.stderr
    assert "Traceback" not in run.stderr
    with sqlite3.connect(ledger) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_modemmanager_is_kept_off_when_told_to_and_a_purge_forgets_it(installed: Inside, root: Path) -> None:
    switch = root / "etc/simwright/modemmanager-ignores-ports"
    assert "may take" in installed("simwright-modemmanager", "status").stdout
    assert "leaves modules" in installed("simwright-modemmanager", "ignore").stdout
    assert switch.is_file()
    installed("dpkg", "--purge", "simwright")
    assert not switch.parent.exists()
    installed("dpkg", "--install", "/packages/simwright.deb")


def test_removal_leaves_nothing_but_the_ledger(installed: Inside, root: Path, ledger: Path) -> None:
    installed("dpkg", "--purge", "simwright")
    left = [path for folder in ("usr", "etc", "var/lib/simwright") for path in (root / folder).rglob("*simwright*")]
    assert left == []
    assert ledger.is_file()
    installed("dpkg", "--install", "/packages/simwright.deb")
