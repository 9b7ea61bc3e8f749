"""Text inside AT commands and replies (ITU-T V.250 5.2 to 5.4)."""

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret

_FORBIDDEN = '";\\'


def check_text(value: str | Secret, name: str, longest: int = 100) -> str:
    """The value, safe between quotes in an AT command; otherwise `KnownError("at.unsafe")` naming the character.

    A quote ends the string, a CR the command, `;` starts another command on firmwares that split before they read
    strings, and `\\` escapes. Letters beyond ASCII mean something else in each character set a module may be in.
    """
    text = value.reveal() if isinstance(value, Secret) else value
    if found := first_unsafe(text):
        raise KnownError(
            "at.unsafe",
            say("at", "{name}: character {place} is {character}, which cannot be sent to a module.",
                name=name, place=found[0], character=found[1]),
            say("at", "Use letters, digits, dot and hyphen."),
        )  # fmt: skip
    if len(text) > longest:
        raise KnownError(
            "at.too_long",
            say("at", "{name} has {length} characters; {longest} are allowed.",
                name=name, length=len(text), longest=longest),
        )  # fmt: skip
    return text


def first_unsafe(text: str) -> tuple[int, str] | None:
    """Place (from 1) and name of the first character that cannot stand between quotes, None if there is none."""
    for place, character in enumerate(text, 1):
        if character in _FORBIDDEN or not " " <= character <= "~":
            return place, character_name(character)
    return None


def split_values(text: str) -> list[str]:
    """The values of an information response after its prefix: split at commas outside quotes, quotes taken off."""
    values: list[str] = []
    current: list[str] = []
    quoted = False
    for character in text:
        if character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            values.append("".join(current).strip())
            current = []
        else:
            current.append(character)
    return [*values, "".join(current).strip()]


def after_prefix(line: str, prefix: str) -> str | None:
    """What follows `+CREG:` in `line`, with or without a blank after the colon; None if the line is another one."""
    head = prefix if prefix.endswith(":") else prefix + ":"
    return line[len(head) :].strip() if line[: len(head)].upper() == head.upper() else None


def character_name(character: str) -> str:
    """A character for people: “ß” (U+00DF), CR (U+000D), NO-BREAK SPACE (U+00A0)."""
    code = f"U+{ord(character):04X}"
    shown = {"\r": "CR", "\n": "LF", "\0": "NUL", "\x1a": "Ctrl-Z", "\x1b": "ESC"}.get(character)
    if shown is None and character.isprintable():
        shown = f"“{character}”" if character != '"' else "the quote sign"
    if shown is None:
        import unicodedata  # its table of all names is large

        shown = unicodedata.name(character, "control character")
    return f"{shown} ({code})"
