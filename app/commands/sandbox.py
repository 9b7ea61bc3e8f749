"""`sandbox`."""

import sys

import click

from app.commands.common import Output, command


@click.command()
@click.option("--modules", default=4, show_default=True, help="Simulated modules.")
@click.option("--latency", default=0.05, show_default=True, help="Seconds that each reply of a provider takes.")
@click.option("--reservation", default=2.0, show_default=True, help="Seconds until an eSIM is available.")
@command
def sandbox(_out: Output, modules: int, latency: float, reservation: float) -> int:
    """Serve simulated providers and modules until stopped; prints their addresses and credentials as JSON lines."""
    from app.sandbox.sandbox import SandboxOptions, serve

    options = SandboxOptions(modules=modules, latency_s=latency, reservation_s=reservation)
    return serve(options, sys.stdout)


COMMANDS = (sandbox,)
