import pytest

from app.domain.at_meaning import meaning
from app.domain.esm_causes import esm_cause, esm_rejection


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("+CNEC_ESM: 27", 27),
        ("+CNEC_ESM:33,1", 33),
        ("+CEER: EMM cause 19, ESM cause 29", 29),
        ("+CEER: EMM cause 15", None),
        ("+CME ERROR: 127", 27),
        ("+CME ERROR: 30", None),
        ("+CME ERROR:199", 112),
        ("No cause information available", None),
    ],
)
def test_the_cause_is_found_wherever_it_is_told(line, cause):
    assert esm_cause(["OK", line]) == cause


def test_each_cause_says_what_happened_and_what_to_check():
    for cause in (8, 26, 27, 28, 29, 30, 31, 32, 33, 34, 50, 51, 52, 55, 65, 66, 112, 99):
        told = esm_rejection(cause)
        assert str(cause) in str(told.what)
        assert str(told.remedy)
    assert esm_rejection(None) is None
    assert "letter by letter" in str(esm_rejection(27).remedy)
    assert esm_rejection(26).network_at_fault
    assert not esm_rejection(27).network_at_fault


def test_the_console_says_it_too():
    assert str(meaning("+CNEC_ESM: 27")) == "The network refused the data session, cause 27: missing or unknown APN"
