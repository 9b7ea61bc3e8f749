"""`simwright ports`, `identify`, `configure` and `history`."""

import csv
import json
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from app.places import Home
from tests.cli.conftest import SUPER, Programs, Ran, Site, account
from tests.leaks import settled
from tests.station.conftest import write_list

Run = Callable[..., Ran]
Make = Callable[..., Site]
QUICK_MODULE = {"modules": 1, "personalities": ("bg96",), "reply_ms": 1.0, "registration_s": 0.2, "boot_s": 0.1}


def test_a_module_says_who_it_is(run: Run, site: Make) -> None:
    (port,) = site(**QUICK_MODULE).sandbox.ports
    ran = run("identify", "--port", port.device, "--json")
    assert (ran.status, ran.err) == (0, "")
    found = ran.one("module")
    assert (found["port"], found["vendor"], found["model"]) == (port.device, "Quectel", "BG96")
    assert (len(found["imei"]), len(found["iccid"]) in {19, 20}, len(found["imsi"])) == (15, True, 15)
    assert found["firmware"]
    assert f"imei     {found['imei']}" in run("identify", "--port", port.device).out.splitlines()


def test_a_module_is_configured_step_by_step_and_is_in_the_history(run: Run, site: Make) -> None:
    (port,) = site(**QUICK_MODULE).sandbox.ports
    ran = run("configure", "--port", port.device, "--apn", "em", "--json")
    assert (ran.status, ran.err) == (0, "")
    steps = ran.of("step")
    numbers = [step["step"] for step in steps]
    assert numbers == sorted(numbers)
    assert (numbers[0], numbers[-1]) == (1, steps[-1]["of"])
    assert all(step["text"] for step in steps)
    done = ran.lines[-1]
    assert (done["kind"], done["outcome"], done["port"]) == ("done", "PASS", port.device)
    unit = run("history", "--json").one("unit")
    assert (unit["unit"], unit["outcome"], unit["model"], unit["port"]) == (done["unit"], "PASS", "BG96", port.device)


def test_a_recipe_holds_the_rest_and_an_apn_goes_before_its_own(run: Run, site: Make, tmp_path: Path) -> None:
    (port,) = site(**QUICK_MODULE, accepted_apns=("super",)).sandbox.ports
    recipe = tmp_path / "line.toml"
    recipe.write_text('name = "Line 3"\nregistration_timeout_s = 1.5\n[apn]\nname = "wrong"\ntype = "IPV4V6"\n')
    refused = run("configure", "--port", port.device, "--recipe", recipe, "--json")
    assert (refused.status, refused.lines[-1]["outcome"]) != (0, "PASS")
    assert refused.lines[-1]["reason"]
    ran = run("configure", "--port", port.device, "--recipe", recipe, "--apn", "super")
    assert ran.status == 0, ran.out
    assert ran.out.splitlines()[-1].startswith("PASS: ")


@pytest.mark.parametrize("command", ["identify", "configure"])
def test_a_port_that_is_not_there_is_a_station_error(run: Run, command: str) -> None:
    ran = run(command, "--port", "/dev/ttyNone", *(["--apn", "em"] if command == "configure" else []), "--json")
    assert ran.status == 3
    assert ran.lines[-1].get("code", ran.lines[-1].get("outcome")) in {"port.gone", "ERROR"}


@pytest.mark.parametrize(
    "arguments", [(), ("--apn", "em", "--recipe", "none.toml"), ("--apn", "em", "--recipe", "bad.toml")]
)
def test_wrong_recipes_are_wrong_use(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.toml").write_text('name = "x"\nspeed = 3\n')
    assert run("configure", "--port", "/dev/ttyNone", *arguments).status == 2


def test_a_module_that_the_network_refuses_fails_with_the_reason(run: Run, site: Make, tmp_path: Path) -> None:
    it = site(**QUICK_MODULE)
    (port,) = it.sandbox.ports
    port.set_network(reject_cause=11)
    recipe = tmp_path / "line.toml"
    recipe.write_text('name = "Line 3"\nregistration_timeout_s = 3\n[apn]\nname = "em"\n')
    ran = run("configure", "--port", port.device, "--recipe", recipe, "--json")
    assert ran.status == 1
    assert ran.of("network")
    assert (ran.lines[-1]["outcome"], bool(ran.lines[-1]["remedy"])) == ("FAIL", True)


@pytest.mark.posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_work_at_the_port(program: Programs, site: Make, number: signal.Signals) -> None:
    it = site(**{**QUICK_MODULE, "registration_s": 600.0})
    (port,) = it.sandbox.ports
    process = program.start("configure", "--port", port.device, "--apn", "em", "--json")
    assert process.stdout
    seen = []
    while not seen or seen[-1]["kind"] != "network":
        seen.append(json.loads(process.stdout.readline()))
    ran = program.end(process, number)
    assert (ran.status, ran.lines[-1]["outcome"]) == (130, "ABORTED")
    assert ran.err.startswith("Stopped. What was done is in the history")
    assert settled(lambda: program.run("identify", "--port", port.device).status == 0)


def test_ports_are_listed(run: Run) -> None:
    ran = run("ports", "--json")
    assert ran.status == 0
    assert all(line["device"] for line in ran.of("port"))


@pytest.fixture
def done(run: Run, site: Make, tmp_path: Path) -> list[str]:
    """The EIDs of five devices that have their eSIM."""
    site()
    eids = write_list(tmp_path / "list.csv", 5)
    assert run("assign", tmp_path / "list.csv", *account(SUPER), "--by", "matching-id").status == 0
    return eids


def test_history_is_searched_newest_first(run: Run, done: list[str]) -> None:
    ran = run("history", "--json")
    assert sorted(unit["eid"] for unit in ran.of("unit")) == sorted(done)
    assert {unit["batch"] for unit in ran.of("unit")} == {"list.csv"}
    assert [unit["name"] for unit in run("history", done[3][-8:], "--json").of("unit")] == ["unit 3"]
    assert len(run("history", "--limit", 2, "--json").of("unit")) == 2
    assert run("history", "no such unit").out == ""
    assert run("history", "--limit", 0).status == 2


def test_history_is_exported(run: Run, done: list[str], tmp_path: Path) -> None:
    ran = run("history", "--export", tmp_path / "all.json", "--json")
    assert (ran.status, ran.one("file")["units"]) == (0, 5)
    units = json.loads((tmp_path / "all.json").read_text("utf-8"))
    assert sorted(unit["eid"] for unit in units) == sorted(done)
    assert run("history", done[0], "--export", tmp_path / "one.csv").out == f"{tmp_path / 'one.csv'}: 1 units\n"
    with (tmp_path / "one.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["eid"].strip(), row["outcome"]) == (done[0], "PASS")
    assert "LPA:" not in (tmp_path / "all.json").read_text("utf-8") + (tmp_path / "one.csv").read_text("utf-8-sig")


@pytest.mark.parametrize("name", ["all.xlsx", "nowhere/all.csv"])
def test_an_export_that_cannot_be_is_wrong_use(run: Run, tmp_path: Path, name: str, home: Home) -> None:
    ran = run("history", "--export", tmp_path / name, "--json")
    assert ran.status == 2
    assert ran.one("error")["code"].startswith("export.")
