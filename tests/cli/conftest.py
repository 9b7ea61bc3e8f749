import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from app.cli import simwright
from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.settings import Settings
from tests.station.conftest import QUICK

SUPER, CELONA = "super", "celona"


@dataclass(frozen=True, slots=True)
class Ran:
    """A command that has ended."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output of `--json`: nothing but documents, one a line, each with its kind."""
        documents = [json.loads(line) for line in self.out.splitlines()]
        assert all(isinstance(document["kind"], str) for document in documents)
        return documents

    def of(self, kind: str) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["kind"] == kind]

    def one(self, kind: str) -> dict[str, Any]:
        (line,) = self.of(kind)
        return line


@pytest.fixture
def run(home: Home) -> Callable[..., Ran]:
    """`run("check", path, "--json")`: a command inside this process, with the keychain of the test."""

    def inside(*arguments: object, stdin: str | None = None, env: dict[str, str] | None = None) -> Ran:
        result = CliRunner().invoke(simwright, [str(each) for each in arguments], input=stdin, env=env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return inside


@dataclass(slots=True)
class Programs:
    """The real program in processes of its own; none outlives its test."""

    started: list["subprocess.Popen[str]"] = field(default_factory=list)

    def start(self, *arguments: object, **env: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *map(str, arguments)],
            env={**os.environ, **env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(process)
        return process

    def run(self, *arguments: object, **env: str) -> Ran:
        return self.end(self.start(*arguments, **env))

    def end(self, process: "subprocess.Popen[str]", number: signal.Signals | None = None) -> Ran:
        """Wait for it, after a signal if one is given."""
        if number is not None:
            process.send_signal(number)
        out, err = process.communicate(timeout=60)
        return Ran(process.returncode, out, err)


@pytest.fixture
def program(home: Home) -> Iterator[Programs]:
    programs = Programs()
    yield programs
    for process in programs.started:
        process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            assert stream
            stream.close()


@dataclass(slots=True)
class Site:
    """A sandbox, accounts on it, and their secrets in the environment of the test."""

    sandbox: Sandbox
    secrets: dict[str, str]

    def created(self) -> list[str | None]:
        return [entry.detail["eid"] or None for entry in self.sandbox.record.effects("profile.created")]


@pytest.fixture
def site(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Site]]:
    """`site(settings=…, modules=1)`: accounts `super` and `celona`; use them with `--secret-env` of the same name."""
    made: list[Sandbox] = []

    def make(settings: Settings = QUICK, **options: object) -> Site:
        chosen = {"modules": 0, "latency_s": 0.01, "reservation_s": 0.1, "celona_row_s": 0.01, "scheduled_s": 0.1}
        sandbox = Sandbox.start(SandboxOptions(**{**chosen, **options}))  # type: ignore[arg-type]
        made.append(sandbox)
        settings.save(home.config / "settings.json")
        celona, supersim = sandbox.providers[Provider.CELONA], sandbox.providers[Provider.SUPERSIM]
        with Ledger.open(home.ledger_url) as ledger:
            sid, customer = supersim.credentials["account_sid"], celona.credentials["customer_id"]
            ledger.save_account(Account(SUPER, Provider.SUPERSIM, supersim.url, {"account_sid": sid}))
            ledger.save_account(Account(CELONA, Provider.CELONA, celona.url, {"customer_id": customer}))
        secrets = {SUPER: supersim.credentials["auth_token"], CELONA: celona.credentials["api_key"]}
        for name, secret in secrets.items():
            monkeypatch.setenv(name, secret)
        return Site(sandbox, secrets)

    yield make
    for sandbox in made:
        sandbox.stop()


def account(name: str) -> Sequence[str]:
    return "--account", name, "--secret-env", name


def written(*folders: Path) -> bytes:
    """All that the program has left in these folders."""
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())
