"""Lists of trackers, with titles and without."""

from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.tracker_list import TrackerRow, load_trackers, read_trackers


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Number;Name\n+49 172 1;van\n", [TrackerRow(2, number="+49 172 1", name="van")]),
        ("ICCID,Name,Colour\n8988303000001000017F,car,red\n", [TrackerRow(2, iccid="8988303000001000017", name="car")]),
        ("Rufnummer\n0049172123456\n\n00491721\n", [TrackerRow(2, "0049172123456"), TrackerRow(4, "00491721")]),
        ("+491721234567\n8988303000001000017\npump-7\n",
         [TrackerRow(1, "+491721234567"), TrackerRow(2, iccid="8988303000001000017"), TrackerRow(3, name="pump-7")]),
        ("Endpoint ID\n9000018\n", [TrackerRow(2, device="9000018")]),
    ],
)  # fmt: skip
def test_rows_are_read(text: str, rows: list[TrackerRow]) -> None:
    assert list(read_trackers(text, "list.csv")) == rows


def test_a_list_without_trackers_is_refused() -> None:
    with pytest.raises(KnownError) as error:
        read_trackers("Name,Number\n,\n", "list.csv")
    assert error.value.code == "list.no_trackers"


def test_a_file_is_read_and_one_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name\nvan\n", "utf-8-sig")
    assert load_trackers(path) == (TrackerRow(2, name="van"),)
    with pytest.raises(KnownError) as error:
        load_trackers(tmp_path / "none.csv")
    assert error.value.code == "list.unreadable"
