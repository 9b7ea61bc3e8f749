"""kill -9 at random moments of a 200-row assignment: it resumes, no row is lost, none is assigned twice."""

import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from app.domain.outcome import Outcome
from app.domain.work import Account, By, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.settings import Settings
from tests.station.conftest import write_list

ROWS, KILLS = 200, 5
pytestmark = pytest.mark.timeout(240)


@pytest.mark.parametrize(("by", "seed"), [(By.EID, 1), (By.EID, 2), (By.MATCHING_ID, 3), (By.MATCHING_ID, 4)])
def test_nothing_is_lost_or_made_twice(by: By, seed: int, home: Home, tmp_path: Path) -> None:
    moments = random.Random(seed)
    eids = write_list(tmp_path / "list.csv", ROWS, seed)
    Settings(first_poll_s=0.1, longest_poll_s=0.3, settle_after_s=1.0).save(home.config / "settings.json")
    with Sandbox.start(SandboxOptions(modules=0, latency_s=0.03, reservation_s=0.3)) as sandbox:
        supersim = sandbox.providers[Provider.SUPERSIM]
        with Ledger.open(home.ledger_url) as ledger:
            ledger.save_account(
                Account("super", Provider.SUPERSIM, supersim.url, {"account_sid": supersim.credentials["account_sid"]})
            )
        token = supersim.credentials["auth_token"]
        for _ in range(KILLS):
            _assign_and_kill(tmp_path / "list.csv", by, token, moments.uniform(0.0, 1.2), sandbox)
        assert _assign(tmp_path / "list.csv", by, token).wait(120) == 0
        made = [entry.detail["eid"] or None for entry in sandbox.record.effects("profile.created")]
    with Ledger.open(home.ledger_url) as ledger:
        units = ledger.units(ledger.batches()[0].id)
        assert len(ledger.batches()) == 1
    assert Counter(unit.outcome for unit in units) == {Outcome.PASS: ROWS}
    assert sorted(unit.eid for unit in units) == sorted(eids)
    assert len({unit.profile_sid for unit in units}) == ROWS
    assert len(made) == ROWS
    if by is By.EID:
        assert sorted(map(str, made)) == sorted(eids)


def _assign(devices: Path, by: By, token: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "app", "assign", str(devices), "--account", "super", "--by", by, "--resume"]
    return subprocess.Popen(
        [*command, "--secret-env", "TOKEN", "--json"],
        env={**os.environ, "TOKEN": token},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _assign_and_kill(devices: Path, by: By, token: str, seconds: float, sandbox: Sandbox) -> None:
    """Kill it `seconds` after it first spoke to the provider in this run, or when it is done before that."""
    before = len(sandbox.record.entries(kind="request"))
    run = _assign(devices, by, token)
    while run.poll() is None and len(sandbox.record.entries(kind="request")) == before:
        try:
            run.wait(0.01)
        except subprocess.TimeoutExpired:
            continue
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
