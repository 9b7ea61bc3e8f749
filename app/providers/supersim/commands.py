"""Commands to Sims and from them, as SMS and as UDP over IP."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import KnownError
from app.domain.message import say
from app.providers.columns import each
from app.providers.reply import Fields
from app.providers.supersim.api import PAGE_SIZE, Api, given, segment

_LONGEST_IP_PAYLOAD = 1300
"""Bytes."""


@dataclass(frozen=True, slots=True)
class SmsCommand:
    """`status` is queued, sent, delivered, received, failed or a later word; `direction` to_sim or from_sim."""

    sid: str
    sim_sid: str
    payload: str
    status: str
    direction: str
    date_created: datetime | None
    date_updated: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "SmsCommand":
        return cls(
            sid=fields.need("sid"),
            sim_sid=fields.text("sim_sid"),
            payload=fields.text("payload"),
            status=fields.text("status"),
            direction=fields.text("direction"),
            date_created=fields.time("date_created"),
            date_updated=fields.time("date_updated"),
        )


@dataclass(frozen=True, slots=True)
class IpCommand:
    """`status` is queued, sent, received, failed or a later word; `payload_type` text or binary (Base64)."""

    sid: str
    sim_sid: str
    sim_iccid: str
    payload: str
    payload_type: str
    device_ip: str
    device_port: int | None
    status: str
    direction: str
    date_created: datetime | None
    date_updated: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "IpCommand":
        return cls(
            sid=fields.need("sid"),
            sim_sid=fields.text("sim_sid"),
            sim_iccid=fields.text("sim_iccid"),
            payload=fields.text("payload"),
            payload_type=fields.text("payload_type"),
            device_ip=fields.text("device_ip"),
            device_port=fields.whole("device_port"),
            status=fields.text("status"),
            direction=fields.text("direction"),
            date_created=fields.time("date_created"),
            date_updated=fields.time("date_updated"),
        )


class SmsCommands:
    """`sim`: sid or unique name."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def send(self, sim: str, payload: str) -> SmsCommand:
        """It answers `queued`; follow it with `get`."""
        return self._api.post("/SmsCommands", SmsCommand.read, given(Sim=sim, Payload=payload))

    def get(self, sid: str) -> SmsCommand:
        return self._api.get(f"/SmsCommands/{segment(sid)}", SmsCommand.read)

    def all(
        self,
        *,
        sim: str | None = None,
        status: str | None = None,
        direction: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[SmsCommand]:
        filters = given(Sim=sim, Status=status, Direction=direction)
        return self._api.list("/SmsCommands", each(SmsCommand.read), page_size, filters)


class IpCommands:
    """`sim`: sid or unique name. The Sim has to be online with an IP address."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def send(self, sim: str, payload: str, port: int, *, binary: bool = False) -> IpCommand:
        """To the device's UDP `port`; a `binary` payload is Base64. It answers `queued`."""
        size = len(payload.encode())
        if size > _LONGEST_IP_PAYLOAD:
            raise KnownError(
                "supersim.payload",
                say("supersim", "The command has {size} bytes; an IP command takes 1,300.", size=size),
                say("supersim", "Send less at a time."),
            )
        kind = "binary" if binary else "text"
        form = given(Sim=sim, Payload=payload, DevicePort=port, PayloadType=kind)
        return self._api.post("/IpCommands", IpCommand.read, form)

    def get(self, sid: str) -> IpCommand:
        return self._api.get(f"/IpCommands/{segment(sid)}", IpCommand.read)

    def all(
        self,
        *,
        sim: str | None = None,
        iccid: str | None = None,
        status: str | None = None,
        direction: str | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[IpCommand]:
        filters = given(Sim=sim, SimIccid=iccid, Status=status, Direction=direction)
        return self._api.list("/IpCommands", each(IpCommand.read), page_size, filters)
