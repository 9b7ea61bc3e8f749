"""The library of label templates: those that ship with the program, and the person's own."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.template import Template
from app.labels.template_file import load_template
from app.labels.template_text import template_toml
from app.station.files import replacing, writing


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """`problem` says why there is no template in it; what is `shipped` can be used and saved under another name."""

    path: Path
    template: Template | None = None
    problem: KnownError | None = None
    shipped: bool = False

    @property
    def name(self) -> str:
        return self.template.name if self.template else self.path.stem

    @property
    def key(self) -> str:
        """What `named` takes, and what is remembered of a choice."""
        return self.path.stem


class TemplateLibrary:
    """A file of the person with the name of one that ships takes its place."""

    def __init__(self, folder: Path, examples: Path) -> None:
        self.folder = folder
        self._examples = examples

    def files(self) -> tuple[TemplateFile, ...]:
        """The person's own by name, then those that ship."""
        own = sorted((_read(path) for path in self.folder.glob("*.toml")), key=lambda file: file.name.casefold())
        taken = {file.path.name for file in own}
        paths = (path for path in sorted(self._examples.glob("*.toml")) if path.name not in taken)
        return (*own, *(replace(_read(path), shipped=True) for path in paths))

    def named(self, name: str) -> Template:
        """By its name, that of its file, or the path of a file; `KnownError` for one that is not there or wrong."""
        if name.endswith(".toml"):
            return load_template(Path(name))
        wanted = name.casefold()
        for file in self.files():
            if wanted in {file.name.casefold(), file.key.casefold()}:
                if file.problem is not None:
                    raise file.problem
                if file.template is not None:
                    return file.template
        raise KnownError(
            "label.unknown",
            say("labels", "There is no label template named {name}.", name=name),
            say("labels", "See the list of templates."),
        )

    def save(self, template: Template, over: Path | None = None) -> TemplateFile:
        """`over` is the file to be replaced, under the template's name; else a new one that no template has yet.

        What could not be read again is not saved: `KnownError` says which part is wrong.
        """
        from app.labels.template_file import read_template

        data = template_toml(template).encode()
        path = self._path(template.name)
        read_template(data, path.name)
        if path != over and path.exists():
            raise _taken(template.name)
        with writing(path):
            self.folder.mkdir(parents=True, exist_ok=True)
            with replacing(path) as out:
                out.write(data)
            if over is not None and over != path and self._own(over):
                over.unlink(missing_ok=True)
        return _read(path)

    def rename(self, path: Path, name: str) -> TemplateFile:
        """A template that ships is copied under the new name."""
        return self.save(replace(load_template(path), name=name.strip()), over=path if self._own(path) else None)

    def delete(self, path: Path) -> None:
        """A file that is wrong can be deleted too; one that ships cannot."""
        if self._own(path):
            with writing(path):
                path.unlink(missing_ok=True)

    def bring(self, source: Path) -> TemplateFile:
        """A copy of a template from elsewhere, its pictures inside; errors where it is wrong, or its name is taken."""
        return self.save(load_template(source))

    def export(self, template: Template, target: Path) -> None:
        with writing(target), replacing(target) as out:
            out.write(template_toml(template).encode())

    def _own(self, path: Path) -> bool:
        return path.parent == self.folder

    def _path(self, name: str) -> Path:
        stem = re.sub(r"[^\w.-]+", "-", name.casefold()).strip("-.")[:80]
        if not stem:
            raise KnownError(
                "label.name",
                say("labels", "A template needs a name with letters or digits."),
                say("labels", "Give it a name."),
            )
        return self.folder / f"{stem}.toml"


def _read(path: Path) -> TemplateFile:
    try:
        return TemplateFile(path, load_template(path))
    except KnownError as problem:
        return TemplateFile(path, problem=problem)


def _taken(name: str) -> KnownError:
    return KnownError(
        "label.exists",
        say("labels", "There is a template named {name} already.", name=name),
        say("labels", "Give another name, or replace that one."),
    )
