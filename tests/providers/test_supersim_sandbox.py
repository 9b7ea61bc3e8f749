"""Super SIM beyond profiles, against the simulated one."""

import threading
from collections.abc import Iterator

import pytest

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.errors import AnswerLost, Refused
from app.providers.registry import open_client
from app.providers.supersim import Sim, SuperSim
from app.providers.supersim.records import Granularity, Group
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from tests.leaks import settled

ICCID = "8988307000000000001"
CODE = Secret("1234567890")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    options = SandboxOptions(modules=0, latency_s=0.0, scheduled_share=0.0, command_s=0.02, supersim_sims=25, seed=2)
    with Sandbox.start(options) as started:
        yield started


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[SuperSim]:
    address = sandbox.providers[Provider.SUPERSIM]
    secrets = {"auth_token": Secret(address.credentials["auth_token"])}
    account = Account("Line 1", Provider.SUPERSIM, address.url, address.credentials)
    opened = open_client(account, secrets, cancelled=threading.Event())
    assert isinstance(opened, SuperSim)
    yield opened
    opened.close()


@pytest.fixture
def active(client: SuperSim) -> Sim:
    return next(client.sims(status="active"))


def test_a_card_is_registered_named_and_activated(client: SuperSim, sandbox: Sandbox) -> None:
    sim = client.register_sim(ICCID, CODE)
    assert (sim.status, sim.iccid, sim.fleet_sid) == ("new", ICCID, "")
    fleet = next(client.fleets())
    named = client.update_sim(sim.sid, unique_name="unit 7", fleet=fleet.unique_name, status="ready")
    assert (named.unique_name, named.status, named.fleet_sid) == ("unit 7", "ready", fleet.sid)
    assert client.sim("unit 7") == client.sim(sim.sid)
    assert client.update_sim("unit 7", status="active").status == "active"
    assert client.update_sim("unit 7", status="inactive").status == "inactive"
    with pytest.raises(Refused):
        client.update_sim("unit 7", status="ready")
    assert [each.sid for each in client.sims(iccid=ICCID)] == [sim.sid]
    assert len(sandbox.record.effects("sim.registered")) == 1


def test_a_card_that_is_registered_already_is_refused(client: SuperSim) -> None:
    client.register_sim(ICCID, CODE)
    with pytest.raises(Refused) as found:
        client.register_sim(ICCID, CODE)
    assert found.value.said.words


@pytest.mark.parametrize("kind", [FaultKind.CUT_BEFORE, FaultKind.CUT_AFTER, FaultKind.MALFORMED])
def test_a_registration_without_an_answer_is_settled_by_the_list(
    kind: FaultKind, client: SuperSim, sandbox: Sandbox
) -> None:
    sandbox.faults.add(Fault(kind))
    with pytest.raises(AnswerLost):
        client.register_sim(ICCID, CODE)
    made = sandbox.record.effects("sim.registered")
    assert len(list(client.sims(iccid=ICCID))) == len(made) == (0 if kind is FaultKind.CUT_BEFORE else 1)


def test_sims_are_listed_page_by_page(client: SuperSim) -> None:
    assert len({sim.sid for sim in client.sims(page_size=4)}) == 25


def test_a_fleet_of_its_own_with_its_networks(client: SuperSim) -> None:
    networks = list(client.access.networks(iso_country="DE"))
    assert {network.friendly_name for network in networks} == {"Telekom", "Vodafone"}
    profile = client.access.create_profile("germany", [network.sid for network in networks])
    other = next(client.access.networks(mcc="208", mnc="01"))
    assert client.access.network(other.sid) == other
    client.access.add_network(profile.sid, other.sid)
    client.access.remove_network(profile.sid, networks[0].sid)
    left = {network.sid for network in client.access.networks_of(profile.sid)}
    assert left == {networks[1].sid, other.sid}
    assert client.access.rename_profile(profile.sid, "europe").unique_name == "europe"
    assert "europe" in {each.unique_name for each in client.access.profiles()}
    fleet = client.create_fleet("europe", unique_name="trial", data_enabled=True, data_limit=10)
    assert (fleet.network_access_profile_sid, fleet.data_limit) == (profile.sid, 10)
    assert client.update_fleet("trial", data_limit=20).data_limit == 20
    assert client.fleet("trial").data_limit == 20
    assert [each.sid for each in client.fleets(network_access_profile=profile.sid)] == [fleet.sid]


def test_commands_are_delivered_and_answered(client: SuperSim, active: Sim) -> None:
    sms = client.sms.send(active.sid, "ping")
    assert settled(lambda: client.sms.get(sms.sid).status == "delivered")
    assert any("ping" in each.payload for each in client.sms.all(sim=active.sid, direction="from_sim"))
    packet = client.ip.send(active.sid, "ping", 5000)
    assert settled(lambda: client.ip.get(packet.sid).status == "sent")
    assert settled(lambda: any(client.ip.all(iccid=active.iccid, direction="from_sim")))


def test_a_command_to_a_sim_that_is_not_there_is_refused(client: SuperSim) -> None:
    for send in (lambda: client.sms.send("nobody", "x"), lambda: client.ip.send("nobody", "x", 5000)):
        with pytest.raises(Refused):
            send()


def test_what_is_kept_of_a_sim(client: SuperSim, active: Sim) -> None:
    assert {period.period_type for period in client.records.billing_periods(active.sid)} <= {"ready", "active"}
    assert next(client.records.ip_addresses(active.sid)).version == "IPv4"
    usage = list(client.records.usage(sim=active.sid, granularity=Granularity.DAY))
    assert usage
    assert all(each.data_total == each.data_upload + each.data_download for each in usage)
    by_fleet = list(client.records.usage(group=Group.FLEET))
    assert all(each.fleet_sid for each in by_fleet)
    assert all(update.status for update in client.records.settings_updates())
