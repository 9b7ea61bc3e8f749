"""What the window remembers of itself: its size and the page in front."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(slots=True)
class WindowState:
    width: int = 1280
    height: int = 800
    maximized: bool = False
    page: str = "start"

    @classmethod
    def load(cls, path: Path) -> "WindowState":
        """The defaults where there is no such file or it makes no sense: a window opens in any case."""
        try:
            data = json.loads(path.read_text("utf-8"))
            known = {name: type(value)(data[name]) for name, value in asdict(cls()).items() if name in data}
        except (OSError, ValueError, TypeError):
            return cls()
        return cls(**known)

    def save(self, path: Path) -> None:
        """A folder that cannot be written costs the memory of the window's size and nothing else."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self)), "utf-8")
        except OSError:
            return
