"""`simwright sandbox`, and the main job against it as a stranger would do it by hand."""

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Programs
from tests.station.conftest import write_list


def start(program: Programs, *arguments: str) -> tuple[Any, list[dict[str, Any]]]:
    process = program.start("sandbox", "--latency", "0", "--reservation", "0.1", *arguments)
    lines: list[dict[str, Any]] = []
    while not lines or lines[-1]["kind"] != "ready":
        lines.append(json.loads(process.stdout.readline()))
    return process, lines


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_it_prints_json_lines_and_stops_in_order(
    program: Programs, number: signal.Signals, as_json: tuple[str, ...]
) -> None:
    process, lines = start(program, "--modules", "2", *as_json)
    assert [line["kind"] for line in lines] == ["provider"] * (len(lines) - 4) + ["port", "port", "control", "ready"]
    ran = program.end(process, number)
    assert (ran.status, ran.out, ran.err) == (0, "", "")


def test_wrong_numbers_are_wrong_use(program: Programs) -> None:
    assert program.run("sandbox", "--modules", "-1").status == 2


def test_the_main_job_by_hand(program: Programs, tmp_path: Path) -> None:
    process, lines = start(program, "--modules", "1")
    by = {line["provider"]: line for line in lines if line["kind"] == "provider"}
    supersim, celona = by["supersim"], by["celona"]
    secrets = {"TOKEN": supersim["credentials"]["auth_token"], "KEY": celona["credentials"]["api_key"]}
    sid, customer = supersim["credentials"]["account_sid"], celona["credentials"]["customer_id"]
    add = ("account", "add", "--secret-env")
    assert program.run(*add, "TOKEN", "t", "--provider", "supersim", "--url", supersim["url"], "--account-sid", sid,
                       **secrets).status == 0  # fmt: skip
    assert program.run(*add, "KEY", "c", "--provider", "celona", "--url", celona["url"], "--customer-id", customer,
                       **secrets).status == 0  # fmt: skip
    for name, variable, seed in (("t", "TOKEN", 1), ("c", "KEY", 2)):
        write_list(tmp_path / "list.csv", 4, seed)
        ran = program.run(
            "assign", tmp_path / "list.csv", "--account", name, "--secret-env", variable, "--json", **secrets
        )
        assert (ran.status, ran.one("batch")["passed"]) == (0, 4), ran.err
    device = next(line["device"] for line in lines if line["kind"] == "port")
    assert program.run("configure", "--port", device, "--apn", "em").status == 0
    assert len(program.run("history", "--json").of("unit")) == 9
    program.end(process, signal.SIGTERM)
