"""What the Devices page remembers of itself, and what another page can ask it to show."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(slots=True)
class DevicesState:
    account: str = ""

    @classmethod
    def load(cls, path: Path) -> "DevicesState":
        """The defaults where there is no such file or it makes no sense."""
        try:
            data = json.loads(path.read_text("utf-8"))
            known = {name: type(value)(data[name]) for name, value in asdict(cls()).items() if name in data}
        except (OSError, ValueError, TypeError):
            return cls()
        return cls(**known)

    def save(self, path: Path) -> None:
        """A folder that cannot be written costs the memory of the choice and nothing else."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(asdict(self), ensure_ascii=False), "utf-8")
        except OSError:
            return


@dataclass(frozen=True, slots=True)
class DeviceTarget:
    """A device to show: what its account is called, and its ICCID or name."""

    account: str
    text: str
