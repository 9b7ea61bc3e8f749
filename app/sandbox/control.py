"""The control API: read the record, arm faults, unplug ports, change what the network does. Loopback only.

GET    /describe                       what `simwright sandbox` prints, as a list
GET    /record?kind=&source=&name=&since=&<detail>=    {"entries": [...]}
DELETE /record
GET    /faults                         {"<number>": {...}}
POST   /faults                         a `Fault` in JSON; answers {"number": n}
DELETE /faults, /faults/<number>
GET    /esims                          Celona eSIMs by ICCID with the EID that owns them
GET    /bics                           EMnify batches by BIC: {"quantity": 50, "owner": "nobody" | "us" | "others"}
POST   /devices/<id>                   what an EMnify endpoint's device does: {"on": false, "apn": "em", "rat": "2G"}
GET    /ports                          as in /describe, with the state of each
POST   /ports/<n>/unplug, /replug {"another_name": true}, /urc {"lines": [...]}, /reboot
POST   /ports/<n>/network              {"reject_cause": 11 | null, "accepted_apns": [...], "registration_s": 2,
                                        "rats": ["GSM", "LTE-M"], "psm": false, "edrx": false}
POST   /ports/<n>/card                 {"present": false, "pin": "1234"}
POST   /ports/<n>/hold, /release       another program has it open and lets nobody else in
GET    /printer                        the label printer: {"address", "paper", "open", "paused", "waiting", "printed"}
GET    /printer/labels                 the ZPL of every label that it printed
POST   /printer                        {"paper": 50, "open": false, "paused": false}
POST   /printer/drop                   breaks the connection to it
GET    /trackers                       every tracker with the APN it has
POST   /trackers                       {"maker": "coban", "key": "emnify:<endpoint>" | "<sid of a Sim>", "password": ""}
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from werkzeug import Request, Response
from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from app.sandbox.faults import Fault
from app.sandbox.printer import SimulatedPrinter
from app.sandbox.provider import Refusal
from app.sandbox.server import Line, Site
from app.sandbox.trackers.tracker import Tracker

if TYPE_CHECKING:
    from app.sandbox.sandbox import Sandbox

_RECORD_FILTERS = ("kind", "source", "name", "since")


class ControlSite(Site):
    name = "control"

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._map = Map([Rule(path, methods=[method], endpoint=do) for method, path, do in self._table()])

    def _table(self) -> Iterator[tuple[str, str, Callable[..., object]]]:
        yield "GET", "/describe", lambda _: list(self._sandbox.describe())
        yield "GET", "/record", self._read_record
        yield "DELETE", "/record", lambda _: self._sandbox.record.clear()
        yield "GET", "/faults", lambda _: {str(n): f.to_json() for n, f in self._sandbox.faults.armed().items()}
        yield "POST", "/faults", self._add_fault
        yield "DELETE", "/faults", lambda _: self._sandbox.faults.clear()
        yield "DELETE", "/faults/<int:number>", lambda _, number: self._sandbox.faults.remove(number)
        yield "GET", "/esims", lambda _: self._sandbox.esims()
        yield "GET", "/bics", lambda _: self._sandbox.emnify.bics()
        yield "POST", "/devices/<int:number>", self._change_device
        yield "GET", "/trackers", lambda _: [_shown(tracker) for tracker in self._sandbox.garage.all()]
        yield "POST", "/trackers", lambda request: _shown(self._sandbox.garage.add(**_body(request)))
        yield "GET", "/printer", lambda _: self._printer.describe()
        yield "GET", "/printer/labels", lambda _: self._printer.printed
        yield "POST", "/printer", lambda request: self._printer.set(**_body(request))
        yield "POST", "/printer/drop", lambda _: self._printer.drop()
        yield "GET", "/ports", lambda _: [port.describe() for port in self._sandbox.ports]
        yield "POST", "/ports/<int:number>/<action>", self._port_action

    def answer(self, request: Request, line: Line) -> Response:  # noqa: ARG002
        try:
            do, values = self._map.bind_to_environ(request.environ).match()
            return _json(200, do(request, **values))
        except HTTPException as error:
            return _json(error.code or 500, {"error": error.description})
        except Refusal as refusal:
            return _json(refusal.status, {"error": refusal.message})
        except (KeyError, TypeError, ValueError, IndexError) as error:
            return _json(400, {"error": repr(error)})

    @property
    def _printer(self) -> SimulatedPrinter:
        if self._sandbox.printer is None:
            raise KeyError("printer")
        return self._sandbox.printer

    def _read_record(self, request: Request) -> object:
        given = request.args.to_dict()
        entries = self._sandbox.record.entries(
            kind=given.get("kind", ""),
            source=given.get("source", ""),
            name=given.get("name", ""),
            since=int(given.get("since", 0)),
            detail={k: v for k, v in given.items() if k not in _RECORD_FILTERS},
        )
        return {"entries": [entry.to_json() for entry in entries]}

    def _add_fault(self, request: Request) -> object:
        return {"number": self._sandbox.faults.add(Fault.from_json(_body(request)))}

    def _change_device(self, request: Request, number: int) -> None:
        self._sandbox.emnify.change_device(number, **_body(request))

    def _port_action(self, request: Request, number: int, action: str) -> object:
        port = self._sandbox.ports[number]
        actions: Mapping[str, Callable[..., object]] = {
            "unplug": port.unplug,
            "replug": port.replug,
            "urc": port.urc,
            "reboot": port.reboot,
            "network": port.set_network,
            "card": port.set_card,
            "hold": port.hold,
            "release": port.release,
        }
        actions[action](**_body(request))
        return port.describe()


def _shown(tracker: Tracker) -> dict[str, str]:
    return {
        "maker": tracker.maker.name,
        "imei": tracker.imei,
        "phone": tracker.number,
        "login": tracker.login,
        "password": tracker.password,
        "apn": tracker.apn,
    }


def _body(request: Request) -> dict[str, Any]:
    body = json.loads(request.get_data() or b"{}")
    if not isinstance(body, dict):
        raise TypeError("a JSON object is expected")
    return body


def _json(status: int, body: object) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")
