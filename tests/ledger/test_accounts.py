"""Accounts and the audit trail."""

import pytest
from sqlalchemy import exc, text

from app.domain.errors import KnownError
from app.domain.work import Account, JobState, Provider
from app.ledger.ledger import Ledger

ACME = Account("acme", Provider.CELONA, "https://api.example.test", {"customer_id": "7", "concurrency": "4"})


def test_accounts_are_kept_and_listed_by_name(ledger: Ledger) -> None:
    bolt = Account("Bolt", Provider.SUPERSIM, "https://sim.example.test")
    for account in (ACME, bolt):
        ledger.save_account(account)
    assert ledger.accounts() == [bolt, ACME]


def test_saving_an_account_again_replaces_it(ledger: Ledger) -> None:
    ledger.save_account(ACME)
    changed = Account("acme", Provider.CELONA, "https://other.example.test")
    ledger.save_account(changed)
    assert ledger.accounts() == [changed]


def test_an_account_is_removed_and_its_batches_keep_the_name(ledger: Ledger, make_batch) -> None:
    ledger.save_account(ACME)
    batch = make_batch(account="acme")
    ledger.remove_account("acme")
    assert ledger.accounts() == []
    assert ledger.batch(batch.id).account == "acme"


@pytest.mark.parametrize("state", [None, JobState.UNSETTLED])
def test_an_account_with_an_open_job_is_not_removed(ledger: Ledger, make_batch, state: JobState | None) -> None:
    ledger.save_account(ACME)
    job = ledger.begin_job("assign", "acme", make_batch().id, None, {})
    if state is not None:
        ledger.finish_job(job.id, state)
    with pytest.raises(KnownError) as caught:
        ledger.remove_account("acme")
    assert caught.value.code == "ledger.account_in_use"
    assert ledger.accounts() == [ACME]
    ledger.finish_job(job.id, JobState.DONE)
    ledger.remove_account("acme")
    assert ledger.accounts() == []


def test_the_audit_trail_is_read_newest_first_and_in_pages(ledger: Ledger) -> None:
    for number in range(5):
        ledger.audit("Mia", "code.shown", {"unit": number, "name": "Tür"})
    assert [entry.detail["unit"] for entry in ledger.audits(limit=2, offset=1)] == [3, 2]
    newest = ledger.audits()[0]
    assert (newest.operator, newest.action, newest.detail["name"]) == ("Mia", "code.shown", "Tür")
    assert newest.at.utcoffset() is not None


@pytest.mark.parametrize("deed", ["UPDATE audit SET operator = 'nobody'", "DELETE FROM audit"])
def test_the_database_refuses_to_change_the_audit_trail(ledger: Ledger, deed: str) -> None:
    ledger.audit("Mia", "label.exported", {})
    with pytest.raises(exc.DBAPIError, match="append-only"), ledger._database.write() as connection:
        connection.execute(text(deed))
    assert [entry.operator for entry in ledger.audits()] == ["Mia"]


def test_postgresql_refuses_to_empty_the_audit_trail(postgres_url: str) -> None:
    with Ledger.open(postgres_url) as ledger:
        ledger.audit("Mia", "label.exported", {})
        with pytest.raises(exc.DBAPIError, match="append-only"), ledger._database.write() as connection:
            connection.execute(text("TRUNCATE audit"))
        assert [entry.operator for entry in ledger.audits()] == ["Mia"]
