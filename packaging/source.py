"""What the program says to people, read from its own source: `tr(…)`, `say(…)`, help, and the files of devices."""

import ast
import functools
import tomllib
from collections.abc import Iterator
from pathlib import Path


def sources(root: Path) -> list[Path]:
    return sorted((root / "app").rglob("*.py"))


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
    for path in (root / "app" / "sandbox").glob("options.py"):
        told = (call.args[1] for name, call in calls(parsed(path)) if name == "option" and len(call.args) == 2)
        yield from (("cli", literal(each) or "") for each in told)


def help_of(node: ast.AST) -> str:
    """What is shown for a command (its docstring) or an option (`help=`)."""
    if isinstance(node, ast.FunctionDef) and any(
        "command(" in d or "group(" in d for d in map(ast.unparse, node.decorator_list)
    ):
        return ast.get_docstring(node) or ""
    return literal(node.value) or "" if isinstance(node, ast.keyword) and node.arg == "help" else ""


def described(root: Path) -> Iterator[tuple[str, str]]:
    """Context and template of each note, label, hint, step and meaning that a device file shows to people."""
    for path in (root / "resources" / "devices").glob("*.toml"):
        yield from (("device", text) for text in shown(tomllib.loads(path.read_text("utf-8"))))


def shown(value: object, under: str = "") -> Iterator[str]:
    if isinstance(value, list):
        for each in value:
            yield from shown(each, under)
    elif isinstance(value, dict):
        for key, each in value.items():
            words = key in {"note", "label", "no_network"} or under == "console" or (under, key) == ("steps", "text")
            if isinstance(each, str) and words:
                yield each
            else:
                yield from shown(each, key)


def owned(tree: ast.AST) -> dict[ast.Call, str]:
    """Calls of tr(), each with its class."""
    owner: dict[ast.Call, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            owner |= {call: node.name for name, call in calls(node) if name == "tr"}  # an inner class comes later
    return owner
