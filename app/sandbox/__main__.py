"""The sandbox as a process of its own: `python -m app.sandbox --modules 4 --latency 0.1`."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from app.sandbox.faults import Fault
from app.sandbox.options import Flag, flags
from app.sandbox.sandbox import SandboxOptions, serve


def options_from(arguments: Sequence[str]) -> tuple[SandboxOptions, list[Fault]]:
    """Every option of `SandboxOptions`, and `--fault JSON` as often as there are faults to begin with."""
    parser = argparse.ArgumentParser(prog="python -m app.sandbox", description="Simulated providers and modules.")
    for flag in flags():
        _add(parser, flag)
    parser.add_argument("--fault", dest="faults", action="append", type=Fault.parse, default=[], metavar="JSON")
    values: dict[str, Any] = vars(parser.parse_args(arguments))
    faults = values.pop("faults")
    values.update((name, tuple(value)) for name, value in values.items() if isinstance(value, list))
    return SandboxOptions(**values), faults


def _add(parser: argparse.ArgumentParser, option: Flag) -> None:
    name, flag, default, words = option
    if isinstance(default, tuple):
        parser.add_argument(flag, dest=name, nargs="*", default=default, help=words)
    elif isinstance(default, bool):
        parser.add_argument(flag, dest=name, action=argparse.BooleanOptionalAction, default=default, help=words)
    else:
        kind = int if default is None else type(default)
        parser.add_argument(flag, dest=name, type=kind, default=default, help=f"{words} (default: {default})")


if __name__ == "__main__":
    options, faults = options_from(sys.argv[1:])
    sys.exit(serve(options, sys.stdout, faults))
