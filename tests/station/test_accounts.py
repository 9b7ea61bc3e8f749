"""Accounts: a code by e-mail, another name, and what is refused before it is kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account, BatchKind, NewUnit, Provider
from app.sandbox.faults import Fault, FaultKind
from app.station.device_values import Action
from tests.leaks import PATIENCE_S
from tests.station.conftest import CELONA, EMNIFY, SUPER_SIM, Rig, make_eids, reopen

USER = "careful"


@pytest.fixture
def it(rig: Callable[..., Rig]) -> Rig:
    """A rig with an account whose sign-in asks for a code."""
    made = rig(emnify_endpoints=2, emnify_sims=3)
    emnify = made.sandbox.providers[Provider.EMNIFY]
    made.station.accounts.add(
        Account(
            USER, Provider.EMNIFY, emnify.url, {"auth": "password", "username": emnify.credentials["mfa_username"]}
        ),
        {"password": Secret(emnify.credentials["password"])},
    )
    return made


def code(it: Rig) -> str:
    return it.sandbox.providers[Provider.EMNIFY].credentials["mfa_code"]


def sign_ins(it: Rig) -> int:
    return sum(each.exchange.url.endswith("/authenticate") for each in it.station.requests.all())


def test_the_code_finishes_the_sign_in(it: Rig) -> None:
    check = it.station.accounts.test(USER)
    assert (check.ok, check.code_needed, check.refused) == (False, True, False)
    assert it.station.accounts.code_needed() == [USER]
    assert it.station.accounts.answer_code(USER, f" {code(it)[:3]} {code(it)[3:]}\n").ok
    assert it.station.accounts.code_needed() == []
    assert it.station.accounts.test(USER).ok


def test_a_refused_code_is_told_and_not_sent_again(it: Rig) -> None:
    it.station.accounts.test(USER)
    before = sign_ins(it)
    check = it.station.accounts.answer_code(USER, "000000" if code(it) != "000000" else "111111")
    assert (check.ok, check.code_needed, check.refused) == (False, True, True)
    assert "Three" in str(check.remedy)
    assert sign_ins(it) == before + 1
    assert it.station.accounts.answer_code(USER, code(it)).ok


def test_a_code_whose_answer_is_lost_is_not_sent_again_by_itself(it: Rig) -> None:
    it.station.accounts.test(USER)
    before = sign_ins(it)
    it.sandbox.faults.add(Fault(FaultKind.STATUS, match="POST */authenticate", times=9, status=503))
    assert not it.station.accounts.answer_code(USER, code(it)).ok
    assert sign_ins(it) == before + 1


def test_three_refused_codes_lock_the_account_and_it_says_so(it: Rig) -> None:
    it.station.accounts.test(USER)
    wrong = "000000" if code(it) != "000000" else "111111"
    checks = [it.station.accounts.answer_code(USER, wrong) for _ in range(3)]
    assert [check.code_needed for check in checks] == [True, True, False]
    assert "locked" in str(checks[-1].text)


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"])
def test_what_is_no_code_is_not_sent(it: Rig, text: str) -> None:
    it.station.accounts.test(USER)
    before = sign_ins(it)
    with pytest.raises(KnownError) as found:
        it.station.accounts.answer_code(USER, text)
    assert (found.value.code, sign_ins(it)) == ("account.code", before)


def test_another_code_can_be_had(it: Rig) -> None:
    it.station.accounts.test(USER)
    assert it.station.accounts.new_code(USER).code_needed
    assert it.station.accounts.answer_code(USER, code(it)).ok


def test_a_computer_that_gave_a_code_is_known_after_a_restart(it: Rig) -> None:
    it.station.accounts.test(USER)
    it.station.accounts.answer_code(USER, code(it))
    account = it.station.accounts.get(USER)
    assert account.options["fingerprint"]
    password = it.sandbox.providers[Provider.EMNIFY].credentials["password"]
    reopen(it)
    it.station.accounts.add(account, {"password": Secret(password)})
    assert it.station.accounts.get(USER) == account
    assert it.station.accounts.test(USER).ok


def test_a_secret_of_the_sign_in_before_is_not_kept(it: Rig) -> None:
    accounts, vault = it.station.accounts, it.station.accounts._vault
    twilio = accounts.get(SUPER_SIM)
    assert vault.get(f"{SUPER_SIM}/auth_token")
    kore = replace(twilio, options={"auth": "oauth2", "client_id": "me", "proxy": "http://me:pw@127.0.0.1:9"})
    accounts.add(kore, {"client_secret": Secret("hush")})
    kept = {field: vault.get(f"{SUPER_SIM}/{field}") for field in ("auth_token", "client_secret", "proxy_password")}
    assert kept == {"auth_token": None, "client_secret": Secret("hush"), "proxy_password": Secret("pw")}
    accounts.add(replace(kore, options={"auth": "oauth2", "client_id": "me"}), {})
    assert [vault.get(f"{SUPER_SIM}/{field}") for field in kept] == [None, Secret("hush"), None]


def test_everything_follows_a_new_name(it: Rig) -> None:
    station = it.station
    station.change_settings(account=SUPER_SIM, register='{"account": "super", "make": true}', recipe="x = 1")
    batch = it.assign(SUPER_SIM, make_eids(1))
    it.finished(batch)
    station.rename_account(SUPER_SIM, " hall 2 ")
    assert station.accounts.test("hall 2").ok
    assert station.ledger.batch(batch.id).account == "hall 2"
    assert {job.account for job in station.ledger.jobs(batch_id=batch.id)} == {"hall 2"}
    assert (station.settings.account, station.settings.register) == ("hall 2", '{"account": "hall 2", "make": true}')
    assert station.settings.recipe == "x = 1"
    with pytest.raises(KnownError, match="no account named super"):
        station.accounts.get(SUPER_SIM)
    assert all(unit.outcome == "PASS" for unit in it.finished(it.assign("hall 2", make_eids(1, seed=3))))


def test_kept_calls_follow_a_new_name(it: Rig) -> None:
    it.station.devices.queue.keep(EMNIFY, "1", "pump", Action.ENABLE)
    it.station.rename_account(EMNIFY, "fleet")
    assert [job.account for job in it.station.devices.queue.all()] == ["fleet"]


def test_a_name_that_is_taken_or_none_is_refused(it: Rig) -> None:
    for name, code in ((CELONA, "account.taken"), ("  ", "account.name")):
        with pytest.raises(KnownError) as found:
            it.station.rename_account(SUPER_SIM, name)
        assert found.value.code == code
    it.station.rename_account(SUPER_SIM, SUPER_SIM)
    assert it.station.accounts.test(SUPER_SIM).ok


def test_an_account_at_work_keeps_its_name(rig: Callable[..., Rig]) -> None:
    it = rig(reservation_s=20.0)
    batch = it.assign(SUPER_SIM, make_eids(1))
    with pytest.raises(KnownError) as found:
        it.station.rename_account(SUPER_SIM, "other")
    assert found.value.code == "account.at_work"
    it.station.assign.cancel(batch.id)
    assert it.station.assign.wait(batch.id, PATIENCE_S)
    it.station.rename_account(SUPER_SIM, "other")


def test_what_needs_an_account_is_told(it: Rig) -> None:
    ledger, needs = it.station.ledger, it.station.accounts.needs
    assert not needs(SUPER_SIM)
    batch = ledger.create_batch("list", BatchKind.ASSIGN, SUPER_SIM, "Bench 1", "", {}, [NewUnit(1, "x")])
    assert (needs(SUPER_SIM).batches, needs(CELONA).batches) == (("list",), ())
    ledger.begin_job("assign", SUPER_SIM, batch.id, None, {})
    assert needs(SUPER_SIM).unsettled == 1


@pytest.mark.parametrize(
    ("option", "value", "code"),
    [("proxy", "nonsense", "account.proxy"), ("ca_bundle", "/no/such/file.pem", "account.ca_bundle")],
)
def test_what_cannot_be_used_is_refused_before_it_is_kept(it: Rig, option: str, value: str, code: str) -> None:
    account = it.station.accounts.get(SUPER_SIM)
    with pytest.raises(KnownError) as found:
        it.station.accounts.add(replace(account, options={**account.options, option: value}), {})
    assert found.value.code == code
    assert it.station.accounts.get(SUPER_SIM) == account


def test_the_way_through_a_proxy_is_taken(it: Rig) -> None:
    """Nobody listens there, so nothing arrives."""
    account = it.station.accounts.get(SUPER_SIM)
    it.station.accounts.add(replace(account, options={**account.options, "proxy": "http://127.0.0.1:9"}), {})
    assert not it.station.accounts.test(SUPER_SIM).ok
    it.station.accounts.add(account, {})
    assert it.station.accounts.test(SUPER_SIM).ok
