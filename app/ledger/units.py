"""Units: the rows of a batch, how far each has come, and what is already known of an eSIM."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from typing import TypedDict, TypeVar, Unpack

from sqlalchemy import ColumnElement, Connection, and_, bindparam, or_, select, update

from app.domain.message import Message
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, Stage, Unit
from app.ledger import tables
from app.ledger.search import UNIT, searchable
from app.ledger.store import Store, now, unknown

T = TypeVar("T")

_CHUNK = 5_000
"""Values in one query; SQLite takes 32,766 at most, PostgreSQL 65,535."""

_SEARCHED = {"name", "eid", "iccid", "imei", "bic"}


class UnitChanges(TypedDict, total=False):
    """The fields of a unit that change as it moves on."""

    name: str
    eid: str
    iccid: str
    imei: str
    imsi: str
    vendor: str
    model: str
    firmware: str
    port: str
    stage: Stage
    outcome: Outcome | None
    reason: Message
    remedy: Message
    raw: str
    profile_sid: str
    sim_sid: str
    device_sid: str
    smdp: str
    matching_id: Secret
    bic: str
    registration_code: Secret


class Units(Store):
    def unit(self, unit_id: int) -> Unit:
        with self._database.read() as connection:
            row = connection.execute(select(*UNIT).where(tables.unit.c.id == unit_id)).one_or_none()
        if row is None:
            raise unknown("unit", unit_id)
        return Unit(*row)

    def units(self, batch_id: int, outcome: Outcome | None = None, *, unfinished: bool = False) -> list[Unit]:
        """In the order of their rows: all of them, those that ended so, or those that have not ended."""
        query = select(*UNIT).where(tables.unit.c.batch_id == batch_id).order_by(tables.unit.c.row, tables.unit.c.id)
        if outcome is not None:
            query = query.where(tables.unit.c.outcome == outcome)
        if unfinished:
            query = query.where(tables.unit.c.outcome.is_(None))
        with self._database.read() as connection:
            return [Unit(*row) for row in connection.execute(query)]

    def unfinished_units(self, kind: BatchKind, station: str, port: str | None = None) -> list[Unit]:
        """Newest first: those of a station's batches of this kind that have not ended, on one port or on all."""
        query = select(*UNIT).join_from(tables.unit, tables.batch).order_by(tables.unit.c.id.desc())
        query = query.where(tables.batch.c.kind == kind, tables.batch.c.station == station)
        query = query.where(tables.batch.c.passed + tables.batch.c.failed < tables.batch.c.total)
        query = query.where(tables.unit.c.outcome.is_(None))
        if port is not None:
            query = query.where(tables.unit.c.port == port)
        with self._database.read() as connection:
            return [Unit(*row) for row in connection.execute(query)]

    def update_unit(self, unit_id: int, **changes: Unpack[UnitChanges]) -> Unit:
        """Returns the unit as it now is; the counts of its batch follow its outcome."""
        return self.update_units([unit_id], **changes)[0]

    def update_units(self, unit_ids: Collection[int], **changes: Unpack[UnitChanges]) -> list[Unit]:
        """The same changes to many units in one commit; returns them as they now are, in the order of their numbers."""
        with self._database.write() as connection:
            return [
                unit for chunk in _chunks(sorted(set(unit_ids))) for unit in _change(connection, chunk, changes, now())
            ]

    def known_eids(self, eids: Collection[str]) -> dict[str, Unit]:
        """Of these EIDs, those that an assignment has, may have, or has still to do: the newest unit of each."""
        known: dict[str, Unit] = {}
        query = select(*UNIT).join_from(tables.unit, tables.batch).where(_HELD).order_by(tables.unit.c.id)
        with self._database.read() as connection:
            for chunk in _chunks(eids):
                for row in connection.execute(query.where(tables.unit.c.eid.in_(chunk))):
                    known[row.eid] = Unit(*row)
        return known

    def known_cards(self, iccids: Collection[str], account: str) -> dict[str, Unit]:
        """Of these ICCIDs, those that a registration in this account was begun with: the newest unit of each."""
        found: dict[str, Unit] = {}
        query = select(*UNIT).join_from(tables.unit, tables.batch).order_by(tables.unit.c.id)
        query = query.where(tables.batch.c.kind == BatchKind.REGISTER, tables.batch.c.account == account)
        with self._database.read() as connection:
            for chunk in _chunks(iccids):
                for row in connection.execute(query.where(tables.unit.c.iccid.in_(chunk))):
                    found[row.iccid] = Unit(*row)
        return found

    def unit_with_matching_id(self, matching_id: Secret) -> Unit | None:
        """The newest unit that has it."""
        return self._newest(tables.unit.c.matching_id == matching_id) if matching_id else None

    def units_with_matching_ids(self, matching_ids: Collection[Secret]) -> list[Unit]:
        """All units that have one of them, oldest first; an empty MatchingID finds nothing."""
        column, found = tables.unit.c.matching_id, list[Unit]()
        with self._database.read() as connection:
            for chunk in _chunks([secret for secret in matching_ids if secret]):
                found += (Unit(*row) for row in connection.execute(select(*UNIT).where(column.in_(chunk))))
        return sorted(found, key=lambda unit: unit.id)

    def secrets(self) -> list[Secret]:
        """Every MatchingID and registration code, so that they can be masked elsewhere."""
        with self._database.read() as connection:
            columns = (tables.unit.c.matching_id, tables.unit.c.registration_code)
            return [secret for each in columns for secret in connection.scalars(select(each).distinct()) if secret]

    def profile_sids_known(self, sids: Collection[str]) -> set[str]:
        """Of these profiles, those that a unit already has."""
        known: set[str] = set()
        with self._database.read() as connection:
            for chunk in _chunks(sids):
                query = select(tables.unit.c.profile_sid).where(tables.unit.c.profile_sid.in_(chunk))
                known.update(connection.scalars(query))
        return known - {""}

    def sim_sids_known(self, sids: Collection[str], account: str) -> set[str]:
        """Of these SIMs of an account, those that a unit already has."""
        known: set[str] = set()
        query = select(tables.unit.c.sim_sid).join_from(tables.unit, tables.batch)
        query = query.where(tables.batch.c.account == account)
        with self._database.read() as connection:
            for chunk in _chunks(sids):
                known.update(connection.scalars(query.where(tables.unit.c.sim_sid.in_(chunk))))
        return known - {""}

    def _newest(self, condition: ColumnElement[bool]) -> Unit | None:
        query = select(*UNIT).where(condition).order_by(tables.unit.c.id.desc()).limit(1)
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        return Unit(*row) if row else None


_CHANGE = update(tables.unit).where(tables.unit.c.id == bindparam("unit_id"))
_TO_CHANGE = (
    select(tables.batch.c.name, *UNIT)
    .join_from(tables.unit, tables.batch)
    .where(tables.unit.c.id.in_(bindparam("unit_ids", expanding=True)))
    .order_by(tables.unit.c.id)
    .with_for_update(of=tables.unit)
)

_HELD = and_(
    tables.batch.c.kind == BatchKind.ASSIGN,
    or_(
        tables.unit.c.outcome == Outcome.PASS,
        tables.unit.c.outcome.is_(None),
        tables.unit.c.stage == Stage.UNSETTLED,
        tables.unit.c.profile_sid != "",  # ordered, and given up before the provider had an answer
    ),
)


def _change(connection: Connection, unit_ids: Sequence[int], changes: UnitChanges, at: datetime) -> list[Unit]:
    rows = connection.execute(_TO_CHANGE, {"unit_ids": unit_ids}).all()
    if missing := set(unit_ids).difference(row.id for row in rows):
        raise unknown("unit", min(missing))
    before = [Unit(*row[1:]) for row in rows]
    after = [replace(unit, updated=at, **changes) for unit in before]
    values: list[dict[str, object]] = [{**changes, "updated": at, "unit_id": unit.id} for unit in after]
    if _SEARCHED & changes.keys():
        for each, row, unit in zip(values, rows, after, strict=True):
            each["search"] = searchable(row[0], unit.name, unit.eid, unit.iccid, unit.imei, unit.bic)
    connection.execute(_CHANGE, values)
    _count(connection, before, after)
    return after


def _count(connection: Connection, before: Sequence[Unit], after: Sequence[Unit]) -> None:
    """Let the counts of the batches follow the outcomes of their units."""
    passed, failed = Counter[int](), Counter[int]()
    for old, new in zip(before, after, strict=True):
        if old.outcome is not new.outcome:
            passed[new.batch_id] += (new.outcome is Outcome.PASS) - (old.outcome is Outcome.PASS)
            failed[new.batch_id] += _failed(new) - _failed(old)
    batch = tables.batch.c
    for batch_id in sorted(passed):
        counts = {"passed": batch.passed + passed[batch_id], "failed": batch.failed + failed[batch_id]}
        connection.execute(update(tables.batch).where(batch.id == batch_id).values(counts))


def _failed(unit: Unit) -> bool:
    return unit.outcome not in {None, Outcome.PASS}


def _chunks(values: Collection[T]) -> Iterator[Sequence[T]]:
    rest = iter(values)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
