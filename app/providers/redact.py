"""Masks secrets in what is logged or shown as detail."""

import re
from urllib.parse import quote, quote_plus

from app.domain.secret import MASK, Secret

_NAMES = (
    r"(?:auth|access|refresh|application|mfa|id)_?token|client_?secret|api_?key|password|matching_?id"
    r"|activation_?code|registration_?code|confirmation_?code|fingerprint|pin[12]?|puk[12]?"
)
_HINTS = (
    "token", "secret", "api", "password", "matching", "activation", "registration", "confirmation", "fingerprint",
    "pin", "puk",
)  # fmt: skip
"""Parts of the names; looking for them first makes the usual text, which has none, several times cheaper."""
_JSON = re.compile(rf'("(?:{_NAMES})"\s*:\s*)(?!null)("(?:[^"\\]|\\.)*"?|[^\s,}}\]]+)', re.IGNORECASE)
_FORM = re.compile(rf"(?<![\w-])({_NAMES})=([^&\s]+)", re.IGNORECASE)
_OTP = re.compile(r'("code"\s*:\s*")\d{4,8}(?=")')
"""A one-time code; error codes are numbers."""
_CODE = re.compile(
    r"(?<![\w$])((?:LPA(?::|%3A))?1(?:\$|%24)(?:(?!%24)[^$\s\"])+(?:\$|%24))(?:(?!%24)[^$\s\"])+", re.IGNORECASE
)
"""An activation code, and one in an install link, where it may be percent-encoded."""
_USERINFO = re.compile(r"(?<=://)[^/@\s]+(?=@)")

_LIMIT = 4096
_MARGIN = 4096


class Redactor:
    """Masks fields known to be secret, activation codes, and the given secrets wherever they stand."""

    def __init__(self, *secrets: Secret) -> None:
        self._literals: tuple[str, ...] = ()
        for secret in secrets:
            self.add(secret)

    def add(self, secret: Secret) -> None:
        value = secret.reveal()
        if len(value) >= 4:
            # Longest first, so that a form which contains another is masked whole.
            forms = {*self._literals, value, quote(value, safe=""), quote_plus(value)}
            self._literals = tuple(sorted(forms, key=len, reverse=True))

    def __call__(self, text: str) -> str:
        """At most 4 KiB of `text`. A secret cut in two by the limit is not shown in part either."""
        masked = self._mask(text[: _LIMIT + _MARGIN])
        if len(text) > _LIMIT + _MARGIN:
            masked = masked[:-_MARGIN] + "…"
        return masked if len(masked) <= _LIMIT else f"{masked[:_LIMIT]}…"

    def _mask(self, text: str) -> str:
        for literal in self._literals:
            text = text.replace(literal, MASK)
        lower = text.lower()
        if any(hint in lower for hint in _HINTS):
            text = _FORM.sub(rf"\1={MASK}", _JSON.sub(rf'\1"{MASK}"', text))
            text = _OTP.sub(rf"\1{MASK}", text)
        if "1$" in text or "1%24" in text:
            text = _CODE.sub(rf"\1{MASK}", text)
        return _USERINFO.sub(MASK, text) if "@" in text else text
