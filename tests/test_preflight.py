"""What the system lacks is said in one line, before Qt could abort."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import preflight
from app.preflight import Need

ABSENT = Need("libnever-there.so.9", "libnever9", "never-libs", "never")
HERE = Need("libc.so.6", "libc6", "glibc", "glibc")

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'


def test_libraries_and_programs_are_looked_for() -> None:
    assert HERE.present()
    assert not ABSENT.present()
    assert Need("sh", "dash", "dash", "dash").present()
    assert not Need("never-there", "x", "x", "x").present()


@pytest.mark.parametrize(
    ("os_release", "family"), [(DEBIAN, "debian"), (MINT, "debian"), (ROCKY, "fedora"), ("ID=arch", "arch"), ("", "")]
)
def test_distribution_is_told_by_its_family(os_release: str, family: str) -> None:
    assert preflight.distribution(os_release) == family


@pytest.mark.parametrize(
    ("family", "command"),
    [
        ("debian", "sudo apt-get install libnever9 libc6"),
        ("fedora", "sudo dnf install never-libs glibc"),
        ("arch", "sudo pacman -S never glibc"),
    ],
)
def test_advice_is_one_line_with_the_command(family: str, command: str) -> None:
    line = preflight.advice([ABSENT, HERE], family)
    assert line.endswith(command)
    assert "libnever-there.so.9" in line
    assert "\n" not in line


def test_unknown_system_gets_the_names() -> None:
    assert "libnever-there.so.9" in preflight.advice([ABSENT], "")


def test_package_that_brings_two_libraries_is_named_once() -> None:
    assert preflight.advice([ABSENT, ABSENT], "debian").count("libnever9") == 1


@pytest.mark.parametrize(
    ("environ", "wanted"),
    [
        ({}, preflight.QT),
        ({"DISPLAY": ":0"}, preflight.QT + preflight.X11),
        ({"WAYLAND_DISPLAY": "wayland-0"}, preflight.QT + preflight.WAYLAND),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, preflight.QT),
        ({"QT_QPA_PLATFORM": "xcb:foo"}, preflight.QT + preflight.X11),
    ],
)
def test_window_needs_what_its_platform_needs(environ: dict[str, str], wanted: tuple[Need, ...]) -> None:
    assert preflight.needs("window", environ) == wanted


def test_what_every_make_target_needs_is_here() -> None:
    for purpose in ("test", "demo", "package", "venv"):
        assert preflight.problem(purpose) == ""


def test_command_says_what_is_missing_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "QT", (ABSENT,))
    assert preflight.main(["test"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_missing_packages_are_listed_once_for_a_machine_that_installs_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preflight, "QT", (ABSENT, HERE))
    assert preflight.main(["--packages", "test", "demo"]) == 0
    assert capsys.readouterr().out == "libnever9\n"


def test_it_runs_before_anything_is_installed(request: pytest.FixtureRequest) -> None:
    command = [sys.executable, "-I", "-S", "-c", "import sys; sys.path.insert(0, '.'); import app.preflight"]
    run = subprocess.run(command, cwd=request.config.rootpath, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr


class TestDisplay:
    @pytest.fixture
    def x_server(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
        """A local X server's socket, as far as knocking goes; its number."""
        number = "4711"
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(f"\0/tmp/.X11-unix/X{number}")
            listening.listen()
            yield number

    def test_none_without_a_variable(self) -> None:
        assert not preflight.has_display({})

    def test_none_where_no_server_answers(self) -> None:
        assert not preflight.has_display({"DISPLAY": ":4712"})

    def test_one_where_a_server_answers(self, x_server: str) -> None:
        assert preflight.has_display({"DISPLAY": f":{x_server}.0"})

    def test_one_behind_the_network_is_believed(self) -> None:
        assert preflight.has_display({"DISPLAY": "localhost:10.0"})

    def test_wayland_is_one(self) -> None:
        assert preflight.has_display({"WAYLAND_DISPLAY": "wayland-0"})
