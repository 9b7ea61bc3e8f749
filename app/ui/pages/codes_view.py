"""The middle of the codes page: the QR code, the code in words, and each of its fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.identifiers import grouped
from app.labels.qr import QrMatrix
from app.station.code_values import CodeState
from app.ui.i18n import translate
from app.ui.pages.codes_list import Listed
from app.ui.pages.codes_qr import QrView
from app.ui.pages.codes_style import CodeStyle
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label

HIDDEN = "•••••-•••••"


class Field(QWidget):
    """One field of the code, and what it is for."""

    def __init__(self, role: str = "mono", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = label(role, wrap=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.help = label("small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(self.help)

    def show_text(self, value: str, help_line: str) -> None:
        self.value.setText(breakable(value))
        self.help.setText(help_line)
        self.help.setVisible(bool(help_line))


class CodeView(Card):
    revealed = Signal()
    """The code was shown in clear."""
    full_screen_wanted = Signal()
    copy_wanted = Signal()
    text_copy_wanted = Signal()
    save_wanted = Signal()
    drawn_anew = Signal()
    """Another error level, or the host in other letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: Listed | None = None
        self._matrix: QrMatrix | None = None
        self._clear = False
        self.used = Banner(closable=False)
        self.qr, self.style_row = QrView(), CodeStyle()
        self.text = label("mono", wrap=True)
        self.proof = label("small", wrap=True)
        self.show_button, self.full, self.copy, self.save = Button(), Button(), Button(), Button()
        self.copy_text = Button("copy", link=True)
        self.buttons = Flow((self.show_button, self.full, self.copy, self.save), gap=10)
        self.fields = {name: Field() for name in ("smdp", "matching_id", "confirmation", "oid", "extra", "eid")}
        self.fields["confirmation"].value.setProperty("role", "")
        self.warnings = Banner(closable=False)
        self._names: dict[str, QLabel] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_item(self, item: Listed | None) -> None:
        """The words at once; the picture follows with `show_matrix` or `show_error`."""
        same = item is not None and self.item is not None and item.key == self.item.key
        self.item = item
        if not same:
            self._clear = False
            self._matrix = None
            self.qr.show_matrix(None)
        self._fill()

    def show_matrix(self, matrix: QrMatrix) -> None:
        self._matrix = matrix
        self.qr.show_matrix(matrix)
        self._fill()

    def show_error(self, error: KnownError) -> None:
        """The code cannot be drawn."""
        self.proof.setText(f"{translate(error.what)} {translate(error.remedy)}")

    @property
    def matrix(self) -> QrMatrix | None:
        return self._matrix

    def retranslate(self) -> None:
        self.full.name(self.tr("Full screen"), self.tr("As large as the screen allows, for a phone to scan"))
        self.copy.name(self.tr("Copy picture"))
        self.copy_text.name("", self.tr("Copy the code"))
        self.save.name(self.tr("Save…"), self.tr("Save the QR code as PNG, SVG or PDF"))
        names = {
            "smdp": self.tr("SM-DP+ address"),
            "matching_id": self.tr("MatchingID"),
            "confirmation": self.tr("Confirmation code"),
            "oid": self.tr("SM-DP+ OID"),
            "extra": self.tr("Further fields"),
            "eid": "EID",
        }
        for key, name in names.items():
            self._names[key].setText(name)
            self.fields[key].setAccessibleName(name)
        self._fill()

    def hideEvent(self, event: QHideEvent) -> None:
        """Who comes back to the page asks for the code again."""
        super().hideEvent(event)
        self._clear = False
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        facts = Facts()
        for key, field in self.fields.items():
            self._names[key] = facts.add(field)
        self.body.setContentsMargins(22, 16, 22, 18)
        self.body.addWidget(self.used)
        self.body.addWidget(self.qr, 1)
        for line in (self.text, self.proof):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QHBoxLayout()
        words.addWidget(self.text, 1)
        words.addWidget(self.copy_text)
        self.body.addLayout(words)
        self.body.addWidget(self.proof)
        self.body.addWidget(self.style_row)
        self.body.addSpacing(4)
        self.body.addWidget(self.buttons)
        self.body.addSpacing(8)
        self.body.addWidget(self.warnings)
        self.body.addWidget(facts)
        self.qr.setMaximumHeight(px(420))

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._toggle)
        self.full.clicked.connect(self.full_screen_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.copy_text.clicked.connect(self.text_copy_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.style_row.changed.connect(self.drawn_anew)

    def _toggle(self) -> None:
        self._clear = not self._clear
        self._fill()
        if self._clear:
            self.revealed.emit()

    def _fill(self) -> None:
        code = self.item.code if self.item else None
        if code is None:
            return
        clear = self._clear or not code.matching_id
        self.text.setText(breakable(code.text() if clear else code.masked()))
        self.show_button.name(self.tr("Hide the code") if self._clear else self.tr("Show the code"))
        self.copy_text.setVisible(clear)
        self.show_button.setVisible(bool(code.matching_id))
        for button in (self.full, self.copy, self.save):
            button.setEnabled(self._matrix is not None)
        self.proof.setText(self._proof())
        self._fill_fields(code, clear)
        self._warn(code)

    def _proof(self) -> str:
        if self._matrix is None:
            return ""
        return self.tr("version {version}, level {level} · read back and equal").format(
            version=self._matrix.version, level=self._matrix.level
        )

    def _fill_fields(self, code: ActivationCode, clear: bool) -> None:
        unit = self.item.unit if self.item else None
        values = {
            "smdp": code.smdp,
            "matching_id": self._matching_id(code, clear),
            "confirmation": self.tr("asked for") if code.confirmation_required else self.tr("not asked for"),
            "oid": code.oid,
            "extra": " $ ".join(code.extra),
            "eid": grouped(unit.eid) if unit else "",
        }
        help_lines = self._explained(code) if unit is None else {}
        if not code.matching_id:
            help_lines["matching_id"] = self.tr("None: the SM-DP+ knows the device by its EID.")
        for key, value in values.items():
            self.fields[key].show_text(value, help_lines.get(key, ""))
            self.fields[key].setVisible(bool(value))
            self._names[key].setVisible(bool(value))

    def _matching_id(self, code: ActivationCode, clear: bool) -> str:
        if not code.matching_id:
            return "–"
        return code.matching_id.reveal() if clear else HIDDEN

    def _explained(self, code: ActivationCode) -> dict[str, str]:
        """What each field is for, where a code came in by hand."""
        asked, silent = (
            self.tr("Whoever downloads the profile is asked for a code that comes by another way."),
            self.tr("The download starts without a further question."),
        )
        return {
            "smdp": self.tr("The server that holds the profile."),
            "matching_id": self.tr("Which profile it is. Whoever has it can download the profile, once."),
            "confirmation": asked if code.confirmation_required else silent,
            "oid": self.tr("The server must prove that it has this number."),
            "extra": self.tr("Fields of SGP.22 version 3; they are kept as they are."),
        }

    def _warn(self, code: ActivationCode) -> None:
        self.warnings.setVisible(bool(code.warnings))
        if code.warnings:
            self.warnings.show_message(Kind.WARNING, "\n".join(translate(warning) for warning in code.warnings))
        used = self.item is not None and self.item.state is CodeState.USED
        self.used.setVisible(used)
        if used:
            self.used.show_message(
                Kind.WARNING,
                self.tr("The profile of this code was already downloaded."),
                self.tr("A code works once. Print or show it again only if you know why."),
            )


def breakable(text: str) -> str:
    """A long code may go on in the next line after each of its fields and groups."""
    return text.replace("$", "$\u200b").replace("-", "-\u200b").replace(".", ".\u200b")
