"""Translators get batches of JSON and give them back; what they give is judged before it is kept."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n'
WORDS = """<context>
    <name>Page</name>
    <message>
        <source>Port {port} is &quot;gone&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sends AT+CSQ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
"""
GLOSSARY = "| English | Français | When |\n| --- | --- | --- |\n| port | port | serial |\n| row | ligne, rang | |\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "app_fr.ts").write_text(HEAD.format("fr") + WORDS, "utf-8")
    (folder / "glossary_fr.md").write_text(GLOSSARY, "utf-8")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "page.py").write_text('class Page:\n    def words(self):\n        self.tr("&File")\n')
    return tmp_path


@pytest.fixture
def tool(request: pytest.FixtureRequest, root: Path):
    script = request.config.rootpath / "packaging" / "translate.py"

    def run(*arguments: str, given: object = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), "--root", str(root), *arguments]
        return subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def ids(tool) -> dict[str, str]:
    return {text["English"]: text["id"] for text in json.loads(tool("give", "fr").stdout)["texts"]}


def test_a_batch_says_where_each_text_stands_and_which_terms_it_holds(tool) -> None:
    batch = json.loads(tool("give", "fr", "-n", "4").stdout)
    assert (batch["left"], batch["terms"]) == (4, {"port": "port", "row": "ligne, rang"})
    assert [text.get("count", False) for text in batch["texts"]] == [False, True, False, False]
    assert batch["texts"][3]["at"] == "page.py:3"


def test_right_texts_are_kept_in_the_form_of_qt(tool, ids: dict[str, str], root: Path) -> None:
    given = {
        ids['Port {port} is "gone"']: "Le port {port} a disparu : « parti »",
        ids["%n row(s)"]: ["%n ligne", "%n lignes"],
        ids["Sends AT+CSQ…"]: "Envoie AT+CSQ…",
        ids["&File"]: "&Fichier",
    }
    ran = tool("take", "fr", "-", given=given)
    assert (ran.returncode, ran.stdout) == (0, "4 kept, 0 wrong\n")
    text = (root / "translations" / "app_fr.ts").read_text("utf-8")
    assert "<translation>Le port {port} a disparu&#xa0;: «&#xa0;parti&#xa0;»</translation>" in text
    assert "<numerusform>%Ln lignes</numerusform>" in text
    assert "unfinished" not in text
    assert tool("status").stdout == "app_fr: 4 of 4 finished\n"
    assert tool("terms", "fr").stdout.strip() == ""


@pytest.mark.parametrize(
    ("source", "translation", "complaint"),
    [
        ('Port {port} is "gone"', "Le port a disparu", "has lost or changed a placeholder"),
        ('Port {port} is "gone"', "{port} {port}", "has lost or changed a placeholder"),
        ('Port {port} is "gone"', "{port", "has lost or changed a placeholder"),
        ('Port {port} is "gone"', " {port}", "begins or ends with other blanks"),
        ('Port {port} is "gone"', "&{port} &parti", "must have one accelerator"),
        ("%n row(s)", "%n lignes", "needs a list of 2 text(s)"),
        ("%n row(s)", ["une ligne", "%n lignes"], "must keep %n"),
        ("Sends AT+CSQ…", "Envoie CSQ…", "must keep AT+CSQ"),
        ("Sends AT+CSQ…", "Envoie AT+CSQ", "ends with … only where the English does"),
        ("&File", "Fichier", "must have one accelerator"),
        ("&File", "", "is not finished"),
    ],
)
def test_a_wrong_text_is_named_and_not_kept(
    tool, ids: dict[str, str], source: str, translation: object, complaint: str
) -> None:
    ran = tool("take", "fr", "-", given={ids[source]: translation, "00000000": "?"})
    assert ran.returncode == 1
    assert f"{ids[source]}: " in ran.stderr
    assert complaint in ran.stderr
    assert "00000000: no text has this id" in ran.stderr
    assert tool("status").stdout == "app_fr: 0 of 4 finished\n"


def test_texts_that_stray_from_the_glossary_are_shown(tool, ids: dict[str, str]) -> None:
    tool("take", "fr", "-", given={ids["%n row(s)"]: ["%n série", "%n file"]})
    assert "row → ligne, rang: “%n row(s)” “%Ln file”" in tool("terms", "fr").stdout


def test_the_catalogs_have_the_form_of_qt_to_the_byte(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(request.config.rootpath / "packaging"))
    from catalog import Catalog

    for path in (request.config.rootpath / "translations").glob("app_*.ts"):
        assert Catalog.read(path).text() == path.read_text("utf-8"), path.name


def test_the_pseudo_locale_is_longer_by_half_and_keeps_what_is_no_word(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(request.config.rootpath / "packaging"))
    from pseudo import pseudo

    assert pseudo("Save {n} rows of AT+CSQ…") == "[Şåvé {n} röwş öf AT+CSQ… ~~~~~~ ~~]"
    assert pseudo("&Open\n\n%n row(s)") == "[&Opéñ ~]\n\n[%n röw(ş) ~]"


def test_qt_reads_what_was_kept(tool, ids: dict[str, str], root: Path) -> None:
    from app.domain.message import say
    from app.domain.translation import Translation

    tool("take", "fr", "-", given={ids['Port {port} is "gone"']: "Le port {port} a disparu"})
    release = Path(sys.executable).parent / "pyside6-lrelease"
    source, made = root / "translations" / "app_fr.ts", root / "app_fr.qm"
    subprocess.run([release, "-silent", source, "-qm", made], check=True, capture_output=True)
    french = Translation.read(made.read_bytes(), ",")
    assert french.say(say("Page", 'Port {port} is "gone"', port=1.5)) == "Le port 1,5 a disparu"
    assert french.say(say("Page", "&File")) == "&File"
    shutil.copy(source, made)
    with pytest.raises(ValueError, match="not a"):
        Translation.read(made.read_bytes())
