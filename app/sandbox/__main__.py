"""The sandbox as a process of its own: `python -m app.sandbox --modules 4 --latency 0.1`."""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from app.sandbox.sandbox import SandboxOptions, serve


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


if __name__ == "__main__":
    sys.exit(serve(options_from(sys.argv[1:]), sys.stdout))
