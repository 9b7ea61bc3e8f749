import threading
import time
from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.secret import Secret
from app.modem.configure import configure, provision
from app.modem.identify import identify
from app.modem.means import Means
from app.modem.progress import IdentityRead, NetworkSeen, StepBegan, StepEnded, ValueRead
from tests.leaks import PATIENCE_S

EM = Recipe("emnify", Apn("em"), registration_timeout_s=5)
APN_ONLY = Recipe("only the APN", Apn("em"), registration_timeout_s=0)


def run(talk, script, catalog, pace, recipe=EM):
    talking = talk(script)
    return talking, list(provision(talking.session, catalog, recipe, Means(pace)))


def failure(talk, script, catalog, pace, recipe=EM):
    talking = talk(script)
    with pytest.raises(KnownError) as error:
        list(provision(talking.session, catalog, recipe, Means(pace)))
    return talking, error.value


def values(progress):
    return [(p.name, p.before, p.after) for p in progress if isinstance(p, ValueRead)]


def numbers(progress):
    """Of the steps, each told once."""
    return list(dict.fromkeys((p.name, p.number, p.of) for p in progress if isinstance(p, StepBegan)))


def the(kind, progress):
    return next(p for p in progress if isinstance(p, kind))


def test_a_module_is_identified_given_its_apn_and_followed_into_the_network(talk, bg96, catalog, pace):
    talking, progress = run(talk, bg96, catalog, pace)
    identity = the(IdentityRead, progress).identity
    assert (identity.vendor, identity.model, identity.imei) == ("Quectel", "BG96", "490154203237518")
    assert (identity.iccid, identity.imsi) == ("8988303000000614227", "901430000000001")
    assert values(progress) == [("apn", "", "em, IP")]
    assert numbers(progress) == [
        (name, number, 9)
        for name, number in {
            "identify": 1,
            "talk": 2,
            "sim": 3,
            "read": 4,
            "write": 5,
            "verify": 7,
            "radio": 8,
            "network": 9,
        }.items()
    ]
    assert the(NetworkSeen, progress).signal.dbm == -96
    assert str(progress[-1].text) == "Registered, roaming"
    assert progress[-1].detail == "LTE-M, RSRP -96 dBm, 3 of 4 bars, RSRQ -10 dB, good"
    sent = [line.line for line in talking.trace if line.sent]
    write = sent.index('AT+CGDCONT=1,"IP","em"')
    assert sent[write - 1 : write + 2] == ["AT+CFUN=4", 'AT+CGDCONT=1,"IP","em"', 'AT+QICSGP=1,1,"em","","",0']


def test_an_apn_that_is_there_already_is_not_written(talk, bg96, catalog, pace):
    list(provision(talk(bg96).session, catalog, APN_ONLY, Means(pace)))
    talking, progress = run(talk, bg96, catalog, pace)
    assert values(progress) == [("apn", "em, IP", "em, IP")]
    assert "write" not in [p.name for p in progress if isinstance(p, StepBegan)]
    assert not [line for line in talking.trace if line.sent and "CGDCONT=" in line.line]


def test_a_known_module_is_configured_without_asking_again_who_it_is(talk, bg96, catalog, pace):
    talking = talk(bg96)
    known = identify(talking.session, catalog, pace)
    asked = len(talking.trace)
    progress = list(configure(talking.session, known.commands, EM, Means(pace)))
    assert the(StepBegan, progress).of == 8
    assert not {"AT", "AT+CGMM"} & {line.line for line in talking.trace[asked:] if line.sent}


def test_configure_wakes_a_module_that_was_not_spoken_to(talk, bg96, catalog, pace):
    progress = list(configure(talk(bg96).session, catalog.vendor_for("Quectel", "BG96"), APN_ONLY, Means(pace)))
    assert isinstance(progress[-1], StepEnded)
    assert progress[-1].name == "radio"


def test_an_apn_that_does_not_read_back_fails_the_unit_and_leaves_the_radio_on(talk, bg96, catalog, pace):
    bg96["AT+CGDCONT?"] = '+CGDCONT: 1,"IP","internet","0.0.0.0",0,0'
    talking, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.outcome) == ("apn.mismatch", Outcome.FAIL)
    assert "internet" in str(error.what)
    assert talking.module.received[-1] == "AT+CFUN=1"


def test_a_refused_apn_fails_the_unit_and_leaves_the_radio_on(talk, bg96, catalog, pace):
    bg96['AT+CGDCONT=1,"IP","em"'] = "+CME ERROR: 50"
    talking, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.outcome) == ("module.refused", Outcome.FAIL)
    assert talking.module.received[-1] == "AT+CFUN=1"


@pytest.mark.parametrize("name", ['em"', "em\r", "em;AT+CFUN=0", "ëm", "em\n", "em\x1a"])
def test_an_apn_never_becomes_another_command(talk, bg96, catalog, pace, name):
    talking, error = failure(talk, bg96, catalog, pace, Recipe("bad", Apn(name)))
    assert error.code == "at.unsafe"
    assert "AT+CFUN=4" not in talking.module.received


def test_user_and_password_are_set_and_never_shown(talk, bg96, catalog, pace):
    bg96["AT+QICSGP=1"] = ['+QICSGP: 1,"","","",0', '+QICSGP: 1,"em","joe","s3cret",2']
    apn = Apn("em", PdpType.IP, 1, Auth.CHAP, "joe", Secret("s3cret"))
    talking, progress = run(talk, bg96, catalog, pace, Recipe("auth", apn, 0))
    assert 'AT+QICSGP=1,1,"em","joe","s3cret",2' in talking.module.received
    assert the(ValueRead, progress).after == "em, IP, chap, joe"
    assert "s3cret" not in repr(progress) + repr(talking.trace)


def generic(script):
    return {**script, "AT+CGMI": "Acme", "AT+CGMM": "X1", "AT+CGMR": "1.0", "AT+CCID": "+CCID: 8988303000000614227"}


def test_a_module_of_no_known_vendor_gets_the_standard_commands(talk, bg96, catalog, pace):
    bg96 |= generic({}) | {'AT+CGAUTH=1,1,"joe","pw"': "OK", "AT+CGAUTH?": ["+CGAUTH: 1,0", '+CGAUTH: 1,1,"joe"']}
    apn = Apn("em", auth=Auth.PAP, user="joe", password=Secret("pw"))
    _, progress = run(talk, bg96, catalog, pace, Recipe("auth", apn, 0))
    assert the(IdentityRead, progress).identity.vendor == "Acme"
    assert values(progress) == [("apn", "", "em, IP, pap, joe")]


def test_the_lte_bearer_of_a_lara_r2_is_written_each_time(talk, bg96, catalog, pace):
    bg96 |= generic({}) | {"AT+CGMI": "u-blox", "AT+CGMM": "LARA-R211", 'AT+UCGDFLT=1,"IP","em"': "OK"}
    for _ in range(2):
        talking, _progress = run(talk, bg96, catalog, pace, APN_ONLY)
        assert talking.module.received.count('AT+UCGDFLT=1,"IP","em"') == 1


@pytest.mark.parametrize(
    ("answer", "code", "outcome"),
    [
        ("+CME ERROR: 10", "sim.missing", Outcome.FAIL),
        ("+CPIN: SIM PIN", "sim.pin", Outcome.FAIL),
        ("+CPIN: SIM PUK", "sim.puk", Outcome.FAIL),
        ("+CME ERROR: 14", "sim.busy", Outcome.TIMEOUT),
        ("+CPIN: PH-NET PIN", "sim.locked", Outcome.FAIL),
    ],
)
def test_a_sim_that_cannot_be_used_ends_the_work_in_words(talk, bg96, catalog, pace, answer, code, outcome):
    bg96["AT+CPIN?"] = answer
    _, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.outcome) == (code, outcome)
    assert str(error.remedy)


def test_a_radio_that_was_off_is_switched_on(talk, bg96, catalog, pace):
    bg96["AT+CFUN?"] = "+CFUN: 4"
    talking, _ = run(talk, bg96, catalog, pace, APN_ONLY)
    assert talking.module.received[-1] == "AT+CFUN=1"


def test_searching_is_followed_until_registered(talk, bg96, catalog, pace):
    bg96["AT+CEREG?"] = ["+CEREG: 3,2", "+CEREG: 3,2", '+CEREG: 3,1,"1","2",7']
    bg96["AT+CESQ"] = "+CESQ: 99,99,255,255,255,255"
    bg96["AT+CSQ"] = "+CSQ: 17,99"
    _, progress = run(talk, bg96, catalog, pace)
    states = [(p.registration.stat, str(p.text), p.signal.dbm) for p in progress if isinstance(p, NetworkSeen)]
    assert states[0] == (2, "Searching for a network", -79)
    assert states[-1] == (1, "Registered at home", -79)


def test_a_short_refusal_is_not_believed(talk, bg96, catalog, pace):
    bg96["AT+CEREG?"] = ['+CEREG: 3,3,"1","2",7,0,11', "+CEREG: 3,2", '+CEREG: 3,5,"1","2",7']
    _, progress = run(talk, bg96, catalog, pace)
    assert [p.registration.stat for p in progress if isinstance(p, NetworkSeen)] == [3, 2, 5]


@pytest.mark.parametrize(
    ("cause", "words", "remedy", "outcome"),
    [
        (8, "neither data nor voice", "active", Outcome.FAIL),
        (11, "PLMN", "roam", Outcome.FAIL),
        (15, "no suitable cells", "bands", Outcome.FAIL),
        (19, "ESM", "APN", Outcome.FAIL),
        (22, "congestion", "try again", Outcome.ERROR),
    ],
)
def test_a_lasting_refusal_ends_the_work_with_cause_and_remedy(
    talk, bg96, catalog, pace, cause, words, remedy, outcome
):
    bg96["AT+CEREG?"] = f'+CEREG: 3,3,"1A2B","01C3D4E5",7,0,{cause}'
    _, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.outcome) == ("network.denied", outcome)
    assert words in str(error.what)
    assert remedy in str(error.remedy)


def test_a_refusal_without_cause_is_explained_by_the_last_error(talk, bg96, catalog, pace):
    bg96 |= {"AT+CEREG?": "+CEREG: 3,3", "AT+CEER": "+CEER: EMM_CAUSE_ESM_FAILURE"}
    _, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.detail) == ("network.denied", "EMM_CAUSE_ESM_FAILURE")
    assert "EMM_CAUSE_ESM_FAILURE" in str(error.what)


def test_a_cause_that_only_the_last_error_tells_is_put_in_words(talk, bg96, catalog, pace):
    bg96 |= {"AT+CEREG?": "+CEREG: 2,3", "AT+CEER": "+CEER: EMM cause 13"}
    _, error = failure(talk, bg96, catalog, pace)
    assert "roaming not allowed" in str(error.what)
    assert error.detail == "EMM cause 13"


@pytest.mark.parametrize(
    ("stat", "words"), [(2, "searching"), (0, "not searching"), (8, "emergency"), (7, "SMS alone")]
)
def test_no_network_in_time_is_a_timeout(talk, bg96, catalog, pace, stat, words):
    bg96["AT+CEREG?"] = f"+CEREG: 3,{stat}"
    _, error = failure(talk, bg96, catalog, pace, Recipe("short", Apn("em"), registration_timeout_s=0.1))
    assert (error.code, error.outcome) == ("network.timeout", Outcome.TIMEOUT)
    assert words in str(error.what)


def test_calls_alone_are_no_data_registration(talk, bg96, catalog, pace):
    bg96 |= {"AT+CEREG?": "+CEREG: 3,2", "AT+CREG?": "+CREG: 2,1"}
    _, error = failure(talk, bg96, catalog, pace, Recipe("short", Apn("em"), registration_timeout_s=0.1))
    assert error.code == "network.timeout"


def test_a_2g_module_that_knows_only_creg_is_followed_by_it(talk, bg96, catalog, pace):
    bg96 |= {"AT+CEREG?": "ERROR", "AT+CGREG?": "ERROR", "AT+CREG?": '+CREG: 2,1,"1","2",0'}
    _, progress = run(talk, bg96, catalog, pace)
    assert progress[-1].detail == "GSM, RSRP -96 dBm, 3 of 4 bars, RSRQ -10 dB, good"


def test_an_unasked_report_is_followed_at_once(talk, bg96, catalog, pace):
    bg96["AT+CEREG?"] = ["+CEREG: 3,2", '+CEREG: 3,5,"1","2",7']
    talking = talk(bg96)
    progress = provision(talking.session, catalog, Recipe("patient", Apn("em"), 60), Means(replace(pace, poll_s=30)))
    seen = next(p for p in progress if isinstance(p, NetworkSeen))
    assert seen.registration.stat == 2
    talking.module.say(b'\r\n+CEREG: 5,"1","2",7\r\n')
    started = time.monotonic()
    assert the(NetworkSeen, progress).registration.stat == 5
    assert time.monotonic() - started < PATIENCE_S / 3


def test_cancelling_while_waiting_for_the_network_ends_at_once(talk, bg96, catalog, pace):
    bg96["AT+CEREG?"] = "+CEREG: 3,2"
    talking = talk(bg96)
    watcher = threading.Thread(target=lambda: (talking.module.wait_for("AT+CESQ"), talking.cancelled.set()))
    watcher.start()
    with pytest.raises(KnownError) as error:
        list(provision(talking.session, catalog, Recipe("long", Apn("em"), 600), Means(pace)))
    watcher.join()
    assert (error.value.code, error.value.outcome) == ("cancelled", Outcome.ABORTED)


def test_unplugging_while_waiting_for_the_network_is_said(talk, bg96, catalog, pace, unplugged):
    bg96["AT+CESQ"] = unplugged
    _, error = failure(talk, bg96, catalog, pace)
    assert (error.code, error.outcome) == ("port.gone", Outcome.ERROR)
