"""What is typed into the recipe's fields, as values; each `KnownError` says what can be typed instead."""

import re

from app.domain.at_text import check_text
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.recipe import Apn, Auth, PdpType
from app.domain.recipe_values import ExtraCommand, sendable
from app.domain.secret import NO_SECRET, Secret

LONGEST_WAIT_S = 3600
MISSING = "recipe.missing"
"""Nothing was typed yet."""
_CODE = "recipe.field"


def read_bands(text: str) -> tuple[int, ...]:
    """LTE band numbers in `3, 8, 20`, sorted, each once."""
    bands = set()
    for word in re.split(r"[\s,;]+", text.strip()):
        if word.isascii() and word.isdigit() and 1 <= int(word) <= 256:
            bands.add(int(word))
        elif word:
            raise _wrong(
                say("recipe", "“{text}” is not the number of a band.", text=word),
                say("recipe", "Write numbers from 1 to 256, such as 3, 8, 20."),
            )
    return tuple(sorted(bands))


def read_operator(text: str) -> str:
    """A PLMN, with or without a blank between country and network."""
    plmn = "".join(text.split()).replace("-", "")
    if not re.fullmatch("[0-9]{5,6}", plmn):
        raise _wrong(
            say("recipe", "“{text}” is not an operator.", text=text),
            say("recipe", "Write its PLMN: three digits of the country, two or three of the network, such as 26201."),
        )
    return plmn


def read_number(text: str, low: float, high: float, title: Message) -> float:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        number = high + 1
    if not low <= number <= high:
        raise _wrong(
            say("recipe", "{title}: “{text}” is not a number from {low} to {high}.",
                title=title, text=text, low=float(low), high=float(high))
        )  # fmt: skip
    return number


def read_context(apn: str, kind: PdpType, cid: str, auth: Auth, user: str, password: str) -> Apn:
    """User and password count only with an authentication."""
    if auth is Auth.NONE:
        user = password = ""
    elif not user:
        raise _wrong(say("recipe", "Authentication needs a user name."))
    check_text(user, "User")
    check_text(password, "Password")
    number = read_number(cid, 1, 16, say("recipe", "PDP context"))
    if not apn.strip():
        remedy = say("recipe", "Choose one, or type it as the provider writes it.")
        raise KnownError(MISSING, say("recipe", "An APN is missing."), remedy)
    return Apn(
        check_text(apn.strip(), "APN"), kind, int(number), auth, user, Secret(password) if password else NO_SECRET
    )


def read_host(text: str) -> str:
    """The host to ping, as it goes into a command."""
    return check_text(text.strip(), "Host")


def read_extra(line: str, expect: str, timeout: str, optional: bool) -> ExtraCommand:
    line = line.strip()
    if not line:
        remedy = say("recipe", "Type a command that begins with AT, or remove the row.")
        raise KnownError(MISSING, say("recipe", "A command is missing."), remedy)
    if found := sendable(line):
        raise _wrong(
            say("recipe", "Character {place} of “{line}” is {character}, which cannot be sent.",
                place=found[0], line=line, character=found[1])
        )  # fmt: skip
    if line[:2].upper() != "AT":
        raise _wrong(say("recipe", "“{line}” is not a command.", line=line), say("recipe", "A command begins with AT."))
    try:
        re.compile(expect)
    except re.error as error:
        raise _wrong(
            say("recipe", "“{pattern}” is not a regular expression ({why}).", pattern=expect, why=str(error)),
            say("recipe", "Put a backslash before a character that stands for itself, such as \\+ or \\(."),
        ) from error
    return ExtraCommand(line, expect, read_number(timeout, 0.1, 600, say("recipe", "Time-out")), optional)


def _wrong(what: Message, remedy: Message | None = None) -> KnownError:
    return KnownError(_CODE, what, remedy) if remedy else KnownError(_CODE, what)
