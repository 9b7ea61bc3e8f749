"""The library of label templates."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.labels.template import Template
from app.labels.template_file import load_template, read_template
from app.labels.template_patch import patched
from app.labels.template_text import template_toml
from app.station.library import KeptFile, Library

TemplateFile = KeptFile[Template]


class TemplateLibrary(Library[Template]):
    """Pictures are inside the file that is written."""

    titles: ClassVar[Mapping[str, Message]] = {
        "card-148x105": say("labels", "Customer card A6"),
        "phone-100x50": say("labels", "Phone steps 100 × 50 mm"),
        "sheet-a4-3x8": say("labels", "A4 sheet 3 × 8"),
    }

    def load(self, path: Path) -> Template:
        return load_template(path)

    def data(self, item: Template) -> bytes:
        data = template_toml(item).encode()
        read_template(data, item.name)
        return data

    def text(self, file: TemplateFile) -> str:
        """The file as it was written, with its pictures inside; one that is wrong as it is, to be mended."""
        try:
            written = file.path.read_text("utf-8-sig", "replace")
        except OSError:
            written = ""
        return written if file.item is None else patched(written, file.item)

    def bring(self, source: Path) -> TemplateFile:
        template = self.load(source)
        return self.save(template, text=self.text(KeptFile(source, template)))

    def unknown(self, name: str) -> KnownError:
        return KnownError(
            "label.unknown",
            say("labels", "There is no label template named {name}.", name=name),
            say("labels", "See the list of templates."),
        )

    def taken(self, name: str) -> KnownError:
        return KnownError(
            "label.exists",
            say("labels", "There is a template named {name} already.", name=name),
            say("labels", "Give another name, or replace that one."),
        )

    def nameless(self) -> KnownError:
        return KnownError(
            "label.name",
            say("labels", "A template needs a name with letters or digits."),
            say("labels", "Give it a name."),
        )
