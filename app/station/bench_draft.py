"""What was typed into a recipe and not saved, kept over the end of the program."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.station.files import replacing

if TYPE_CHECKING:
    from app.domain.recipe import Recipe

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """`file` is the name of the library's file that it is to replace; empty for a recipe without one."""

    recipe: Recipe
    file: str = ""


class DraftFile:
    """Thread-safe. Passwords are left out, as in every file; a disk that takes nothing stops nobody."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()

    def read(self) -> Draft | None:
        from app.domain.recipe import Recipe

        try:
            kept = json.loads(self._path.read_text("utf-8"))
            return Draft(Recipe.parse(kept["recipe"].encode(), self._path.name), str(kept["file"]))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, TypeError, LookupError, AttributeError, KnownError) as error:
            log.info("the draft of a recipe cannot be used (%s)", error)
            return None

    def keep(self, draft: Draft | None) -> None:
        """None: there is nothing that is not saved."""
        with self._lock:
            try:
                if draft is None:
                    self._path.unlink(missing_ok=True)
                    return
                text = json.dumps({"file": draft.file, "recipe": draft.recipe.text()}, ensure_ascii=False)
                with replacing(self._path) as out:
                    out.write(text.encode())
            except OSError as error:
                log.info("the draft of a recipe cannot be kept (%s)", error)
