"""Files that become labels, and files that cannot."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.station.label_list import fields_of, read_labels


@pytest.mark.parametrize(
    ("text", "code"), [("a,b\n1,2\n", "list.no_titles"), ("", "list.empty"), ("code\n\n", "list.empty")]
)
def test_a_file_that_holds_no_labels_is_refused(text: str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_labels(text, "x.csv")
    assert caught.value.code == code


def test_titles_are_told_however_they_are_written() -> None:
    titles = ["Activation Code", "EID ", "SM-DP+ address", "MatchingID", "Serial number", "Customer"]
    assert fields_of(titles) == ["code", "eid", "smdp", "matching_id", "unit", "customer"]


@settings(max_examples=80, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(max_size=100).map(lambda text: f"code;name\n{text}".encode())))
def test_any_file_is_read_or_refused_with_words(data: bytes) -> None:
    with suppress(KnownError):
        items, problems = read_labels(data, "x.csv")
        assert items or problems
