"""A library of files that people name: their own in one folder, and the examples that ship with the program."""

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import Field, dataclass, replace
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from app.domain.errors import KnownError
from app.domain.file_name import LABEL, RECIPE, allowed
from app.domain.message import NOTHING, Message
from app.station.files import replacing, writing


class Kept(Protocol):
    """A frozen dataclass with a name."""

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=Kept)


@dataclass(frozen=True, slots=True)
class KeptFile(Generic[T]):
    """`problem` says why there is nothing in it; what is `shipped` can be used and saved under another name."""

    path: Path
    item: T | None = None
    problem: KnownError | None = None
    shipped: bool = False
    title: Message = NOTHING
    """The name of an example in words that can be translated."""

    @property
    def name(self) -> str:
        return self.item.name if self.item else self.path.stem

    @property
    def words(self) -> Message:
        """Its name as people are told it: that of an example in their language."""
        return self.title if self.title.template else Message("", "{name}", {"name": self.name})

    @property
    def key(self) -> str:
        """What `named` takes, and what is remembered of a choice."""
        return self.path.stem


class Library(ABC, Generic[T]):
    """A file of the person with the name of an example takes its place."""

    titles: ClassVar[Mapping[str, Message]] = {}
    """Names of examples that differ from language to language, by key."""

    def __init__(self, folder: Path, examples: Path) -> None:
        self.folder = folder
        self._examples = examples

    @abstractmethod
    def load(self, path: Path) -> T:
        """Raises `KnownError` where the file is wrong."""

    @abstractmethod
    def data(self, item: T) -> bytes:
        """The file of `item`; `KnownError` where it could not be read again."""

    @abstractmethod
    def unknown(self, name: str) -> KnownError: ...

    @abstractmethod
    def taken(self, name: str) -> KnownError: ...

    @abstractmethod
    def nameless(self) -> KnownError: ...

    def files(self) -> tuple[KeptFile[T], ...]:
        """The person's own by name, then the examples."""
        own = sorted((self._read(path) for path in self.folder.glob("*.toml")), key=lambda file: file.name.casefold())
        taken = {file.path.name for file in own}
        paths = (path for path in sorted(self._examples.glob("*.toml")) if path.name not in taken)
        return (*own, *(replace(self._read(path), shipped=True, title=self._title(path)) for path in paths))

    def named(self, name: str) -> T:
        """By its name, that of its file, or the path of a file; `KnownError` for one that is not there or wrong."""
        if name.endswith((".toml", RECIPE, LABEL)):
            return self.load(Path(name))
        wanted = name.casefold()
        for file in self.files():
            if wanted in {file.name.casefold(), file.key.casefold()}:
                if file.problem is not None:
                    raise file.problem
                if file.item is not None:
                    return file.item
        raise self.unknown(name)

    def save(self, item: T, over: Path | None = None, *, text: str = "") -> KeptFile[T]:
        """`over` is the file to be replaced, under the name of `item`; else a new one that is not there yet.

        `text` is the file as a person wrote it, with comments; else it is written anew.
        """
        data, path = text.encode() or self.data(item), self._path(item.name)
        if path != over and path.exists():
            raise self.taken(item.name)
        with writing(path):
            self.folder.mkdir(parents=True, exist_ok=True)
            with replacing(path) as out:
                out.write(data)
            if over is not None and over != path and self._own(over):
                over.unlink(missing_ok=True)
        return self._read(path)

    def rename(self, path: Path, name: str) -> KeptFile[T]:
        """An example is copied under the new name."""
        return self.save(replace(self.load(path), name=name.strip()), over=path if self._own(path) else None)

    def delete(self, path: Path) -> None:
        """A file that is wrong can be deleted too; an example cannot."""
        if self._own(path):
            with writing(path):
                path.unlink(missing_ok=True)

    def bring(self, source: Path) -> KeptFile[T]:
        """A copy of a file from elsewhere; raises `KnownError` where it is wrong, or its name is taken."""
        return self.save(self.load(source))

    def export(self, item: T, target: Path, *, text: str = "") -> None:
        with writing(target), replacing(target) as out:
            out.write(text.encode() or self.data(item))

    def _own(self, path: Path) -> bool:
        return path.parent == self.folder

    def _path(self, name: str) -> Path:
        stem = re.sub(r"[^\w.-]+", "-", name.casefold()).strip("-.")[:80]
        if not stem:
            raise self.nameless()
        return self.folder / allowed(f"{stem}.toml")

    def _title(self, path: Path) -> Message:
        return self.titles.get(path.stem, NOTHING)

    def _read(self, path: Path) -> KeptFile[T]:
        try:
            return KeptFile(path, self.load(path))
        except KnownError as problem:
            return KeptFile(path, problem=problem)
