"""The command line: the same use cases without a screen."""

import sys
from pathlib import Path

import click

from app import __version__
from app.commands import (
    accounts,
    assign,
    backup,
    bench,
    calls,
    catalog,
    check,
    codes,
    devices,
    fleets,
    history,
    labels,
    manual,
    register,
    sandbox,
    scan,
    station,
    support,
    timers,
    tracker,
    update,
)
from app.commands.words import Spoken, SpokenPath


@click.group(cls=Spoken, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="simwright")
@click.option("--demo", is_flag=True, help="Try it on simulated providers and modules.")
@click.option("--self-test", is_flag=True, help="Do the main job on the sandbox off screen, then exit.")
@click.option("--output", type=SpokenPath(path_type=Path), help="Folder for what --demo and --self-test leave behind.")
@click.pass_context
def simwright(context: click.Context, demo: bool, self_test: bool, output: Path | None) -> None:
    """Provision SIMs and eSIMs, and onboard the devices that carry them.

    Without a command the window opens. With one, results go to standard output (as JSON with --json) and everything
    else to standard error.

    Exit status: 0 done, 1 some rows or units failed, 2 wrong use or input, 3 station or network error, 130 stopped.
    """
    if context.invoked_subcommand is None:
        from app.launch import launch

        sys.exit(launch(demo=demo, self_test=self_test, output=output))


for _module in (
    check,
    accounts,
    assign,
    register,
    codes,
    scan,
    labels,
    devices,
    calls,
    fleets,
    bench,
    catalog,
    timers,
    tracker,
    history,
    manual,
    backup,
    station,
    support,
    update,
    sandbox,
):
    for _entry in _module.COMMANDS:
        simwright.add_command(_entry)
