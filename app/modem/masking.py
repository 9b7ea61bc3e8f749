"""PINs and passwords taken out of lines before anyone sees them, in what is sent and in what a module echoes."""

import re

from app.domain.secret import MASK

_ALL_VALUES = re.compile(r"(\+CPIN=|\+CPWD=|\+CPIN2=|\+EPIN=|\^CPIN=)(.+)", re.IGNORECASE)
_CLCK = re.compile(r'(\+CLCK=[^,]*,[^,]*,)("[^"]*"|[^,]*)', re.IGNORECASE)
_TEXT = re.compile(r'"[^"]*"?|[^\s",]*[A-Za-z][^",]*')
"""A value between quotes, or one without them that is no number: some firmwares take both."""
_CREDENTIALS = {
    "CGAUTH": 0, "UAUTHREQ": 0, "SGAUTH": 0, "PDPAUTH": 0, "QICSGP": 1, "XGAUTH": 0, "UPSD": 0, "CSTT": 1, "CNCFG": 1,
    "MGAUTH": 0, "WPPP": 0, "QCPDPP": 0, "UCGDFLT": 2,
}  # fmt: skip
"""Commands that carry user and password, with how many texts before them may be seen."""
_WITH_CREDENTIALS = re.compile(rf"[+^#$%!](?:{'|'.join(_CREDENTIALS)})\s*[=:]", re.IGNORECASE)


def masked(line: str) -> str:
    line = _ALL_VALUES.sub(lambda found: found[1] + MASK, line)
    line = _CLCK.sub(lambda found: found[1] + MASK, line)
    found = _WITH_CREDENTIALS.search(line)
    if not found:
        return line
    name = found[0].rstrip("=: \t")[1:].upper()
    head, values = line[: found.end()], line[found.end() :]
    return head + _mask_texts(values, _CREDENTIALS[name])


def _mask_texts(values: str, shown: int) -> str:
    seen = 0

    def mask(found: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        return found[0] if seen <= shown or found[0] == '""' else f'"{MASK}"'

    return _TEXT.sub(mask, values)
