"""Which words stand with which code of a `KnownError`, read from the sources of the program.

A message is found where a code such as "port.busy" stands before `say(…)`: in a call, a tuple or a table. Words that
are not written there are followed through names, helper functions and their callers in the same module.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import product

CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+(?<!\.txt)(?<!\.json)(?<!\.csv)(?<!\.zip)(?<!\.toml)")
DEPTH = 6
CALLERS = 2
"""How far words that a function is given are followed to those who call it."""
MOST_INSIDE = 4
"""Messages within a message that are spelled out; more are left as their name."""
OTHERS = "{words}"
"""What stands for words that are not in the sources: those of a module, a tracker or a provider."""

Words = tuple[str, str]
"""What happened, and what to do (or nothing)."""


@dataclass
class Source:
    """One module, with what is needed to follow a name in it."""

    tree: ast.Module
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    inside: dict[ast.AST, ast.FunctionDef] = field(default_factory=dict)
    calls: dict[str, list[ast.Call]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, text: str) -> "Source":
        source = cls(ast.parse(text))
        for node in ast.walk(source.tree):
            if isinstance(node, ast.FunctionDef):
                source.functions[node.name] = node
                source.inside |= dict.fromkeys(ast.walk(node), node)  # the innermost comes last
            if isinstance(node, ast.Call):
                source.calls[_name(node.func)].append(node)
        return source

    # --- from expressions to words

    def codes(self, node: ast.expr, depth: int = 2) -> list[str]:
        """A name is followed only to a constant: what else a call begins with is no code."""
        match node:
            case ast.Constant(value=str(text)):
                return [text] if CODE.fullmatch(text) else []
            case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
                return [f"{text}*"] if text.endswith(".") else []
            case ast.IfExp(body=body, orelse=other):
                return self.codes(body, depth) + self.codes(other, depth)
            case ast.Name(id=name) if depth:
                return [code for found in self._of_name(name, node) for code in self.codes(found, depth - 1)]
        return []

    def words(self, node: ast.expr, depth: int = DEPTH) -> list[str]:
        """The templates of the messages that an expression may stand for."""
        match node:
            case ast.Call(func=ast.Name(id="say"), args=[_, ast.Constant(value=str(template)), *_], keywords=keywords):
                return self._filled(template, keywords, depth)
            case ast.IfExp(body=body, orelse=other):
                return self.words(body, depth) + self.words(other, depth)
            case ast.Name(id="NOTHING"):
                return [""]
            case ast.Call(func=ast.Name(id="Remedy"), args=[text, *_]):
                return self.words(text, depth)
            case ast.Starred(value=inner) | ast.GeneratorExp(elt=inner):
                return self.words(inner, depth)
            case ast.Tuple(elts=elements):  # the remedies of a diagnosis, the likeliest first
                return [". ".join(text for each in elements for text in self.words(each, depth) if text)]
        return [text for found in self._meant(node) for text in self.words(found, depth - 1)] if depth else []

    def _meant(self, node: ast.expr) -> list[ast.expr]:
        """The expressions behind a name or a call of a function of this module."""
        match node:
            case ast.Name(id=name):
                return self._of_name(name, node)
            case ast.Call(func=func) if _name(func) in self.functions:
                return list(_returned(self.functions[_name(func)]))
        return []

    def _filled(self, template: str, keywords: list[ast.keyword], depth: int) -> list[str]:
        """A value that is a message itself is put in its place."""
        texts = [template]
        for key in keywords if depth else ():
            inner = [text for text in self.words(key.value, depth - 1) if text]
            if inner and len(inner) <= MOST_INSIDE:
                texts = [text.replace(f"{{{key.arg}}}", each.rstrip(".")) for text in texts for each in inner]
        return texts

    def _of_name(self, name: str, node: ast.AST) -> list[ast.expr]:
        """What is assigned to a name in its function, or else in the module."""
        function = self.inside.get(node)
        inner = _assignments(function).get(name, []) if function else []
        return inner or _assignments(self.tree).get(name, [])

    # --- from codes to messages

    def messages(self) -> Iterator[tuple[str, Words]]:
        for node in ast.walk(self.tree):
            for first, *rest in _candidates(node):
                found = list(self._pair(first, rest, self.inside.get(node)))
                yield from found or self._unsaid(node, first)

    def _unsaid(self, node: ast.AST, first: ast.expr) -> Iterator[tuple[str, Words]]:
        """A code whose words come from elsewhere."""
        if isinstance(node, ast.Call) and _name(node.func) == "KnownError":
            yield from ((code, (OTHERS, "")) for code in self.codes(first))

    def _pair(
        self, first: ast.expr, rest: list[ast.expr], function: ast.FunctionDef | None, depth: int = CALLERS
    ) -> Iterator[tuple[str, Words]]:
        """The messages of one place; where it only hands on what it was given, those of its callers."""
        parameters = _parameters(function) if function else []
        handed = [each.id for each in (first, *rest[:2]) if isinstance(each, ast.Name) and each.id in parameters]
        if function and handed and depth and self.calls[function.name]:
            for call in self.calls[function.name]:
                bound = _bound(function, call)
                new = [bound.get(each.id, each) if isinstance(each, ast.Name) else each for each in (first, *rest)]
                yield from self._pair(new[0], new[1:], self.inside.get(call), depth - 1)
            return
        for code in self.codes(first) if rest else ():
            yield from ((code, words) for words in self._words(rest))

    def _words(self, rest: list[ast.expr]) -> Iterator[Words]:
        if whole := _unpacked(self, rest):
            for what, remedy in whole:
                yield from product(self.words(what), self.words(remedy) or [""])
            return
        remedies = self.words(rest[1]) if len(rest) > 1 else []
        said = [OTHERS] if any(remedies) else []
        yield from product(self.words(rest[0]) or said, remedies or [""])


def _candidates(node: ast.AST) -> Iterator[list[ast.expr]]:
    """What may be a code followed by its words."""
    match node:
        case ast.Call(args=[first, *rest], keywords=keywords) if _name(node.func) != "say":
            yield [first, *rest, *(key.value for name in ("what", "remedy") for key in keywords if key.arg == name)]
        case ast.Tuple(elts=[first, *rest]):
            yield [first, *rest]
        case ast.match_case(pattern=ast.MatchValue(value=first), body=[*_, ast.Return(value=ast.expr() as value)]):
            yield [first, *_elements(value)]
        case ast.Dict(keys=keys, values=held):
            yield from ([key, *_elements(value)] for key, value in zip(keys, held, strict=True) if key is not None)


def _elements(value: ast.expr) -> list[ast.expr]:
    return value.elts if isinstance(value, ast.Tuple) else [value]


def _parameters(function: ast.FunctionDef) -> list[str]:
    return [argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)]


def _bound(function: ast.FunctionDef, call: ast.Call) -> dict[str, ast.expr]:
    """What a call hands in for each parameter, or its default."""
    names = [argument.arg for argument in function.args.args]
    given = names[1:] if names[:1] in (["self"], ["cls"]) else names
    defaults = function.args.defaults
    bound = dict(zip(names[len(names) - len(defaults) :], defaults, strict=True))
    bound |= dict(zip(given, call.args, strict=False))
    return bound | {key.arg: key.value for key in call.keywords if key.arg}


def _unpacked(source: Source, rest: list[ast.expr]) -> list[tuple[ast.expr, ast.expr]]:
    """Pairs of a table (`what, remedy = _WORDS[state]`), where both names come from it."""
    match rest:
        case [ast.Name(id=what) as node, ast.Name(id=remedy), *_] if node in source.inside:
            pass
        case _:
            return []
    for assign in ast.walk(source.inside[node]):
        match assign:
            case ast.Assign(targets=[ast.Tuple(elts=[ast.Name(id=first), ast.Name(id=second)])], value=value):
                if (first, second) == (what, remedy):
                    return list(_pairs(source, value))
    return []


def _pairs(source: Source, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    match value:
        case ast.Tuple(elts=[what, remedy]):
            yield what, remedy
        case ast.IfExp(body=body, orelse=other):
            yield from _pairs(source, body)
            yield from _pairs(source, other)
        case ast.Subscript(value=ast.Name(id=table)):
            held = [
                each
                for found in _assignments(source.tree).get(table, [])
                if isinstance(found, ast.Dict)
                for each in found.values
            ]
            yield from (pair for each in held for pair in _pairs(source, each))
        case ast.Call(func=func) if _name(func) in source.functions:
            yield from (pair for each in _returned(source.functions[_name(func)]) for pair in _pairs(source, each))


def _name(func: ast.expr) -> str:
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    yield from (node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value is not None)


@cache
def _assignments(scope: ast.AST) -> dict[str, list[ast.expr]]:
    """What is assigned to each name of a function, or at the top of a module."""
    found: dict[str, list[ast.expr]] = defaultdict(list)
    for node in scope.body if isinstance(scope, ast.Module) else ast.walk(scope):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found[name].append(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                found[name].append(value)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=held)):
                pairs = zip(targets, held, strict=False)
                for name, value in ((target.id, value) for target, value in pairs if isinstance(target, ast.Name)):
                    found[name].append(value)
    return found
