"""The settings while the program runs: changed one after the other, by this program or by a second one beside it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Lock

from app.domain.errors import KnownError
from app.domain.message import say
from app.ledger.ledger import Ledger
from app.places import Home
from app.station.managed import settings_of
from app.station.settings import Settings


class KeptSettings:
    """Thread-safe. `kept_calls` counts those of this station that wait for the network."""

    def __init__(self, home: Home, ledger: Ledger, kept_calls: Callable[[], int]) -> None:
        self._home = home
        self._ledger = ledger
        self._kept_calls = kept_calls
        self._lock = Lock()
        self._known = Lock()
        self._stamp = _stamp(self._file)
        self._now, self.managed = settings_of(home)

    @property
    def now(self) -> Settings:
        """With what a second program beside this one has changed."""
        seen = self._stamp
        if (stamp := _stamp(self._file)) != seen:
            kept = Settings.load(self._file, self._now)
            with self._known:
                if self._stamp == seen:  # else a change has overtaken this reading
                    self._stamp, self._now = stamp, self.managed.over(kept) if self.managed else kept
        return self._now

    def change(self, changes: Mapping[str, object]) -> Settings:
        """Raises `KnownError`: `settings.locked` for what is laid down, `settings.station` as `save` does."""
        if self.managed is not None:
            self.managed.check(changes)
        return self.save(lambda settings: replace(settings, **changes))  # type: ignore[arg-type]

    def save(self, change: Callable[[Settings], Settings]) -> Settings:
        """Raises `KnownError` (`settings.station`) for a new name under which work would be lost, or be another's."""
        with self._lock:
            kept = Settings.load(self._file, self.now)
            settings = change(self.managed.over(kept) if self.managed else kept)
            before = self.now.station
            self._go_on_as(settings.station)
            try:
                self._write(settings)
            except KnownError:
                if not self._ledger.shared and settings.station != before:
                    self._ledger.rename_station(settings.station, before)
                raise
        return settings

    def take_laid_down_name(self) -> None:
        """It may have been laid down since the last start; where it cannot be taken yet, it waits, and why is told."""
        laid_down, before = self.now, Settings.load(self._file, self.now).station
        if self.managed is None or before == laid_down.station:
            return
        self._now = replace(laid_down, station=before)
        try:
            self._go_on_as(laid_down.station)
        except KnownError as error:
            others = {name: value for name, value in self.managed.settings.items() if name != "station"}
            self.managed = replace(self.managed, settings=others, problem=error)
        else:
            self._write(laid_down)

    def _go_on_as(self, name: str) -> None:
        """Stations that share a ledger are told apart by their names, so there nothing is taken along."""
        before = self.now.station
        if name == before:
            return
        if not self._ledger.shared:
            self._ledger.rename_station(before, name)
        elif self._ledger.unfinished_batches(station=before) or self._kept_calls():
            raise KnownError(
                "settings.station",
                say("settings", "Work of {name} is not finished.", name=before),
                say("settings", "Finish, settle or cancel it on the page Start; then give the station its new name."),
            )

    def _write(self, settings: Settings) -> None:
        settings.save(self._file)
        with self._known:
            self._stamp, self._now = _stamp(self._file), settings

    @property
    def _file(self) -> Path:
        return self._home.config / "settings.json"


def _stamp(file: Path) -> tuple[int, int] | None:
    """Another one for each change of the file; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino
