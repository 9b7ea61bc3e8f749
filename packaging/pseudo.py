"""The pseudo-locale: what is cut or was never translated shows at once."""

import re

from catalog import KEPT

ACCENTS = str.maketrans("aceginosuyzACEGINOSUYZ", "åçéğíñöşüýžÅÇÉĞÍÑÖŞÜÝŽ")
STAYS = re.compile(rf"\{{[^}}]*\}}|{KEPT.pattern}|&\w")
LONGER = 1.5


def pseudo(text: str) -> str:
    """`Save {n} rows` as `[Šåvé {n} röwş ~~~~~]`: placeholders stand, each line is longer by half."""
    return "\n".join(map(_line, text.split("\n")))


def _line(text: str) -> str:
    if not text.strip():
        return text
    kept, at, parts = STAYS.finditer(text), 0, []
    for found in kept:
        parts += [text[at : found.start()].translate(ACCENTS), found[0]]
        at = found.end()
    parts.append(text[at:].translate(ACCENTS))
    more = max(1, round(len(text) * (LONGER - 1)) - 3)
    tail = " ".join("~" * min(6, more - start) for start in range(0, more, 7)) or "~"
    return f"[{''.join(parts)} {tail}]"
