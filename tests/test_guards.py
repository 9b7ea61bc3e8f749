"""The guards themselves: each leak that they promise to find is made once, in a test run of its own."""

import os
import subprocess
import sys

import pytest

LEAKS = {
    "thread": (
        "import threading; threading.Thread(target=threading.Event().wait, name='stray', daemon=True).start()",
        ["threads left running", "stray, started at"],
    ),
    "window": ("from PySide6.QtWidgets import QLabel; kept.append(QLabel('x')); kept[-1].show()", ["window QLabel"]),
    "timer": (
        "from PySide6.QtCore import QTimer; kept.append(QTimer()); kept[-1].start(60000)",
        ["timer every 60000 ms, started at"],
    ),
    "log": ("import logging; logging.getLogger('somebody').warning('careful')", ["WARNING somebody: careful"]),
    "expectation": ("expect_log('never said')", ["expected, but not logged: never said"]),
    "file": ("open(__file__)", ["unclosed file"]),
    "qt_message": ("from PySide6.QtCore import qWarning; qWarning('Qt is not pleased')", ["Qt is not pleased"]),
}
if hasattr(os, "openpty"):
    LEAKS["pty"] = ("import pty; pty.openpty()", ["pseudo terminals left open"])


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> str:
    lines = ["kept = []"]
    for name, (code, _) in LEAKS.items():
        lines += [f"def test_{name}(qapp, expect_log):", f"    {code}"]
    lines += ["def test_clean(qapp, expect_log):", "    pass"]
    module = tmp_path_factory.mktemp("leaky") / "test_leaky.py"
    module.write_text("\n".join(lines))
    root = request.config.rootpath
    options = [
        "-c",
        str(root / "pyproject.toml"),
        "--rootdir",
        str(root),
        "-p",
        "tests.conftest",
        "-p",
        "no:cacheprovider",
    ]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(module)],
        cwd=root,
        env={**os.environ, "SIMWRIGHT_PATIENCE_S": "0.2"},  # what is left behind here never ends
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, run.stdout + run.stderr
    return run.stdout


def _section(report: str, name: str) -> str:
    """What the report says of one test: from its heading to the next."""
    parts = report.split("\n_____")
    return "\n".join(p for p in parts if f" test_{name} ___" in p.splitlines()[0])


@pytest.mark.parametrize("name", LEAKS)
def test_a_leak_fails_its_test_and_is_named(report: str, name: str) -> None:
    said = _section(report, name)
    assert all(words in said for words in LEAKS[name][1]), report


def test_a_clean_test_passes_after_the_leaky_ones(report: str) -> None:
    assert not _section(report, "clean"), report
