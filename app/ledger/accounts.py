"""Accounts at providers, without their secrets, and the audit trail."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete, func, insert, or_, select, update

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Account, AuditEntry
from app.ledger import tables
from app.ledger.jobs import IS_KEPT, IS_OPEN
from app.ledger.store import Store, columns, now

_ACCOUNT = columns(tables.account, Account)
_AUDIT = columns(tables.audit, AuditEntry)


class Accounts(Store):
    def accounts(self) -> list[Account]:
        """By name."""
        with self._database.read() as connection:
            rows = connection.execute(select(*_ACCOUNT).order_by(tables.account.c.name))
            return [Account(*row) for row in rows]

    def save_account(self, account: Account) -> None:
        """Add it, or replace the one of that name."""
        values = {
            "name": account.name,
            "provider": account.provider,
            "base_url": account.base_url,
            "options": dict(account.options),
        }
        with self._database.write() as connection:
            connection.execute(delete(tables.account).where(tables.account.c.name == account.name))
            connection.execute(insert(tables.account), values)

    def rename_account(self, name: str, new: str) -> None:
        """Batches and jobs follow. Raises `KnownError` where the new name is taken."""
        column = tables.account.c.name
        with self._database.write() as connection:
            if connection.scalar(select(func.count()).where(column == new)):
                raise name_taken(new)
            connection.execute(update(tables.account).where(column == name).values(name=new))
            for table in (tables.batch, tables.job):
                connection.execute(update(table).where(table.c.account == name).values(account=new))

    def remove_account(self, name: str) -> None:
        """Batches keep the name. Raises `KnownError` while a job of the account may still have to be settled."""
        waiting = select(func.count()).where(tables.job.c.account == name, or_(IS_OPEN, IS_KEPT))
        with self._database.write() as connection:
            if count := connection.scalar(waiting):
                raise KnownError(
                    "ledger.account_in_use",
                    say(
                        "ledger",
                        "The account {name} has calls that are not settled or not sent: {n}.",
                        name=name,
                        n=count,
                    ),
                    say("ledger", "Resume, settle or cancel the work of this account first, then remove it."),
                )
            connection.execute(delete(tables.account).where(tables.account.c.name == name))


def name_taken(name: str) -> KnownError:
    return KnownError(
        "account.taken",
        say("ledger", "There is an account named {name} already.", name=name),
        say("ledger", "Choose another name."),
    )


class Audits(Store):
    """Append-only: the database itself refuses a change."""

    def audit(self, operator: str, action: str, detail: Mapping[str, object]) -> None:
        values = {"at": now(), "operator": operator, "action": action, "detail": dict(detail)}
        with self._database.write() as connection:
            connection.execute(insert(tables.audit), values)

    def audits(
        self,
        limit: int | None = 100,
        offset: int = 0,
        *,
        actions: Collection[str] = (),
        since: datetime | None = None,
    ) -> list[AuditEntry]:
        """Newest first: all, or those of some actions from a moment on."""
        query = select(*_AUDIT).order_by(tables.audit.c.id.desc()).limit(limit).offset(offset)
        if actions:
            query = query.where(tables.audit.c.action.in_(actions))
        if since is not None:
            query = query.where(tables.audit.c.at >= since)
        with self._database.read() as connection:
            return [AuditEntry(*row) for row in connection.execute(query)]
