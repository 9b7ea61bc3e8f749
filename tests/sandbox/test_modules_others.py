"""Programs of others talk to simulated modules as to real ones: gammu here, ModemManager by `modemmanager.sh`."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.sandbox import Sandbox

IDENTIFIED = ("bg96", "sara-r510s", "sim7600", "m95", "l610", "1sc")

MODEM_MANAGER = (
    "AT", "ATE0", "ATV1", "ATX4", "AT&C1", "AT+CGMI", "AT+CGMM", "AT+CGMR", "AT+CGSN", "AT+CGDCONT=?", "AT+CFUN?",
    "AT+CPIN?", "AT+CRSM=176,12258,0,0,10", "AT+CIMI", 'AT+CLCK="SC",2', "AT+CNMI=?", "AT+CPMS=?", "AT+CGEREP=2",
    "AT+CMGF=0", 'AT+CPMS="SM","SM","SM"', "AT+CMGL=4", "AT+CNMI=2,1,2,1,0", "ATH",
)  # fmt: skip
"""What ModemManager 1.20.4 asked of every module and needed an answer to, from its own log."""


def test_what_modem_manager_has_to_know_every_module_answers(
    start: Callable[..., Sandbox], terminal: Callable[[str], Any]
) -> None:
    for port in start(modules=len(PERSONALITIES), personalities=tuple(PERSONALITIES)).ports:
        screen = terminal(port.device)
        if port.personality.card_on is not None:
            assert screen.lines(f"AT+CFUN={port.personality.card_on}") == ["OK"]
        for command in MODEM_MANAGER:
            assert screen.lines(command)[-1] == "OK", f"{port.personality.name}: {command}"


@pytest.mark.posix
def test_gammu_identifies_modules_of_several_vendors(start: Callable[..., Sandbox], tmp_path: Path) -> None:
    box = start(modules=len(IDENTIFIED), personalities=IDENTIFIED)
    running = []
    for port in box.ports:
        config = tmp_path / port.personality.name
        config.write_text(f"[gammu]\ndevice = {port.device}\nconnection = at115200\n", "ascii")
        command = ["gammu", "-c", str(config), "identify"]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True))
    for port, process in zip(box.ports, running, strict=True):
        said, _ = process.communicate(timeout=30)
        facts = {name.strip(): value.strip() for name, _, value in (row.partition(":") for row in said.splitlines())}
        assert process.returncode == 0, said
        assert facts["IMEI"] == port.module.imei
        assert facts["SIM IMSI"] == port.module.card.imsi
        assert port.personality.cgmm in facts["Model"]
