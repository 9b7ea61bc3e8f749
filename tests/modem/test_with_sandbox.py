"""Against the sandbox's modules, which share no code with ours: one mistake cannot hide in both."""

import pytest

from app.catalog.catalog import Catalog
from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.secret import Secret
from app.modem.configure import provision
from app.modem.link import Link
from app.modem.means import Means
from app.modem.progress import IdentityRead, NetworkSeen, ValueRead
from app.modem.session import AtSession
from app.places import shipped
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox

EM = Recipe("emnify", Apn("em"), registration_timeout_s=10)


@pytest.fixture
def sandbox():
    started = []

    def start(*personalities, **options):
        quick = {"reply_ms": 1.0, "registration_s": 0.05, "boot_s": 0.0, "seed": 1, **options}
        started.append(Sandbox.start(SandboxOptions(len(personalities), personalities, **quick)))
        return started[-1]

    yield start
    for running in started:
        running.stop()


@pytest.fixture
def hasty(tmp_path):
    """The catalog with less patience for two commands."""
    folder = shipped("resources", "devices")
    text = (folder / "generic.toml").read_text()
    for command in ("AT+CIMI", "AT+CGMM"):
        assert f'"{command}" = 3\n' in text
        text = text.replace(f'"{command}" = 3\n', f'"{command}" = 0.3\n')
    (tmp_path / "generic.toml").write_text(text)
    return Catalog.load([folder, tmp_path])


def run(port, catalog, pace, recipe=EM):
    with Link.open(port.device) as link:
        return list(provision(AtSession(link), catalog, recipe, Means(pace)))


def the(kind, progress):
    return next(p for p in progress if isinstance(p, kind))


@pytest.mark.parametrize("personality", PERSONALITIES)
def test_every_simulated_module_is_configured(sandbox, catalog, pace, personality):
    port = sandbox(personality).ports[0]
    module = port.module
    module.card.eid = "89049032118427504800000000000607"
    progress = run(port, catalog, pace)
    identity = the(IdentityRead, progress).identity
    assert (identity.imei, identity.iccid, identity.imsi) == (module.imei, module.card.iccid, module.card.imsi)
    assert identity.eid == module.card.eid
    assert identity.model == PERSONALITIES[personality].model
    assert (module.attach_context.apn, module.registration.apn) == ("em", "em")
    assert [p.registration.stat for p in progress if isinstance(p, NetworkSeen)][-1] == 5


@pytest.mark.parametrize("personality", ["bg96", "sara-r410m"])
def test_authentication_reaches_the_module(sandbox, catalog, pace, personality):
    port = sandbox(personality).ports[0]
    apn = Apn("em", auth=Auth.CHAP, user="joe", password=Secret("pw"))
    run(port, catalog, pace, Recipe("auth", apn, 0))
    context = port.module.contexts[1]
    assert (context.auth, context.user, context.password) == (2, "joe", "pw")


def test_a_module_behind_a_socket_is_configured(sandbox, catalog, pace):
    port = sandbox("ec25", pty=False).ports[0]
    assert port.device.startswith("socket://")
    assert the(ValueRead, run(port, catalog, pace)).after == "em, IP"


def test_a_reply_that_comes_after_its_time_is_put_aside_and_asked_for_again(sandbox, hasty, pace):
    box = sandbox("bg96")
    box.faults.add(Fault(FaultKind.LATE, "port:0", "AT+CIMI", seconds=0.8))
    identity = the(IdentityRead, run(box.ports[0], hasty, pace)).identity
    assert (identity.imsi, identity.imei) == (box.ports[0].module.card.imsi, box.ports[0].module.imei)


def test_noise_instead_of_a_reply_is_asked_again(sandbox, hasty, pace):
    box = sandbox("bg96")
    box.faults.add(Fault(FaultKind.GARBAGE, "port:0", "AT+CGMM"))
    assert the(IdentityRead, run(box.ports[0], hasty, pace)).identity.model == "BG96"


def test_reports_around_every_reply_change_nothing(sandbox, catalog, pace):
    box = sandbox("bg96", "sara-r410m")
    lines = ('+CMTI: "SM",3', "+CREG: 2", "RDY", "+QIND: PB DONE", "+CEREG: 3", "RING")
    box.faults.add(Fault(FaultKind.URCS, "port:*", times=None, lines=lines))
    for port in box.ports:
        progress = run(port, catalog, pace)
        identity = the(IdentityRead, progress).identity
        assert (identity.imei, identity.model) == (port.module.imei, port.module.personality.model)
        assert the(ValueRead, progress).after == "em, IP"


def test_a_slow_line_only_takes_longer(sandbox, catalog, pace):
    box = sandbox("bg96")
    box.faults.add(Fault(FaultKind.SLOW, "port:0", "AT+CG*", times=None, seconds=0.1))
    assert the(ValueRead, run(box.ports[0], catalog, pace)).after == "em, IP"


def test_a_module_unplugged_in_mid_command_is_an_error_of_the_station(sandbox, catalog, pace):
    box = sandbox("bg96")
    box.faults.add(Fault(FaultKind.UNPLUG, "port:0", "AT+CGDCONT=*"))
    with pytest.raises(KnownError) as error:
        run(box.ports[0], catalog, pace)
    assert (error.value.code, error.value.outcome) == ("port.gone", Outcome.ERROR)


def test_a_network_that_does_not_know_the_apn_says_so(sandbox, catalog, pace):
    box = sandbox("bg96", accepted_apns=("super",))
    with pytest.raises(KnownError) as error:
        run(box.ports[0], catalog, pace)
    assert (error.value.code, error.value.outcome) == ("network.denied", Outcome.FAIL)
