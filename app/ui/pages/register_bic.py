"""The BIC line: typed with dashes placed on the way, pasted, or scanned; one BIC or several at once."""

import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from app.domain.bic_list import find_bic, read_bics, why_not
from app.domain.errors import KnownError
from app.domain.identifiers import Bic, grouped
from app.domain.message import NOTHING, Message, say
from app.ui.i18n import translate
from app.ui.theme import px
from app.ui.values import clock
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import ElideLabel
from app.ui.widgets.restyle import mark_wrong

LENGTH = 16
CODE_PX = 340
"""What a BIC needs with its dashes, at text scale 100 %."""
_ON_THE_WAY = re.compile(r"#?[0-9A-Za-z\s-]*")
"""What a BIC looks like while it is typed."""

TYPED, SCANNED, PASTED = say("register", "typed"), say("register", "read by the scanner"), say("register", "pasted")


def dashed(bic: str) -> str:
    """`7Q2K-0M8D-41XT-9H5C`, as it is printed."""
    return grouped(bic).replace(" ", "-")


class BicField(QLineEdit):
    read = Signal(tuple, object)
    """BICs, and how they came in."""
    refused = Signal(object)
    """A `KnownError`: the text is something else."""
    undone = Signal()
    """The text has changed and is not, or no longer, a BIC."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scanned")
        self._before = ""
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._interpret)

    def show_bic(self, bic: Bic | None) -> None:
        self._before = "" if bic is None else dashed(bic)
        self.setText(self._before)
        mark_wrong(self, False)

    def _edited(self, text: str) -> None:
        """A scanner that types its link letter by letter is waited for until it presses Enter."""
        grown, self._before = len(text) - len(self._before), text
        mark_wrong(self, False)
        signs = [sign for sign in text if sign.isalnum()]
        if _ON_THE_WAY.fullmatch(text) and len(signs) <= LENGTH:
            self._place_dashes(text, "".join(signs).upper())
            if len(signs) == LENGTH:
                self._interpret(TYPED if grown == 1 else PASTED)
                return
        elif grown > 1 or "://" not in text:
            self._interpret(PASTED)
            return
        self.undone.emit()

    def _place_dashes(self, text: str, signs: str) -> None:
        """The cursor stays behind the sign it stood behind."""
        mark = "#" if text.startswith("#") else ""
        ahead = sum(sign.isalnum() for sign in text[: self.cursorPosition()])
        trailing = text.endswith("-") and ahead == len(signs) and ahead % 4 == 0 and 0 < ahead < LENGTH
        self._before = mark + dashed(signs) + "-" * trailing
        self.setText(self._before)
        self.setCursorPosition(len(mark) + ahead + max(0, ahead - 1) // 4 + trailing)

    def _interpret(self, how: Message = TYPED) -> None:
        text = self.text().strip()
        if not text:
            return
        bic = find_bic(text)
        try:
            bics = (bic,) if bic is not None else read_bics(text, "").bics
        except KnownError:
            mark_wrong(self, True)
            self.undone.emit()
            self.refused.emit(why_not(text))
        else:
            self.read.emit(bics, how)


class BicCard(Card):
    another_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = BicField()
        self.another, self.clear = Button("add"), Button("undo")
        self.reason = Banner()
        self._caption, self._origin = ElideLabel("small"), ElideLabel("small")
        self._origin.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._caption.setBuddy(self.field)
        self.how, self._at = NOTHING, datetime.now().astimezone()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        self._buttons = Flow((self.another, self.clear), gap=12, share=1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._caption)
        head.addWidget(self._origin, 1)
        self.body.addLayout(head)
        self.body.addLayout(row)
        self.body.addWidget(self.reason)
        self.field.undone.connect(self.reason.hide)
        self.field.refused.connect(self.show_error)
        self.another.clicked.connect(self.another_wanted)
        self.clear.clicked.connect(self.cleared)
        self.show_bics((), None, NOTHING)

    def show_bics(self, bics: Sequence[Bic], current: Bic | None, how: Message, *, typing: bool = False) -> None:
        """`current` stands in the field, which is left alone while somebody is typing; `how` says how it came in."""
        self.how, self._at = how, datetime.now().astimezone()
        if not typing and (current is None or self.field.text().lstrip("#") != dashed(current)):
            self.field.show_bic(current)
        self.reason.hide()
        self.another.setVisible(current is not None)
        self.clear.setVisible(bool(bics))
        self._buttons.setVisible(bool(bics))
        self.retranslate()

    def show_error(self, error: KnownError) -> None:
        self.reason.show_error(error)

    def retranslate(self) -> None:
        self._caption.setText(self.tr("Batch identification code (BIC1 of a card, BIC2 of a box)"))
        self.field.setPlaceholderText("XXXX-XXXX-XXXX-XXXX")
        self.field.setAccessibleName(self.tr("Batch identification code"))
        self.another.name(
            self.tr("Add another"), self.tr("Keep this code and enter one more; a scanner needs no click")
        )
        self.clear.name(self.tr("Start over"), self.tr("Forget the codes on this page; nothing was sent"))
        if self.how.template:
            self._origin.setText(f"{translate(self.how)} · {clock(self._at)}")
        else:
            self._origin.setText(self.tr("Scan, type or paste it"))

    def event(self, event: QEvent) -> bool:
        """The buttons stand below the code where they would cover a part of it."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            shown = [button.sizeHint().width() + 12 for button in (self.another, self.clear) if not button.isHidden()]
            narrow = px(CODE_PX) + sum(shown) > self.contentsRect().width() - 2 * self.body.contentsMargins().left()
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._row.setDirection(below if narrow else beside)
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
