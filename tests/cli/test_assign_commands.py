"""`simwright assign`."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from app.demo import write_sample
from app.sandbox.faults import Fault, FaultKind
from tests.cli.conftest import CELONA, SUPER, Ran, Site, account
from tests.station.conftest import write_list

Run = Callable[..., Ran]
Make = Callable[..., Site]
CREATE, UPLOAD = "POST /v1/ESimProfiles", "POST *assign-eid*"


def test_each_device_of_a_list_gets_its_esim(run: Run, site: Make, tmp_path: Path) -> None:
    it = site()
    eids = write_list(tmp_path / "list.csv", 5)
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [line["kind"] for line in ran.lines] == ["list", *["unit"] * 5, "batch"]
    assert [(unit["eid"], unit["outcome"], unit["row"]) for unit in ran.of("unit")] == [
        (eid, "PASS", row) for row, eid in enumerate(eids, 2)
    ]
    assert all(unit["iccid"] and unit["smdp"] and "matching_id" not in unit for unit in ran.of("unit"))
    batch = ran.one("batch")
    assert (batch["name"], batch["account"], batch["state"]) == ("list.csv", SUPER, "finished")
    assert (batch["total"], batch["passed"], batch["failed"]) == (5, 5, 0)
    assert sorted(filter(None, it.created())) == sorted(eids)


def test_at_celona_rows_end_with_the_host_and_no_code_is_invented(run: Run, site: Make, tmp_path: Path) -> None:
    site()
    write_list(tmp_path / "list.csv", 3)
    ran = run("assign", tmp_path / "list.csv", *account(CELONA), "--codes", tmp_path / "codes", "--json")
    assert ran.status == 0
    assert all(unit["smdp"] in unit["remedy"] for unit in ran.of("unit"))
    assert "no codes" in ran.err
    assert not (tmp_path / "codes").exists()


def test_good_rows_go_on_without_the_bad_ones(run: Run, site: Make, tmp_path: Path) -> None:
    site()
    ran = run("assign", write_sample(tmp_path / "list.csv"), *account(SUPER), "--override", 26, "--json")
    assert ran.status == 1
    assert [line["row"] for line in ran.of("problem")] == [27, 28, 29]
    assert ran.one("batch")["passed"] == 25


def test_codes_are_left_as_pictures_and_labels(run: Run, site: Make, tmp_path: Path) -> None:
    site()
    eids = write_list(tmp_path / "list.csv", 3)
    (tmp_path / "list.csv").write_text(f"EID,Name\n{eids[0]},../up\n{eids[1]},Größe 7\n{eids[2]},a\n")
    ran = run(
        "assign", tmp_path / "list.csv", *account(SUPER), "--by", "matching-id", "--codes", tmp_path / "out", "--json"
    )
    assert ran.status == 0
    assert [Path(line["file"]).name for line in ran.of("file")] == [
        "0002-up.png", "0003-Größe-7.png", "0004-a.png", "labels.pdf",
    ]  # fmt: skip
    found = set()
    for line in ran.of("file")[:3]:
        with Image.open(line["file"]) as image:
            found.update(code.text for code in zxingcpp.read_barcodes(image))
    assert len(found) == 3
    assert all(code.startswith("LPA:1$") for code in found)
    with pypdfium2.PdfDocument(tmp_path / "out" / "labels.pdf") as document:
        assert len(document) == 3


def test_a_row_that_the_provider_refuses_fails_in_its_words(run: Run, site: Make, tmp_path: Path) -> None:
    site().sandbox.faults.add(Fault(FaultKind.FAIL, match=CREATE, times=1))
    write_list(tmp_path / "list.csv", 3)
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    assert ran.status == 1
    (failed,) = (unit for unit in ran.of("unit") if unit["outcome"] != "PASS")
    assert (failed["outcome"], bool(failed["reason"]), bool(failed["remedy"])) == ("ERROR", True, True)
    again = run("assign", tmp_path / "list.csv", *account(SUPER), "--resume", "--json")
    assert (again.status, [unit["eid"] for unit in again.of("unit")]) == (0, [failed["eid"]])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (account("nobody"), "no account named nobody"),
        (("--account", SUPER), "--secret-file or --secret-env"),
        ((*account(CELONA), "--fleet", "x"), "Super SIM"),
        ((*account(CELONA), "--activate"), "Super SIM"),
        ((*account(SUPER), "--fleet", "no-such"), "no fleet no-such"),
        ((*account(SUPER), "--activate"), "--activate needs --fleet"),
        ((*account(SUPER), "--by", "name"), "--by"),
        ((), "--account"),
    ],
)
def test_wrong_use_is_said_before_anything_is_sent(
    run: Run, site: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], words: str
) -> None:
    it = site()
    monkeypatch.setenv("nobody", "x")
    write_list(tmp_path / "list.csv", 2)
    ran = run("assign", tmp_path / "list.csv", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert it.created() == []


def test_activation_says_that_it_costs_and_is_done(run: Run, site: Make, tmp_path: Path) -> None:
    it = site(scheduled_share=0.5, seed=3)
    write_list(tmp_path / "list.csv", 4)
    options = ("--fleet", _fleet(it), "--activate")
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), *options, "--json")
    assert (ran.status, ran.err) == (0, "Activation starts billing at the provider. SIMs to activate: 4.\n")
    assert len(it.sandbox.record.effects("sim.activated")) == 4


def _fleet(it: Site) -> str:
    address = next(each for each in it.sandbox.providers.values() if each.provider == "supersim")
    auth = (address.credentials["account_sid"], address.credentials["auth_token"])
    fleets: list[dict[str, Any]] = httpx.get(f"{address.url}/v1/Fleets", auth=auth).json()["fleets"]
    return str(fleets[0]["unique_name"])


@pytest.mark.posix
@pytest.mark.parametrize(("options", "answer", "status"), [((), b"n\n", 130), ((), b"y\n", 0), (("--yes",), b"", 0)])
def test_on_a_terminal_activation_is_asked_about_and_progress_is_one_line(
    site: Make, tmp_path: Path, options: tuple[str, ...], answer: bytes, status: int
) -> None:
    it = site(latency_s=0.1, scheduled_share=0.0)
    write_list(tmp_path / "list.csv", 4)
    command = [sys.executable, "-m", "app", "assign", str(tmp_path / "list.csv"), *account(SUPER)]
    ended, said, out = _on_a_terminal([*command, "--fleet", _fleet(it), "--activate", *options], answer)
    assert ended == status
    assert (b"Go on?" in said) == bool(answer)
    assert len(it.created()) == (0 if status else 4)
    if status == 0:
        assert b"\r0 of 4 done" in said
        assert said.endswith(b"\r"), "the line is cleared away at the end"
        assert b"\r" not in out


def _on_a_terminal(command: list[str], answer: bytes) -> tuple[int, bytes, bytes]:
    """Exit status, what the terminal showed, and standard output, which is a pipe."""
    controller, terminal = os.openpty()
    try:
        with subprocess.Popen(command, stdin=terminal, stderr=terminal, stdout=subprocess.PIPE) as process:
            os.close(terminal)
            said = b""
            if answer:
                while b"[y/N]: " not in said:
                    said += os.read(controller, 1000)
                os.write(controller, answer)
            while part := _read(controller):
                said += part
            out, _ = process.communicate(timeout=60)
        return process.returncode, said, out
    finally:
        os.close(controller)


def _read(controller: int) -> bytes:
    try:
        return os.read(controller, 1000)
    except OSError:  # the program has closed its end
        return b""


def test_a_callback_address_is_given_with_each_profile(run: Run, site: Callable[..., Site], tmp_path: Path) -> None:
    it = site()
    listed = tmp_path / "list.csv"
    write_list(listed, 2)
    ran = run("assign", listed, *account(SUPER), "--callback-url", "https://line.example/ready", "--callback-method",
              "GET")  # fmt: skip
    assert ran.status == 0
    assert "Super SIM tells https://line.example/ready (GET)" in ran.err
    made = it.sandbox.record.effects("profile.created")
    assert [entry.detail["callback"] for entry in made] == ["GET https://line.example/ready"] * 2
    bad = run("assign", listed, *account(SUPER), "--callback-url", "http://line.example")
    assert (bad.status, bad.out) == (2, "")
    assert "begins with https://" in bad.err
