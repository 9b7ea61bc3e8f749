from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, Batch, BatchKind, Provider, Stage, Unit
from app.ledger.ledger import NewUnit
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.settings import Settings
from app.station.station import Station
from app.station.vault import RunVault
from app.ui import beside
from app.ui.app import STYLE, Program
from app.ui.bridge import Bridge
from app.ui.theme import Theme
from app.ui.window import Window
from tests.leaks import PATIENCE_S


@pytest.fixture
def qtbot(qtbot):
    """Waits as long as all else does."""
    for wait in ("waitUntil", "waitSignal", "waitActive"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=int(PATIENCE_S * 1000)))
    return qtbot


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """As `make_application` begins it."""
    return ["simwright", "-style", STYLE]


@pytest.fixture
def plain_application(qapp: QApplication) -> Iterator[QApplication]:
    """The application of the tests, which afterwards looks and speaks as it did before."""
    font = qapp.font()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.c())
    for made in qapp.findChildren(Theme):
        made.setParent(None)
        made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def theme(plain_application: QApplication) -> Theme:
    made = Theme(plain_application)
    made.apply("light")
    return made


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test is disturbed by a look at what other programs do."""
    monkeypatch.setattr(beside, "LOOK_MS", 3_600_000)


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def station(home: Home) -> Iterator[Station]:
    """A station with an empty ledger and a vault that ends with the test."""
    settings = Settings(station="Bench 3", operator="Operator 14", look="light", language="en", sound=False)
    settings.save(home.config / "settings.json")
    made = Station.open(home, vault=RunVault())
    yield made
    made.close()


@dataclass
class Seed:
    """Puts finished work into the ledger, as an assignment would."""

    station: Station

    def batch(self, count: int, name: str = "tablets.csv", account: str = "Twilio EU") -> Batch:
        units = [NewUnit(row, f"tablet-{row:03}", eid=f"{8904903200 + row:032}") for row in range(1, count + 1)]
        return self.station.ledger.create_batch(name, BatchKind.ASSIGN, account, "Bench 3", "Operator 14", {}, units)

    def end(self, unit: Unit, outcome: Outcome, code: str = "") -> Unit:
        return self.station.ledger.update_unit(
            unit.id,
            stage=Stage.DONE,
            outcome=outcome,
            reason=say("test", "The provider said {word}.", word=outcome.value),
            raw='{"status": "x"}',
            matching_id=Secret(code),
            smdp="smdp.example.com" if code else "",
        )

    def finished(self, count: int) -> list[Unit]:
        units = self.station.ledger.units(self.batch(count).id)
        return [self.end(unit, Outcome.PASS, f"CODE-{unit.row}") for unit in units]


@pytest.fixture
def seed(station: Station) -> Seed:
    return Seed(station)


@pytest.fixture
def program(plain_application: QApplication, home: Home, station: Station, qtbot) -> Iterator[Program]:
    """The window on the station, shown and attached."""
    made = Program(plain_application, home, lambda: station)
    made.show()
    qtbot.waitUntil(lambda: made.window.station is not None)
    yield made
    made.close()
    made.window.deleteLater()
    made.bridge.deleteLater()


@pytest.fixture
def window(program: Program) -> Window:
    return program.window


@pytest.fixture
def visit(window: Window) -> Callable[[str], object]:
    """Go to a page and hand it out."""

    def go(page_id: str) -> object:
        window.go(page_id)
        return window.stack.currentWidget()

    return go


@dataclass
class FleetRig:
    """Fleets at EMnify and Super SIM, and an account at Celona, which keeps no devices."""

    station: Station
    sandbox: Sandbox
    emnify = "EMnify fleet"
    supersim = "Super SIM fleet"
    celona = "Celona list"
    devices = 520

    def fault(self, kind: FaultKind, match: str, **more: object) -> None:
        self.sandbox.faults.add(Fault(kind, "emnify", match, **more))  # type: ignore[arg-type]


@pytest.fixture
def fleet(home: Home) -> Iterator[FleetRig]:
    options = SandboxOptions(
        modules=0,
        latency_s=0.0,
        emnify_endpoints=FleetRig.devices,
        emnify_sims=FleetRig.devices + 5,
        emnify_lists=0.0,
        emnify_attach_s=0.02,
        emnify_sms_s=0.05,
        supersim_sims=3,
    )
    Settings(
        station="Bench 3", look="light", language="en", first_poll_s=0.05, longest_poll_s=0.2, settle_after_s=0.6
    ).save(home.config / "settings.json")
    with Sandbox.start(options) as sandbox:
        made = Station.open(home, vault=RunVault())
        for name, provider, secret in (
            (FleetRig.emnify, Provider.EMNIFY, "application_token"),
            (FleetRig.supersim, Provider.SUPERSIM, "auth_token"),
            (FleetRig.celona, Provider.CELONA, "api_key"),
        ):
            site = sandbox.providers[provider]
            own = {key: value for key, value in site.credentials.items() if key in {"account_sid", "customer_id"}}
            made.accounts.add(Account(name, provider, site.url, own), {secret: Secret(site.credentials[secret])})
        yield FleetRig(made, sandbox)
        made.close()
