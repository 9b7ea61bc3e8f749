"""`recipe list`, `recipe show`, `recipe check`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.commands.common import FILE, WRONG_USE, Output, command
from app.commands.words import spoken
from app.domain.message import say
from app.domain.recipe import Recipe
from app.places import Home, shipped

if TYPE_CHECKING:
    from app.station.bench_recipes import RecipeLibrary


@click.group()
def recipe() -> None:
    """What modules should have."""


@recipe.command(name="list")
@command
def list_(out: Output) -> int:
    """List the recipes of the library.

    Your own, and the examples that ship with the program. A wrong file is named with its reason.
    """
    status = 0
    for file in library().files():
        data = {"name": file.name, "file": str(file.path), "shipped": file.shipped, "problem": str(file.problem or "")}
        out.result("recipe", data, f"{file.key:20} {spoken(file.words)}  {file.path}")
        if file.problem is not None:
            status = WRONG_USE
            out.tell(file.problem.what)
    return status


@recipe.command()
@click.argument("name")
@command
def show(out: Output, name: str) -> None:
    """Print a recipe, as its file would be.

    By its name in the library, or from a file. Passwords are left out.

    \b
    simwright recipe show EMnify
    """
    found = load(name)
    out.result("recipe", {"name": found.name, "text": found.text()}, found.text().rstrip())


@recipe.command()
@click.argument("file", type=FILE)
@command
def check(out: Output, file: Path) -> None:
    """Check a recipe without a module.

    A wrong file is named with line and reason; a right one with what in it cannot work as it looks.

    \b
    simwright recipe check line3.toml
    """
    found = Recipe.load(file)
    warnings = [str(warning) for warning in found.warnings]
    out.result(
        "recipe",
        {"name": found.name, "warnings": warnings},
        "\n".join((spoken(say("cli", "{name}: right", name=found.name)), *map(spoken, found.warnings))),
    )


def library() -> "RecipeLibrary":
    from app.station.bench_recipes import RecipeLibrary

    return RecipeLibrary(Home.user().config / "recipes", shipped("resources", "recipes"))


def load(name: str) -> Recipe:
    """From a file, or by its name in the library."""
    path = Path(name)
    return Recipe.load(path) if path.suffix == ".toml" or path.is_file() else library().named(name)
