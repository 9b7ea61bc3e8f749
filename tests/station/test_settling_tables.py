"""The settling tables beside the code: every kind of call with an effect has its row, and every row is whole."""

import ast
from pathlib import Path

import app.station
from app.domain.work import JobKind
from app.station.device_values import Action
from app.station.devices_fleet import CANCEL_TEXT, SEND_TEXT
from app.station.fleets import ACCESS, ADD, CREATE, REMOVE

COLUMNS = 5
"""Kind, call, recognised by, settled by, the provider cannot tell."""


def rows() -> list[list[str]]:
    """Of all tables in the docstrings of the station's modules; kinds as the ledger has them."""
    found = []
    for path in sorted(Path(app.station.__path__[0]).glob("*.py")):
        lines = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").splitlines()
        inside, prefix = False, ""
        for line in lines:
            cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
            if cells and cells[0].startswith("kind"):
                inside, prefix = True, "device." if "device" in cells[0] else ""
            elif not cells:
                inside = False
            elif inside and not set(line) <= set("|- "):
                found += [[prefix + kind.strip("`"), *cells[1:]] for kind in cells[0].split()]
    return found


def test_each_kind_of_call_with_an_effect_has_a_row() -> None:
    devices = {f"device.{what}" for what in (*Action, SEND_TEXT, CANCEL_TEXT)}
    assert {row[0] for row in rows()} == {*map(str, JobKind), *devices, CREATE, ACCESS, ADD, REMOVE}


def test_each_row_says_all_there_is_to_say() -> None:
    for row in rows():
        assert len(row) == COLUMNS, row
        assert all(row), row


def test_no_call_is_made_durable_under_a_kind_of_its_own() -> None:
    """Where a batch sends a call, its kind is a name, and that name is a `JobKind`."""
    for path in sorted(Path(app.station.__path__[0]).glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "self.run.call":
                assert isinstance(call.args[0], ast.Name), f"{path.name}: {ast.unparse(call)}"
