"""`tracker list`, `tracker compose`, `tracker send`."""

from collections.abc import Iterable

import click

from app.catalog.catalog import Catalog
from app.catalog.tracker import Step, Tracker, compose, guide
from app.catalog.trackers import Trackers
from app.catalog.words import GRADES
from app.commands.common import Output, command
from app.commands.tracker_send import send
from app.commands.tracker_values import check_given, one_form, other_values, told
from app.commands.words import spoken
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.tracker import Purpose, TrackerMessage, visible
from app.places import Home, shipped


@click.group()
def tracker() -> None:
    """Trackers, routers and phones: the texts and steps that set the APN."""


@tracker.command(name="list")
@click.option("--make", help="Only those of this maker.")
@command
def list_(out: Output, make: str | None) -> None:
    """List the makers, forms and models that are known.

    \b
    simwright tracker list --make teltonika
    """
    known = _known(out)
    for each in known.maker(make).trackers if make else sorted(known, key=lambda each: (each.kind, each.maker)):
        data = {
            "type": each.kind.value, "maker": each.maker, "form": each.name, "models": list(each.models),
            "values": list(each.parameters), "password": each.password_rule.value, "serial": each.serial is not None,
            "source": each.source, "grade": each.grade.value, "note": str(each.note),
        }  # fmt: skip
        words = f"{each.maker:<10} {each.kind.value:<8} {each.name}"
        out.result("tracker", data, f"{words}: {', '.join(each.models)}" if each.models else words)


@tracker.command(name="compose")
@click.option("--make", required=True, help="Its maker, such as teltonika, android or ios.")
@click.option("--model", default="", help="Its model, such as FMB920.")
@click.option("--form", help="Which of the maker's forms, where the model does not tell; see `tracker list`.")
@click.option("--apn", required=True, help="APN, such as em or super.")
@click.option("--user", default="", help="User name of the APN.")
@click.option("--apn-password", default="", help="Password of the APN.")
@click.option("--login", default="", help="SMS login.")
@click.option("--password", default="", help="SMS password, where it is not the one as delivered.")
@click.option("--set", "others", multiple=True, metavar="NAME=VALUE",
              help="Another value that it takes, such as phone=+49173871878; see `tracker list`.")  # fmt: skip
@click.option("--read-back", is_flag=True, help="Print also the text that asks for the APN.")
@click.option("--serial", is_flag=True, help="Print the texts for its serial port.")
@click.option("--visible", "show_blanks", is_flag=True, help="Print spaces as ␣.")
@command
def compose_(
    out: Output, make: str, model: str, form: str | None, read_back: bool, serial: bool, show_blanks: bool,
    others: tuple[str, ...], **values: str,
) -> None:  # fmt: skip
    """Print the texts or steps that set an APN.

    Each text is one line of standard output, every space of it significant; what each is for and its length go to
    standard error.

    \b
    simwright tracker compose --make teltonika --model FMB920 --apn em
    simwright tracker compose --make ios --apn super
    """
    found = one_form(_known(out).find(make, model), form)
    wanted = {**values, **other_values(others)}
    check_given(found, wanted)
    messages = [each for each in compose(found, wanted, model) if read_back or each.purpose is not Purpose.READ]
    if found.note.template:
        out.tell(found.note)
    if serial:
        _tell_serial(out, found)
    _print_messages(out, found, messages, serial, show_blanks)
    if not messages or found.steps:
        _print_steps(out, guide(found, wanted, model))


def _tell_serial(out: Output, found: Tracker) -> None:
    if found.serial is None:
        raise KnownError(
            "tracker.serial",
            say("tracker", "{maker} {name} has no serial form.", maker=found.maker, name=found.name),
            say("tracker", "Send it by SMS."),
        )
    form = found.serial
    out.tell(
        say(
            "cli",
            "Serial port at {baud} baud, 8N1; line ending: {ending}. Grade: {grade}.",
            baud=form.baud,
            ending=form.line_ending.value,
            grade=GRADES[form.grade],
        )
    )


def _print_messages(
    out: Output, found: Tracker, messages: list[TrackerMessage], serial: bool, show_blanks: bool
) -> None:
    for number, message in enumerate(messages, 1):
        text = message.serial if serial else message.text
        count = message.count
        data = {
            "number": number, "of": len(messages), "maker": found.maker, "form": found.name,
            "purpose": message.purpose.value, "text": text, "visible": visible(text), "encoding": count.encoding.value,
            "characters": count.used, "characters_of": count.of, "note": str(message.note),
        }  # fmt: skip
        words = say("cli", "{number} of {n}: {purpose}, {used} of {room} characters.", number=number, n=len(messages),
                    purpose=message.purpose.words, used=count.used, room=count.of)  # fmt: skip
        out.tell(f"{spoken(words)} {spoken(message.note)}".strip())
        out.result("text", data, visible(text) if show_blanks else text)


def _print_steps(out: Output, steps: Iterable[Step]) -> None:
    for number, step in enumerate(steps, 1):
        out.result("step", {"number": number, "text": str(step.words)}, f"{number}. {spoken(step.words)}")


def _known(out: Output) -> Trackers:
    return told(out, Catalog.load([shipped("resources", "devices"), Home.user().config / "devices"]))


tracker.add_command(send)
COMMANDS = (tracker,)
