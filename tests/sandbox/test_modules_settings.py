"""RAT, roaming, SIM and ping of each vendor, typed at a plain terminal."""

from collections.abc import Callable
from typing import Any

import pytest

from app.sandbox.modules.network import Rat
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.modules.state import PUK
from app.sandbox.sandbox import Sandbox

Module = Callable[..., tuple[SimulatedPort, Any]]
Eventually = Callable[..., Any]


@pytest.fixture
def module(start: Callable[..., Sandbox], terminal: Callable[[str], Any]) -> Module:
    """`module("bg96")`: its port, and a terminal on it, with an APN and the echo switched off."""

    def opened(name: str, **options: Any) -> tuple[SimulatedPort, Any]:
        port = start(modules=1, personalities=(name,), **options).ports[0]
        screen = terminal(port.device)
        screen.ask("ATE0")
        cid = port.personality.first_cid
        screen.ask(f'AT+CGDCONT={cid},"IP","em"')
        if "+UCGDFLT" in port.personality.commands:
            screen.ask('AT+UCGDFLT=1,"IP","em"')
        if port.personality.function != 1:
            screen.ask("AT+CFUN=1")
        return port, screen

    return opened


def served(port: SimulatedPort, rat: Rat) -> Callable[[], bool]:
    registration = port.module.registration
    return lambda: registration.in_service and registration.rat is rat


@pytest.mark.parametrize(
    ("name", "before", "commands", "after"),
    [
        ("bg96", Rat.LTE_M, ['AT+QCFG="iotopmode",1,1'], Rat.NB_IOT),
        ("bg95", Rat.LTE_M, ['AT+QCFG="nwscanmode",1,1'], Rat.GSM),
        ("bg96", Rat.LTE_M, ['AT+QCFG="iotopmode",2', 'AT+QCFG="nwscanseq",0302,1'], Rat.NB_IOT),
        ("bg96", Rat.LTE_M, ['AT+QCFG="iotopmode",1,0', "AT+CFUN=1,1"], Rat.NB_IOT),
        ("ec25", Rat.LTE, ['AT+QCFG="nwscanmode",2'], Rat.UMTS),
        ("sara-r510s", Rat.LTE_M, ["AT+COPS=2", "AT+URAT=8", "AT+CFUN=16"], Rat.NB_IOT),
        ("lara-r2", Rat.LTE, ["AT+CFUN=4", "AT+URAT=0", "AT+CFUN=1"], Rat.GSM),
        ("sara-u201", Rat.UMTS, ["AT+COPS=2", "AT+URAT=0", "AT+COPS=0"], Rat.GSM),
        ("me910", Rat.LTE_M, ["AT#WS46=1", "AT#REBOOT"], Rat.NB_IOT),
        ("le910", Rat.LTE, ["AT+WS46=22", "AT#REBOOT"], Rat.UMTS),
        ("sim7600", Rat.LTE, ["AT+CNMP=13"], Rat.GSM),
        ("sim7070", Rat.LTE_M, ["AT+CMNB=2"], Rat.NB_IOT),
        ("hl7812", Rat.LTE_M, ["AT+KSRAT=1", "AT+CFUN=1,1"], Rat.NB_IOT),
        ("em7565", Rat.LTE, ["AT!SELRAT=01"], Rat.UMTS),
        ("pls8", Rat.LTE, ["AT^SXRAT=0", "AT+CFUN=4", "AT+CFUN=1"], Rat.GSM),
        ("l610", Rat.LTE, ["AT+GTRAT=0"], Rat.GSM),
        ("nl668", Rat.LTE, ["AT+GTRAT=2"], Rat.UMTS),
        ("gm02s", Rat.LTE_M, ["AT+SQNMODEACTIVE=2", "AT^RESET"], Rat.NB_IOT),
        ("nrf9160", Rat.LTE_M, ["AT+CFUN=4", "AT%XSYSTEMMODE=0,1,0,0", "AT+CFUN=1"], Rat.NB_IOT),
        ("1sc", Rat.LTE_M, ['AT%RATACT="NBIOT",1', "AT+CFUN=4", "AT+CFUN=1"], Rat.NB_IOT),
    ],
)
def test_each_vendor_chooses_its_technology_its_own_way(
    module: Module, eventually: Eventually, name: str, before: Rat, commands: list[str], after: Rat
) -> None:
    port, screen = module(name)
    eventually(served(port, before))
    for command in commands:
        assert screen.lines(command)[-1] == "OK", command
    if commands[-1] == "AT^RESET":  # it starts with the radio off
        eventually(lambda: port.module.function != 1 and port.module.card_ready)
        screen.send("AT+CFUN=1\r")
    eventually(served(port, after))


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("bg96", 'AT+QCFG="iotopmode",1,0'),
        ("sara-r410m", "AT+URAT=8"),
        ("me910", "AT#WS46=1"),
        ("pls8", "AT^SXRAT=0"),
    ],
)
def test_a_value_that_waits_is_read_back_at_once_and_counts_later(
    module: Module, eventually: Eventually, name: str, command: str
) -> None:
    port, screen = module(name)
    eventually(lambda: port.module.registration.in_service)
    rat = port.module.registration.rat
    if name == "sara-r410m":
        assert screen.lines(command) == ["+CME ERROR: operation not allowed"]
        screen.ask("AT+COPS=2")
    assert screen.lines(command) == ["OK"]
    if name == "sara-r410m":
        assert screen.lines("AT+URAT?")[0] == "+URAT: 8"
        screen.ask("AT+COPS=0")
    eventually(served(port, rat))


def test_without_a_cell_of_its_technology_the_search_has_no_end(module: Module, eventually: Eventually) -> None:
    port, screen = module("bg96")
    port.set_network(rats=["NB-IoT"])
    assert screen.lines("AT+CEREG?")[0] == "+CEREG: 0,2"
    screen.ask('AT+QCFG="iotopmode",2')
    eventually(served(port, Rat.NB_IOT))
    assert screen.lines("AT+COPS?")[0] == '+COPS: 0,0,"Sandbox Mobile",9'


@pytest.mark.parametrize(
    ("name", "off", "on"),
    [
        ("bg96", ['AT+QCFG="roamservice",1,1'], ['AT+QCFG="roamservice",2,1']),
        ("em7565", ['AT!ENTERCND="A710"', 'AT!CUSTOM="DISABLEROAM",1', "AT!RESET"], []),
        ("als6a", ['AT^SCFG="MEopMode/Roaming","off"'], ['AT^SCFG="MEopMode/Roaming","on"']),
        ("1sc", ['AT%SETCFG="ROAMING","off"'], ['AT%SETCFG="ROAMING","on"']),
    ],
)
def test_a_module_that_may_not_roam_finds_no_network(
    module: Module, eventually: Eventually, name: str, off: list[str], on: list[str]
) -> None:
    port, screen = module(name)
    eventually(lambda: port.module.registration.in_service)
    for command in off:
        assert screen.lines(command)[-1] == "OK"
    eventually(lambda: port.module.registration.stat == 2)
    for command in on:
        screen.ask(command)
        eventually(lambda: port.module.registration.in_service)


def test_a_2g_module_registers_without_an_apn_and_needs_one_for_data(
    start: Callable[..., Sandbox], terminal: Callable[[str], Any], eventually: Eventually
) -> None:
    port = start(modules=1, personalities=("m66",)).ports[0]
    screen = terminal(port.device)
    screen.ask("ATE0")
    eventually(served(port, Rat.GSM))
    assert screen.lines("AT+CEREG?") == ["ERROR"]
    assert screen.lines("AT+CREG?")[0] == "+CREG: 0,5"
    assert screen.lines("AT+CMEE=1;+CGACT=1,1") == ["+CME ERROR: 127"]
    assert screen.lines('AT+QICSGP=1,"em","me","pw"') == ["OK"]
    assert screen.lines("AT+QICSGP?")[0] == '+QICSGP: 1,"em","me","pw"'
    assert screen.lines("AT+CGACT=1,1;+CGACT?") == ["+CGACT: 1,1", "OK"]


@pytest.mark.parametrize(
    ("name", "write", "expected"),
    [
        ("pls8", 'AT^SGAUTH=1,2,"secret","me"', (2, "me", "secret")),
        ("me910", 'AT#PDPAUTH=1,1,"me","secret"', (1, "me", "secret")),
        ("sim7070", 'AT+CNCFG=0,1,"em","me","secret",2', (2, "me", "secret")),
        ("bg96", 'AT+QICSGP=1,1,"em","me","secret",3', (3, "me", "secret")),
        ("hl7812", 'AT+WPPP=1,1,"me","secret"', (1, "me", "secret")),
        ("em7565", 'AT$QCPDPP=1,2,"secret","me"', (2, "me", "secret")),
        ("sim7600", 'AT+CGAUTH=1,2,"secret","me"', (2, "me", "secret")),
        ("l610", 'AT+MGAUTH=1,2,"me","secret"', (2, "me", "secret")),
    ],
)
def test_authentication_in_the_form_of_the_vendor(
    module: Module, name: str, write: str, expected: tuple[int, str, str]
) -> None:
    port, screen = module(name)
    assert screen.lines(write) == ["OK"]
    context = port.module.contexts[1]
    assert (context.auth, context.user, context.password) == expected


# --- SIM, ping, the slow search


@pytest.mark.parametrize(
    ("name", "command", "text"),
    [
        ("bg96", "AT+CPINR", "+CPINR: SIM PIN,{},3"),
        ("bg96", "AT+QPINC?", '+QPINC: "SC",{},10'),
        ("sara-r510s", "AT+UPINCNT", "+UPINCNT: {},3,10,10"),
        ("me910", "AT#PCT", "#PCT: {}"),
        ("sim7600", "AT+SPIC", "+SPIC: {},10,3,10"),
        ("nl668", "AT+TPIN?", "+TPIN: {},3,10,10"),
    ],
)
def test_wrong_pins_are_counted_where_the_vendor_tells(module: Module, name: str, command: str, text: str) -> None:
    port, screen = module(name)
    port.set_card(pin="1234")
    screen.ask('AT+CPIN="9999"')
    assert screen.lines(command)[0] == text.format(2)


def test_a_puk_gives_a_new_pin_and_is_counted_too(module: Module) -> None:
    port, screen = module("bg96")
    port.set_card(pin="1234")
    for _ in range(3):
        screen.ask('AT+CPIN="9999"')
    assert screen.lines('AT+CPIN="1234"') == ["+CME ERROR: 12"]
    assert screen.lines('AT+CPIN="00000000","4321"') == ["+CME ERROR: 16"]
    assert screen.lines('AT+CPINR="SIM PUK"')[0] == "+CPINR: SIM PUK,9,10"
    assert screen.lines(f'AT+CPIN="{PUK}","4321"') == ["OK"]
    assert screen.lines("AT+CPIN?")[0] == "+CPIN: READY"
    assert screen.lines('AT+CPWD="SC","4321","1111"') == ["OK"]
    assert screen.lines('AT+CLCK="SC",0,"1111"') == ["OK"]
    assert screen.lines('AT+CLCK="SC",2')[0] == "+CLCK: 0"


@pytest.mark.parametrize(
    ("name", "command", "last"),
    [
        ("bg96", 'AT+QPING=1,"8.8.8.8",4,2', "+QPING: 0,2,2,0,41,44,42"),
        ("sara-r410m", 'AT+UPING="8.8.8.8",2', '+UUPING: 2,32,"8.8.8.8","8.8.8.8",63,44'),
        ("me910", 'AT#PING="example.org",2', '#PING: 02,"10.64.0.80",44,63'),
        ("sim7600", 'AT+CPING="8.8.8.8",1,2', "+CPING: 3,2,2,0,41,44,42"),
        ("pls8", 'AT^SISX="Ping",1,"8.8.8.8",2', '\\^SISX: "Ping",2,1,2,2,0,0'),
        ("1sc", 'AT%PINGCMD=0,"8.8.8.8",1', "%PINGCMD: 1,8.8.8.8,41,63"),
    ],
)
def test_each_vendor_pings_in_its_own_words(
    module: Module, eventually: Eventually, name: str, command: str, last: str
) -> None:
    port, screen = module(name)
    port.module.ping_s = 0.005
    screen.ask("AT+CFUN=4;+CMEE=1")
    assert screen.lines(command) == ["+CME ERROR: 30"]
    screen.ask("AT+CFUN=1")
    eventually(lambda: port.module.registration.in_service)
    screen.send(f"{command}\r")
    screen.until(last.replace("+", r"\+"))


def test_the_search_for_operators_is_slow_and_names_the_forbidden_one(module: Module) -> None:
    _, screen = module("ec25", scan_s=0.1)
    assert '(3,"Third Net","Third","26203",7)' in screen.lines("AT+COPS=?")[0]
    assert screen.lines('AT+COPS=1,2,"26203"') == ["+CME ERROR: 32"]
    assert screen.lines('AT+COPS=1,0,"Sandbox Mobile"') == ["OK"]


def test_sierras_protected_commands_want_their_password_first(module: Module) -> None:
    _, screen = module("em7565")
    assert screen.lines("AT!BAND=01") == ["ERROR"]
    assert screen.lines('AT!ENTERCND="A711"') == ["ERROR"]
    assert screen.lines('AT!ENTERCND="A710"') == ["OK"]
    assert screen.lines("AT!BAND=01") == ["OK"]
    assert screen.lines("AT!BAND?") == ["Index, Name", "01, Europe 3G", "OK"]
    assert screen.lines("AT!SELRAT?")[0] == "!SELRAT: 00, Automatic"


@pytest.mark.parametrize(
    ("name", "write", "read", "shown"),
    [
        (
            "sim7600",
            "AT+CNBP=0X0000000000000180,0X0000000000080004",
            "AT+CNBP?",
            "+CNBP: 0X0000000000000180,0X0000000000080004",
        ),
        ("sim7070", 'AT+CBANDCFG="CAT-M",3,20', "AT+CBANDCFG?", '+CBANDCFG: "CAT-M",3,20'),
        ("me910", "AT#BND=0,0,524288", "AT#BND?", "#BND: 0,0,524288"),
        ("bg96", 'AT+QCFG="band",f,80084,80084,1', 'AT+QCFG="band"', '+QCFG: "band",f,80084,80084'),
        ("1sc", 'AT%SETCFG="BAND","3","20"', 'AT%GETCFG="BAND"', "3,20"),
        ("hl7812", "AT+KBNDCFG=0,00000000000000080004", "AT+KBNDCFG?", "+KBNDCFG: 0,00000000000000080004"),
        (
            "als6a",
            'AT^SCFG="Radio/Band/4G","0x00080004"',
            'AT^SCFG="Radio/Band/4G"',
            '^SCFG: "Radio/Band/4G","0x00080004"',
        ),
        ("pls8", 'AT^SCFG="Radio/Band","1"', 'AT^SCFG="Radio/Band"', '^SCFG: "Radio/Band","1"'),
        ("sara-r410m", "AT+UDCONF=20,2", "AT+UDCONF=20", "+UDCONF: 20,2"),
    ],
)
def test_bands_are_kept_and_read_in_the_form_of_the_vendor(
    module: Module, name: str, write: str, read: str, shown: str
) -> None:
    _, screen = module(name)
    assert screen.lines(write) == ["OK"]
    assert screen.lines(read)[0] == shown


def test_bands_of_several_technologies_are_told_together(module: Module) -> None:
    _, screen = module("gm02s")
    assert screen.lines('AT+SQNBANDSEL=0,"standard","3,20"') == ["OK"]
    told = screen.lines("AT+SQNBANDSEL?")
    assert told[:2] == ['+SQNBANDSEL: 0,ais,"1,3,8"', '+SQNBANDSEL: 0,standard,"3,20"']
    assert told[2].startswith('+SQNBANDSEL: 1,standard,"1,2,3')


def test_masks_of_bands_are_taken_while_deregistered(module: Module, eventually: Eventually) -> None:
    port, screen = module("sara-r510s")
    eventually(served(port, Rat.LTE_M))
    assert screen.lines("AT+UBANDMASK=0,524292,0")[-1] == "ERROR"
    assert screen.lines("AT+CFUN=4;+UBANDMASK=0,524292,0") == ["OK"]
    assert screen.lines("AT+UBANDMASK?")[0] == "+UBANDMASK: 0,524292,0"
    assert screen.lines("AT+UBANDMASK=1,524292,0")[-1] == "ERROR"


def test_a_band_lock_lasts_or_ends_with_the_next_start(module: Module) -> None:
    _, screen = module("nrf9160")
    assert screen.lines('AT%XBANDLOCK=1,"100"') == ["OK"]
    assert screen.lines("AT%XBANDLOCK?")[0] == '%XBANDLOCK: "' + "100".zfill(88) + '",""'
    assert screen.lines("AT%XBANDLOCK=0") == ["OK"]
    assert screen.lines("AT%XBANDLOCK?")[0] == '%XBANDLOCK: "",""'
