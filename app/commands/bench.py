"""`ports`, `identify`, `configure`."""

from pathlib import Path
from queue import Queue

import click

from app.commands.common import FAILED, STATION, Output, command, open_station
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.station.events import BenchDone, BenchNetwork, BenchStep, Event


@click.command()
@command
def ports(out: Output) -> int:
    """The serial ports of this computer, and what they are likely to be."""
    with open_station() as station:
        for port in station.bench.ports():
            usb = f"{port.vid:04x}:{port.pid:04x}" if port.vid is not None and port.pid is not None else ""
            role = {True: "AT", False: "not AT", None: ""}[port.at_likely]
            data = {
                "device": port.device, "description": port.description, "usb": usb, "serial": port.serial_number or "",
                "location": port.location or "", "interface": port.interface, "at_likely": port.at_likely,
            }  # fmt: skip
            out.result(data, f"{port.device}  {usb}  {role}  {port.description}".rstrip())
    return 0


@click.command()
@click.option("--port", required=True, help="Device, such as /dev/ttyUSB2, COM5 or socket://…")
@command
def identify(out: Output, port: str) -> int:
    """Ask the module on a port who it is."""
    with open_station() as station:
        found = station.bench.identify(port)
    data = {
        "port": port, "vendor": found.vendor, "model": found.model, "firmware": found.firmware,
        "imei": found.imei, "iccid": found.iccid, "imsi": found.imsi,
    }  # fmt: skip
    out.result(data, "\n".join(f"{key:<9}{value}" for key, value in data.items()))
    return 0


@click.command()
@click.option("--port", required=True, help="Device, such as /dev/ttyUSB2, COM5 or socket://…")
@click.option("--apn", help="APN, such as em or super.")
@click.option("--recipe", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Recipe file (TOML).")
@command
def configure(out: Output, port: str, apn: str | None, recipe: Path | None) -> int:
    """Give the module on a port its APN, read it back, and follow its registration."""
    if (apn is None) == (recipe is None):
        raise click.UsageError("give either --apn or --recipe")
    wanted = Recipe.load(recipe) if recipe is not None else Recipe(f"APN {apn}", Apn(apn or ""))
    events: Queue[Event] = Queue()
    with open_station() as station:
        station.bus.subscribe(events.put)
        station.bench.configure(port, wanted)
        try:
            end = _follow(out, port, events)
        except KeyboardInterrupt:
            station.bench.stop(port)
            end = _follow(out, port, events)
    data = {"port": port, "outcome": str(end.outcome), "reason": str(end.reason), "remedy": str(end.remedy),
            "seconds": round(end.seconds, 1), "unit": end.unit_id}  # fmt: skip
    out.result(data, f"{end.outcome}: {end.reason} {end.remedy}".rstrip())
    if end.outcome is Outcome.PASS:
        return 0
    return FAILED if end.outcome in {Outcome.FAIL, Outcome.TIMEOUT} else STATION


def _follow(out: Output, port: str, events: "Queue[Event]") -> BenchDone:
    while True:
        event = events.get()
        if isinstance(event, BenchStep):
            data = {"port": port, "step": event.number, "of": event.of, "text": str(event.text)}
            out.result(data, f"{event.number}/{event.of} {event.text}")
        elif isinstance(event, BenchNetwork) and not out.as_json:
            click.echo(f"    {event.text}", err=True)
        elif isinstance(event, BenchDone):
            return event


COMMANDS = (ports, identify, configure)
