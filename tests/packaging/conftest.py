"""The scripts in packaging/ find each other as they do when they are started."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))


@pytest.fixture
def root(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath
