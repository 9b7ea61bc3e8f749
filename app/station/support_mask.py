"""The last mask before anything leaves the program: every secret that it knows, and all that looks like one."""

import re
from collections.abc import Iterable
from urllib.parse import quote, quote_plus

from app.domain.secret import MASK, Secret
from app.log import masked as masked_text
from app.modem.masking import masked as masked_line

_SHORTEST = 4
"""Shorter ones stand in any text by chance."""
_WORD = re.compile(r"\w[\w-]{3,}")


class SupportMask:
    """`everywhere` are replaced wherever they stand. `words` may be very many (one a unit), and are replaced where
    they stand alone."""

    def __init__(self, everywhere: Iterable[Secret] = (), words: Iterable[Secret] = ()) -> None:
        values = {value for secret in everywhere if len(value := secret.reveal()) >= _SHORTEST}
        forms = {form for value in values for form in (value, quote(value, safe=""), quote_plus(value))}
        self._everywhere = tuple(sorted(forms, key=len, reverse=True))
        self._words = {value for secret in words if len(value := secret.reveal()) >= _SHORTEST}

    def __call__(self, text: str) -> str:
        for form in self._everywhere:
            text = text.replace(form, MASK)
        if self._words:
            text = _WORD.sub(lambda found: MASK if found[0] in self._words else found[0], text)
        return masked_text("\n".join(map(masked_line, text.split("\n"))))
