"""Access point names (3GPP TS 23.003 9.1), and those of the providers."""

from collections.abc import Mapping

from app.domain.at_text import character_name
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Provider

LONGEST = 100

PRESETS: Mapping[Provider, tuple[str, ...]] = {
    Provider.EMNIFY: ("em", "emnify"),
    Provider.SUPERSIM: ("super",),
}
"""What a new card of a provider works with, best first.

EMnify developer guide, "Getting the first device online": `em`, and `emnify` for devices that take no short APN; both
without user name and password. Twilio Super SIM, "Get started with eSIM profiles": `super`, also without.
"""


def check_apn(text: str) -> str:
    """The APN without the blanks around it, otherwise `KnownError("apn.wrong")` naming the character and its place.

    Letters, digits, dot, hyphen and underscore: none of them can end a value in any tracker's or module's command.
    """
    apn = text.strip(" ")
    for place, character in enumerate(apn, 1):
        if not (character.isascii() and (character.isalnum() or character in ".-_")):
            raise KnownError(
                "apn.wrong",
                say("apn", "APN: character {place} is {character}.", place=place, character=character_name(character)),
                say("apn", "An APN has letters, digits, dots and hyphens only. Type it as the provider writes it."),
            )
    if not 0 < len(apn) <= LONGEST:
        raise KnownError(
            "apn.wrong",
            say("apn", "The APN has {length} characters.", length=len(apn)),
            say("apn", "Give 1 to {longest} characters, such as em or super.", longest=LONGEST),
        )
    return apn
