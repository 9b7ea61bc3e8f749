"""Every command explains itself, and each use that is wrong ends with status 2 and nothing on standard output."""

from collections.abc import Callable, Iterator

import click
import pytest

from app import __version__
from app.cli import simwright
from tests.cli.conftest import Ran

Run = Callable[..., Ran]


def commands(
    group: click.Group = simwright, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        yield (*path, name), command
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


ALL = dict(commands())
LEAVES = [path for path, command in ALL.items() if not isinstance(command, click.Group)]


def test_the_commands_are_those_people_were_promised() -> None:
    assert {" ".join(path) for path in LEAVES} == {
        "sandbox", "check", "account add", "account test", "account list", "account rename",
        "account remove", "assign", "settle",
        "fleets list", "fleets create", "networks list", "networks profile", "networks add", "networks remove",
        "register", "code parse", "code make", "qr", "scan",
        "labels", "template list", "template check", "devices", "sims", "act", "sms send",
        "sms list", "sms cancel", "diagnose", "calls list", "calls cancel", "calls decide",
    "ports", "identify", "at", "configure", "history", "support", "station export", "station apply",
        "station undo", "backup", "update", "help",
        "recipe list", "recipe show", "recipe check",
        "timers psm", "timers edrx", "catalog list", "catalog show", "catalog check", "tracker list", "tracker compose",
        "tracker send",
    }  # fmt: skip


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_each_command_says_what_it_does_and_what_each_option_is(run: Run, path: tuple[str, ...]) -> None:
    command = ALL[path]
    said = run(*path, "--help")
    assert (said.status, said.err) == (0, "")
    assert command.help
    assert command.get_short_help_str(60)[-3:] != "...", "the list of commands shows a whole sentence"
    options = [each for each in command.params if isinstance(each, click.Option)]
    assert all(option.help for option in options)
    assert "--json" in {flag for option in options for flag in option.opts}
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize("path", LEAVES, ids=" ".join)
def test_an_unknown_option_is_wrong_use(run: Run, path: tuple[str, ...]) -> None:
    ran = run(*path, "--no-such-option")
    assert (ran.status, ran.out) == (2, "")
    assert "--no-such-option" in ran.err


def test_the_program_names_its_commands_and_its_version(run: Run) -> None:
    said = run("--help").out
    assert all(path[0] in said for path in LEAVES)
    assert run("--version").out == f"simwright, version {__version__}\n"
    assert run("no-such-command").status == 2
