"""`help`."""

import click

from app.commands.common import Output, command
from app.station.manual import PAGES


@click.command("help")
@click.argument("topic", type=click.Choice(tuple(PAGES)), required=False, metavar="[TOPIC]")
@click.option("--path", "only_path", is_flag=True, help="Print where the page is, and open nothing.")
@command
def open_help(out: Output, topic: str | None, only_path: bool) -> None:
    """Open the manual, at the page about TOPIC.

    It ships with the program and needs no network. Without a display its
    place is printed. A topic is a page of the window (register, assign,
    codes, bench, trackers, devices, history, settings) or one of labels,
    recipes, console, accounts, support, recover, keys, commands and
    messages.

    \b
    simwright help assign
    simwright help messages --path
    """
    from app.preflight import has_display
    from app.station import manual

    path = manual.page(topic or "")
    out.result("page", {"topic": topic, "file": str(path)}, str(path))
    if has_display() and not only_path:
        import webbrowser

        with manual.environment_of_the_system():
            if not webbrowser.open(path.as_uri()):
                raise manual.no_browser(path)


COMMANDS = (open_help,)
