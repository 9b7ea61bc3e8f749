"""Telephone numbers: as people write them (ITU-T E.123), and as a module wants them."""

import re

from app.domain.errors import KnownError
from app.domain.message import say

_BETWEEN = str.maketrans("", "", " \u00a0\u2009\u202f-\u2010\u2011\u2013./()")
"""What groups the digits."""
_NUMBER = re.compile(r"\+?[0-9]{1,20}")
"""TP-DA holds 20 digits (3GPP TS 23.040 9.1.2.3)."""


def telephone_number(text: str) -> str:
    """`+49 (0)173 871-878` as `+49173871878`; a number without country code stays one. `KnownError` (`sms.number`)."""
    number = text.strip()
    if number.startswith("+"):
        number = number.replace("(0)", "")
    number = number.translate(_BETWEEN)
    if not _NUMBER.fullmatch(number):
        raise KnownError(
            "sms.number",
            say("sms", "“{number}” is not a telephone number.", number=text),
            say("sms", "Give digits with the country code, such as +49173871878."),
        )
    return number
