"""`register`."""

import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.assign import print_batch, print_unit
from app.commands.common import FAILED, FILE, STATION, STOPPED, Output, command, sentences
from app.commands.follow import Follower, Unreachable
from app.commands.opening import open_station
from app.commands.secrets import given_secret, secret_options
from app.domain.bic_list import load_bics
from app.domain.identifiers import Bic
from app.domain.work import Batch, BatchKind, Stage, Unit
from app.station.register_values import (
    BicStanding,
    DeviceTemplate,
    Policy,
    RegisterRequest,
    SimChoice,
    costs,
)

if TYPE_CHECKING:
    from app.station.station import Station


@click.command()
@click.argument("bics", nargs=-1, metavar="[BIC]...")
@click.option("--account", required=True, help="Name of the EMnify account.")
@click.option("--file", "listed", type=FILE, help="BICs from a file: one a line, or a CSV with a column BIC.")
@click.option("--state", type=click.Choice([str(each) for each in SimChoice]), default=str(SimChoice.ISSUED),
              show_default=True, help="How the SIMs begin. Activated SIMs are billed.")  # fmt: skip
@click.option("--name", default="", metavar="TEMPLATE",
              help="Make a device of each SIM with this name: {batch}-{n:04}, {iccid:-6} …")  # fmt: skip
@click.option("--service", default="", help="Service policy of the devices, by its number or name.")
@click.option("--coverage", default="", help="Coverage policy of the devices, by its number or name.")
@click.option("--tags", default="", help="Tags of the devices, separated by commas.")
@click.option("--first", type=click.IntRange(0), default=1, show_default=True, help="{n} of the first device.")
@click.option("--enable", is_flag=True, help="Leave the devices enabled.")
@click.option("--order", default="", help="Name of the work order, {batch} in --name. If not given, file or BIC.")
@click.option("--preview", is_flag=True, help="Only say what would be claimed.")
@click.option("--resume", is_flag=True, help="First go on with what earlier runs have left.")
@click.option("--yes", is_flag=True, help="Do not ask before SIMs are claimed.")
@click.option("--patience", type=click.FloatRange(0), default=120.0, show_default=True, metavar="SECONDS",
              help="How long to wait for a provider that cannot be reached.")  # fmt: skip
@secret_options
@command
def register(out: Output, bics: Sequence[str], account: str, listed: Path | None, **options: Any) -> int:
    """Register SIM batches at EMnify, and make devices of them.

    A registration claims every SIM of the batch and cannot be taken back; --preview says what it would claim. A run
    that was stopped, even by a power cut, goes on with --resume: with BICs on the command line it goes on with these,
    and without any with all that is left. Nothing is registered or made twice.

    \b
    simwright register 1001-0000-0000-0001 --account fleet --preview
    simwright register 1001-0000-0000-0001 --account fleet
    simwright register --file bics.csv --account fleet --name '{batch}-{n:04}' \\
      --service 'All services' --coverage Worldwide --order lot7
    simwright register --account fleet --resume
    """
    secret = given_secret(options.pop("secret_file"), options.pop("secret_env"))
    wanted, status = _bics(out, bics, listed)
    if not wanted and not options["resume"]:
        raise click.UsageError("Give BICs, or a file of them with --file.")
    if options["preview"] and options["resume"]:
        raise click.UsageError("Give either --preview or --resume.")
    _check(options)
    with open_station() as station:
        use(station, account, secret)
        station.accounts.registrar(account)
        if options["preview"]:
            return max(status, _preview(out, station, account, wanted))
        order = options["order"] or (listed.name if listed else next((bic.written for bic in wanted), ""))
        devices = _template(station, account, options)
        request = RegisterRequest(account, wanted, order, SimChoice(options["state"]), devices)
        if devices is not None:
            devices.example(order, max(1, len(wanted)))
        work = _Registration(out, station, request, options["resume"], options["yes"], options["patience"], listed)
        return max(status, work.run())


def _bics(out: Output, written: Sequence[str], listed: Path | None) -> tuple[tuple[Bic, ...], int]:
    """Each once; 1 where a line of the file holds none."""
    found = dict.fromkeys(Bic.parse(text) for text in written)
    if listed is None:
        return tuple(found), 0
    read = load_bics(listed)
    for row, text in read.rejected:
        out.result("problem", {"row": row, "code": "bic.shape", "value": text}, f"row {row}: no BIC in {text!r}")
    found.update(dict.fromkeys(read.bics))
    return tuple(found), FAILED if read.rejected else 0


def _check(options: dict[str, Any]) -> None:
    given = [options[name] for name in ("name", "service", "coverage")]
    if any(given) and not all(given):
        raise click.UsageError("--name, --service and --coverage go together: they make the devices.")
    if not options["name"] and (options["tags"] or options["enable"]):
        raise click.UsageError("--tags and --enable are for devices; give --name, --service and --coverage too.")


def _preview(out: Output, station: "Station", account: str, bics: Sequence[Bic]) -> int:
    free = True
    for bic in bics:
        seen = station.register.preview(account, bic)
        free = free and seen.standing is BicStanding.FREE
        data = {"bic": bic, "standing": str(seen.standing), "quantity": seen.quantity, "model": seen.kind,
                "text": str(seen.text), "remedy": str(seen.remedy)}  # fmt: skip
        words = [bic, str(seen.standing), seen.kind, sentences(seen.text, seen.remedy)]
        out.result("preview", data, "  ".join(word for word in words if word))
    return 0 if free else FAILED


def _template(station: "Station", account: str, options: dict[str, Any]) -> DeviceTemplate | None:
    if not options["name"]:
        return None
    found = station.register.policies(account)
    return DeviceTemplate(
        options["name"],
        _policy("service", options["service"], found.service),
        _policy("coverage", options["coverage"], found.coverage),
        options["first"],
        options["tags"],
        options["enable"],
    )


def _policy(kind: str, wanted: str, policies: Sequence[Policy]) -> int:
    for policy in policies:
        if wanted.casefold() in {str(policy.id), policy.name.casefold()}:
            return policy.id
    known = ", ".join(f"{policy.id} {policy.name}" for policy in policies) or "none"
    raise click.UsageError(f"There is no {kind} policy {wanted}. They are: {known}.")


@dataclass(slots=True)
class _Registration:
    out: Output
    station: "Station"
    request: RegisterRequest
    resume: bool
    yes: bool
    patience: float
    listed: Path | None
    followed: list[Unit] = field(default_factory=list)

    def run(self) -> int:
        earlier = self._earlier()
        left = [batch for batch in earlier if batch.passed < batch.total]
        held = {bic for batch in (earlier if self.resume else left) for bic in _held(batch)}
        bics = tuple(bic for bic in self.request.bics if bic not in held)
        status = 0
        if held and not self.resume:
            status = FAILED
            self.out.tell(f"Batches of earlier runs have work left with these BICs: {len(left)}. Go on: {self._again}")
        if bics and not self._agreed(bics):
            return STOPPED
        try:
            for batch in left if self.resume else ():
                status = max(status, self._follow(partial(self._go_on, batch)))
            if bics:
                status = max(status, self._follow(lambda: self._start(bics)))
        except KeyboardInterrupt:
            return self._stopped(STOPPED, "Stopped.")
        except Unreachable:
            return self._stopped(STATION, "The provider cannot be reached.")
        self._hint()
        return status

    def _earlier(self) -> list[Batch]:
        """Of this station and account, oldest first: those with one of the BICs; without BICs those interrupted."""
        station, wanted = self.station, set(self.request.bics)
        if not wanted:
            interrupted = station.register.interrupted()
            return [batch for batch in reversed(interrupted) if batch.account == self.request.account]
        known = station.ledger.batches(BatchKind.REGISTER, station=station.settings.station, limit=10_000)
        return [
            batch for batch in reversed(known) if batch.account == self.request.account and wanted & set(_held(batch))
        ]

    def _go_on(self, batch: Batch) -> Batch:
        """What was asked for by its BIC is tried again also where it had failed."""
        if self.request.bics:
            return self.station.register.retry_failed(batch.id)
        return self.station.register.resume(batch.id)

    def _start(self, bics: tuple[Bic, ...]) -> Batch:
        ask = self.request
        return self.station.register.start(RegisterRequest(ask.account, bics, ask.name, ask.sims, ask.devices))

    def _agreed(self, bics: Sequence[Bic]) -> bool:
        self.out.tell(sentences(f"Batches to register: {len(bics)}", *costs(self.request)))
        if self.yes or not (sys.stdin.isatty() and sys.stderr.isatty()):
            return True
        return click.confirm("Go on?", err=True)

    def _follow(self, begin: Callable[[], Batch]) -> int:
        follower = Follower(self.out, self.station, self.patience)
        batch = follower.run(begin)
        units = self.station.register.units(batch.id)
        self.followed += units
        for unit in units:
            print_unit(self.out, unit, batch.name)
        print_batch(self.out, batch, "registered")
        return follower.status(batch)

    def _stopped(self, status: int, why: str) -> int:
        self.out.tell(f"{why} The work is kept; go on with: {self._again}")
        return status

    @property
    def _again(self) -> str:
        what = ["--file", str(self.listed)] if self.listed else [bic.written for bic in self.request.bics]
        return shlex.join(["simwright", "register", *what, "--account", self.request.account, "--resume"])

    def _hint(self) -> None:
        undecided = [str(unit.id) for unit in self.followed if unit.stage is Stage.UNSETTLED]
        if undecided:
            self.out.tell(
                f"Units to decide: {', '.join(undecided)}. Look at the provider, then say for each: "
                f"simwright settle UNIT --made or --not-made"
            )


def _held(batch: Batch) -> list[str]:
    bics = batch.settings.get("bics")
    return [str(bic) for bic in bics] if isinstance(bics, list) else []


COMMANDS = (register,)
