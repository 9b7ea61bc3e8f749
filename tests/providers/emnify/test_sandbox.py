"""The EMnify client against the simulated one, which shares no code with it: sign-in, batches, SIMs, lists, faults."""

import pytest

from app.domain.errors import KnownError
from app.domain.work import Provider
from app.providers.emnify.api import query
from app.providers.emnify.auth import MfaNeeded
from app.providers.emnify.batches import BicState
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import NewEndpoint
from app.providers.emnify.sims import SimState
from app.providers.errors import AnswerLost, Refused
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox
from tests.leaks import settled
from tests.providers.emnify.conftest import Open, Start


def test_each_way_to_sign_in(sandbox: Sandbox, opened: Open) -> None:
    assert "Sandbox Devices" in opened(sandbox).check()
    assert "Sandbox Devices" in opened(sandbox, auth="password").check()


@pytest.mark.parametrize("auth", ["application_token", "password"])
def test_wrong_credentials_are_offered_once_and_never_lock_the_account(
    auth: str, sandbox: Sandbox, opened: Open
) -> None:
    wrong = opened(sandbox, auth=auth, **{auth: "nope"})
    for _ in range(5):
        with pytest.raises(Refused) as found:
            wrong.check()
        assert found.value.code == "provider.key_refused"
    assert len(sandbox.record.entries("request")) == 1
    assert not sandbox.record.effects("sign_in.blocked")


def test_a_locked_account_is_told_from_wrong_credentials(sandbox: Sandbox, opened: Open) -> None:
    for _ in range(2):
        with pytest.raises(Refused):
            opened(sandbox, application_token="nope").check()
    with pytest.raises(Refused) as found:
        opened(sandbox, application_token="nope").check()
    assert found.value.code == "emnify.locked"


def test_a_code_by_e_mail(start: Start, opened: Open) -> None:
    sandbox = start(emnify_mfa=True)
    client = opened(sandbox, auth="password", fingerprint="station-7")
    with pytest.raises(MfaNeeded):
        client.check()
    with pytest.raises(Refused):
        client.answer_mfa("000000x")
    client.answer_mfa(sandbox.providers[Provider.EMNIFY].credentials["mfa_code"])
    assert client.check()
    assert opened(sandbox, auth="password", fingerprint="station-7").check()


def test_tokens_that_end_soon_are_renewed(start: Start, opened: Open) -> None:
    client = opened(start(emnify_token_s=0.05), auth="password")
    assert all(client.check() for _ in range(40))


def test_a_batch_from_its_bic_to_devices(sandbox: Sandbox, client: Emnify) -> None:
    check = client.batches.check("2002000000000001")
    assert check.batch is not None
    assert (check.state, check.batch.quantity) == (BicState.FREE, 50)
    claimed = client.batches.register(check.form)
    assert len(claimed) == 50
    assert client.batches.check("2002000000000001").state is BicState.REGISTERED
    sim = client.sims.get(claimed[0].id)
    assert (sim.state, sim.endpoint.id) == (SimState.ISSUED, None)
    service, coverage = client.policies.services()[0], client.policies.coverages()[0]
    number = client.endpoints.create(
        NewEndpoint("unit-1", service.id, coverage.id, tags="new", sim=sim.id, sim_state=SimState.ACTIVATED)
    )
    assert settled(lambda: client.network.connectivity(number).status == "ONLINE")
    found = client.endpoints.get(number)
    assert (found.name, found.enabled, found.sim.iccid, found.tags) == ("unit-1", True, sim.iccid, "new")
    assert len(sandbox.record.effects("sims.claimed")) == 1


@pytest.mark.parametrize(
    ("bic", "form", "state"),
    [
        ("A1B2C3D4E5F6G7H8", "A1B2C3D4E5F6G7H8", BicState.FREE),
        ("5005000000000001", "#5005000000000001", BicState.FREE),
        ("3003000000000001", "3003000000000001", BicState.REGISTERED),
        ("4004000000000001", "4004000000000001", BicState.FOREIGN),
        ("9999000000000001", "9999000000000001", BicState.UNKNOWN),
    ],
)
def test_what_a_bic_stands_for(bic: str, form: str, state: BicState, client: Emnify) -> None:
    check = client.batches.check(bic)
    assert (check.form, check.state) == (form, state)


def test_a_batch_known_with_its_hash_is_claimed_so(client: Emnify) -> None:
    assert len(client.batches.register(client.batches.check("5005000000000001").form)) == 5


@pytest.mark.parametrize("bic", ["3003000000000001", "4004000000000001", "9999000000000001"])
def test_a_claim_that_cannot_be_is_refused(bic: str, client: Emnify) -> None:
    with pytest.raises(Refused) as found:
        client.batches.register(bic)
    assert found.value.code == "emnify.batch"


def test_a_sim_goes_through_its_states(client: Emnify) -> None:
    (claimed,) = client.batches.register("1001000000000001")
    sim = client.sims.get(claimed.id)
    for state in (SimState.FACTORY_TEST, SimState.ACTIVATED, SimState.SUSPENDED, SimState.ACTIVATED):
        client.sims.move(sim, state)
        sim = client.sims.get(sim.id)
        assert sim.state is state
    with pytest.raises(KnownError):
        client.sims.move(sim, SimState.ISSUED)
    assert any(event.iccid == sim.iccid for event in client.sims.events(sim.id))
    assert {state.id for state in client.sims.states()} >= {0, 1, 2, 3, 4}


def test_sims_are_found_by_both_forms_of_the_iccid(client: Emnify) -> None:
    sim = next(client.sims.all())
    assert client.sims.by_iccid(sim.iccid) == sim
    assert client.sims.by_iccid(sim.iccid_with_luhn) == sim
    assert client.sims.by_iccid("8988303999999999999") is None


@pytest.mark.parametrize("per_page", [7, 60, 1000])
def test_lists_come_whole_whatever_the_pages(per_page: int, sandbox: Sandbox, client: Emnify) -> None:
    sims = [sim.id for sim in client.sims.all(per_page=per_page)]
    assert len(sims) == len(set(sims)) == 60
    names = [endpoint.name for endpoint in client.endpoints.all(per_page=per_page, q=query(tags="sample"))]
    assert len(names) == 15
    assert client.endpoints.page(2, per_page=15).pages == 3


def test_lists_at_the_published_rate_are_not_turned_away(start: Start, opened: Open) -> None:
    sandbox = start(emnify_lists=10.0)
    client = opened(sandbox)
    for _ in range(14):
        client.sims.page(per_page=1)
    turned_away = [each for each in sandbox.record.entries("request") if each.detail["status"] == 429]
    assert len(turned_away) <= 1


LOSES_THE_ANSWER = {
    "cut before": Fault(FaultKind.CUT_BEFORE),
    "cut after": Fault(FaultKind.CUT_AFTER),
    "500 after": Fault(FaultKind.STATUS, status=500, effect=True),
    "malformed": Fault(FaultKind.MALFORMED),
    "hang after": Fault(FaultKind.HANG, seconds=0.01, effect=True),
}
lost = pytest.mark.parametrize("fault", LOSES_THE_ANSWER.values(), ids=LOSES_THE_ANSWER.keys())


@lost
def test_a_claim_is_made_once_and_settled_by_asking(fault: Fault, sandbox: Sandbox, client: Emnify) -> None:
    client.check()
    sandbox.faults.add(fault)
    with pytest.raises(AnswerLost):
        client.batches.register("2002000000000002")
    claims = len(sandbox.record.effects("sims.claimed"))
    assert claims <= 1
    state = client.batches.check("2002000000000002").state
    assert state is (BicState.REGISTERED if claims else BicState.FREE)


@lost
def test_questions_are_asked_until_they_are_answered(fault: Fault, sandbox: Sandbox, client: Emnify) -> None:
    client.check()
    sandbox.faults.add(fault)
    assert client.policies.services()
