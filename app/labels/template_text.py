"""Templates as TOML again, for the editor to save."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from app.domain.toml_reader import toml_string
from app.labels.template import (
    Align,
    Box,
    Code128,
    DataMatrix,
    Element,
    Line,
    Picture,
    Qr,
    Sheet,
    Template,
    Text,
)
from app.labels.template_values import FACES

_NAMES = {face: name for name, face in FACES.items()}


def template_toml(template: Template) -> str:
    """Reading it gives the template back; `template_patch` keeps the comments of one that was written by hand."""
    parts = ["\n".join(_head(template))]
    if template.sheet is not None:
        parts.append(_table("[sheet]", _without(asdict(template.sheet), asdict(Sheet(0, 0, 0, 0)))))
    parts += (_table(f"[words.{language}]", words) for language, words in template.words.items())
    parts += (_table(f"[[{kind}]]", values) for kind, values in map(_element, template.elements))
    return "\n\n".join(parts) + "\n"


def _head(template: Template) -> Iterator[str]:
    yield f"name = {toml_string(template.name)}"
    yield f"width = {_number(template.width)}"
    yield f"height = {_number(template.height)}"
    if template.language:
        yield f"language = {toml_string(template.language)}"
    if template.fields:
        yield f"fields = {toml_value(template.fields)}"


def _element(element: Element) -> tuple[str, dict[str, object]]:
    place = _place(element.box)
    match element:
        case Qr(_, text, level, quiet):
            return "qr", {
                **place,
                "text": text,
                **_without({"level": str(level), "quiet": quiet}, {"level": "M", "quiet": 4}),
            }
        case DataMatrix(_, text, quiet):
            return "datamatrix", {**place, "text": text, **_without({"quiet": quiet}, {"quiet": 2})}
        case Code128(_, text, quiet, rotation):
            more = _without({"quiet": quiet, "rotation": rotation}, {"quiet": 10, "rotation": 0})
            return "code128", {**place, "text": text, **more}
        case Line(_, thickness):
            return "line", {**_without(place, {"width": 0, "height": 0}), "thickness": thickness}
        case Picture(_, data):
            return "picture", {**place, "data": base64.b64encode(data).decode()}
        case Text():
            return "text", {**place, **_text(element)}


def _text(element: Text) -> dict[str, object]:
    values = {
        "font": _NAMES[element.face],
        "size": element.size,
        "smallest": element.smallest,
        "lines": element.lines,
        "align": str(element.align),
        "rotation": element.rotation,
    }
    usual = {"font": "sans", "smallest": element.size, "lines": 1, "align": str(Align.LEFT), "rotation": 0}
    return {"text": element.text, **_without(values, usual)}


def _place(box: Box) -> dict[str, object]:
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}


def _without(values: Mapping[str, object], usual: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if key not in usual or value != usual[key]}


def _table(header: str, values: Mapping[str, object]) -> str:
    return "\n".join([header, *(f"{key} = {toml_value(value)}" for key, value in values.items())])


def toml_value(value: object) -> str:
    """A number, a text or a list of texts."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(toml_string, value))}]"
    if isinstance(value, int | float):
        return _number(value)
    text = str(value)
    if "\n" in text:
        return '"""\n' + "\n".join(toml_string(line)[1:-1] for line in text.split("\n")) + '"""'
    return toml_string(text)


def _number(value: float) -> str:
    """Short, and no finer than a thousandth of a millimetre."""
    return f"{value:.4f}".rstrip("0").rstrip(".")
