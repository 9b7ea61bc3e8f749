"""100 runs of a 300-row job: one call in ten goes wrong, and one `kill -9` each, followed by a resume.

After each run the ledger is compared with the sandbox's own record of what took effect. Only a person can tell what
became of some lost answers; here the record is that person. `bench_chaos.py KIND SEED` plays one run again.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from app.domain.identifiers import eid_check_digits
from app.domain.outcome import Outcome
from app.domain.work import Account, Provider, Stage, Unit
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.settings import Settings

RUNS, ROWS, AT_ONCE = 100, 300, 6
SHARE = 0.1
READ_TIMEOUT_S, SETTLE_S = 1.0, 2.0
RESUMES, PATIENCE_S = 8, 300.0
SECRETS = ("auth_token", "api_key", "application_token")
FAULTS = (
    Fault(FaultKind.CUT_BEFORE),
    Fault(FaultKind.CUT_AFTER),
    Fault(FaultKind.STATUS, status=429),
    Fault(FaultKind.STATUS, status=500),
    Fault(FaultKind.STATUS, status=500, effect=True),
    Fault(FaultKind.HANG),
    Fault(FaultKind.HANG, effect=True),
    Fault(FaultKind.MALFORMED),
)
UNANSWERED = {FaultKind.CUT_BEFORE, FaultKind.CUT_AFTER, FaultKind.HANG}
BICS = tuple(f"2002-0000-0000-{number:04}" for number in range(1, 7))
DEVICES = ("--name", "{batch}-{n:03}", "--service", "101", "--coverage", "201", "--order", "lot", "--tags", "line 3")


@dataclass(frozen=True, slots=True)
class Kind:
    provider: Provider
    command: tuple[str, ...]
    calls: int
    """About so many requests a run makes; the kill comes at one of them."""


KINDS = {
    "supersim-eid": Kind(Provider.SUPERSIM, ("assign", "list.csv"), 600),
    "supersim-code": Kind(Provider.SUPERSIM, ("assign", "list.csv", "--by", "matching-id"), 600),
    "supersim-active": Kind(Provider.SUPERSIM, ("assign", "list.csv", "--activate", "--fleet", "field", "--yes"), 950),
    "celona": Kind(Provider.CELONA, ("assign", "list.csv"), 5),
    "emnify": Kind(Provider.EMNIFY, ("register", *BICS, *DEVICES, "--yes"), 290),
}


@dataclass(frozen=True, slots=True)
class Found:
    lost: int
    double: int
    killed: bool
    decisions: int
    """Rows that only a person could settle."""
    calls: int
    faults: int
    note: str = ""


def rows() -> list[tuple[str, float, float]]:
    runs = [(kind, seed) for seed, kind in enumerate(list(KINDS) * (RUNS // len(KINDS)))]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = [
            _told(at, len(runs), *run, result)
            for at, (run, result) in enumerate(zip(runs, pool.map(_apart, runs), strict=True), 1)
        ]
    calls, faults = sum(each.calls for each in found), sum(each.faults for each in found)
    job = (
        f"{len(runs)} runs of {ROWS} rows, {calls:,} calls, faults in {faults / calls:.1%}, "
        f"kill -9 in {sum(each.killed for each in found)}, rows for a person {sum(each.decisions for each in found)}"
    )
    return [
        (f"{job}: rows lost", float(sum(each.lost for each in found)), 0.0),
        (f"{job}: rows double", float(sum(each.double for each in found)), 0.0),
    ]


def _told(at: int, of: int, kind: str, seed: int, found: Found) -> Found:
    again = f"\nagain: python tests/bench/bench_chaos.py {kind} {seed}\n{found}\n"
    sys.stderr.write(f"\r{at} of {of} runs done{again if found.lost or found.double else ''}")
    sys.stderr.write("\n" if at == of else "")
    return found


def _apart(run: tuple[str, int]) -> Found:
    """In a process of its own: the sandbox of a run takes time that the others would wait for."""
    kind, seed = run
    done = subprocess.run([sys.executable, __file__, kind, str(seed)], stdout=subprocess.PIPE, text=True, check=True)
    return Found(**json.loads(done.stdout))


def play(name: str, seed: int) -> Found:
    """One run."""
    kind, chance = KINDS[name], random.Random(seed)
    options = SandboxOptions(
        modules=0, latency_s=0.01, reservation_s=0.2, celona_row_s=0.01, scheduled_s=0.2, emnify_lists=0.0, seed=seed
    )
    with tempfile.TemporaryDirectory() as folder, Sandbox.start(options) as sandbox:
        run = Run(kind, Home.at(Path(folder) / "home"), sandbox, Path(folder))
        run.prepare(chance)
        killed = run.kill_at(chance.randint(1, kind.calls), chance.uniform(0.0, 0.02))
        for _ in range(RESUMES):
            if run.go_on():
                break
            run.decide()
        sandbox.faults.clear()
        return run.compare(killed)


@dataclass(slots=True)
class Run:
    kind: Kind
    home: Home
    sandbox: Sandbox
    folder: Path
    eids: tuple[str, ...] = ()
    decisions: int = 0

    def prepare(self, chance: random.Random) -> None:
        self.home.make()
        settings = Settings(first_poll_s=0.1, longest_poll_s=0.5, settle_after_s=SETTLE_S)
        settings.save(self.home.config / "settings.json")
        bodies = ["89049032" + "".join(chance.choices("0123456789", k=22)) for _ in range(ROWS)]
        self.eids = tuple(body + eid_check_digits(body) for body in bodies)
        lines = ["EID,Name", *(f"{eid},unit {at}" for at, eid in enumerate(self.eids))]
        (self.folder / "list.csv").write_text("\n".join(lines) + "\n", "utf-8")
        with Ledger.open(self.home.ledger_url) as ledger:
            ledger.save_account(self._account())
        each = 1 - (1 - SHARE) ** (1 / len(FAULTS))
        for fault in FAULTS:
            target = self.kind.provider.value
            self.sandbox.faults.add(
                Fault(fault.kind, target, "* /*", None, each, status=fault.status, effect=fault.effect)
            )

    def _account(self) -> Account:
        site = self.sandbox.providers[self.kind.provider]
        told = {name: word for name, word in site.credentials.items() if name in {"account_sid", "customer_id"}}
        return Account("bench", self.kind.provider, site.url, {**told, "read_timeout": str(READ_TIMEOUT_S)})

    def _start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        credentials = self.sandbox.providers[self.kind.provider].credentials
        secret = next(credentials[name] for name in SECRETS if name in credentials)
        home = str(self.home.data.parent)
        with (self.folder / "words").open("ab") as words:
            return subprocess.Popen(
                [sys.executable, "-m", "app", *arguments, "--secret-env", "SECRET", "--json"],
                env={**os.environ, "SECRET": secret, "SIMWRIGHT_HOME": home, "PYTHONPATH": str(Path.cwd())},
                cwd=self.folder,
                stdout=words,
                stderr=words,
            )

    def go_on(self) -> bool:
        """Resume; True when nothing is left to do."""
        return self._start(*self.kind.command, "--account", "bench", "--resume").wait(PATIENCE_S) == 0

    def kill_at(self, request: int, then_s: float) -> bool:
        """`kill -9` so long after the provider was asked so often; False if the job was done before."""
        run = self._start(*self.kind.command, "--account", "bench")
        while run.poll() is None and len(self.sandbox.record.entries("request")) < request:
            time.sleep(0.01)
        time.sleep(then_s)
        killed = run.poll() is None
        run.kill()
        run.wait()
        return killed

    def decide(self) -> None:
        """Say of a row that only a person can settle what the record knows; the others of its call go with it."""
        while unit := self._undecided():
            made = "--made" if self._took_effect(unit) else "--not-made"
            self.decisions += 1
            if self._start("settle", str(unit.id), made).wait(PATIENCE_S):
                return

    def _undecided(self) -> Unit | None:
        with Ledger.open(self.home.ledger_url) as ledger:
            units = [unit for batch in ledger.batches() for unit in ledger.units(batch.id)]
        return next((unit for unit in units if unit.stage is Stage.UNSETTLED), None)

    def _took_effect(self, unit: Unit) -> bool:
        record = self.sandbox.record
        match self.kind.provider:
            case Provider.CELONA:
                return bool(record.effects("eid.assigned", eid=unit.eid))
            case Provider.EMNIFY if unit.sim_sid:
                return bool(record.effects("endpoint.created", name=unit.name, sim=unit.sim_sid))
            case Provider.EMNIFY:
                return bool(record.effects("sims.claimed", bic=unit.name.replace("-", "")))
        raise ValueError(f"{unit.reason} ({unit.raw})")  # a profile can always be told

    def compare(self, killed: bool) -> Found:
        with Ledger.open(self.home.ledger_url) as ledger:
            units = [unit for batch in ledger.batches() for unit in ledger.units(batch.id)]
        effects = {Provider.SUPERSIM: self._supersim, Provider.CELONA: self._celona, Provider.EMNIFY: self._emnify}[
            self.kind.provider
        ]
        ours, theirs = effects(units)
        missing, extra = ours - theirs, theirs - ours
        open_rows = sum(unit.outcome is not Outcome.PASS for unit in units)
        lost = max(open_rows, ROWS - len(units), missing.total(), 0)
        note = (self.folder / "words").read_text("utf-8", "replace")[-2000:] if lost or extra else ""
        faults = self.sandbox.record.entries("fault")
        unanswered = sum(entry.name in UNANSWERED for entry in faults)
        calls = len(self.sandbox.record.entries("request")) + unanswered
        double = extra.total() + max(0, len(units) - ROWS)
        return Found(lost, double, killed, self.decisions, calls, len(faults), note)

    def _supersim(self, units: list[Unit]) -> tuple[Counter[object], Counter[object]]:
        made = self.sandbox.record.effects("profile.created")
        by_eid = "matching-id" not in self.kind.command
        ours: Counter[object] = Counter((unit.profile_sid, unit.eid if by_eid else "") for unit in units)
        return ours, Counter((entry.detail["sid"], entry.detail["eid"]) for entry in made)

    def _celona(self, units: list[Unit]) -> tuple[Counter[object], Counter[object]]:
        made = self.sandbox.record.effects("eid.assigned")
        return Counter(unit.eid for unit in units), Counter(entry.detail["eid"] for entry in made)

    def _emnify(self, units: list[Unit]) -> tuple[Counter[object], Counter[object]]:
        record = self.sandbox.record
        made = [(entry.detail["sim"], entry.detail["name"]) for entry in record.effects("endpoint.created")]
        claimed = [entry.detail["bic"] for entry in record.effects("sims.claimed")]
        ours: Counter[object] = Counter((unit.sim_sid, unit.name) for unit in units)
        wanted = Counter(bic.replace("-", "") for bic in BICS)
        return ours + wanted, Counter((str(sim), name) for sim, name in made) + Counter(claimed)


def main(arguments: list[str]) -> None:
    if arguments:
        found = play(arguments[0], int(arguments[1]))
        print(json.dumps({name: getattr(found, name) for name in Found.__slots__}))
        return
    for what, measured, bound in rows():
        print(f"{what}: {measured:.0f} (bound {bound:.0f})")


if __name__ == "__main__":
    main(sys.argv[1:])
