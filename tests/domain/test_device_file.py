"""Lists as people bring them: encodings, separators, headers, and files that are no list at all."""

import codecs
import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.device_list import ColumnMap, DeviceList, NoEidColumn, read_device_list
from app.domain.errors import KnownError

A = "89049032004008882600019726686182"
B = "89033023553439009100060049318920"
ICCID = "89457300000038571206"

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32": "UTF-32",
    "cp1252": "Windows-1252",
}


def cells(devices: DeviceList) -> list[tuple[str, str, str]]:
    return [(row.eid, row.name, row.iccid) for row in map(devices.row, range(len(devices)))]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(("encoding", "label"), ENCODINGS.items())
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_separators_and_line_ends(encoding: str, label: str, separator: str, end: str) -> None:
    text = end.join([f"EID{separator}Name", f"{A}{separator}Gerät 1", f'{B}{separator}"a{separator}""b"""', ""])
    devices = read_device_list(text.encode(encoding), "list.csv")
    assert cells(devices) == [(A, "Gerät 1", ""), (B, f'a{separator}"b"', "")]
    assert (devices.source.encoding, devices.source.separator, devices.source.header) == (label, separator, True)
    assert devices.counts().ready == 2


def test_utf16_with_the_other_byte_order_mark() -> None:
    data = codecs.BOM_UTF16_BE + f"EID,Name\n{A},Gerät\n".encode("utf-16-be")
    assert cells(read_device_list(data, "list.csv")) == [(A, "Gerät", "")]


@pytest.mark.parametrize(
    "header",
    [
        "EID,Name,ICCID",
        "eid , NAME,iccid",
        "eUICC-ID,Device name,SIM ICCID",
        "EID (32 digits),Label,ICCID No.",
        "EID,Gerätename,ICCID",
    ],
)
def test_the_case_and_wording_of_titles_do_not_matter(header: str) -> None:
    assert cells(read_device_list(f"{header}\n{A},one,{ICCID}\n", "paste")) == [(A, "one", ICCID)]


def test_order_and_other_columns_do_not_matter() -> None:
    text = f"Site,ICCID,User name,Name,EID,Note\nUlm,{ICCID},eve,one,{A},x\n"
    devices = read_device_list(text, "paste")
    assert cells(devices) == [(A, "one", ICCID)]
    assert devices.columns == ColumnMap(4, 3, 1)
    assert devices.cells(0) == ("Ulm", ICCID, "eve", "one", A, "x")


@pytest.mark.parametrize("header", ["EID name", "EID/ICCID", "Device EID name"])
def test_one_column_is_not_taken_twice(header: str) -> None:
    assert read_device_list(f"{header},Site\n{A},Ulm\n", "paste").columns == ColumnMap(0)


def test_the_eid_column_is_found_by_what_it_holds() -> None:
    devices = read_device_list(f"Serial;Chip;Name\n1;{A};one\n2;{B};two\n3;;three\n", "paste")
    assert devices.columns == ColumnMap(1, 2)
    assert len(devices) == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A}\n{B}\n", [(A, "", ""), (B, "", "")]),
        (f"{A}", [(A, "", "")]),
        (f"{A}\tone\n{B}\ttwo\n", [(A, "one", ""), (B, "two", "")]),
        (f"one;{A};{ICCID}", [(A, "one", ICCID)]),
        (f"{ICCID}\t{A}\tone", [(A, "one", ICCID)]),
        (f"8904 9032 0040 0888 2600 0197 2668 6182\tone\r\n{B}\ttwo\r\n", [(A, "one", ""), (B, "two", "")]),
        ("8,9049E+31;one\n8,9033E+31;two\n", [("8,9049E+31", "one", ""), ("8,9033E+31", "two", "")]),
        (f"{A[:-1]},one\n{B},two\n", [(A[:-1], "one", ""), (B, "two", "")]),
        (f"\ufeffEID\tName\n{A}\tone", [(A, "one", "")]),
    ],
)
def test_what_is_pasted_needs_no_header(text: str, expected: list) -> None:
    devices = read_device_list(text, "paste")
    assert cells(devices) == expected
    assert devices.source.encoding == ""


def test_a_list_without_names_is_ready_without_them() -> None:
    assert read_device_list(f"{A}\n{B}\n", "paste").counts().ready == 2


def test_rows_are_numbered_as_a_spreadsheet_shows_them() -> None:
    text = f'Export of today\n\nEID,Name\n\n{A},"one\nline"\n,,\n{B},two\n'
    devices = read_device_list(text, "list.csv")
    assert [devices.row(at).number for at in range(len(devices))] == [5, 7]


def test_blank_rows_do_not_count_across_blocks() -> None:
    lines = ["EID,Name", *[f"{A},n{number}" if number % 3 else "" for number in range(5000)]]
    devices = read_device_list("\n".join(lines), "list.csv")
    assert len(devices) == sum(bool(number % 3) for number in range(5000))
    assert all(devices.row(at).name == f"n{devices.row(at).number - 2}" for at in range(0, len(devices), 7))


@pytest.mark.parametrize("first", ["sep=|", '"sep=|"', "SEP=|"])
def test_an_order_to_the_spreadsheet_program_names_the_separator(first: str) -> None:
    devices = read_device_list(f"{first}\r\nEID|Name\r\n{A}|one, two\r\n", "list.csv")
    assert cells(devices) == [(A, "one, two", "")]
    assert devices.row(0).number == 2


def test_columns_given_by_hand_are_taken() -> None:
    data = f"a,b,c\nx,{A},y\n"
    assert cells(read_device_list(data, "list.csv", ColumnMap(1, 2))) == [(A, "y", "")]
    beyond = read_device_list(data, "list.csv", ColumnMap(7, 2))
    assert beyond.problems(0)[0].code == "eid.empty"


def test_short_rows_are_filled_and_wide_ones_cut() -> None:
    devices = read_device_list(f"EID,Name,ICCID\n{A}\n{B},two\n" + "," * 100_000 + "\n", "list.csv")
    assert [devices.row(at).name for at in range(2)] == ["", "two"]
    assert len(devices) == 2


def test_a_list_without_eids_says_so_and_shows_what_it_has() -> None:
    with pytest.raises(NoEidColumn, match=r"list\.csv has no column EID") as caught:
        read_device_list(b"Serial,Name\n1,one\n2,two\n", "list.csv")
    assert caught.value.code == "list.no_eid_column"
    assert caught.value.titles == ("Serial", "Name")
    assert caught.value.rows == (("1", "one"), ("2", "two"))


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (b"", "list.empty", "list.csv is empty"),
        (b" \r\n\n", "list.empty", "list.csv is empty"),
        (codecs.BOM_UTF8, "list.empty", "list.csv is empty"),
        (b"EID,Name\n", "list.empty", "list.csv has no rows"),
        (b"EID,Name\n,\n\n , \n", "list.empty", "list.csv has no rows"),
        (
            b"PK\x03\x04\x14\x00",
            "list.workbook",
            r"a workbook, not a CSV file Open it in the spreadsheet program and save",
        ),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(100), "list.workbook", "a workbook"),
        (b"%PDF-1.7\n", "list.binary", "a PDF"),
        (bytes(range(256)), "list.binary", "line 1 contains a zero byte"),
        (f"EID,Name\n{A},o\0e\n".encode(), "list.binary", "line 2 contains a zero byte"),
        (
            codecs.BOM_UTF16_LE + f"EID,Name\n{A},o\0e\n".encode("utf-16-le"),
            "list.binary",
            "line 2 contains a zero byte",
        ),
        (codecs.BOM_UTF16_LE + b"E\0I", "list.encoding", "line 1: this is not UTF-16 text"),
        (
            codecs.BOM_UTF8 + f"EID,Name\n{A},\xe9\n".encode("latin-1"),
            "list.encoding",
            "line 2: this is not UTF-8 text",
        ),
        (f"EID,Name\n{A},Gerät\n{B},".encode() + b"\xe4\n", "list.encoding", "line 3: this is not UTF-8 text"),
        (f"EID,Name\n{A},".encode() + b"\x81\n", "list.encoding", "line 2: this is not Windows-1252 text"),
        (
            f'EID,Name\n{A},"one\n{B},two\n'.encode(),
            "list.quotes",
            "row 2: a quotation mark is opened and never closed",
        ),
        (
            f'EID,Name\n{A},one\n{B},"'.encode() + b"x\n" * 100_000,
            "list.quotes",
            "row 3: a quotation mark",
        ),
    ],
)
def test_files_that_are_no_list_are_refused_with_place_reason_and_remedy(data: bytes, code: str, words: str) -> None:
    with pytest.raises(KnownError, match=words) as caught:
        read_device_list(data, "list.csv")
    assert caught.value.code == code
    assert str(caught.value.remedy)


def test_progress_is_told_and_may_end_the_reading() -> None:
    rows = "EID,Name\n" + f"{A},one\n" * 3000
    told: list[int] = []
    read_device_list(rows, "list.csv", progress=told.append)
    assert told == [1023, 2047, 3000]

    def stop(_rows: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        read_device_list(rows, "list.csv", progress=stop)


# Python 3.11's csv.writer leaves a lone CR without quotes.
UNICODE = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=12)
WESTERN = st.text([*map(chr, range(0x20, 0x7F)), *map(chr, range(0xC0, 0x100)), "\n"], max_size=12)
"""No two characters of which Windows-1252 bytes happen to be UTF-8."""


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(list(ENCODINGS)).flatmap(
        lambda encoding: st.tuples(
            st.just(encoding),
            st.lists(
                st.tuples(st.sampled_from([A, B]), WESTERN if encoding == "cp1252" else UNICODE), min_size=1, max_size=6
            ),
        )
    ),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_csv_writes_is_read_as_the_same_cells(encoded: tuple, separator: str, end: str, quoting: int) -> None:
    encoding, rows = encoded
    out = io.StringIO()
    csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting).writerows([("EID", "Name"), *rows])
    devices = read_device_list(out.getvalue().encode(encoding), "list.csv")
    assert [devices.cells(at) for at in range(len(devices))] == rows


FRAGMENTS = st.lists(
    st.sampled_from(
        ["EID", "Name", A, A[:16], "8.9E+31", ",", ";", "\t", '"', "\n", "\r", " ", "é", "\0", "sep=", "="]
    ),
    max_size=30,
).map("".join)


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80),
        FRAGMENTS,
        st.binary(max_size=80),
        FRAGMENTS.map(str.encode),
        FRAGMENTS.map(lambda text: text.encode("utf-16")),
    )
)
def test_whatever_comes_is_a_list_or_a_known_error(data: str | bytes) -> None:
    devices = None
    with suppress(KnownError):
        devices = read_device_list(data, "list.csv")
    if devices is not None:
        shown = [devices.row(at) for at in range(len(devices))]
        assert sum(not row.problems for row in shown) == devices.counts().ready
        assert all(str(problem.reason) and str(problem.remedy) for problem in devices.all_problems())
        with suppress(KnownError):
            read_device_list(devices.problems_csv(), "problems.csv")


@pytest.mark.parametrize("text", ['EID\n"0', 'EID,Name\n1,"x', '"EID', 'EID\n"8.9E+31\n'])
def test_a_quotation_mark_that_is_open_at_the_end_is_named(text: str) -> None:
    with pytest.raises(KnownError) as error:
        read_device_list(text, "list.csv")
    assert error.value.code == "list.quotes"
