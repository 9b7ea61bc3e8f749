"""The house plan, held: what import-linter cannot see (`make lint` holds the rooms' arrows)."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parent.parent / "app"
SOURCES = sorted(APP.rglob("*.py"))
MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 40


def _trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in SOURCES:
        yield path.relative_to(APP.parent), ast.parse(path.read_text("utf-8"))


def _imports(tree: ast.AST) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def test_no_file_has_two_jobs() -> None:
    long = {
        str(p.relative_to(APP.parent)): n
        for p in SOURCES
        if (n := p.read_text("utf-8").count("\n")) > MOST_LINES_OF_A_FILE
    }
    assert long == {}


def test_no_function_has_two_jobs() -> None:
    long = {
        f"{path}:{node.lineno} {node.name}": lines
        for path, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    }
    assert long == {}


def test_domain_and_preflight_use_the_standard_library_alone() -> None:
    foreign = {
        f"{path}: {name}"
        for path, tree in _trees()
        if path.is_relative_to("app/domain") or path == Path("app/preflight.py")
        for name in _imports(tree)
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("app.domain")
    }
    assert foreign == set()


HEAVY = {"httpx", "sqlalchemy", "alembic", "PIL", "pypdfium2", "qrcode", "zxingcpp", "keyring", "werkzeug", "serial"}


def _loaded(*modules: str, of: str = "sys.modules") -> set[str]:
    """What importing them brings into a fresh Python, packages too."""
    program = f"import sys, {', '.join(modules)}; print(*{of})"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


@pytest.mark.parametrize("module", ["app.station.station", "app.sandbox.sandbox", "app.cli"])
def test_work_needs_no_qt(module: str) -> None:
    assert "PySide6" not in _loaded(module)


@pytest.mark.parametrize("module", ["app.ui.window", "app.ui.pages.start", "app.station.events", "app.cli"])
def test_window_paints_before_anything_heavy_is_loaded(module: str) -> None:
    assert _loaded(module) & HEAVY == set()


START = ("app.launch", "app.crash", "app.ui.app", "app.ui.pages.start")


def test_first_page_is_loaded_without_what_it_shows_later() -> None:
    """Each would be some milliseconds of every start."""
    loaded = _loaded(*START)
    assert loaded & {"app.domain.work", "app.station.events", "app.ui.words", "app.ui.fields", "socket"} == set()


def test_first_page_names_no_class_whose_many_constants_it_does_not_need() -> None:
    """PySide makes them when the class is first named: 600 with `QStyle`."""
    named = _loaded(*START, of="vars(sys.modules['PySide6.QtWidgets'])")
    assert "QWidget" in named
    assert named & {"QStyle", "QAbstractItemView", "QPlainTextEdit", "QTextEdit"} == set()
