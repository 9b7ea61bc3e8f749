"""Every text for a tracker or router, against `reference/serial.md` and the guide that it corrects."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.catalog.catalog import Catalog
from app.catalog.command import Grade
from app.catalog.tracker import DeviceKind, PasswordRule, compose, guide
from app.catalog.tracker_text import ValueKind
from app.domain.apn import PRESETS
from app.domain.errors import KnownError
from app.domain.secret import MASK, Secret
from app.domain.tracker import Purpose, read_reply
from app.places import shipped

SHIPPED = shipped("resources", "devices")
PHONE = {"phone": "+49173871878"}
CATALOG = Catalog.load([SHIPPED])
FAMILIES = [pytest.param(each, id=f"{each.maker} {each.name}") for each in CATALOG.trackers]


def one(maker, model="", form=""):
    (found,) = (each for each in CATALOG.trackers.find(maker, model) if form in ("", each.name))
    return found


def texts(maker, model="", form="", **values):
    return [message.text for message in compose(one(maker, model, form), {"apn": "em", **values}, model)]


@pytest.mark.parametrize(
    ("maker", "model", "form", "values", "expected"),
    [
        # section 3, Teltonika; section 0 no. 16: two blanks only where login and password are empty
        ("Teltonika", "FMB120", "", {}, ["  setparam 2001:em", "  getparam 2001"]),
        ("teltonika", "FMB920", "", {}, ["  setparam 2001:em", "  getparam 2001"]),
        ("Teltonika", "FM130", "", {"login": "asd", "password": "123"},
         ["asd 123 setparam 2001:em", "asd 123 getparam 2001"]),
        ("Teltonika", "FMP100", "", {"user": "u", "apn_password": "p"},
         ["  setparam 2001:em;2002:u;2003:p", "  getparam 2001"]),
        # section 3, Ruptela; section 0 no. 17: the first value of setconnection, trailing ones stay
        ("Ruptela", "FM-Eco4 light+", "", {}, ["setconnection em", "getapn"]),
        ("Ruptela", "HCV5", "", {"password": "pass"}, ["pass setconnection em", "pass getapn"]),
        ("Ruptela", "LCV5", "", {"password": "pass", "user": "u", "apn_password": "p"},
         ["pass setconnection em,u,p", "pass getapn"]),
        # section 3, Concox: commas, no blank after APN
        ("Concox", "GT06N", "", {}, ["APN,em#", "GPRSSET#"]),
        ("Jimi", "jm-vl01", "", {"user": "u", "apn_password": "p"}, ["APN,em,u,p#", "GPRSSET#"]),
        ("Concox", "TR02", "", {}, ["APN,666666,em#"]),
        ("Concox", "TR02", "", {"password": "1234"}, ["APN,1234,em#"]),
        # section 3, Coban: no blank before the password, none after the APN
        ("Coban", "TK104", "", {}, ["gprs123456", "APN123456 em", "check123456"]),
        ("Coban", "GPS303F", "", {"password": "777"}, ["gprs777", "APN777 em", "check777"]),
        ("Coban", "LK209", "", {"user": "u", "apn_password": "p"},
         ["gprs123456", "APN123456 em", "up123456 u p", "check123456"]),
        # section 3, Meitrack: A81 with the SMS password, A21 with the super password and the server
        ("Meitrack", "T366", "", {}, ["0000,A81,em,,"]),
        ("Meitrack", "T366", "", {"user": "u", "apn_password": "p"}, ["0000,A81,em,u,p"]),
        ("Meitrack", "", "A21", {"server": "server.meigps.com", "port": "8800"},
         ["666888,A21,1,server.meigps.com,8800,em,,"]),
        # section 3, Queclink: eight fields after the password, which is the model in small letters
        ("Queclink", "GL200", "", {}, ["AT+GTBSI=gl200,em,,,,,,,0002$"]),
        ("Queclink", "gmt100", "", {"serial": "00FF"}, ["AT+GTBSI=gmt100,em,,,,,,,00FF$"]),
        ("Queclink", "GV300", "", {"password": "queclink", "user": "u", "apn_password": "p"},
         ["AT+GTBSI=queclink,em,u,p,,,,,0002$"]),
        # section 0 no. 15: a semicolon after every command, cpureset last, login and password first
        ("Bitrek", "BI-810", "", {}, ["setparam 0242 em; cpureset;", "getparam 0242;"]),
        ("Bitrek", "", "", {"login": "lo", "password": "pw"},
         ["lo pw setparam 0242 em; cpureset;", "lo pw getparam 0242;"]),
        ("Bitrek", "", "", {"networks": "26201, 26202"},
         ["setparam 0242 em; setparam 0917 1; setparam 0020 26201; setparam 0021 26202; cpureset;", "getparam 0242;"]),
        # section 3, Elinz, both forms
        ("Elinz", "", "With comma", {}, ["APN,em#"]),
        ("Elinz", "", "With password", {}, ["apn123456 em"]),
        # section 3, Reachfar, both families: the telephone without its plus, the guide's comment left out
        ("Reachfar", "RF-V8S", "", PHONE, ["123456,sos1,49173871878#", "apn,em,plmn,90143#"]),
        ("Reachfar", "RF-V20", "", {**PHONE, "plmn": "26201"}, ["123456,sos1,49173871878#", "apn,em,plmn,26201#"]),
        ("Reachfar", "RF-V26+", "", PHONE, ["pw,123456,center,49173871878#", "apn,em#"]),
        # section 0 no. 14: the authorization key first
        ("Teltonika", "RUT240", "", {"password": "admin01"}, ["admin01 cellular apn=em"]),
        ("Teltonika", "RUTX11", "", {}, ["cellular apn=em"]),
    ],
)  # fmt: skip
def test_the_text_is_that_of_the_reference(maker, model, form, values, expected):
    assert texts(maker, model, form, **values) == expected


GUIDE = {
    "Teltonika": "FMB110, FMB120, FM130, FMB140, FMC001, FMM001, FMC125, FMC130, FMC640, FMM125, FMM130, FMM640, "
    "FMP100, FMB001, FMB002, FMB003, FMB010, RUT240, RUT950, RUT955, RUTX09, RUTX11, RUTX12, RUTX14, RUTXR1, RUT360",
    "Ruptela": "HCV5, LCV5, Pro5, Trace5, FM-Tco4 HCV, FM-Tco4 HCV 3G, FM-Tco4 LCV, FM-Tco4 LCV 3G, FM-Pro4, "
    "FM-Pro4 3G, FM-Eco4, FM-Eco4+, FM-Eco4 light, FM-Eco4 light+, FM-Eco4 light 3G, FM-Eco4 S Series, "
    "FM-Eco4 T Series, FM-Plug4",
    "Concox": "JM-VL01, JM-VL02, JM-BL11, JM-VL03, JM-VL04, JM-LL01, JM-LL02, JM-LL301, X3, Wetrack140, Wetrack2, "
    "Wetrack lite, Bl10, GT06N, OB22, ET25, HVT001, EG02, JM-VG01U, JM-VG02U, JM-VG04Q, AT1, AT6, CT10, JM-LG01, "
    "JM-LG05, TBT100, TR02",
    "Coban": "TK104, GPS303X, GPS103X, GPS306X, LK209",
    "Meitrack": "P88L, P99, MT90, T663L, T333, T366, T399, TS299L, TC68L, TC68SG, T622, K211G, T355G",
    "Reachfar": "RF-V6+, RF-V8, RF-V8S, RF-V13, RF-V16, RF-V18, RF-V20, RF-V26, RF-V26+, RF-V28, RF-V30, RF-V32, "
    "RF-V34, RF-V36, RF-V38, RF-V40, RF-V42, RF-V43, RF-V44, RF-V46",
}


def test_every_model_of_the_guide_has_one_form():
    for maker, models in GUIDE.items():
        for model in models.split(", "):
            assert len(CATALOG.trackers.find(maker, model)) == 1, model


def test_a_model_that_is_not_known_leaves_the_choice_to_the_person():
    assert [each.name for each in CATALOG.trackers.find("Meitrack", "X1")] == ["A21"]
    assert len(CATALOG.trackers.find("Concox", "X99")) == 2
    assert len(CATALOG.trackers.find("Elinz", "E1")) == 2
    with pytest.raises(KnownError, match=r"Garmin is not a maker that is known\. Known are: Android, .*Teltonika"):
        CATALOG.trackers.find("Garmin")


def test_the_shipped_files_are_whole():
    assert CATALOG.problems == ()
    assert {each.kind for each in CATALOG.trackers} == set(DeviceKind)
    assert all(each.source and each.grade in Grade for each in CATALOG.trackers)
    assert {each.maker for each in CATALOG.trackers if each.serial} == {"Teltonika", "Queclink", "Bitrek"}


@pytest.mark.parametrize(
    ("maker", "model", "rule"),
    [
        ("Teltonika", "FMB120", PasswordRule.PREFIX),
        ("Ruptela", "HCV5", PasswordRule.PREFIX),
        ("Concox", "X3", PasswordRule.NONE),
        ("Concox", "TR02", PasswordRule.INSIDE),
        ("Coban", "", PasswordRule.INSIDE),
        ("Queclink", "", PasswordRule.INSIDE),
    ],
)
def test_where_the_password_stands_is_told(maker, model, rule):
    assert one(maker, model).password_rule is rule


UNSAFE = ["e,m", "em#", "em;", "em$", "e m", "em\r", "em\n", "em\x1a", "em:1", "„em“", "em\u00a0", "em*", "em`", "émn"]


@pytest.mark.parametrize("apn", UNSAFE)
@pytest.mark.parametrize("family", FAMILIES)
def test_an_apn_can_never_become_another_command(family, apn):
    with pytest.raises(KnownError, match=r"APN: character \d is .*An APN has letters, digits, dots"):
        compose(family, {"apn": apn, **_needed(family)}, "gl200")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_value_carries_a_separator_into_a_text(data):
    family = data.draw(st.sampled_from(list(CATALOG.trackers)))
    name = data.draw(st.sampled_from(list(family.parameters)))
    value = data.draw(st.text(st.sampled_from("ab12,#;$*\r\n \x00“`'\"&€"), min_size=1, max_size=8))
    values = _needed(family)
    plain = family.parameters[name].kind in {ValueKind.WORD, ValueKind.APN, ValueKind.HOST}
    try:
        messages = compose(family, {"apn": "em", **values, name: value}, "gl200")
    except KnownError as refused:
        found = refused
    else:
        harmless = {"apn": "em", **values, name: "a" * len(value) if plain else value}
        expected = compose(family, harmless, "gl200")
        assert [_separators(m.text) for m in messages] == [_separators(m.text) for m in expected]
        return
    assert found.code in {"tracker.value", "apn.wrong"}
    assert str(found.remedy)


def _separators(text):
    return [character for character in text if not character.isalnum() and character not in "'\"&._-/"]


def _needed(family):
    given = {"phone": "49173871878", "server": "gps.example.com", "port": "8800"}
    return {name: value for name, value in given.items() if name in family.parameters}


def test_a_value_that_is_wrong_names_place_and_remedy():
    with pytest.raises(KnownError, match=r"SMS password: character 3 is “;” \(U\+003B\)\. Use letters, digits and"):
        texts("Coban", password="12;34")
    with pytest.raises(KnownError, match=r"Telephone that configures it: character 1 is “x” .*country code"):
        texts("Reachfar", "RF-V8", phone="x49")
    with pytest.raises(KnownError, match=r"Telephone that configures it is missing\. Give it\."):
        texts("Reachfar", "RF-V8")
    with pytest.raises(KnownError, match=r"Device password has 3 characters\. Give 4 to 8\."):
        texts("Queclink", "GL2")
    with pytest.raises(KnownError, match=r"Serial number of the command has 3 characters\. Give 4 to 4\."):
        texts("Queclink", "GL200", serial="002")
    with pytest.raises(KnownError, match=r"Networks to roam in: character 3 is “/” .*such as 26201, 26202"):
        texts("Bitrek", networks="26/01")
    with pytest.raises(KnownError, match=r"Bitrek BI series does not take user\. It takes: apn, login"):
        texts("Bitrek", user="u")


def test_a_text_that_is_no_single_sms_is_refused_with_its_length():
    networks = ",".join(f"262{n:02}" for n in range(7))
    with pytest.raises(KnownError, match=r"Message 1 has 191 characters; a tracker takes one SMS of 160"):
        texts("Bitrek", networks=networks)
    count = compose(one("Bitrek"), {"apn": "em", "networks": networks[:23]})[0].count
    assert (count.used, count.of, count.parts) == (128, 160, 1)


def test_signs_of_the_extension_table_count_two():
    (message, _) = compose(one("Ruptela", "HCV5"), {"apn": "em", "password": "{[~]}"})
    assert message.count.used == len(message.text) + 5


def test_secrets_are_masked_where_a_text_is_shown_or_kept():
    (message, _) = compose(one("Ruptela", "HCV5"), {"apn": "em", "password": Secret("hunter2")})
    assert message.text == "hunter2 setconnection em"
    assert message.masked == f"{MASK} setconnection em"
    assert "hunter2" not in repr(message)


def test_passwords_are_the_values_that_are_secret():
    assert {name for each in CATALOG.trackers for name, p in each.parameters.items() if p.secret} == {
        "password", "apn_password",
    }  # fmt: skip


def test_blanks_are_made_visible():
    (message, _) = compose(one("Teltonika", "FMB120"), {"apn": "em"})
    assert message.visible == "␣␣setparam␣2001:em"


@pytest.mark.parametrize(
    ("maker", "model", "expected"),
    [
        ("Teltonika", "FMB120", ["setparam 2001:em", "getparam 2001"]),
        ("Queclink", "GL200", ["AT+GTBSI=gl200,em,,,,,,,0002$"]),
        ("Bitrek", "", ["setparam 0242 em; cpureset;", "getparam 0242;"]),
    ],
)
def test_trackers_with_a_serial_port_have_a_text_for_it(maker, model, expected):
    found = one(maker, model)
    assert [message.serial for message in compose(found, {"apn": "em"}, model)] == expected
    assert found.serial.baud == 115200
    assert found.serial.line_ending.text == "\r\n"


@pytest.mark.parametrize(
    ("maker", "model", "purpose", "reply", "ok", "apn"),
    [
        ("Teltonika", "FMB120", "set", "New value 2001:em;", True, "em"),
        ("Teltonika", "FMB120", "set", "New value 2001:em;2002:;2003:;", True, "em"),
        ("Teltonika", "FMB120", "set", "Param ID:2001 Value:em", True, "em"),
        ("Teltonika", "FMB120", "set", "New value 2001:internet;", False, "internet"),
        ("Teltonika", "FMB120", "read", "Param ID:2001 Value:em\r\n", True, "em"),
        ("Teltonika", "FMB120", "read", "Param ID:2001 Value:", False, ""),
        ("Teltonika", "FMB120", "read", "Param ID:2001 doesn't exist", False, ""),
        ("Teltonika", "FMB120", "read", "RTC:2026/11/21 06:00", None, ""),
        ("Ruptela", "HCV5", "set", "Set connection data ok", True, ""),
        ("Ruptela", "HCV5", "set", "set connection data incorrect", False, ""),
        ("Ruptela", "HCV5", "read", "APN: banga User: PSW: IP1: 92.62.134.38 Port1: 9021", False, "banga"),
        ("Ruptela", "HCV5", "read", "APN: em User: PSW: IP1: 92.62.134.38 Port1: 9021", True, "em"),
        ("Ruptela", "HCV5", "read", "APN: User: PSW: IP1:", False, ""),
        ("Concox", "GT06N", "read", "GPRS:ON; APN:CMNET,,; Server:1,gps.example.com,8841,0;", False, "CMNET"),
        ("Concox", "GT06N", "read", "GPRS:ON; APN:EM,,; Server:1,gps.example.com,8841,0;", True, "EM"),
        ("Concox", "GT06N", "set", "OK!", True, ""),
        ("Coban", "", "prepare", "GPRS OK!", True, ""),
        ("Coban", "", "read", "Bat: 100% / GPRS: ON / GSM: 17 / APN: em / IP: 192.0.2.1", True, "em"),
        ("Meitrack", "T366", "set", "353358017784062,A81,OK", True, ""),
        ("Bitrek", "", "set", "Param ID 0242 New Val: em", True, "em"),
        ("Bitrek", "", "set", "Param ID 0242 New Val: em Param ID 0917 New Val: 1", True, "em"),
        ("Queclink", "GL200", "set", "+ACK:GTBSI,1A0102,135790246811220,,0002,20100310172830,11F0$", True, ""),
        ("Queclink", "GL200", "set", "+ACK:GTBSI,1A0102,135790246811220,,0003,20100310172830,11F0$", None, ""),
        ("Teltonika", "RUT240", "set", "anything", None, ""),
    ],
)
def test_the_answer_is_read(maker, model, purpose, reply, ok, apn):
    messages = compose(one(maker, model), {"apn": "em"}, model)
    message = next(each for each in messages if each.purpose is Purpose(purpose))
    answer = read_reply(message, reply)
    assert (answer.ok, answer.apn) == (ok, apn)
    assert str(answer.words)


@pytest.mark.parametrize(("maker", "model"), [("Android", ""), ("iPhone", ""), ("Teltonika", "RUT955")])
def test_steps_by_hand_name_the_apn_and_only_the_values_given(maker, model):
    found = one(maker, model)
    plain = [str(step.words) for step in guide(found, {"apn": "super"})]
    full = [str(step.words) for step in guide(found, {"apn": "super", "user": "ada", "apn_password": "pw"})]
    assert sum("super" in words for words in plain) == 1
    assert len(full) == len(plain) + 2
    assert any("ada" in words for words in full)
    assert not any("ada" in words for words in plain)


def test_the_presets_of_every_provider_can_be_sent():
    for apn in (apn for presets in PRESETS.values() for apn in presets):
        assert texts("Concox", "X3", apn=apn)[0] == f"APN,{apn}#"
