"""Work orders."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, or_, select, update

from app.domain.work import Batch, BatchKind, BatchState, JobState, NewUnit, Unit
from app.ledger import tables
from app.ledger.jobs import IS_OPEN
from app.ledger.search import UNIT, searchable
from app.ledger.store import Store, columns, now, unknown

_BATCH = columns(tables.batch, Batch)
_LEFT = (JobState.KEPT, JobState.INTENT, JobState.UNSETTLED)


class Batches(Store):
    def create_batch(
        self,
        name: str,
        kind: BatchKind,
        account: str = "",
        station: str = "",
        operator: str = "",
        settings: Mapping[str, object] | None = None,
        units: Iterable[NewUnit] = (),
    ) -> Batch:
        """The batch and all its units in one commit."""
        created = now()
        rows = [_row(name, unit, created) for unit in units]
        head = {
            "name": name,
            "kind": kind,
            "account": account,
            "station": station,
            "operator": operator,
            "created": created,
            "state": BatchState.RUNNING,
            "settings": dict(settings or {}),
            "total": len(rows),
        }
        with self._database.write() as connection:
            batch = Batch(*connection.execute(insert(tables.batch).returning(*_BATCH), head).one())
            if rows:
                connection.execute(insert(tables.unit).values(batch_id=batch.id), rows)
            return batch

    def add_unit(self, batch_id: int, unit: NewUnit) -> Unit:
        """One more unit for a batch that grows as work comes in, as on the bench."""
        return self.add_units(batch_id, [unit])[0]

    def add_units(self, batch_id: int, units: Sequence[NewUnit]) -> list[Unit]:
        """More units for a batch, in one commit and in this order."""
        with self._database.write() as connection:
            name = connection.execute(
                select(tables.batch.c.name).where(tables.batch.c.id == batch_id)
            ).scalar_one_or_none()
            if name is None:
                raise unknown("batch", batch_id)
            created = now()
            rows = [{"batch_id": batch_id, **_row(name, unit, created)} for unit in units]
            if not rows:
                return []
            added = connection.execute(insert(tables.unit).returning(*UNIT, sort_by_parameter_order=True), rows)
            made = [Unit(*row) for row in added]
            _change(connection, batch_id, {"total": tables.batch.c.total + len(made)})
            return made

    def batch(self, batch_id: int) -> Batch:
        with self._database.read() as connection:
            row = connection.execute(select(*_BATCH).where(tables.batch.c.id == batch_id)).one_or_none()
        if row is None:
            raise unknown("batch", batch_id)
        return Batch(*row)

    def batches(
        self,
        kind: BatchKind | None = None,
        state: BatchState | None = None,
        station: str | None = None,
        limit: int = 50,
    ) -> list[Batch]:
        """Newest first. A station resumes only what it began: give its name where several share a ledger."""
        query = select(*_BATCH).order_by(tables.batch.c.id.desc()).limit(limit)
        wanted = {"kind": kind, "state": state, "station": station}
        query = query.where(*(tables.batch.c[name] == value for name, value in wanted.items() if value is not None))
        with self._database.read() as connection:
            return [Batch(*row) for row in connection.execute(query)]

    def unfinished_batches(self, kind: BatchKind | None = None, station: str | None = None) -> list[Batch]:
        """With units left, whether somebody works on them or not."""
        states = (BatchState.RUNNING, BatchState.STOPPED, BatchState.CANCELLED)
        batches = (batch for state in states for batch in self.batches(kind, state, station, limit=1000))
        return [batch for batch in batches if batch.passed + batch.failed < batch.total]

    def undecided_batches(self, station: str) -> list[Batch]:
        """Ended, newest first, but with calls whose effect nobody knows."""
        batch, job = tables.batch.c, tables.job.c
        query = select(*_BATCH).where(batch.station == station, batch.state == BatchState.FINISHED)
        query = query.where(batch.id.in_(select(job.batch_id).where(IS_OPEN))).order_by(batch.id.desc())
        with self._database.read() as connection:
            return [Batch(*row) for row in connection.execute(query)]

    def rename_station(self, name: str, new: str) -> None:
        """What is not finished goes on under the new name; what is finished keeps the name it was done under."""
        batch, job = tables.batch.c, tables.job.c
        with_calls = batch.id.in_(select(job.batch_id).where(job.state.in_(_LEFT)))
        left = or_(batch.state != BatchState.FINISHED, with_calls)
        with self._database.write() as connection:
            connection.execute(update(tables.batch).where(batch.station == name, left).values(station=new))

    def set_batch_state(self, batch_id: int, state: BatchState) -> Batch:
        with self._database.write() as connection:
            return _change(connection, batch_id, {"state": state})

    def update_batch_settings(self, batch_id: int, settings: Mapping[str, object]) -> Batch:
        """Put these over what the batch has; the rest stays."""
        with self._database.write() as connection:
            query = select(tables.batch.c.settings).where(tables.batch.c.id == batch_id).with_for_update()
            before = connection.execute(query).scalar_one_or_none()
            return _change(connection, batch_id, {"settings": {**(before or {}), **settings}})


def _row(batch: str, unit: NewUnit, created: datetime) -> dict[str, object]:
    return {
        "row": unit.row,
        "name": unit.name,
        "eid": unit.eid,
        "iccid": unit.iccid,
        "imei": unit.imei,
        "port": unit.port,
        "sim_sid": unit.sim_sid,
        "bic": unit.bic,
        "registration_code": unit.registration_code,
        "created": created,
        "updated": created,
        "search": searchable(batch, unit.name, unit.eid, unit.iccid, unit.imei, unit.bic),
    }


def _change(connection: Connection, batch_id: int, values: Mapping[str, object]) -> Batch:
    change = update(tables.batch).where(tables.batch.c.id == batch_id).values(values).returning(*_BATCH)
    row = connection.execute(change).one_or_none()
    if row is None:
        raise unknown("batch", batch_id)
    return Batch(*row)
