"""Celona's eSIM assignment for device management systems (Celona eSIM MDM integration guide).

Every answer is an envelope {code, data, error, success}; what counts is the envelope, not the HTTP status alone.
"""

import csv
import io
import re
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from app.domain.outcome import Outcome
from app.providers.ask import Ask
from app.providers.errors import AnswerLost, Refused
from app.providers.reply import Answer, Fields, Malformed, bare_host
from app.providers.retry import QUICK, Patience

if TYPE_CHECKING:
    from app.providers.transport import Transport

T = TypeVar("T")

_ASSIGN = "/v1/api/rsp/esims/assign-eid"
_STATUS = "/v1/api/rsp/esims/eid-status"


class RowState(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


# Only SUCCESS is documented. Of the rest, words that can mean nothing but failure end a row; others are waited for.
_FAILED = re.compile(
    r"(^|_)(FAIL|ERR(OR(S|ED)?)?(_|$)|UNSUCCESSFUL|NOT_SUCCESS|REJECT|INVALID|DENIED|UNAUTHORI[SZ]ED|CANCEL|EXPIRED"
    r"|DUPLICATE|UNSUPPORTED|ABORT"
    r"|NOT_(FOUND|AVAILABLE|ALLOWED|SUPPORTED|ASSIGNED|VALID|ENOUGH)|NO_(ESIM|FREE|AVAILABLE|ICCID))"
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A list that was accepted. `smdp_host` is what a device management system wants as the SM-DP+ address."""

    request_id: str
    smdp_host: str
    raw: str


@dataclass(frozen=True, slots=True)
class EidStatus:
    """How far a row is; `word` is Celona's own."""

    eid: str
    iccid: str
    name: str
    word: str
    state: RowState

    @classmethod
    def read(cls, fields: Fields) -> "EidStatus":
        word = fields.text("status")
        return cls(fields.text("eid"), fields.text("iccid"), fields.text("name"), word, state_of(word))


def state_of(word: str) -> RowState:
    plain = re.sub(r"[^A-Z0-9]+", "_", word.strip().upper())
    if plain == "SUCCESS":
        return RowState.DONE
    return RowState.FAILED if _FAILED.search(plain) else RowState.RUNNING


def envelope_status(answer: Answer) -> int:
    """The status the answer stands for: the envelope can refuse what the HTTP status accepts."""
    if not answer.ok:
        return answer.status
    try:
        envelope = answer.fields()
    except Malformed:
        return answer.status
    code = envelope.whole("code")
    if code is not None and code >= 400:
        return code
    return 422 if envelope.flag("success") is False else answer.status


class Celona:
    """Client of one customer; any number of threads may use it. Errors are those of `Transport`."""

    def __init__(self, transport: "Transport", customer_id: str) -> None:
        self._transport = transport
        self._customer_id = customer_id

    def close(self) -> None:
        self._transport.close()

    def check(self) -> str:
        """Prove the key; gives the raw answer.

        No harmless call is documented, so this asks for a request that does not exist: any well-formed answer but
        401 and 403 comes from behind the key.
        """
        nobody = str(uuid.uuid4())
        try:
            return self._transport.redact(self._ask_status(nobody, _raw, QUICK))
        except (Refused, AnswerLost) as error:
            if error.status in {401, 403, 429} or "success" not in error.said.fields:
                raise
            return error.detail

    def assign(self, rows: Sequence[tuple[str, str, str]]) -> Upload:
        """Have an eSIM assigned to each (EID, name, ICCID); where the ICCID is empty Celona takes the next free one.

        Acceptance comes at once, the work later: follow it with `status()`. Celona knows no query that would find an
        upload whose answer was lost.
        """
        if not rows:
            raise ValueError("no rows")
        customer = {"customer_id": self._customer_id}
        files = {"eidFile": ("eids.csv", eid_file(rows), "text/csv")}
        ask = Ask(method="POST", target=_ASSIGN, read=_upload, params=customer, form=customer, files=files, effect=True)
        try:
            return self._transport.call(ask)
        except Refused as error:
            # The list as a whole was refused, which blames no device in it.
            error.outcome = Outcome.ERROR
            raise

    def status(self, request_id: str) -> tuple[EidStatus, ...]:
        """The rows of an upload; empty or short while Celona has not got to them."""
        return self._ask_status(request_id, _rows)

    def _ask_status(self, request_id: str, read: Callable[[Answer], T], patience: Patience | None = None) -> T:
        params = {"request_id": request_id}
        return self._transport.call(Ask(method="GET", target=_STATUS, read=read, params=params, patience=patience))


def eid_file(rows: Sequence[tuple[str, str, str]]) -> bytes:
    """The CSV Celona asks for: UTF-8 without BOM, this header exactly; ICCID only where a row has one."""
    with_iccid = any(iccid for _, _, iccid in rows)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("EID", "Name", "ICCID") if with_iccid else ("EID", "Name"))
    writer.writerows(rows if with_iccid else [row[:2] for row in rows])
    return text.getvalue().encode()


def _data(answer: Answer) -> Fields:
    return answer.fields().inner("data")


def _raw(answer: Answer) -> str:
    _data(answer)
    return answer.text()


def _upload(answer: Answer) -> Upload:
    data = _data(answer)
    return Upload(data.need("request_id"), bare_host(data.text("server_url")), answer.text())


def _rows(answer: Answer) -> tuple[EidStatus, ...]:
    return tuple(EidStatus.read(row) for row in _data(answer).rows("configs"))
