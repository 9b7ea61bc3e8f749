"""A tone for PASS and one for FAIL; without QtMultimedia the system's bell."""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication

from app.domain.outcome import Outcome
from app.places import shipped

log = logging.getLogger(__name__)


def load() -> None:
    """Bring QtMultimedia in, in any thread, so that the first tone does not hold up the window."""
    with suppress(ImportError):
        import_module("PySide6.QtMultimedia")


def play(outcome: Outcome) -> None:
    _player("pass" if outcome is Outcome.PASS else "fail")()


@cache
def _player(name: str) -> Callable[[], None]:
    """QtMultimedia is an extra of 650 MB, and on Linux it needs libpulse even to be imported."""
    try:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError:
        return QApplication.beep
    if not QMediaDevices.audioOutputs():
        return QApplication.beep
    effect = QSoundEffect(QApplication.instance())
    effect.setSource(QUrl.fromLocalFile(str(shipped("resources", "sounds", f"{name}.wav"))))
    return effect.play
