"""The file of a list that a person has chosen."""

import os
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say

LARGEST = 5 * 2**20


def read_list(path: Path, largest: int = LARGEST) -> bytes:
    """All of it; raises `list.unreadable` where it cannot be opened, `list.large` over so many bytes."""
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = file.read(largest + 1) if size <= largest else b""
    except OSError as error:
        raise KnownError(
            "list.unreadable",
            say("listfile", "{name} cannot be opened: {reason}.", name=path.name, reason=error.strerror or str(error)),
            say("listfile", "Check that the file exists and that no other program has locked it."),
            detail=str(error),
        ) from error
    if max(size, len(data)) > largest:
        raise KnownError(
            "list.large",
            say("listfile", "{name} is larger than {limit} MB.", name=path.name, limit=largest // 2**20),
            say("listfile", "A list of that size is unlikely. Choose another file, or split this one."),
        )
    return data
