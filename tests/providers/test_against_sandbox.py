"""Our clients against the simulated providers, which share no code with them, with every fault those can play."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.providers.celona import Celona, RowState
from app.providers.errors import AnswerLost, Refused
from app.providers.gate import Gate
from app.providers.registry import open_client, secret_fields
from app.providers.supersim import SuperSim
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from tests.leaks import settled

EID = "89049032123451234512345678901235"
OTHER_EID = "89049032123451234512345678901332"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    options = SandboxOptions(
        modules=0,
        latency_s=0.002,
        reservation_s=0.05,
        celona_row_s=0.001,
        scheduled_s=0.05,
        scheduled_share=1.0,
        seed=3,
    )
    with Sandbox.start(options) as started:
        yield started


Open = Callable[..., SuperSim | Celona]


@pytest.fixture
def opened(sandbox: Sandbox) -> Iterator[Open]:
    made: list[SuperSim | Celona] = []

    def make(provider: Provider, **options: str) -> SuperSim | Celona:
        address = sandbox.providers[provider]
        given = {**address.credentials, **options}
        secrets = {name: Secret(given.pop(name)) for name in secret_fields(provider, given)}
        made.append(open_client(Account("Line 1", provider, address.url, given), secrets, cancelled=threading.Event()))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def supersim(opened: Open) -> SuperSim:
    client = opened(Provider.SUPERSIM)
    assert isinstance(client, SuperSim)
    return client


@pytest.fixture
def celona(opened: Open) -> Celona:
    client = opened(Provider.CELONA)
    assert isinstance(client, Celona)
    return client


def test_a_profile_from_order_to_active_sim(supersim: SuperSim) -> None:
    profile = supersim.create_profile(generate_matching_id=True)
    assert profile.status == "new"
    assert settled(lambda: supersim.profile(profile.sid).status == "available")
    profile = supersim.profile(profile.sid)
    assert profile.activation_code.reveal().startswith("LPA:1$")
    assert [each.sid for each in supersim.profiles()] == [profile.sid]
    fleet = next(supersim.fleets())
    assert supersim.update_sim(profile.sim_sid, status="active", fleet=fleet.unique_name).status == "scheduled"
    assert settled(lambda: supersim.sim(profile.sim_sid).status == "active")
    assert supersim.sim(profile.sim_sid).fleet_sid == fleet.sid


def test_a_profile_is_found_again_by_its_eid_and_time(supersim: SuperSim) -> None:
    since = supersim.server_time()
    made = supersim.create_profile(eid=EID)
    (found,) = supersim.profiles(eid=EID)
    assert found.sid == made.sid
    assert found.date_created is not None
    assert abs((found.date_created - since).total_seconds()) <= 2
    assert list(supersim.profiles(eid="89" + "0" * 30)) == []


def test_many_profiles_are_listed_page_by_page(supersim: SuperSim) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: supersim.create_profile(generate_matching_id=True).sid, range(40)))
    assert sorted(each.sid for each in supersim.profiles(page_size=7)) == sorted(made)


def test_a_list_is_assigned_at_celona(celona: Celona) -> None:
    upload = celona.assign([(EID, 'Gerät "1", Halle', ""), ("12", "short", "")])
    assert settled(lambda: all(row.state is not RowState.RUNNING for row in celona.status(upload.request_id)))
    good, bad = celona.status(upload.request_id)
    assert (good.eid, good.name, good.word, good.state) == (EID, 'Gerät "1", Halle', "SUCCESS", RowState.DONE)
    assert good.iccid
    assert bad.state is RowState.FAILED
    assert "/" not in upload.smdp_host


def test_an_esim_is_given_to_another_device_by_its_iccid(celona: Celona, sandbox: Sandbox) -> None:
    def assigned(eid: str, iccid: str) -> str:
        upload = celona.assign([(eid, "phone", iccid)])
        assert settled(lambda: [row.state for row in celona.status(upload.request_id)] == [RowState.DONE])
        return celona.status(upload.request_id)[0].iccid

    iccid = assigned(EID, "")
    assert assigned(OTHER_EID, iccid) == iccid
    assert sandbox.esims()[iccid] == OTHER_EID


def test_accounts_are_checked(supersim: SuperSim, celona: Celona, opened: Open) -> None:
    assert supersim.check()
    assert celona.check()
    for wrong in (opened(Provider.SUPERSIM, auth_token="nope"), opened(Provider.CELONA, api_key="nope")):
        with pytest.raises(Refused) as found:
            wrong.check()
        assert found.value.status in {401, 403}


def test_a_kore_account_signs_in_with_client_credentials(opened: Open, sandbox: Sandbox) -> None:
    address = sandbox.providers[Provider.SUPERSIM]
    token_url = f"{address.url}{address.credentials['token_path']}"
    client = opened(Provider.SUPERSIM, auth="oauth2", token_url=token_url)
    assert isinstance(client, SuperSim)
    assert client.create_profile(eid=EID).status == "new"
    sandbox._sites[0]._tokens._expiry.clear()  # ended before its time
    assert client.create_profile(eid=OTHER_EID).status == "new"
    wrong = opened(Provider.SUPERSIM, auth="oauth2", token_url=token_url, client_secret="nope")
    with pytest.raises(Refused) as found:
        wrong.check()
    assert found.value.code == "provider.key_refused"


LOSES_THE_ANSWER = {
    "cut before": Fault(FaultKind.CUT_BEFORE),
    "cut after": Fault(FaultKind.CUT_AFTER),
    "500 before": Fault(FaultKind.STATUS, status=500),
    "500 after": Fault(FaultKind.STATUS, status=500, effect=True),
    "503 after": Fault(FaultKind.STATUS, status=503, effect=True, retry_after=1),
    "malformed": Fault(FaultKind.MALFORMED),
    "hang before": Fault(FaultKind.HANG, seconds=0.01),
    "hang after": Fault(FaultKind.HANG, seconds=0.01, effect=True),
}
lost = pytest.mark.parametrize("fault", LOSES_THE_ANSWER.values(), ids=LOSES_THE_ANSWER.keys())


@lost
def test_an_order_is_sent_once_whatever_happens_to_its_answer(
    fault: Fault, sandbox: Sandbox, supersim: SuperSim
) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(AnswerLost):
        supersim.create_profile(eid=EID)
    assert len(sandbox.record.entries("fault")) == 1
    assert len(list(supersim.profiles(eid=EID))) == len(sandbox.record.effects("profile.created")) <= 1


@lost
def test_an_upload_is_sent_once_whatever_happens_to_its_answer(fault: Fault, sandbox: Sandbox, celona: Celona) -> None:
    sandbox.faults.add(fault)
    with pytest.raises(AnswerLost):
        celona.assign([(EID, "x", "")])
    assert len(sandbox.record.effects("list.accepted")) <= 1


@lost
def test_questions_are_asked_until_they_are_answered(fault: Fault, sandbox: Sandbox, supersim: SuperSim) -> None:
    sandbox.faults.add(fault)
    assert [each.unique_name for each in supersim.fleets()]


@pytest.mark.parametrize("retry_after", [None, 0.0])
def test_an_order_turned_away_for_its_rate_is_made_once(
    retry_after: float | None, sandbox: Sandbox, supersim: SuperSim
) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, status=429, times=2, retry_after=retry_after))
    supersim.create_profile(eid=EID)
    assert len(sandbox.record.effects("profile.created")) == 1


def test_an_order_that_fails_later_says_why(sandbox: Sandbox, supersim: SuperSim) -> None:
    sandbox.faults.add(Fault(FaultKind.FAIL))
    made = supersim.create_profile(eid=EID)
    assert settled(lambda: supersim.profile(made.sid).status == "failed")
    failed = supersim.profile(made.sid)
    assert failed.error_code
    assert failed.error_message


def test_a_limit_on_calls_in_flight_is_found_and_used() -> None:
    """More threads than the provider takes at once: all orders are made, once each, near the pace it allows."""
    options = SandboxOptions(modules=0, latency_s=0.02, concurrency=4, seed=3)
    gate = Gate()
    with Sandbox.start(options) as sandbox:
        address = sandbox.providers[Provider.SUPERSIM]
        account = Account("Line 1", Provider.SUPERSIM, address.url, address.credentials)
        secrets = {"auth_token": Secret(address.credentials["auth_token"])}
        client = open_client(account, secrets, cancelled=threading.Event(), gate=gate)
        assert isinstance(client, SuperSim)
        with ThreadPoolExecutor(12) as pool:
            made = list(pool.map(lambda _: client.create_profile(generate_matching_id=True).sid, range(200)))
        client.close()
        assert len(set(made)) == len(sandbox.record.effects("profile.created")) == 200
        turned_away = sum(each.detail["status"] == 429 for each in sandbox.record.entries("request"))
    assert 3 <= gate.bound <= 7
    assert turned_away < 40
