import threading
import time

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from tests.leaks import PATIENCE_S


def failure(call, *args, **kwargs):
    with pytest.raises(KnownError) as error:
        call(*args, **kwargs)
    return error.value


def test_echo_on_is_no_answer(talk):
    talking = talk({"AT+CSQ": "+CSQ: 17,99"}, echo=True)
    assert talking.session.send("AT+CSQ").lines == ("+CSQ: 17,99",)


def test_terse_replies_are_understood_until_words_come(talk):
    talking = talk({"AT": b"0\r", "ATE0": b"0\r", "ATV1": "OK", "AT+X": b"\r\n0\r\n\r\nOK\r\n"})
    talking.session.wake()
    assert talking.session.send("AT+X").lines == ("0",)


def test_terse_mode_that_was_asked_for_is_understood(talk):
    talking = talk({"ATV0": b"0\r", "AT+Y": b"4\r"})
    talking.session.wake()
    assert talking.session.send("ATV0").ok
    assert talking.session.send("AT+Y").final == "ERROR"


def test_reports_inside_a_reply_are_kept_apart(talk):
    talking = talk({"AT+CSQ": b'\r\n+CMTI: "SM",1\r\n\r\n+CSQ: 17,99\r\n\r\nRING\r\n\r\nOK\r\n'})
    talking.session.know({"+CMTI:", "RING"})
    reply = talking.session.send("AT+CSQ")
    assert (reply.lines, reply.urcs) == (("+CSQ: 17,99",), ('+CMTI: "SM",1', "RING"))


def test_nuls_and_garbage_before_the_answer_do_no_harm(talk):
    talking = talk({"AT+CSQ": b"\0\0\xff\xfe\x80\r\n+CSQ: 17,99\r\n\0\r\nOK\r\n"})
    assert talking.session.send("AT+CSQ").values("+CSQ") == ["17,99"]


def test_silence_is_an_error_with_the_command_and_a_remedy(talk):
    error = failure(talk({"AT+CSQ": None}).session.send, "AT+CSQ", 0.1)
    assert (error.code, error.outcome) == ("module.silent", Outcome.TIMEOUT)
    assert "AT+CSQ" in str(error.what)


def test_garbage_without_end_does_not_hold_a_command_beyond_its_time(talk):
    talking = talk({"AT+CSQ": b"\xff\xfe" * 1500})
    started = time.monotonic()
    assert failure(talking.session.send, "AT+CSQ", 0.2).code == "module.silent"
    assert time.monotonic() - started < PATIENCE_S / 3


def test_a_late_reply_is_never_taken_for_the_next_answer(talk, late):
    talking = talk({"AT+CIMI": late("901430000000001", 0.6), "AT+CGSN": "490154203237518"})
    failure(talking.session.send, "AT+CIMI", 0.1)
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)
    assert "901430000000001" in [line.line for line in talking.trace]


def test_a_reply_later_than_the_first_marker_is_not_taken_either(talk, late):
    talking = talk({"AT+CIMI": late("901430000000001", 2.3), "AT+CGSN": "490154203237518"})
    failure(talking.session.send, "AT+CIMI", 0.1)
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)


def test_a_module_that_knows_no_marker_is_caught_up_with_all_the_same(talk, late, monkeypatch):
    monkeypatch.setattr("app.modem.session._MARKERS", _quick_markers())
    no_markers = {"AT+CMEE?": "ERROR", "AT+CREG=?": "ERROR"}
    talking = talk({"AT+CIMI": late("901430000000001", 0.3), **no_markers, "AT+CGSN": "490154203237518"})
    failure(talking.session.send, "AT+CIMI", 0.1)
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)


def _quick_markers():
    from app.modem.session import _MARKERS

    return tuple((command, shape, 0.3) for command, shape, _ in _MARKERS)


def test_lines_that_came_between_two_commands_are_not_an_answer(talk):
    talking = talk({"AT+CSQ": "+CSQ: 17,99"})
    talking.module.say(b"\r\nOK\r\n\r\n+CSQ: 1,99\r\n\r\nOK\r\n")
    while not talking.link.waiting:
        pass
    assert talking.session.send("AT+CSQ").lines == ("+CSQ: 17,99",)
    assert talking.session.listen(0) == ("OK", "+CSQ: 1,99", "OK")


def test_an_answer_without_its_ok_counts_where_that_is_known(talk):
    talking = talk({"AT+CPIN?": b"\r\n+CPIN: READY\r\n", "AT+CIMI": "901430000000001"})
    reply = talking.session.send("AT+CPIN?", final_missing=True)
    assert (reply.ok, reply.values("+CPIN")) == (True, ["READY"])
    assert talking.session.send("AT+CIMI").lines == ("901430000000001",)


def test_an_ok_that_was_only_slow_is_not_the_next_answer(talk):
    def slow(_command):
        timer.start()
        return b"\r\n+CPIN: READY\r\n"

    talking = talk({"AT+CPIN?": slow, "AT+CIMI": "901430000000001"})
    timer = threading.Timer(0.3, talking.module.say, [b"\r\nOK\r\n"])
    talking.session.send("AT+CPIN?", final_missing=True)
    assert talking.session.send("AT+CIMI").lines == ("901430000000001",)
    timer.join()


def test_a_prompt_gets_its_text(talk):
    talking = talk({'AT+CMGS="123"': b"\r\n> ", "setparam 2001:em\x1a": "+CMGS: 7"})
    reply = talking.session.send('AT+CMGS="123"', payload=b"setparam 2001:em\x1a")
    assert reply.values("+CMGS") == ["7"]


def test_a_prompt_that_nobody_expected_is_left(talk):
    talking = talk({"AT+CMGS=1": b"\r\n> ", "\x1b": "OK"})
    assert talking.session.send("AT+CMGS=1").ok
    assert "\x1b" in talking.module.received


def test_the_first_bytes_may_be_lost_and_the_session_is_in_step_after_that(talk):
    talking = talk({"AT": [None, "OK"], "AT+CGMM": "BG96"})
    talking.session.wake()
    assert talking.session.awake
    assert talking.session.send("AT+CGMM").lines == ("BG96",)


def test_a_new_session_is_not_misled_by_the_command_of_the_last_one(talk, late):
    talking = talk({"AT+CIMI": late("901430000000001", 0.5), "AT+CGSN": "490154203237518"})
    talking.link.write(b"AT+CIMI\r")
    talking.session.wake()
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)


def test_a_marker_that_was_itself_given_up_is_not_used(talk, late):
    talking = talk({"AT+CREG=?": [late("+CREG: (0-2)", 0.5), "+CREG: (0-2)"], "AT+CGSN": "490154203237518"})
    failure(talking.session.send, "AT+CREG=?", 0.1)
    assert talking.session.send("AT+CGSN").lines == ("490154203237518",)


def test_a_module_that_never_stops_talking_does_not_keep_a_command_from_its_end(talk):
    talking = talk({"AT+CSQ": None})
    started = time.monotonic()
    with talking.module.babbling():
        assert failure(talking.session.send, "AT+CSQ", 0.2).code == "module.silent"
    assert time.monotonic() - started < PATIENCE_S / 3


def test_a_module_that_never_answers_is_silent(talk):
    assert failure(talk({"AT": None}).session.wake, tries=1).code == "module.silent"


def test_cancelling_ends_a_command_at_once(talk):
    talking = talk({"AT+COPS=?": None})
    canceller = threading.Thread(target=lambda: (talking.module.wait_for("AT+COPS=?"), talking.cancelled.set()))
    canceller.start()
    started = time.monotonic()
    error = failure(talking.session.send, "AT+COPS=?", 315)
    canceller.join()
    assert (error.code, error.outcome) == ("cancelled", Outcome.ABORTED)
    assert time.monotonic() - started < PATIENCE_S / 3


def test_unplugging_in_mid_command_is_said(talk, unplugged):
    assert failure(talk({"AT+CSQ": unplugged}).session.send, "AT+CSQ", 5).code == "port.gone"


def test_the_trace_has_every_line_with_its_direction_and_no_pin(talk):
    talking = talk({"AT+CPIN=1234": "OK"}, echo=True)
    talking.session.send("AT+CPIN=1234")
    assert [(line.sent, line.line) for line in talking.trace] == [
        (True, "AT+CPIN=•••••"),
        (False, "AT+CPIN=•••••"),
        (False, "OK"),
    ]


def test_listening_gives_what_is_said_and_waits_no_longer(talk):
    talking = talk()
    talking.module.say(b"\r\n+CEREG: 5\r\n")
    started = time.monotonic()
    assert talking.session.listen(30) == ("+CEREG: 5",)
    assert time.monotonic() - started < PATIENCE_S / 3
    assert talking.session.listen(0.05) == ()
