"""Writing files that people chose."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from app.domain.errors import KnownError
from app.domain.message import say


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turns the system's refusal to write `path` into words."""
    try:
        yield
    except OSError as error:
        raise KnownError(
            "export.unwritable",
            say("files", "{name} cannot be written: {why}.", name=path.name, why=error.strerror or str(error)),
            say("files", "Choose another folder, or close the program that has the file open."),
            detail=str(error),
        ) from error


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `path` when it is complete; after an error nothing of it is left."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.part")  # a second program may write the same file
    try:
        with fresh.open("wb") as out:
            yield out
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


@contextmanager
def replacing_text(path: Path, encoding: str) -> Iterator[TextIO]:
    """`replacing`, for a text whose line ends are written as they are given."""
    with replacing(path) as out, TextIOWrapper(out, encoding, newline="") as text:
        yield text
