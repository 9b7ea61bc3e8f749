from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.modem.ask import Asker
from app.modem.euicc import read_eid
from app.modem.identify import identify
from app.modem.sim import Sim

IMEI = "490154203237518"


@pytest.mark.parametrize(
    ("name", "vendor", "model", "firmware", "iccid", "imsi"),
    [
        ("quectel_bg96", "Quectel", "BG96", "BG96MAR02A07M1G", "8901260886258128535", "310260625812853"),
        ("simcom_sim7600", "SIMCom", "SIMCOM_SIM7600G-H", "SIM7600M22_V2.0", "8990011916180288209", None),
        ("ublox_sara_r410m", "u-blox", "SARA-R410M-02B", "L0.0.00.00.05.06 [Feb 03 2018 13:00:41]",
         "89571015025068994296", None),
        ("cinterion_als6a", "Cinterion", "ALS6A", "REVISION 04.000", "8901260886258128535", None),
        ("wavecom", "WAVECOM MODEM", "MULTIBAND  900E  1800", "640_09gg.Q2406A 1266500 020503 17:06",
         "89571015025068994296", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("echo", [False, True])
def test_recorded_modules_are_identified(
    talk, recorded, catalog, pace, name, vendor, model, firmware, iccid, imsi, echo
):
    identified = identify(talk(recorded(name), echo=echo).session, catalog, pace)
    identity = identified.identity
    assert (identity.vendor, identity.model, identity.firmware) == (vendor, model, firmware)
    assert (identity.imei, identity.iccid, identity.imsi) == (IMEI, iccid, imsi or "001010123456789")
    assert identified.sim is Sim.READY


def test_a_module_without_a_sim_still_says_who_it_is(talk, recorded, catalog, pace):
    identified = identify(talk(recorded("no_sim")).session, catalog, pace)
    assert (identified.identity.model, identified.identity.iccid, identified.identity.imsi) == ("EC25", "", "")
    assert identified.sim is Sim.MISSING
    assert identified.commands.family == "EC21, EC25, EG21, EG25, EG91, EG95"


def test_a_sim_that_is_busy_after_the_start_is_waited_for(talk, bg96, catalog, pace):
    bg96["AT+CPIN?"] = ["+CME ERROR: 14", "+CME ERROR:14", "+CPIN: NOT READY", "+CPIN: READY"]
    identified = identify(talk(bg96).session, catalog, pace)
    assert (identified.sim, identified.identity.imsi) == (Sim.READY, "901430000000001")


def test_a_sim_that_the_module_keeps_off_is_switched_on_and_the_radio_is_not(talk, bg96, catalog, pace):
    bg96 |= {"AT+CFUN?": "+CFUN: 0", "AT+CPIN?": ["+CME ERROR: 10", "+CME ERROR: 10", "+CPIN: READY"]}
    talking = talk(bg96)
    assert identify(talking.session, catalog, pace).identity.iccid == "8988303000000614227"
    assert [line for line in talking.module.received if "CFUN=" in line] == ["AT+CFUN=4"]


def test_a_module_that_is_on_keeps_its_radio_where_a_sim_is_missing(talk, bg96, catalog, pace):
    bg96["AT+CPIN?"] = "+CME ERROR: 10"
    talking = talk(bg96)
    assert identify(talking.session, catalog, pace).sim is Sim.MISSING
    assert not [line for line in talking.module.received if "CFUN=" in line]


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ("+CPIN: SIM PIN", Sim.PIN),
        ("+CPIN: SIM PUK", Sim.PUK),
        ("+CPIN: PH-NET PIN", Sim.LOCKED),
        ("+CME ERROR: SIM not inserted", Sim.MISSING),
        ("+CME ERROR: 13", Sim.FAILED),
        ("+CME ERROR: 11", Sim.PIN),
        ("ERROR", Sim.FAILED),
        ("OK", Sim.READY),
    ],
)
def test_the_sim_state_is_read(talk, bg96, catalog, pace, answer, state):
    bg96["AT+CPIN?"] = answer
    assert identify(talk(bg96).session, catalog, pace).sim is state


@pytest.mark.parametrize(
    ("answer", "iccid"),
    [
        ("+QCCID: 8988303000000614227F", "8988303000000614227"),
        ('+QCCID: "89883030000006142270"', "89883030000006142270"),
        ("+QCCID: 98880303000000162472", "89883030000000614227"),
        ("+QCCID: 988803030000001624F7", "8988303000000061427"),
        ("ERROR", ""),
    ],
)
def test_the_iccid_is_read_in_whatever_form_the_module_has_it(talk, bg96, catalog, pace, answer, iccid):
    bg96["AT+QCCID"] = answer
    assert identify(talk(bg96).session, catalog, pace).identity.iccid == iccid


EID = "89049032118427504800000000000607"
OPEN, CLOSE = 'AT+CCHO="A0000005591010FFFFFFFF8900000100"', "AT+CCHC={}"


@pytest.mark.parametrize(
    ("opened", "asked", "answer", "eid"),
    [
        ("+CCHO: 1", 'AT+CGLA=1,22,"81E2910006BF3E035C015A"', f'+CGLA: 46,"BF3E125A10{EID}9000"', EID),
        ("2", 'AT+CGLA=2,22,"82E2910006BF3E035C015A"', f"+CGLA: 46,bf3e125a10{EID}9000", EID),
        ("+CCHO: 5", 'AT+CGLA=5,22,"C1E2910006BF3E035C015A"', f'+CGLA: 46,"BF3E125A10{EID}9000"', EID),
        ("+CCHO: 1", 'AT+CGLA=1,22,"81E2910006BF3E035C015A"', '+CGLA: 4,"6D00"', ""),
        ("+CCHO: 1", 'AT+CGLA=1,22,"81E2910006BF3E035C015A"', "+CME ERROR: 4", ""),
        ("+CME ERROR: 22", "AT", "OK", ""),
        ("OK", "AT", "OK", ""),
    ],
)
def test_the_eid_is_read_over_a_channel_that_is_closed_again(talk, bg96, catalog, pace, opened, asked, answer, eid):
    bg96 |= {OPEN: opened, asked: answer, **{CLOSE.format(channel): "OK" for channel in range(9)}}
    talking = talk(bg96)
    assert identify(talking.session, catalog, pace).identity.eid == eid
    received = talking.module.received
    assert [line[8:] for line in received if "CCHC" in line] == [line[8:9] for line in received if "CGLA" in line]


def test_a_module_that_says_nothing_to_a_channel_is_none_the_worse(talk, catalog):
    talking = talk({OPEN: None})
    assert read_eid(Asker(talking.session, replace(catalog.vendor_for("", ""), timeouts={"AT": 0.1}))) == ""
    assert talking.session.send("AT").ok


def test_an_imei_with_a_wrong_check_digit_is_not_taken(talk, bg96, catalog, pace):
    bg96 |= {"AT+CGSN": "490154203237519", "AT+CGSN=1": "ERROR", "AT+GSN": "ERROR"}
    assert identify(talk(bg96).session, catalog, pace).identity.imei == ""


def test_a_report_before_the_model_is_not_the_model(talk, bg96, catalog, pace):
    bg96["AT+CGMM"] = b"\r\nAPP RDY\r\n\r\n+QUNKNOWN: 7\r\n\r\nBG96\r\n\r\nOK\r\n"
    assert identify(talk(bg96).session, catalog, pace).identity.model == "BG96"


def test_a_module_that_goes_away_is_said(talk, bg96, catalog, pace, unplugged):
    bg96["AT+CGMM"] = unplugged
    with pytest.raises(KnownError) as error:
        identify(talk(bg96).session, catalog, pace)
    assert error.value.code == "port.gone"
