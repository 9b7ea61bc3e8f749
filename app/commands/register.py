"""`register`."""

import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.common import FAILED, FILE, STOPPED, Output, command, sentences
from app.commands.follow import Follower
from app.commands.opening import open_station
from app.commands.register_cards import agreed, register_cards
from app.commands.secrets import given_secret, secret_options
from app.commands.words import wrong_use
from app.domain.bic_list import load_bics
from app.domain.identifiers import Bic
from app.domain.message import say
from app.domain.work import Batch, BatchKind, Provider
from app.station.register_values import (
    BicStanding,
    CardState,
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
@click.option("--account", required=True, help="Name of an account at EMnify or Super SIM.")
@click.option("--iccid", default="", help="Super SIM: ICCID of one card.")
@click.option("--code", default="", help="Super SIM: the registration code of that card.")
@click.option("--file", "listed", type=FILE,
              help="BICs, one a line or a CSV; or a CSV with columns ICCID and registration code.")  # fmt: skip
@click.option("--state", type=click.Choice([*map(str, SimChoice), *map(str, CardState)]),
              help="How the SIMs begin. EMnify: issued, factory-test, activated; Super SIM: new, ready, active. "
                   "Without it issued or new. Activated and active SIMs are billed.")  # fmt: skip
@click.option("--name", default="", metavar="TEMPLATE",
              help="Name of the device that is made of each SIM, or of the SIM at Super SIM: {batch}-{n:04}, "
                   "{iccid:-6} …")  # fmt: skip
@click.option("--first", type=click.IntRange(0), default=1, show_default=True, help="Number of the first name, {n}.")
@click.option("--service", default="", help="EMnify: service policy of the devices, by its number or name.")
@click.option("--coverage", default="", help="EMnify: coverage policy of the devices, by its number or name.")
@click.option("--tags", default="", help="EMnify: tags of the devices, separated by commas.")
@click.option("--enable", is_flag=True, help="EMnify: leave the devices enabled.")
@click.option("--fleet", default="", help="Super SIM: fleet of the SIMs, by its SID or unique name.")
@click.option(
    "--order", default="", help="Name of the work order, {batch} in --name. If not given, file, BIC or ICCID."
)
@click.option("--preview", is_flag=True, help="EMnify: only say what would be claimed.")
@click.option("--resume", is_flag=True, help="First go on with what earlier runs have left.")
@click.option("--yes", is_flag=True, help="Do not ask before SIMs are claimed.")
@click.option("--patience", type=click.FloatRange(0), default=120.0, show_default=True, metavar="SECONDS",
              help="How long to wait for a provider that cannot be reached.")  # fmt: skip
@secret_options
@command
def register(out: Output, bics: Sequence[str], account: str, listed: Path | None, **options: Any) -> int:
    """Register SIMs by BIC, or by ICCID and code.

    At EMnify a BIC claims a batch of SIMs, and devices can be made of them; at Super SIM each card has its ICCID and
    registration code. A registration cannot be taken back; --preview says what a BIC would claim. A run that was
    stopped, even by a power cut, goes on with --resume: with BICs or cards on the command line it goes on with these,
    and without any with all that is left. Nothing is registered or made twice.

    \b
    simwright register 1001-0000-0000-0001 --account fleet --preview
    simwright register 1001-0000-0000-0001 --account fleet
    simwright register --file bics.csv --account fleet --name '{batch}-{n:04}' \\
      --service 'All services' --coverage Worldwide --order lot7
    simwright register --account fleet --resume
    simwright register --iccid 8988307000000000017 --code H3LL0W0RLD \\
      --account kore
    simwright register --file cards.csv --account kore --fleet field --state ready
    """
    secret = given_secret(options.pop("secret_file"), options.pop("secret_env"))
    with open_station() as station:
        use(station, account, secret)
        if station.accounts.get(account).provider is Provider.SUPERSIM:
            return register_cards(out, station, account, listed, {**options, "bics": bics})
        return _register_bics(out, station, account, _Asked(*_bics(out, bics, listed), listed, options))


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was given on the command line; `status` is 1 where a line of the file holds no BIC."""

    bics: tuple[Bic, ...]
    status: int
    listed: Path | None
    options: dict[str, Any]

    def check(self) -> None:
        options = self.options
        if any(options[name] for name in ("iccid", "code", "fleet")):
            raise wrong_use(say("cli", "--iccid, --code and --fleet are for Super SIM."))
        if options["state"] and options["state"] not in set(map(str, SimChoice)):
            raise wrong_use(
                say(
                    "cli",
                    "EMnify has no state {state}. It has: {names}.",
                    state=options["state"],
                    names=", ".join(SimChoice),
                )
            )
        if not self.bics and not options["resume"]:
            raise wrong_use(say("cli", "Give BICs, or a file of them with --file."))
        if options["preview"] and options["resume"]:
            raise wrong_use(say("cli", "Give either --preview or --resume."))
        _check_devices(options)


def _register_bics(out: Output, station: "Station", account: str, asked: _Asked) -> int:
    asked.check()
    options, bics, listed = asked.options, asked.bics, asked.listed
    station.accounts.registrar(account)
    if options["preview"]:
        return max(asked.status, _preview(out, station, account, bics))
    order = options["order"] or (listed.name if listed else next((bic.written for bic in bics), ""))
    devices = _template(station, account, options)
    request = RegisterRequest(account, bics, order, SimChoice(options["state"] or SimChoice.ISSUED), devices)
    if devices is not None:
        devices.example(order, max(1, len(bics)))
    work = _Registration(out, station, request, options["resume"], options["yes"], options["patience"], listed)
    return max(asked.status, work.run())


def _bics(out: Output, written: Sequence[str], listed: Path | None) -> tuple[tuple[Bic, ...], int]:
    """Each once; 1 where a line of the file holds none."""
    found = dict.fromkeys(Bic.parse(text) for text in written)
    if listed is None:
        return tuple(found), 0
    read = load_bics(listed)
    for row, text in read.rejected:
        words = say("cli", "row {row}: no BIC in “{text}”", row=row, text=text)
        out.result("problem", {"row": row, "code": "bic.shape", "value": text}, words)
    found.update(dict.fromkeys(read.bics))
    return tuple(found), FAILED if read.rejected else 0


def _check_devices(options: dict[str, Any]) -> None:
    given = [options[name] for name in ("name", "service", "coverage")]
    if any(given) and not all(given):
        raise wrong_use(say("cli", "--name, --service and --coverage go together: they make the devices."))
    if not options["name"] and (options["tags"] or options["enable"]):
        raise wrong_use(say("cli", "--tags and --enable are for devices; give --name, --service and --coverage too."))


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
    raise wrong_use(
        say("cli", "There is no {kind} policy {wanted}. They are: {known}.", kind=kind, wanted=wanted, known=known)
    )


@dataclass(slots=True)
class _Registration:
    out: Output
    station: "Station"
    request: RegisterRequest
    resume: bool
    yes: bool
    patience: float
    listed: Path | None

    def run(self) -> int:
        earlier = self._earlier()
        left = [batch for batch in earlier if batch.passed < batch.total]
        held = {bic for batch in (earlier if self.resume else left) for bic in _held(batch)}
        bics = tuple(bic for bic in self.request.bics if bic not in held)
        status = 0
        if held and not self.resume:
            status = FAILED
            self.out.tell(
                say(
                    "cli",
                    "Batches of earlier runs have work left with these BICs: {n}. Go on: {again}",
                    n=len(left),
                    again=self._again,
                )
            )
        if bics and not self._agreed(bics):
            return STOPPED
        begins: list[Callable[[], Batch]] = [partial(self._go_on, batch) for batch in (left if self.resume else ())]
        if bics:
            begins.append(partial(self._start, bics))
        follower = Follower(self.out, self.station, self.patience, say("cli", "registered"), self._again)
        status = max(status, follower.run(begins))
        if not follower.stopped:
            follower.hint()
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
        what = say("cli", "Batches to register: {n}", n=len(bics))
        return agreed(self.out, self.yes, what, costs(self.request))

    @property
    def _again(self) -> str:
        what = ["--file", str(self.listed)] if self.listed else [bic.written for bic in self.request.bics]
        return shlex.join(["simwright", "register", *what, "--account", self.request.account, "--resume"])


def _held(batch: Batch) -> list[str]:
    bics = batch.settings.get("bics")
    return [str(bic) for bic in bics] if isinstance(bics, list) else []


COMMANDS = (register,)
