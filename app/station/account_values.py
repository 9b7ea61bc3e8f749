"""What is said of accounts, and what an account has to be like."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import uuid4

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.proxy import PROXY_PASSWORD, without_password

CODE_DIGITS = 6
"""Of the code that EMnify sends by e-mail."""


@dataclass(frozen=True, slots=True)
class AccountCheck:
    ok: bool
    text: Message
    remedy: Message = NOTHING
    raw: str = ""
    code_needed: bool = False
    """A code was sent by e-mail; `answer_code` takes it."""
    refused: bool = False
    """The provider answered, and does not take the credentials or the code."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What would miss an account: calls whose effect is not known, calls not sent yet, batches with rows left."""

    unsettled: int = 0
    kept: int = 0
    batches: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.unsettled or self.kept or self.batches)


def check_name(name: str) -> None:
    """Raises `KnownError` for a name that is none."""
    if not name.strip():
        raise KnownError(
            "account.name",
            say("accounts", "The account has no name."),
            say("accounts", "Give it a name that people at this station know."),
        )


def recognisable(account: Account) -> Account:
    """EMnify asks the user of a computer it knows for no code by e-mail for 90 days; it knows it by this word."""
    if account.provider is not Provider.EMNIFY or account.options.get("auth") != "password":
        return account
    return replace(account, options={"fingerprint": uuid4().hex, **account.options})


def without_proxy_password(account: Account) -> tuple[Account, Mapping[str, Secret]]:
    """The account as the ledger may keep it, and the password of its proxy where the address held one."""
    url, password = without_password(account.options.get("proxy", ""))
    if not password:
        return account, {}
    return replace(account, options={**account.options, "proxy": url}), {PROXY_PASSWORD: password}


def code_digits(text: str) -> str:
    """The code as it was typed, pasted or scanned, without blanks."""
    digits = "".join(text.split())
    if not (digits.isdecimal() and digits.isascii() and len(digits) == CODE_DIGITS):
        raise KnownError(
            "account.code",
            say("accounts", "The code has {n} digits.", n=CODE_DIGITS),
            say("accounts", "Enter it exactly as in the e-mail."),
        )
    return digits
