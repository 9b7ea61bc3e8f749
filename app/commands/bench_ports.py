"""Ports as the commands of the bench take them."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import click

from app.commands.words import wrong_use
from app.domain.errors import KnownError
from app.domain.message import say

if TYPE_CHECKING:
    from app.station.bench import Bench

T = TypeVar("T")

PORTS = click.option(
    "--port", multiple=True, help="Serial port, such as /dev/ttyUSB2, COM5 or socket://host:port; several are allowed."
)


def chosen(bench: "Bench", ports: tuple[str, ...], every: bool) -> list[str]:
    """Those that were named, each once; with `every` those that take AT commands, as far as their USB numbers tell."""
    if bool(ports) == every:
        raise wrong_use(say("cli", "Give --port, as often as there are ports, or --all."))
    devices = list(dict.fromkeys(ports)) or [port.device for port in bench.ports() if port.at_likely]
    if not devices:
        raise KnownError(
            "bench.no_ports",
            say("bench", "No port is known to take AT commands."),
            say("bench", "Plug a module in, or name the port: see “simwright ports”."),
        )
    return devices


def side_by_side(devices: Sequence[str], work: Callable[[str], T]) -> "list[T | KnownError]":
    """What the work on each port came to."""

    def one(device: str) -> "T | KnownError":
        try:
            return work(device)
        except KnownError as error:
            return error

    with ThreadPoolExecutor(len(devices)) as pool:
        return list(pool.map(one, devices))
