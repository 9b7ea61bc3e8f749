"""SMS to an endpoint and from it, with their delivery states."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.providers.columns import each
from app.providers.emnify.api import Api, Listing, created_id, one, ref
from app.providers.reply import Fields, Ref

_ALPHANUMERIC = 208
"""Type of address, 3GPP TS 23.040 9.1.2.5 as one octet; a number needs none."""
_LONGEST_NAME = 11


class SmsState(IntEnum):
    PENDING = 1
    IN_PROGRESS = 2
    BUFFERED = 3
    DELIVERED = 4
    FAILED = 5
    EXPIRED = 6
    CANCELLED = 7


WORDS: Mapping[SmsState, Message] = MappingProxyType(
    {
        SmsState.PENDING: say("sms", "Waiting for the first attempt"),
        SmsState.IN_PROGRESS: say("sms", "Being delivered"),
        SmsState.BUFFERED: say("sms", "Kept until the device can be reached"),
        SmsState.DELIVERED: say("sms", "Delivered"),
        SmsState.FAILED: say("sms", "Failed"),
        SmsState.EXPIRED: say("sms", "Expired before it could be delivered"),
        SmsState.CANCELLED: say("sms", "Cancelled"),
    }
)
UNDER_WAY = frozenset({SmsState.PENDING, SmsState.IN_PROGRESS, SmsState.BUFFERED})
"""Can still be cancelled, and may still be delivered."""
_STATES: Mapping[int | None, SmsState] = {int(state): state for state in SmsState}


class Sms(NamedTuple):
    """`status` is EMnify's own number and word; `error` is that of the last attempt."""

    id: int
    status: Ref
    payload: str
    source_address: str
    from_device: bool
    submitted: datetime | None
    delivered: datetime | None
    final: datetime | None
    expiry: datetime | None
    retry_count: int
    error: str

    @classmethod
    def read(cls, fields: Fields) -> "Sms":
        kind = fields.ref("sms_type")
        return cls(
            id=fields.id(),
            status=fields.ref("status"),
            payload=fields.text("payload"),
            source_address=fields.text("source_address"),
            from_device=kind.name.upper().startswith("MO") or kind.id == 2,
            submitted=fields.time("submit_date"),
            delivered=fields.time("delivery_date"),
            final=fields.time("final_date"),
            expiry=fields.time("expiry_date"),
            retry_count=fields.whole("retry_count") or 0,
            error=fields.text("gsm_map_error"),
        )

    @property
    def state(self) -> SmsState | None:
        """None for one that this program does not know."""
        return _STATES.get(self.status.id)

    @property
    def words(self) -> Message:
        """The state for people; EMnify's own word where it is a new one."""
        if self.state is not None:
            return WORDS[self.state]
        return say("sms", "State {word}", word=self.status.name or str(self.status.id))


class NewSms(NamedTuple):
    """`source_address` is a number, or a name of at most 11 characters that cannot be answered.

    `dcs`: 3GPP TS 23.038 (8 for UCS-2); `udh` in hexadecimal for parts of a longer text; `expiry` ends the attempts.
    """

    payload: str
    source_address: str = ""
    dest_address: str = ""
    dcs: int | None = None
    udh: str = ""
    expiry: datetime | None = None

    def body(self) -> dict[str, object]:
        body: dict[str, object] = {"payload": self.payload}
        if self.source_address:
            number = re.fullmatch(r"\+?[0-9]+", self.source_address)
            if not number and len(self.source_address) > _LONGEST_NAME:
                raise KnownError(
                    "sms.sender",
                    say("sms", "The sender {name} has more than 11 characters.", name=self.source_address),
                    say("sms", "Shorten the name, or send from a number."),
                )
            body["source_address"] = self.source_address
            if not number:
                body["source_address_type"] = ref(_ALPHANUMERIC)
        if self.expiry:
            body["expiry_date"] = f"{self.expiry.astimezone(UTC):%Y-%m-%dT%H:%M:%S.000+00:00}"
        more = {"dest_address": self.dest_address or None, "dcs": self.dcs, "udh": self.udh or None}
        return body | {name: value for name, value in more.items() if value is not None}


class Messages:
    def __init__(self, api: Api) -> None:
        self._api = api

    def all(self, endpoint_id: int) -> Iterator[Sms]:
        """Sent and received."""
        return self._api.every(Listing(_path(endpoint_id), each(Sms.read)))

    def send(self, endpoint_id: int, sms: NewSms) -> int:
        """The id of the SMS, to follow with `get`."""
        return self._api.make("POST", _path(endpoint_id), sms.body(), created_id)

    def get(self, endpoint_id: int, sms_id: int) -> Sms:
        return self._api.get(f"{_path(endpoint_id)}/{sms_id}", one(Sms.read))

    def cancel(self, endpoint_id: int, sms_id: int) -> None:
        """Give up one that is not delivered yet."""
        self._api.change("DELETE", f"{_path(endpoint_id)}/{sms_id}")


def _path(endpoint_id: int) -> str:
    return f"/api/v1/endpoint/{endpoint_id}/sms"
