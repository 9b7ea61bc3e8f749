"""Words for people: collected from the program into translations/*.ts, checked, and built into .qm files.

    translations.py update [TS …]  bring new and changed words into every .ts file
    translations.py check          fail on a word that is not collected, and in a language that is offered on one that
                                   is not translated or has lost a placeholder
    translations.py build [TS …]   write the .qm files beside them
    translations.py pseudo QM      write the pseudo-locale: English in brackets and accents, longer by half

lupdate collects `tr(…)`. It cannot read keyword arguments after a text, so `say(…)` is read here and handed to it; so
are the notes, labels, hints, steps and meanings of commands in resources/devices.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from catalog import Catalog, fields
from pseudo import pseudo
from source import called, calls, described, helped, literal, owned, parsed, said, sources

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
    if isinstance(call.func, ast.Attribute):
        return ""  # a method of this name
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


def build_pseudo(root: Path, qm: Path) -> None:
    """Of the words as the program has them now, whatever the catalogs hold."""
    qm.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "app_eo.ts"  # a name with two plural forms
        collect(root, [ts])
        words = Catalog.read(ts)
        for entry in words.entries:
            entry.forms, entry.finished = [pseudo(entry.source) for _ in entry.forms], True
        words.write(ts)
        tool("lrelease", "-silent", ts, "-qm", qm.resolve())


def check(root: Path) -> int:
    problems = [*faults(root), *stale(root), *(loss for path in offered(root) for loss in losses(path))]
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    if not problems:
        print(f"Translations: {', '.join(path.stem for path in offered(root))} hold all words, finished.")
    return 1 if problems else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Words for people")
    parser.add_argument("what", choices=["update", "check", "build", "pseudo"])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    chosen = parser.parse_args()
    if chosen.what == "check":
        return check(chosen.root)
    if chosen.what == "update":
        collect(chosen.root, chosen.files or catalogs(chosen.root))
    elif chosen.what == "pseudo":
        build_pseudo(chosen.root, chosen.files[0])
    else:
        build(chosen.files or catalogs(chosen.root))
    return 0


if __name__ == "__main__":
    sys.exit(main())
