"""The Debian package lays down a program that starts, and asks for what it needs."""

import configparser
import gzip
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

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
    assert facts["Exec"].split() == ["simwright", "%f"]
    assert (installed / "usr/bin/simwright").is_symlink()
    icons = installed / "usr/share/icons/hicolor"
    assert (icons / "scalable/apps" / f"{facts['Icon']}.svg").is_file()
    assert (icons / "48x48/apps" / f"{facts['Icon']}.png").is_file()
    if check := shutil.which("desktop-file-validate"):
        subprocess.run([check, installed / "usr/share/applications/simwright.desktop"], check=True)


def test_package_asks_for_what_preflight_asks_for(deb: Path) -> None:
    control = subprocess.run(["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True)
    asked = {part.split()[0] for part in control.stdout.split(",")}
    assert {need.debian for need in preflight.QT + preflight.X11} <= asked


def test_software_centre_and_desktop_know_the_program_and_its_files(installed: Path) -> None:
    share = installed / "usr/share"
    component = ET.parse(next((share / "metainfo").glob("*.metainfo.xml"))).getroot()
    assert (component.findtext("name"), component.findtext("launchable")) == ("Simwright", "simwright.desktop")
    assert component.find("releases/release").get("version") == __version__
    types = {each.get("type") for each in ET.parse(share / "mime/packages/simwright.xml").getroot()}
    assert types == {each.text for each in component.iter("mediatype")}
    entry = (share / "applications/simwright.desktop").read_text("utf-8")
    assert all(kind in entry for kind in types)
    if check := shutil.which("appstreamcli"):
        subprocess.run([check, "validate", "--no-net", *(share / "metainfo").iterdir()], check=True)


def test_each_program_has_its_manual_page(installed: Path) -> None:
    for page, word in (("man1/simwright.1.gz", "diagnose"), ("man8/simwright-modemmanager.8.gz", "ignore")):
        assert word in gzip.decompress((installed / "usr/share/man" / page).read_bytes()).decode()


def test_files_belong_to_root_and_nobody_else_may_change_them(deb: Path) -> None:
    listing = subprocess.run(["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True).stdout
    rights = {tuple(line.split()[:2]) for line in listing.splitlines()}
    allowed = {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert {mode for mode, _owner in rights} <= allowed
    assert {owner for _mode, owner in rights} == {"root/root"}


def test_nothing_is_left_that_lintian_finds_wrong(deb: Path) -> None:
    if lintian := shutil.which("lintian"):
        run = subprocess.run(
            [lintian, "--allow-root", "--fail-on", "error,warning", deb], check=False, capture_output=True, text=True
        )
        assert run.returncode == 0, run.stdout + run.stderr
