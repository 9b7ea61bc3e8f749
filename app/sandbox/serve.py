"""`simwright sandbox` and `python -m app.sandbox`: serve until a signal comes."""

import argparse
import json
import signal
import threading
from collections.abc import Sequence
from dataclasses import fields
from types import FrameType
from typing import Any, TextIO

from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox


def serve(options: SandboxOptions, out: TextIO) -> int:
    """Print what there is as JSON lines, then run until SIGINT or SIGTERM. Call it from the main thread."""
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        ended.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with Sandbox.start(options) as sandbox:
            for line in sandbox.describe():
                print(json.dumps(line), file=out, flush=True)
            while not ended.wait(0.2):  # a wait without a limit cannot be interrupted on Windows
                pass
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return 0


def options_from(arguments: Sequence[str]) -> SandboxOptions:
    """Every number of `SandboxOptions` as an option: `--modules 4 --latency 0.1 …`."""
    parser = argparse.ArgumentParser(prog="python -m app.sandbox", description="Simulated providers and modules.")
    defaults = SandboxOptions()
    for field in fields(SandboxOptions):
        _add(parser, field.name, getattr(defaults, field.name))
    values: dict[str, Any] = vars(parser.parse_args(arguments))
    values.update((name, tuple(value)) for name, value in values.items() if isinstance(value, list))
    return SandboxOptions(**values)


def _add(parser: argparse.ArgumentParser, name: str, default: object) -> None:
    flag = "--" + name.removesuffix("_s").replace("_", "-")
    if isinstance(default, tuple):
        parser.add_argument(flag, dest=name, nargs="*", default=default)
    elif isinstance(default, bool):
        parser.add_argument(flag, dest=name, action=argparse.BooleanOptionalAction, default=default)
    else:
        parser.add_argument(flag, dest=name, type=int if default is None else type(default), default=default)
