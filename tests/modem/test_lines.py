from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.modem.lines import LineSplitter
from app.modem.reply import ReplyBuilder

URCS = frozenset({"+CMTI:", "RDY", "+CEREG:", "+QIND:"})
noise = st.sampled_from(['+CMTI: "SM",3', "RDY", "+CEREG: 2", "+QIND: SMS DONE"])
line_end = st.sampled_from(["\r\n", "\r", "\n", "\r\r\n", "\r\n\r\n", "\0\r\n"])


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[a:b] for a, b in pairwise(edges)]


def test_empty_lines_and_nuls_go_and_the_rest_stays():
    splitter = LineSplitter()
    assert splitter.feed(b"\0\r\n+CSQ: 17,99\r\n\r\nO\0") == ["+CSQ: 17,99"]
    assert splitter.rest == "O"
    assert splitter.feed(b"K\r") == ["OK"]


def test_a_line_that_never_ends_is_bounded():
    splitter = LineSplitter()
    given_out = [line for _ in range(100) for line in splitter.feed(b"\xff" * 1000)]
    assert sum(map(len, given_out)) + len(splitter.rest) == 100_000
    assert len(splitter.rest) <= 8192


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(st.text('AT+OK: 019"#é', min_size=1).map(str.strip).filter(bool), line_end)),
    st.lists(st.integers(0)),
)
def test_lines_do_not_depend_on_how_they_were_cut(lines, places):
    data = "".join(text + end for text, end in lines).encode()
    splitter = LineSplitter()
    assert [line for piece in cut(data, places) for line in splitter.feed(piece)] == [text for text, _ in lines]


@settings(max_examples=200, deadline=None)
@given(
    before=st.lists(noise, max_size=3),
    inside=st.lists(noise, max_size=3),
    echo=st.booleans(),
    final=st.sampled_from(["OK", "ERROR", "+CME ERROR:58", "+CME ERROR: 10", "+CMS ERROR: 500", "NO CARRIER"]),
    end=line_end,
    places=st.lists(st.integers(0), max_size=12),
)
def test_a_reply_is_whole_among_unasked_lines_however_it_is_cut(before, inside, echo, final, end, places):
    lines = [
        *before,
        *(["AT+CGDCONT?"] if echo else []),
        '+CGDCONT: 1,"IP","em"',
        *inside,
        '+CGDCONT: 2,"IP",""',
        final,
    ]
    builder = ReplyBuilder("AT+CGDCONT?", URCS)
    splitter = LineSplitter()
    done = []
    for piece in cut("".join(line + end for line in lines).encode(), places):
        done += [builder.take(line) for line in splitter.feed(piece)]
    reply = builder.build()
    assert done.count(True) == 1
    assert reply.lines == ('+CGDCONT: 1,"IP","em"', '+CGDCONT: 2,"IP",""')
    assert reply.urcs == (*before, *inside)
    assert reply.final == final
    assert reply.ok == (final == "OK")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_garbage_raises_nothing(data):
    splitter = LineSplitter()
    builder = ReplyBuilder("AT+CGSN", URCS)
    lines = splitter.feed(data)
    for line in lines:
        builder.take(line)
    assert len(builder.build().lines) <= len(lines)
