"""The library of recipes: named files of the person, and examples that ship with the program."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe import Recipe
from app.station.files import replacing, writing


@dataclass(frozen=True, slots=True)
class RecipeFile:
    """`problem` says why there is no recipe in it; what is `shipped` can be used and saved under another name."""

    path: Path
    recipe: Recipe | None = None
    problem: KnownError | None = None
    shipped: bool = False

    @property
    def name(self) -> str:
        return self.recipe.name if self.recipe else self.path.stem


class RecipeLibrary:
    """Passwords are never written."""

    def __init__(self, folder: Path, examples: Path) -> None:
        self.folder = folder
        self._examples = examples

    def files(self) -> tuple[RecipeFile, ...]:
        """The person's own by name, then the examples."""
        own = sorted((_read(path) for path in self.folder.glob("*.toml")), key=lambda file: file.name.casefold())
        shipped = (replace(_read(path), shipped=True) for path in sorted(self._examples.glob("*.toml")))
        return (*own, *shipped)

    def named(self, name: str) -> Recipe:
        """By its name or that of its file; raises `KnownError` for one that is not there or wrong."""
        wanted = name.casefold()
        for file in self.files():
            if wanted in {file.name.casefold(), file.path.stem.casefold()}:
                if file.problem is not None:
                    raise file.problem
                if file.recipe is not None:
                    return file.recipe
        raise KnownError(
            "recipe.unknown",
            say("recipes", "There is no recipe named {name}.", name=name),
            say("recipes", "See the library of recipes."),
        )

    def save(self, recipe: Recipe, over: Path | None = None) -> RecipeFile:
        """`over` is the file to be replaced, under the recipe's name; else a new one that no recipe has yet."""
        path = self._path(recipe.name)
        if path != over and path.exists():
            raise _taken(recipe.name)
        with writing(path):
            self.folder.mkdir(parents=True, exist_ok=True)
            with replacing(path) as out:
                out.write(recipe.text().encode())
            if over is not None and over != path and self._own(over):
                over.unlink(missing_ok=True)
        return _read(path)

    def rename(self, path: Path, name: str) -> RecipeFile:
        return self.save(replace(Recipe.load(path), name=name.strip()), over=path if self._own(path) else None)

    def delete(self, path: Path) -> None:
        """A file that is wrong can be deleted too; an example cannot."""
        if self._own(path):
            with writing(path):
                path.unlink(missing_ok=True)

    def bring(self, source: Path) -> RecipeFile:
        """A copy of a recipe from elsewhere; raises `KnownError` where it is wrong, or its name is taken."""
        return self.save(Recipe.load(source))

    def export(self, recipe: Recipe, target: Path) -> None:
        with writing(target), replacing(target) as out:
            out.write(recipe.text().encode())

    def _own(self, path: Path) -> bool:
        return path.parent == self.folder

    def _path(self, name: str) -> Path:
        stem = re.sub(r"[^\w.-]+", "-", name.casefold()).strip("-.")[:80]
        if not stem:
            raise KnownError(
                "recipe.name",
                say("recipes", "A recipe needs a name with letters or digits."),
                say("recipes", "Give it a name."),
            )
        return self.folder / f"{stem}.toml"


def _read(path: Path) -> RecipeFile:
    try:
        return RecipeFile(path, Recipe.load(path))
    except KnownError as problem:
        return RecipeFile(path, problem=problem)


def _taken(name: str) -> KnownError:
    return KnownError(
        "recipe.exists",
        say("recipes", "There is a recipe named {name} already.", name=name),
        say("recipes", "Give another name, or replace that one."),
    )
