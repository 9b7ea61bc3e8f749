"""Which program holds a port, where the system tells."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROC = Path("/proc")


def holder_of(device: str) -> str:
    """`ModemManager (812)`, 812 being its process.

    Empty where the system does not tell, as of programs of another user.
    """
    if not sys.platform.startswith("linux"):
        return ""
    with suppress(OSError):
        wanted = Path(device).resolve()
        return next((_named(process) for process in _others() if _holds(process, wanted)), "")
    return ""


def _others() -> Iterator[Path]:
    mine = (_PROC / "self").resolve()
    return (process for process in _PROC.iterdir() if process.name.isdigit() and process != mine)


def _holds(process: Path, device: Path) -> bool:
    with suppress(OSError):
        return any(_target(entry) == device for entry in (process / "fd").iterdir())
    return False


def _target(entry: Path) -> Path | None:
    with suppress(OSError):
        return entry.readlink()
    return None


def _named(process: Path) -> str:
    name = "?"
    with suppress(OSError):
        name = (process / "comm").read_text().strip()
    return f"{name} ({process.name})"
