"""What the console remembers for a person: lines typed, favourites and macros. No PIN or password is among them."""

import json
import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Lock

from app.domain.errors import KnownError
from app.domain.toml_reader import read_toml, toml_string
from app.modem.masking import masked
from app.places import Home
from app.station.console_macro import Macro, check_no_secret, load_macros, macros_of, numbered
from app.station.files import replacing, writing

log = logging.getLogger(__name__)

MOST_LINES = 1000
"""Of the history, over all ports."""


class ConsoleMemory:
    """Thread-safe. History in `data/console-history.jsonl`; the rest in `config/console.toml`, for people to edit."""

    def __init__(self, home: Home) -> None:
        self._history_path = home.data / "console-history.jsonl"
        self._path = home.config / "console.toml"
        self._lock = Lock()
        self._history = self._read_history()
        self.favourites: tuple[str, ...] = ()
        self.macros: tuple[Macro, ...] = ()
        self.problem: KnownError | None = None
        """Why `console.toml` could not be read; it is kept beside the new one when something is saved."""
        self._read()

    # --- history

    def history(self, port: str = "") -> list[str]:
        """Oldest first, each line once at its last place; of one port, or of all."""
        with self._lock:
            lines = [line for at, line in self._history if not port or at == port]
        return list(dict.fromkeys(reversed(lines)))[::-1]

    def remember(self, port: str, line: str) -> None:
        """A line with a PIN or password is left out."""
        if not line.strip() or masked(line) != line:
            return
        with self._lock:
            self._history.append((port, line))
            try:
                if len(self._history) > 2 * MOST_LINES:
                    self._history = self._history[-MOST_LINES:]
                    self._write_history()
                else:
                    with self._history_path.open("a", encoding="utf-8") as out:
                        out.write(_entry(port, line))
            except OSError as error:
                log.info("the history of the console could not be kept: %s", error)

    def forget_history(self) -> None:
        with self._lock:
            self._history = []
            self._history_path.unlink(missing_ok=True)

    # --- favourites and macros

    def set_favourite(self, line: str, wanted: bool) -> None:
        """A line with a PIN or password is no favourite: it would be in a file."""
        others = tuple(each for each in self.favourites if each != line)
        self._save((*others, line) if wanted and masked(line) == line else others, self.macros)

    def set_macro(self, macro: Macro, before: str = "") -> None:
        """In place of the one called `before`, or at the end; `KnownError` where a line holds a PIN or password."""
        check_no_secret(macro)
        names = [each.name for each in self.macros]
        if before in names:
            at = names.index(before)
            self._save(self.favourites, (*self.macros[:at], macro, *self.macros[at + 1 :]))
        else:
            self._save(self.favourites, numbered(self.macros, (macro,)))

    def remove_macro(self, name: str) -> None:
        self._save(self.favourites, tuple(each for each in self.macros if each.name != name))

    def import_macros(self, path: Path) -> int:
        """How many were added; raises `KnownError` where the file is not right, and adds none."""
        added = load_macros(path)
        self._save(self.favourites, numbered(self.macros, added))
        return len(added)

    @staticmethod
    def export_macros(path: Path, macros: Iterable[Macro]) -> None:
        with writing(path), replacing(path) as out:
            out.write("\n".join(macro.text() for macro in macros).encode("utf-8"))

    def _read(self) -> None:
        try:
            table = read_toml(self._path.read_bytes(), self._path.name)
            self.favourites, self.macros = table.texts("favourites"), macros_of(table)
            table.done()
        except FileNotFoundError:
            return
        except OSError as error:
            log.info("%s is unreadable: %s", self._path, error)
        except KnownError as error:
            self.problem, self.favourites, self.macros = error, (), ()

    def _save(self, favourites: Sequence[str], macros: Sequence[Macro]) -> None:
        with self._lock, writing(self._path):
            if self.problem is not None:
                self._path.replace(self._path.with_suffix(".toml.wrong"))
                self.problem = None
            kept = ", ".join(map(toml_string, favourites))
            with replacing(self._path) as out:
                out.write("\n".join([f"favourites = [{kept}]\n", *(each.text() for each in macros)]).encode("utf-8"))
            self.favourites, self.macros = tuple(favourites), tuple(macros)

    def _read_history(self) -> list[tuple[str, str]]:
        try:
            text = self._history_path.read_text("utf-8", "replace")
        except OSError:
            return []
        return [entry for line in text.splitlines()[-MOST_LINES:] if (entry := _parsed(line)) is not None]

    def _write_history(self) -> None:
        with replacing(self._history_path) as out:
            out.write("".join(_entry(*each) for each in self._history).encode("utf-8"))


def _entry(port: str, line: str) -> str:
    return json.dumps([port, line], ensure_ascii=False) + "\n"


def _parsed(line: str) -> tuple[str, str] | None:
    """None for a line that was cut off or is not ours."""
    try:
        port, said = json.loads(line)
    except (ValueError, TypeError):
        return None
    return (port, said) if isinstance(port, str) and isinstance(said, str) else None
