"""Labels of a list written to files, with what is told and kept of each."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Making:
    """Labels of a list on their way out of the program."""

    items: Sequence[LabelItem]
    template: Template
    report: Report
    made: list[LabelItem] = field(default_factory=list)
    """Those that are out."""

    def fields(self) -> Iterator[Mapping[str, str]]:
        """Those of each label; it is out when the next one is asked for."""
        for item in self.items:
            yield item.fields
            self.made.append(item)
            self.report(LabelProgress(len(self.made), len(self.items)))

    def save(self, path: Path, dpi: int, start_cell: int) -> int:
        """The number of pages. Files with one label each appear one by one, one with all of them when it is whole."""
        if path.suffix.lower() in {".png", ".svg"}:
            return self._save_each(path, dpi)
        try:
            return self._save_all(path, dpi, start_cell)
        except BaseException:
            self.made.clear()
            raise

    def _save_all(self, path: Path, dpi: int, start_cell: int) -> int:
        from app.labels.outputs import write_all

        with writing(path), replacing(path) as out:
            return write_all(path.suffix.lower(), self.template, self.fields(), out, dpi, start_cell)

    def _save_each(self, path: Path, dpi: int) -> int:
        from app.labels.outputs import label_file, numbered

        for number, fields in enumerate(self.fields(), 1):
            target = numbered(path, number) if len(self.items) > 1 else path
            data = label_file(path.suffix.lower(), self.template, fields, dpi)
            with writing(target), replacing(target) as out:
                out.write(data)
        return len(self.items)
