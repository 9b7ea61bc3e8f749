"""The sandbox as a process of its own."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from app.sandbox.__main__ import options_from
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions, flags
from app.sandbox.sandbox import Sandbox, serve
from tests.leaks import PATIENCE_S


@pytest.mark.posix
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
        rest, errors = process.communicate(timeout=PATIENCE_S)
    assert (process.returncode, rest, errors) == (0, "", "")


@pytest.mark.parametrize("options", [SandboxOptions(personalities=("bg97",)), SandboxOptions(trackers=("bg97",))])
def test_a_name_that_is_not_known_is_told_with_those_that_are(options: SandboxOptions, capsys) -> None:
    assert serve(options, sys.stdout) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.startswith("Not known: bg97. There are: ")) == ("", True)


def test_every_option_can_be_given() -> None:
    options, faults = options_from(
        ["--modules", "9", "--latency", "0.5", "--reply-ms", "5", "--accepted-apns", "em", "super", "--reboot-unplugs",
         "--fault", "malformed", "--fault", '{"kind": "429", "times": null}']
    )  # fmt: skip
    assert (options.modules, options.latency_s, options.reply_ms) == (9, 0.5, 5.0)
    assert (options.accepted_apns, options.reboot_unplugs, options.seed) == (("em", "super"), True, None)
    assert faults == [Fault(FaultKind.MALFORMED), Fault(FaultKind.STATUS, status=429, times=None)]


def test_every_option_says_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options_from(["--help"])
    told = " ".join(capsys.readouterr().out.split())
    for flag in flags():
        assert flag.flag in told
        assert flag.words in told


def test_it_may_be_stopped_again() -> None:
    sandbox = Sandbox.start(SandboxOptions(modules=1))
    url = sandbox.control_url
    sandbox.stop()
    sandbox.stop()
    with sandbox, pytest.raises(httpx.ConnectError):
        httpx.get(url)
