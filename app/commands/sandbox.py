"""`sandbox`."""

import sys

import click

from app.commands.common import Output, command


@click.command()
@click.option(
    "--modules", type=click.IntRange(0, 64), metavar="N", default=4, show_default=True, help="Simulated modules."
)
@click.option("--latency", type=click.FloatRange(0), metavar="SECONDS", default=0.05, show_default=True,
              help="What each reply of a provider takes.")  # fmt: skip
@click.option("--reservation", type=click.FloatRange(0), metavar="SECONDS", default=2.0, show_default=True,
              help="How long an eSIM is not yet available.")  # fmt: skip
@command
def sandbox(_out: Output, modules: int, latency: float, reservation: float) -> int:
    """Serve simulated providers and modules until stopped.

    They are on this computer, for this computer only. Prints their addresses and credentials as JSON lines. The line
    of kind "control" names the address at which faults can be ordered and at which the sandbox tells what it was asked.

    At EMnify there are two users with the same password; of the one named mfa_username a code is asked as well.

    \b
    simwright sandbox --modules 2
    """
    from app.sandbox.sandbox import SandboxOptions, serve

    return serve(SandboxOptions(modules=modules, latency_s=latency, reservation_s=reservation), sys.stdout)


COMMANDS = (sandbox,)
