"""The manual that ships with the program: pages for a browser, which need no network."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say
from app.places import frozen, shipped

PAGES = {
    "start": "first-steps",
    "register": "tasks/register",
    "assign": "tasks/assign",
    "codes": "tasks/codes",
    "labels": "tasks/print",
    "bench": "tasks/configure",
    "recipes": "tasks/recipes",
    "console": "tasks/console",
    "trackers": "tasks/trackers",
    "devices": "tasks/diagnose",
    "history": "supervisor/exports",
    "settings": "supervisor/station",
    "accounts": "supervisor/accounts",
    "support": "supervisor/support",
    "recover": "tasks/recover",
    "keys": "reference/keys",
    "commands": "reference/commands",
    "messages": "reference/messages",
}
"""Pages of the manual by the places of the program that they are about."""

_FOLDER = ("resources", "help")


def page(topic: str = "") -> Path:
    """The page about `topic`, or the first one.

    The real path: a browser that lives in a sandbox follows no link out of /usr/share/doc. Raises `KnownError`
    (`help.missing`).
    """
    path = shipped(*_FOLDER, f"{PAGES.get(topic, 'index')}.html")
    if not path.exists():
        raise KnownError(
            "help.missing",
            say("manual", "The manual is not part of this copy of the program."),
            say("manual", "In a checkout “make docs” builds it; else install the program anew."),
            str(path),
        )
    return path.resolve()


def no_browser(path: Path) -> KnownError:
    return KnownError(
        "help.no_browser",
        say("manual", "No program on this computer shows web pages."),
        say("manual", "Open {file} on another computer.", file=str(path)),
    )


@contextmanager
def environment_of_the_system() -> Iterator[None]:
    """Programs that a bundle starts must find the system's libraries, not its own (PyInstaller, LD_LIBRARY_PATH)."""
    ours = os.environ.get("LD_LIBRARY_PATH")
    if not frozen() or ours is None:
        yield
        return
    before = os.environ.get("LD_LIBRARY_PATH_ORIG")
    os.environ.pop("LD_LIBRARY_PATH")
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    try:
        yield
    finally:
        os.environ["LD_LIBRARY_PATH"] = ours
