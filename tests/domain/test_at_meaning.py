import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.at_meaning import meaning


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("+CEREG: 0,2", "Searching for a network"),
        ("+CEREG: 2", "Searching for a network"),
        ('+CEREG: 5,"1A2B","01A2B3C4",7', "Registered, roaming"),
        ("+CREG: 1,", "Registered at home"),
        ("+CEREG: 3,,,,0,15", "Rejected, cause 15: no suitable cells in this tracking area"),
        ('+C5GREG: 3,"1A2B","01C3",11,1,"01",0,11', "Rejected, cause 11: network (PLMN) not allowed"),
        ("+CEREG: (0-5)", ""),
        ("+CEREG: 77", ""),
        ("+CNEC_EMM: 7", "Rejected, cause 7: data services not allowed for this SIM"),
        ("+CNEC_EMM: 99", ""),
        ("+CME ERROR: 10", "SIM not inserted"),
        ('+COPS: 0,0,"Telekom.de",7', ""),
        (
            '+COPS: (2,"Telekom.de","TDG","26201",7),(3,"Vodafone","Voda","26202",9),,(0-4),(0-2)',
            "Telekom.de (26201), LTE: in use; Vodafone (26202), NB-IoT: forbidden",
        ),
        ("+COPS: (0-4),(0-2)", ""),
        ("BG96", ""),
    ],
)
def test_a_line_is_said_in_words(line, words):
    assert str(meaning(line)) == words


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["+COPS: ", "+CEREG: ", "+C5GREG:", "+CNEC_EMM: ", "+CEER: "]),
    st.text('0123456789,"()-F²: ', max_size=30),
)
def test_any_line_has_a_meaning_or_none(head, rest):
    assert isinstance(str(meaning(head + rest)), str)
