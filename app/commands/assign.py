"""`assign` and `settle`."""

import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.check import KNOWN, reading_options, report, take_reading
from app.commands.common import FILE, STOPPED, Output, command, sentences
from app.commands.follow import Follower, print_unit
from app.commands.left import Earlier, earlier
from app.commands.opening import open_station
from app.commands.secrets import given_secret, secret_options
from app.commands.words import SpokenPath, spoken, wrong_use
from app.domain.callback import CALLBACK_METHODS, check_callback
from app.domain.device_list import DeviceList, DeviceRow
from app.domain.message import say
from app.domain.work import Batch, By, Provider, Stage, Unit

if TYPE_CHECKING:
    from app.station.evidence import Evidence
    from app.station.station import Station

FOLDER = SpokenPath(file_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asks of `assign`, besides which list."""

    account: str
    by: By
    fleet: str
    activate: bool
    callback: str
    callback_method: str
    yes: bool
    patience: float
    codes: Path | None


@click.command()
@click.argument("devices", type=FILE)
@click.option("--account", required=True, help="Name of the account.")
@click.option("--fleet", default="", help="Super SIM: fleet of the new SIMs, by its SID or unique name.")
@click.option("--by", type=click.Choice([str(by) for by in By]), default=str(By.EID), show_default=True,
              help="Super SIM: reserve each profile for the EID, or for whoever has its MatchingID.")  # fmt: skip
@click.option("--activate", is_flag=True, help="Super SIM: activate each SIM in its fleet. From then on it is billed.")
@click.option("--callback-url", "callback", default="", metavar="URL",
              help="Super SIM: an https address that is told when a profile is ready.")  # fmt: skip
@click.option("--callback-method", type=click.Choice(CALLBACK_METHODS), default=CALLBACK_METHODS[0], show_default=True,
              help="HTTP method of that call.")  # fmt: skip
@click.option("--yes", is_flag=True, help="Do not ask before SIMs are activated.")
@click.option("--resume", is_flag=True, help="First go on with what earlier runs of this list have left.")
@click.option("--codes", type=FOLDER, metavar="FOLDER",
              help="Leave the QR code of each device and labels.pdf there.")  # fmt: skip
@click.option("--patience", type=click.FloatRange(0), default=120.0, show_default=True, metavar="SECONDS",
              help="How long to wait for a provider that cannot be reached.")  # fmt: skip
@reading_options
@secret_options
@command
def assign(out: Output, devices: Path, resume: bool, **options: Any) -> int:
    """Assign an eSIM to each device of a list.

    Rows with problems are printed and left out; each of the others is followed until its eSIM can be downloaded.
    Everything is kept as it happens: a run that was stopped, even by a power cut, goes on with --resume, and nothing
    is ordered twice.

    \b
    simwright assign devices.csv --account line3
    simwright assign devices.csv --account twilio --by matching-id --codes out
    simwright assign devices.csv --account twilio --fleet trackers --activate
    simwright assign devices.csv --account line3 --resume
    """
    secret = given_secret(options.pop("secret_file"), options.pop("secret_env"))
    reading = take_reading(options)
    order = Order(by=By(options.pop("by")), **options)
    with open_station() as station:
        use(station, order.account, secret)
        _check(station, order)
        rows = reading.read(station.lists, devices)
        return _Assignment(out, station, order, devices, resume).run(rows)


def _check(station: "Station", order: Order) -> None:
    """What would fail for every row is said before the first is sent."""
    provider = station.accounts.get(order.account).provider
    if provider is not Provider.SUPERSIM and (
        order.fleet or order.activate or order.callback or order.by is not By.EID
    ):
        raise wrong_use(say("cli", "--fleet, --activate, --callback-url and --by are for Super SIM."))
    check_callback(order.callback)
    if order.activate and not order.fleet:
        raise wrong_use(say("cli", "--activate needs --fleet: Super SIM activates a SIM only in a fleet."))
    if order.fleet:
        fleets = station.accounts.fleets(order.account)
        if order.fleet not in {name for fleet in fleets for name in (fleet.sid, fleet.unique_name)}:
            known = ", ".join(fleet.unique_name or fleet.sid for fleet in fleets)
            raise wrong_use(
                say(
                    "cli",
                    "There is no fleet {fleet}. The fleets are: {known}.",
                    fleet=order.fleet,
                    known=known or "none",
                )
            )


@dataclass(slots=True)
class _Assignment:
    out: Output
    station: "Station"
    order: Order
    devices: Path
    resume: bool

    def run(self, rows: DeviceList) -> int:
        before = earlier(self.station, self.order.account, rows)
        status = report(self.out, rows, {KNOWN} if self.resume else ())
        ready = [row for row in rows.ready_rows() if not (self.resume and row.eid in before.eids)]
        if not self._agreed(len(ready) + (len(before.left) if self.resume else 0)):
            return STOPPED
        if any(row.iccid for row in ready) and self._provider is Provider.CELONA:
            self.out.tell(
                say(
                    "cli",
                    "Rows with an ICCID take that very eSIM. Where another device has it, first deactivate it in the "
                    "Orchestrator and delete it from that device.",
                )
            )
        follower = Follower(self.out, self.station, self.order.patience, say("cli", "assigned"), self._again)
        begins: list[Callable[[], Batch]] = []
        if self.resume:
            begins += [partial(before.go_on, self.station, batch_id) for batch_id in before.batches]
        if ready:
            begins.append(partial(self._start, ready))
        status = max(status, follower.run(begins))
        if not follower.stopped:
            self._save_codes(follower.units)
            self._hint(before, follower)
        return status

    def _agreed(self, rows: int) -> bool:
        if not rows:
            return True
        if self.order.callback:
            self.out.tell(
                say(
                    "cli",
                    "Super SIM tells {callback} ({callback_method}) of each profile.",
                    callback=self.order.callback,
                    callback_method=self.order.callback_method,
                )
            )
        if not self.order.activate:
            return True
        self.out.tell(say("cli", "Activation starts billing at the provider. SIMs to activate: {rows}.", rows=rows))
        if self.order.yes or not (sys.stdin.isatty() and sys.stderr.isatty()):
            return True
        return click.confirm(spoken(say("cli", "Go on?")), err=True)

    def _start(self, ready: Sequence[DeviceRow]) -> Batch:
        from app.station.assign import AssignRequest

        order = self.order
        return self.station.assign.start(
            AssignRequest(
                order.account,
                ready,
                self.devices.name,
                order.by,
                order.fleet,
                order.activate,
                order.callback,
                order.callback_method,
            )
        )

    @property
    def _provider(self) -> Provider:
        return self.station.accounts.get(self.order.account).provider

    @property
    def _again(self) -> str:
        return shlex.join(["simwright", "assign", str(self.devices), "--account", self.order.account, "--resume"])

    def _save_codes(self, units: Sequence[Unit]) -> None:
        if self.order.codes is None:
            return
        from app.commands.code_files import save_codes

        save_codes(self.out, self.station, units, self.order.codes)

    def _hint(self, before: Earlier, follower: Follower) -> None:
        """What is left for a person to do."""
        if before.left and not self.resume:
            self.out.tell(
                say(
                    "cli",
                    "Rows that earlier runs have left: {n}. Go on with them: {again}",
                    n=len(before.left),
                    again=self._again,
                )
            )
        follower.hint(() if self.resume else before.undecided)


@click.command()
@click.argument("unit", type=int)
@click.option("--made/--not-made", default=None, help="What you found at the provider.")
@secret_options
@command
def settle(out: Output, unit: int, made: bool | None, secret_file: Path | None, secret_env: str | None) -> int:
    """Decide what became of a call whose answer was lost.

    UNIT is the number that `assign` or `register` named. Without a choice it says what was sent, when, and what the
    provider says now. With --not-made its rows wait again, for --resume. At Celona one call carries the whole list:
    its other rows are decided with this one. A BIC that was made becomes its SIMs.

    \b
    simwright settle 17
    simwright settle 17 --made
    """
    with open_station() as station:
        before = station.ledger.unit(unit)
        if before.stage is not Stage.UNSETTLED:
            raise wrong_use(say("cli", "Unit {unit} has nothing to decide.", unit=unit))
        batch = station.history.batch(before.batch_id)
        if (secret := given_secret(secret_file, secret_env)) is not None:
            station.accounts.lend(batch.account, secret)
        work = station.work(batch)
        if made is None:
            _print_evidence(out, before, work.evidence(unit))
            return 0
        settled = work.settle(unit, made)
        work.wait(batch.id)
        print_unit(out, station.ledger.unit(settled.id), batch.name)
    return 0


def _print_evidence(out: Output, unit: Unit, evidence: "Evidence | None") -> None:
    if evidence is None:
        raise wrong_use(say("cli", "Nothing is known of unit {id} but: {reason}", id=unit.id, reason=unit.reason))
    data = {"unit": unit.id, "call": evidence.kind, "sent_at": evidence.at.isoformat(), "sent": dict(evidence.sent),
            "now": [str(each) for each in evidence.now]}  # fmt: skip
    sent = "".join(f"\n  {name}: {value}" for name, value in evidence.sent)
    words = say("cli", "{call}, sent at {at}:{sent}\nNow: {now}", call=evidence.kind,
                at=evidence.at, sent=sent, now=sentences(*evidence.now))  # fmt: skip
    out.result("evidence", data, words)


COMMANDS = (assign, settle)
