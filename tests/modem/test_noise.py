"""Whole conversations over a noisy line: the right value or an error, never a wrong value."""

import runpy
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

VALUES = {"AT+CGSN": "490154203237518", "AT+CIMI": "901430000000001", "AT+CSQ": "+CSQ: 17,99"}

report = st.sampled_from([b'+CMTI: "SM",3', b"+CEREG: 2", b"RDY", b"+QIND: PB DONE"])
static = st.binary(min_size=1, max_size=20).map(lambda data: bytes(byte | 0x80 for byte in data))
noise = st.lists(st.one_of(report, static, st.just(b"\0\0")), max_size=3)
end = st.sampled_from([b"\r\n", b"\r", b"\r\r\n", b"\r\n\r\n"])
exchange = st.tuples(st.sampled_from(sorted(VALUES)), noise, noise, noise, end, st.booleans())


@settings(max_examples=150, deadline=None)
@given(st.lists(exchange, min_size=1, max_size=6))
def test_each_answer_is_its_own_commands_answer(noisy, exchanges):
    for command, before, inside, after, ending, echo in exchanges:
        lines = [*([command.encode()] if echo else []), *before, VALUES[command].encode(), *inside, b"OK", *after]
        noisy.module.script[command] = b"".join(line + ending for line in lines)
        reply = noisy.session.send(command, 2)
        assert reply.ok
        assert VALUES[command] in reply.lines
        others = {value for other, value in VALUES.items() if other != command}
        assert not others & set(reply.lines)
        assert not any(line.startswith(("+CMTI", "+CEREG", "RDY", "+QIND")) for line in reply.lines)


def test_a_damaged_late_or_missing_reply_is_never_taken_for_a_value():
    """A few of the sessions that `make bench` runs by the thousand."""
    told = runpy.run_path(str(Path(__file__).parents[1] / "bench" / "bench_fuzz.py"))["fuzz"](15, 1)
    assert told["sessions"] == 15
    assert told["taken"]
    assert told["wrong"] == told["odd"] == 0
