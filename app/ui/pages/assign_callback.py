"""The address that Super SIM calls when a profile is ready; most people have none."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.callback import CALLBACK_METHODS, check_callback
from app.domain.errors import KnownError
from app.ui.i18n import translate
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.restyle import mark_wrong


class CallbackField(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.good = True
        self.line, self.choice = QLineEdit(), ChoiceBox()
        self.choice.addItems(CALLBACK_METHODS)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.line, 1)
        row.addWidget(self.choice)
        both.setFocusProxy(self.line)
        self._row = FormRow(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.line.textChanged.connect(self._check)
        self.choice.currentIndexChanged.connect(self.changed)
        self.retranslate()

    def show_address(self, url: str, method: str) -> None:
        self.line.setText(url)
        self.choice.setCurrentText(method)

    @property
    def url(self) -> str:
        return self.line.text().strip()

    @property
    def method(self) -> str:
        return self.choice.currentText()

    def review(self) -> str:
        """What will happen, before it is started."""
        if not self.url or not self.good:
            return ""
        return self.tr("Super SIM tells {url} ({method}) of each profile.").format(url=self.url, method=self.method)

    def _check(self) -> None:
        problem = ""
        try:
            check_callback(self.url)
        except KnownError as error:
            problem = f"{translate(error.what)} {translate(error.remedy)}"
        self.good = not problem
        mark_wrong(self.line, not self.good)
        self._row.show_text(self.tr("Callback address"), problem or self._usual())
        self.changed.emit()

    def _usual(self) -> str:
        return self.tr("Called when a profile is ready. It may be left empty: this program asks by itself.")

    def retranslate(self) -> None:
        self.line.setPlaceholderText("https://")
        self.line.setAccessibleName(self.tr("Callback address"))
        self.choice.setAccessibleName(self.tr("HTTP method of the call"))
        self._check()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
