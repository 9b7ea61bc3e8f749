"""Command codes press the buttons of the page in front, as a person would."""

from PySide6.QtWidgets import QWidget

from app.domain.scan_kind import Command
from app.ui.widgets.buttons import Button

_ICONS = {
    Command.RETRY: {"retry"},
    Command.CANCEL: {"stop", "cancel"},
    Command.PASS: {"pass"},
    Command.FAIL: {"fail"},
}


def press(page: QWidget, command: Command) -> bool:
    """False where no button, or more than one, does that now."""
    fitting = [button for button in page.findChildren(Button) if _ready(button) and _does(button, command)]
    if len(fitting) != 1:
        return False
    fitting[0].click()
    return True


def _ready(button: Button) -> bool:
    return button.isVisible() and button.isEnabled()


def _does(button: Button, command: Command) -> bool:
    """START and NEXT are the one primary action of a page."""
    if command in _ICONS:
        return button.property("icon_name") in _ICONS[command] and not button.property("flat_link")
    return bool(button.property("primary"))
