"""The activation code of an eSIM profile (SGP.22 4.1)."""

import re
from dataclasses import dataclass
from typing import NoReturn, Self
from urllib.parse import unquote

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.secret import MASK, Secret

PREFIX = "LPA:"
LONGEST = 255
"""Characters without the prefix; the fields of SGP.22 v3 may exceed it."""

_PRINTABLE = re.compile(r"[ -~]*")
_LABEL = re.compile(r"[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?")
_MATCHING_ID = re.compile(r"[0-9A-Za-z-]*")
_OID = re.compile(r"(?:[01]\.[1-3]?\d|2\.(?:0|[1-9]\d*))(?:\.(?:0|[1-9]\d*))*")
_SCHEME = re.compile(r"https?://", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s?#]+\?(?:[^\s#]*&)?carddata=([^\s&#]+)\S*", re.IGNORECASE)
"""An install link, as sellers of eSIMs send it: iOS (17.4 on) and Android open those of esimsetup.apple.com and
esimsetup.android.com with the code that they hold."""

_NO_PREFIX = say("code", "The prefix LPA: is missing; a phone needs it in a QR code, so it is added.")
_NO_FORMAT = say("code", "The format 1 in front of the first $ is missing; it is added.")
_NO_DELIMITER = say("code", "There is no $ after the SM-DP+ address; the MatchingID is taken as empty.")
_LOWER_CASE = say(
    "code", "The MatchingID has lower-case letters, which the standard does not know; it is left as it is."
)


_SMDP = say("code", "SM-DP+ address")
_SMDP_MEANS = say("code", "The server that the profile is downloaded from.")
_ID_NAME = say("code", "MatchingID")
_ID_MEANS = say("code", "Which profile waits there; whoever has it can download it.")
_NO_MATCHING_ID = say("code", "Empty: the server knows the device by its EID.")
_OID_NAME = say("code", "SM-DP+ OID")
_OID_MEANS = say("code", "The device checks the certificate of the server against it.")
_CONFIRMATION = say("code", "Confirmation code")
_CONFIRMATION_MEANS = say("code", "The person who installs the eSIM is asked for a code that the provider gave out.")
_V3 = (
    (say("code", "CI root key"), say("code", "The certificate authority to be used, for devices of SGP.22 version 3.")),
    (
        say("code", "Device change"),
        say("code", "The server is told when the eSIM moves to another device."),
    ),
)
_LATER, _LATER_MEANS = say("code", "More"), say("code", "A field of a later version; it is kept as it is.")


@dataclass(frozen=True, slots=True)
class CodeField:
    """One field of an activation code and what it is for."""

    name: Message
    value: str | Secret
    meaning: Message


@dataclass(frozen=True, slots=True)
class ActivationCode:
    """`smdp` is a host name in lower case. `matching_id` may be empty: the SM-DP+ then knows the device by its EID.

    `extra` holds what follows the confirmation flag (v3: CI key indicator, notification for device change), untouched.
    """

    smdp: str
    matching_id: Secret
    oid: str = ""
    confirmation_required: bool = False
    extra: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """With or without `LPA:`, in any case, or in an install link; `KnownError` codes start with `code.`."""
        body, warnings = code_in_link(text) or text.strip(), []
        if not _PRINTABLE.fullmatch(body):
            _refuse("code.characters", say("code", "The activation code contains characters that none can have"))
        if body[:4].upper() == PREFIX:
            body = body[4:].lstrip()
        elif body:
            warnings.append(_NO_PREFIX)
        form, *fields = body.split("$")
        if not fields or form not in ("", "1"):
            _refuse("code.format", say("code", "This is not an activation code: it does not start with LPA:1$"))
        if not form:
            warnings.append(_NO_FORMAT)
        if len(fields) == 1:
            warnings.append(_NO_DELIMITER)
        smdp, matching_id, oid, flag, *extra = fields + [""] * (4 - len(fields))
        if flag not in ("", "0", "1"):
            _refuse("code.flag", say("code", "The confirmation code field is neither 1 nor empty"))
        return cls._checked(smdp, matching_id, oid, flag == "1", tuple(extra), warnings)

    @classmethod
    def make(
        cls,
        smdp: str,
        matching_id: str | Secret = "",
        oid: str = "",
        confirmation_required: bool = False,
        extra: tuple[str, ...] = (),
    ) -> Self:
        """From parts; `smdp` may be the URL that a provider hands out."""
        host = _SCHEME.sub("", smdp.strip(), count=1).removesuffix("/")
        secret = matching_id.reveal() if isinstance(matching_id, Secret) else matching_id
        if not all(_PRINTABLE.fullmatch(field) and "$" not in field for field in extra):
            _refuse("code.characters", say("code", "The activation code contains characters that none can have"))
        return cls._checked(host, secret, oid, confirmation_required, extra, [])

    @classmethod
    def _checked(
        cls, smdp: str, matching_id: str, oid: str, confirm: bool, extra: tuple[str, ...], warnings: list[Message]
    ) -> Self:
        _check_host(smdp)
        if not _MATCHING_ID.fullmatch(matching_id):
            _refuse("code.matching_id", say("code", "The MatchingID has other characters than letters, digits and -"))
        if oid and not _OID.fullmatch(oid):
            _refuse("code.oid", say("code", "The SM-DP+ OID is not a dotted number such as 1.3.6.1.4.1.31746"))
        if matching_id != matching_id.upper():
            warnings = [*warnings, _LOWER_CASE]
        while extra and not extra[-1]:
            extra = extra[:-1]
        code = cls(smdp.lower(), Secret(matching_id), oid, confirm, extra, tuple(warnings))
        length = len(code.text()) - len(PREFIX)
        if length > LONGEST and not extra:
            _refuse(
                "code.length",
                say("code", "The activation code has {length} characters; 255 are allowed", length=length),
            )
        return code

    def text(self, *, upper_host: bool = False) -> str:
        """What the QR code holds: with `LPA:`, without trailing empty fields. The MatchingID's `$` always stays.

        `upper_host` is for a smaller symbol: names of hosts are the same in either case, a MatchingID is not.
        """
        smdp = self.smdp.upper() if upper_host else self.smdp
        return PREFIX + "$".join(self._fields(self.matching_id.reveal(), smdp))

    def masked(self) -> str:
        """For screens and logs: everything but the MatchingID."""
        return PREFIX + "$".join(self._fields(MASK if self.matching_id else "", self.smdp))

    def explained(self) -> tuple[CodeField, ...]:
        """Every field that is there, in its order, with what it is for."""
        found = [
            CodeField(_SMDP, self.smdp, _SMDP_MEANS),
            CodeField(_ID_NAME, self.matching_id, _ID_MEANS if self.matching_id else _NO_MATCHING_ID),
        ]
        if self.oid:
            found.append(CodeField(_OID_NAME, self.oid, _OID_MEANS))
        if self.confirmation_required:
            found.append(CodeField(_CONFIRMATION, "1", _CONFIRMATION_MEANS))
        named = (*_V3, *[(_LATER, _LATER_MEANS)] * len(self.extra))
        pairs = zip(self.extra, named, strict=False)
        return (*found, *(CodeField(name, value, means) for value, (name, means) in pairs if value))

    def _fields(self, matching_id: str, smdp: str) -> list[str]:
        fields = ["1", smdp, matching_id, self.oid, "1" if self.confirmation_required else "", *self.extra]
        while len(fields) > 3 and not fields[-1]:
            fields.pop()
        return fields


def code_in_link(text: str) -> str:
    """What an install link holds as its code, unchecked; empty where the text is no such link."""
    found = _LINK.fullmatch(text.strip()) if "carddata=" in text.lower() else None
    return unquote(found[1]).strip() if found else ""


def _check_host(host: str) -> None:
    """A fully qualified name: no address, port, path or single label, and no underscore or IDN in Unicode."""
    labels = host.split(".")
    good = len(labels) > 1 and len(host) <= 253 and not labels[-1].isdecimal()
    if not host:
        _refuse("code.smdp", say("code", "The SM-DP+ address is missing"))
    if not good or not all(_LABEL.fullmatch(label) for label in labels):
        _refuse("code.smdp", say("code", "The SM-DP+ address is not a host name such as smdp.example.com"))


def _refuse(code: str, what: Message) -> NoReturn:
    raise KnownError(
        code,
        what,
        say("code", "Scan or copy the whole code again. It looks like LPA:1$smdp.example.com$ABC-123."),
    )
