"""Properties of a widget that the style sheet looks at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def restyle(part: QWidget, name: str, value: object) -> None:
    """Give it the property, and what the style sheet says of that. A font or palette of its own would be put back to
    what it was whenever the look or the text scale changes."""
    if part.property(name) != value:
        part.setProperty(name, value)
        if part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it comes with the first paint
            part.style().polish(part)


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """Its text cannot be used: its frame has the colour of a failure."""
    if bool(field.property("wrong")) != wrong:
        restyle(field, "wrong", wrong)
