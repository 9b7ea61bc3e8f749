import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

collect_ignore = [] if shutil.which("dpkg-deb") else ["test_deb.py"]


@pytest.fixture(scope="session")
def bundle(request: pytest.FixtureRequest) -> Path:
    """The bundle, and the Debian package beside it where one can be made; what is newer than its sources is kept."""
    command = [sys.executable, "packaging/build.py", "--keep", "bundle", "deb"]
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
