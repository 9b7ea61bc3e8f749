"""gammu, a program of others, talks to simulated modules as to real ones."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from app.sandbox.sandbox import Sandbox

PERSONALITIES = ("bg96", "sara-r510s", "sim7600", "m95", "l610", "1sc")


def test_gammu_identifies_modules_of_several_vendors(start: Callable[..., Sandbox], tmp_path: Path) -> None:
    box = start(modules=len(PERSONALITIES), personalities=PERSONALITIES)
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
