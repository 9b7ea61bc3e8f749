"""The page of the command line, made from the program: every command with its arguments and options."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from app.cli import simwright  # noqa: E402

PREAMBLE = """\
# The command line

The same work as in the window, for scripts and line controllers. Results go to standard output, words for people to
standard error. With `--json` standard output holds one JSON document a line, each with its `kind`, and nothing else.

| exit status | means |
| --- | --- |
| 0 | done |
| 1 | some rows or units failed |
| 2 | wrong use or input |
| 3 | station or network error |
| 130 | stopped by a person; what is left can be resumed |

`simwright COMMAND --help` shows the same as this page, which is made from the program itself.
"""
ESCAPED = re.compile(r"([\\*_$<>\[\]|])")


def page() -> str:
    context = click.Context(simwright, info_name="simwright")
    lines = [PREAMBLE, "## simwright\n", *_body(simwright, context)]
    for name in sorted(simwright.commands):
        lines += _command(simwright.commands[name], name, context, 2)
    return "\n".join(lines) + "\n"


def _command(command: click.Command, name: str, parent: click.Context, level: int) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    yield f"{'#' * level} {context.command_path}\n"
    yield from _body(command, context)
    if isinstance(command, click.Group):
        for each in sorted(command.commands):
            yield from _command(command.commands[each], each, context, level + 1)


def _body(command: click.Command, context: click.Context) -> Iterator[str]:
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"```text\n{context.command_path} {usage}\n```\n"
    for paragraph in _paragraphs(command.help or ""):
        yield f"{paragraph}\n"
    for parameter in command.get_params(context):
        if (record := parameter.get_help_record(context)) is not None:
            yield f"`{record[0]}`\n:   {_plain(record[1]) or '…'}\n"


def _paragraphs(text: str) -> Iterator[str]:
    """Those of a help text; one that begins with \\b keeps its lines."""
    for paragraph in text.strip().split("\n\n"):
        if paragraph.startswith("\b"):
            yield "```text\n" + paragraph.removeprefix("\b").strip("\n") + "\n```"
        else:
            yield _plain(" ".join(paragraph.split()))


def _plain(text: str) -> str:
    """As Markdown that says the same; words in backquotes stay code."""
    parts = re.split(r"(`[^`]*`)", text)
    return "".join(part if part.startswith("`") else ESCAPED.sub(r"\\\1", part) for part in parts)
