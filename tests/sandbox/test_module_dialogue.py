"""Talking to the simulated modules over their PTYs with nothing but `os.read` and `os.write`."""

from collections.abc import Callable
from typing import Any

import pytest

from app.sandbox.digits import luhn
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.sandbox import Sandbox

Open = Callable[[str], Any]
Start = Callable[..., Sandbox]


@pytest.fixture
def module(start: Start, terminal: Open) -> Callable[..., tuple[SimulatedPort, Any]]:
    """`module("bg96", reply_ms=20)`: its port, and a terminal on it with the echo switched off."""

    def opened(name: str, **options: Any) -> tuple[SimulatedPort, Any]:
        port = start(modules=1, personalities=(name,), **options).ports[0]
        screen = terminal(port.device)
        screen.ask("ATE0")
        return port, screen

    return opened


def test_the_terminal_line_of_a_bg96_byte_for_byte(start: Start, terminal: Open) -> None:
    screen = terminal(start(modules=1).ports[0].device)
    assert screen.ask("ATI") == "ATI\r\r\nQuectel\r\nBG96\r\nRevision: BG96MAR02A07M1G\r\n\r\nOK\r\n"
    assert screen.ask("ATE0") == "ATE0\r\r\nOK\r\n"
    assert screen.ask("ATI") == "\r\nQuectel\r\nBG96\r\nRevision: BG96MAR02A07M1G\r\n\r\nOK\r\n"
    assert screen.ask("at+cgmm") == "\r\nBG96\r\n\r\nOK\r\n"


@pytest.mark.parametrize("name", PERSONALITIES)
def test_every_module_says_who_it_is(module: Callable[..., Any], name: str) -> None:
    port, screen = module(name)
    who, own = port.personality, port.personality.extra
    imei = port.module.imei
    assert screen.lines("AT") == ["OK"]
    assert screen.lines("AT+CGMI") == [*([own.get("+CGMI", who.cgmi)] if who.cgmi else []), "OK"]
    assert screen.lines("AT+CGMM") == [own.get("+CGMM", who.cgmm), "OK"]
    assert screen.lines("AT+CGMR") == [own.get("+CGMR", who.firmware), "OK"]
    assert luhn(imei[:-1]) == imei[-1]
    assert screen.lines("AT+CGSN") == [own.get("+CGSN", "{imei}").format(imei=imei), "OK"]
    assert screen.lines("AT+CGSN=1")[0] == f'+CGSN: "{imei}"'
    if who.card_on is not None:
        assert screen.lines(f"AT+CFUN={who.card_on}") == ["OK"]
    assert screen.lines("AT+CIMI")[0] == port.module.card.imsi
    assert screen.lines("AT+CPIN?")[0] == "+CPIN: READY"


@pytest.mark.parametrize("name", PERSONALITIES)
def test_every_module_reads_its_iccid_the_way_of_its_vendor(module: Callable[..., Any], name: str) -> None:
    port, screen = module(name)
    if port.personality.card_on is not None:
        assert screen.lines(f"AT+CFUN={port.personality.card_on}") == ["OK"]
    iccid = port.module.card.iccid
    assert luhn(iccid[:-1]) == iccid[-1]
    swapped = screen.lines("AT+CRSM=176,12258,0,0,10")[0].split('"')[1]
    assert "".join(swapped[i + 1] + swapped[i] for i in range(0, 20, 2)) == f"{iccid}F"
    if port.personality.iccid:
        command, text = port.personality.iccid
        assert screen.lines(f"AT{command}") == [text.format(iccid=iccid), "OK"]


def test_many_modules_are_all_different(start: Start) -> None:
    ports = start(modules=16).ports
    for values in zip(
        *((p.device, p.module.imei, p.module.card.iccid, p.module.card.imsi) for p in ports), strict=True
    ):
        assert len(set(values)) == 16


# --- manners of the command line


def test_errors_come_in_the_style_that_was_chosen(module: Callable[..., Any]) -> None:
    _, screen = module("bg96")
    wrong = 'AT+CGDCONT=99,"IP","em"'
    assert screen.lines(wrong) == ["+CME ERROR: 50"]
    screen.ask("AT+CMEE=2")
    assert screen.lines(wrong) == ["+CME ERROR: incorrect parameters"]
    screen.ask("AT+CMEE=0")
    assert screen.lines(wrong) == ["ERROR"]
    assert screen.lines("AT+CMEE?") == ["+CMEE: 0", "OK"]


@pytest.mark.parametrize(
    ("name", "reply"),
    [("bg96", "ERROR"), ("sara-r410m", "+CME ERROR: unknown"), ("toby-l2", "ERROR"), ("no-name", "ERROR")],
)
def test_an_unknown_command_is_refused_in_the_vendors_style(module: Callable[..., Any], name: str, reply: str) -> None:
    _, screen = module(name)
    assert screen.lines("AT+NEVERHEARD") == [reply]
    assert screen.lines("AT+CSQ=1") == [reply]


def test_short_result_codes(module: Callable[..., Any]) -> None:
    _, screen = module("ec25")
    screen.send("ATV0\r")
    assert screen.until("0\r") == "0\r"
    screen.send("AT+CGMM\r")
    assert screen.until("0\r") == "EC25\r\n0\r"
    assert screen.ask("ATV1") == "\r\nOK\r\n"


def test_several_commands_on_a_line_stop_at_the_first_error(module: Callable[..., Any]) -> None:
    _, screen = module("bg96")
    assert screen.lines("AT+CGMI;+CGMM") == ["Quectel", "BG96", "OK"]
    assert screen.lines("AT+CGMI;+NONSENSE;+CGMM") == ["Quectel", "ERROR"]
    assert screen.lines("ATE0V1+CMEE=1;+CMEE?") == ["+CMEE: 1", "OK"]


def test_lines_that_are_no_commands_are_ignored_and_noise_before_one_does_not_matter(
    module: Callable[..., Any],
) -> None:
    _, screen = module("bg96")
    screen.send("hello\r\n\r\n\r")
    assert screen.quiet(0.05) == ""
    assert screen.lines("\0xyAT+CGMM") == ["BG96", "OK"]
    assert screen.lines("A/") == ["BG96", "OK"]
    screen.send("AT+CGMM\r\n")
    assert screen.until("OK\r\n") == "\r\nBG96\r\n\r\nOK\r\n"


def test_commands_sent_at_once_are_answered_one_after_the_other(module: Callable[..., Any]) -> None:
    _, screen = module("bg96", reply_ms=20)
    screen.send("AT+CGMI\rAT+CGMM\rAT\r")
    heard = screen.until("OK[^$]*OK[^$]*OK")
    assert heard.replace("\r\n", " ").split() == ["Quectel", "OK", "BG96", "OK", "OK"]


def test_a_byte_aborts_the_search_for_operators(module: Callable[..., Any]) -> None:
    _, screen = module("ec25")
    screen.send("AT+COPS=?\r")
    assert screen.quiet(0.1) == ""
    screen.send("x")
    assert screen.until("OK") == "\r\nOK\r\n"
    assert screen.lines("AT+CGMM") == ["EC25", "OK"]


# --- contexts


def test_contexts_are_kept_over_a_reboot(module: Callable[..., Any]) -> None:
    _, screen = module("bg96")
    assert screen.lines("AT+CGDCONT?") == ['+CGDCONT: 1,"IPV4V6","","0.0.0.0",0,0', "OK"]
    assert screen.lines('AT+CGDCONT=1,"IP","em"') == ["OK"]
    assert screen.lines('AT+CGDCONT=2,"IPV6","super"') == ["OK"]
    screen.ask("AT+CFUN=1,1")
    assert screen.until("APP RDY\r\n") == "\r\nRDY\r\n\r\nAPP RDY\r\n"
    assert [line for line in screen.lines("AT+CGDCONT?") if "CGDCONT:" in line] == [
        '+CGDCONT: 1,"IP","em","0.0.0.0",0,0',
        '+CGDCONT: 2,"IPV6","super","0.0.0.0",0,0',
    ]
    assert screen.lines("AT+CGDCONT=2")[-1] == "OK"
    assert "super" not in screen.ask("AT+CGDCONT?")


@pytest.mark.parametrize(
    "wrong", ['1,"IPX","em"', '0,"IP","em"', "1,IP,em", '1,"IP","e\xe9m"', 'x,"IP","em"', '1,"IP","em']
)
def test_contexts_that_make_no_sense_are_refused(module: Callable[..., Any], wrong: str) -> None:
    port, screen = module("bg96")
    assert screen.lines(f"AT+CGDCONT={wrong}") == ["+CME ERROR: 50"]
    assert port.module.contexts[1].apn == ""


def test_quectels_qicsgp_and_cgdcont_are_the_same_context(module: Callable[..., Any]) -> None:
    port, screen = module("ec25")
    assert screen.lines('AT+QICSGP=1,1,"em","me","secret",1') == ["OK"]
    assert screen.lines("AT+QICSGP=1") == ['+QICSGP: 1,"em","me","secret",1', "OK"]
    assert screen.lines("AT+CGDCONT?")[0] == '+CGDCONT: 1,"IP","em","0.0.0.0",0,0'
    assert port.module.contexts[1].auth == 1
    assert screen.lines("AT+CGAUTH?")[0] == '+CGAUTH: 1,1,"me","secret"'


def test_quectels_configuration_is_read_and_kept(module: Callable[..., Any]) -> None:
    _, screen = module("bg96")
    assert screen.lines('AT+QCFG="roamservice"') == ['+QCFG: "roamservice",255', "OK"]
    screen.ask('AT+QCFG="roamservice",2,1')
    assert screen.lines('AT+QCFG="roamservice"') == ['+QCFG: "roamservice",2', "OK"]
    assert screen.lines('AT+QCFG="nonsense"') == ["+CME ERROR: 50"]


def test_ublox_keeps_a_setting_and_takes_authentication(module: Callable[..., Any]) -> None:
    port, screen = module("sara-r410m")
    assert screen.lines("AT+URAT?") == ["+URAT: 7,8", "OK"]
    screen.ask("AT+URAT=8")
    assert screen.lines("AT+URAT?") == ["+URAT: 8", "OK"]
    assert screen.lines('AT+UAUTHREQ=1,2,"me","secret"') == ["OK"]
    assert (port.module.contexts[1].auth, port.module.contexts[1].user) == (2, "me")


# --- SIM


def test_a_pin_is_asked_for_and_its_tries_run_out(module: Callable[..., Any]) -> None:
    port, screen = module("bg96")
    port.set_card(pin="1234")
    assert screen.lines("AT+CPIN?")[0] == "+CPIN: SIM PIN"
    assert screen.lines("AT+CIMI") == ["+CME ERROR: 11"]
    assert screen.lines('AT+CPIN="9999"') == ["+CME ERROR: 16"]
    assert screen.lines("AT+QPINC?")[0] == '+QPINC: "SC",2,10'
    assert screen.lines('AT+CPIN="1234"') == ["OK"]
    assert screen.lines("AT+CPIN?")[0] == "+CPIN: READY"
    assert screen.lines("AT+QPINC?")[0] == '+QPINC: "SC",3,10'
    assert screen.lines('AT+CPIN="1234"') == ["+CME ERROR: 3"]
    assert screen.lines('AT+CLCK="SC",2')[0] == "+CLCK: 1"
    port.set_card(pin="4321")
    for reply in ("16", "16", "12"):
        assert screen.lines('AT+CPIN="1234"') == [f"+CME ERROR: {reply}"]
    assert screen.lines("AT+CPIN?")[0] == "+CPIN: SIM PUK"


def test_without_a_sim_there_is_no_sim(module: Callable[..., Any]) -> None:
    port, screen = module("bg96")
    port.set_card(present=False)
    for command in ("AT+CPIN?", "AT+CIMI", "AT+QCCID", 'AT+CPIN="1234"'):
        assert screen.lines(command) == ["+CME ERROR: 10"]
    assert screen.lines("AT+CSQ")[0] == "+CSQ: 99,99"


# --- start, reboot, off


def test_a_reboot_is_deaf_forgets_the_session_and_finds_the_sim_busy(module: Callable[..., Any]) -> None:
    _, screen = module("sim7600", boot_s=0.8)
    screen.ask("AT+CMEE=1")
    assert screen.lines("AT+CRESET") == ["OK"]
    screen.send("AT\r")
    assert screen.until("PB DONE\r\n") == "\r\n+CPIN: READY\r\n\r\nSMS DONE\r\n\r\nPB DONE\r\n"
    screen.send("AT+CMEE=1\rAT+CIMI\r")
    assert screen.until("ERROR: 14").startswith("AT+CMEE=1\r"), "the echo is on again"


@pytest.mark.parametrize(
    ("name", "command"), [("toby-l2", "AT+CFUN=16"), ("no-name", "AT+CFUN=1,1"), ("ec25", "AT+CFUN=1,1")]
)
def test_each_module_reboots_by_its_own_command(
    start: Start, terminal: Open, eventually: Callable[..., Any], name: str, command: str
) -> None:
    sandbox = start(modules=1, personalities=(name,))
    assert terminal(sandbox.ports[0].device).lines(command) == ["OK"]
    eventually(lambda: sandbox.record.effects("module.rebooted"))


def test_a_module_that_is_off_stays_off(module: Callable[..., Any]) -> None:
    _, screen = module("bg96")
    screen.send("AT+QPOWD=1\r")
    assert screen.until("DOWN\r\n") == "\r\nOK\r\n\r\nPOWERED DOWN\r\n"
    screen.send("AT\r")
    assert screen.quiet(0.1) == ""


def test_on_usb_a_reboot_takes_the_port_away(start: Start, terminal: Open, eventually: Callable[..., Any]) -> None:
    port = start(modules=1, reboot_unplugs=True).ports[0]
    screen, before = terminal(port.device), port.info()
    screen.send("AT+CFUN=1,1\r")
    with pytest.raises((OSError, EOFError)):
        screen.until("nothing more")
    eventually(lambda: port.device)
    assert terminal(port.device).lines("AT")[-1] == "OK"
    assert (port.info().serial_number, port.info().location) == (before.serial_number, before.location)
