"""Secrets come from a file, an environment variable or standard input, never from the command line itself."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from app.commands.opening import log_requests
from app.commands.words import SpokenPath, spoken, wrong_use
from app.domain.message import Message, say
from app.domain.secret import Secret

_FILE = SpokenPath(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
NO_KEYCHAIN = (
    "This system has no keychain, so the secret is not kept. "
    "Give it with each command: --secret-file FILE or --secret-env VARIABLE."
)


def secret_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """For commands that speak to a provider: `new_secret_options`, and `--log-requests` for `open_station`."""
    return log_requests(new_secret_options(function))


def new_secret_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--secret-file` and `--secret-env`, for `given_secret`."""
    from_file = click.option("--secret-file", type=_FILE, help="File that holds the secret; - is standard input.")
    from_env = click.option("--secret-env", metavar="VARIABLE", help="Environment variable that holds the secret.")
    return from_file(from_env(function))


def given_secret(secret_file: Path | None, secret_env: str | None) -> Secret | None:
    """None where no option was given."""
    if secret_file is not None and secret_env is not None:
        raise wrong_use(say("cli", "Give either --secret-file or --secret-env."))
    if secret_file is not None:
        name = spoken(say("cli", "standard input")) if str(secret_file) == "-" else secret_file.name
        return _full(_read(secret_file), say("cli", "There is no secret in {name}.", name=name))
    if secret_env is not None:
        empty = say("cli", "The environment variable {variable} is empty.", variable=secret_env)
        return _full(os.environ.get(secret_env, ""), empty)
    return None


def ask_secret(field: str, keep: bool) -> Secret | None:
    """From the person at the terminal; None: keep the present one."""
    if not sys.stdin.isatty():
        raise wrong_use(say("cli", "Give the secret with --secret-file or --secret-env."))
    words = field.replace("_", " ")
    said = click.prompt(
        spoken(say("cli", "{secret} (empty: as before)", secret=words)) if keep else words,
        default="",
        show_default=False,
        hide_input=True,
        err=True,
    )
    return None if keep and not said else _full(said, say("cli", "No secret was given."))


def _read(path: Path) -> str:
    try:
        return sys.stdin.read() if str(path) == "-" else path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise wrong_use(
            say("cli", "{name} cannot be read: {error}.", name=path.name, error=type(error).__name__)
        ) from None


def _full(text: str, otherwise: Message) -> Secret:
    if not text.strip():
        raise wrong_use(otherwise)
    return Secret(text.strip())
