"""How EMnify speaks: dates, references to other objects, bodies, and its numbered errors."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from app.sandbox.provider import Answer, Call, Refusal

Json = dict[str, Any]

BAD_REQUEST = 1000
FORBIDDEN = 1104
TOO_MANY = 1105
NOT_FOUND = 1201
BAD_QUERY = 1301
BAD_SORT = 1302
INVALID_REFERENCE = 1401
REQUIRED = 1402
INVALID_FORMAT = 1403
DUPLICATED = 1405
NOT_ALLOWED = 1406

TOKENS: Mapping[int, str] = {
    BAD_REQUEST: "BadRequest",
    FORBIDDEN: "Forbidden",
    TOO_MANY: "TooManyRequests",
    NOT_FOUND: "NotFound",
    BAD_QUERY: "InvalidQuery",
    BAD_SORT: "InvalidSort",
    INVALID_REFERENCE: "InvalidReference",
    REQUIRED: "Required",
    INVALID_FORMAT: "InvalidFormat",
    DUPLICATED: "Duplicated",
    NOT_ALLOWED: "NotAllowed",
}


class Wordless(Refusal):
    """No body, and not even called JSON, as recorded of refused sign-ins and batches."""

    def __init__(self, status: int) -> None:
        super().__init__(status, "")


NO_CONTENT = Answer(204)


def now() -> datetime:
    return datetime.now(UTC)


def iso(moment: datetime) -> str:
    """As in recorded traffic: `2021-11-18T08:25:53.000+0000`, the offset without a colon."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}+0000"


def moment_of(text: str) -> datetime:
    """Raises 422 for what is no date; without an offset it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal(422, f"Invalid date {text}", INVALID_FORMAT) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def body(call: Call) -> Json:
    """The JSON object that was sent; raises 400 for anything else."""
    try:
        data = json.loads(call.request.get_data() or b"null")
    except ValueError as error:
        raise Refusal(400, "The body is no JSON", BAD_REQUEST) from error
    if not isinstance(data, dict):
        raise Refusal(400, "A JSON object is expected", BAD_REQUEST)
    return data


def reference(data: Json, name: str) -> int | None:
    """The number in `{"<name>": {"id": 3}}`, also where it was sent as text; None for none. Raises 422."""
    value = data.get(name)
    if value is None:
        return None
    number = value.get("id") if isinstance(value, dict) else value
    if number is None:
        return None
    try:
        return int(number)
    except (TypeError, ValueError) as error:
        raise Refusal(422, f"Invalid reference {name}", INVALID_REFERENCE) from error


def not_found(what: str) -> Refusal:
    return Refusal(404, f"{what} was not found", NOT_FOUND)


def shown_error(refusal: Refusal) -> Json:
    """The error body: numbered where the number is known, with the list of errors where fields are to blame."""
    if refusal.code not in TOKENS:
        return {"message": refusal.message}
    error: Json = {"error_code": refusal.code, "error_token": TOKENS[refusal.code], "message": refusal.message}
    return {**error, "errors": [dict(error)]} if refusal.status == 422 else error
