"""Words for people: collected from the program into translations/*.ts, checked, and built into .qm files.

    translations.py update [TS …]  bring new and changed words into every .ts file
    translations.py check          fail on a word that is not collected, and in a language that is offered on one that
                                   is not translated or has lost a placeholder
    translations.py build [TS …]   write the .qm files beside them

lupdate collects `tr(…)`. It cannot read keyword arguments after a text, so `say(…)` is read here and handed to it; so
are the notes, labels, steps and meanings of commands in resources/devices.
"""

import argparse
import ast
import functools
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from catalog import Catalog, fields

from app.domain.languages import OFFERED

TOOLS = Path(sys.executable).parent
SOURCE_LANGUAGE = "en"
SHOWING = dict.fromkeys(
    (
        "addAction", "addItem", "name", "QAction", "QLabel", "set_heading", "setAccessibleDescription",
        "setAccessibleName", "setPlaceholderText", "setText", "setToolTip", "setWindowTitle", "show_text",
    ),
    0,
) | {"ElideLabel": 1, "label": 1, "show_message": 1}  # fmt: skip
"""Calls that put words on the screen, and how many arguments stand before the words."""
WORDS = re.compile(r"(?s)(?!\s*(?:Simwright|dpi|mm|dBm)\s*$|.*(?:://|[.]example[.]|\d{4})).*[a-z]{2}")
"""Not so: the name of the program, units, addresses and sample numbers, which no language changes."""


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's linguist tools; what it says is shown only when it fails."""
    command = [str(TOOLS / f"pyside6-{name}"), *map(str, arguments)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise SystemExit(f"{name}: {run.stdout}{run.stderr}")


# --- the source


@functools.cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        yield from called(node)


def called(node: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """The name of what one node calls, and the call; nothing for another node."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
        yield node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id, node


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def said(tree: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    """Each `say(…)` with its context and template."""
    for name, call in calls(tree):
        if name == "say" and len(call.args) == 2:
            context, template = map(literal, call.args)
            if context and template:
                yield call, context, template


def helped(root: Path) -> Iterator[tuple[str, str]]:
    """Context and text of each paragraph of the command line's help."""
    from app.commands.words import paragraphs

    for path in (root / "app" / "cli.py", *sorted((root / "app" / "commands").glob("*.py"))):
        for node in ast.walk(parsed(path)) if path.is_file() else ():
            yield from (("cli", each) for each in paragraphs(help_of(node)) if each and not each.startswith("\b"))
    for name, call in calls(parsed(root / "app" / "sandbox" / "options.py")):
        if name == "option" and len(call.args) == 2:
            yield "cli", literal(call.args[1]) or ""


def help_of(node: ast.AST) -> str:
    """What is shown for a command (its docstring) or an option (`help=`)."""
    if isinstance(node, ast.FunctionDef) and any(
        "command(" in d or "group(" in d for d in map(ast.unparse, node.decorator_list)
    ):
        return ast.get_docstring(node) or ""
    return literal(node.value) or "" if isinstance(node, ast.keyword) and node.arg == "help" else ""


def described(root: Path) -> Iterator[tuple[str, str]]:
    """Context and template of each note, label, step and meaning that a device file shows to people."""
    for path in (root / "resources" / "devices").glob("*.toml"):
        yield from (("device", text) for text in shown(tomllib.loads(path.read_text("utf-8"))))


def shown(value: object, under: str = "") -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from shown(each, under)
    elif isinstance(value, dict):
        for key, each in value.items():
            words = key in {"note", "label"} or under == "console" or (under, key) == ("steps", "text")
            if isinstance(each, str) and words:
                yield each
            else:
                yield from shown(each, key)


def given(call: ast.Call) -> set[str] | None:
    """Names of the keyword arguments; None where `**values` hides them."""
    return None if any(k.arg is None for k in call.keywords) else {k.arg or "" for k in call.keywords}


def tr_fault(call: ast.Call) -> str:
    text, owner = call.args[0] if call.args else None, getattr(call.func, "value", None)
    if isinstance(text, ast.JoinedStr):
        return "tr() of an f-string is never translated"
    if text is None or not literal(text):
        return "tr() needs one literal text; nothing else is collected"
    return (
        "" if isinstance(owner, ast.Name) and owner.id == "self" else "only tr() of self is collected under its class"
    )


def say_fault(call: ast.Call) -> str:
    texts = [literal(a) for a in call.args]
    if len(texts) != 2 or not all(texts):
        return "say() needs a context and one template, both literal"
    return mismatch(texts[1] or "", given(call)) if call.keywords else ""  # else a template to be filled later


def format_fault(call: ast.Call) -> str:
    inner = next(called(getattr(call.func, "value", call)), None)
    text = literal(inner[1].args[0]) if inner and inner[0] == "tr" and inner[1].args else None
    return mismatch(text, given(call)) if text else ""


def mismatch(template: str, names: set[str] | None) -> str:
    wanted = fields(template)
    if names is None or names == wanted:
        return ""
    return f"“{template}” names {sorted(wanted)}, given are {sorted(names)}"


FAULTS = {"tr": tr_fault, "say": say_fault, "format": format_fault}


def bare(call: ast.Call, before: int) -> str:
    """What is wrong with a call that shows words as they stand, or nothing."""
    parts = (part for argument in call.args[before:] for part in plain(argument))
    text = next(filter(WORDS.match, parts), "")
    return f"“{text.strip()}” is shown as it stands; it needs tr() or say()" if text else ""


def plain(node: ast.expr) -> Iterator[str]:
    """The literal texts of an argument."""
    parts: list[ast.expr] = []
    if isinstance(node, ast.IfExp):
        parts = [node.body, node.orelse]
    elif isinstance(node, ast.BinOp):
        parts = [node.left, node.right]
    elif isinstance(node, ast.JoinedStr):
        parts = node.values
    elif text := literal(node):
        yield text
    for part in parts:
        yield from plain(part)


def faults(root: Path) -> Iterator[str]:
    for path in sources(root):
        on_screen = path.is_relative_to(root / "app" / "ui")
        for name, call in calls(parsed(path)):
            problem = FAULTS[name](call) if name in FAULTS else ""
            if name in SHOWING and on_screen:
                problem = bare(call, SHOWING[name])
            if problem:
                yield f"{path.relative_to(root)}:{call.lineno}: {problem}"


def sources(root: Path) -> list[Path]:
    return sorted((root / "app").rglob("*.py"))


# --- the .ts files


def catalogs(root: Path) -> list[Path]:
    return sorted((root / "translations").glob("app_*.ts"))


def offered(root: Path) -> list[Path]:
    """The files of the languages that people can choose; others are still at work."""
    return [path for path in catalogs(root) if path.stem.removeprefix("app_") in OFFERED]


def collect(root: Path, targets: Iterable[Path]) -> None:
    """Run lupdate over the program; the source language holds its plural forms only."""
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "words.py"
        found = {(context, text) for path in sources(root) for _, context, text in said(parsed(path))}
        found |= {*described(root), *helped(root)}
        words.write_text("".join(f"QT_TRANSLATE_NOOP({c!r}, {t!r})\n" for c, t in sorted(found)), "utf-8")
        texts = [path for path in sources(root) if "tr(" in path.read_text("utf-8")]
        for target in targets:
            options = ["-pluralonly"] if target.stem == f"app_{SOURCE_LANGUAGE}" else []
            options += ["-silent", "-no-obsolete", "-no-ui-lines", "-locations", "none"]
            tool("lupdate", *options, words, *texts, "-ts", target)


def stale(root: Path) -> Iterator[str]:
    """Files that collecting would change, and calls of tr() that it does not find."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(path, folder)) for path in offered(root)]
        collect(root, copies)
        for path, copy in zip(offered(root), copies, strict=True):
            if path.read_bytes() != copy.read_bytes():
                yield f"{path.relative_to(root)} does not hold the program's words: run make translations"
        yield from missed(root, {pair for copy in copies for pair in messages(copy)})


def owned(tree: ast.AST) -> dict[ast.Call, str]:
    """Calls of tr(), each with its class."""
    owner: dict[ast.Call, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            owner |= {call: node.name for name, call in calls(node) if name == "tr"}  # an inner class comes later
    return owner


def missed(root: Path, found: set[tuple[str, str]]) -> Iterator[str]:
    for path in sources(root):
        for call, context in owned(parsed(path)).items():
            text = literal(call.args[0]) if call.args else None
            if text and (context, text) not in found:
                yield f"{path.relative_to(root)}:{call.lineno}: “{text}” is not collected, as within an f-string"


def messages(path: Path) -> Iterator[tuple[str, str]]:
    """Context and source of each."""
    yield from ((entry.context, entry.source) for entry in Catalog.read(path).entries)


def losses(path: Path) -> Iterator[str]:
    """What is wrong with each translation, or that there is none."""
    for entry in Catalog.read(path).entries:
        yield from (
            f"{path.name}: {entry.context}: “{entry.source}” {fault}" for fault in dict.fromkeys(entry.faults())
        )


def build(paths: Iterable[Path]) -> None:
    for path in paths:
        tool("lrelease", "-silent", "-fail-on-invalid", path, "-qm", path.with_suffix(".qm"))


def check(root: Path) -> int:
    problems = [*faults(root), *stale(root), *(loss for path in offered(root) for loss in losses(path))]
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    if not problems:
        print(f"Translations: {', '.join(path.stem for path in offered(root))} hold all words, finished.")
    return 1 if problems else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Words for people")
    parser.add_argument("what", choices=["update", "check", "build"])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    chosen = parser.parse_args()
    if chosen.what == "check":
        return check(chosen.root)
    if chosen.what == "update":
        collect(chosen.root, chosen.files or catalogs(chosen.root))
    else:
        build(chosen.files or catalogs(chosen.root))
    return 0


if __name__ == "__main__":
    sys.exit(main())
