"""The keeper of words finds what would reach a person untranslated."""

import subprocess
import sys
from pathlib import Path

import pytest

EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}">\n</TS>\n'
PROGRAM = """
class Page(QWidget):
    def words(self):
        self.tr("Port {port} is gone").format(port=1)
        self.tr("%n rows", "", 3)
        self.say(self.left)
GONE = say("port", "Nobody answers at " "{port}", port=f(1, "x"))
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small project with one page and two languages."""
    root = tmp_path / "project"
    (root / "app").mkdir(parents=True)
    (root / "translations").mkdir()
    (root / "app" / "page.py").write_text(PROGRAM)
    for language in ("en", "de"):
        (root / "translations" / f"app_{language}.ts").write_text(EMPTY.format(language))
    return root


@pytest.fixture
def keeper(request: pytest.FixtureRequest, tree: Path):
    script = request.config.rootpath / "packaging" / "translations.py"

    def run(what: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(script), what, "--root", str(tree)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    return run


def _translate(tree: Path, language: str, **words: str) -> None:
    """Fill the file in as a translator would; `form` stands for both plural forms."""
    path = tree / "translations" / f"app_{language}.ts"
    text = path.read_text("utf-8")
    for source, translation in {
        "Port {port} is gone": words.get("gone", "Der Port {port} ist weg"),
        "Nobody answers at {port}": words.get("silent", "An {port} antwortet niemand"),
    }.items():
        text = text.replace(
            f'<source>{source}</source>\n        <translation type="unfinished"></translation>',
            f"<source>{source}</source>\n        <translation>{translation}</translation>",
        )
    text = text.replace('<translation type="unfinished">', "<translation>")
    text = text.replace("<numerusform></numerusform>", f"<numerusform>{words.get('form', '%n Zeilen')}</numerusform>")
    path.write_text(text, "utf-8")


def test_words_are_collected_with_their_context_and_plurals(tree: Path, keeper) -> None:
    assert keeper("update").returncode == 0
    german = (tree / "translations" / "app_de.ts").read_text("utf-8")
    assert all(word in german for word in ("<name>Page</name>", "<name>port</name>", "Nobody answers at {port}"))
    english = (tree / "translations" / "app_en.ts").read_text("utf-8")
    assert "%n rows" in english
    assert "is gone" not in english


def test_words_of_device_files_are_collected(tree: Path, keeper) -> None:
    devices = tree / "resources" / "devices"
    devices.mkdir(parents=True)
    (devices / "phone-a.toml").write_text(
        'kind = "phone"\n[[family]]\nname = "A"\nnote = "Mind this"\n'
        '[[family.messages]]\ntext = "APN {apn}"\n[[family.steps]]\ntext = "Type {apn}"\n'
    )
    (devices / "acme.toml").write_text(
        'kind = "module"\n[console]\nATI = "Shows who"\n[commands.imei]\nnote = "By the way"\nsource = "For us"\n'
    )
    assert keeper("update").returncode == 0
    german = (tree / "translations" / "app_de.ts").read_text("utf-8")
    assert all(word in german for word in ("<name>device</name>", "Mind this", "Type {apn}", "Shows who", "By the way"))
    assert not any(word in german for word in ("APN {apn}", "For us"))


def test_finished_translation_passes_and_builds(tree: Path, keeper) -> None:
    keeper("update")
    _translate(tree, "de")
    _translate(tree, "en", form="%n rows")
    check = keeper("check")
    assert check.returncode == 0, check.stderr
    assert keeper("build").returncode == 0
    assert sorted(p.name for p in (tree / "translations").glob("*.qm")) == ["app_de.qm", "app_en.qm"]


def test_word_that_is_not_collected_fails(keeper) -> None:
    check = keeper("check")
    assert check.returncode == 1
    assert "app_de.ts does not hold the program's words" in check.stderr


def test_unfinished_word_fails_and_is_named(keeper) -> None:
    keeper("update")
    assert "app_de.ts: port: “Nobody answers at {port}” is not finished" in keeper("check").stderr


@pytest.mark.parametrize("wrong", ["An  antwortet niemand", "An {hafen} antwortet niemand"])
def test_lost_or_changed_placeholder_fails(tree: Path, keeper, wrong: str) -> None:
    keeper("update")
    _translate(tree, "de", silent=wrong)
    _translate(tree, "en", form="%n rows")
    assert "“Nobody answers at {port}” has lost or changed a placeholder" in keeper("check").stderr


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('self.tr(f"Bad {eid}")', "tr() of an f-string is never translated"),
        ('say("rows", f"Bad {eid}")', "say() needs a context and one template, both literal"),
        ('say(CONTEXT, "Bad")', "say() needs a context and one template, both literal"),
        ('say("rows", "Bad {eid}", iccid=1)', "“Bad {eid}” names ['eid'], given are ['iccid']"),
        ('self.tr("Bad {eid}").format(iccid=1)', "“Bad {eid}” names ['eid'], given are ['iccid']"),
        ('self.tr("Bad" if eid else "Good")', "tr() needs one literal text; nothing else is collected"),
        ("self.tr(bad)", "tr() needs one literal text; nothing else is collected"),
        ('page.tr("Bad")', "only tr() of self is collected under its class"),
    ],
)
def test_call_that_could_never_be_translated_fails_with_its_line(tree: Path, keeper, line: str, complaint: str) -> None:
    (tree / "app" / "wrong.py").write_text(f"x = 1\n{line}\n")
    assert f"app/wrong.py:2: {complaint}" in keeper("check").stderr


@pytest.mark.parametrize(
    "line",
    [
        'button.setText("Send it")',
        'button.setText(f"{n} rows")',
        'button.name(icon, "Send it" if n else "")',
        'label("muted", "Send it")',
    ],
)
def test_words_that_are_shown_as_they_stand_fail_with_their_line(tree: Path, keeper, line: str) -> None:
    (tree / "app" / "ui").mkdir()
    (tree / "app" / "ui" / "wrong.py").write_text(f"x = 1\n{line}\n")
    assert "app/ui/wrong.py:2: “" in (complaints := keeper("check").stderr)
    assert "” is shown as it stands; it needs tr() or say()" in complaints


def test_what_no_language_changes_may_be_shown_as_it_stands(tree: Path, keeper) -> None:
    (tree / "app" / "ui").mkdir()
    (tree / "app" / "ui" / "right.py").write_text(
        'label("wordmark", "Simwright")\nfield.setPlaceholderText("https://proxy.example.com")\n'
        'field.setText("APN")\nfield.setPlaceholderText("smdp.example.com")\nbox.addItem(f"{n} dpi")\n'
    )
    assert "right.py" not in keeper("check").stderr


def test_tr_that_the_collector_does_not_see_fails_with_its_line(tree: Path, keeper) -> None:
    (tree / "app" / "wrong.py").write_text(
        "class Row(QWidget):\n    def words(self):\n        return f\"{self.tr('Seen')} {self.tr('Heard')}\"\n"
    )
    complaints = keeper("check").stderr
    assert "app/wrong.py:3: “Seen” is not collected, as within an f-string" in complaints
    assert "page.py" not in complaints
