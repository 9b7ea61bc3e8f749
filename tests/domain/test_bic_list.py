from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.bic_list import find_bic, load_bics, read_bics, why_not
from app.domain.errors import KnownError
from app.domain.list_file import LARGEST, read_list

A, B, C = "7Q2K-0M8D-41XT-9H5C", "1001000000000001", "#5005000000000001"


@pytest.mark.parametrize(
    ("text", "bic"),
    [
        (A, A.replace("-", "")),
        ("BIC1: " + A, A.replace("-", "")),
        ("https://portal.emnify.com/sim-registration?bic=%23" + A, A.replace("-", "")),
        (B, B),
        ("8988303000000000012", None),
        ("", None),
    ],
)
def test_a_bic_is_found_in_what_a_card_or_its_code_says(text: str, bic: str | None) -> None:
    assert find_bic(text) == bic


def test_a_list_has_one_bic_a_line_and_each_once() -> None:
    found = read_bics(f"{A}\r\n\r\n{B}\r\nnonsense\r\n{A}\r\n{C}\r\n", "bics.txt")
    assert found.bics == (A.replace("-", ""), B, C[1:])
    assert found.rejected == ((4, "nonsense"),)
    assert found.repeated == 1


def test_the_titled_column_is_believed_before_other_numbers_of_that_length() -> None:
    rows = f"IMEISV;BIC2;Box\n3520990017614823;{A};12\n3520990017614824;{B};13\n"
    assert read_bics(rows, "note.csv").bics == (A.replace("-", ""), B)


def test_any_column_will_do_without_a_title() -> None:
    assert read_bics(f'"box 12","{A}"\n"box 13","{B}"\n'.encode("utf-16"), "note.csv").bics[1] == B


def test_line_ends_that_became_blanks_still_part_the_codes() -> None:
    assert len(read_bics(f"{A} {B}", "pasted").bics) == 2


def test_what_was_scanned_is_kept_as_it_was_written() -> None:
    assert [bic.written for bic in read_bics(f"{A}\n{C}", "bics.txt").bics] == [A, C]


@pytest.mark.parametrize(("data", "code"), [("x\ny", "bic.none"), (b"PK\x03\x04" + bytes(99), "list.workbook")])
def test_a_list_without_bics_says_so(data: bytes | str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_bics(data, "list.xlsx")
    assert caught.value.code == code


def test_a_file_is_read_or_the_reason_said(tmp_path: Path) -> None:
    (tmp_path / "bics.txt").write_text(A)
    assert len(load_bics(tmp_path / "bics.txt").bics) == 1
    (tmp_path / "large.txt").write_bytes(b"x" * (LARGEST + 1))
    for name, code in (("large.txt", "list.large"), ("none.txt", "list.unreadable")):
        with pytest.raises(KnownError) as caught:
            load_bics(tmp_path / name)
        assert caught.value.code == code


def test_how_large_a_list_may_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "devices").write_bytes(bytes(3 * 2**20))
    assert len(read_list(tmp_path / "devices")) == 3 * 2**20
    with pytest.raises(KnownError, match="devices is larger than 2 MB"):
        read_list(tmp_path / "devices", 2 * 2**20)


def test_another_number_is_called_by_its_name() -> None:
    assert "ICCID" in str(why_not("8988303000000000012").what)
    assert "17" in str(why_not("7Q2K-0M8D-41XT-9H5CX").what)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("7Q2K-0M8D-41XT-9H_C", ("character 15", "_")),
        ("#7Q2K-0MÄD", ("character 7", "Ä")),
        ("7Q2K 0M8D 41XT 9H5 C X", ("17 letters and digits",)),
    ],
)
def test_a_sign_that_no_bic_has_is_named_with_its_place(text: str, told: tuple[str, ...]) -> None:
    reason = str(why_not(text).what)
    assert all(part in reason for part in told)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_gives_bics_or_a_reason(text: str) -> None:
    try:
        found = read_bics(text, "pasted")
    except KnownError:
        return
    assert found.bics
