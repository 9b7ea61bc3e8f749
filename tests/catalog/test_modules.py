"""The exact commands of every module of the guide and the reference, and recorded replies read in our words."""

import pytest

from app.catalog.action import Action
from app.catalog.catalog import Catalog
from app.catalog.command import Effect, Grade
from app.catalog.words import WORDS
from app.domain.errors import KnownError
from app.places import shipped

CATALOG = Catalog.load([shipped("resources", "devices")])
EM = {"cid": 1, "pdp_type": "IP", "apn": "em", "user": "", "password": "", "auth": "none"}
CGDCONT = 'AT+CGDCONT=1,"IP","em"'
T140H, T10S = "01001110", "00000101"
PSM = 'AT+CPSMS=1,,,"01001110","00000101"'
EDRX = 'AT+CEDRXS=1,4,"1000"'

QUECTEL_LTE = [CGDCONT, 'AT+QICSGP=1,1,"em","","",0']
QUECTEL_2G = [CGDCONT, 'AT+QICSGP=1,"em","",""']
ROAMING = ['AT+QCFG="roamservice",2,1']
BG_LTE_M = ['AT+QCFG="nwscanmode",3,1', 'AT+QCFG="iotopmode",0,1']
UDCONF = ["AT+UDCONF=20,2"]


def of(vendor, model):
    return CATALOG.vendor_for(vendor, model)


def sent(commands, action, **values):
    command = commands.get(action)
    return None if command is None else [text for text, _ in command.fill({**EM, **values})]


# Guide, "Quectel cellular IoT modules"; reference section 0 items 8 to 10 and section 1.3
QUECTEL = [
    *[(model, QUECTEL_LTE, ROAMING, "lte-m", BG_LTE_M) for model in ("BG95-M3", "BG96", "BG77", "BG600L-M3")],
    *[
        (model, QUECTEL_LTE, ROAMING, "lte", ['AT+QCFG="nwscanmode",3,1'])
        for model in ("EG25", "EG91", "EG95", "EC21", "EC25")
    ],
    *[(model, QUECTEL_2G, None, "gsm", None) for model in ("M65", "M66", "M95", "MC60")],
]


@pytest.mark.parametrize(("model", "apn", "roaming", "rat", "rat_lines"), QUECTEL)
def test_quectel_models_of_the_guide(model, apn, roaming, rat, rat_lines):
    commands = of("Quectel", model)
    assert commands.family
    assert sent(commands, Action.APN_WRITE) == apn
    assert sent(commands, Action.ROAMING_WRITE, roaming="on") == roaming
    assert sent(commands, Action.RAT_WRITE, rat=rat) == rat_lines
    assert sent(commands, Action.REBOOT) == ["AT+CFUN=1,1"]
    assert sent(commands, Action.POWER_OFF) == ["AT+QPOWD=1"]
    two_g = rat == "gsm"
    assert sent(commands, Action.PSM_WRITE, periodic_tau=T140H, active_time=T10S) == (None if two_g else [PSM])
    assert sent(commands, Action.EDRX_WRITE, act="wb-s1", edrx="1000") == (None if two_g else [EDRX])
    assert commands.commands[Action.APN_WRITE].needs_radio_off is not two_g


# Reference section 1.3, and section 0 items 11 to 13
OTHERS = [
    ("u-blox", "LARA-R211", [CGDCONT, 'AT+UCGDFLT=1,"IP","em"'], "lte", ["AT+URAT=3"], "AT+CFUN=16"),
    ("u-blox", "TOBY-L210", [CGDCONT, 'AT+UCGDFLT=1,"IP","em"'], "lte", ["AT+URAT=3"], "AT+CFUN=16"),
    ("u-blox", "MPCI-L210", [CGDCONT, 'AT+UCGDFLT=1,"IP","em"'], "lte", ["AT+URAT=3"], "AT+CFUN=16"),
    ("u-blox", "TOBY-L4106", [CGDCONT], "lte", ["AT+URAT=3"], "AT+CFUN=16"),
    ("u-blox", "SARA-R410M-02B", [CGDCONT], "lte-m+nb-iot", ["AT+URAT=7,8"], "AT+CFUN=15"),
    ("u-blox", "SARA-N410", [CGDCONT], "nb-iot", ["AT+URAT=8"], "AT+CFUN=15"),
    ("u-blox", "SARA-R510S", [CGDCONT], "lte-m", ["AT+URAT=7"], "AT+CFUN=16"),
    ("u-blox", "SARA-U201", [CGDCONT], "umts", ["AT+COPS=2", "AT+URAT=2"], "AT+CFUN=16"),
    ("Telit", "LE910C1-EU", [CGDCONT], "lte", ["AT+WS46=28"], "AT#REBOOT"),
    ("Telit", "ME910C1-E1", [CGDCONT], "gsm+lte-m", ["AT+WS46=30", "AT#WS46=0"], "AT#REBOOT"),
    ("SIMCOM INCORPORATED", "SIMCOM_SIM7600G-H", [CGDCONT], "lte", ["AT+CNMP=38"], "AT+CRESET"),
    ("SIMCOM_Ltd", "SIM7080G", [CGDCONT, 'AT+CNCFG=0,1,"em"'], "nb-iot", ["AT+CNMP=38", "AT+CMNB=2"], "AT+CFUN=1,1"),
    ("Sierra Wireless", "EM7455", [CGDCONT], "lte", ["AT!SELRAT=06"], "AT!RESET"),
    ("Sierra Wireless", "HL7812", [CGDCONT], "nb-iot", ["AT+KSRAT=1"], "AT+CFUN=1,1"),
    ("Cinterion", "PLS62-W", [CGDCONT], "lte", ["AT^SXRAT=3"], "AT+CFUN=1,1"),
    ("Cinterion", "EXS82-W", [CGDCONT], "lte-m", ["AT^SXRAT=7"], "AT+CFUN=1,1"),
    ("Fibocom", "L610-EU", [CGDCONT], "lte", ["AT+GTRAT=3"], "AT+CFUN=15"),
    ("Fibocom", "FM150-AE", [CGDCONT], "lte+nr", ["AT+GTACT=17"], "AT+CFUN=15"),
    ("SEQUANS Communications", "GM02S", [CGDCONT], "lte-m", ["AT+SQNMODEACTIVE=1"], "AT^RESET"),
    ("Nordic", "nRF9160-SICA", ['AT+CGDCONT=0,"IP","em"'], "lte-m", ["AT%XSYSTEMMODE=1,0,0,0"], "AT+CFUN=0"),
    ("Murata", "LBAD0XX1SC", [CGDCONT], "lte-m", ['AT%RATACT="CATM","1"'], "ATZ"),
    ("SIMCOM INCORPORATED", "SIMCOM_SIM8200EA-M2", [CGDCONT], "lte+nr", ["AT+CNMP=109"], "AT+CRESET"),
    ("Telit", "FN980", [CGDCONT], "lte+nr", ["AT+WS46=37"], "AT#REBOOT"),
    ("Acme", "X1", [CGDCONT], "lte", ["AT+WS46=28"], "AT+CFUN=1,1"),
]  # fmt: skip


@pytest.mark.parametrize(("vendor", "model", "apn", "rat", "rat_lines", "reboot"), OTHERS)
def test_modules_of_the_other_vendors(vendor, model, apn, rat, rat_lines, reboot):
    commands = of(vendor, model)
    assert sent(commands, Action.APN_WRITE) == apn
    assert sent(commands, Action.RAT_WRITE, rat=rat) == rat_lines
    assert sent(commands, Action.REBOOT)[0] == reboot
    if "SARA-U" not in model:
        assert sent(commands, Action.PSM_WRITE, periodic_tau=T140H, active_time=T10S) == [PSM]
        assert sent(commands, Action.EDRX_WRITE, act="wb-s1", edrx="1000") == [EDRX]


@pytest.mark.parametrize(
    ("vendor", "model", "action"),
    [
        ("Quectel", "BG96", Action.RAT_WRITE),
        ("Telit", "LE910C1", Action.RAT_WRITE),
        ("Telit", "ME910C1", Action.BANDS_WRITE),
        ("Nordic", "nRF9161", Action.RAT_WRITE),
        ("u-blox", "SARA-R510S", Action.APN_WRITE),
    ],
)
def test_the_radio_is_off_where_the_firmware_wants_it(vendor, model, action):
    assert of(vendor, model).commands[action].needs_radio_off


@pytest.mark.parametrize(
    ("vendor", "model"), [("u-blox", "SARA-R410M"), ("Sequans", "GM02S"), ("Telit", "ME910C1"), ("Sierra", "EM7455")]
)
def test_a_technology_that_counts_after_a_restart_says_so(vendor, model):
    assert of(vendor, model).commands[Action.RAT_WRITE].takes_effect is Effect.REBOOT


def test_a_restart_says_whether_the_port_goes_away_and_for_how_long():
    usb, uart = of("Quectel", "EC25").commands[Action.REBOOT], of("Quectel", "M95").commands[Action.REBOOT]
    assert (usb.port_vanishes, uart.port_vanishes) == (True, False)
    every = [of(vendor.name, "").get(Action.REBOOT) for vendor in CATALOG.vendors]
    assert all(command is not None and command.back_after_s >= 5 for command in every)


@pytest.mark.parametrize(
    ("vendor", "model", "bands", "lines"),
    [
        ("Quectel", "BG96", "3,8,20", ['AT+QCFG="band",0,80084,80084,1']),
        ("Quectel", "EC25", "3,20", ['AT+QCFG="band",0,80004,0,1']),
        ("Quectel", "EC25", "3,66,71", ['AT+QCFG="band",0,420000000000000004,0,1']),
        ("Quectel", "RM500Q-GL", "3,20", ['AT+QNWPREFCFG="lte_band",3:20']),
        ("u-blox", "SARA-R510S", "3,66", ["AT+UBANDMASK=0,4,2", "AT+UBANDMASK=1,4,2"]),
        ("u-blox", "SARA-R410M", "3,8,20", ["AT+UBANDMASK=0,524420", "AT+UBANDMASK=1,524420"]),
        ("Telit", "ME910C1", "3,8,20", ["AT#BND=0,0,524420"]),
        ("SIMCom", "SIM7080", "3,8", ['AT+CBANDCFG="CAT-M",3,8', 'AT+CBANDCFG="NB-IOT",3,8']),
        ("SIMCom", "SIM7600", "3,20", ["AT+CNBP=0xFFFFFFFF7FFFFFFF,0x0000000000080004"]),
        ("Sierra", "HL7812", "18", ["AT+KBNDCFG=0,00000000000000020000", "AT+KBNDCFG=1,00000000000000020000"]),
        ("Cinterion", "PLS62-W", "3,20", ['AT^SCFG="Radio/Band/4G","0x00080004"']),
        ("Fibocom", "FM150", "3,20", ["AT+GTACT=10,,,103,120"]),
        ("Sequans", "GM02S", "13", ['AT+SQNBANDSEL=0,"standard","13"', 'AT+SQNBANDSEL=1,"standard","13"']),
        ("Nordic", "nRF9160", "3,4,13,20", ['AT%XBANDLOCK=1,"10000001000000001100"']),
        ("Murata", "LBAD0XX1SC", "3,20", ['AT%SETCFG="BAND","3","20"']),
    ],
)
def test_bands_in_the_form_of_the_vendor(vendor, model, bands, lines):
    assert sent(of(vendor, model), Action.BANDS_WRITE, bands=bands) == lines


# Recorded replies: reference sections 0, 1.2 and 1.3, and those named in the sources of the entries
@pytest.mark.parametrize(
    ("vendor", "model", "action", "lines", "rows"),
    [
        ("Quectel", "BG96", Action.PSM_GRANTED, ['+QPSMS: 1,,,"46800","2880"'],
         [{"mode": "1", "periodic_tau_s": "46800", "active_time_s": "2880"}]),
        ("u-blox", "SARA-R410M", Action.PSM_GRANTED, ['+UCPSMS: 1,,,"01000011","01000011"'],
         [{"mode": "1", "periodic_tau": "01000011", "active_time": "01000011"}]),
        ("Nordic", "nRF9160", Action.EDRX_GRANTED, ['+CEDRXRDP: 4,"1000","1000","0111"'],
         [{"act": "wb-s1", "edrx": "1000", "edrx_granted": "1000", "ptw": "0111"}]),
        ("Quectel", "BG95-M3", Action.EDRX_READ, ["+CEDRXS: 0"], [{"act": "off"}]),
        ("u-blox", "SARA-R410M", Action.EDRX_READ, ["+CEDRXS:"], []),
        ("Quectel", "EC25", Action.AUTH_READ, ['+QICSGP: 1,"internet","","",0'],
         [{"pdp_type": "IP", "apn": "internet", "user": "", "password": "", "auth": "none"}]),
        ("Quectel", "EC25", Action.PIN_TRIES, ['+QPINC: "SC",3,10'], [{"tries": "3"}]),
        ("Quectel", "EC25", Action.ROAMING_READ, ['+QCFG: "roamservice",255'], [{"roaming": "auto"}]),
        ("Quectel", "EC25", Action.ROAMING_READ, ['+QCFG: "nwscanmode",2'], []),
        ("Quectel", "EC25", Action.BANDS_READ, ['+QCFG: "band",0x93,0x80800c5,0x0'], [{"bands": "1,3,7,8,20,28"}]),
        ("Quectel", "BG77", Action.BANDS_READ, ['+QCFG: "band",0x0,0x80084,0x80084'], [{"bands": "3,8,20"}]),
        ("Quectel", "BG77", Action.BANDS_READ, ['+QCFG: "band",0x0,0x80084,0x80000'], [{"bands": "3,8,20 / 20"}]),
        ("Quectel", "BG96", Action.RAT_READ, ['+QCFG: "nwscanmode",3', '+QCFG: "iotopmode",1'], [{"rat": "nb-iot"}]),
        ("Quectel", "BG96", Action.RAT_READ, ['+QCFG: "iotopmode",2', '+QCFG: "nwscanmode",0'], [{"rat": "auto"}]),
        ("Quectel", "BG96", Action.RAT_READ, ['+QCFG: "nwscanmode",1', '+QCFG: "iotopmode",1'], [{"rat": "1/1"}]),
        ("u-blox", "SARA-R410M", Action.RAT_READ, ["+URAT: 8,7"], [{"rat": "lte-m+nb-iot"}]),
        ("u-blox", "LARA-R211", Action.RAT_READ, ["+URAT: 3"], [{"rat": "lte"}]),
        ("Telit", "ME910C1", Action.BANDS_READ, ["#BND: 0,0,524420,0,0"], [{"gsm_bands": "0", "bands": "3,8,20"}]),
        ("SIMCom", "SIM7080", Action.BANDS_READ, ['+CBANDCFG: "CAT-M",3,8', '+CBANDCFG: "NB-IOT",3,8'],
         [{"bands": "3,8"}]),
        ("Sierra", "EM7455", Action.RAT_READ, ["!SELRAT: 06, LTE Only"], [{"rat": "lte"}]),
        ("Cinterion", "PLS62", Action.RAT_READ, ["^SXRAT: 0, 0"], [{"rat": "gsm"}]),
        ("Cinterion", "PLS62", Action.BANDS_READ, ['^SCFG: "Radio/Band/4G","0x080E08DF"'],
         [{"bands": "1,2,3,4,5,7,8,12,18,19,20,28"}]),
        ("Fibocom", "FM350", Action.BANDS_READ, ["+GTACT: 20,6,3,1,2,4,5,8,103,120,5078"],
         [{"act_now": "20", "preferred_1": "6", "preferred_2": "3", "bands": "3,20",
           "other_bands": "1,2,4,5,8,5078"}]),
        ("Sequans", "GM02S", Action.RAT_READ, ["+SQNMODEACTIVE: 1"], [{"rat": "lte-m"}]),
        ("Nordic", "nRF9160", Action.RAT_READ, ["%XSYSTEMMODE: 1,0,0,0"],
         [{"rat": "lte-m", "gnss": "0", "preference": "0"}]),
        ("Nordic", "nRF9160", Action.APN_READ, ['+CGDCONT: 0,"IP","em","",0,0'],
         [{"cid": "1", "pdp_type": "IP", "apn": "em"}]),
        ("Murata", "LBAD0XX1SC", Action.RAT_READ, ['%RATACT: "NBIOT",1,0'], [{"rat": "nb-iot"}]),
        ("Acme", "X1", Action.PSM_GRANTED, ['+CEREG: 4,5,"71F6","14BCB0C",9,,,"00001010","00101100"'],
         [{"active_time": "00001010", "periodic_tau": "00101100"}]),
        ("Acme", "X1", Action.PSM_GRANTED, ["+CEREG: 4,2"], []),
        ("Acme", "X1", Action.PSM_GRANTED, ['+CEREG: 5,"71F6","14BCB0C",9,,,"00001010","00101100"'], []),
        ("Quectel", "BG96", Action.RAT_READ, ['+QCFG: "nwscanmode",3'], [{"rat": "3"}]),
        ("Quectel", "BG96", Action.RAT_READ, ['+QCFG: "nwscanmode",1'], [{"rat": "gsm"}]),
        ("Acme", "X1", Action.PIN_LOCK_READ, ["+CLCK: 1"], [{"lock": "on"}]),
    ],
)  # fmt: skip
def test_a_recorded_reply_is_read_in_our_words(vendor, model, action, lines, rows):
    assert of(vendor, model).commands[action].rows(lines) == rows


# Reference section 1.3 and the sources of the entries: makers differ in the command and in the order of its values
@pytest.mark.parametrize(
    ("vendor", "model", "lines"),
    [
        ("Telit", "LE910C1-EU", ['AT#PDPAUTH=1,2,"joe","pw"']),
        ("SIMCOM INCORPORATED", "SIMCOM_SIM7600G-H", ['AT+CGAUTH=1,2,"pw","joe"']),
        ("SIMCOM INCORPORATED", "A7670E-FASE", ['AT+CGAUTH=1,2,"pw","joe"']),
        ("Sierra Wireless", "EM7565", ['AT$QCPDPP=1,2,"pw","joe"']),
        ("Sierra Wireless", "HL7812", ['AT+WPPP=2,1,"joe","pw"']),
        ("Sierra Wireless", "HL7692", ['AT+WPPP=2,1,"joe","pw"']),
        ("Cinterion", "PLS8-E", ['AT^SGAUTH=1,2,"pw","joe"']),
        ("Cinterion", "PLS62-W", ['AT^SGAUTH=1,2,"joe","pw"']),
        ("Fibocom", "L610-EU", ['AT+MGAUTH=1,2,"joe","pw"']),
        ("Fibocom", "L850-GL", ['AT+XGAUTH=1,2,"joe","pw"']),
        ("Fibocom", "FM350-GL", ['AT+CGAUTH=1,2,"joe","pw"']),
        ("u-blox", "SARA-R410M", ['AT+UAUTHREQ=1,2,"joe","pw"']),
        ("Nordic", "nRF9160", ['AT+CGAUTH=0,2,"joe","pw"']),
        ("Quectel", "EC25", None),
        ("Acme", "X1", ['AT+CGAUTH=1,2,"joe","pw"']),
    ],
)
def test_user_and_password_in_the_form_of_the_vendor(vendor, model, lines):
    given = {"cid": 1, "auth": "chap", "user": "joe", "password": "pw"}
    assert sent(of(vendor, model), Action.AUTH_WRITE, **given) == lines


@pytest.mark.parametrize(
    ("vendor", "model"),
    [
        ("Quectel", "RM520N-GL"), ("Telit", "FN990"), ("SIMCom", "SIM8262E-M2"), ("Sierra", "EM9191"),
        ("Cinterion", "MV31-W"), ("Fibocom", "FM160-EAU"), ("Fibocom", "FM350-GL"),
    ],
)  # fmt: skip
def test_a_5g_module_is_asked_for_its_registration_with_a_5g_core(vendor, model):
    assert sent(of(vendor, model), Action.REGISTRATION)[0] == "AT+C5GREG?"


def test_what_was_read_can_be_handed_back_with_a_change():
    fibocom = of("Fibocom", "FM350").commands
    (row,) = fibocom[Action.BANDS_READ].rows(["+GTACT: 17,6,,1,8,103,120,501,5078"])
    changed = fibocom[Action.BANDS_WRITE].fill({**row, "bands": (3,)})
    assert changed == [("AT+GTACT=17,,,103,1,8,501,5078", False)]
    (row,) = fibocom[Action.BANDS_READ].rows(["+GTACT: 2,3,,103,120"])
    assert fibocom[Action.BANDS_WRITE].fill({**row, "bands": (3,)}) == [("AT+GTACT=2,,,103", False)]
    nordic = of("Nordic", "nRF9160").commands
    (row,) = nordic[Action.RAT_READ].rows(["%XSYSTEMMODE: 1,0,1,2"])
    assert nordic[Action.RAT_WRITE].fill({**row, "rat": "nb-iot"}) == [("AT%XSYSTEMMODE=0,1,1,2", False)]


def test_a_word_that_a_module_does_not_offer_is_refused_with_those_it_does():
    command = of("Quectel", "EC25").commands[Action.RAT_WRITE]
    assert command.offered("rat") == ("auto", "gsm", "umts", "lte")
    with pytest.raises(KnownError, match=r"Radio access cannot be nb-iot on this module. It takes: auto, gsm, umts,"):
        command.fill({"rat": "nb-iot"})
    bg96 = of("Quectel", "BG96").commands[Action.RAT_WRITE]
    assert {"auto", "gsm", "lte-m", "nb-iot", "lte-m+nb-iot"} <= set(bg96.offered("rat"))
    assert bg96.offered("apn") == ()


def test_the_setting_that_only_the_guide_knows_is_optional_and_unverified():
    command = of("u-blox", "SARA-U201").commands[Action.ROAMING_WRITE]
    assert (command.fill({"roaming": "on"}), command.grade) == ([("AT+UDCONF=20,2", True)], Grade.UNVERIFIED)
    assert command.offered("roaming") == ("on",)


@pytest.mark.parametrize(
    ("vendor", "model", "action", "right"),
    [
        ("Quectel", "EC25", Action.APN_WRITE, "PAP"),
        ("Quectel", "M95", Action.APN_WRITE, "form of the LTE modules"),
        ("u-blox", "LARA-R211", Action.APN_WRITE, "not for all u-blox"),
        ("Acme", "X1", Action.IMSI, "AT+CIMI?"),
        ("Acme", "X1", Action.PSM_READ, "psm_granted"),
        ("Acme", "X1", Action.PSM_WRITE, "00000101"),
        ("Acme", "X1", Action.EDRX_READ, "AT+CEDRXRDP"),
        ("Acme", "X1", Action.EDRX_WRITE, "0010 is 20.48 s"),
        ("Acme", "X1", Action.APN_WRITE, "commas"),
    ],
)
def test_where_the_guide_is_wrong_the_entry_says_so(vendor, model, action, right):
    assert right in str(of(vendor, model).commands[action].note)


def test_every_module_knows_its_reports_and_what_to_type():
    for vendor in CATALOG.vendors:
        commands = of(vendor.name, "")
        assert {"+CEREG:", "RDY", "^SYSSTART"} <= commands.urcs
        assert len(commands.console) > 95
        assert set(vendor.layer.console) <= set(commands.console)
    assert all(str(meaning).endswith(".") for meaning in of("Quectel", "BG96").console.values())
    assert "RDY" in of("Quectel", "BG96").boot


def test_every_report_is_a_whole_line_or_a_head_that_ends_with_its_colon():
    for vendor in CATALOG.vendors:
        heads = vendor.urcs - vendor.boot
        assert [line for line in heads if line != line.strip() or ":" in line.rstrip(":")] == []


def test_every_action_has_words():
    assert list(WORDS) == list(Action)
    assert len(set(map(str, WORDS.values()))) == len(WORDS)
