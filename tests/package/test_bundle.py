"""What people install starts and does the main job, off screen."""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = [pytest.mark.package, pytest.mark.timeout(900)]

Start = Callable[..., subprocess.CompletedProcess[str]]


def test_bundle_does_the_main_job_by_itself(bundle: Path, start: Start, tmp_path: Path) -> None:
    run = start(bundle / "simwright", "--self-test", "--output", str(tmp_path / "made"))
    assert run.returncode == 0, run.stdout + run.stderr
    assert "self-test passed" in run.stdout
    assert {path.suffix for path in (tmp_path / "made").iterdir()} >= {".png", ".pdf", ".csv"}


def test_bundle_holds_no_web_engine_no_designer_and_no_tests(bundle: Path) -> None:
    names = " ".join(str(path.relative_to(bundle)) for path in bundle.rglob("*"))
    for unwanted in ("WebEngine", "Designer", "Qt63D", "pytest", "hypothesis", "mypy", "tkinter"):
        assert unwanted not in names


def test_licences_and_versions_of_what_comes_along_are_told(bundle: Path, start: Start) -> None:
    told = (bundle / "_internal/LICENSES.txt").read_text("utf-8")
    for named in ("GNU LESSER GENERAL PUBLIC", "SIL OPEN FONT", "PYTHON SOFTWARE FOUNDATION", "pillow "):
        assert named in told
    run = start(bundle / "simwright", "support", "--show", "--without", "logs")
    assert ("SQLAlchemy 2" in run.stdout, "not installed" in run.stdout) == (True, False), run.stderr


def test_libraries_are_in_the_bundle_or_in_a_package_that_is_named(bundle: Path, needed: ModuleType) -> None:
    here = {path.name for path in bundle.rglob("*.so*")}
    named = needed.required(camera=True).keys() | needed.recommended(camera=True).keys()
    asked = {name for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() for name in _linked(path)}
    assert {name for name in asked - here - named if not name.startswith(needed.ALWAYS_THERE)} == set()


def _linked(path: Path) -> list[str]:
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return []
    dynamic = subprocess.run(["readelf", "--dynamic", path], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", dynamic)
