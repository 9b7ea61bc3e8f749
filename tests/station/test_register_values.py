"""Names out of templates, what a registration costs, and sets of numbers written short."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.station.numbers import holds, spans
from app.station.register_values import DeviceTemplate, RegisterRequest, SimChoice, costs

ICCID = "8988303000000012345"


def named(template: str, place: int = 0, first: int = 1) -> str:
    return DeviceTemplate(template, 101, 201, first).name_of("lot 7", place, ICCID)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{batch}-{n:04}", "lot 7-0042"),
        ("{n}", "42"),
        ("{n:2} {iccid}", f"42 {ICCID}"),
        ("tracker {iccid:-6}", "tracker 012345"),
        ("{{{n}}}", "{42}"),
        ("  Tür {n} ", "Tür 42"),
    ],
)
def test_fields_are_filled(template: str, name: str) -> None:
    assert named(template, 41) == name


def test_numbers_go_on_from_the_first() -> None:
    assert DeviceTemplate("{n:03}", 101, 201, first=90).example("lot", 20) == ("090", "109")
    assert DeviceTemplate("{iccid:-2}", 101, 201).example("lot", 0) == ("00", "00")


@pytest.mark.parametrize(
    "template",
    ["", "all the same", "{batch}", "{", "{n", "}", "{}", "{0}", "{other}", "{n.real}", "{n!r}", "{n:x}", "{n:-4}",
     "{n:99}", "{n:²}", "{iccid:6}", "{iccid:-}", "{iccid:-0}", "{iccid:-²}", "{batch:4} {n}", "{n:{n}}"],
)  # fmt: skip
def test_a_template_that_gives_no_names_is_refused_in_words(template: str) -> None:
    with pytest.raises(KnownError) as caught:
        named(template)
    assert caught.value.code == "device.name"
    assert "{batch}" in str(caught.value.remedy)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="{}n:iccdbath-!.04 6x", max_size=20))
def test_any_template_gives_a_name_or_is_refused(template: str) -> None:
    with suppress(KnownError):
        assert named(template) == named(template)


def test_costs_are_said_for_the_state_and_the_devices() -> None:
    def words(sims: SimChoice, enabled: bool | None) -> str:
        devices = None if enabled is None else DeviceTemplate("{n}", 101, 201, enabled=enabled)
        return " ".join(map(str, costs(RegisterRequest("a", (Bic.parse("1001000000000001"),), "lot", sims, devices))))

    assert "cannot be taken back" in words(SimChoice.ISSUED, None)
    assert "not billed" in words(SimChoice.ISSUED, False)
    assert "10 SMS" in words(SimChoice.FACTORY_TEST, True)
    assert "billed from" in words(SimChoice.ACTIVATED, None)
    assert "disabled device" in words(SimChoice.ACTIVATED, False)
    assert "disabled device" not in words(SimChoice.ACTIVATED, True)


@settings(max_examples=100, deadline=None)
@given(st.sets(st.integers(0, 60)), st.integers(0, 61))
def test_numbers_written_short_are_the_same_numbers(numbers: set[int], one: int) -> None:
    written = spans(numbers)
    assert {n for first, last in written for n in range(first, last + 1)} == numbers
    assert holds(written, one) is (one in numbers)
    assert all(later[0] > earlier[1] + 1 for earlier, later in pairwise(written))


def test_what_was_never_written_holds_nothing() -> None:
    assert not holds(None, 1)
