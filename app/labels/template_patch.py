"""A template changed in its own text: lines that say the same stay as they were written, comments with them."""

import tomllib
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import chain
from typing import Any

from app.labels.template import Template
from app.labels.template_text import template_toml
from app.labels.template_values import MM_PER_POINT, SIZE
from app.labels.toml_lines import Block, blocks_of

Values = Mapping[str, Any]
_ARRAYS = ("picture", "line", "qr", "datamatrix", "code128", "text")
_USUAL: Mapping[str, Values] = {
    "sheet": {"left": 0, "top": 0, "gap_x": 0, "gap_y": 0},
    "line": {"width": 0, "height": 0, "thickness": 0.25},
    "qr": {"text": "{code}", "level": "M", "quiet": 4},
    "datamatrix": {"text": "{unit}", "quiet": 2},
    "code128": {"text": "{unit}", "quiet": 10, "rotation": 0},
    "text": {"font": "sans", "lines": 1, "align": "left", "rotation": 0},
}
"""What a part says that leaves it out."""


def patched(text: str, template: Template) -> str:
    """`text` changed so that it says `template`; written anew where that cannot be done line by line."""
    anew = template_toml(template)
    wanted = tomllib.loads(anew)
    try:
        kept = "".join(map(str, _patch(blocks_of(text), wanted)))
        return kept if _meaning(tomllib.loads(kept)) == _meaning(wanted) else anew
    except (tomllib.TOMLDecodeError, TypeError, AttributeError):  # no TOML, or a table where a value belongs
        return anew


def _patch(blocks: list[Block], wanted: dict[str, Any]) -> list[Block]:
    tables = {name: values for name, values in wanted.items() if isinstance(values, dict)}
    words = tables.pop("words", {})
    single = {"": {name: value for name, value in wanted.items() if not isinstance(value, dict | list)}, **tables}
    single[""] |= {"fields": wanted["fields"]} if "fields" in wanted else {}
    single |= {f"words.{language}": values for language, values in words.items()}
    if "language" not in blocks[0].values and single[""].get("language") == next(iter(words), ""):
        del single[""]["language"]  # the first is meant where none is named
    kept = [block for block in blocks if block.name in _ARRAYS or block.name in single or not block.values]
    for name, values in single.items():
        block = next((block for block in kept if block.name == name), None)
        kept = kept if block else _added(kept, name, values, array=False)
        if block:
            _say(block, values)
    for kind in _ARRAYS:
        kept = _align(kept, kind, wanted.get(kind, []))
    return kept


def _align(blocks: list[Block], kind: str, wanted: list[Values]) -> list[Block]:
    """The parts of a kind, one for each of `wanted`: those that say the same stay with what stands around them."""
    mine = [block for block in blocks if block.name == kind]
    before, after = ([_key(kind, values) for values in some] for some in ([each.values for each in mine], wanted))
    gone: list[Block] = []
    more: list[Values] = []
    for _tag, old, old_end, new, new_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        same = min(old_end - old, new_end - new)
        for block, values in zip(mine[old : old + same], wanted[new:new_end], strict=False):
            _say(block, values)
        gone += mine[old + same : old_end]
        more += wanted[new + same : new_end]
    blocks = [block for block in blocks if not any(block is each for each in gone)]
    for values in more:
        blocks = _added(blocks, kind, values, array=True)
    return blocks


def _added(blocks: list[Block], name: str, values: Values, *, array: bool) -> list[Block]:
    """After the last of its name, else at the end, before the last comments."""
    at = max((at for at, block in enumerate(blocks, 1) if block.name == name), default=len(blocks) - 1)
    return [*blocks[:at], Block.new(name, values, array=array), *blocks[at:]]


def _say(block: Block, values: Values) -> None:
    said, meant = _full(block.name, block.values), _full(block.name, values)
    for key in block.values:
        if key not in meant:
            block.drop(key)
        elif said[key] != meant[key]:
            block.change(key, meant[key])
    for key, value in values.items():
        if said.get(key) != meant[key] and key not in block.values:
            block.add(key, value)


def _full(kind: str, values: Values) -> dict[str, Any]:
    """With what is left out, and lengths in mm."""
    full = {**_USUAL.get(kind, {}), **values}
    if kind == "text":
        full.setdefault("smallest", full.get("size"))
    return {key: _plain(value) if key in {"size", "smallest"} else _rounded(value) for key, value in full.items()}


def _plain(value: object) -> object:
    match = SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    return _rounded(float(match[1]) * (MM_PER_POINT if match[2] == "pt" else 1)) if match else _rounded(value)


def _rounded(value: object) -> object:
    return round(float(value), 4) if isinstance(value, int | float) else value


def _key(kind: str, values: Values) -> str:
    return repr(sorted(_full(kind, values).items()))


def _meaning(document: Values) -> dict[str, Any]:
    """The same for two writings of one template."""
    whole: dict[str, Any] = dict(_head(document))
    whole["sheet"] = _full("sheet", document["sheet"]) if "sheet" in document else None
    whole["words"] = document.get("words", {})
    return whole | {kind: [_full(kind, values) for values in document.get(kind, [])] for kind in _ARRAYS}


def _head(document: Values) -> Iterator[tuple[str, object]]:
    usual: Values = {"language": next(iter(document.get("words", {})), ""), "fields": []}
    for key, value in chain(usual.items(), document.items()):
        if not isinstance(value, dict) and key not in _ARRAYS:
            yield key, _rounded(value)
