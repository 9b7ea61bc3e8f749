"""`configure`."""

import sys
from dataclasses import replace
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import click

from app.commands.bench_ports import PORTS, chosen, side_by_side
from app.commands.common import FAILED, STATION, STOPPED, Output, command, sentences
from app.commands.opening import open_station
from app.commands.recipe import load
from app.commands.words import spoken, wrong_use
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.domain.secret import NO_SECRET, Secret
from app.station import events
from app.station.events import BenchDone, Event

if TYPE_CHECKING:
    from app.modem.plan import Planned
    from app.station.bench import DryRun
    from app.station.lane import Ticket
    from app.station.station import Station

BEAT_S = 0.2


@click.command()
@PORTS
@click.option("--all", "every", is_flag=True, help="Every port that is known to take AT commands.")
@click.option("--apn", help="APN, such as em or super.")
@click.option("--recipe", metavar="FILE|NAME", help="Recipe (TOML), or its name; --apn takes the place of its APN.")
@click.option("--pin-stdin", is_flag=True, help="Read the PIN of the SIMs from standard input; each gets it once.")
@click.option("--last-try", is_flag=True, help="Enter the PIN even where the SIM leaves one try before it is blocked.")
@click.option("--dry-run", is_flag=True, help="Show what would be sent to each module; it is only read.")
@click.option("--restore", is_flag=True, help="Restore what each module had before Simwright last changed it.")
@command
def configure(
    out: Output,
    port: tuple[str, ...],
    every: bool,
    apn: str | None,
    recipe: str | None,
    pin_stdin: bool,
    last_try: bool,
    dry_run: bool,
    restore: bool,
) -> int:
    """Configure the modules on ports, and check them.

    Gives each what the recipe says, reads that back, and follows its registration with the signal and the reason of a
    rejection. Several ports are worked on side by side.

    \b
    simwright configure --port /dev/ttyUSB2 --apn em
    simwright configure --all --recipe line3.toml --dry-run
    simwright configure --port COM5 --recipe EMnify --pin-stdin < pin.txt
    """
    wanted = None if restore else _recipe(apn, recipe)
    if restore and (apn or recipe or dry_run or pin_stdin):
        raise wrong_use(say("cli", "--restore goes with --port or --all only."))
    pin = Secret(sys.stdin.readline().strip()) if pin_stdin else NO_SECRET
    with open_station() as station:
        devices = chosen(station.bench, port, every)
        if wanted is not None and dry_run:
            return _plan(out, station, devices, wanted, pin)
        return _Run(out, station, devices, wanted, pin, last_try).status()


def _recipe(apn: str | None, name: str | None) -> Recipe:
    if name is not None:
        recipe = load(name)
        return replace(recipe, apn=replace(recipe.apn, name=apn)) if apn is not None else recipe
    if apn is None:
        raise wrong_use(say("cli", "Give --apn, --recipe or both."))
    return Recipe(f"APN {apn}", Apn(apn))


class _Run:
    """Prints a line for each step, and at the end a table where there were several ports."""

    def __init__(
        self, out: Output, station: "Station", devices: list[str], recipe: Recipe | None, pin: Secret, last_try: bool
    ) -> None:
        self._out = out
        self._station = station
        self._devices = devices
        self._recipe = recipe
        self._pin, self._last_try = pin, last_try
        self._ends: dict[str, BenchDone] = {}
        self._imeis: dict[str, str] = {}
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._width = max(map(len, devices)) if len(devices) > 1 else 0

    def status(self) -> int:
        stopped = False
        self._station.bus.subscribe(self._events.put)
        tickets = [self._start(device) for device in self._devices]
        try:
            self._follow(tickets)
        except KeyboardInterrupt:
            stopped = True
            for device in self._devices:
                self._station.bench.stop(device)
            self._follow(tickets)
        if self._width and not self._out.as_json:
            self._print_table()
        return self._exit(stopped)

    def _start(self, device: str) -> "Ticket":
        bench = self._station.bench
        if self._recipe is None:
            return bench.restore(device)
        return bench.configure(device, self._recipe, self._pin, self._last_try)

    def _follow(self, tickets: "list[Ticket]") -> None:
        while True:
            try:
                self._take(self._events.get(timeout=BEAT_S))
            except Empty:
                if all(ticket.done.is_set() for ticket in tickets) and self._events.empty():
                    return

    def _take(self, event: Event) -> None:
        match event:
            case events.BenchStep(port, number, of, text):
                data = {"port": port, "step": number, "of": of, "text": str(text)}
                self._print(
                    "step", data, f"{spoken(say('cli', '{number} of {n}', number=number, n=of))}  {spoken(text)}"
                )
            case events.BenchNetwork(port, _, signal, text):
                self._print(
                    "network", {"port": port, "signal_dbm": signal.dbm, "text": str(text)}, f"        {spoken(text)}"
                )
            case events.BenchIdentity(port, found):
                self._imeis[port] = found.imei
            case events.BenchValue(port, name, title, before, after):
                data = {"port": port, "name": name, "before": before, "after": after}
                self._print("value", data, f"        {spoken(title)}: {before or '–'} → {after or '–'}")
            case events.BenchGrant(port, name, title, requested, granted):
                data = {"port": port, "name": name, "requested": requested, "granted": granted}
                words = say("cli", "{title}: requested {requested}, granted {granted}",
                            title=title, requested=requested, granted=granted or "–")  # fmt: skip
                self._print("grant", data, f"        {spoken(words)}")
            case events.PinWanted(port, code, tries):
                self._print("pin", {"port": port, "code": code, "tries": tries}, self._pin_words(code))
            case BenchDone(port):
                self._ends[port] = event
                self._print_end(event)

    def _pin_words(self, code: str) -> str:
        last, pin = say("cli", "Allow the last try with --last-try."), say("cli", "Give the PIN with --pin-stdin.")
        return spoken(last if code == "sim.last_try" else pin)

    def _print(self, kind: str, data: dict[str, object], words: str) -> None:
        port = f"{data['port']:<{self._width}}  " if self._width else ""
        self._out.result(kind, data, f"{port}{words}")

    def _print_end(self, end: BenchDone) -> None:
        data: dict[str, object] = {
            "port": end.port, "outcome": str(end.outcome), "reason": str(end.reason), "remedy": str(end.remedy),
            "seconds": round(end.seconds, 1), "unit": end.unit_id,
        }  # fmt: skip
        self._print("done", data, f"{end.outcome}: {sentences(end.reason, end.remedy)}")

    def _print_table(self) -> None:
        click.echo()
        for device in self._devices:
            if (end := self._ends.get(device)) is not None:
                imei = self._imeis.get(device, "")
                words = f"{device:<{self._width}}  {end.outcome:<7}  {end.seconds:>5.0f} s  {imei:<15}"
                click.echo(f"{words}  {spoken(end.reason)}".rstrip())

    def _exit(self, stopped: bool) -> int:
        """A port whose end is missing met a fault in Simwright."""
        ends = [self._ends[device] for device in self._devices if device in self._ends]
        outcomes = {end.outcome for end in ends}
        if stopped and outcomes != {Outcome.PASS}:
            self._out.tell(
                say("cli", "Stopped. What was done is in the history; configure the module again to finish it.")
            )
            return STOPPED
        if len(ends) < len(self._devices) or outcomes & {Outcome.ERROR, Outcome.ABORTED}:
            return STATION
        return FAILED if outcomes != {Outcome.PASS} else 0


def _plan(out: Output, station: "Station", devices: list[str], recipe: Recipe, pin: Secret) -> int:
    plans = side_by_side(devices, lambda device: station.bench.plan(device, recipe, pin))
    return max(_print_plan(out, device, found) for device, found in zip(devices, plans, strict=True))


def _print_plan(out: Output, device: str, found: "DryRun | KnownError") -> int:
    if isinstance(found, KnownError):
        out.error(found)
        return FAILED if found.outcome in {Outcome.FAIL, Outcome.TIMEOUT} else STATION
    settings = [
        {"name": each.name, "before": each.before, "wanted": each.wanted, "lines": list(each.lines),
         "problem": str(each.problem)}
        for each in found.settings
    ]  # fmt: skip
    data = {
        "port": device, "vendor": found.identity.vendor, "model": found.identity.model, "imei": found.identity.imei,
        "settings": settings, "radio_off": found.radio_off, "restart": found.restart,
    }  # fmt: skip
    out.result("plan", data, "\n".join(_plan_words(device, found)))
    return 0 if found.possible else FAILED


def _wanted_words(each: "Planned") -> str:
    if not each.wanted:
        return spoken(each.title)
    if each.lines or each.problem.template:
        return f"{spoken(each.title)}: {each.before or '–'} → {each.wanted}"
    return spoken(say("cli", "{title}: {wanted}, nothing to send", title=each.title, wanted=each.wanted))


def _plan_words(device: str, found: "DryRun") -> list[str]:
    words = [f"{device}: {found.identity.vendor} {found.identity.model}, IMEI {found.identity.imei or '–'}"]
    for each in found.settings:
        words.append(f"  {_wanted_words(each)}")
        words += [f"    {line}" for line in each.lines]
        if each.problem.template:
            words.append(f"    {sentences(each.problem, each.remedy)}")
    if found.radio_off:
        words.append("  " + spoken(say("cli", "The radio is switched off for it, and on again.")))
    if found.restart:
        words.append("  " + spoken(say("cli", "The module is started again.")))
    return words
