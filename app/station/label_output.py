"""Labels of a list written to files, with what is told and kept of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from app.labels.fields import named
from app.labels.template import Template
from app.station.files import replacing, writing
from app.station.label_values import LabelItem, LabelProgress

Report = Callable[[LabelProgress], None]
"""Told after each label; what it raises ends the work."""


def shows_code(template: Template) -> bool:
    """Whether a unit needs an activation code for it."""
    texts = [element.text for element in template.elements if hasattr(element, "text")]
    texts += (text for words in template.words.values() for text in words.values())
    return any(name == "code" for text in texts for name, _spec in named(text))


def fields_of(items: Sequence[LabelItem], made: list[LabelItem], report: Report) -> Iterator[Mapping[str, str]]:
    """Those of each label; it counts as made when the next one is asked for."""
    for item in items:
        yield item.fields
        made.append(item)
        report(LabelProgress(len(made), len(items)))


def save_all(
    items: Sequence[LabelItem],
    template: Template,
    path: Path,
    dpi: int,
    start_cell: int,
    made: list[LabelItem],
    report: Report,
) -> int:
    from app.labels.outputs import write_all

    with writing(path), replacing(path) as out:
        return write_all(path.suffix.lower(), template, fields_of(items, made, report), out, dpi, start_cell)


def save_each(
    items: Sequence[LabelItem], template: Template, path: Path, dpi: int, made: list[LabelItem], report: Report
) -> int:
    from app.labels.outputs import label_file, numbered

    for number, fields in enumerate(fields_of(items, made, report), 1):
        target = numbered(path, number) if len(items) > 1 else path
        data = label_file(path.suffix.lower(), template, fields, dpi)
        with writing(target), replacing(target) as out:
            out.write(data)
    return len(items)
