"""Reading a list by columns gives what reading it record by record gives."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.providers.columns import Columns, each
from app.providers.emnify.sims import Sim as EmnifySim
from app.providers.reply import Fields, Malformed
from app.providers.supersim import Sim
from tests.providers.emnify.examples import SIM as EMNIFY_SIM
from tests.providers.test_supersim import SIM

moments = st.sampled_from(["2026-03-04T05:06:07Z", "2026-03-04T05:06:07", "2026-03-04T05:06:07.000+0000", "soon", ""])
refs = st.dictionaries(st.sampled_from(["id", "name", "description"]), st.integers(0, 9) | st.text(max_size=3))
values = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3) | moments | refs | st.lists(st.none())
records = st.lists(st.dictionaries(st.just("key"), values), max_size=4)

READS: dict[str, tuple[Callable[[Columns], Any], Callable[[Fields], Any]]] = {
    "text": (lambda columns: columns.text("key"), lambda fields: fields.text("key")),
    "need": (lambda columns: columns.need("key"), lambda fields: fields.need("key")),
    "id": (lambda columns: columns.id("key"), lambda fields: fields.id("key")),
    "time": (lambda columns: columns.time("key"), lambda fields: fields.time("key")),
    "ref": (lambda columns: columns.ref("key"), lambda fields: fields.ref("key")),
}


def outcome(read: Callable[[], Any]) -> Any:
    try:
        return read()
    except Malformed:
        return Malformed


@pytest.mark.parametrize("name", READS)
@settings(max_examples=150, deadline=None)
@given(rows=records)
def test_columns_agree_with_fields(name: str, rows: list[dict[str, Any]]) -> None:
    by_column, by_field = READS[name]
    assert outcome(lambda: list(by_column(Columns(rows)))) == outcome(lambda: [by_field(Fields(row)) for row in rows])


@pytest.mark.parametrize("name", READS)
@settings(max_examples=50, deadline=None)
@given(key=st.sampled_from(["a", 1, "2026-03-04T05:06:07Z", {"id": 1, "name": "x"}]), size=st.integers(0, 3))
def test_columns_of_one_kind_agree_with_fields(name: str, key: object, size: int) -> None:
    rows = [{"key": key}] * size
    by_column, by_field = READS[name]
    assert outcome(lambda: list(by_column(Columns(rows)))) == outcome(lambda: [by_field(Fields(row)) for row in rows])


@pytest.mark.parametrize("rows", [[{}, 1], [None], ["x", {}]])
def test_a_list_of_anything_but_objects_is_malformed(rows: list[object]) -> None:
    with pytest.raises(Malformed):
        Columns(rows)


def test_a_record_alone_is_read_as_in_a_list() -> None:
    assert Sim.read_all(Columns([SIM, SIM])) == [Sim.read(Fields(SIM))] * 2
    assert EmnifySim.read_all(Columns([EMNIFY_SIM])) == each(EmnifySim.read)(Columns([EMNIFY_SIM]))
