"""The command line in the language of the person: that of the settings, or of the system.

What is printed as JSON stays English, and so do the names of commands and options.
"""

import gettext
import inspect
import locale
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from app.domain.languages import COMMA, spoken_where
from app.domain.message import Message, say
from app.domain.translation import Translation
from app.places import Home, words_file

_CLICK = (
    say("click", "Usage:"),
    say("click", "Options"),
    say("click", "Commands"),
    say("click", "required"),
    say("click", "default: {default}"),
    say("click", "Show this message and exit."),
    say("click", "Show the version and exit."),
    say("click", "Error: {message}"),
    say("click", "Try '{command} {option}' for help."),
    say("click", "Missing command."),
    say("click", "Missing argument"),
    say("click", "Missing option"),
    say("click", "Missing parameter"),
    say("click", "No such option {name!r}."),
    say("click", "No such command {name!r}."),
    say("click", "Did you mean {possibility}?"),
    say("click", "(Did you mean one of: {possibilities}?)"),
    say("click", "Option {name!r} requires an argument."),
    say("click", "Option {name!r} does not take a value."),
    say("click", "Got unexpected extra argument ({args})"),
    say("click", "Got unexpected extra arguments ({args})"),
    say("click", "Invalid value for {param_hint}: {message}"),
    say("click", "Invalid value: {message}"),
    say("click", "{value!r} is not one of {choices}."),
    say("click", "{value!r} is not a valid {number_type}."),
    say("click", "{value} is not in the range {range}."),
    say("click", "file"),
    say("click", "directory"),
    say("click", "path"),
    say("click", "{name} {filename!r} does not exist."),
    say("click", "{name} {filename!r} is a file."),
    say("click", "{name} {filename!r} is a directory."),
    say("click", "{name} {filename!r} is not readable."),
    say("click", "{name} {filename!r} is not writable."),
    say("click", "Could not open file {filename!r}: {message}"),
    say("click", "Error: invalid input"),
    say("click", "Aborted!"),
)
"""What click itself says, as click spells it."""

_now = Translation()
_english: dict[object, str] = {}


def language() -> str:
    """`SIMWRIGHT_LANGUAGE`, which developers set, then what the window is set to, then the system's."""
    from app.station.settings import Settings

    chosen = os.environ.get("SIMWRIGHT_LANGUAGE") or Settings.load(Home.user().config / "settings.json").language
    return chosen or spoken_where(_locale())


def _locale() -> str:
    """That of the system, such as `de_AT.UTF-8`; Windows has a number for it (MS-LCID) and names it otherwise."""
    if named := next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None):
        return named
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "en")
    return locale.getlocale()[0] or "en"


def speak(code: str) -> None:
    """From now on `spoken`, and click, use this language; English where its words are not shipped."""
    global _now  # noqa: PLW0603  one person sits at one command line
    file = words_file(code)
    known = code != "en" and file.is_file()
    _now = Translation.read(file.read_bytes(), "," if code in COMMA else ".") if known else Translation()
    # What `gettext.gettext` and `ngettext`, which click calls, look up.
    vars(gettext)["dgettext"] = lambda _domain, text: _now.text("click", text)
    vars(gettext)["dngettext"] = lambda _domain, one, many, n: _now.text("click", one if n == 1 else many)


def spoken(words: Message | str) -> str:
    return _now.say(words) if isinstance(words, Message) else words


def wrong_use(words: Message) -> click.UsageError:
    return click.UsageError(spoken(words))


class SpokenPath(click.Path[Path]):
    """What click calls it in a message is in the language of the person; in the help it stays FILE."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, context: click.Context | None
    ) -> Path:
        english = self.name
        self.name = _now.text("click", english)
        try:
            return super().convert(value, param, context)
        finally:
            self.name = english


class Spoken(click.Group):
    """The whole command line; it learns its language before it reads a line."""

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        speak(language())
        if _now.words or _english:
            _translate(self)
        return super().make_context(info_name, args, parent, **extra)


def _translate(command: click.Command) -> None:
    """The help of a command, its options, and all below it."""
    for each in _parts(command):
        if english := _english.setdefault(each, each.help or ""):
            each.help = "\n\n".join(map(_paragraph, paragraphs(english)))
    command.short_help = (command.help or "").split("\n\n")[0] or None


def paragraphs(help_: str) -> list[str]:
    """Each in one line, but for examples, which begin with \\b."""
    parts = inspect.cleandoc(help_).split("\n\n")
    return [part if part.startswith("\b") else " ".join(part.split()) for part in parts]


def _paragraph(text: str) -> str:
    # That of --version is click's own, read before the language was known.
    return text if text.startswith("\b") else _now.text("click", _now.text("cli", text))


def _parts(command: click.Command) -> Iterator[click.Command | click.Option]:
    """The command with its options, and those of all commands below it."""
    yield command
    yield from (each for each in command.params if isinstance(each, click.Option))
    if isinstance(command, click.Group):
        for below in command.commands.values():
            _translate(below)
