"""SmsCommands and IpCommands: queued, sent, delivered, and answered by the device."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.resources import INVALID, Desk, Pending, Resource, Table, now, page
from app.sandbox.supersim.sims import Sim, Sims

_LONGEST_SMS = 160
_LARGEST_PACKET = 1300


@dataclass(slots=True)
class Command(Resource):
    sim: Sim = field(default_factory=lambda: Sim(""))
    payload: str = ""
    status: str = "queued"
    direction: str = "to_sim"
    fails: bool = False


@dataclass(slots=True)
class IpCommand(Command):
    port: int = 0
    payload_type: str = "text"


C = TypeVar("C", bound=Command)


class Commands:
    def __init__(self, desk: Desk, sims: Sims) -> None:
        self._desk = desk
        self._sims = sims
        self._sms: Table[Command] = Table()
        self._ip: Table[IpCommand] = Table()
        self._steps: Pending[Command] = Pending()

    def routes(self) -> Mapping[str, Route]:
        return {
            "POST /v1/SmsCommands": self._send_sms,
            "GET /v1/SmsCommands": self._list_sms,
            "GET /v1/SmsCommands/<sid>": self._get_sms,
            "POST /v1/IpCommands": self._send_ip,
            "GET /v1/IpCommands": self._list_ip,
            "GET /v1/IpCommands/<sid>": self._get_ip,
        }

    def advance(self) -> None:
        for due, command in self._steps.due(now()):
            command.updated = due
            if command.status == "queued":
                command.status = "sent"
                self._steps.add(due + self._step, command)
            elif command.fails:
                command.status = "failed"
            else:
                self._deliver(command, due)

    @property
    def _step(self) -> timedelta:
        return timedelta(seconds=self._desk.world.options.command_s)

    def _deliver(self, command: Command, moment: datetime) -> None:
        """The device answers what it was sent. An IpCommand stays `sent`: nobody confirms a packet."""
        digits = self._desk.world.digits
        if isinstance(command, IpCommand):
            echo = IpCommand(digits.sid("HG"), sim=command.sim, payload=command.payload, port=command.port)
            echo.payload_type = command.payload_type
            self._ip.add(_answered(echo, moment))
        else:
            command.status = "delivered"
            heard = self._desk.world.garage.tell(command.sim.sid, command.payload, "")
            text = f"OK {command.payload}" if heard is None else heard
            if text:
                answer = Command(digits.sid("HC"), sim=command.sim, payload=text[:_LONGEST_SMS])
                self._sms.add(_answered(answer, moment))

    def _send_sms(self, call: Call) -> Answer:
        sim, payload = self._target(call, ("ready", "active")), call["Payload"]
        if not 0 < len(payload) <= _LONGEST_SMS:
            raise Refusal(400, f"Payload needs 1 to {_LONGEST_SMS} characters", INVALID)
        command = self._sms.add(Command(self._desk.world.digits.sid("HC"), sim=sim, payload=payload, fails=call.fails))
        self._start(command, "sms.sent")
        self._sims.used(sim)
        return Answer(201, self._show_sms(command, call))

    def _send_ip(self, call: Call) -> Answer:
        sim, payload = self._target(call, ("active",)), call["Payload"]
        port, kind = call["DevicePort"], call["PayloadType"] or "text"
        if not 0 < len(payload.encode()) <= _LARGEST_PACKET:
            raise Refusal(400, f"Payload needs 1 to {_LARGEST_PACKET} bytes", INVALID)
        if not port.isdecimal() or not 0 < int(port) < 65536 or kind not in ("text", "binary"):
            raise Refusal(400, "Invalid DevicePort or PayloadType", INVALID)
        sid = self._desk.world.digits.sid("HG")
        command = self._ip.add(
            IpCommand(sid, sim=sim, payload=payload, fails=call.fails, port=int(port), payload_type=kind)
        )
        self._start(command, "packet.sent")
        return Answer(201, self._show_ip(command, call))

    def _target(self, call: Call, states: tuple[str, ...]) -> Sim:
        sim = self._sims.find(call["Sim"])
        if sim is None:
            raise Refusal(400, f"Sim {call['Sim']} was not found", INVALID)
        if sim.status not in states:
            raise Refusal(400, f"Sim {sim.sid} is {sim.status}", INVALID)
        return sim

    def _start(self, command: Command, effect: str) -> None:
        self._steps.add(command.created + self._step, command)
        self._desk.effect(effect, sid=command.sid, sim=command.sim.sid, payload=command.payload)

    def _list_sms(self, call: Call) -> Answer:
        rows = self._chosen(self._sms, call)
        return Answer(200, page(call, "sms_commands", rows, lambda row: self._show_sms(row, call)))

    def _get_sms(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show_sms(self._sms.get(sid, call), call))

    def _list_ip(self, call: Call) -> Answer:
        iccid = call.query("SimIccid")
        rows = [row for row in self._chosen(self._ip, call) if iccid in ("", row.sim.iccid)]
        return Answer(200, page(call, "ip_commands", rows, lambda row: self._show_ip(row, call)))

    def _get_ip(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show_ip(self._ip.get(sid, call), call))

    def _chosen(self, table: Table[C], call: Call) -> list[C]:
        sim, status, direction = self._sims.sid_of(call.query("Sim")), call.query("Status"), call.query("Direction")
        return [
            row
            for row in table.newest_first()
            if sim in ("", row.sim.sid) and status in ("", row.status) and direction in ("", row.direction)
        ]

    def _show_sms(self, command: Command, call: Call) -> dict[str, object]:
        return {**self._desk.identity(command, call, "SmsCommands"), **_shown(command)}

    def _show_ip(self, command: IpCommand, call: Call) -> dict[str, object]:
        return {
            **self._desk.identity(command, call, "IpCommands"),
            **_shown(command),
            "sim_iccid": command.sim.iccid,
            "device_ip": command.sim.ip_address,
            "device_port": command.port,
            "payload_type": command.payload_type,
        }


def _answered(answer: C, moment: datetime) -> C:
    answer.status, answer.direction = "received", "from_sim"
    answer.created = answer.updated = moment
    return answer


def _shown(command: Command) -> dict[str, object]:
    return {
        "sim_sid": command.sim.sid,
        "payload": command.payload,
        "status": command.status,
        "direction": command.direction,
    }
