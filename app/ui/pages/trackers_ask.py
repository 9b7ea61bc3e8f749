"""Passwords of an earlier run are typed again here: they are kept nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.message import Message
from app.domain.secret import Secret
from app.ui.i18n import translate
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.containers import Card, FormRow
from app.ui.widgets.labels import label


class PasswordCard(Card):
    given = Signal(dict)
    """Secrets by the name of their value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, PasswordField] = {}
        self._names: dict[str, Message] = {}
        self._rows: list[FormRow] = []
        self.words, self.go_on = label("muted", wrap=True), Button("play")
        self._line = QHBoxLayout()
        self._line.setSpacing(12)
        self._line.addWidget(self.go_on)
        self.body.addWidget(self.words)
        self.body.addLayout(self._line)
        self.go_on.clicked.connect(self._give)
        self.hide()
        self.retranslate()

    def ask(self, wanted: Sequence[tuple[str, Message]]) -> None:
        """Names of the values with their labels; none hides the card."""
        for row in self._rows:
            self._line.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._names, self.fields, self._rows = dict(wanted), {}, []
        for at, (name, words) in enumerate(wanted):
            field = self.fields[name] = PasswordField()
            row = FormRow(field)
            row.show_text(translate(words))
            field.textChanged.connect(self._fit)
            field.returnPressed.connect(self._give)
            self._rows.append(row)
            self._line.insertWidget(at, row, 1)
        self.setVisible(bool(wanted))
        self._fit()

    def _fit(self) -> None:
        self.go_on.setEnabled(all(field.text() for field in self.fields.values()))

    def _give(self) -> None:
        if self.go_on.isEnabled():
            self.given.emit({name: Secret(field.text()) for name, field in self.fields.items()})

    def retranslate(self) -> None:
        self.set_heading(self.tr("Passwords are needed to go on"))
        self.words.setText(self.tr("They are not kept. Type them as before."))
        self.go_on.name(self.tr("Go on"))
        for row, words in zip(self._rows, self._names.values(), strict=True):
            row.show_text(translate(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
