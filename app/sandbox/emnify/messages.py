"""SMS to devices and their answers, with the states of delivery: 1 pending, 2 in progress, 3 buffered, 4 delivered …"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import count

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.listing import Listing
from app.sandbox.emnify.model import Endpoint, Message, Sim, State
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.sims import Sims
from app.sandbox.emnify.words import (
    INVALID_FORMAT,
    NOT_ALLOWED,
    REQUIRED,
    Json,
    body,
    iso,
    moment_of,
    not_found,
    now,
    reference,
)
from app.sandbox.provider import Answer, Call, Refusal, Route

PENDING, IN_PROGRESS, BUFFERED, DELIVERED, FAILED, EXPIRED, CANCELLED = range(1, 8)
_WORDS = ("", "DELIVERY ATTEMPT PENDING", "IN PROGRESS", "BUFFERED", "DELIVERED", "FAILED", "EXPIRED", "CANCELED")
_UNDER_WAY = (PENDING, IN_PROGRESS, BUFFERED)

_NATIONAL, _INTERNATIONAL, _ALPHANUMERIC = 161, 145, 208
_SENDER_TYPES = {_NATIONAL: "National", _INTERNATIONAL: "International", _ALPHANUMERIC: "Alphanumeric"}
_KEPT = timedelta(hours=24)
_FACTORY_TEST_MESSAGES = 10
_PREFIX = "/api/v1/endpoint/<int:endpoint_id>/sms"

_LISTING: Listing[Message] = Listing(
    {"id": lambda m: m.id, "status": lambda m: m.status, "submit_date": lambda m: iso(m.submitted)}, per_page=1000
)


class Messages:
    def __init__(self, desk: Desk, radio: Radio, sims: Sims) -> None:
        self._desk = desk
        self._radio = radio
        self._sims = sims
        self._numbers = count(5_000_001)

    def routes(self) -> Mapping[str, Route]:
        return {
            f"GET {_PREFIX}": self._list,
            f"POST {_PREFIX}": self._send,
            f"GET {_PREFIX}/<int:sms_id>": self._get,
            f"DELETE {_PREFIX}/<int:sms_id>": self._cancel,
        }

    def _list(self, call: Call, endpoint_id: int) -> Answer:
        endpoint = self._of(endpoint_id)
        return _LISTING.answer(call, endpoint.messages, lambda message: _shown(message, endpoint))

    def _get(self, call: Call, endpoint_id: int, sms_id: int) -> Answer:  # noqa: ARG002
        endpoint = self._of(endpoint_id)
        return Answer(200, _shown(_find(endpoint, sms_id), endpoint))

    def _send(self, call: Call, endpoint_id: int) -> Answer:
        endpoint, data, moment = self._of(endpoint_id), body(call), now()
        sender, kind = _sender(data)
        expiry = moment_of(data["expiry_date"]) if data.get("expiry_date") else moment + _KEPT
        message = Message(next(self._numbers), _payload(data), sender, kind, moment, expiry, fails=call.fails)
        message.udh, message.dcs = str(data.get("udh") or ""), int(data.get("dcs") or 0)
        endpoint.messages.append(message)
        self._desk.effect("sms.sent", id=message.id, endpoint=endpoint.id, payload=message.payload)
        return Answer(201, None, {"Location": f"{call.origin}{call.request.path.rstrip('/')}/{message.id}"})

    def _cancel(self, call: Call, endpoint_id: int, sms_id: int) -> Answer:  # noqa: ARG002
        message = _find(self._of(endpoint_id), sms_id)
        if message.mobile_originated or message.status not in _UNDER_WAY:
            raise Refusal(409, f"SMS {sms_id} is {_WORDS[message.status].lower()}", NOT_ALLOWED)
        message.status, message.ended = CANCELLED, now()
        self._desk.effect("sms.cancelled", id=message.id, endpoint=endpoint_id)
        return Answer(200, {})

    def _of(self, number: int) -> Endpoint:
        """The endpoint with its messages as they are now."""
        endpoint, moment = self._radio.look(self._desk.stock.endpoint(number)), now()
        for message in endpoint.messages[:]:
            if message.status in _UNDER_WAY:
                self._carry(endpoint, message, moment)
        return endpoint

    def _carry(self, endpoint: Endpoint, message: Message, moment: datetime) -> None:
        step = timedelta(seconds=self._desk.world.options.emnify_sms_s)
        tried = message.submitted + 2 * step
        if moment < tried:
            message.status = PENDING if moment < message.submitted + step else IN_PROGRESS
            return
        message.attempted = tried
        if message.fails or endpoint.sim is None:
            message.status, message.ended = FAILED, tried
        elif endpoint.state in (State.ATTACHED, State.ONLINE) and endpoint.device.on:
            self._deliver(endpoint, endpoint.sim, message, max(tried, endpoint.attached or tried))
        elif moment >= message.expiry:
            message.status, message.ended = EXPIRED, message.expiry
        else:
            message.status = BUFFERED

    def _deliver(self, endpoint: Endpoint, sim: Sim, message: Message, moment: datetime) -> None:
        message.status, message.ended = DELIVERED, moment
        sim.messages += 1
        if sim.messages >= _FACTORY_TEST_MESSAGES:
            self._sims.touch(sim, "the free SMS of the factory test are used up")
        text = self._hear(endpoint, message)
        if text and endpoint.device.answers and message.source_type != _ALPHANUMERIC:
            answer = Message(next(self._numbers), text[:160], sim.msisdn, _INTERNATIONAL, moment, moment)
            answer.mobile_originated, answer.status, answer.ended = True, DELIVERED, moment
            endpoint.messages.append(answer)

    def _hear(self, endpoint: Endpoint, message: Message) -> str:
        """What the device makes of the text, and answers: a tracker as its maker does, any other says OK."""
        garage = self._desk.world.garage
        tracker = garage.of(f"emnify:{endpoint.id}")
        if tracker is None:
            self._radio.hear(endpoint, message.payload)
            return f"OK {message.payload}"
        before, text = tracker.apn, garage.hear(tracker, message.payload, message.source_address)
        if tracker.apn != before:
            self._radio.take_apn(endpoint, tracker.apn)
        return text


def _find(endpoint: Endpoint, number: int) -> Message:
    message = next((message for message in endpoint.messages if message.id == number), None)
    if message is None:
        raise not_found(f"SMS {number}")
    return message


def _payload(data: Json) -> str:
    payload = data.get("payload")
    if not payload:
        raise Refusal(422, "payload is required", REQUIRED)
    if len(str(payload)) > 160 and not data.get("udh"):
        raise Refusal(422, "payload has more than 160 characters and no udh", INVALID_FORMAT)
    return str(payload)


def _sender(data: Json) -> tuple[str, int]:
    """Address and type of the sender; names need type 208 and are no longer than 11 characters."""
    sender = str(data.get("source_address") or "12345689")
    kind = reference(data, "source_address_type") or _INTERNATIONAL
    if kind not in _SENDER_TYPES:
        raise Refusal(422, f"Unknown source_address_type {kind}", INVALID_FORMAT)
    if not sender.isdecimal() and (kind != _ALPHANUMERIC or len(sender) > 11):
        raise Refusal(422, f"Invalid source_address {sender}", INVALID_FORMAT)
    return sender, kind


def _shown(message: Message, endpoint: Endpoint) -> Json:
    sim, ended = endpoint.sim, iso(message.ended) if message.ended else ""
    return {
        "id": message.id,
        "payload": message.payload,
        "submit_date": iso(message.submitted),
        "delivery_date": ended if message.status == DELIVERED else "",
        "final_date": ended,
        "expiry_date": iso(message.expiry),
        "retry_date": None,
        "last_delivery_attempt": iso(message.attempted) if message.attempted else "",
        "retry_count": 0,
        "gsm_map_error": "Absent subscriber" if message.status in (BUFFERED, EXPIRED) else "",
        "dcs": message.dcs,
        "pid": 0,
        "udh": message.udh,
        "source_address": message.source_address,
        "source_address_type": {"id": message.source_type, "description": _SENDER_TYPES[message.source_type]},
        "endpoint": {"id": endpoint.id, "name": endpoint.name},
        "sim_id": str(sim.id) if sim else "",
        "iccid": sim.iccid if sim else "",
        "imsi": sim.imsi if sim else "",
        "msisdn": sim.msisdn if sim else "",
        "msc": "491720000000",
        "status": {"id": message.status, "description": _WORDS[message.status]},
        "sms_type": {"id": 2, "description": "MO"} if message.mobile_originated else {"id": 1, "description": "MT"},
    }
