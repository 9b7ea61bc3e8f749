"""The library of recipes."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.recipe import Recipe
from app.station.library import KeptFile, Library

RecipeFile = KeptFile[Recipe]


class RecipeLibrary(Library[Recipe]):
    """Passwords are never written."""

    titles: ClassVar[Mapping[str, Message]] = {
        "battery-sensor": say("recipes", "Battery sensor, LTE-M"),
        "power-saving-off": say("recipes", "Power saving off"),
    }

    def load(self, path: Path) -> Recipe:
        return Recipe.load(path)

    def data(self, item: Recipe) -> bytes:
        return item.text().encode()

    def unknown(self, name: str) -> KnownError:
        return KnownError(
            "recipe.unknown",
            say("recipes", "There is no recipe named {name}.", name=name),
            say("recipes", "See the library of recipes."),
        )

    def taken(self, name: str) -> KnownError:
        return KnownError(
            "recipe.exists",
            say("recipes", "There is a recipe named {name} already.", name=name),
            say("recipes", "Give another name, or replace that one."),
        )

    def nameless(self) -> KnownError:
        return KnownError(
            "recipe.name",
            say("recipes", "A recipe needs a name with letters or digits."),
            say("recipes", "Give it a name."),
        )
