"""The sandbox as a process of its own."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from app.sandbox.__main__ import options_from


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_json_lines_serves_and_ends_in_order_on_a_signal(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "app.sandbox", "--modules", "1", "--personalities", "ec25", "--latency", "0"]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout
        lines = []
        while not lines or lines[-1]["kind"] != "ready":
            lines.append(json.loads(process.stdout.readline()))
        control = next(line["url"] for line in lines if line["kind"] == "control")
        assert httpx.get(f"{control}/describe").json() == lines
        process.send_signal(number)
        rest, errors = process.communicate(timeout=10)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_every_option_can_be_given() -> None:
    options = options_from(
        ["--modules", "9", "--latency", "0.5", "--reply-ms", "5", "--accepted-apns", "em", "super", "--reboot-unplugs"]
    )
    assert (options.modules, options.latency_s, options.reply_ms) == (9, 0.5, 5.0)
    assert (options.accepted_apns, options.reboot_unplugs, options.seed) == (("em", "super"), True, None)
