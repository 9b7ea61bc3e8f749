"""`sandbox`."""

import sys
from collections.abc import Callable
from typing import Any

import click

from app.commands.common import Output, command
from app.sandbox.faults import Fault
from app.sandbox.options import Flag, SandboxOptions, flags

_MOST_MODULES = 64

Function = Callable[..., object]


def _options(function: Function) -> Function:
    """Every option of the sandbox as an option of the command."""
    for flag in reversed(list(flags())):
        function = _option(flag)(function)
    return function


def _option(option: Flag) -> Callable[[Function], Function]:
    name, flag, default, words = option
    match default:
        case bool():
            return click.option(f"{flag}/--no-{flag[2:]}", name, default=default, show_default=True, help=words)
        case tuple():
            shown = " ".join(default) or False
            return click.option(
                flag, name, multiple=True, metavar="NAME", default=default, show_default=shown, help=words
            )
        case float():
            kind: click.FloatRange | click.IntRange = click.FloatRange(0)
        case _:
            kind = click.IntRange(0, _MOST_MODULES if name == "modules" else None)
    metavar = "SECONDS" if name.endswith("_s") else "N"
    return click.option(flag, name, type=kind, metavar=metavar, default=default, show_default=True, help=words)


@click.command()
@_options
@click.option("--fault", "faults", multiple=True, type=Fault.parse, metavar="JSON",
              help="What goes wrong from the start: a kind, or a fault in JSON. Can be given again.")  # fmt: skip
@command
def sandbox(_out: Output, faults: tuple[Fault, ...], **options: Any) -> int:
    """Serve simulated providers and modules until stopped.

    They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line
    of kind "control" names the address at which faults can be ordered and at which the sandbox tells what it was asked.

    \b
    simwright sandbox --modules 2
    simwright sandbox --supersim-rate 20 --emnify-mfa
    simwright sandbox --fault '{"kind": "cut-after", "match": "POST *", \\
      "times": null, "probability": 0.1}'
    """
    from app.sandbox.sandbox import serve

    return serve(SandboxOptions(**options), sys.stdout, faults)


COMMANDS = (sandbox,)
