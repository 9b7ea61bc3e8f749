import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.modem.masking import masked
from app.modem.reply import ReplyBuilder


def reply(command, *lines, terse=False, urcs=frozenset({"+CREG:", "+CPIN:", "RDY"})):
    builder = ReplyBuilder(command, urcs, terse)
    for line in lines:
        builder.take(line)
    return builder.build()


@pytest.mark.parametrize(
    ("final", "kind", "code", "words"),
    [
        ("+CME ERROR: 10", "CME", 10, "SIM not inserted"),
        ("+CME ERROR:58", "CME", 58, "58"),
        ("+CME ERROR: SIM failure", "CME", 13, "SIM failure"),
        ("+cme error: sim BUSY", "CME", 14, "SIM busy"),
        ("+CME ERROR: 10|SIM not inserted", "CME", 10, "SIM not inserted"),
        ("+CME ERROR: 3517", "CME", 3517, "3517"),
        ("+CMS ERROR: 310", "CMS", 310, "SIM not inserted"),
        ("+CMS ERROR:500", "CMS", 500, "unknown error"),
        ("COMMAND NOT SUPPORT", "", None, "COMMAND NOT SUPPORT"),
        ("ERROR", "", None, "ERROR"),
        ("NO CARRIER", "", None, "NO CARRIER"),
    ],
)
def test_errors_in_every_spelling_become_words(final, kind, code, words):
    error = reply("AT+CIMI", final).error
    assert (error.kind, error.code, str(error.text)) == (kind, code, words)


def test_a_digit_is_a_result_code_only_while_the_module_may_be_terse():
    assert reply("ATE0", "0", terse=True).ok
    assert reply("ATE0", "4", terse=True).final == "ERROR"
    assert reply("AT+GSN", "0", "OK").lines == ("0",)


def test_an_answer_that_looks_like_a_report_belongs_to_its_question():
    asked = reply("AT+CREG?", "+CREG: 2", "+CREG:0,1", "OK")
    assert asked.lines == ("+CREG: 2", "+CREG:0,1")
    other = reply("AT+CGMR", "+CREG: 2", "RDY", "1.2.3", "OK")
    assert (other.lines, other.urcs) == (("1.2.3",), ("+CREG: 2", "RDY"))


def test_a_refusal_names_the_command_and_the_reason():
    with pytest.raises(KnownError) as error:
        reply("AT+CGDCONT=1", "+CME ERROR: 50").require("AT+CGDCONT=1")
    assert str(error.value.what) == "The module refused AT+CGDCONT=1: incorrect parameters"
    assert error.value.outcome is Outcome.FAIL


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("AT+CPIN=1234", "AT+CPIN=•••••"),
        ('at+cpin="12345678","1234"', "at+cpin=•••••"),
        ("AT+CPIN?", "AT+CPIN?"),
        ("+CPIN: READY", "+CPIN: READY"),
        ('AT+CLCK="SC",0,"1234"', 'AT+CLCK="SC",0,•••••'),
        ('AT+CLCK="SC",2', 'AT+CLCK="SC",2'),
        ('AT+CPWD="SC","1234","4321"', "AT+CPWD=•••••"),
        ('AT+CGAUTH=1,1,"joe","pw"', 'AT+CGAUTH=1,1,"•••••","•••••"'),
        ('+CGAUTH: 1,1,"joe","pw"', '+CGAUTH: 1,1,"•••••","•••••"'),
        ('AT+QICSGP=1,1,"em","joe","pw",1', 'AT+QICSGP=1,1,"em","•••••","•••••",1'),
        ('+QICSGP: 1,"em","","",0', '+QICSGP: 1,"em","","",0'),
        ('AT+UAUTHREQ=1,2,"joe","pw"', 'AT+UAUTHREQ=1,2,"•••••","•••••"'),
        ('AT+WPPP=1,2,"joe","pw"', 'AT+WPPP=1,2,"•••••","•••••"'),
        ("AT$QCPDPP=1,1,pw,joe", 'AT$QCPDPP=1,1,"•••••","•••••"'),
        ("AT+QICSGP=1,1,em,joe,pw 1,1", 'AT+QICSGP=1,1,em,"•••••","•••••",1'),
        ("+CGAUTH: (1-15),(0-2)", "+CGAUTH: (1-15),(0-2)"),
        ('AT+CGDCONT=1,"IP","em"', 'AT+CGDCONT=1,"IP","em"'),
        ('AT+QICSGP=1,1,"em","joe","cut', 'AT+QICSGP=1,1,"em","•••••","•••••"'),
    ],
)
def test_pins_and_passwords_are_masked_and_the_rest_is_not(line, shown):
    assert masked(line) == shown
