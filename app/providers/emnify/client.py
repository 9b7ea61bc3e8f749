"""Client of one EMnify account."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.secret import Secret
from app.providers.ask import Ask
from app.providers.emnify.api import Api
from app.providers.emnify.auth import EmnifySignIn
from app.providers.emnify.batches import Batches
from app.providers.emnify.endpoints import Endpoints
from app.providers.emnify.network import Network
from app.providers.emnify.policies import Policies
from app.providers.emnify.sims import Sims
from app.providers.emnify.sms import Messages
from app.providers.gate import Gate, Pace
from app.providers.reply import Answer
from app.providers.retry import QUICK

if TYPE_CHECKING:
    from app.providers.transport import Transport


class Emnify:
    """Any number of threads may use it. Errors are those of `Transport`, and `MfaNeeded` until a code is given."""

    def __init__(self, transport: "Transport", sign_in: EmnifySignIn) -> None:
        api = Api(transport)
        self._transport = transport
        self._sign_in = sign_in
        self.batches = Batches(api)
        self.sims = Sims(api)
        self.endpoints = Endpoints(api)
        self.policies = Policies(api)
        self.network = Network(api)
        self.sms = Messages(api)

    def close(self) -> None:
        self._transport.close()

    def hide(self, secret: Secret) -> None:
        """Mask it from now on wherever it stands in what is logged; for a password inside a text."""
        self._transport.redact.add(secret)

    def check(self) -> str:
        """Prove the credentials by a harmless question; gives the raw answer."""
        ask = Ask(method="GET", target="/api/v1/organisation/my", read=_raw, patience=QUICK)
        return self._transport.redact(self._transport.call(ask))

    def server_time(self) -> datetime:
        """The provider's clock, at most a second behind; asks for it where no answer has told it yet."""
        if self._transport.server_time() is None:
            self.check()
        return self._transport.server_time() or datetime.now(UTC)

    @property
    def code_needed(self) -> bool:
        """The sign-in waits for a code."""
        return self._sign_in.code_needed

    def answer_mfa(self, code: str) -> None:
        """The code from the e-mail after `MfaNeeded`; a wrong one may be followed by another."""
        self._sign_in.answer_mfa(code)

    def send_new_code(self) -> None:
        """Have another code sent."""
        self._sign_in.send_new_code()


def emnify_gate() -> Gate:
    """2,000 calls in 5 minutes; lists and live questions 10 a second, 5 of them at once (EMnify's API guidelines)."""
    return Gate(Pace(2000, 300.0), Pace(5, 0.5))


def _raw(answer: Answer) -> str:
    answer.fields()
    return answer.text()
