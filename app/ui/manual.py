"""Opens the manual at the page about the place where the person is."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget

from app.station import manual
from app.ui.manual_view import ManualView

PLACES = {
    "AccountsCard": "accounts",
    "Console": "console",
    "LabelDesk": "labels",
    "RecipeEditor": "recipes",
    "RecipeLibraryView": "recipes",
    "SupportView": "support",
    "TemplateEditor": "labels",
}
"""Parts of a page that have a page of their own in the manual, by their class."""


def topic_of(page: QWidget) -> str:
    """What `page` is about, or that part of it where the keyboard is."""
    widget = QApplication.focusWidget()
    while widget is not None and widget is not page:
        if topic := PLACES.get(type(widget).__name__):
            return topic
        widget = widget.parentWidget()
    return page.objectName()


def open_manual(window: QWidget, topic: str = "") -> None:
    """In the browser, or where there is none in a window beside `window`. Raises `KnownError` (`help.missing`)."""
    path = manual.page(topic)
    with manual.environment_of_the_system():
        shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    if not shown:
        view = window.findChild(ManualView) or ManualView(window)
        view.show_page(path, manual.page())
