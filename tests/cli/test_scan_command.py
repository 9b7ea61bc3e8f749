"""`simwright scan`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from app.labels.picture import png, raster
from app.labels.qr import matrix
from tests.cli.conftest import Ran

Run = Callable[..., Ran]
CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"
EID = "89049032123451234512345678901235"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A picture with two codes."""
    sheet = Image.new("L", (700, 400), 255)
    for at, text in enumerate((CODE, EID)):
        sheet.paste(raster(matrix(text), 6).convert("L"), (20 + 340 * at, 60))
    path = tmp_path / "card.png"
    sheet.save(path)
    return path


def test_every_code_of_a_picture_is_told(run: Run, card: Path) -> None:
    ran = run("scan", card, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [(line["reading"], line["value"], line["page"]) for line in ran.of("scan")] == [
        ("activation-code", CODE, 1),
        ("eid", EID, 1),
    ]


def test_in_words_a_code_stands_on_a_line_with_what_it_is(run: Run, card: Path) -> None:
    assert run("scan", card).out.splitlines() == [f"activation-code  {CODE}", f"eid              {EID}"]


def test_lines_of_a_hand_scanner_are_told_one_by_one(run: Run) -> None:
    ran = run("scan", "-", "--unit", "SN-######", stdin=f"]Q3{EID}\r\nSN-204117\r\n\r\nLPAÖ1$a.example.com$X\r\n")
    assert [line.split()[0] for line in ran.out.splitlines() if line[0] != " "] == ["eid", "unit", "activation-code"]
    assert "was repaired" in ran.out


def test_a_picture_may_come_on_standard_input(run: Run) -> None:
    ran = run("scan", "-", "--json", stdin=png(matrix(CODE)))
    assert ran.one("scan")["value"] == CODE


def test_a_picture_without_a_code_says_why(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "dark.png"
    Image.new("L", (300, 300), 9).save(path)
    ran = run("scan", path)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == (
        "The picture is too dark. Put more light on the code, from the side, and take the picture again.\n"
    )


def test_what_is_no_picture_is_wrong_use(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(b"PK\x03\x04 and so on")
    ran = run("scan", path)
    assert ran.status == 2
    assert "not a picture" in ran.err


def test_a_two_fold_reading_is_said(run: Run) -> None:
    ran = run("scan", "-", stdin="4901542032375101\n89049032123451234512345678901234\n")
    assert "It may also be: bic." in ran.out
    assert "Check digits are 34, expected 35." in ran.out
