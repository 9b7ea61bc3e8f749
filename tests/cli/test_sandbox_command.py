"""`simwright sandbox`, and the main job against it as a stranger would do it by hand."""

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.sandbox.options import flags
from tests.cli.conftest import Programs, Ran
from tests.station.conftest import write_list


def start(program: Programs, *arguments: str) -> tuple[Any, list[dict[str, Any]]]:
    process = program.start("sandbox", "--latency", "0", "--reservation", "0.1", *arguments)
    lines: list[dict[str, Any]] = []
    while not lines or lines[-1]["kind"] != "ready":
        lines.append(json.loads(process.stdout.readline()))
    return process, lines


@pytest.mark.posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("as_json", [(), ("--json",)])
def test_it_prints_json_lines_and_stops_in_order(
    program: Programs, number: signal.Signals, as_json: tuple[str, ...]
) -> None:
    process, lines = start(program, "--modules", "2", *as_json)
    assert [line["kind"] for line in lines] == ["provider"] * (len(lines) - 4) + ["port", "port", "control", "ready"]
    ran = program.end(process, number)
    assert (ran.status, ran.out, ran.err) == (0, "", "")


@pytest.mark.parametrize(
    "wrong", [("--modules", "-1"), ("--fault", "bad luck"), ("--fault", '{"kind": "hang", "for": 3}')]
)
def test_what_is_wrong_is_wrong_use(run: Callable[..., Ran], wrong: tuple[str, ...]) -> None:
    assert run("sandbox", *wrong).status == 2


def test_every_option_of_the_sandbox_can_be_given_and_says_what_it_is_for(run: Callable[..., Ran]) -> None:
    told = " ".join(run("sandbox", "--help").out.split())
    for flag in flags():
        assert flag.flag in told
        assert flag.words in told


@pytest.mark.posix
def test_it_begins_with_the_faults_that_were_ordered(program: Programs) -> None:
    fault = '{"kind": "503", "target": "supersim", "times": null}'
    process, lines = start(program, "--modules", "0", "--fault", "cut-before", "--fault", fault)
    control = next(line["url"] for line in lines if line["kind"] == "control")
    armed = httpx.get(f"{control}/faults").json()
    assert [(each["kind"], each["times"]) for each in armed.values()] == [("cut-before", 1), ("status", None)]
    program.end(process, signal.SIGTERM)


@pytest.mark.posix
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
