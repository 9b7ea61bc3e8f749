"""`catalog list`, `catalog show`, `catalog check`."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from app.catalog.catalog import Catalog, read_file
from app.catalog.command import Command, CommandSet, Effect, Grade
from app.catalog.loader import Family, VendorFile
from app.catalog.words import GRADES, WORDS
from app.commands.common import FILE, WRONG_USE, Output, command
from app.commands.words import spoken
from app.domain.errors import KnownError
from app.domain.message import say
from app.places import Home, shipped

_ANY_MODEL, _OPTIONAL = say("cli", "any model"), say("cli", "optional")


@click.group()
def catalog() -> None:
    """What is known of the cellular modules."""


@catalog.command(name="list")
@command
def list_(out: Output) -> None:
    """List the vendors, their families and models.

    With how many of the commands of each are verified, documented by the vendor, and unverified.
    """
    known = _known(out)
    for vendor, family in _families(known):
        commands = known.command_set(vendor, family)
        grades = Counter(each.grade for each in commands.commands.values())
        models = list(family.models) if family else []
        data = {
            "vendor": vendor.name, "family": commands.family, "models": models, "files": list(vendor.files),
            "grades": {grade.value: grades[grade] for grade in Grade},
        }  # fmt: skip
        counts = ", ".join(f"{grades[grade]} {spoken(GRADES[grade])}" for grade in Grade)
        words = f"{vendor.name}  {commands.family}" if family else vendor.name
        out.result("family", data, f"{words}: {', '.join(models) or spoken(_ANY_MODEL)} ({counts})")


@catalog.command(name="show")
@click.argument("name")
@command
def show(out: Output, name: str) -> None:
    """Show all commands of a model or vendor.

    Each with its source, how far it is proven, and what to watch for.

    \b
    simwright catalog show BG96
    simwright catalog show telit --json
    """
    known = _known(out)
    commands = _find(known, name)
    out.tell(f"{commands.vendor} {commands.family}".strip())
    for each in sorted(commands.commands.values(), key=lambda each: list(WORDS).index(each.action)):
        out.result("command", _data(commands, each), "\n".join(_words(each)))


@catalog.command(name="check")
@click.argument("file", type=FILE)
@command
def check(out: Output, file: Path) -> int:
    """Check a file that describes devices.

    \b
    simwright catalog check acme.toml
    """
    try:
        read = read_file(file)
    except KnownError as error:
        out.error(error)
        return WRONG_USE
    folder = str(Home.user().config / "devices")
    if isinstance(read, VendorFile):
        layers = [read.layer, *(family.layer for family in read.families)]
        count, families = sum(len(layer.commands) for layer in layers), [family.name for family in read.families]
    else:
        count, families = len(read.trackers), [tracker.name for tracker in read.trackers]
    data = {"file": file.name, "name": read.name, "families": families, "entries": count, "folder": folder}
    words = say("cli", "{file} is right: {name}, entries: {n}. Put it into {folder} to use it.",
                file=file.name, name=read.name, n=count, folder=folder)  # fmt: skip
    out.result("file", data, words)
    return 0


def _known(out: Output) -> Catalog:
    known = Catalog.load([shipped("resources", "devices"), Home.user().config / "devices"])
    for problem in known.problems:
        out.tell(problem.what)
    return known


def _families(known: Catalog) -> Iterator[tuple[VendorFile, Family | None]]:
    """Every family, and the vendor itself where it has none."""
    for vendor in (*sorted(known.vendors, key=lambda each: each.name.casefold()), known.generic):
        yield from ((vendor, family) for family in vendor.families or (None,))


def _find(known: Catalog, name: str) -> CommandSet:
    wanted = name.strip().casefold()
    for vendor in (*known.vendors, known.generic):
        if wanted == vendor.name.casefold() or wanted in vendor.match:
            return known.command_set(vendor)
    found = known.vendor_for("", name)
    if found.vendor == known.generic.name:
        raise KnownError(
            "catalog.unknown",
            say("catalog", "{name} is neither a model nor a vendor that is known.", name=name),
            say("catalog", "See `simwright catalog list`."),
        )
    return found


def _data(commands: CommandSet, each: Command) -> dict[str, object]:
    return {
        "vendor": commands.vendor, "family": commands.family, "action": each.action.value,
        "words": str(WORDS[each.action]), "lines": [line.template.text for line in each.lines],
        "optional": [line.optional for line in each.lines], "source": each.source, "grade": each.grade.value,
        "note": str(each.note), "needs_radio_off": each.needs_radio_off, "takes_effect": each.takes_effect.value,
        "port_vanishes": each.port_vanishes, "back_after_s": each.back_after_s,
        "values": {name: list(each.offered(name)) for name in sorted(each.names)},
    }  # fmt: skip


def _words(each: Command) -> Iterator[str]:
    yield f"{each.action}: {spoken(WORDS[each.action])}"
    for line in each.lines:
        yield f"  {line.template.text}{f'  ({spoken(_OPTIONAL)})' if line.optional else ''}"
    for name in sorted(each.names):
        if words := each.offered(name):
            yield f"    {name}: {', '.join(words)}"
    if each.needs_radio_off:
        yield f"  {spoken(say('cli', 'The radio is off meanwhile.'))}"
    if each.takes_effect is Effect.REBOOT:
        yield f"  {spoken(say('cli', 'It takes effect after a restart.'))}"
    if each.port_vanishes:
        yield f"  {spoken(say('cli', 'The port goes away.'))}"
    yield f"  {spoken(GRADES[each.grade])}: {each.source}"
    if each.note.template:
        yield f"  {spoken(say('cli', 'Note'))}: {spoken(each.note)}"


COMMANDS = (catalog,)
