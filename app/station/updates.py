"""Looks for a newer version of the program, at most once a day, and never installs anything."""

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Lock, Thread

from app import __version__
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.release import Release, is_newer
from app.places import Home, shipped
from app.station.events import UpdateFound
from app.station.files import replacing
from app.station.settings import Settings

log = logging.getLogger(__name__)

EVERY = timedelta(days=1)
FIRST_S = 20.0
"""After the start of the program, which comes first."""
AGAIN_S = 3600.0
"""Between looks at the clock, and tries while the computer is offline."""
LEAVE_S = 0.5


def update_address() -> str:
    """Where it is asked: set when the program is built (`resources/updates.url`); empty where nobody has set it."""
    if given := os.environ.get("SIMWRIGHT_UPDATES"):
        return given
    try:
        return shipped("resources", "updates.url").read_text("utf-8").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class _Known:
    looked: str = ""
    """When it was asked last and answered, in ISO 8601."""
    release: Release | None = None
    told: str = ""
    """The version that the person has been told of."""


class Updates:
    """Thread-safe. What was found is remembered, so that a start does not ask again the same day."""

    def __init__(
        self,
        home: Home,
        settings: Callable[[], Settings],
        publish: Callable[[UpdateFound], None],
        address: str,
        *,
        managed: bool = False,
        version: str = __version__,
    ) -> None:
        self._path = home.data / "updates.json"
        self._settings = settings
        self._publish = publish
        self._address = address
        self._managed = managed
        self.version = version
        self._known = _load(self._path)
        self._closing = Event()
        self._thread: Thread | None = None
        self._lock = Lock()

    @property
    def possible(self) -> bool:
        """It is known where to ask, and nobody else looks after the station."""
        return bool(self._address) and not self._managed

    @property
    def found(self) -> Release | None:
        """A version newer than this one, as far as is known."""
        release = self._known.release
        return release if release is not None and is_newer(release.version, self.version) else None

    @property
    def untold(self) -> Release | None:
        """The same, while the person has not been told of it."""
        found = self.found
        return found if found is not None and found.version != self._known.told else None

    def told(self, release: Release) -> None:
        self._keep(told=release.version)

    def look(self) -> Release | None:
        """Ask now. None: this is the newest. Raises `KnownError` where nobody can be asked, or no answer came."""
        from app.providers.releases import newest_release

        if not self.possible:
            raise KnownError(
                "update.nowhere",
                say("updates", "This installation does not look for newer versions."),
                say("updates", "Ask whoever looks after the station, or whoever gave you the program."),
            )
        release = newest_release(self._address)
        self._keep(looked=datetime.now(UTC).isoformat(timespec="seconds"), release=release)
        return self.found

    def watch(self) -> None:
        """From now on look once a day while the setting says so; a computer that is offline is asked nothing."""
        if self.possible and self._thread is None:
            self._thread = Thread(target=self._watch, name="updates", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """A request under way is left to end by itself."""
        self._closing.set()
        if self._thread is not None:
            self._thread.join(LEAVE_S)

    def due(self, now: datetime) -> bool:
        """A day has gone since the last answer, or the clock was set back."""
        if not self._settings().updates:
            return False
        try:
            looked = datetime.fromisoformat(self._known.looked)
            return not looked <= now < looked + EVERY
        except (ValueError, TypeError, OverflowError):
            return True

    def look_if_due(self) -> None:
        """Tell of a version that nobody has been told of."""
        if self.due(datetime.now(UTC)):
            try:
                self.look()
            except KnownError as error:
                log.info("no news of versions: %s %s", error.code, error.detail)
        if self._settings().updates and (release := self.untold) is not None:
            self._publish(UpdateFound(release))

    def _watch(self) -> None:
        wait = FIRST_S
        while not self._closing.wait(wait):
            self.look_if_due()
            wait = AGAIN_S

    def _keep(self, **changes: object) -> None:
        with self._lock:
            self._known = replace(self._known, **changes)  # type: ignore[arg-type]
            try:
                with replacing(self._path) as out:
                    out.write(json.dumps(asdict(self._known), ensure_ascii=False, indent=1).encode())
            except OSError as error:
                log.info("what is known of versions could not be kept: %s", error)


def _load(path: Path) -> _Known:
    """A file that cannot be used is as good as none: it will be asked again."""
    try:
        data = json.loads(path.read_text("utf-8"))
        release = Release(**data["release"]) if data["release"] else None
        return _Known(str(data["looked"]), release, str(data["told"]))
    except (OSError, ValueError, TypeError, KeyError):
        return _Known()
