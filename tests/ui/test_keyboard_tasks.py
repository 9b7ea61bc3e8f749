"""Every task of the manual by keyboard alone: nothing is clicked, and nothing is called that a key would not."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTableView

from app.demo import EMNIFY, SUPER_SIM, write_cards, write_sample
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, BatchKind, Provider
from app.ledger.ledger import NewUnit
from app.places import Home
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.settings import Settings
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.app import Program
from app.ui.pages.account_row import AccountRow
from tests.ui.hands import Hands

MENDED = "89049032123451234512345678901235"
OWN_TRACKER = """
kind = "tracker"
[maker]
name = "Zorg"
[[family]]
name = "Z series"
models = ["Z1"]
source = "Zorg Z1 manual, 3.2"
grade = "vendor-documented"
[[family.messages]]
purpose = "set"
text = "APN,{apn}"
"""


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    """Providers and modules that answer at once."""
    options = SandboxOptions(
        modules=2,
        personalities=("bg96", "ec25"),
        latency_s=0.0,
        reservation_s=0.05,
        registration_s=0.05,
        reply_ms=1.0,
        emnify_sms_s=0.02,
        emnify_lists=0.0,
        emnify_attach_s=0.02,
        seed=7,
    )
    with Sandbox.start(options) as sandbox:
        yield sandbox


@pytest.fixture
def station(box: Sandbox, home: Home) -> Iterator[Station]:
    Settings(station="Bench 3", look="light", language="en", sound=False, first_poll_s=0.05, longest_poll_s=0.1).save(
        home.config / "settings.json"
    )
    made = Station.open(home, vault=RunVault(), ports=lambda: [port.info() for port in box.ports if port.device])
    for name, provider, secret, own in (
        (EMNIFY, Provider.EMNIFY, "application_token", ()),
        (SUPER_SIM, Provider.SUPERSIM, "auth_token", ("account_sid",)),
    ):
        site = box.providers[provider]
        fields = {key: site.credentials[key] for key in own}
        made.accounts.add(Account(name, provider, site.url, fields), {secret: Secret(site.credentials[secret])})
    made.sample = write_sample(home.data / "line-3-tablets.csv")
    yield made
    made.close()
    box.faults.clear()


@pytest.fixture
def hands(program: Program, qtbot) -> Hands:
    made = Hands(qtbot, program)
    made.wake()
    return made


def outcomes(station: Station, text: str) -> list[Outcome | None]:
    return [unit.outcome for unit in station.history.search(text)]


def test_assign_codes_labels_history(hands: Hands, station: Station, tmp_path: Path) -> None:
    hands.press("Ctrl+3").push("Open a list…").name_file(station.sample)
    table = hands.await_("Rows of the list and what was found").focus
    assert isinstance(table, QTableView)
    hands.push("1 to decide").wait(lambda: table.model().rowCount() == 1)
    hands.reach("Rows of the list and what was found").press("Down", "Shift+F10").pick("Use this row anyway")
    hands.push("3 need you").wait(lambda: table.model().rowCount() == 3)
    hands.reach("Rows of the list and what was found").press("Home", "Right", "F2").type(MENDED)
    hands.press("Return").push("Continue with 25 rows")
    hands.choose("Account", SUPER_SIM).reach("For the EID of each row").press("Down")
    hands.push("Assign 25 eSIMs").push("Show 25 codes")
    hands.push("Print 25 labels…").choose("Where to", "PDF file")
    hands.push("Save 25 labels…").name_file(tmp_path / "labels.pdf")
    hands.wait((tmp_path / "labels.pdf").exists)
    hands.press("Ctrl+8").fill(Search_the_history="tablet-001")
    hands.push("Export…").name_file(tmp_path / "units.csv")
    hands.wait((tmp_path / "units.csv").exists)
    assert "tablet-001" in (tmp_path / "units.csv").read_text("utf-8")


def test_read_and_build_a_code(hands: Hands) -> None:
    hands.press("Ctrl+4").push("Make a code of its fields")
    hands.fill(**{"SM-DP+_address": "smdp.example.com", "MatchingID": "04386-AGYFT"}).push("Make the code")
    hands.push("Show the code").push("Copy the code")
    assert QGuiApplication.clipboard().text() == "LPA:1$smdp.example.com$04386-AGYFT"


def test_register_a_batch_and_devices(hands: Hands, station: Station, box: Sandbox) -> None:
    hands.press("Ctrl+2").choose("Account", EMNIFY).fill(Batch_identification_code="1001000000000001")
    hands.push("Register 1 SIM and make 1 device")
    hands.wait(lambda: outcomes(station, "1001000000000001") == [Outcome.PASS])
    assert len(box.record.effects("endpoint.created")) == 1


def test_register_a_card(hands: Hands, station: Station, box: Sandbox, tmp_path: Path) -> None:
    iccid, code = write_cards(tmp_path / "cards.csv").read_text("utf-8").splitlines()[1].split(",")
    hands.press("Ctrl+2").choose("Account", SUPER_SIM)
    hands.fill(ICCID_of_a_card=iccid, Registration_code=code).push("Add").push("Register 1 SIM")
    hands.wait(lambda: outcomes(station, iccid) == [Outcome.PASS])
    assert len(box.record.effects("sim.registered")) == 1


def test_configure_with_a_recipe(hands: Hands, station: Station) -> None:
    hands.press("Ctrl+5").push("Recipe").fill(APN="line3.example").push("Save and use")
    hands.await_("Socket 1: Ready*").press("Return").await_("Socket 1: PASS*")
    hands.push("Start all (1)").await_("Socket 2: PASS*")
    assert outcomes(station, "") == [Outcome.PASS, Outcome.PASS]
    hands.reach("Socket 1: PASS*").press("Delete").await_("Socket 1: Ready*")
    hands.press("F2").fill(Name_of_the_socket="Left").press("Return")
    hands.await_("Socket 1 · Left: Ready*")


def test_talk_to_a_module(hands: Hands, station: Station) -> None:
    hands.press("Ctrl+5").await_("Socket 2*").press("Space").reach("Line to send").type("AT+CSQ").press("Return")
    view = hands.reach("Traffic of the chosen socket").focus
    assert isinstance(view, QPlainTextEdit)
    hands.wait(lambda: "+CSQ:" in view.toPlainText())


def test_find_and_diagnose_a_device(hands: Hands, box: Sandbox) -> None:
    hands.press("Ctrl+7").choose("Account", EMNIFY)
    hands.await_("Search the fleet").type("wrong-apn").press("Return")
    hands.push("Diagnose").await_("Diagnosis")
    hands.push("Open: Set the APN em on the bench*").await_("Socket 1*")


def test_text_a_tracker(hands: Hands, station: Station, box: Sandbox) -> None:
    device = station.devices.find(EMNIFY, "tracker-00004")
    box.garage.add("teltonika", f"emnify:{device.id}")
    hands.press("Ctrl+6").choose("Maker", "Teltonika").fill(Model="FMB120")
    hands.choose("Account", EMNIFY).fill(Device="tracker-00004")
    hands.push("Send 2 SMS to tracker-00004")
    hands.wait(lambda: outcomes(station, "tracker-00004") == [Outcome.PASS])
    assert len(box.record.effects("sms.sent")) >= 2


def test_use_an_own_device_file_at_once(hands: Hands, station: Station) -> None:
    hands.press("Ctrl+6").await_("Maker").press("Ctrl+1")
    own = station.home.config / "devices"
    own.mkdir()
    (own / "zorg.toml").write_text(OWN_TRACKER, "utf-8")
    hands.press("Ctrl+6").choose("Maker", "Zorg")


def test_resume_after_a_crash(hands: Hands, station: Station) -> None:
    rows = station.lists.read(station.sample).ready_rows()[:2]
    how = {"provider": "supersim", "by": "eid", "fleet": "", "activate": False, "callback": "", "callback_method": ""}
    units = [NewUnit(row.number, row.name, eid=row.eid) for row in rows]
    station.ledger.create_batch("cut off.csv", BatchKind.ASSIGN, SUPER_SIM, "Bench 3", "", how, units)
    hands.press("Ctrl+2", "Ctrl+1").push("Resume cut off.csv")
    hands.wait(lambda: outcomes(station, "cut off.csv") == [Outcome.PASS, Outcome.PASS])


def test_add_and_test_an_account(hands: Hands, station: Station, box: Sandbox) -> None:
    site = box.providers[Provider.CELONA]
    hands.press("Ctrl+9").push("Add an account").fill(Name="line 3").choose("Provider", "Celona")
    hands.fill(Address_of_the_API=site.url, Customer_id=site.credentials["customer_id"])
    hands.fill(API_key=site.credentials["api_key"]).push("Save the account").push("Test line 3")
    banner = hands.program.window.findChildren(AccountRow)[-1].banner
    hands.wait(lambda: "accepts" in banner.accessibleName())


def test_set_up_the_station(hands: Hands, station: Station) -> None:
    hands.press("Ctrl+9").fill(Operator="Operator 15").choose("Appearance", "Dark")
    hands.wait(lambda: station.settings.look == "dark" and station.settings.operator == "Operator 15")
    hands.reach("High contrast").press("Space").wait(lambda: station.settings.contrast)


def test_carry_a_station_over(hands: Hands, station: Station, tmp_path: Path) -> None:
    hands.press("Ctrl+9").push("Set-up file…").push("Export this station…").name_file(tmp_path / "bench.toml")
    hands.wait((tmp_path / "bench.toml").exists)
    text = (tmp_path / "bench.toml").read_text("utf-8").replace("Bench 3", "Bench 4")
    (tmp_path / "bench.toml").write_text(text, "utf-8")
    hands.push("Open a set-up file…").name_file(tmp_path / "bench.toml")
    hands.await_("Name of the station").press("Space").push("Make 1 change*").wait(
        lambda: station.settings.station == "Bench 4"
    )


def test_save_a_support_bundle(hands: Hands, tmp_path: Path) -> None:
    hands.push("Help").pick("Support bundle…").push("Save*").name_file(tmp_path / "bundle.zip")
    hands.wait((tmp_path / "bundle.zip").exists)
    hands.wait(lambda: is_zipfile(tmp_path / "bundle.zip"))
    with ZipFile(tmp_path / "bundle.zip") as bundle:
        assert bundle.testzip() is None
        assert bundle.namelist()


def test_scan_from_anywhere(hands: Hands, station: Station) -> None:
    hands.press("Ctrl+9", "Ctrl+L").type("LPA:1$smdp.example.com$04386-AGYFT").press("Return")
    hands.await_("Show the code")
    hands.press("Ctrl+L", "Shift+F10").pick("Open a picture or PDF…")
    hands.wait(lambda: QApplication.activeModalWidget() is not None)
    hands.press("Escape")
