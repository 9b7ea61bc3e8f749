"""Modules side by side against one alone, and the price of a session over a bare port."""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count

import serial

from app.catalog.catalog import Catalog
from app.domain.recipe import Apn, Recipe
from app.modem.configure import provision
from app.modem.link import Link
from app.modem.session import AtSession
from app.places import shipped

MODULES = 16
ROUNDS = 3
COMMANDS = 3000

_RESPONDER = """
import os, sys, tty
master, slave = os.openpty()
tty.setraw(slave)
print(os.ttyname(slave), flush=True)
while data := os.read(master, 4096):
    for _ in range(data.count(b"\\r")):
        os.write(master, b"\\r\\n+CSQ: 17,99\\r\\n\\r\\nOK\\r\\n")
"""


def rows() -> list[tuple[str, float, float]]:
    """Name, measured ratio and bound of each measurement."""
    return [
        ("configure 16 modules at once (50 ms replies) against one alone", _side_by_side(), 1.2),
        ("one AT command over a PTY, our session against bare pyserial", _one_command(), 2.0),
    ]


def _side_by_side() -> float:
    catalog = Catalog.load([shipped("resources", "devices")])
    apns = count()
    with _sandbox() as devices, ThreadPoolExecutor(MODULES) as pool:

        def configure_all(used: list[str]) -> None:
            recipe = Recipe("bench", Apn(f"apn{next(apns)}"), registration_timeout_s=30)
            list(pool.map(lambda device: _configure(device, catalog, recipe), used))

        alone = _median(lambda: configure_all(devices[:1]))
        together = _median(lambda: configure_all(devices))
    return together / alone


def _configure(device: str, catalog: Catalog, recipe: Recipe) -> None:
    with Link.open(device) as link:
        for _ in provision(AtSession(link), catalog, recipe):
            pass


def _one_command() -> float:
    with _process([sys.executable, "-c", _RESPONDER]) as lines:
        device = next(lines).strip()
        with serial.Serial(device, timeout=1, exclusive=True) as port:
            bare = _median(lambda: _bare_commands(port))
        with Link.open(device) as link:
            session = AtSession(link)
            ours = _median(lambda: [session.send("AT+CSQ") for _ in range(COMMANDS)])
    return ours / bare


def _bare_commands(port: serial.Serial) -> None:
    for _ in range(COMMANDS):
        port.write(b"AT+CSQ\r")
        reply = b""
        while not reply.endswith(b"OK\r\n"):
            reply += port.read(max(1, port.in_waiting))


def _median(work: Callable[[], object]) -> float:
    """Seconds that one of several runs takes."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times)


@contextmanager
def _sandbox() -> Iterator[list[str]]:
    """The devices of simulated modules in a process of their own."""
    command = [sys.executable, "-m", "app.sandbox", "--modules", str(MODULES), "--personalities", "bg96"]
    with _process([*command, "--reply-ms", "50", "--registration", "0.5", "--boot", "0"]) as lines:
        devices = []
        for line in lines:
            told = json.loads(line)
            if told["kind"] == "port":
                devices.append(told["device"])
            if told["kind"] == "ready":
                break
        yield devices


@contextmanager
def _process(command: list[str]) -> Iterator[Iterator[str]]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield iter(process.stdout)
        finally:
            process.kill()


if __name__ == "__main__":
    for name, measured, bound in rows():
        print(f"{name}: {measured:.2f} (bound {bound})")
