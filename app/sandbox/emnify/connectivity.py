"""Where a device is and whether it has data: the stored view, the live query, resets, operators it may not use."""

from collections.abc import Mapping
from datetime import timedelta

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.model import Endpoint, Operator, State
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.show_endpoint import shown_country
from app.sandbox.emnify.sims import Sims
from app.sandbox.emnify.words import BAD_REQUEST, DUPLICATED, NO_CONTENT, Json, body, iso, not_found, now
from app.sandbox.provider import Answer, Call, Refusal, Route

_RAT_IDS = {"2G": (2, "GERAN"), "3G": (1, "UTRAN"), "4G": (6, "EUTRAN")}
_PREFIX = "/api/v1/endpoint/<int:endpoint_id>"


class Connectivity:
    def __init__(self, desk: Desk, radio: Radio, sims: Sims) -> None:
        self._desk = desk
        self._radio = radio
        self._sims = sims

    def routes(self) -> Mapping[str, Route]:
        return {
            f"GET {_PREFIX}/connectivity": self._get,
            f"PATCH {_PREFIX}/connectivity": self._reset,
            f"GET {_PREFIX}/connectivity_info": self._ask_network,
            f"GET {_PREFIX}/event": self._events,
            f"GET {_PREFIX}/operator_blacklist": self._blacklist,
            f"PUT {_PREFIX}/operator_blacklist/<int:operator_id>": self._bar,
            f"DELETE {_PREFIX}/operator_blacklist/<int:operator_id>": self._allow,
            "GET /api/v1/operator": self._operators,
        }

    def _of(self, number: int) -> Endpoint:
        return self._radio.look(self._desk.stock.endpoint(number))

    def _get(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        """Offline, no location is given, as recorded."""
        endpoint = self._of(endpoint_id)
        reply: Json = {"status": {"description": endpoint.state.value}, "services": _services(endpoint)}
        if endpoint.state is not State.OFFLINE:
            reply["location"] = self._location(endpoint)
        if endpoint.state is State.ONLINE:
            reply["pdp_context"] = _session(endpoint, self._operator(endpoint))
        return Answer(200, reply)

    def _reset(self, call: Call, endpoint_id: int) -> Answer:
        endpoint, data = self._of(endpoint_id), body(call)
        asked = sorted({"location", "pdp_context"} & {name for name, value in data.items() if value is None})
        if not asked:
            raise Refusal(400, "location or pdp_context has to be null", BAD_REQUEST)
        self._desk.effect("connectivity.reset", id=endpoint.id, parts=asked)
        self._sims.touch(endpoint.sim, "connectivity was reset")
        if "location" in asked:
            self._radio.reset_network(endpoint)
        else:
            self._radio.reset_data(endpoint)
        return NO_CONTENT

    def _ask_network(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        """Answers 200 also where the network knows nothing."""
        endpoint, asked = self._of(endpoint_id), now()
        reply: Json = {"request_timestamp": iso(asked), "reply_timestamp": iso(asked + timedelta(milliseconds=350))}
        if endpoint.state is State.OFFLINE or not endpoint.device.on:
            return Answer(200, {"subscriber_info": {"success": False, "error": "Absent subscriber"}, **reply})
        operator = self._operator(endpoint)
        cell = {"mcc": str(operator.mcc), "mnc": operator.mnc, "lac": 10_001, "cid": 20_000 + endpoint.id % 1000}
        age = (asked - endpoint.attached).total_seconds() // 60 if endpoint.attached else 0.0
        location = {"current_location_retrieved": True, "age_of_location": age, "cell_global_id": cell}
        state = "assumedIdle" if endpoint.online is None else "camelBusy"
        return Answer(200, {"subscriber_info": {"success": True, "state": state, "location": location}, **reply})

    def _events(self, call: Call, endpoint_id: int) -> Answer:
        """An unknown endpoint has no events; that is no error."""
        if endpoint := self._desk.stock.endpoints.get(endpoint_id):
            self._radio.look(endpoint)
        return self._desk.journal.of_endpoint(call, endpoint_id)

    def _blacklist(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        barred = self._desk.stock.endpoint(endpoint_id).blacklist
        rows = [self._desk.stock.operators[number] for number in sorted(barred)]
        return Answer(200, [_barred(operator) for operator in rows])

    def _bar(self, call: Call, endpoint_id: int, operator_id: int) -> Answer:  # noqa: ARG002
        endpoint = self._of(endpoint_id)
        if operator_id not in self._desk.stock.operators:
            raise not_found(f"Operator {operator_id}")
        if operator_id in endpoint.blacklist:
            raise Refusal(409, "Duplicated", DUPLICATED)
        endpoint.blacklist.add(operator_id)
        return self._changed(endpoint, "operator.blacklisted", operator_id)

    def _allow(self, call: Call, endpoint_id: int, operator_id: int) -> Answer:  # noqa: ARG002
        endpoint = self._of(endpoint_id)
        if operator_id not in endpoint.blacklist:
            raise not_found(f"Operator {operator_id} on the blacklist of endpoint {endpoint_id}")
        endpoint.blacklist.discard(operator_id)
        return self._changed(endpoint, "operator.allowed", operator_id)

    def _changed(self, endpoint: Endpoint, effect: str, operator_id: int) -> Answer:
        self._desk.effect(effect, id=endpoint.id, operator=operator_id)
        self._radio.turn(endpoint)
        return NO_CONTENT

    def _operators(self, call: Call) -> Answer:  # noqa: ARG002
        return Answer(200, [_operator(operator) for operator in self._desk.stock.operators.values()])

    def _operator(self, endpoint: Endpoint) -> Operator:
        return self._desk.stock.operators[endpoint.device.operator]

    def _location(self, endpoint: Endpoint) -> Json:
        operator, seen = self._operator(endpoint), iso(endpoint.attached or now())
        return {
            "last_updated": seen,
            "last_updated_gprs": seen,
            "msc": "491720000000",
            "sgsn_number": "491720000001",
            "sgsn_ip_address": "203.0.113.1",
            "operator": {"id": operator.id, "name": operator.name, "country": shown_country(operator)},
            "country": shown_country(operator),
        }


def _session(endpoint: Endpoint, operator: Operator) -> Json:
    number, word = _RAT_IDS[endpoint.device.rat]
    return {
        "pdp_context_id": str(endpoint.id),
        "endpoint_id": endpoint.id,
        "imsi": endpoint.sim.imsi if endpoint.sim else "",
        "apn": endpoint.device.apn,
        "ue_ip_address": endpoint.ip_address,
        "imeisv": endpoint.device.imei,
        "mcc": str(operator.mcc),
        "mnc": operator.mnc,
        "created": iso(endpoint.online or now()),
        "rat_type": {"id": number, "description": word},
    }


def _services(endpoint: Endpoint) -> list[str]:
    if endpoint.state in (State.OFFLINE, State.BLOCKED):
        return []
    return ["SMS", "GPRS"] if endpoint.service.data else ["SMS"]


def _operator(operator: Operator) -> Json:
    return {
        **_barred(operator),
        "country_name": operator.country,
        "name_and_country": f"{operator.name} / {operator.country}",
    }


def _barred(operator: Operator) -> Json:
    return {
        "id": operator.id,
        "name": operator.name,
        "country": shown_country(operator),
        "mnc": [{"id": operator.id, "mnc": operator.mnc}],
        "tapcode": [{"id": operator.id, "tapcode": operator.tapcode}],
    }
