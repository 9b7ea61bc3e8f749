"""What is known of one device or SIM: a line for each value, which can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import MonoLabel, label

Value = tuple[str, str]
"""A name for people, and the value."""


class CopyFacts(Facts):
    """Lines stay where they are when the values change; one without a value is not shown."""

    def __init__(self, count: int, mono: Sequence[int] = (), parent: QWidget | None = None) -> None:
        """`mono` are the places of values that are digits."""
        super().__init__(parent)
        self.values: list[QLabel] = []
        self.buttons: list[Button] = []
        self._texts = [""] * count
        self._names: list[QLabel] = []
        self._lines: list[QWidget] = []
        for at in range(count):
            self._add_line(at, mono=at in mono)

    def show_values(self, values: Sequence[Value]) -> None:
        for at, (name, text) in enumerate(values):
            self._texts[at] = text
            self._names[at].setText(name)
            value = self.values[at]
            if isinstance(value, MonoLabel):
                value.set_digits(text)
            else:
                value.setText(text)
            self.buttons[at].name("", self.tr("Copy: {name}").format(name=name))
            for part in (self._names[at], self._lines[at]):
                part.setVisible(bool(text))

    def _add_line(self, at: int, *, mono: bool) -> None:
        value: QLabel = MonoLabel(wrap=True) if mono else label("", wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = Button("copy", link=True)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._texts[at]))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(value, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        name = self.add(line)
        name.setBuddy(value)
        self._fit(button)
        self.values.append(value)
        self.buttons.append(button)
        self._names.append(name)
        self._lines.append(line)

    def _fit(self, button: Button) -> None:
        """No higher than the line that it stands in."""
        high = self.fontMetrics().height() + 6
        button.setFixedSize(high + 8, high)
        button.setStyleSheet("QPushButton { min-height: 0; padding: 0; }")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for button in getattr(self, "buttons", ()):
                self._fit(button)
