import re

import pytest

from app.catalog.catalog import Catalog
from app.catalog.command import Action, Grade
from app.catalog.usb import Role
from app.domain.errors import KnownError
from app.places import shipped

SHIPPED = shipped("resources", "devices")
EM = {"cid": 1, "apn": "em", "pdp_type": "IP", "auth": "none", "user": "", "password": ""}


@pytest.fixture(scope="module")
def catalog():
    return Catalog.load([SHIPPED])


def sent(commands, action, values=EM):
    return [text for text, _ in commands.commands[action].fill(values)]


def test_the_shipped_files_have_no_problem(catalog):
    assert catalog.problems == ()
    assert {vendor.name for vendor in catalog.vendors} >= {"Quectel", "u-blox"}


def test_every_command_has_a_source_and_a_grade(catalog):
    vendors = [catalog.generic, *catalog.vendors]
    layers = [layer for vendor in vendors for layer in (vendor.layer, *(family.layer for family in vendor.families))]
    commands = [command for layer in layers for command in layer.commands.values()]
    assert all(command.source and command.grade in Grade for command in commands)


def test_nothing_is_verified_that_only_a_manual_tells():
    seen = re.compile("recorded|seen |field guide|ModemManager|ubxlib|oFono|3GPP TS|TS 31.102", re.IGNORECASE)
    grades = re.compile(r'^source = (.*)\ngrade = "verified"$', re.MULTILINE)
    sources = [
        (file.name, source) for file in SHIPPED.glob("*.toml") for source in grades.findall(file.read_text("utf-8"))
    ]
    assert len(sources) > 50
    assert [each for each in sources if not seen.search(each[1])] == []


@pytest.mark.parametrize(
    ("manufacturer", "model", "vendor", "family"),
    [
        ("Quectel", "BG96", "Quectel", "BG96"),
        ("QUECTEL", "EC25", "Quectel", "EC21, EC25, EG21, EG25, EG91, EG95"),
        ("Quectel", "M95", "Quectel", "M-series (2G)"),
        ("Quectel_Ltd", "Quectel_M66", "Quectel", "M-series (2G)"),
        ("", "BG95-M3", "Quectel", "BG95, BG77, BG600L"),
        ("u-blox", "SARA-R410M-02B", "u-blox", "SARA-R4, SARA-N4"),
        ("u-blox", "LARA-R211", "u-blox", "LARA-R2, TOBY-L2, MPCI-L2"),
        ("u-blox", "SARA-U201", "u-blox", "SARA-U2, LISA-U2, SARA-G (2G, 3G)"),
        ("SIMCOM INCORPORATED", "SIMCOM_SIM7600G-H", "SIMCom", "SIM7100, SIM7600"),
        ("SIMCOM INCORPORATED", "SIMCOM_SIM8200EA-M2", "SIMCom", "SIM8200, SIM8300 (5G)"),
        ("SIMCOM_Ltd", "SIMCOM_SIM800C", "SIMCom", "SIM800, SIM900 (2G)"),
        ("SIMCOM_Ltd", "SIM7080G", "SIMCom", "SIM7000, SIM7070, SIM7080, SIM7090 (LTE-M, NB-IoT)"),
        ("SIMCOM INCORPORATED", "SIM800L", "SIMCom", "SIM800, SIM900 (2G)"),
        ("Telit", "ME910C1-E1", "Telit", "ME910, ME310 (LTE-M, NB-IoT)"),
        ("Telit Cinterion", "TX62-W", "Cinterion", "TX62, EXS62, EXS82 (LTE-M, NB-IoT)"),
        ("Cinterion", "ALS6A", "Cinterion", "PLS62, PLS63, PLS83, ELS61, ELS81, ALS6"),
        ("Sierra Wireless", "HL7812", "Sierra Wireless", "HL78 (LTE-M, NB-IoT)"),
        ("Sierra Wireless, Incorporated", "EM7455", "Sierra Wireless", "EM74, MC74, EM75, RC76, WP76"),
        ("Sierra Wireless, Incorporated", "EM9191", "Sierra Wireless", "EM91 (5G)"),
        ("Nordic Semiconductor ASA", "nRF9160-SICA", "Nordic Semiconductor", "nRF9160, nRF9161, nRF9151, nRF9131"),
        ("Murata Manufacturing", "LBAD0XX1SC", "Murata", "1SC (ALT1250)"),
        ("SEQUANS Communications", "GM02S", "Sequans", "GM02S, GM01Q, VZM20Q, NB01Q"),
        ("Fibocom Wireless Inc.", "FM350-GL", "Fibocom", "FM350 (MediaTek, 5G)"),
        ("Fibocom Wireless Inc.", "MA510-GL", "Fibocom", "MA510 (LTE-M, NB-IoT)"),
        ("Acme", "X1", "Generic 3GPP", ""),
    ],
)
def test_a_module_is_recognised_by_its_own_words(catalog, manufacturer, model, vendor, family):
    commands = catalog.vendor_for(manufacturer, model)
    assert (commands.vendor, commands.family) == (vendor, family)


def test_families_set_the_apn_in_their_own_way(catalog):
    lte = catalog.vendor_for("Quectel", "BG96")
    assert sent(lte, Action.APN_WRITE) == ['AT+CGDCONT=1,"IP","em"', 'AT+QICSGP=1,1,"em","","",0']
    old = catalog.vendor_for("Quectel", "M95")
    assert sent(old, Action.APN_WRITE) == ['AT+CGDCONT=1,"IP","em"', 'AT+QICSGP=1,"em","",""']
    assert old.get(Action.AUTH_WRITE) is None
    lara = catalog.vendor_for("u-blox", "LARA-R211")
    assert sent(lara, Action.APN_WRITE)[-1] == 'AT+UCGDFLT=1,"IP","em"'
    sara = catalog.vendor_for("u-blox", "SARA-R510S")
    assert sent(sara, Action.APN_WRITE) == ['AT+CGDCONT=1,"IP","em"']
    assert sara.commands[Action.APN_WRITE].needs_radio_off
    assert not old.commands[Action.APN_WRITE].needs_radio_off
    assert sent(sara, Action.RADIO_OFF) == ["AT+CFUN=4"]


def test_an_answer_is_read_in_our_words(catalog):
    commands = catalog.vendor_for("Quectel", "EC25")
    rows = commands.commands[Action.AUTH_READ].rows(['+QICSGP: 3,"em","joe","pw",2'])
    assert rows == [{"pdp_type": "IPV4V6", "apn": "em", "user": "joe", "password": "pw", "auth": "chap"}]
    rows = commands.commands[Action.APN_READ].rows(['+CGDCONT:1,"IP","a,b","0.0.0.0",0,0', "+CGDCONT:", "RING"])
    assert rows == [{"cid": "1", "pdp_type": "IP", "apn": "a,b"}]


def test_the_time_to_wait_is_that_of_the_closest_entry(catalog):
    commands = catalog.vendor_for("Quectel", "EC25")
    assert commands.timeout_for("AT+COPS=?") == 180
    assert commands.timeout_for("AT+COPS=0") == 120
    assert commands.timeout_for("AT+COPS?") == 5
    assert commands.timeout_for("AT+CFUN=1") == 15
    assert commands.timeout_for("at+xyz") == 5


@pytest.mark.parametrize(
    ("usb", "role"),
    [
        ((0x2C7C, 0x0125, 2), Role.AT),
        ((0x2C7C, 0x0125, 1), Role.GPS),
        ((0x2C7C, 0x0125, 0), Role.DIAG),
        ((0x2C7C, 0x0128, 5), Role.AT),
        ((0x05C6, 0x908B, 1), Role.AT),
        ((0x1546, 0x110A, 10), Role.IGNORE),
        ((0x1546, 0x110A, 0), None),
        ((0x1BC7, 0x1201, 4), Role.AT),
        ((0x1BC7, 0x1101, 1), Role.AT),
        ((0x1E0E, 0x9001, 2), Role.AT),
        ((0x1E0E, 0x9206, 5), Role.PPP),
        ((0x1E2D, 0x0061, 0), Role.PPP),
        ((0x2CB7, 0x0007, 2), Role.AT),
        ((0x1782, 0x4D10, 0), Role.AT),
        ((0x8087, 0x095A, 4), Role.AT2),
        ((0x1199, 0xC001, 0), Role.AT),
        ((0x1199, 0x9079, 3), Role.AT),
        ((0x1234, 0x0001, 0), None),
        ((None, None, None), None),
    ],
)
def test_usb_interfaces_have_a_role(catalog, usb, role):
    assert catalog.usb_hint(*usb) is role


def test_the_usb_table_is_the_whole_of_the_reference(catalog):
    """ModemManager's udev rules, as the reference's appendix A lists them."""
    assert len(catalog.usb) == 90
    assert catalog.usb_device(0x1E2D, 0x00F1).probe_tries > 1
    assert all(device.model and device.roles for device in catalog.usb.values())
    speaking = [device for device in catalog.usb.values() if any(role.speaks_at for role in device.roles.values())]
    silent = {device.model for device in catalog.usb.values() if device not in speaking}
    assert silent == {
        "TOBY-L4", "LISA-U2, SARA-U2", "LISA-U2, SARA-U2 (other configuration)", "TOBY-R2", "LARA-R2", "PHS8",
    }  # fmt: skip


UNSAFE = ['em"', "em\r", "em\n", "em;AT+CFUN=0", "em\0", "em\x1a", "em\x1b", "e\u00e9", "em\u201d", "em\\", "em\x7f"]


@pytest.mark.parametrize("name", UNSAFE)
@pytest.mark.parametrize("key", ["apn", "user", "password"])
def test_a_value_never_becomes_another_command(catalog, key, name):
    commands = catalog.vendor_for("Quectel", "BG96")
    with pytest.raises(KnownError) as error:
        sent(commands, Action.APN_WRITE, {**EM, key: name})
    assert error.value.code == "at.unsafe"
    assert f"U+{ord(next(c for c in name if not c.isalnum() or not c.isascii())):04X}" in str(error.value.what)
    assert key in str(error.value.what)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"cid": 17}, "at.value"),
        ({"cid": 0}, "at.value"),
        ({"pdp_type": "PPP"}, "at.value"),
        ({"auth": "3,1"}, "at.value"),
        ({"apn": "e" * 101}, "at.too_long"),
    ],
)
def test_values_that_a_module_cannot_take_are_refused(catalog, values, code):
    with pytest.raises(KnownError) as error:
        sent(catalog.vendor_for("Quectel", "BG96"), Action.APN_WRITE, {**EM, **values})
    assert error.value.code == code


def test_a_file_of_the_person_stands_in_for_the_shipped_one(tmp_path):
    text = (SHIPPED / "quectel.toml").read_text().replace('name = "Quectel"', 'name = "My Quectel"')
    (tmp_path / "quectel.toml").write_text(text)
    catalog = Catalog.load([SHIPPED, tmp_path])
    assert catalog.vendor_for("Quectel", "BG96").vendor == "My Quectel"
    assert catalog.problems == ()


def test_a_wrong_file_is_named_and_the_rest_works(tmp_path):
    (tmp_path / "acme.toml").write_text('kind = "module"\n\n[vendor]\nname = 5\n')
    (tmp_path / "unreadable.toml").mkdir()
    catalog = Catalog.load([SHIPPED, tmp_path])
    assert sorted(problem.code for problem in catalog.problems) == ["file.unreadable", "file.wrong"]
    assert any("acme.toml, line 4: vendor.name" in str(problem) for problem in catalog.problems)
    assert catalog.vendor_for("Quectel", "BG96").vendor == "Quectel"


def test_no_folder_at_all_still_gives_a_catalog(tmp_path):
    assert Catalog.load([tmp_path / "nothing"]).vendor_for("Quectel", "BG96").commands == {}
