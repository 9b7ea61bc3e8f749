"""SMS at the simulated modules: text and PDU, the prompt, the store, reports; between two modules."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sandbox.modules import pdu
from app.sandbox.sandbox import Sandbox

Screens = tuple[Any, Any, str, str]


@pytest.fixture
def two(start: Callable[..., Sandbox], terminal: Callable[[str], Any], eventually: Callable[..., Any]) -> Screens:
    """Two modules in service in text mode, each with its number."""
    box = start(modules=2, personalities=("m66", "m95"), sms_s=0.0)
    screens = [terminal(port.device) for port in box.ports]
    for port, screen in zip(box.ports, screens, strict=True):
        screen.ask("ATE0")
        screen.ask("AT+CMGF=1")
        screen.ask("AT+CMEE=1")
        eventually(lambda port=port: port.module.registration.in_service)
    one, other = (port.module.card.msisdn for port in box.ports)
    return screens[0], screens[1], one, other


def send(screen: Any, command: str, text: str) -> str:
    screen.send(f"{command}\r")
    assert screen.until("> ").endswith("\r\n> ")
    screen.send(f"{text}\x1a")
    return str(screen.until(r"(OK|ERROR[^\r]*)\r\n"))


def test_a_text_goes_from_one_module_to_the_other(two: Screens) -> None:
    one, other, own, number = two
    other.ask("AT+CNMI=2,1")
    assert send(one, f'AT+CMGS="+{number}"', "  setparam 2001:em") == "\r\n+CMGS: 1\r\n\r\nOK\r\n"
    assert other.until(r"\+CMTI.*\r\n") == '\r\n+CMTI: "SM",1\r\n'
    head, text, final = other.lines("AT+CMGR=1")
    assert head.startswith(f'+CMGR: "REC UNREAD","+{own}",,"')
    assert (text, final) == ("  setparam 2001:em", "OK")
    assert other.lines("AT+CMGR=1")[0].startswith('+CMGR: "REC READ"')
    assert other.lines('AT+CMGL="REC UNREAD"') == ["OK"]
    assert other.lines('AT+CMGL="ALL"')[0].startswith('+CMGL: 1,"REC READ"')
    other.send("AT+CMGD=1;+CMGR=1\r")
    assert other.until(r"ERROR.*\r\n") == "\r\n+CMS ERROR: 321\r\n"


def test_a_text_can_come_at_once_with_its_report(two: Screens) -> None:
    one, other, own, number = two
    other.ask("AT+CNMI=2,2,0,0,0")
    one.ask("AT+CNMI=2,1,0,1,0")
    one.ask("AT+CSMP=49,167,0,0")
    send(one, f'AT+CMGS="{number}"', "hi")
    assert other.until("hi\r\n").startswith(f'\r\n+CMT: "+{own}",,"')
    assert f'+CDS: 6,1,"{number}",129,' in one.until(r"CDS[^\r]*,0\r\n")
    send(one, 'AT+CMGS="4912345"', "nobody")
    one.until(r"CDS: 6,2,[^\r]*,70\r\n")


def test_escape_gives_a_text_up(two: Screens) -> None:
    one, _, _, number = two
    one.send(f'AT+CMGS="{number}"\r')
    one.until("> ")
    one.send("never mind\x1b")
    assert one.until("OK\r\n") == "\r\nOK\r\n"
    assert one.lines("AT") == ["OK"]


def test_what_cannot_be_sent_is_refused(two: Screens) -> None:
    one, *_ = two
    assert "+CMS ERROR: 305" in send(one, 'AT+CMGS="x"', "hi")
    assert "+CMS ERROR: 305" in send(one, 'AT+CMGS="123"', "x" * 161)
    one.ask("AT+CMGF=0")
    assert "+CMS ERROR: 304" in send(one, "AT+CMGS=12", "zz")
    assert "+CMS ERROR: 304" in send(one, "AT+CMGS=12", "0011")
    one.ask("AT+CFUN=4")
    one.ask("AT+CMGF=1")
    assert "+CMS ERROR: 331" in send(one, 'AT+CMGS="123"', "hi")
    assert one.lines("AT+CMGL=4") == ["+CME ERROR: 50"]


def test_pdu_mode(two: Screens) -> None:
    """The classic example of TS 23.040 tutorials: hellohello to 46708251358."""
    one, other, _, number = two
    for screen in (one, other):
        screen.ask("AT+CMGF=0")
    swapped = "".join(number[i + 1 : i + 2] + number[i] for i in range(0, len(number) - 1, 2)) + f"F{number[-1]}"
    body = f"1100{len(number):02X}91{swapped}0000AA0AE8329BFD4697D9EC37"
    assert len(number) % 2 == 1
    assert send(one, f"AT+CMGS={len(body) // 2}", f"00{body}") == "\r\n+CMGS: 1\r\n\r\nOK\r\n"
    head, data = other.lines("AT+CMGL=4")[:2]
    assert head == f"+CMGL: 1,0,,{len(data) // 2 - 1}"
    assert data.endswith("0AE8329BFD4697D9EC37")


def test_the_store_tells_how_full_it_is(two: Screens) -> None:
    one, *_ = two
    assert one.lines("AT+CPMS?")[0] == '+CPMS: "SM",0,20,"SM",0,20,"SM",0,20'
    assert one.lines('AT+CPMS="SM","SM","SM"')[0] == "+CPMS: 0,20,0,20,0,20"
    assert one.lines("AT+CMGF?;+CSCA?;+CNMI?")[:3] == ["+CMGF: 1", '+CSCA: "+491710760000",145', "+CNMI: 0,0,0,0,0"]


ALPHABET = "".join(sign for sign in pdu.septets_to_text(bytes(range(128))))


@given(st.text(ALPHABET + "^{}[]~|€\\", max_size=160))
@settings(max_examples=60, deadline=None)
def test_the_alphabet_packs_and_unpacks(text: str) -> None:
    septets = pdu.text_to_septets(text)
    assert septets is not None
    assert pdu.septets_to_text(pdu.unpack(pdu.pack(septets), len(septets))) == text


@given(st.binary(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_a_submit_or_refused(data: bytes) -> None:
    try:
        taken = pdu.submit(data)
    except pdu.BadPdu:
        return
    assert isinstance(taken, pdu.Submit)


def test_known_pdus() -> None:
    assert pdu.submit(bytes.fromhex("11000B916407281553F80000AA0AE8329BFD4697D9EC37")) == pdu.Submit(
        "46708251358", "hellohello", report=False
    )
    assert pdu.submit(bytes.fromhex("31000B916407281553F80008AA04043F0440")).text == "пр"
    part = bytearray(pdu.pack(bytes(7) + b"second"))
    part[:6] = bytes.fromhex("050003010202")
    joined = pdu.submit(bytes.fromhex("41000B916407281553F800000D") + part)
    assert joined == pdu.Submit("46708251358", "second", report=False)
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert pdu.deliver("+4670", "hi", at).hex().upper() == "0004049164070000" + "62102030405000" + "02E834"
    assert pdu.deliver("12", "Ж", at)[-2:] == "Ж".encode("utf-16-be")
    assert pdu.status_report(7, "123", at, at, arrived=False)[-1] == 0x46
