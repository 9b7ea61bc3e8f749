"""`simwright code parse`, `code make` and `qr`."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from app.places import Home
from tests.cli.conftest import Ran, written

Run = Callable[..., Ran]
CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"


def test_a_code_is_explained_field_by_field(run: Run) -> None:
    ran = run("code", "parse", f"{CODE}$1.3.6.1.4.1.31746$1", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert ran.one("code") == {
        "kind": "code",
        "code": f"{CODE}$1.3.6.1.4.1.31746$1",
        "smdp": "smdp.example.com",
        "matching_id": "04386-AGYFT-A74Y8-3F815",
        "oid": "1.3.6.1.4.1.31746",
        "confirmation_required": True,
        "extra": [],
        "warnings": [],
    }


def test_a_code_is_explained_in_words(run: Run) -> None:
    ran = run("code", "parse", "1$smdp.example.com$$")
    assert ran.out.splitlines() == [
        "SM-DP+ address     smdp.example.com",
        "MatchingID         none",
        "OID                none",
        "Confirmation code  not asked for",
        "Note               The prefix LPA: is missing; a phone needs it in a QR code, so it is added.",
    ]


def test_a_code_can_come_by_standard_input(run: Run) -> None:
    assert run("code", "parse", "-", "--json", stdin=CODE + "\n").one("code")["code"] == CODE


def test_a_code_is_made_from_its_parts(run: Run) -> None:
    parts = ("--smdp", "https://SMDP.example.com/", "--matching-id", "AB-1")
    assert run("code", "make", *parts).out == "LPA:1$smdp.example.com$AB-1\n"
    ran = run("code", "make", *parts, "--oid", "1.3.6", "--confirmation", "--json")
    assert ran.one("code")["code"] == "LPA:1$smdp.example.com$AB-1$1.3.6$1"


@pytest.mark.parametrize(
    "arguments",
    [
        ("parse", ""),
        ("parse", "hello"),
        ("parse", "LPA:1$no host$X"),
        ("make", "--smdp", "127.0.0.1"),
        ("make", "--smdp", "smdp.example.com", "--matching-id", "a_b"),
    ],
)
def test_what_is_no_code_is_wrong_use_and_says_why(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run("code", *arguments, "--json")
    assert ran.status == 2
    assert ran.one("error")["code"].startswith("code.")
    assert ran.one("error")["what"] in ran.err


def test_picture_and_label_hold_the_code(run: Run, tmp_path: Path) -> None:
    picture, label = tmp_path / "code.png", tmp_path / "code.pdf"
    ran = run("qr", CODE, "-o", picture, "--label", "-o", label, "--json")
    assert (ran.status, [line["file"] for line in ran.of("file")]) == (0, [str(picture), str(label)])
    with Image.open(picture) as image:
        assert [found.text for found in zxingcpp.read_barcodes(image)] == [CODE]
    with pypdfium2.PdfDocument(label) as document:
        assert len(document) == 1
        page = document[0]
        assert [found.text for found in zxingcpp.read_barcodes(page.render(scale=4).to_pil())] == [CODE]
        page.close()


@pytest.mark.parametrize(
    "arguments", [(CODE,), (CODE, "-o", "code.gif"), (CODE, "--label", "-o", "code.png"), ("no", "-o", "code.png")]
)
def test_wrong_files_or_codes_leave_nothing_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.iterdir())
    assert run("qr", *arguments).status == 2
    assert set(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_is_said(run: Run, tmp_path: Path) -> None:
    ran = run("qr", CODE, "-o", tmp_path / "nowhere" / "code.png", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "export.unwritable")


def test_codes_need_no_station_and_leave_no_trace(run: Run, tmp_path: Path, home: Home) -> None:
    before = set(home.data.parent.rglob("*"))
    assert run("code", "parse", CODE).status == 0
    assert run("qr", CODE, "-o", tmp_path / "code.png").status == 0
    assert set(home.data.parent.rglob("*")) == before
    assert b"04386-AGYFT" not in written(home.data.parent)


@pytest.mark.parametrize("arguments", [("--version",), ("code", "parse", CODE), ("--help",)])
def test_small_commands_load_nothing_heavy(arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "app", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    loaded = {line.rsplit("|", 1)[1].strip().partition(".")[0] for line in ran.stderr.splitlines() if "|" in line}
    assert "click" in loaded
    assert not loaded & {
        "PySide6",
        "httpx",
        "sqlalchemy",
        "alembic",
        "keyring",
        "PIL",
        "zxingcpp",
        "serial",
        "werkzeug",
    }
