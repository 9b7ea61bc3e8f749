"""PSM and eDRX: what is asked for, what the network grants, and how each family tells it."""

from collections.abc import Callable
from typing import Any

import pytest

from app.sandbox.modules.network import Rat
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.sandbox import Sandbox

Module = Callable[..., tuple[SimulatedPort, Any]]
Eventually = Callable[..., Any]


@pytest.fixture
def module(start: Callable[..., Sandbox], terminal: Callable[[str], Any]) -> Module:
    """`module("bg96")`: its port, and a terminal on it, with an APN and the echo switched off."""

    def opened(name: str) -> tuple[SimulatedPort, Any]:
        port = start(modules=1, personalities=(name,)).ports[0]
        screen = terminal(port.device)
        screen.ask(f'ATE0+CGDCONT={port.personality.first_cid},"IP","em"')
        return port, screen

    return opened


def served(port: SimulatedPort, rat: Rat) -> Callable[[], bool]:
    registration = port.module.registration
    return lambda: registration.in_service and registration.rat is rat


def test_psm_is_granted_by_the_network_and_read_apart_from_what_was_asked_for(
    module: Module, eventually: Eventually
) -> None:
    port, screen = module("bg96")
    assert screen.lines('AT+CPSMS=1,,,"01001110","00000101"') == ["OK"]
    assert screen.lines("AT+CPSMS?")[0] == '+CPSMS: 1,,,"01001110","00000101"'
    eventually(lambda: port.module.registration.in_service)
    assert screen.lines("AT+CEREG=4;+CEREG?")[0] == '+CEREG: 4,5,"1A2B","01A2B3C4",8,,,"00000101","01001110"'
    assert screen.lines("AT+QPSMS?")[0] == '+QPSMS: 1,,,"504000","10"'
    port.set_network(psm=False)
    eventually(lambda: port.module.registration.in_service)
    assert '+CEREG: 4,5,"1A2B","01A2B3C4",8' in screen.lines("AT+CEREG?")
    assert screen.lines('AT+CPSMS=1,,,"0100111","00000101"') == ["+CME ERROR: 50"]
    assert screen.lines("AT+CPSMS=1,,,01001110,00000101") == ["+CME ERROR: 50"]
    assert screen.lines("AT+CPSMS=2;+CPSMS?")[0] == '+CPSMS: 0,,,"01100000","00000000"'


def test_edrx_is_asked_for_and_granted_by_the_rules_of_the_technology(module: Module, eventually: Eventually) -> None:
    port, screen = module("bg96")
    assert screen.lines('AT+CEDRXS=1,5,"1000";+CEDRXS=1,4,"1110"') == ["OK"]
    assert screen.lines("AT+CEDRXS?") == ['+CEDRXS: 4,"1110"', '+CEDRXS: 5,"1000"', "OK"]
    eventually(served(port, Rat.LTE_M))
    assert screen.lines("AT+CEDRXRDP")[0] == '+CEDRXRDP: 4,"1110","1101","0011"'
    assert screen.lines('AT+QPTWEDRXS=1,4,"0101","1001"') == ["OK"]
    assert screen.lines("AT+CEDRXRDP")[0] == '+CEDRXRDP: 4,"1001","1001","0101"'
    screen.ask('AT+QCFG="iotopmode",1,1')
    eventually(served(port, Rat.NB_IOT))
    assert screen.lines("AT+CEDRXRDP")[0] == '+CEDRXRDP: 5,"1000","0010","0011"'
    screen.ask('AT+CEDRXS=1,5,"0001"')
    assert screen.lines("AT+CEDRXRDP")[0] == "+CEDRXRDP: 0"
    screen.send('AT+CEDRXS=2,5,"1001"\r')
    assert '+CEDRXP: 5,"1001","1001","0011"' in screen.until("CEDRXP[^\r]+\r")


@pytest.mark.parametrize(
    ("name", "off", "on"),
    [
        ("sara-r410m", ["+CEDRXS:", "OK"], ['+CEDRXS: 4,"0101"', "OK"]),
        (
            "sara-r510s",
            ['+CEDRXS: 4,"0000"', '+CEDRXS: 5,"0000"', "OK"],
            ['+CEDRXS: 4,"0101"', '+CEDRXS: 5,"0000"', "OK"],
        ),
        ("bg96", ["OK"], ['+CEDRXS: 4,"0101"', "OK"]),
    ],
)
def test_edrx_is_read_in_the_odd_form_of_the_family(module: Module, name: str, off: list[str], on: list[str]) -> None:
    _, screen = module(name)
    assert screen.lines("AT+CEDRXS?") == off
    screen.ask('AT+CEDRXS=1,4,"0101"')
    assert screen.lines("AT+CEDRXS?") == on
    screen.ask("AT+CEDRXS=3")
    assert screen.lines("AT+CEDRXS?") == off


def test_ublox_and_nordic_have_their_own_ways_of_power_saving(module: Module, eventually: Eventually) -> None:
    port, screen = module("sara-r510s")
    screen.ask('AT+CPSMS=1,,,"01000011","01000011"')
    eventually(lambda: port.module.registration.in_service)
    assert screen.lines("AT+UCPSMS?")[0] == '+UCPSMS: 1,,,"01000011","01000011"'
    _, screen = module("nrf9160")
    screen.ask("AT+CFUN=1")
    assert screen.lines('AT%XPTW=4,"0011"') == ["OK"]
    assert screen.lines("AT+CPSMS?")[0] == '+CPSMS: 0,"","","01100000","00000000"'
    assert screen.lines("AT%XSYSTEMMODE=1,0,0,0") == ["ERROR"]
    assert screen.lines("AT+CMEE=1;%XSYSTEMMODE=1,0,0,0") == ["+CME ERROR: 518"]
