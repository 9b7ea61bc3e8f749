"""OAuth 2 client credentials (RFC 6749 4.4), as KORE's Super SIM asks for them."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.secret import Secret
from app.providers import errors
from app.providers.ask import Ask
from app.providers.auth import Bearer, Token, unauthorized
from app.providers.errors import Refused
from app.providers.reply import Answer

if TYPE_CHECKING:
    from app.providers.transport import Transport

_KORE_ENDED = re.compile(rb"explicit deny|expired token", re.IGNORECASE)
_LIFETIME_S = 3600.0
"""Where the answer does not say; KORE's shortest."""


def client_credentials(transport: "Transport", token_url: str, client_id: str, client_secret: Secret) -> Bearer:
    def read(answer: Answer) -> Token:
        fields = answer.fields()
        value = Secret(fields.need("access_token"))
        transport.redact.add(value)
        return Token(value, fields.number("expires_in") or _LIFETIME_S)

    def fetch() -> Token:
        form = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": client_secret.reveal(),
        }
        try:
            return transport.call(Ask(method="POST", target=token_url, read=read, form=form, signed=False))
        except Refused as error:
            # RFC 6749 5.2 answers 400 to wrong credentials where KORE answers 401.
            if error.status in {400, 403}:
                said = replace(error.said, status=401)
                raise errors.refused(transport.site.account, said, error.detail) from error
            raise

    return Bearer(fetch, transport.wire.clock.now, _ended)


def _ended(answer: Answer) -> bool:
    """KORE answers 403 to a token that has ended as to one without the right (KORE developer guide, Authentication)."""
    return unauthorized(answer) or (answer.status == 403 and _KORE_ENDED.search(answer.content) is not None)
