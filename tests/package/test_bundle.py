"""What people install starts and does the main job, off screen."""

import subprocess
from collections.abc import Callable
from pathlib import Path

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
