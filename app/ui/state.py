"""What the window remembers of itself: its size and the page in front."""

from dataclasses import dataclass

from app.ui.remembered import Remembered


@dataclass(slots=True)
class WindowState(Remembered):
    width: int = 1280
    height: int = 800
    maximized: bool = False
    page: str = "start"
