"""The question for the PIN of a SIM: asked once, never answered blindly, never remembered."""

from PySide6.QtCore import QEvent, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.secret import Secret
from app.station.events import PinWanted
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import label

SHORTEST = 4
_DIGITS = QRegularExpression("[0-9]{0,8}")
"""A PIN has four to eight digits (3GPP TS 31.101 9.5.1)."""


class PinQuestion(QWidget):
    entered = Signal(object, bool)
    """The PIN as a `Secret`, and whether a person has allowed the last try."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: PinWanted | None = None
        self.pin, self.enter = QLineEdit(), Button("lock")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setValidator(QRegularExpressionValidator(_DIGITS, self))
        self.unknown = label("small", wrap=True)
        self.last = Banner(closable=False)
        self.leave = Button(link=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 7, 6)
        column.setSpacing(6)
        for part in (self.unknown, self.pin, self.enter, self.last, self.leave):
            column.addWidget(part)
        self.pin.textChanged.connect(self._typed)
        self.pin.returnPressed.connect(self._enter)
        self.enter.clicked.connect(self._enter)
        self.last.acted.connect(lambda: self._hand_over(last_try=True))
        self.leave.clicked.connect(self._forget)
        self._forget()
        self.retranslate()
        self.hide()

    def ask(self, asked: PinWanted | None) -> None:
        """None: nothing is asked, or no longer."""
        if asked is not self._asked:
            self._asked = asked
            self._forget()
            self.retranslate()
        self.setVisible(asked is not None)

    def retranslate(self) -> None:
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN of the SIM"))
        self.enter.name(self.tr("Enter PIN once"), self.tr("Sent once; it is not kept and not tried again"))
        self.leave.name(self.tr("Do not enter it"))
        self.unknown.setText(self.tr("How many tries are left is not known."))
        self.unknown.setVisible(self._asked is not None and self._asked.tries is None)  # else the reason says it

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _risky(self) -> bool:
        """A wrong PIN now may block the SIM."""
        return self._asked is not None and (self._asked.tries is None or self._asked.tries <= 1)

    def _typed(self) -> None:
        self.enter.setEnabled(len(self.pin.text()) >= SHORTEST)
        self.last.hide()
        self.leave.hide()

    def _enter(self) -> None:
        if not self.enter.isEnabled():
            return
        if not self._risky:
            self._hand_over(last_try=False)
            return
        known = self._asked is not None and self._asked.tries is not None
        what = self.tr("This is the last try.") if known else self.tr("This may be the last try.")
        self.last.show_message(
            Kind.WARNING, what, self.tr("A wrong PIN blocks the SIM."), action=self.tr("Enter it anyway")
        )
        self.leave.show()
        self.leave.setFocus()  # so that a second Enter, as some scanners send, tries nothing

    def _hand_over(self, *, last_try: bool) -> None:
        pin = Secret(self.pin.text())
        self._forget()
        self.entered.emit(pin, last_try)

    def _forget(self) -> None:
        self.pin.clear()
        self._typed()
