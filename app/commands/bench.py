"""`ports`, `identify`, `at`; with them `configure` and `recipe`, which have files of their own."""

from typing import TYPE_CHECKING

import click

from app.commands.bench_configure import configure
from app.commands.bench_ports import PORTS, chosen, side_by_side
from app.commands.common import FAILED, STATION, Output, command
from app.commands.opening import open_station
from app.commands.recipe import recipe
from app.commands.words import spoken
from app.domain.at_meaning import meaning
from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.port import PortInfo
from app.domain.recipe_values import sendable

if TYPE_CHECKING:
    from app.domain.cellular import ModuleIdentity
    from app.modem.reply import Reply
    from app.station.bench import Bench

_ROLES = {True: say("cli", "AT commands"), False: say("cli", "no AT commands"), None: NOTHING}


@click.command()
@command
def ports(out: Output) -> int:
    """List the serial ports of this computer.

    With its socket at the bench, where it has one, and what each is likely to be, as far as its USB numbers tell.
    """
    with open_station() as station:
        for port in station.bench.ports():
            _print_port(out, station.bench, port)
    return 0


def _print_port(out: Output, bench: "Bench", port: PortInfo) -> None:
    place = bench.known_place(port)
    usb = f"{port.vid:04x}:{port.pid:04x}" if port.vid is not None and port.pid is not None else ""
    data = {
        "device": port.device, "description": port.description, "usb": usb, "serial": port.serial_number or "",
        "location": port.location or "", "interface": port.interface, "at_likely": port.at_likely,
        "place": place.number if place else None, "place_name": place.name if place else "",
    }  # fmt: skip
    where = spoken(say("cli", "socket {number}", number=place.number)) if place else ""
    name = place.name if place else ""
    words = (port.device, f"{where} {name}".strip(), usb, spoken(_ROLES[port.at_likely]), port.description)
    out.result("port", data, "  ".join(filter(None, words)))


@click.command()
@PORTS
@click.option("--all", "every", is_flag=True, help="Every port that is known to take AT commands.")
@command
def identify(out: Output, port: tuple[str, ...], every: bool) -> int:
    """Identify the modules on ports.

    Prints the vendor, model and firmware, and IMEI, ICCID, IMSI and EID of each.

    \b
    simwright identify --port /dev/ttyUSB2
    simwright identify --all --json
    """
    status = 0
    with open_station() as station:
        devices = chosen(station.bench, port, every)
        for device, found in zip(devices, side_by_side(devices, station.bench.identify), strict=True):
            if isinstance(found, KnownError):
                if len(devices) == 1:
                    raise found
                status = STATION
                out.tell(f"{device}: {spoken(found.what)}")
                out.result("error", {"port": device, "code": found.code, "what": str(found.what)}, "")
            else:
                _print_identity(out, device, found)
    return status


def _print_identity(out: Output, device: str, found: "ModuleIdentity") -> None:
    data = {
        "port": device, "vendor": found.vendor, "model": found.model, "firmware": found.firmware,
        "imei": found.imei, "iccid": found.iccid, "imsi": found.imsi, "eid": found.eid,
    }  # fmt: skip
    out.result("module", data, "\n".join(f"{key:<9}{value}".rstrip() for key, value in data.items()))


@click.command()
@click.option("--port", required=True, help="Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port.")
@click.option("--timeout", type=click.FloatRange(0.1, 600), help="Seconds to wait for each answer.")
@click.option("--explain", is_flag=True, help="Print what a line means below it, not to standard error.")
@click.argument("lines", nargs=-1, required=True, metavar="COMMAND...")
@command
def at(out: Output, port: str, timeout: float | None, explain: bool, lines: tuple[str, ...]) -> int:
    """Send AT commands to a module, and print its answers.

    Sent one after the other, as they are. Exit status 1 means that one of them was refused.

    \b
    simwright at --port /dev/ttyUSB2 AT+CSQ
    simwright at --port COM5 --explain 'AT+CEREG?' 'AT+COPS?'
    """
    for line in lines:
        _check(line)
    refused: list[str] = []

    def told(reply: "Reply") -> None:
        if not reply.ok:
            refused.append(reply.command)
        _print_reply(out, reply, explain)

    with open_station() as station:
        station.bench.ask(port, lines, told, timeout or 0.0)
    return FAILED if refused else 0


def _check(line: str) -> None:
    if found := sendable(line):
        raise KnownError(
            "at.unsafe",
            say("module", "Character {place} of the command is {character}, which no module takes.",
                place=found[0], character=found[1]),
        )  # fmt: skip


def _print_reply(out: Output, reply: "Reply", explain: bool) -> None:
    lines = [*reply.lines, reply.final]
    if out.as_json:
        said = [{"line": line, "meaning": str(meaning(line))} for line in lines]
        out.result("reply", {"command": reply.command, "ok": reply.ok, "lines": said}, "")
        return
    for line in lines:
        click.echo(line)
        if words := spoken(meaning(line)):
            (click.echo if explain else out.tell)(f"  {words}")


COMMANDS = (ports, identify, at, configure, recipe)
