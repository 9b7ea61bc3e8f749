"""The file of a list that a person has chosen."""

from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say

LARGEST = 5 * 2**20


def read_list(path: Path) -> bytes:
    """All of it; raises `list.unreadable` where it cannot be opened, `list.large` over 5 MB."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise KnownError(
            "list.unreadable",
            say("listfile", "{name} cannot be opened: {reason}.", name=path.name, reason=error.strerror or str(error)),
            say("listfile", "Check that the file exists and that no other program has locked it."),
            detail=str(error),
        ) from error
    if len(data) > LARGEST:
        raise KnownError(
            "list.large",
            say("listfile", "{name} is larger than 5 MB.", name=path.name),
            say("listfile", "A list of that size is unlikely. Choose another file, or split this one."),
        )
    return data
