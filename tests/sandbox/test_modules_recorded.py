"""The simulated modules answer as the real ones did whose replies have been recorded."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.sandbox import Sandbox

RECORDED = Path(__file__).parents[1] / "fixtures" / "modem"


@pytest.mark.parametrize("file", sorted(RECORDED.glob("*.txt")), ids=lambda file: file.stem)
def test_a_recorded_session_goes_the_same_way(
    file: Path, start: Callable[..., Sandbox], terminal: Callable[[str], Any], eventually: Callable[..., Any]
) -> None:
    port = start(modules=1, personalities=(file.stem,)).ports[0]
    screen = terminal(port.device)
    screen.ask("ATE0")
    for part in re.split(r"(?m)^(?=[>*] )", file.read_text("ascii"))[1:]:
        command, *expected = part.splitlines()
        if command == "* registered":
            eventually(lambda: port.module.registration.in_service)
        else:
            assert _shape(screen.lines(command[2:])) == _shape(expected), command


def _shape(lines: list[str]) -> list[str]:
    """With one identifier for all."""
    return [re.sub(r"\b\d{15,20}(?=F?\b)", "#", line) for line in lines]
