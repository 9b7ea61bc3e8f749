"""The line for one card: its ICCID and its registration code, typed, scanned or pasted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.domain.card_list import check_card, looks_like_code
from app.domain.errors import KnownError
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import mark_wrong

_ICCID = ("iccid.",)


class CardEntry(Card):
    added = Signal(str, str)
    """ICCID and code, both good."""
    pasted = Signal(str)
    """A text with more than one card in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.iccid, self.code, self.add = QLineEdit(), QLineEdit(), Button("add")
        self.reason = Banner()
        self._captions = (label("small"), label("small"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        for column, (caption, field) in enumerate(zip(self._captions, (self.iccid, self.code), strict=True)):
            caption.setBuddy(field)
            field.setProperty("role", "mono")
            field.textEdited.connect(self._edited)
            grid.addWidget(caption, 0, column)
            grid.addWidget(field, 1, column)
        grid.addWidget(self.add, 1, 2)
        self.body.addLayout(grid)
        self.body.addWidget(self.reason)
        self.iccid.returnPressed.connect(self._next)
        self.code.returnPressed.connect(self._take)
        self.add.clicked.connect(self._take)
        self._fit()
        self.retranslate()

    def show_card(self, iccid: str, code: str) -> None:
        """To be changed here, and added again."""
        self.iccid.setText(iccid)
        self.code.setText(code)
        self._mark(None)
        (self.code if iccid and not code else self.iccid).setFocus()

    def take_scan(self, text: str, *, is_iccid: bool) -> bool:
        """An ICCID, or the code that belongs to the one that stands here."""
        if is_iccid:
            self.show_card(text, "")
            return True
        if not self.iccid.text().strip() or not looks_like_code(text):
            return False
        self.code.setText(text.strip())
        self._take()
        return True

    def _edited(self, text: str) -> None:
        self._mark(None)
        if any(sign in text for sign in "\n\r\t,;"):
            self.iccid.clear()
            self.pasted.emit(text)

    def _next(self) -> None:
        """A scanner ends with Enter: on to the code."""
        if self.code.text().strip():
            self._take()
        else:
            self.code.setFocus()

    def _take(self) -> None:
        try:
            card = check_card(self.iccid.text(), self.code.text())
        except KnownError as error:
            self._mark(error)
            return
        self.show_card("", "")
        self.added.emit(str(card.iccid), card.code.reveal())

    def _mark(self, error: KnownError | None) -> None:
        bad = None if error is None else self.iccid if error.code.startswith(_ICCID) else self.code
        for field in (self.iccid, self.code):
            mark_wrong(field, field is bad)
        if error is None:
            self.reason.hide()
        else:
            self.reason.show_error(error)

    def _fit(self) -> None:
        self.iccid.setMinimumWidth(px(220))
        self.code.setMinimumWidth(px(130))

    def retranslate(self) -> None:
        for caption, field, text in zip(
            self._captions, (self.iccid, self.code), (self.tr("ICCID of a card"), self.tr("Registration code")),
            strict=True,
        ):  # fmt: skip
            caption.setText(text)
            field.setAccessibleName(text)
        self.iccid.setPlaceholderText(self.tr("Scan, type or paste it"))
        self.code.setPlaceholderText(self.tr("10 characters"))
        self.add.name(self.tr("Add"), self.tr("Put the card on the list; nothing is sent yet"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
