import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

MAKES_ROOTS = sys.platform == "linux" and os.geteuid() == 0 and bool(shutil.which("debootstrap"))
collect_ignore = [
    *([] if sys.platform == "linux" else ["test_tarball.py"]),
    *([] if shutil.which("dpkg-deb") else ["test_deb.py", "test_clean_root.py"]),
    *([] if MAKES_ROOTS else ["test_clean_root.py"]),
]


@pytest.fixture(scope="session")
def bundle(request: pytest.FixtureRequest) -> Path:
    """The bundle, and the packages beside it that can be made here; what is newer than its sources is kept."""
    command = [sys.executable, "packaging/build.py", "--keep", "bundle", "deb", "tarball"]
    run = subprocess.run(command, cwd=request.config.rootpath, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return request.config.rootpath / "dist" / "simwright"


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run a program as a new user would: with nothing of this environment."""
    environ = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(tmp_path), "SIMWRIGHT_HOME": str(tmp_path / "s")}

    def run(program: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments], env=environ, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=300
        )

    return run


@pytest.fixture(scope="session")
def needed(request: pytest.FixtureRequest) -> ModuleType:
    """packaging/linux/needed.py, which is no package of ours."""
    path = request.config.rootpath / "packaging/linux/needed.py"
    spec = importlib.util.spec_from_file_location("needed", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
