from hypothesis import given
from hypothesis import strategies as st

from app.domain.operators import Network, NetworkStatus, forbidden, networks

RECORDED = (
    '+COPS: (2,"Telekom.de","TDG","26201",7),(1,"o2 - de","o2 - de","26203",8),'
    '(3,"Vodafone (DE), M2M","Voda","26202",9),,(0,1,2,3,4),(0,1,2)'
)


def test_the_networks_of_a_scan_are_told_one_by_one():
    assert networks([RECORDED]) == (
        Network(NetworkStatus.CURRENT, "Telekom.de", "TDG", "26201", 7),
        Network(NetworkStatus.AVAILABLE, "o2 - de", "o2 - de", "26203", 8),
        Network(NetworkStatus.FORBIDDEN, "Vodafone (DE), M2M", "Voda", "26202", 9),
    )


def test_a_network_is_said_in_words():
    telekom, o2, _ = networks([RECORDED])
    assert str(telekom.text()) == "Telekom.de (26201), LTE: in use"
    assert str(o2.text("Quectel")) == "o2 - de (26203), LTE-M: available"
    assert str(Network(NetworkStatus.UNKNOWN, "", "", "310410").text()) == "310410 (310410): unknown"


def test_a_scan_without_names_technology_or_space_is_read():
    assert networks(['+COPS:(1,"","","310410")']) == (Network(NetworkStatus.AVAILABLE, "", "", "310410"),)
    assert networks(['+COPS: (1,,,"26201",0)', '+COPS: (1,,,"26201",0)']) == (
        Network(NetworkStatus.AVAILABLE, "", "", "26201", 0),
    )


def test_what_is_no_network_is_left_out():
    assert networks(["+COPS: ,,(0,1,2,3,4),(0,1,2)", "+COPS: 0", "OK", "", '+COPS: 0,2,"26201",7']) == ()
    assert networks(['+COPS: (9,"a","a","26201",7),(1,"a","a","262017",7),(1,"b","b","2620",7']) == (
        Network(NetworkStatus.AVAILABLE, "a", "a", "262017", 7),
    )


_names = st.text("abcXYZ (),.-", max_size=12).map(str.strip)
_network = st.builds(
    Network,
    st.sampled_from(NetworkStatus),
    _names,
    _names,
    st.from_regex(r"[0-9]{5,6}", fullmatch=True),
    st.none() | st.integers(0, 13),
)


@given(st.lists(_network, unique=True, max_size=6))
def test_any_networks_come_out_as_they_went_in(wanted):
    groups = [
        f'({n.status},"{n.name}","{n.short_name}","{n.plmn}"{"" if n.act is None else f",{n.act}"})' for n in wanted
    ]
    assert networks([f"+COPS: {','.join(groups)},,(0-4),(0-2)"]) == tuple(wanted)


@given(st.text(max_size=80))
def test_noise_makes_no_error_and_no_words_of_its_own(text):
    assert all(found.name in text.replace('"', "") for found in networks([text, f"+COPS: {text}"]))


def test_the_networks_that_a_sim_forbids_are_told():
    assert forbidden("130184130014FFFFFFFFFFFF") == ("311480", "310410")
    assert forbidden("62f23062f22062f230ffffff") == ("26203", "26202")
    assert forbidden("F" * 24) == forbidden("") == forbidden("62F2") == ()


@given(st.text("0123456789ABCDEFx, ", max_size=40))
def test_whatever_a_sim_forbids_is_read_or_left(content):
    assert all(code.isdigit() for code in forbidden(content))
