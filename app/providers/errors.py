"""How a call to a provider can fail, told apart by what is known of its effect."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Said:
    """The provider's own answer to a call that failed; `status` is 0 where there was none."""

    status: int = 0
    code: str = ""
    words: str = ""
    fields: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    """The body as it came, secrets and all."""


class ProviderError(KnownError):
    """`said` keeps the provider's words; `transient` says that the same call may do better a little later."""

    transient: bool = False

    def __init__(
        self,
        code: str,
        what: Message,
        remedy: Message = NOTHING,
        detail: str = "",
        outcome: Outcome = Outcome.ERROR,
        *,
        said: Said | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(code, what, remedy, detail, outcome)
        self.said = said or Said()
        self.retry_after = retry_after
        """Seconds the provider asked to wait, if it did."""

    @property
    def status(self) -> int:
        """The provider's status, 0 if it gave none."""
        return self.said.status


class Refused(ProviderError):
    """The provider answered and did nothing."""

    @property
    def of_account(self) -> bool:
        """The key, a right or the address is to blame, so that any other call would be refused as well."""
        return self.status in {401, 403, 410} or 300 <= self.status < 400


class RateLimited(Refused):
    """Too many calls; this one was not processed."""

    transient = True


class NotSent(ProviderError):
    """Nothing reached the provider."""


class Unreachable(NotSent):
    """No connection came about: offline, no such host, nobody listening, or somebody else answers."""

    transient = True


class Cancelled(NotSent):
    """Given up before the call went out (again)."""

    def __init__(self) -> None:
        super().__init__("provider.cancelled", say("providers", "Cancelled."), outcome=Outcome.ABORTED)


class AnswerLost(ProviderError):
    """The call was sent and its answer is missing or unusable: if it has an effect, that is unknown."""


class Unanswered(AnswerLost):
    """The call was a question; it can be asked again at any time."""

    transient = True


def refused(account: str, said: Said, detail: str, retry_after: float | None = None) -> Refused:
    """The error for an answer that says the call was not carried out."""
    kind = RateLimited if said.status == 429 else Refused
    code, what, remedy, outcome = _refusal(account, said)
    return kind(code, what, remedy, detail, outcome, said=said, retry_after=retry_after)


def _refusal(account: str, said: Said) -> tuple[str, Message, Message, Outcome]:
    if said.status == 401:
        return key_refused(account)
    if said.status == 403:
        return (
            "provider.forbidden",
            say("providers", "{account} does not allow this: {words}", account=account, words=_words(said)),
            say("providers", "Ask the account's owner for the right, or use another account."),
            Outcome.ERROR,
        )
    if said.status == 404:
        return (
            "provider.not_found",
            say(
                "providers", "{account} does not know what was asked for: {words}", account=account, words=_words(said)
            ),
            say("providers", "Check the account's address, and whether the item still exists in the portal."),
            Outcome.ERROR,
        )
    if said.status == 429:
        return (
            "provider.busy",
            say("providers", "{account} asks for fewer calls at a time.", account=account),
            say("providers", "Wait a little and try again; fewer calls in flight can be set for the account."),
            Outcome.ERROR,
        )
    if said.status < 400 or said.status == 410:  # 410: also of an API that another company has taken over
        return (
            "provider.moved",
            say("providers", "{account} answers that its address has changed.", account=account),
            say("providers", "Check the account's address in Settings."),
            Outcome.ERROR,
        )
    return (
        "provider.refused",
        say("providers", "{account} refused the request: {words}", account=account, words=_words(said)),
        say("providers", "Correct what the provider names, then try again."),
        # A page that is not the provider's says nothing of the unit.
        Outcome.FAIL if said.status in {400, 409, 422} and (said.code or said.words) else Outcome.ERROR,
    )


def key_refused(account: str) -> tuple[str, Message, Message, Outcome]:
    return (
        "provider.key_refused",
        say("providers", "{account} did not accept the credentials.", account=account),
        say("providers", "Check the account's identifier and secret in Settings, then test the account."),
        Outcome.ERROR,
    )


def unreachable(account: str, host: str, detail: str) -> Unreachable:
    return Unreachable(
        "provider.offline",
        say("providers", "{account} cannot be reached at {host}.", account=account, host=host),
        say("providers", "Check the network connection, the proxy and the account's address."),
        detail,
    )


def intercepted(account: str, detail: str) -> Unreachable:
    return Unreachable(
        "provider.intercepted",
        say("providers", "{account} cannot be reached: this network or a proxy answers in its place.", account=account),
        say(
            "providers",
            "Sign in to the network with a browser if it asks for it; or check the proxy and the account's address.",
        ),
        detail,
    )


def untrusted(account: str, host: str, detail: str) -> NotSent:
    return NotSent(
        "provider.tls",
        say("providers", "The secure connection to {host} for {account} failed.", account=account, host=host),
        say("providers", "Check this computer's date, and set the company's CA file if a proxy inspects traffic."),
        detail,
    )


def lost(account: str, said: Said, detail: str) -> AnswerLost:
    return AnswerLost(
        "provider.answer_lost",
        say(
            "providers",
            "The answer of {account} was lost; whether the request took effect is not known.",
            account=account,
        ),
        say("providers", "Ask the provider what happened before anything is sent again."),
        detail,
        said=said,
    )


def unanswered(account: str, said: Said, detail: str, retry_after: float | None = None) -> Unanswered:
    return Unanswered(
        "provider.unavailable",
        say("providers", "{account} gave no usable answer.", account=account),
        say(
            "providers",
            "Try again in a few minutes; if it stays so, check the account's address and the provider's status page.",
        ),
        detail,
        said=said,
        retry_after=retry_after,
    )


def misconfigured(code: str, what: Message, detail: str = "") -> KnownError:
    return KnownError(code, what, say("providers", "Correct the account in Settings."), detail)


def _words(said: Said) -> str:
    return said.words or f"HTTP {said.status}"
