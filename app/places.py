"""Where things are: the person's folders, and what ships with the program."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

MANAGED = "station.toml"
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Home:
    """The folders that belong to the person; `SIMWRIGHT_HOME` puts all of them in one place."""

    data: Path
    config: Path
    logs: Path
    managed: Path
    """Settings that whoever looks after the station lays down for everybody on it; usually there is no such file."""

    @classmethod
    def user(cls) -> "Home":
        if forced := os.environ.get("SIMWRIGHT_HOME"):
            return cls.at(Path(forced))
        import platformdirs

        dirs = platformdirs.PlatformDirs("simwright", appauthor=False, ensure_exists=False)
        return cls(dirs.user_data_path, dirs.user_config_path, dirs.user_log_path, dirs.site_config_path / MANAGED)

    @classmethod
    def at(cls, root: Path) -> "Home":
        return cls(root / "data", root / "config", root / "logs", root / MANAGED)

    def make(self) -> None:
        """Create the folders, readable by this person alone: the ledger holds activation codes."""
        for folder in (self.data, self.config, self.logs):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    @property
    def has_ledger(self) -> bool:
        """False before the first work was done here."""
        return bool(os.environ.get("SIMWRIGHT_LEDGER")) or (self.data / "ledger.sqlite").exists()

    @property
    def ledger_url(self) -> str:
        return os.environ.get("SIMWRIGHT_LEDGER") or f"sqlite:///{self.data / 'ledger.sqlite'}"


def shipped(*parts: str) -> Path:
    """A file of `resources` or `translations`: in a wheel or bundle under the package, in a checkout beside it."""
    inside = _PACKAGE.joinpath("_shipped", *parts)
    return inside if inside.exists() else _PACKAGE.parent.joinpath(*parts)


def words_file(code: str, folder: Path | None = None) -> Path:
    """The .qm file of a language; a developer may name a file instead of a code."""
    return Path(code) if code.endswith(".qm") else (folder or shipped("translations")) / f"app_{code}.qm"


def frozen() -> bool:
    return bool(getattr(sys, "frozen", False))
