"""Cards out of what people have: each cell checked, each line answered for."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.card_list import check_card, load_cards, read_cards
from app.domain.errors import KnownError

ICCID, OTHER, CODE = "8988307000000000017", "8988307000000000025", "H3LL0W0RLD"


@pytest.mark.parametrize(
    "text",
    [
        f"ICCID,registration code\n{ICCID},{CODE}",
        f"ICCID;Registration Code\n{ICCID};{CODE}",
        f"Registration code\tICCID\n{CODE}\t{ICCID}",
        f"{ICCID},{CODE}",
        f"{CODE},{ICCID}",
        f"{ICCID} {CODE}",
        f"8988 3070 0000 0000 017 {CODE}",
        f'sim iccid,note,code\n="{ICCID}",spare,{CODE}\n\n',
    ],
)
def test_a_card_is_read_however_the_list_is_written(text: str) -> None:
    (row,) = read_cards(text, "list")
    assert row.card is not None
    assert (row.card.iccid, row.card.code.reveal()) == (ICCID, CODE)


def test_each_bad_line_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text(
        f"ICCID,Registration code\n{ICCID},{CODE}\n{ICCID[:-4]},{CODE}\n{OTHER},\n{OTHER},12345678\n"
        f"8.98831E+18,{CODE}\n{ICCID},{CODE}\n"
    )
    rows = load_cards(file)
    assert [row.number for row in rows] == [2, 3, 4, 5, 6, 7]
    assert [str(row.problem) for row in rows] == [
        "",
        "ICCID has 15 digits instead of 18 to 20",
        "The registration code is missing",
        "The registration code has 8 characters instead of 10",
        "The spreadsheet has rounded this ICCID",
        "This ICCID stands in line 2 already",
    ]
    assert all(row.remedy.template for row in rows[1:])


def test_a_file_without_cards_is_refused_in_words(tmp_path: Path) -> None:
    for data, code in (("hello\nworld", "list.no_cards"), ("", "list.empty")):
        with pytest.raises(KnownError) as caught:
            read_cards(data, "list")
        assert caught.value.code == code
    with pytest.raises(KnownError) as caught:
        load_cards(tmp_path / "none.csv")
    assert caught.value.code == "list.unreadable"


def test_a_code_is_shown_by_nobody() -> None:
    assert CODE not in repr(check_card(ICCID, CODE))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_rows_or_a_reason(text: str) -> None:
    try:
        rows = read_cards(text, "list")
    except KnownError:
        return
    assert all((row.card is None) == bool(row.problem.template) for row in rows)
