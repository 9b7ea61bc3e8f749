"""What a person adds: the page that explains it, corrections of what ships, and changes that are seen at once."""

import re

import pytest

from app.catalog.action import TELLS, VALUES, Action
from app.catalog.catalog import Catalog
from app.catalog.command import Effect, Grade
from app.catalog.parameter import STANDARD, Kind
from app.catalog.tracker import DeviceKind, Picture, compose
from app.catalog.tracker_text import STANDARD as TRACKER_STANDARD
from app.catalog.tracker_text import ValueKind
from app.catalog.usb import Role
from app.domain.secret import Secret
from app.domain.tracker import LineEnding, Purpose, read_reply
from app.places import shipped

SHIPPED = shipped("resources", "devices")
PAGE = (SHIPPED / "README.md").read_text(encoding="utf-8")
EXAMPLE, TRACKER = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
VALUES_OF_APN = {"cid": 1, "pdp_type": "IP", "apn": "em"}


@pytest.fixture
def folder(tmp_path):
    return tmp_path


def load(folder):
    catalog = Catalog.load([SHIPPED, folder])
    assert catalog.problems == ()
    return catalog


def test_the_example_of_the_page_adds_a_module(folder):
    (folder / "acme.toml").write_text(EXAMPLE)
    catalog = load(folder)
    module = catalog.vendor_for("ACME Inc.", "X1-EU")
    assert (module.vendor, module.family) == ("Acme", "X1 (LTE-M, NB-IoT)")
    assert module.commands[Action.APN_WRITE].fill(VALUES_OF_APN) == [
        ('AT+CGDCONT=1,"IP","em"', False),
        ('AT+ACMEAPN="em"', True),
    ]
    assert module.commands[Action.RAT_WRITE].fill({"rat": "lte-m+nb-iot"}) == [('AT+ACMERAT="ALL"', False)]
    assert module.commands[Action.RAT_WRITE].takes_effect is Effect.REBOOT
    assert module.commands[Action.RAT_READ].rows(["+ACMERAT: NB"]) == [{"rat": "nb-iot"}]
    assert module.commands[Action.BANDS_WRITE].fill({"bands": "3,20"}) == [('AT+ACMEBANDS="80004"', False)]
    assert module.timeout_for("AT+ACMESCAN=1") == 120
    assert "AT+ACMEINFO" in module.console
    assert module.boot == {"ACME READY"}
    assert {"ACME READY", "+ACMEEVENT:"} <= module.urcs
    assert catalog.usb_hint(0x1234, 0xABCD, 2) is Role.AT
    assert module.get(Action.IMEI) is not None


def test_the_page_names_every_value_kind_role_and_grade_there_is():
    named = set(re.findall(r"`([^`\n]+)`", PAGE.replace(EXAMPLE, "").replace(TRACKER, "")))
    assert named >= set(STANDARD) | set(TRACKER_STANDARD)
    for words in (ValueKind, Purpose, Picture, LineEnding, DeviceKind):
        assert named >= set(words)
    assert named >= set(Kind)
    assert named >= set(Role)
    assert named >= set(Grade)


def test_the_example_of_the_page_adds_a_tracker(folder):
    (folder / "zorg.toml").write_text(TRACKER)
    catalog = load(folder)
    (tracker,) = catalog.trackers.find("zorg gps", "Z1 Mini")
    assert [text.text for text in compose(tracker, {"apn": "em"})] == ["0000,APN,em", "0000,APN?"]
    prepare, change, question = compose(tracker, {"apn": "em", "zone": "2", "user": "a", "apn_password": Secret("b")})
    assert [prepare.text, change.text, change.serial] == ["0000,TZ,2", "0000,APN,em,a,b", "APN=em"]
    assert read_reply(change, "APN set").ok is True
    assert read_reply(change, "wrong password").ok is False
    assert read_reply(question, "APN: em").ok is True
    assert read_reply(question, "APN: other").ok is False


def test_what_an_action_needs_is_known_of_actions_only():
    assert set(VALUES) | set(TELLS) <= set(Action)


def test_a_file_of_the_person_corrects_a_vendor_and_leaves_the_rest(folder):
    (folder / "mine.toml").write_text("""\
kind = "module"
[vendor]
name = "quectel"
match = ["my maker"]
[commands.reboot]
lines = ["AT+MINE"]
source = "own bench"
grade = "verified"
[[family]]
name = "BG96"
models = ["MY96*"]
without = ["roaming_write"]
[[family]]
name = "EC25 with own firmware"
models = ["EC25-MINE"]
[usb]
source = "own bench"
grade = "verified"
[usb.devices]
"2c7c:0125" = { model = "EC25", roles = { 04 = "at" } }
"2c7c:0700" = { model = "BG95", roles = { 02 = "at" } }
""")
    catalog = load(folder)
    bg96 = catalog.vendor_for("Quectel", "BG96")
    assert bg96.commands[Action.REBOOT].fill({}) == [("AT+MINE", False)]
    assert bg96.get(Action.ROAMING_WRITE) is None
    assert bg96.get(Action.ROAMING_READ) is not None
    assert bg96.commands[Action.RAT_WRITE].offered("rat")
    assert catalog.vendor_for("My Maker", "MY96X").family == "BG96"
    assert catalog.vendor_for("Quectel", "EC25-MINE").family == "EC25 with own firmware"
    assert catalog.vendor_for("Quectel", "EC25-E").family == "EC21, EC25, EG21, EG25, EG91, EG95"
    assert (catalog.usb_hint(0x2C7C, 0x125, 4), catalog.usb_hint(0x2C7C, 0x125, 2)) == (Role.AT, None)
    assert catalog.usb_hint(0x2C7C, 0x700, 2) is Role.AT
    assert "RDY" in bg96.boot


def test_a_change_in_the_folder_is_seen_at_once(folder):
    catalog = load(folder)
    assert not catalog.changed()
    assert catalog.reload() is catalog
    (folder / "acme.toml").write_text(EXAMPLE)
    assert catalog.changed()
    catalog = catalog.reload()
    assert catalog.vendor_for("Acme", "X1").vendor == "Acme"
    assert not catalog.changed()
    (folder / "acme.toml").write_text(EXAMPLE.replace("[usb", "[wrong", 1))
    catalog = catalog.reload()
    assert [problem.code for problem in catalog.problems] == ["file.wrong"]
    assert catalog.vendor_for("Acme", "X1").vendor == "Generic 3GPP"
    (folder / "acme.toml").unlink()
    assert catalog.reload().problems == ()


def test_a_folder_that_comes_later_is_seen(tmp_path):
    catalog = Catalog.load([SHIPPED, tmp_path / "devices"])
    (tmp_path / "devices").mkdir()
    (tmp_path / "devices" / "acme.toml").write_text(EXAMPLE)
    assert catalog.reload().vendor_for("Acme", "X1").vendor == "Acme"


def test_every_shipped_file_is_named_in_its_vendor():
    catalog = Catalog.load([SHIPPED])
    files = {file for vendor in (catalog.generic, *catalog.vendors) for file in vendor.files}
    modules = {path.name for path in SHIPPED.glob("*.toml") if 'kind = "module"' in path.read_text(encoding="utf-8")}
    assert files == modules
