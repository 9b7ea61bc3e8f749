"""`simwright timers`."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Ran

Run = Callable[..., Ran]


def test_durations_become_the_bits_and_the_command(run: Run) -> None:
    ran = run("timers", "psm", "--tau", "10h", "--active", "60s")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "T3412 extended  00101010  10 h",
        "T3324           00011110  1 min",
        'AT+CPSMS=1,,,"00101010","00011110"',
        "Wakes every 10 h, can be reached for 1 min, then sleeps for 9 h 59 min. Wake-ups in 30 days: 72.",
    ]


def test_bits_are_read(run: Run) -> None:
    said = run("timers", "psm", "--bits", "01001110", "00000101", "--json").one("psm")
    assert said["tau"] == {"bits": "01001110", "seconds": 504000, "text": "5 d 20 h"}
    assert said["active"] == {"bits": "00000101", "seconds": 10, "text": "10 s"}
    assert (said["sleep_seconds"], said["warnings"]) == (503990, [])


def test_rounding_and_what_cannot_work_are_told(run: Run) -> None:
    ran = run("timers", "psm", "--tau", "1 min", "--active", "65")
    assert ran.status == 0
    assert [line for line in ran.out.splitlines() if line.startswith("Warning")] == [
        "Warning: T3324 cannot be 1 min 5 s exactly; it becomes 1 min 2 s.",
        "Warning: T3324 (1 min 2 s) is not shorter than T3412 extended (1 min), so the module never sleeps.",
    ]
    assert "off" in run("timers", "psm", "--bits", "11100000", "00000101").out


def test_a_cycle_becomes_the_bits_and_what_both_modes_make_of_them(run: Run) -> None:
    ran = run("timers", "edrx", "--cycle", "81.92", "--ptw", "10.24", "--nb")
    assert ran.out.splitlines() == [
        "eDRX  0101  1 min 21.92 s    LTE, LTE-M (WB-S1)",
        "eDRX  0101  1 min 21.92 s    NB-IoT (NB-S1)",
        "PTW   0011  10.24 s",
        'AT+CEDRXS=1,5,"0101"',
        "Listens every 1 min 21.92 s. Wake-ups in a day: 1055.",
    ]


def test_a_code_of_the_other_mode_is_warned_of(run: Run) -> None:
    said = run("timers", "edrx", "--bits", "1000", "--nb", "--active", "10 s", "--json").one("edrx")
    assert (said["mode"], said["seconds"], said["wb_seconds"], said["nb_seconds"]) == (5, 20.48, 143.36, 20.48)
    assert len(said["warnings"]) == 2
    assert "ignored" in run("timers", "edrx", "--bits", "0000").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["psm"], "Give --tau and --active, or --bits."),
        (["psm", "--tau", "1h", "--bits", "01001110", "00000101"], "not both"),
        (["psm", "--tau", "soon", "--active", "1"], "“soon” is not a duration. Write it with d, h, min and s"),
        (["psm", "--tau", "500d", "--active", "1"], "T3412 extended cannot be 500 d. It is 413 d 8 h at most."),
        (["psm", "--bits", "0100111", "00000101"], "“0100111” is not a code. Write 8 bits, each 0 or 1."),
        (["edrx"], "Give --cycle and --ptw, or --bits and --ptw-bits."),
        (["edrx", "--cycle", "5.12", "--ptw-bits", "0000"], "Give --cycle and --ptw, or --bits and --ptw-bits."),
        (["edrx", "--cycle", "3h"], "eDRX cannot be 3 h. It is 5.12 s to 43 min 41.44 s."),
    ],
)
def test_wrong_use_says_what_to_do(run: Run, arguments: list[str], words: str) -> None:
    ran = run("timers", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
