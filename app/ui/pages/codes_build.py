"""An activation code made of its fields; what is wrong is said below them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.containers import Banner, Card, FormRow


class CodeBuild(Card):
    built = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.smdp, self.matching_id, self.oid = QLineEdit(), PasswordField(), QLineEdit()
        self.confirmation, self.make = QCheckBox(), Button("codes")
        self._smdp, self._matching_id, self._oid = FormRow(self.smdp), FormRow(self.matching_id), FormRow(self.oid)
        self.reason = Banner()
        grid = QGridLayout()
        grid.setSpacing(10)
        for at, row in enumerate((self._smdp, self._matching_id, self._oid)):
            grid.addWidget(row, 0, at)
        grid.addWidget(self.confirmation, 1, 0, 1, 2)
        grid.addWidget(self.make, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(grid)
        self.body.addWidget(self.reason)
        self.make.clicked.connect(self.build)
        for field in (self.smdp, self.matching_id, self.oid):
            field.returnPressed.connect(self.build)
            field.textChanged.connect(lambda _text: self.reason.hide())
        self._retranslate()
        self.hide()

    def show_fields(self, shown: bool) -> None:
        self.setVisible(shown)
        if shown:
            self.smdp.setFocus()

    def build(self) -> None:
        try:
            code = ActivationCode.make(
                self.smdp.text(),
                self.matching_id.text().strip(),
                self.oid.text().strip(),
                self.confirmation.isChecked(),
            )
        except KnownError as error:
            self.reason.show_error(error)
            return
        self.reason.hide()
        self.matching_id.clear()
        self.built.emit(code.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._smdp.show_text(self.tr("SM-DP+ address"))
        self._matching_id.show_text(self.tr("MatchingID"))
        self._oid.show_text(self.tr("SM-DP+ OID (optional)"))
        self.smdp.setPlaceholderText("smdp.example.com")
        self.oid.setPlaceholderText("1.3.6.1.4.1.31746")
        self.confirmation.setText(self.tr("Whoever downloads it is asked for a confirmation code"))
        self.make.name(self.tr("Make the code"))
