"""Celona's eSIM assignment API, simulated after its MDM integration guide."""

import csv
import hmac
import io
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

from werkzeug import Request

from app.domain.work import Provider
from app.sandbox.provider import Answer, Call, ProviderSite, Refusal, Route, World

SERVER_URL = "https://sm-dp.celona.sandbox.example"

_UNREADABLE = 400
_FORBIDDEN = 403


@dataclass(slots=True)
class _Row:
    eid: str
    name: str
    iccid: str
    reason: str = ""
    """Why no eSIM was assigned; empty where one was."""


@dataclass(slots=True)
class _Order:
    rows: list[_Row]
    started: float = field(default_factory=time.monotonic)


class CelonaSite(ProviderSite):
    """Assignments take effect when the list is accepted; `eid-status` tells of them row after row."""

    name = Provider.CELONA.value

    def __init__(self, world: World) -> None:
        self.customer_id = str(int(world.digits.hex(4), 16) + 100_000)
        self.api_key = f"$2a$04${world.digits.hex(53)}"
        self._free = dict.fromkeys(world.digits.celona_iccid() for _ in range(world.options.free_esims))
        self._owners: dict[str, str] = {}
        self._served: set[str] = set()
        self._orders: dict[str, _Order] = {}
        super().__init__(world)

    def routes(self) -> Mapping[str, Route]:
        return {
            "POST /v1/api/rsp/esims/assign-eid": self._assign,
            "GET /v1/api/rsp/esims/eid-status": self._status,
        }

    @property
    def credentials(self) -> Mapping[str, str]:
        return {"customer_id": self.customer_id, "api_key": self.api_key}

    def esims(self) -> dict[str, str]:
        """Every eSIM by ICCID with the EID that owns it, or an empty text."""
        with self.lock:
            return {**self._owners, **dict.fromkeys(self._free, "")}

    def advance(self) -> None:
        """Nothing waits: what is still pending follows from the clock when it is asked for."""

    def authorize(self, request: Request) -> None:
        given = request.headers.get("X-API-Key", "")
        if not hmac.compare_digest(given.encode(), self.api_key.encode()):
            raise Refusal(_FORBIDDEN, "Invalid API key")

    def refuse(self, refusal: Refusal) -> Answer:
        body = {"code": refusal.status, "data": None, "error": refusal.message, "success": False}
        return Answer(refusal.status, body)

    def too_many(self) -> Refusal:
        return Refusal(429, "Too many requests")

    def _assign(self, call: Call) -> Answer:
        if {call.query("customer_id"), call["customer_id"]} != {self.customer_id}:
            raise Refusal(_UNREADABLE, "customer_id is missing or unknown")
        upload = call.request.files.get("eidFile")
        if upload is None:
            raise Refusal(_UNREADABLE, "eidFile is missing")
        rows = _parse(upload.read())
        request_id = self.world.digits.uuid()
        self._orders[request_id] = _Order([self._assign_row(row, request_id, fails=call.fails) for row in rows])
        self.world.record.effect(self.name, "list.accepted", request_id=request_id, rows=len(rows))
        return _envelope(202, {"request_id": request_id, "server_url": SERVER_URL})

    def _assign_row(self, row: _Row, request_id: str, *, fails: bool) -> _Row:
        row.reason = "Assignment failed" if fails else self._obstacle(row)
        if row.reason:
            return row
        row.iccid = row.iccid or next(iter(self._free))
        before, again = self._owners.get(row.iccid, ""), row.eid in self._served
        self._free.pop(row.iccid, None)
        self._owners[row.iccid] = row.eid
        self._served.add(row.eid)
        detail = {"request_id": request_id, "eid": row.eid, "iccid": row.iccid, "name": row.name}
        self.world.record.effect(self.name, "eid.assigned", **detail, taken_from=before, again=again)
        return row

    def _obstacle(self, row: _Row) -> str:
        if not re.fullmatch(r"\d{32}", row.eid):
            return "Invalid EID"
        if not row.name:
            return "Name is missing"
        if row.iccid and row.iccid not in self._free and row.iccid not in self._owners:
            return "Unknown ICCID"
        return "" if row.iccid or self._free else "No eSIM available"

    def _status(self, call: Call) -> Answer:
        order = self._orders.get(call.query("request_id"))
        if order is None:
            raise Refusal(404, "request_id not found")
        pace = self.world.options.celona_row_s
        done = int((time.monotonic() - order.started) / pace) if pace else len(order.rows)
        return _envelope(200, {"configs": [_config(row, pending=i >= done) for i, row in enumerate(order.rows)]})


def _envelope(code: int, data: object) -> Answer:
    return Answer(code, {"code": code, "data": data, "error": "", "success": True})


def _config(row: _Row, *, pending: bool) -> dict[str, str]:
    """Only SUCCESS is documented; the other words are the sandbox's own."""
    config = {"eid": row.eid, "iccid": row.iccid, "name": row.name}
    if pending:
        return {**config, "iccid": "", "status": "PENDING"}
    return {**config, "status": "FAILED", "error": row.reason} if row.reason else {**config, "status": "SUCCESS"}


def _parse(data: bytes) -> list[_Row]:
    try:
        lines = csv.DictReader(io.StringIO(data.decode("utf-8")), strict=True)
        if not {"EID", "Name"} <= set(lines.fieldnames or ()):
            raise Refusal(_UNREADABLE, "The columns EID and Name are mandatory")
        rows = [_Row(*((line.get(column) or "").strip() for column in ("EID", "Name", "ICCID"))) for line in lines]
    except (UnicodeDecodeError, csv.Error) as error:
        raise Refusal(_UNREADABLE, f"eidFile cannot be read: {error}") from error
    if not rows:
        raise Refusal(_UNREADABLE, "eidFile has no rows")
    return rows
