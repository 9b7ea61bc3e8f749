"""The window. Nothing else knows Qt."""

from PySide6.QtCore import QObject  # noqa: F401  # shibokensupport comes with it
from shibokensupport import feature  # type: ignore[import-not-found]


def _uses_no_features(_module: object) -> bool:
    """PySide would read the source of every module imported, and keep it: 10 MB, and a part of the start."""
    return False


if hasattr(feature, "_mod_uses_pyside"):
    feature._mod_uses_pyside = _uses_no_features  # noqa: SLF001  # its only switch
