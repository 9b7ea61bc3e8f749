"""A managed station: settings that whoever looks after it has laid down in a file, and nobody changes in the window."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.domain.errors import KnownError
from app.domain.message import say
from app.places import Home
from app.station.settings import Settings

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Managed:
    """There is such a file. A managed station never looks for newer versions."""

    path: Path
    settings: Mapping[str, Any] = field(default_factory=dict)
    problem: KnownError | None = None
    """Why nothing in the file could be used."""

    def over(self, settings: Settings) -> Settings:
        return replace(settings, **self.settings)

    def check(self, changes: Mapping[str, object]) -> None:
        """Raises `KnownError` (`settings.locked`) for a change of what is laid down."""
        if any(name in self.settings and self.settings[name] != value for name, value in changes.items()):
            raise KnownError(
                "settings.locked",
                say("settings", "This setting is fixed for this station."),
                say("settings", "Ask whoever looks after the station; it is set in {file}.", file=str(self.path)),
            )


def read_managed(path: Path) -> Managed | None:
    """None where there is no such file; one that is wrong locks nothing, and says why."""
    if not path.is_file():
        return None
    from app.domain.toml_reader import unreadable
    from app.station.setup_file import read_setup

    try:
        return Managed(path, read_setup(path.read_bytes(), path.name).settings)
    except OSError as error:
        problem = unreadable(str(path), error)
    except KnownError as error:
        problem = error
    log.info("the settings laid down in %s cannot be used: %s", path, problem)
    return Managed(path, problem=problem)


def settings_of(home: Home) -> tuple[Settings, Managed | None]:
    """The person's settings, under what is laid down for the station."""
    managed = read_managed(home.managed)
    kept = Settings.load(home.config / "settings.json")
    return (managed.over(kept) if managed else kept), managed
