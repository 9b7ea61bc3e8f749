"""A field whose text cannot be used."""

from PySide6.QtWidgets import QWidget


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """The style sheet draws its frame in the colour of a failure."""
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
