"""`catalog list`, `show` and `check`, with files of the person among those that ship."""

import pytest

GOOD = """\
kind = "module"

[vendor]
name = "Acme"
match = ["acme"]

[[family]]
name = "X1"
models = ["X1*"]

[family.commands.iccid]
lines = ["AT+ACMEID"]
source = "Acme manual 3.2"
grade = "unverified"
note = "Firmware 2 and later."
"""


@pytest.fixture
def devices(home):
    folder = home.config / "devices"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_the_list_names_vendors_families_models_and_grades(run):
    families = run("catalog", "list", "--json").of("family")
    assert {family["vendor"] for family in families} == {
        "Quectel", "u-blox", "Telit", "SIMCom", "Sierra Wireless", "Cinterion", "Fibocom", "Sequans",
        "Nordic Semiconductor", "Murata", "Generic 3GPP",
    }  # fmt: skip
    (bg96,) = [family for family in families if family["family"] == "BG96"]
    assert bg96["models"] == ["BG96*"]
    assert set(bg96["grades"]) == {"verified", "vendor-documented", "unverified"}
    assert bg96["grades"]["verified"] > 20
    words = run("catalog", "list").out
    assert "Generic 3GPP: any model" in words
    assert "Quectel  BG96: BG96* (" in words


def test_a_model_is_shown_with_every_command_its_source_and_grade(run):
    shown = run("catalog", "show", "BG96")
    assert shown.err == "Quectel BG96\n"
    assert 'apn_write: Set the APN\n  AT+CGDCONT={cid},"{pdp_type}","{apn}"\n' in shown.out
    assert "    rat: auto, gsm, lte-m, nb-iot" in shown.out
    assert "  vendor-documented: Quectel TCP/IP application notes, AT+QICSGP\n  Note: " in shown.out
    assert "  The radio is off meanwhile.\n" in shown.out


def test_a_vendor_is_shown_as_documents(run):
    commands = {each["action"]: each for each in run("catalog", "show", "TELIT", "--json").of("command")}
    assert commands["reboot"]["lines"] == ["AT#REBOOT"]
    assert commands["reboot"]["port_vanishes"]
    assert commands["rat_write"]["values"]["rat"][0] == "auto"
    assert all(each["source"] and each["grade"] for each in commands.values())


def test_what_is_not_known_is_said(run):
    ran = run("catalog", "show", "Fridge 3000", "--json")
    assert ran.status == 2
    assert ran.one("error")["code"] == "catalog.unknown"
    assert "simwright catalog list" in ran.err


def test_a_file_of_the_person_is_checked_listed_and_shown(run, devices):
    file = devices / "acme.toml"
    file.write_text(GOOD)
    checked = run("catalog", "check", file, "--json")
    assert checked.status == 0
    assert checked.one("file")["families"] == ["X1"]
    assert checked.one("file")["folder"] == str(devices)
    assert "Acme  X1: X1* (" in run("catalog", "list").out
    assert "  unverified: Acme manual 3.2\n  Note: Firmware 2 and later." in run("catalog", "show", "X1-EU").out


def test_a_wrong_file_is_named_with_line_and_reason_and_the_rest_works(run, devices):
    file = devices / "acme.toml"
    file.write_text(GOOD.replace('"AT+ACMEID"', '"AT+ACME=”{cid}”"'))
    checked = run("catalog", "check", file)
    assert checked.status == 2
    assert "acme.toml, line 12: family[0].commands.iccid.lines holds U+201D" in checked.err
    listed = run("catalog", "list")
    assert "acme.toml, line 12" in listed.err
    assert "Quectel  BG96" in listed.out


def test_a_tracker_file_is_checked_too(run, devices):
    from app.places import shipped

    checked = run("catalog", "check", shipped("resources", "devices", "tracker-coban.toml"), "--json")
    assert (checked.status, checked.one("file")["name"]) == (0, "Coban")
