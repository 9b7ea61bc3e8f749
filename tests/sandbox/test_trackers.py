"""Trackers of every maker, asked by SMS and on the wire, in the makers' own formats and in wrong ones."""

import os
import select
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.digits import Digits
from app.sandbox.record import Record
from app.sandbox.sandbox import Sandbox
from app.sandbox.trackers.garage import MAKERS, Garage
from app.sandbox.trackers.tracker import Tracker
from tests.leaks import PATIENCE_S

BOSS = "+491701234567"


@pytest.fixture
def garage() -> Garage:
    return Garage(Record(), Digits(1))


@pytest.mark.parametrize(
    ("maker", "texts", "reply"),
    [
        ("teltonika", ["  setparam 2001:em"], "New value 2001:em"),
        ("teltonika", ["  setparam 2001:em;2002:me;2003:pw"], "New value 2001:em;2002:me;2003:pw"),
        ("teltonika-rut", ["admin01 cellular apn=em"], ""),
        ("ruptela", ["setconnection em"], "set connection data ok"),
        ("concox", ["APN,em#"], "OK"),
        ("coban", ["APN123456 em"], "APN ok!"),
        ("meitrack", ["0000,A81,em,,"], "{imei},A81,OK"),
        ("meitrack", ["666888,A21,1,10.0.0.1,8800,em,,"], "{imei},A21,OK"),
        ("elinz", ["APN,em#"], "OK"),
        ("elinz", ["apn123456 em"], "APN OK!"),
        ("reachfar-old", ["123456,sos1,491701234567#", "apn,em,plmn,90143#"], "OK"),
        ("reachfar-new", ["pw,123456,center,491701234567#", "apn,em#"], "OK"),
        ("bitrek", ["setparam 0242 em;"], "Param ID 0242 New Val: em"),
        (
            "bitrek",
            ["setparam 0242 em; setparam 0917 1; cpureset;"],
            "Param ID 0242 New Val: em; Param ID 0917 New Val: 1",
        ),
    ],
)
def test_the_makers_own_text_sets_the_apn(garage: Garage, maker: str, texts: list[str], reply: str) -> None:
    tracker = garage.add(maker)
    replies = [garage.hear(tracker, text, BOSS) for text in texts]
    assert replies[-1] == reply.format(imei=tracker.imei)
    assert tracker.apn == "em"


def test_queclink_acknowledges_with_imei_serial_and_time(garage: Garage) -> None:
    tracker = garage.add("queclink")
    ack = garage.hear(tracker, "AT+GTBSI=gl200,em,me,pw,,,,,0002$", BOSS)
    head, version, imei, name, serial, moment, tail = ack.split(",")
    assert (head, version, imei, name, serial, tail) == ("+ACK:GTBSI", "1A0102", tracker.imei, "", "0002", "11F0$")
    assert len(moment) == 14
    assert (tracker.apn, tracker.user, tracker.apn_password) == ("em", "me", "pw")


@pytest.mark.parametrize(
    ("maker", "text", "reply"),
    [
        ("teltonika", "setparam 2001:em", ""),
        ("teltonika", " setparam 2001:em", ""),
        ("teltonika", "  setparam 2001 em", ""),
        ("teltonika", "  SETPARAM 2001:em", ""),
        ("teltonika-rut", "cellular apn=em", ""),
        ("teltonika-rut", "wrong cellular apn=em", ""),
        ("ruptela", "setconnection", ""),
        ("ruptela", "pw setconnection em", ""),
        ("concox", "APN em#", ""),
        ("concox", "APN,em", ""),
        ("coban", "APN654321 em", "password error"),
        ("coban", "APN 123456 em", ""),
        ("meitrack", "9999,A81,em,,", ""),
        ("meitrack", "0000,A21,1,10.0.0.1,8800,em,,", ""),
        ("elinz", "apn000000 em", ""),
        ("reachfar-old", "apn,em,plmn,90143#", ""),
        ("reachfar-old", "123456,sos1,491701234567#  // first", ""),
        ("reachfar-new", "pw,000000,center,491701234567#", ""),
        ("queclink", "AT+GTBSI=gl200,em,,,,,,0002$", ""),
        ("queclink", "AT+GTBSI=wrong,em,,,,,,,0002$", ""),
        ("queclink", "AT+GTBSI=gl200,em,,,,,,,2$", ""),
        ("queclink", "AT+GTBSI=gl200,em,,,,,,,0002", ""),
        ("bitrek", "setparam 0242 em", ""),
        ("bitrek", "log pw setparam 0242 em;", ""),
    ],
)
def test_a_wrong_password_or_format_changes_nothing(garage: Garage, maker: str, text: str, reply: str) -> None:
    tracker = garage.add(maker)
    assert garage.hear(tracker, text, BOSS) == reply
    assert tracker.apn == ""


@pytest.mark.parametrize(
    ("maker", "login", "password", "text"),
    [
        ("teltonika", "log", "pw", "log pw setparam 2001:em"),
        ("ruptela", "", "pw", "pw setconnection em"),
        ("concox", "", "666666", "APN,666666,em#"),
        ("bitrek", "log", "pw", "log pw setparam 0242 em;"),
        ("teltonika-rut", "", "", "cellular apn=em"),
    ],
)
def test_a_password_of_ones_own(garage: Garage, maker: str, login: str, password: str, text: str) -> None:
    tracker = garage.add(maker, login=login, password=password)
    garage.hear(tracker, text, BOSS)
    assert tracker.apn == "em"


@pytest.mark.parametrize(
    ("maker", "text", "reply"),
    [
        ("teltonika", "  getparam 2001", "Param ID:2001 Value:em"),
        ("teltonika", "  getimeiccid", "IMEI:{imei} ICCID:{iccid}"),
        ("ruptela", "getapn", "APN: em User:  PSW:  IP1:  Port1: "),
        (
            "concox",
            "GPRSSET#",
            "GPRS:ON; APN:em,,; Server:1,gpsdev.tracksolid.com,21100,0; URL:http://maps.google.com/maps?q=",
        ),
        ("coban", "check123456", "Power: ON Bat: 100% GPRS: ON GPS: OK ACC: OFF Door: OFF GSM: 18 APN: em"),
        ("bitrek", "getparam 0242;", "Param ID 0242 Val: em"),
    ],
)
def test_the_apn_is_read_back_where_the_maker_has_a_query(garage: Garage, maker: str, text: str, reply: str) -> None:
    tracker = garage.add(maker)
    tracker.apn = tracker.values["0242"] = "em"
    assert garage.hear(tracker, text, BOSS) == reply.format(imei=tracker.imei, iccid=tracker.iccid)


def test_reachfar_obeys_only_the_number_it_was_given(garage: Garage) -> None:
    tracker = garage.add("reachfar-new")
    garage.hear(tracker, "pw,123456,center,491701234567#", BOSS)
    assert garage.hear(tracker, "apn,em#", "+49999") == ""
    assert garage.hear(tracker, "apn,em#", BOSS) == "OK"


def test_ruptela_keeps_what_is_left_out_or_old(garage: Garage) -> None:
    tracker = garage.add("ruptela")
    garage.hear(tracker, "setconnection a,me,pw,TCP,10.0.0.1,700", BOSS)
    garage.hear(tracker, "setconnection em,*old*", BOSS)
    assert (tracker.apn, tracker.user, tracker.apn_password) == ("em", "me", "pw")


def test_an_unknown_maker_is_an_error(garage: Garage) -> None:
    with pytest.raises(KeyError):
        garage.add("acme")
    assert garage.tell("nobody", "hi", BOSS) is None


# --- by provider, by module, by wire


def test_an_sms_of_emnify_reaches_the_tracker_and_its_answer_comes_back(
    sandbox: Sandbox, emnify: httpx.Client, eventually: Callable[..., Any]
) -> None:
    endpoint = _attached(sandbox, emnify, eventually)
    tracker = sandbox.garage.add("teltonika", f"emnify:{endpoint}")
    emnify.post(f"/endpoint/{endpoint}/sms", json={"payload": "  setparam 2001:em", "source_address": "12345"})
    answer = eventually(lambda: _answers(emnify, endpoint))
    assert answer == ["New value 2001:em"]
    assert tracker.apn == "em"
    assert sandbox.record.effects("tracker.apn")[0].detail["apn"] == "em"
    emnify.post(f"/endpoint/{endpoint}/sms", json={"payload": "setparam 2001:wrong", "source_address": "12345"})
    eventually(lambda: len(sandbox.record.effects("tracker.asked")) == 2 or _answers(emnify, endpoint) == [])
    assert (_answers(emnify, endpoint), tracker.apn) == (["New value 2001:em"], "em")


def _attached(sandbox: Sandbox, emnify: httpx.Client, eventually: Callable[..., Any]) -> int:
    endpoints = emnify.get("/endpoint", params={"per_page": 40}).json()

    def online() -> int:
        for each in endpoints:
            told = emnify.get(f"/endpoint/{each['id']}/connectivity").json()
            if told["status"]["description"] == "ONLINE":
                return int(each["id"])
        return 0

    return int(eventually(online))


def _answers(emnify: httpx.Client, endpoint: int) -> list[str]:
    messages = emnify.get(f"/endpoint/{endpoint}/sms").json()
    return [m["payload"] for m in messages if m["sms_type"]["description"] == "MO"]


def test_an_sms_command_of_super_sim_reaches_the_tracker(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client], eventually: Callable[..., Any]
) -> None:
    box = start(supersim_sims=1)
    twilio = twilio_of(box)
    sid = twilio.get("/Sims").json()["sims"][0]["sid"]
    tracker = box.garage.add("coban", sid)
    twilio.post("/SmsCommands", data={"Sim": sid, "Payload": "APN123456 super"})

    def answered() -> list[str]:
        commands = twilio.get("/SmsCommands", params={"Direction": "from_sim"}).json()["sms_commands"]
        return [command["payload"] for command in commands]

    assert eventually(answered) == ["APN ok!"]
    assert tracker.apn == "super"
    twilio.post("/SmsCommands", data={"Sim": sid, "Payload": "nonsense"})
    eventually(lambda: all(c["status"] != "queued" for c in twilio.get("/SmsCommands").json()["sms_commands"]))
    assert answered() == ["APN ok!"]


def test_a_module_sends_to_the_trackers_number_and_gets_its_answer(
    start: Callable[..., Sandbox], terminal: Callable[[str], Any], eventually: Callable[..., Any]
) -> None:
    box = start(modules=1, personalities=("m66",), trackers=("ruptela",), sms_s=0.01)
    port, tracker = box.ports[0], box.garage.all()[0]
    screen = terminal(port.device)
    screen.ask("ATE0+CMGF=1;+CNMI=2,2")
    eventually(lambda: port.module.registration.in_service)
    screen.send(f'AT+CMGS="+{tracker.number}"\r')
    screen.until("> ")
    screen.send("setconnection em\x1a")
    heard = screen.until("data ok\r\n")
    assert f'+CMT: "+{tracker.number}",,"' in heard
    assert tracker.apn == "em"


class Wire:
    """A terminal on a tracker's port."""

    def __init__(self, device: str) -> None:
        self._fd = os.open(device, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)

    def ask(self, text: str) -> str:
        os.write(self._fd, text.encode())
        heard, end = b"", time.monotonic() + PATIENCE_S
        while not heard.endswith(b"\r\n") and select.select([self._fd], [], [], max(end - time.monotonic(), 0))[0]:
            heard += os.read(self._fd, 4096)
        return heard.decode().strip()

    def close(self) -> None:
        os.close(self._fd)


@pytest.fixture
def wired(start: Callable[..., Sandbox]) -> Callable[[str], tuple[Tracker, Wire]]:
    opened: list[Wire] = []

    def open_(maker: str) -> tuple[Tracker, Wire]:
        port = start(trackers=(maker,)).tracker_ports[0]
        opened.append(Wire(port.device))
        return port.tracker, opened[-1]

    yield open_  # type: ignore[misc]
    for wire in opened:
        wire.close()


def test_teltonika_on_the_wire_needs_no_blanks(wired: Callable[[str], tuple[Tracker, Wire]]) -> None:
    tracker, wire = wired("teltonika")
    assert wire.ask("setparam 2001:em\r\n") == "New value 2001:em"
    assert wire.ask("getparam 2001\r") == "Param ID:2001 Value:em"
    assert tracker.apn == "em"


def test_queclink_on_the_wire_ends_a_command_with_its_dollar(wired: Callable[[str], tuple[Tracker, Wire]]) -> None:
    tracker, wire = wired("queclink")
    assert wire.ask("AT+GTBSI=gl200,em,,,,,,,00FF$").split(",")[4] == "00FF"
    assert wire.ask("AT+GTBSI=gl200,super,,,,,,,0001$\r\n").startswith("+ACK:GTBSI")
    assert tracker.apn == "super"


def test_bitrek_on_the_wire_asks_for_its_password_first(wired: Callable[[str], tuple[Tracker, Wire]]) -> None:
    tracker, wire = wired("bitrek")
    assert wire.ask("setparam 0242 em;\r\n") == "TASK COM TERM: INCORRECT PASSWORD"
    assert wire.ask(f"{tracker.password}\r\n") == "TASK COM TERM: PASSWORD OK"
    assert wire.ask("setparam 0242 em;\r\n") == "Param ID 0242 New Val: em"
    assert tracker.apn == "em"


def test_trackers_are_described_and_added_by_the_control_api(start: Callable[..., Sandbox]) -> None:
    box = start(trackers=tuple(MAKERS))
    wired = [line for line in box.describe() if line["kind"] == "tracker"]
    assert [line["maker"] for line in wired] == ["teltonika", "queclink", "bitrek"]
    assert all(port.info().simulated and port.info().at_likely is False for port in box.tracker_ports)
    with httpx.Client(base_url=box.control_url) as control:
        made = control.post("/trackers", json={"maker": "concox", "key": "emnify:7", "password": "666666"}).json()
        assert made["password"] == "666666"
        assert len(control.get("/trackers").json()) == len(MAKERS) + 1
        assert control.post("/trackers", json={"maker": "acme"}).status_code == 400
    box.tracker_ports[0].unplug()
    assert box.tracker_ports[0].device == ""
