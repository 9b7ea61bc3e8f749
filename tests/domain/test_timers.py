import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.duration import duration_text, parse_duration
from app.domain.edrx import NOMINAL, Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.domain.psm import Psm, Timer, TimerName, rounding
from app.domain.translation import Translation

HOUR = 3600
TAU, ACTIVE = TimerName.T3412_EXTENDED, TimerName.T3324
WB, NB = EdrxMode.WB_S1, EdrxMode.NB_S1
BITS = st.text("01", min_size=8, max_size=8)


@pytest.mark.parametrize(
    ("name", "bits", "seconds"),
    [
        # 3GPP TS 24.008 10.5.7.4a, each unit once
        (TAU, "00000001", 600),
        (TAU, "00100001", HOUR),
        (TAU, "01000001", 10 * HOUR),
        (TAU, "01100001", 2),
        (TAU, "10000001", 30),
        (TAU, "10100001", 60),
        (TAU, "11000001", 320 * HOUR),
        (TAU, "11100000", None),
        (TAU, "11111111", None),
        (TAU, "01001110", 140 * HOUR),  # reference, section 0 no. 4
        (TAU, "11011111", 413 * 24 * HOUR + 8 * HOUR),
        # 10.5.7.3
        (ACTIVE, "00000101", 10),  # reference, section 0 no. 4
        (ACTIVE, "00000000", 0),
        (ACTIVE, "00100001", 60),
        (ACTIVE, "01000001", 360),
        (ACTIVE, "01100011", 180),
        (ACTIVE, "11000011", 180),
        (ACTIVE, "11100000", None),
        (TimerName.T3412, "01001001", 54 * 60),
        (TimerName.T3314, "00100010", 120),
        # u-blox +UCPSMS "01000011","01000011" (reference, section 0 no. 6)
        (TAU, "01000011", 30 * HOUR),
        (ACTIVE, "01000011", 18 * 60),
    ],
)
def test_bits_are_read_as_the_standard_says(name, bits, seconds):
    assert Timer.of_bits(name, f' "{bits}" ').seconds == seconds


@pytest.mark.parametrize(
    ("name", "seconds", "bits"),
    [
        (TAU, 140 * HOUR, "01001110"),
        (TAU, 10 * HOUR, "00101010"),
        (TAU, 46800, "00101101"),
        (TAU, 320 * HOUR, "11000001"),
        (TAU, 0, "01100000"),
        (ACTIVE, 10, "00000101"),
        (ACTIVE, 60, "00011110"),
        (ACTIVE, 2880, "01001000"),
        (ACTIVE, 0, "00000000"),
        (ACTIVE, 1, "00000001"),  # never down to 0
        (ACTIVE, 65, "00011111"),
        (ACTIVE, 91, "00100010"),
        (ACTIVE, 100, "00100010"),
        (TimerName.T3412, 54 * 60, "01001001"),
    ],
)
def test_seconds_get_the_exact_code_in_the_smallest_unit_or_the_nearest(name, seconds, bits):
    assert Timer.of_seconds(name, seconds).bits == bits


@pytest.mark.parametrize("name", TimerName)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_code_is_the_nearest_and_longer_wishes_get_longer_timers(name, data):
    wish = st.integers(0, name.longest)
    low, high = sorted((data.draw(wish), data.draw(wish)))
    first, second = Timer.of_seconds(name, low).seconds, Timer.of_seconds(name, high).seconds
    assert first is not None
    assert second is not None
    assert first <= second
    all_codes = (Timer(name, f"{code:08b}").seconds for code in range(224))
    assert abs(first - low) == min(abs(each - low) for each in all_codes if each is not None)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(TimerName), BITS)
def test_what_bits_say_can_be_said_again(name, bits):
    read = Timer.of_bits(name, bits)
    if read.seconds is not None:
        assert Timer.of_seconds(name, read.seconds).seconds == read.seconds


@pytest.mark.parametrize("text", ["", "0100111", "010011100", "01001112", "٠١٠٠١١١٠", "0100 1110"])
def test_what_is_not_eight_bits_is_refused(text):
    with pytest.raises(KnownError, match="Write 8 bits, each 0 or 1"):
        Timer.of_bits(TAU, text)


@pytest.mark.parametrize(
    ("name", "seconds", "longest"),
    [(TAU, 414 * 24 * HOUR, "413 d 8 h"), (ACTIVE, 4 * HOUR, "3 h 6 min"), (ACTIVE, -1, "3 h 6 min")],
)
def test_a_duration_that_no_code_can_say_is_refused(name, seconds, longest):
    wanted = "-1 s" if seconds < 0 else duration_text(seconds)
    with pytest.raises(KnownError, match=rf"{name} cannot be {wanted}\. It is {longest} at most") as raised:
        Timer.of_seconds(name, seconds)
    assert raised.value.code == "timer.range"


@pytest.mark.parametrize(
    ("bits", "words"),
    [
        (("01001110", "00000101"), []),
        (("01001110", "00000000"), []),
        (("01100101", "00000101"), ["T3324 (10 s) is not shorter than T3412 extended (10 s), so the module never"]),
        (("11000010", "00000101"), ["11000010 is in units of 320 h. A network that gets it without integrity"]),
        (("01001110", "11100000"), ["T3324 is off, so the network gives no PSM"]),
        (("11100000", "00000101"), ["T3412 extended is off, so the network's own T3412 decides"]),
        (("01001110", "01100001"), ["01100001 has a unit that is not defined; networks count in minutes"]),
    ],
)
def test_psm_warns_of_what_cannot_work(bits, words):
    warnings = [str(each) for each in Psm.of_bits(*bits).warnings]
    assert len(warnings) == len(words)
    assert all(found.startswith(word) for found, word in zip(warnings, words, strict=True))


def test_the_320_hours_that_become_one_are_counted():
    (warning,) = Psm.of_bits("11000010", "00000101").warnings
    assert str(warning).endswith("reads 2 h.")


@pytest.mark.parametrize(
    ("bits", "sleep", "summary"),
    [
        (
            ("01001110", "00000101"),
            503990,
            (
                "Wakes every 5 d 20 h, can be reached for 10 s, then sleeps for 5 d 19 h 59 min 50 s. "
                "Wake-ups in 30 days: 5.14."
            ),
        ),
        (("01100101", "00000101"), None, "The module never sleeps with these timers."),
        (("01001110", "11100000"), None, "The module never sleeps with these timers."),
        (("11100000", "00000101"), None, "Sleeps 10 s after its last connection."),
    ],
)
def test_psm_says_what_life_with_it_is_like(bits, sleep, summary):
    read = Psm.of_bits(*bits)
    assert (read.sleep_s, str(read.summary)) == (sleep, summary)


def test_psm_of_seconds_is_the_pair_that_is_sent():
    wish = Psm.of_seconds(140 * HOUR, 10)
    assert (wish.tau.bits, wish.active.bits) == ("01001110", "00000101")


def test_rounding_is_told_where_there_is_some():
    assert rounding("T3324", 60, 60) == NOTHING
    assert rounding("T3324", 60, None) == NOTHING
    assert str(rounding("T3324", 65, 60)) == "T3324 cannot be 1 min 5 s exactly; it becomes 1 min."


@pytest.mark.parametrize(
    ("bits", "wb", "nb"),
    [  # reference, section 2 and section 0 no. 1 and 2
        ("0000", 5.12, None), ("0001", 10.24, None), ("0010", 20.48, 20.48), ("0011", 40.96, 40.96),
        ("0100", 61.44, 20.48), ("0101", 81.92, 81.92), ("0110", 102.4, 20.48), ("0111", 122.88, 20.48),
        ("1000", 143.36, 20.48), ("1001", 163.84, 163.84), ("1010", 327.68, 327.68), ("1011", 655.36, 655.36),
        ("1100", 1310.72, 1310.72), ("1101", 2621.44, 2621.44), ("1110", 2621.44, 5242.88),
        ("1111", 2621.44, 10485.76),
    ],
)  # fmt: skip
def test_each_mode_reads_a_code_its_own_way(bits, wb, nb):
    for mode, seconds in ((WB, wb), (NB, nb)):
        read = Edrx.of_bits(mode, bits)
        assert read.seconds == seconds
        assert bool(read.warnings()) == (seconds != NOMINAL[bits])


@pytest.mark.parametrize(
    ("mode", "cycle", "bits"),
    [
        (WB, 81.92, "0101"), (NB, 81.92, "0101"), (WB, 143.36, "1000"), (NB, 143.36, "1001"), (WB, 1, "0000"),
        (NB, 1, "0010"), (WB, 2621.44, "1101"), (NB, 10485.76, "1111"), (NB, 60, "0011"), (WB, 60, "0100"),
    ],
)  # fmt: skip
def test_a_cycle_gets_the_nearest_code_that_its_mode_reads_as_it_stands(mode, cycle, bits):
    assert Edrx.of_seconds(mode, cycle).bits == bits


@pytest.mark.parametrize(
    ("mode", "cycle", "range_"),
    [(WB, 2622, "5.12 s to 43 min 41.44 s"), (NB, 10486, "20.48 s to 2 h 54 min 45.76 s"), (WB, 0, "5.12 s to")],
)
def test_a_cycle_that_no_code_can_say_is_refused(mode, cycle, range_):
    with pytest.raises(KnownError, match=f"It is {range_}"):
        Edrx.of_seconds(mode, cycle)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(EdrxMode), st.floats(0.1, 2621), st.floats(0.1, 2621))
def test_longer_cycles_get_longer_codes_and_come_back(mode, one, other):
    low, high = sorted((one, other))
    first, second = Edrx.of_seconds(mode, low), Edrx.of_seconds(mode, high)
    assert first.seconds is not None
    assert second.seconds is not None
    assert first.seconds <= second.seconds
    assert Edrx.of_seconds(mode, first.seconds) == first
    assert first.warnings() == ()


@pytest.mark.parametrize(
    ("mode", "bits", "seconds"),
    [(WB, "0000", 1.28), (WB, "0111", 10.24), (WB, "1111", 20.48), (NB, "0000", 2.56), (NB, "0011", 10.24),
     (NB, "1111", 40.96)],
)  # fmt: skip
def test_the_paging_time_window_counts_in_the_step_of_its_mode(mode, bits, seconds):
    assert Edrx.of_bits(mode, "1010", bits).window_s == seconds
    assert Edrx.of_seconds(mode, 327.68, seconds).window_bits == bits


@pytest.mark.parametrize(
    ("edrx", "active", "words"),
    [
        (Edrx(NB, "0001"), None, "0001 (10.24 s) is not for NB-IoT (NB-S1): networks ignore it."),
        (Edrx(NB, "1000"), None, "1000 (2 min 23.36 s) is not for NB-IoT (NB-S1): networks read it as 20.48 s."),
        (Edrx(WB, "1111"), None, "1111 (2 h 54 min 45.76 s) is not for LTE, LTE-M (WB-S1): networks read it as 43"),
        (Edrx(WB, "0101"), 10, "The eDRX cycle (1 min 21.92 s) is longer than T3324 (10 s), so the module is never"),
        (Edrx(WB, "0000", "1111"), None, "The paging time window (20.48 s) is not shorter than the cycle (5.12 s)"),
    ],
)
def test_edrx_warns_of_what_cannot_work(edrx, active, words):
    (warning,) = edrx.warnings(active)
    assert str(warning).startswith(words)


def test_edrx_says_what_life_with_it_is_like():
    assert str(Edrx(WB, "0101").summary) == "Listens every 1 min 21.92 s. Wake-ups in a day: 1055."
    assert str(Edrx(NB, "0000").summary).startswith("The network takes this as no request")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10h", 36000), ("90 s", 90), ("2 min", 120), ("2m", 120), ("1 h 30 min", 5400), ("1h30", None), ("3d", 259200),
        ("81.92", 81.92), ("81,92 s", 81.92), (" 5 sec ", 5), ("1H", 3600), ("", None), ("h", None), ("5 weeks", None),
        ("1 min 1 h", None), ("-5", None), ("1 s 1 s", None), ("5 5", None), ("0", 0),
    ],
)  # fmt: skip
def test_durations_are_read(text, seconds):
    if seconds is not None:
        assert parse_duration(text) == seconds
        return
    with pytest.raises(KnownError, match="is not a duration"):
        parse_duration(text)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 40_000_000_00))
def test_a_duration_that_is_shown_can_be_typed(hundredths):
    assert parse_duration(duration_text(hundredths / 100)) == pytest.approx(hundredths / 100, abs=0.005)


def test_a_duration_in_a_sentence_has_the_decimal_of_the_language():
    edrx = Edrx.of_seconds(WB, 20.48)
    assert Translation(decimal=",").say(edrx.summary) == "Listens every 20,48 s. Wake-ups in a day: 4219."
    assert str(edrx.summary) == "Listens every 20.48 s. Wake-ups in a day: 4219."
