"""Search over every unit there ever was."""

import re

from sqlalchemy import ColumnElement, func, or_, select

from app.domain.work import Unit
from app.ledger import tables
from app.ledger.store import Store, columns

_BIC = re.compile("[0-9a-z]{16}")

UNIT = columns(tables.unit, Unit)


def searchable(batch: str, name: str, eid: str, iccid: str, imei: str, bic: str = "") -> str:
    """What a unit can be found by; line breaks keep a match within one field."""
    return f"{batch}\n{name}\n{eid}\n{iccid}\n{imei}\n{bic}".casefold()


class Search(Store):
    def search(self, text: str = "", limit: int = 100, offset: int = 0) -> list[Unit]:
        """Newest first: units with `text` in their name, EID, ICCID, IMEI, BIC or batch; all for an empty text."""
        query = select(*UNIT).where(*_matches(text)).order_by(tables.unit.c.id.desc()).limit(limit).offset(offset)
        with self._database.read() as connection:
            return [Unit(*row) for row in connection.execute(query)]

    def count(self, text: str = "") -> int:
        """How many units `search` would find."""
        with self._database.read() as connection:
            return connection.scalar(select(func.count()).select_from(tables.unit).where(*_matches(text))) or 0


def _matches(text: str) -> list[ColumnElement[bool]]:
    wanted = text.strip().casefold()
    if not wanted:
        return []
    number = re.sub(r"[\s#-]", "", wanted)  # numbers are read aloud and printed in groups
    texts = {wanted, number} if number.isdigit() or _BIC.fullmatch(number) else {wanted}
    return [or_(*(tables.unit.c.search.contains(each, autoescape=True) for each in texts))]
