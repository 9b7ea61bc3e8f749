"""What a scanner meant whose keyboard layout is not that of the computer.

A hand scanner sends keys, not characters. Set to one layout and plugged into a computer with another, `LPA:1$` arrives
as `LPAÖ1$` or `LPA>1$`, and digits as `&é"'(`. The rows are those of xkeyboard-config, levels 1 and 2; a blank stands
where a key gives nothing by itself, as a dead accent does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from app.domain.message import Message, say


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """The 48 keys that write, row by row from the upper left, alone and with Shift."""

    name: Message
    keys: str


US = KeyboardLayout(
    say("keyboard", "English (US)"),
    "`1234567890-=qwertyuiop[]asdfghjkl;'\\<zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"|>ZXCVBNM<>?',
)
OTHERS = (
    KeyboardLayout(
        say("keyboard", "German"),
        " 1234567890ß qwertzuiopü+asdfghjklöä#<yxcvbnm,.-" + "°!\"§$%&/()=? QWERTZUIOPÜ*ASDFGHJKLÖÄ'>YXCVBNM;:_",
    ),
    KeyboardLayout(
        say("keyboard", "French"),
        "²&é\"'(-è_çà)=azertyuiop $qsdfghjklmù*<wxcvbn,;:!" + "~1234567890°+AZERTYUIOP £QSDFGHJKLM%µ>WXCVBN?./§",
    ),
    KeyboardLayout(
        say("keyboard", "Belgian"),
        "²&é\"'(§è!çà)-azertyuiop $qsdfghjklmùµ<wxcvbn,;:=" + "³1234567890°_AZERTYUIOP *QSDFGHJKLM%£>WXCVBN?./+",
    ),
    KeyboardLayout(
        say("keyboard", "Swiss"),
        "§1234567890' qwertzuiopü asdfghjklöä$<yxcvbnm,.-" + '°+"*ç%&/()=? QWERTZUIOPè!ASDFGHJKLéà£>YXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Spanish"),
        "º1234567890'¡qwertyuiop +asdfghjklñ ç<zxcvbnm,.-" + 'ª!"·$%&/()=?¿QWERTYUIOP *ASDFGHJKLÑ Ç>ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Italian"),
        "\\1234567890'ìqwertyuiopè+asdfghjklòàù<zxcvbnm,.-" + '|!"£$%&/()=?^QWERTYUIOPé*ASDFGHJKLç°§>ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Portuguese"),
        "\\1234567890'«qwertyuiop+ asdfghjklçº <zxcvbnm,.-" + '|!"#$%&/()=?»QWERTYUIOP* ASDFGHJKLÇª >ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Swedish"),
        "§1234567890+ qwertyuiopå asdfghjklöä'<zxcvbnm,.-" + '½!"#¤%&/()=? QWERTYUIOPÅ ASDFGHJKLÖÄ*>ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Danish"),
        "½1234567890+ qwertyuiopå asdfghjklæø'<zxcvbnm,.-" + '§!"#¤%&/()=? QWERTYUIOPÅ ASDFGHJKLÆØ*>ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Norwegian"),
        "|1234567890+\\qwertyuiopå asdfghjkløæ'<zxcvbnm,.-" + '§!"#¤%&/()=? QWERTYUIOPÅ ASDFGHJKLØÆ*>ZXCVBNM;:_',
    ),
    KeyboardLayout(
        say("keyboard", "Czech"),
        ";+ěščřžýáíé= qwertzuiopú)asdfghjklů§ \\yxcvbnm,.-" + " 1234567890% QWERTZUIOP/(ASDFGHJKL\"!'|YXCVBNM?:_",
    ),
    KeyboardLayout(
        say("keyboard", "Hungarian"),
        "0123456789öüóqwertzuiopőúasdfghjkléáűíyxcvbnm,.-" + "§'\"+!%/=()ÖÜÓQWERTZUIOPŐÚASDFGHJKLÉÁŰÍYXCVBNM?:_",
    ),
    KeyboardLayout(
        say("keyboard", "Turkish"),
        '"1234567890*-qwertyuıopğüasdfghjklşi,<zxcvbnmöç.' + "é!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİ;>ZXCVBNMÖÇ:",
    ),
    KeyboardLayout(
        say("keyboard", "English (UK)"),
        "`1234567890-=qwertyuiop[]asdfghjkl;'#\\zxcvbnm,./" + '¬!"£$%^&*()_+QWERTYUIOP{}ASDFGHJKL:@~|ZXCVBNM<>?',
    ),
)


@dataclass(frozen=True, slots=True)
class Mixup:
    """One of the two is always US, in which scanners leave the factory and codes are mostly made."""

    scanner: KeyboardLayout
    computer: KeyboardLayout

    def damage(self, text: str) -> str:
        """What arrives where the scanner means `text`; what it cannot type is left out."""
        return "".join(_table(self.computer, self.scanner).get(character, "") for character in text)

    def mend(self, text: str) -> str:
        """What the scanner meant; empty where this computer could not have received `text`."""
        table = _table(self.scanner, self.computer)
        meant = [table.get(character, "") for character in text]
        return "".join(meant) if all(meant) else ""


MIXUPS = tuple(mixup for other in OTHERS for mixup in (Mixup(US, other), Mixup(other, US)))


def meanings(text: str) -> Iterator[tuple[Mixup, str]]:
    """What each mixup of layouts would have made `text` of."""
    for mixup in MIXUPS:
        if meant := mixup.mend(text):
            yield mixup, meant


@cache
def _table(to: KeyboardLayout, of: KeyboardLayout) -> dict[str, str]:
    """The character of the same key in `to` for each in `of`."""
    pairs = zip(of.keys, to.keys, strict=True)
    return {"\t": "\t", "\n": "\n", **{ours: theirs for ours, theirs in pairs if " " not in (ours, theirs)}, " ": " "}
