"""kill -9 at random moments of a registration: it resumes, no SIM is lost, none gets two devices."""

import os
import random
import subprocess
import sys
from collections import Counter
from dataclasses import replace

import pytest

from app.domain.outcome import Outcome
from app.domain.work import Account, BatchKind, JobState, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from tests.station.conftest import QUICK

BICS = ("2002-0000-0000-0001", "A1B2C3D4E5F6G7H8", "2002-0000-0000-0002", "1001-0000-0000-0001")
SIMS, KILLS = 106, 5
DEVICES = ("--name", "{batch}-{n:03}", "--service", "101", "--coverage", "201", "--order", "lot")
pytestmark = pytest.mark.timeout(240)


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_lost_or_made_twice(seed: int, home: Home) -> None:
    moments = random.Random(seed)
    replace(QUICK, settle_after_s=1.0).save(home.config / "settings.json")
    options = SandboxOptions(modules=0, latency_s=0.03, seed=seed, emnify_lists=0.0)
    with Sandbox.start(options) as sandbox:
        emnify = sandbox.providers[Provider.EMNIFY]
        with Ledger.open(home.ledger_url) as ledger:
            ledger.save_account(Account("emnify", Provider.EMNIFY, emnify.url))
        sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "PATCH *", times=2, probability=0.5))
        sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "POST /api/v1/endpoint", times=None, probability=0.1))
        token = emnify.credentials["application_token"]
        for _ in range(KILLS):
            _register_and_kill(token, moments.uniform(0.0, 0.5), sandbox)
        assert _register(token).wait(120) == 0
        claimed = [entry.detail["bic"] for entry in sandbox.record.effects("sims.claimed")]
        devices = [(entry.detail["name"], entry.detail["sim"]) for entry in sandbox.record.effects("endpoint.created")]
    with Ledger.open(home.ledger_url) as ledger:
        (batch,) = ledger.batches(BatchKind.REGISTER)
        units, jobs = ledger.units(batch.id), ledger.jobs(batch_id=batch.id)
    assert Counter(unit.outcome for unit in units) == {Outcome.PASS: SIMS}
    assert (batch.total, batch.passed) == (SIMS, SIMS)
    assert sorted(map(str, claimed)) == sorted(bic.replace("-", "") for bic in BICS)
    assert sorted((str(name), str(sim)) for name, sim in devices) == sorted((u.name, u.sim_sid) for u in units)
    assert len({unit.name for unit in units}) == len({unit.device_sid for unit in units}) == SIMS
    assert {job.state for job in jobs} <= {JobState.DONE, JobState.FAILED}


def _register(token: str) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "app", "register", *BICS, "--account", "emnify", *DEVICES, "--resume", "--json"]
    return subprocess.Popen(
        [*command, "--secret-env", "TOKEN"],
        env={**os.environ, "TOKEN": token},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _register_and_kill(token: str, seconds: float, sandbox: Sandbox) -> None:
    """Kill it `seconds` after it first asked for something in this run, or when it is done before that."""
    before = len(sandbox.record.entries(kind="request"))
    run = _register(token)
    while run.poll() is None and len(sandbox.record.entries(kind="request")) < before + 2:
        try:
            run.wait(0.01)
        except subprocess.TimeoutExpired:
            continue
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
