"""What was chosen last on this page, kept in the settings as JSON."""

from dataclasses import dataclass

from app.ui.remembered import Remembered


@dataclass(frozen=True, slots=True)
class Choices(Remembered):
    account: str = ""
    sims: str = "issued"
    make: bool = True
    name: str = "{batch}-{n:04}"
    first: int = 1
    service: int = 0
    coverage: int = 0
    tags: str = ""
    enabled: bool = False
