"""The manual page simwright(1), made from the command line's own help."""

import re
from datetime import UTC, datetime

import click
from plan import source_time
from product import VERSION


def manual_page() -> str:
    """In the man macros of man(7)."""
    from app.cli import simwright

    context = click.Context(simwright, info_name="simwright", **simwright.context_settings)
    day = datetime.fromtimestamp(source_time(), UTC).date().isoformat()
    first, *paragraphs = re.split(r"\n\s*\n", simwright.help or "")
    return "\n".join(
        (
            f'.TH SIMWRIGHT 1 "{day}" "Simwright {VERSION}" "User commands"',
            ".SH NAME",
            f"simwright \\- {_plain(first[:1].lower() + first[1:]).rstrip('.')}",
            ".SH SYNOPSIS",
            ".B simwright\n.RI [ options ]\n.RI [ command\n.RI [ arguments ]]",
            ".br\n.B simwright\n.RI [ file.simrecipe\n|\n.IR file.simlabel ]",
            ".SH DESCRIPTION",
            *(f"{_plain(text)}\n.PP" for text in paragraphs),
            "Each command tells its options with",
            ".BR \\-\\-help .",
            ".SH OPTIONS",
            *(line for parameter in simwright.get_params(context) for line in _option(parameter, context)),
            ".SH COMMANDS",
            *(line for name in simwright.list_commands(context) for line in _command(simwright.commands[name])),
            ".SH FILES",
            ".TP\n.I ~/.local/share/simwright\nThe ledger, recipes and label templates.",
            ".TP\n.I ~/.config/simwright\nSettings.",
            ".SH SEE ALSO\n.BR simwright\\-modemmanager (8)",
            "",
        )
    )


def _option(parameter: click.Parameter, context: click.Context) -> list[str]:
    record = parameter.get_help_record(context)
    return [".TP", f".B {_plain(record[0])}", _plain(record[1])] if record else []


def _command(command: click.Command) -> list[str]:
    return (
        [] if command.hidden else [".TP", f".B {_plain(command.name or '')}", _plain(command.get_short_help_str(200))]
    )


def _plain(text: str) -> str:
    """One paragraph, with nothing in it that roff would read as a request."""
    line = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line[:1] in (".", "'") else line
