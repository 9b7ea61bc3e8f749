"""`station export`, `station apply`, `station undo`."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.common import FAILED, FILE, NEW_FILE, Output, command, sentences
from app.commands.opening import open_station
from app.domain.message import say

if TYPE_CHECKING:
    from app.station.setup_plan import Change

PARTS = ("settings", "accounts", "recipes", "labels", "places")


@click.group()
def station() -> None:
    """Set up stations alike."""


@station.command()
@click.argument("file", type=NEW_FILE)
@command
def export(out: Output, file: Path) -> None:
    """Write what another station can be set up with.

    One text that people can read: settings, accounts without their secrets,
    your own recipes and label templates, and the sockets of the bench.

    \b
    simwright station export bench3.toml
    """
    with open_station() as opened:
        setup = opened.setup.export(file)
    counts = {part: len(getattr(setup, part)) for part in PARTS}
    words = say(
        "cli",
        "{file}: settings {settings}, accounts {accounts}, recipes {recipes}, labels {labels}, sockets {places}",
        file=str(file),
        **counts,
    )
    out.result("setup", {"file": str(file), **counts}, words)


@station.command()
@click.argument("file", type=FILE)
@click.option("--show", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--only", "parts", multiple=True, type=click.Choice(PARTS), help="This part of the file alone.")
@click.option("--with-name", is_flag=True, help="Take the name of the station from the file too.")
@command
def apply(out: Output, file: Path, show: bool, parts: tuple[str, ...], with_name: bool) -> int:
    """Set up this station by a file.

    What is not in the file stays as it is. The secrets of new accounts are
    entered afterwards. Ends with status 1 where a change cannot be made here;
    the others are made.

    \b
    simwright station apply bench3.toml --show
    simwright station apply bench3.toml --only recipes --only labels
    """
    from app.station.setup_file import load_setup
    from app.station.setup_plan import NAME, matching

    wanted = load_setup(file)
    with open_station() as opened:
        changes = [change for change in opened.setup.plan(wanted) if not parts or change.key.split(".")[0] in parts]
        chosen = opened.setup.usual(changes) | ({NAME} if with_name else set())
        made = [change for change in changes if change.key in chosen]
        if made and not show:
            opened.setup.apply(wanted, {change.key for change in made})
        _tell(out, made)
    if not made and (words := matching(changes, file.name)):
        out.tell(sentences(*words))
    blocked = [(change.what, change.problem) for change in changes if change.problem is not None]
    for what, problem in blocked:
        out.tell(sentences(what, problem.what, problem.remedy))
    return FAILED if blocked else 0


@station.command()
@command
def undo(out: Output) -> None:
    """Undo what the last set-up file has changed.

    A second undo applies it again. Secrets of removed accounts are forgotten.

    \b
    simwright station undo
    """
    with open_station() as opened:
        _tell(out, opened.setup.undo())


def _tell(out: Output, changes: "Iterable[Change]") -> None:
    for change in changes:
        data = {"key": change.key, "before": str(change.before), "after": str(change.after), "note": str(change.note)}
        words = say(
            "cli",
            "{what}: {before} → {after}",
            what=change.what,
            before=change.before or "–",
            after=change.after or "–",
        )
        out.result("change", data, sentences(words, change.note) if str(change.note) else words)


COMMANDS = (station,)
