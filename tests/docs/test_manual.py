"""What the manual says is so: its commands parse, its files exist, its words stand on the screen."""

import ast
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from app.cli import simwright
from app.domain.errors import KnownError
from app.station import manual
from app.ui.manual import PLACES
from app.ui.pages import PAGES

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
sys.path.insert(0, str(ROOT / "packaging"))

import docs_commands  # noqa: E402
import docs_messages  # noqa: E402

import docs  # noqa: E402

GENERATED = ("reference/commands", "reference/messages")
SOURCES = [path for path in sorted(DOCS.rglob("*.md")) if str(path.relative_to(DOCS).with_suffix("")) not in GENERATED]
OURS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "SECURITY.md", *SOURCES]
FILE = re.compile(r"`((?:app|docs|packaging|resources|tests|translations)/[\w./*-]+|[A-Z]+\.md|Makefile)`")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
LINK = re.compile(r"\{doc\}`(?:[^`<]*<)?([^`>]+)>?`")
VALUE = re.compile(r"\{\w+\}|%n")
EXAMPLE_FILES = {".csv", ".toml", ".simrecipe", ".png", ".pdf", ".zip"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.fixture(scope="module")
def messages() -> docs_messages.Table:
    return docs_messages.table()


@pytest.fixture(scope="module")
def on_screen() -> re.Pattern[str]:
    """Everything that the program can write on the screen, with its values and numbers left open."""
    texts = {
        text for path in sorted((ROOT / "app").rglob("*.py")) for text in _texts(ast.parse(path.read_text("utf-8")))
    }
    telling = [text for text in texts if not VALUE.search(text) or len(re.findall("[A-Za-z]", VALUE.sub("", text))) > 3]
    return re.compile("|".join(sorted(map(_as_pattern, telling), key=len, reverse=True)))


def _texts(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            place = {"tr": 0, "translate": 0, "say": 1}.get(called, 9)
            if (
                len(node.args) > place
                and isinstance(text := node.args[place], ast.Constant)
                and isinstance(text.value, str)
            ):
                yield text.value


def _as_pattern(text: str) -> str:
    plain = re.escape(text).replace(re.escape("(s)"), "s?").replace("%n", r"\d+")
    return re.sub(r"\\\{\w+\\\}", ".+", plain)


def commands() -> Iterator[tuple[Path, str]]:
    """Each command that a page shows, its lines joined."""
    for path in OURS:
        for line in path.read_text("utf-8").replace("\\\n", " ").splitlines():
            if line.lstrip().startswith("simwright "):
                yield path, line.strip()


@pytest.mark.parametrize("line", sorted({line for _path, line in commands()}))
def test_each_command_that_is_shown_can_be_typed(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    words = shlex.split(line)[1:]
    for word in words:
        if Path(word).suffix in EXAMPLE_FILES and "/" not in word:
            (tmp_path / word).touch()
    command: click.Command = simwright
    context = click.Context(simwright, info_name="simwright")
    while words and isinstance(command, click.Group) and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    if "--help" in words or words in (["--demo"], ["--self-test"]):
        return
    assert not isinstance(command, click.Group), line
    command.make_context(command.name, words, parent=context)


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_each_file_that_is_named_exists(path: Path) -> None:
    named = FILE.findall(path.read_text("utf-8"))
    hidden = {"translations/app_XX.ts", "translations/glossary_XX.md", "resources/devices/acme.toml"}
    assert [each for each in named if each not in hidden and not list(ROOT.glob(each.rstrip("/")))] == []


@pytest.mark.parametrize("path", [path for path in SOURCES if "developer" not in path.parts], ids=name_of)
def test_words_in_bold_stand_on_the_screen(path: Path, on_screen: re.Pattern[str]) -> None:
    said = [" ".join(words.split()) for words in BOLD.findall(path.read_text("utf-8"))]
    allowed = {"words in bold"} if path.name == "index.md" else set()
    assert [words for words in said if words not in allowed and not on_screen.fullmatch(words)] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_each_link_leads_to_a_page(path: Path) -> None:
    for target in LINK.findall(path.read_text("utf-8")):
        page = (path.parent / f"{target}.md").resolve().relative_to(DOCS)
        assert str(page.with_suffix("")) in GENERATED or (DOCS / page).exists(), target


def test_pictures_are_those_that_pages_show() -> None:
    assert {path.stem for path in docs.PICTURES.glob("*.png")} == set(docs.shown())


def test_each_place_of_the_program_has_its_page() -> None:
    assert {entry.id for entry in PAGES} <= set(manual.PAGES)
    assert set(PLACES.values()) <= set(manual.PAGES)
    pages = {*GENERATED, *(str(path.relative_to(DOCS).with_suffix("")) for path in SOURCES)}
    assert set(manual.PAGES.values()) <= pages


def test_each_part_with_a_page_of_its_own_is_there() -> None:
    sources = "".join(path.read_text("utf-8") for path in (ROOT / "app" / "ui" / "pages").glob("*.py"))
    assert [name for name in PLACES if f"class {name}(" not in sources] == []


def test_the_page_of_commands_has_every_command_and_option() -> None:
    page = docs_commands.page()
    for name, command in simwright.commands.items():
        assert f"## simwright {name}\n" in page
        for option in command.params:
            assert isinstance(option, click.Argument) or any(each in page for each in option.opts)


def test_each_code_of_an_error_is_on_the_page_of_messages(messages: docs_messages.Table) -> None:
    written = {
        code
        for path in (ROOT / "app").rglob("*.py")
        if "sandbox" not in path.parts
        for code in re.findall(
            r"KnownError\(\s*\"([a-z_]+\.[a-z_.]+)\"",
            re.sub(r'""".*?"""', "", path.read_text("utf-8"), flags=re.DOTALL),
        )
    }
    assert len(written) > 150
    assert written - set(messages) == set()
    page = docs_messages.page(messages)
    assert all(f"`{code}`\n:   " in page for code in written)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("port.busy", ("{port} is in use by {program}.", "Close the other program: a terminal, or a modem manager.")),
        ("eid.length", ("EID has {length} digits instead of 32",)),
        ("sim.*", ("The SIM asks for its PIN.",)),
        ("sim.none", ("There is no SIM in this device.", "Assign a SIM. Register new SIMs")),
        (
            "operator.barred",
            (
                "The network in reach is on the blacklist of this device.",
                "Allow {operator}. Or bring the device where another network is in reach",
            ),
        ),
        ("register.not_free", ("{words}", "")),
    ],
)
def test_words_are_followed_to_where_they_are_written(
    messages: docs_messages.Table, code: str, words: tuple[str, ...]
) -> None:
    assert any(told[: len(words)] == words for told in messages[code]), messages[code]


def test_what_only_looks_like_a_code_is_left_out(messages: docs_messages.Table) -> None:
    assert not {"accounts.*", "settings.*"} & set(messages)


def test_a_message_is_told_once_and_with_what_to_do(messages: docs_messages.Table) -> None:
    for told in messages.values():
        without = {what for what, remedy in told if not remedy}
        assert not without & {what for what, remedy in told if remedy}


def test_a_copy_without_the_manual_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual, "shipped", tmp_path.joinpath)
    with pytest.raises(KnownError, match="not part of this copy") as caught:
        manual.page("assign")
    assert caught.value.code == "help.missing"
