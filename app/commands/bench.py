"""`ports`, `identify`, `configure`."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import click

from app.commands.common import FAILED, FILE, STATION, STOPPED, Output, command, sentences
from app.commands.opening import open_station
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.station.events import BenchDone, BenchEvent, BenchNetwork, BenchStep, Event

if TYPE_CHECKING:
    from app.station.lane import Ticket
    from app.station.station import Station

BEAT_S = 0.2
PORT = click.option("--port", required=True, help="Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.")


@click.command()
@command
def ports(out: Output) -> int:
    """List the serial ports of this computer.

    With what each is likely to be, as far as its USB numbers tell.
    """
    with open_station() as station:
        found = station.bench.ports()
    for port in found:
        usb = f"{port.vid:04x}:{port.pid:04x}" if port.vid is not None and port.pid is not None else ""
        data = {
            "device": port.device, "description": port.description, "usb": usb, "serial": port.serial_number or "",
            "location": port.location or "", "interface": port.interface, "at_likely": port.at_likely,
        }  # fmt: skip
        role = {True: "AT commands", False: "no AT commands", None: ""}[port.at_likely]
        out.result("port", data, "  ".join(filter(None, (port.device, usb, role, port.description))))
    return 0


@click.command()
@PORT
@command
def identify(out: Output, port: str) -> int:
    """Ask the module on a port who it is.

    Prints its vendor, model and firmware, and IMEI, ICCID and IMSI.

    \b
    simwright identify --port /dev/ttyUSB2
    """
    with open_station() as station:
        found = station.bench.identify(port)
    data = {
        "port": port, "vendor": found.vendor, "model": found.model, "firmware": found.firmware,
        "imei": found.imei, "iccid": found.iccid, "imsi": found.imsi,
    }  # fmt: skip
    out.result("module", data, "\n".join(f"{key:<9}{value}".rstrip() for key, value in data.items()))
    return 0


@click.command()
@PORT
@click.option("--apn", help="APN, such as em or super.")
@click.option("--recipe", type=FILE, help="Recipe (TOML); --apn takes the place of the APN in it.")
@command
def configure(out: Output, port: str, apn: str | None, recipe: Path | None) -> int:
    """Configure the module on a port, and check it.

    Gives it its APN, reads that back, and follows its registration with the signal and the reason of a rejection.

    \b
    simwright configure --port /dev/ttyUSB2 --apn em
    simwright configure --port COM5 --recipe line3.toml
    """
    wanted = _recipe(apn, recipe)
    with open_station() as station:
        end, stopped = _configure(out, station, port, wanted)
    if end is None:
        return STATION
    data = {
        "port": port, "outcome": str(end.outcome), "reason": str(end.reason), "remedy": str(end.remedy),
        "seconds": round(end.seconds, 1), "unit": end.unit_id,
    }  # fmt: skip
    out.result("done", data, f"{end.outcome}: {sentences(end.reason, end.remedy)}")
    if end.outcome is Outcome.PASS:
        return 0
    if stopped:
        out.tell("Stopped. What was done is in the history; configure the module again to finish it.")
        return STOPPED
    return FAILED if end.outcome in {Outcome.FAIL, Outcome.TIMEOUT} else STATION


def _recipe(apn: str | None, file: Path | None) -> Recipe:
    if file is not None:
        recipe = Recipe.load(file)
        return replace(recipe, apn=replace(recipe.apn, name=apn)) if apn is not None else recipe
    if apn is None:
        raise click.UsageError("Give --apn, --recipe or both.")
    return Recipe(f"APN {apn}", Apn(apn))


def _configure(out: Output, station: "Station", port: str, recipe: Recipe) -> tuple[BenchDone | None, bool]:
    """How it ended (None: by a fault in Simwright), and whether a person stopped it."""
    events: SimpleQueue[Event] = SimpleQueue()
    station.bus.subscribe(events.put)
    ticket = station.bench.configure(port, recipe)
    try:
        return _show(out, ticket, events), False
    except KeyboardInterrupt:
        station.bench.stop(port)
        return _show(out, ticket, events), True


def _show(out: Output, ticket: "Ticket", events: SimpleQueue[Event]) -> BenchDone | None:
    for event in _until(ticket, events):
        if isinstance(event, BenchDone):
            return event
        if isinstance(event, BenchStep):
            data = {"port": event.port, "step": event.number, "of": event.of, "text": str(event.text)}
            out.result("step", data, f"{event.number} of {event.of}  {event.text}")
        elif isinstance(event, BenchNetwork):
            data = {"port": event.port, "signal_dbm": event.signal.dbm, "text": str(event.text)}
            out.result("network", data, f"        {event.text}")
    return None


def _until(ticket: "Ticket", events: SimpleQueue[Event]) -> Iterator[BenchEvent]:
    """The events of the bench until the ticket is done and none is left."""
    while True:
        try:
            event = events.get(timeout=BEAT_S)
        except Empty:
            if ticket.done.is_set() and events.empty():
                return
        else:
            if isinstance(event, BenchEvent):
                yield event


COMMANDS = (ports, identify, configure)
