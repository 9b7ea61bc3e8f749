"""`labels` and `template`, as a script sees them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from app.labels import system_fonts
from app.labels.typeface import typeface
from app.sandbox.printer import SimulatedPrinter
from app.sandbox.record import Record

CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"
EID = "89049032123451234512345678901235"


@pytest.fixture
def codes(tmp_path: Path) -> Path:
    path = tmp_path / "codes.csv"
    path.write_text(f"code,EID,name\n{CODE},{EID},one\n{CODE}-2,,two\n")
    return path


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    made = SimulatedPrinter(Record(), 50, 0.001)
    yield made
    made.stop()


def test_a_list_becomes_a_pdf(run: Callable, codes: Path, tmp_path: Path) -> None:
    ran = run("labels", codes, "-o", tmp_path / "out.pdf", "--json")
    assert ran.status == 0
    assert ran.one("labels") == {
        "kind": "labels", "to": str(tmp_path / "out.pdf"), "labels": 2, "pages": 2, "left_out": 0, "proved": True,
    }  # fmt: skip
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as document:
        page = document[1]
        assert [code.text for code in zxingcpp.read_barcodes(page.render(scale=4).to_pil())] == [f"{CODE}-2"]
        page.close()


def test_a_second_time_it_says_so(run: Callable, codes: Path, tmp_path: Path) -> None:
    assert run("labels", codes, "-o", tmp_path / "out.zpl").status == 0
    ran = run("labels", codes, "-o", tmp_path / "again.zpl", "--json")
    assert ran.one("caution") == {"kind": "caution", "about": "printed", "rows": [2, 3]}


def test_labels_go_to_a_printer_on_the_network_and_on_from_one(
    run: Callable, codes: Path, printer: SimulatedPrinter
) -> None:
    ran = run("labels", codes, "--zpl", printer.address, "--from", "2", "--template", "qr-25x25")
    assert (ran.status, len(printer.printed)) == (0, 1)
    assert f"MA,{CODE}-2" in printer.printed[0]


def test_the_words_of_a_label_are_in_the_language_of_the_unit_or_the_one_that_was_asked_for(
    run: Callable, tmp_path: Path
) -> None:
    (tmp_path / "codes.csv").write_text(f"code,name,language\n{CODE},one,\n{CODE}-2,two,en\n")
    words = ("labels", tmp_path / "codes.csv", "--template", "phone-100x50", "-o", tmp_path / "out.zpl", "--language")
    assert run(*words, "de").status == 0
    first, second = (tmp_path / "out.zpl").read_text().split("^XZ")[:2]
    assert ("Ihre eSIM" in first, "Your eSIM" in second) == (True, True)
    ran = run(*words, "tlh", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "label.language")


def test_bad_rows_are_named_and_the_others_printed(run: Callable, tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_text(f"code,name\n{CODE},one\nhello,two\n")
    ran = run("labels", path, "-o", tmp_path / "out.png", "--json")
    assert ran.status == 1
    assert (ran.one("problem")["row"], ran.one("labels")["labels"]) == (3, 1)
    assert (tmp_path / "out.png").exists()


def test_a_code_for_two_devices_is_stopped(run: Callable, tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    path.write_text(f"code,name\n{CODE},one\n{CODE},two\n")
    ran = run("labels", path, "-o", tmp_path / "out.pdf", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "code.second_device")
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("-o", "x.pdf", "--zpl", "host"),
        ("-o", "x.pdf", "--batch", "1"),
        ("-o", "x.docx"),
        ("-o", "x.pdf", "--template", "none"),
        ("-o", "x.zpl", "--dpi", "150"),
        ("--zpl", "host:0"),
        ("-o", "x.pdf", "--template", "sheet-a4-3x8", "--start-cell", "25"),
    ],
)
def test_wrong_use_leaves_nothing_behind(
    run: Callable, codes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("labels", codes, *arguments).status == 2
    assert list(tmp_path.glob("x*")) == []


def test_templates_are_listed_and_checked(run: Callable, tmp_path: Path) -> None:
    ran = run("template", "list", "--json")
    assert {line["template"] for line in ran.of("template")} >= {"esim-50x30", "sheet-a4-3x8"}
    mine = tmp_path / "mine.toml"
    mine.write_text('name = "Mine"\nwidth = 30\nheight = 30\n[[qr]]\nx = 1\ny = 1\nwidth = 25\nheight = 25\n')
    ran = run("template", "check", mine, "-o", tmp_path / "mine.png", "--json")
    assert (ran.status, ran.one("template")["template"]) == (0, "Mine")
    with Image.open(tmp_path / "mine.png") as image:
        assert [code.text for code in zxingcpp.read_barcodes(image)] == [CODE]


def test_a_wrong_template_is_said_with_its_line(run: Callable, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('name = "Mine"\nwidth = 30\nheight = 30\n[[qr]]\nx = 9\ny = 1\nwidth = 25\nheight = 25\n')
    ran = run("template", "check", mine)
    assert ran.status == 2
    assert "mine.toml, line 5: this part ends 4 mm outside the label." in ran.err
    mine.write_text(mine.read_text().replace("x = 9", "x = 1").replace("25", "16"))
    ran = run("template", "check", mine)
    assert (ran.status, "at least 18.6 mm" in ran.err) == (2, True)


@pytest.fixture
def no_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """In this system."""
    monkeypatch.setattr(system_fonts, "folders", lambda: (tmp_path / "none",))
    system_fonts.look_again()
    typeface.cache_clear()
    yield
    system_fonts.look_again()
    typeface.cache_clear()


def test_a_template_in_a_language_whose_font_is_missing_here_is_good_and_said(
    run: Callable, tmp_path: Path, no_fonts: None
) -> None:
    mine = tmp_path / "mine.toml"
    words = '[words.en]\na = "Code"\n[words.ja]\na = "装置"\n'
    text = '[[text]]\nx = 1\ny = 1\nwidth = 25\nheight = 25\nsize = 4\ntext = "{a}"\n'
    mine.write_text(f'name = "Mine"\nwidth = 30\nheight = 30\nlanguage = "en"\n{words}{text}', "utf-8")
    ran = run("template", "check", mine, "-o", tmp_path / "mine.png")
    assert (ran.status, "“装”" in ran.err, (tmp_path / "mine.png").is_file()) == (0, True, True)
    mine.write_text(mine.read_text("utf-8").replace('language = "en"', 'language = "ja"'), "utf-8")
    assert run("template", "check", mine).status == 2
