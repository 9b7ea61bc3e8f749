import pytest

from app.catalog.command import Action
from app.catalog.loader import VendorFile, read_vendor
from app.domain.errors import KnownError
from app.domain.toml_reader import read_toml

GOOD = """\
kind = "module"

[vendor]
name = "Acme"
match = ["acme"]

[timeouts]
"AT+X" = 3

[commands.apn_write]
lines = ['AT+APN={cid},"{apn}"']
source = "manual"
grade = "unverified"

[[family]]
name = "X1"
models = ["X1*"]
without = ["auth_write"]

[family.commands.iccid]
lines = ["?AT+ID"]
source = "manual"
grade = "verified"

[usb]
source = "rules"
grade = "verified"

[usb.devices]
"1234:abcd" = { model = "X1", roles = { 02 = "at" } }
"""


def load_vendor(data: bytes, file: str) -> VendorFile:
    return read_vendor(read_toml(data, file), file)


def test_a_good_file_is_read():
    vendor = load_vendor(GOOD.encode(), "acme.toml")
    assert (vendor.name, vendor.match) == ("Acme", ("acme",))
    assert vendor.families[0].layer.without == {Action.AUTH_WRITE}
    assert vendor.families[0].layer.commands[Action.ICCID].lines[0].optional
    assert (vendor.usb[0].vid, vendor.usb[0].pid) == (0x1234, 0xABCD)
    assert vendor.files == ("acme.toml",)


def test_a_family_takes_over_the_commands_of_another():
    text = GOOD.replace(
        "[usb]", '[[family]]\nname = "X2"\nmodels = ["X2*"]\nbased_on = "X1"\nwithout = ["imei"]\n\n[usb]', 1
    )
    base, family = load_vendor(text.encode(), "acme.toml").families
    assert family.layer.commands == base.layer.commands
    assert family.layer.without == {Action.AUTH_WRITE, Action.IMEI}


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('kind = "module"', 'kind = "fridge"', 1, "kind is “fridge”; it must be one of: module"),
        ('name = "Acme"', "name = 5", 4, "vendor.name must be text"),
        ('name = "Acme"', "", 3, "vendor.name is missing"),
        ('name = "Acme"', 'nmae = "Acme"\nname = "Acme"', 4, "vendor.nmae is not a known key"),
        ('match = ["acme"]', 'match = "acme"', 5, "vendor.match must be a list of texts"),
        ("[vendor]", "[vendor", 3, "not TOML"),
        ('"AT+X" = 3', '"AT+X" = "3"', 8, "timeouts.AT+X must be a number"),
        ('"AT+X" = 3', '"AT+X" = 900', 8, "from 0.1 to 600"),
        ('"AT+X" = 3', '"X" = 3', 8, "must begin with AT"),
        ("commands.apn_write", "commands.apn_wirte", 10, "commands.apn_wirte is not an action"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN={apm}'", 11, "uses apm, which is not described"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN={apn}'", 11, "without double quotes"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN=”{cid}”'", 11, "plain ASCII"),
        ("'AT+APN={cid},\"{apn}\"'", '"AT+A\\r"', 11, "plain ASCII"),
        ("'AT+APN={cid},\"{apn}\"'", "'+APN'", 11, "begins with AT"),
        ("['AT+APN={cid},\"{apn}\"']", "[]", 11, "holds no command"),
        ('source = "manual"\ngrade = "unverified"', 'grade = "unverified"', 10, "commands.apn_write.source is missing"),
        ('grade = "unverified"', 'grade = "sure"', 13, "verified, vendor-documented, unverified"),
        ('grade = "unverified"', 'grade = "unverified"\ntimeout_s = true', 14, "timeout_s must be a number"),
        ('grade = "unverified"', 'grade = "unverified"\nalways = 1', 14, "always must be true or false"),
        ('models = ["X1*"]', "models = [1]", 17, "family[0].models must be a list of texts"),
        ('without = ["auth_write"]', 'without = ["auth"]', 18, "family[0].without is not an action"),
        ('"1234:abcd"', '"1234"', 30, "usb.devices.1234 is “1234”; a USB id looks like"),
        ('{ 02 = "at" }', '{ 2 = "at" }', 30, "two hexadecimal digits"),
        ('{ 02 = "at" }', '{ 02 = "modem" }', 30, "must be one of"),
        ('{ 02 = "at" }', '"at"', 30, "must be a table"),
        ('source = "rules"', "", 25, "usb.source is missing"),
        ("[usb.devices]", "[[usb.devices]]", 29, "must be a table"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN=”{cid}”'", 11, "U+201D (RIGHT DOUBLE QUOTATION MARK) at place 8"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN=“{cid}'", 11, "U+201C (LEFT DOUBLE QUOTATION MARK) at place 8"),
        ("'AT+APN={cid},\"{apn}\"'", "'AT+APN={plmn}'", 11, "uses plmn; this action is given: apn, auth, cid"),
        ('grade = "unverified"', 'grade = "unverified"\nprefix = "+X"\nfields = ["apn"]', 14, "holds a colon"),
        (
            'grade = "unverified"',
            'grade = "unverified"\nprefix = "+X:"\nfields = ["A b"]',
            15,
            "“A b”; a name looks like",
        ),
        ('grade = "unverified"', 'grade = "unverified"\ntakes_effect = "soon"', 14, "must be one of: now, reboot"),
        ('lines = ["?AT+ID"]', 'lines = ["?AT+ID={cid}"]\nback_after_s = -1', 22, "from 0 to 600"),
        ("commands.iccid", "commands.attach_read", 20, "attach_read.fields must name state"),
        ("commands.apn_write", "commands.sms_send", 11, "uses apn; this action is given: number"),
        ('name = "X1"', 'name = "X1"\nbased_on = "X0"', 17, "“X0”, which is no family further up"),
        ("[usb]", '[console]\nATI = ""\n\n[usb]', 26, "needs a sentence"),
        ("[usb]", '[console]\nATI = "Shows {this}."\n\n[usb]', 26, "holds a brace"),
        ("[usb]", '[console]\nXYZ = "Shows it."\n\n[usb]', 26, "must begin with AT"),
        (
            'grade = "unverified"',
            'grade = "unverified"\nparameters.x = { kind = "choice", of = "rat", choices = { lpwa = "1" } }',
            14,
            "lpwa is not one of our words for rat",
        ),
        (
            'grade = "unverified"',
            'grade = "unverified"\nparameters.x = { kind = "choice", of = "roaming", choices = { yes = "1" } }',
            14,
            "yes is not one of our words for roaming",
        ),
        ('grade = "unverified"', 'grade = "unverified"\nparameters.x = { kind = "bands" }', 14, "form is missing"),
        (
            'grade = "unverified"',
            'grade = "unverified"\nparameters.x = { kind = "list" }',
            14,
            "must be one of: integer",
        ),
        (
            'grade = "unverified"',
            'grade = "unverified"\n[commands.apn_write.parameters.cid]\nhigh = "9"',
            15,
            "whole number",
        ),
        (
            'grade = "unverified"',
            'grade = "unverified"\n[commands.apn_write.parameters.x]\nkind = "choice"\nchoices = { a = ";" }',
            16,
            "letters, digits, commas",
        ),
    ],
)
def test_what_is_wrong_is_named_with_line_and_key(old, new, line, words):
    assert old in GOOD
    with pytest.raises(KnownError) as error:
        load_vendor(GOOD.replace(old, new, 1).encode(), "acme.toml")
    assert error.value.code == "file.wrong"
    assert f"acme.toml, line {line}: " in str(error.value.what)
    assert words in str(error.value.what)


def test_a_file_in_another_encoding_is_named():
    with pytest.raises(KnownError, match="is not UTF-8"):
        load_vendor('kind = "é"'.encode("cp1252"), "acme.toml")
