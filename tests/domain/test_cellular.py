import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.at_text import after_prefix, check_text, first_unsafe, split_values
from app.domain.cellular import Registration, Signal
from app.domain.cellular_words import access_name, quality_texts, registration_text, rejection, signal_text
from app.domain.errors import KnownError
from app.domain.result_code import ResultError
from app.domain.secret import Secret


@pytest.mark.parametrize(
    ("line", "stat", "act", "area", "causes", "source"),
    [
        ("+CREG: 0,1", 1, None, "", (None, None), "CREG"),
        ("+CREG:0,1", 1, None, "", (None, None), "CREG"),
        ("+CREG: 2,1", 1, None, "", (None, None), "CREG"),
        ('+CREG: 2,5,"1A2B","01C3D4E5",7', 5, 7, "1A2B", (None, None), "CREG"),
        ('+CEREG: 3,3,"ABCD","0ABCDEF0",7,0,15', 3, 7, "ABCD", (0, 15), "CEREG"),
        ("+CEREG: 3,3,,,,0,8", 3, None, "", (0, 8), "CEREG"),
        ('+CEREG: 5,1,"1A2B","01C3D4E5",9,,,"00000101","01001110"', 1, 9, "1A2B", (None, None), "CEREG"),
        ('+CGREG: 3,3,"1A2B","01C3",0,"02",0,11', 3, 0, "1A2B", (0, 11), "CGREG"),
        ('+CGREG: 2,1,"1A2B","01C3",0,"02"', 1, 0, "1A2B", (None, None), "CGREG"),
        ('+C5GREG: 2,1,"1A2B","01C3",11', 1, 11, "1A2B", (None, None), "C5GREG"),
        ('+C5GREG: 2,1,"690E0F","9013B004",11,4,"01.000000"', 1, 11, "690E0F", (None, None), "C5GREG"),
        ('+C5GREG: 2,1,"0016","840484001",11,9,01.000001', 1, 11, "0016", (None, None), "C5GREG"),
        ('+C5GREG: 3,3,"1A2B","01C3",11,1,"01",0,27', 3, 11, "1A2B", (0, 27), "C5GREG"),
    ],
)
def test_a_registration_answer_is_read(line, stat, act, area, causes, source):
    read = Registration.answer(line)
    assert read is not None
    assert (read.stat, read.act, read.area, (read.cause_type, read.cause), read.source) == (
        stat, act, area, causes, source,
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["+CREG: 2", '+CREG: 1,"1A2B","01C3D4E5",7', "+CEREG: 3,,,,0,15", "+CSQ: 1,2", "OK", "+CREG:", "+CREG: (0-2)"],
)
def test_reports_and_other_lines_are_no_answer(line):
    assert Registration.answer(line) is None


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["+CREG: ", "+CEREG:", "+CGREG: ", "+CESQ: ", "+CSQ: ", ""]),
    st.text('0123456789,"-F² ', max_size=30),
)
def test_any_line_is_read_or_left(prefix, rest):
    registration = Registration.answer(prefix + rest)
    if registration is not None:
        assert str(registration_text(registration))
        assert (rejection(registration) is None) == (not registration.cause)
    assert str(signal_text(Signal.read([prefix + rest])))


@pytest.mark.parametrize(
    ("stat", "registered", "denied"),
    [(0, False, False), (1, True, False), (2, False, False), (3, False, True), (5, True, False), (8, False, False)],
)
def test_the_states_mean_what_they_say(stat, registered, denied):
    read = Registration(stat)
    assert (read.registered, read.denied) == (registered, denied)
    assert "{" not in str(registration_text(read))


def test_an_unknown_state_is_shown_by_its_number():
    assert str(registration_text(Registration(77))) == "Unknown state 77"


@pytest.mark.parametrize(
    ("line", "rssi", "rsrp", "rsrq", "dbm"),
    [
        ("+CSQ: 0,99", -113, None, None, -113),
        ("+CSQ: 17,99", -79, None, None, -79),
        ("+CSQ:31,0", -51, None, None, -51),
        ("+CSQ: 99,99", None, None, None, None),
        ("+CSQ: 120,99", -96, None, None, -96),
        ("+CESQ: 99,99,255,255,20,45", None, -96, -10.0, -96),
        ("+CESQ: 99,99,255,255,0,0", None, -141, -20.0, -141),
        ("+CESQ: 99,99,255,255,34,97", None, -44, -3.0, -44),
        ("+CESQ: 30,99,255,255,255,255", -81, None, None, -81),
        ("+CESQ: 99,99,60,30,255,255", None, None, None, -61),
        ("+CESQ: 99,99,255,255,255,255", None, None, None, None),
        ("+CESQ:", None, None, None, None),
        ("+CESQ: 99,99,255,255,255,255,65,75,75", None, -82, -11.0, -82),
        ("+CESQ: 99,99,255,255,20,45,255,255,255", None, -96, -10.0, -96),
        ("+CESQ: 99,99,255,255,255,255,255,255,255", None, None, None, None),
    ],
)
def test_signal_is_in_dbm(line, rssi, rsrp, rsrq, dbm):
    signal = Signal.read(["RING", line])
    assert (signal.rssi_dbm, signal.rsrp_dbm, signal.rsrq_db, signal.dbm) == (rssi, rsrp, rsrq, dbm)


def test_signal_in_words():
    assert str(signal_text(Signal(rsrp_dbm=-96))) == "RSRP -96 dBm, 3 of 4 bars"
    assert str(signal_text(Signal(rscp_dbm=-61))) == "RSCP -61 dBm, 4 of 4 bars"
    assert str(signal_text(Signal(rssi_dbm=-79))) == "RSSI -79 dBm, 4 of 4 bars"
    assert str(signal_text(Signal())) == "No signal measured"


def test_access_technology_eight_is_lte_m_on_quectel_and_telit():
    assert access_name(8) == "EC-GSM-IoT"
    assert access_name(8, "Quectel") == access_name(8, "Telit") == "LTE-M"
    assert access_name(9) == "NB-IoT"
    assert access_name(None) == access_name(99) == ""


@pytest.mark.parametrize("cause", [2, 3, 5, 6, 7, 8, 11, 12, 13, 14, 15, 17, 19, 20, 22, 25, 35, 42])
def test_every_common_cause_says_what_to_check(cause):
    why = rejection(Registration(3, cause_type=0, cause=cause))
    assert why is not None
    assert f"cause {cause}:" in str(why.what)
    assert str(why.remedy)


def test_other_causes_keep_their_number():
    unknown = rejection(Registration(3, cause_type=0, cause=99))
    assert str(unknown.what) == "Rejected, cause 99"
    assert "provider" in str(unknown.remedy)
    assert "maker's own" in str(rejection(Registration(3, cause_type=1, cause=13)).what)
    assert rejection(Registration(3)) is None
    assert rejection(Registration(3, cause_type=0, cause=0)) is None


def test_a_network_failure_is_not_the_units_fault():
    assert rejection(Registration(3, cause=17)).network_at_fault
    assert not rejection(Registration(3, cause=8)).network_at_fault


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("+CME ERROR: 105", "Rejected, cause 5: IMEI not accepted"),
        ("+CME ERROR: 117", "Rejected, cause 17: network failure"),
        ("+CME ERROR: 127", "missing or unknown APN"),
        ("+CME ERROR: 135", "135"),
        ("+CMS ERROR: 50", "SMS not subscribed"),
        ("+CMS ERROR: 105", "105"),
    ],
)
def test_an_error_that_tells_a_cause_of_the_network_says_it_in_words(line, words):
    assert str(ResultError.read(line).text) == words


def test_error_words_without_a_table_are_shown_as_they_came():
    assert str(ResultError.read("+CME ERROR: flux capacitor").text) == "flux capacitor"
    assert str(ResultError.read("ERROR").text) == "ERROR"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('1,"IP","em"', ["1", "IP", "em"]),
        ('1,"a,b",', ["1", "a,b", ""]),
        ("", [""]),
        (' 1 , "x" ', ["1", "x"]),
        ('"open', ["open"]),
    ],
)
def test_values_are_split_outside_quotes(text, values):
    assert split_values(text) == values


def test_a_prefix_stands_with_and_without_blank_and_in_any_case():
    assert after_prefix("+CREG: 0,1", "+CREG") == after_prefix("+creg:0,1", "+CREG:") == "0,1"
    assert after_prefix("+CEREG: 0,1", "+CREG") is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=20))
def test_text_that_passes_holds_nothing_that_ends_or_splits_a_command(text):
    if text.isascii() and text.isprintable() and not set(text) & set('";\\'):
        assert check_text(Secret(text), "apn") == text
    else:
        with pytest.raises(KnownError, match="apn: character") as error:
            check_text(Secret(text), "apn")
        assert error.value.code == "at.unsafe"


def test_the_character_is_named():
    assert first_unsafe("em\r") == (3, "CR (U+000D)")
    assert first_unsafe('e"') == (2, "the quote sign (U+0022)")
    assert first_unsafe("é") == (1, "“é” (U+00E9)")


@pytest.mark.parametrize(
    ("signal", "bars"),
    [
        (Signal(rsrp_dbm=-89), 4),
        (Signal(rsrp_dbm=-96), 3),
        (Signal(rsrp_dbm=-121), 0),
        (Signal(rscp_dbm=-95), 3),
        (Signal(rssi_dbm=-113), 0),
        (Signal(rssi_dbm=-51, rsrp_dbm=-115), 1),
        (Signal(), None),
    ],
)
def test_bars_are_those_of_what_is_measured(signal, bars):
    assert signal.bars == bars


def test_quality_has_a_word_beside_its_number():
    texts = [str(text) for text in quality_texts(Signal(rsrp_dbm=-90, rsrq_db=-12.5, sinr_db=-3.0))]
    assert texts == ["RSRQ -12.5 dB, fair", "SINR -3 dB, bad"]
    assert quality_texts(Signal(rsrp_dbm=-90)) == ()


def test_the_signal_of_a_quectel_module_has_its_sinr():
    assert Signal.read(['+QCSQ: "eMTC",-65,-92,120,-11']) == Signal(-65, -92, -11, sinr_db=4.0)
    assert Signal.read(['+QCSQ: "GSM",-71']) == Signal(-71)
    assert Signal.read(['+QCSQ: "WCDMA",-71,-80,-9']) == Signal(-71, rscp_dbm=-80)
    assert Signal.read(['+QCSQ: "NOSERVICE"']) == Signal.read(['+QCSQ: "TDSCDMA",-90,20,-11']) == Signal()


def test_the_signal_of_5g_is_read():
    assert Signal.read(["+CESQ: 99,99,255,255,255,255,65,75,75"]) == Signal(None, -82, -11.0, sinr_db=14.0)
    assert Signal.read(['+QCSQ: "NR5G",-75,4,-11']) == Signal(rsrp_dbm=-75, rsrq_db=-11, sinr_db=4)
    assert Signal.read(['+QCSQ: "NR5G-SA",-51,-80,2,-11']) == Signal(rsrp_dbm=-80, rsrq_db=-11, sinr_db=2)
    assert Signal.read(['+QCSQ: "NR5G",-32768,-32768,-32768']) == Signal.read(['+QCSQ: "NR5G"']) == Signal()
