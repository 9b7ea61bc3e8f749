from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from app.ui.bridge import Bridge
from app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme on the application of the tests; afterwards the application looks as it did before."""
    font = qapp.font()
    made = Theme(qapp)
    made.apply("light")
    yield made
    made.setParent(None)
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(font)


@pytest.fixture
def bridge(qapp: QApplication) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()
    made.deleteLater()
