"""`labels` and `template`."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import FAILED, FILE, NEW_FILE, Output, command, sentences
from app.commands.opening import open_station
from app.commands.words import spoken, wrong_use
from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.labels.template import USUAL

if TYPE_CHECKING:
    from app.labels.template import Template
    from app.station.label_templates import TemplateLibrary
    from app.station.label_values import LabelList, LabelProgress, LabelsMade
    from app.station.labels import Labels
    from app.station.station import Station


@click.command()
@click.argument("source", metavar="[FILE]", type=FILE, required=False)
@click.option("--batch", type=int, metavar="NUMBER", help="The devices of a batch, instead of FILE.")
@click.option("--search", metavar="TEXT", help="What a search of the history finds, instead of FILE.")
@click.option("--template", default=USUAL, show_default=True, help="Its name, or a file; see `template list`.")
@click.option(
    "--language", default="", metavar="CODE", help="Language of its words where a unit names none: de, fr, ja …"
)
@click.option("-o", "--output", type=NEW_FILE, metavar="FILE", help="FILE.pdf or .zpl: all. FILE.png or .svg: each.")
@click.option("--zpl", "host", metavar="HOST[:PORT]", help="A label printer on the network; its port is 9100.")
@click.option("--printer", "queue", metavar="NAME", help="A label printer of the system, which takes ZPL.")
@click.option("--dpi", type=click.IntRange(100, 2400), help="Dots per inch of the printer: 203, 300, 600 …")
@click.option("--start-cell", type=click.IntRange(1), default=1, metavar="N", help="Start a sheet at its N-th label.")
@click.option("--from", "first", type=click.IntRange(1), default=1, metavar="N", help="Go on at the N-th label.")
@click.option("--again", is_flag=True, help="Also print codes that a device has downloaded already.")
@command
def labels(out: Output, again: bool, first: int, template: str, **options: Any) -> int:
    """Print labels for a list of units.

    FILE is a CSV file whose titles are fields (code, EID, ICCID, name …), or has an activation code on each line.
    Every label is read back before it leaves; a code that was given to another device stops the work.

    \b
    simwright labels codes.csv -o labels.pdf
    simwright labels --batch 12 --template sheet-a4-3x8 -o sheet.pdf
    simwright labels codes.csv --template qr-25x25 --zpl 10.0.0.7 --dpi 300
    """
    source, batch, search = options.pop("source"), options.pop("batch"), options.pop("search")
    if sum(given is not None for given in (source, batch, search)) != 1:
        raise wrong_use(say("cli", "Give one of FILE, --batch and --search."))
    if sum(options[way] is not None for way in ("output", "host", "queue")) != 1:
        raise wrong_use(say("cli", "Give one of -o, --zpl and --printer."))
    with open_station() as station:
        found = _from(found=_read(station, source, batch, search), first=first)
        for row, problem in found.problems:
            out.result(
                "problem",
                {"row": row, "what": str(problem)},
                say("cli", "row {row}: {problem}", row=row, problem=problem),
            )
        found = _cautioned(out, station.labels, found, again)
        made = _make(out, station.labels, found, template, options)
        _report(out, made, options)
    return FAILED if found.problems else 0


def _read(station: "Station", source: Path | None, batch: int | None, search: str | None) -> "LabelList":
    if source is not None:
        return station.labels.of_file(source)
    return station.labels.of_batch(batch) if batch is not None else station.labels.of_search(search or "")


def _from(found: "LabelList", first: int) -> "LabelList":
    from dataclasses import replace

    return replace(found, items=found.items[first - 1 :])


def _cautioned(out: Output, labels: "Labels", found: "LabelList", again: bool) -> "LabelList":
    """Says what is known of the codes; those that a device has downloaded are left out unless asked for."""
    from dataclasses import replace

    for caution in labels.cautions(found):
        out.result("caution", {"about": caution.kind, "rows": list(caution.rows)}, caution.text)
        if caution.kind == "used" and not again:
            out.tell(say("cli", "They are left out; --again prints them."))
            found = replace(found, items=tuple(item for item in found.items if item.row not in caution.rows))
    return found


def _make(out: Output, labels: "Labels", found: "LabelList", name: str, options: dict[str, Any]) -> "LabelsMade":
    from app.labels.fields import speaking

    template = speaking(labels.templates.named(name), options["language"])
    progress = _Progress(out)
    dpi: int | None = options["dpi"]
    if options["output"] is not None:
        cell = options["start_cell"]
        return labels.save(found, template, options["output"], progress.report, dpi=dpi or 0, start_cell=cell)
    from app.labels.network_printer import NetworkPrinter
    from app.labels.raw_queue import RawQueue

    printer = NetworkPrinter.parse(options["host"]) if options["host"] else RawQueue(options["queue"])
    return labels.send(found, template, printer, progress.report, dpi=dpi or 203)


def _report(out: Output, made: "LabelsMade", options: dict[str, Any]) -> None:
    target = str(options["output"] or options["host"] or options["queue"])
    data = {"to": target, "labels": made.labels, "pages": made.pages, "left_out": made.left_out, "proved": True}
    words = [say("cli", "{target}: each label was read back. Labels: {labels}. Pages: {pages}.",
                 target=target, labels=made.labels, pages=made.pages)]  # fmt: skip
    if made.left_out:
        words.append(say("cli", "Units without a code, left out: {n}.", n=made.left_out))
    out.result("labels", data, sentences(*words))


class _Progress:
    """Says on standard error when a printer waits, and when it goes on."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._trouble = NOTHING

    def report(self, progress: "LabelProgress") -> None:
        if progress.trouble == self._trouble:
            return
        self._trouble = progress.trouble
        self._out.tell(progress.trouble if progress.trouble != NOTHING else say("cli", "It goes on."))


@click.group()
def template() -> None:
    """Look at label templates."""


@template.command(name="list")
@command
def list_templates(out: Output) -> int:
    """Every template: your own, then those that ship.

    Your own are files in the folder `labels` of the configuration; `--json` tells where.
    """
    for file in library().files():
        made = file.item
        size = f"{made.width:g} × {made.height:g} mm" if made else spoken(file.problem.what) if file.problem else ""
        data = {"template": file.key, "name": file.name, "file": str(file.path), "shipped": file.shipped}
        if file.problem is not None:
            data["problem"] = str(file.problem.what)
        out.result("template", data, f"{file.key:20} {spoken(file.words)}, {size}")
    return 0


@template.command()
@click.argument("source", metavar="FILE")
@click.option(
    "--dpi",
    type=click.Choice(["203", "300", "600"]),
    default="203",
    show_default=True,
    help="Resolution of the printer.",
)
@click.option("-o", "--output", type=NEW_FILE, metavar="FILE.png", help="Leave a picture of a sample label there.")
@command
def check(out: Output, source: str, dpi: str, output: Path | None) -> int:
    """Check a template and draw a sample label of it.

    FILE is a template file, or the name of a template. What is wrong is said with its line.

    \b
    simwright template check mine.toml -o sample.png
    """
    found = library().named(source)
    languages = list(found.words) or [""]
    drawn = b""
    for language in languages:
        try:
            picture = _sample(found, language, int(dpi))
        except KnownError as error:
            if error.code != "label.font" or language == found.language:
                raise
            out.tell(sentences(error.what, error.remedy))  # the template is good; this computer lacks a font
        else:
            drawn = picture if language == found.language else drawn
    if output is not None:
        _write(output, drawn)
    data = {"template": found.name, "width": found.width, "height": found.height, "languages": languages}
    out.result(
        "template",
        data,
        say("cli", "{name}: good. A sample was drawn at {dpi} dpi and read back.", name=found.name, dpi=dpi),
    )
    return 0


def _sample(template: "Template", language: str, dpi: int) -> bytes:
    """As PNG; it can also be sent to a printer."""
    from app.labels.fields import sample
    from app.labels.label import picture
    from app.labels.zpl import zpl

    values = {**sample(template), "language": language}
    drawn = picture(values, template, dpi)
    zpl(values, template, dpi)
    return drawn


def _write(path: Path, data: bytes) -> None:
    from app.station.files import replacing, writing

    with writing(path), replacing(path) as file:
        file.write(data)


def library() -> "TemplateLibrary":
    from app.places import Home, shipped
    from app.station.label_templates import TemplateLibrary

    return TemplateLibrary(Home.user().config / "labels", shipped("resources", "labels"))


COMMANDS = (labels, template)
