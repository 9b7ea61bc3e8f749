"""The fields of one part of a label."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.labels.qr import Level
from app.labels.template import Align, Element, Face, Picture, Template
from app.ui.pages.template_values import SNAP_MM
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.file_dialogs import ask_to_open
from app.ui.widgets.number import Number
from app.ui.widgets.side_by_side import SideBySide

_PLACE = ("x", "y", "width", "height")
_WHOLE = {"lines": (1, 60), "quiet": (1, 40)}
_MM = {"size": (0.5, 100.0), "smallest": (0.5, 100.0), "thickness": (0.1, 20.0)}
_ORDER = (
    ("x", "y"), ("width", "height"), ("text",), ("insert",), ("face", "align"), ("size", "smallest"),
    ("lines", "rotation"), ("level", "quiet"), ("thickness",), ("data",),
)  # fmt: skip
"""Fields that stand beside each other where there is room."""
_LARGEST_PICTURE = 2_000_000


class TemplateForm(QWidget):
    edited = Signal(object)
    """The part as its fields say."""
    refused = Signal(str)
    """A picture that is no picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part: Element | None = None
        self.numbers = {name: self._number(0.0, 1000.0, SNAP_MM) for name in _PLACE}
        self.numbers |= {name: self._number(low, high, 0.1) for name, (low, high) in _MM.items()}
        self.numbers |= {name: self._number(low, high, 1, whole=True) for name, (low, high) in _WHOLE.items()}
        self.choices = {name: ChoiceBox() for name in ("level", "face", "align", "rotation")}
        for name, values in (("level", Level), ("face", Face), ("align", Align), ("rotation", (0, 90, 180, 270))):
            for value in values:
                self.choices[name].addItem(str(value), value)
        self.text, self.insert, self.picture = QPlainTextEdit(), ChoiceBox(), Button("open")
        self.text.setTabChangesFocus(True)
        widgets: dict[str, QWidget] = {
            **self.numbers, "text": self.text, "insert": self.insert, **self.choices, "data": self.picture,
        }  # fmt: skip
        self.rows = {name: FormRow(widget) for name, widget in widgets.items()}
        self._pairs = [SideBySide(*(self.rows[name] for name in names), gap=8) for names in _ORDER]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for pair in self._pairs:
            column.addWidget(pair)
        self._connect()
        self._fit()
        self.retranslate()
        self.show_part(None, None)

    def _number(self, low: float, high: float, step: float, *, whole: bool = False) -> Number:
        made = Number(whole=whole)
        made.setRange(low, high)
        made.setSingleStep(step)
        made.setSuffix("" if whole else " mm")
        made.valueChanged.connect(self._changed)
        return made

    def _connect(self) -> None:
        self.text.textChanged.connect(self._changed)
        for choice in self.choices.values():
            choice.currentIndexChanged.connect(self._changed)
        self.insert.activated.connect(self._insert)
        self.picture.clicked.connect(self._ask_for_picture)

    def show_part(self, template: Template | None, part: Element | None) -> None:
        """What is being typed stays as it is typed."""
        self.part = part
        names = {each.name for each in fields(part)} if part is not None else set()
        names |= {*_PLACE} if part is not None else set()
        names |= {"insert"} if "text" in names else set()
        for name, row in self.rows.items():
            row.setVisible(name in names)
        for pair, inside in zip(self._pairs, _ORDER, strict=True):
            pair.setVisible(not names.isdisjoint(inside))
        if part is None or template is None:
            return
        blockers = [QSignalBlocker(each) for each in (*self.numbers.values(), *self.choices.values(), self.text)]
        for name, number in self.numbers.items():
            source = part.box if name in _PLACE else part
            number.setValue(float(getattr(source, name, number.value())))
        for name, choice in self.choices.items():
            choice.setCurrentIndex(max(0, choice.findData(getattr(part, name, None))))
        words = getattr(part, "text", "")
        if words != self.text.toPlainText():
            self.text.setPlainText(words)
        self._offer_fields(template)
        del blockers

    def retranslate(self) -> None:
        words = {
            "x": self.tr("From the left"),
            "y": self.tr("From the top"),
            "width": self.tr("Width"),
            "height": self.tr("Height"),
            "text": self.tr("Text"),
            "insert": self.tr("Insert a field"),
            "face": self.tr("Font"),
            "align": self.tr("Alignment"),
            "size": self.tr("Size"),
            "smallest": self.tr("Smallest size"),
            "lines": self.tr("Most lines"),
            "rotation": self.tr("Turned"),
            "level": self.tr("Error level"),
            "quiet": self.tr("Quiet zone (modules)"),
            "thickness": self.tr("Thickness"),
            "data": self.tr("Picture"),
        }
        for name, row in self.rows.items():
            row.show_text(words[name])
        for at, word in enumerate((self.tr("left"), self.tr("centre"), self.tr("right"))):
            self.choices["align"].setItemText(at, word)
        faces = (self.tr("Sans"), self.tr("Sans bold"), self.tr("Mono"), self.tr("Mono bold"))
        for at, word in enumerate(faces):
            self.choices["face"].setItemText(at, word)
        for at in range(4):
            self.choices["rotation"].setItemText(at, f"{90 * at}°")
        self.picture.name(self.tr("Choose a picture…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.text.setFixedHeight(px(58))

    def _offer_fields(self, template: Template) -> None:
        if [self.insert.itemText(at) for at in range(1, self.insert.count())] != list(template.known_fields):
            self.insert.clear()
            self.insert.addItem("…")
            self.insert.addItems(list(template.known_fields))

    def _insert(self, at: int) -> None:
        if at > 0:
            self.text.insertPlainText(f"{{{self.insert.itemText(at)}}}")
            self.insert.setCurrentIndex(0)

    def _changed(self) -> None:
        if self.part is None:
            return
        known = {each.name for each in fields(self.part)}
        box = replace(self.part.box, **{name: round(self.numbers[name].value(), 3) for name in _PLACE})
        values: dict[str, object] = {name: round(self.numbers[name].value(), 3) for name in _MM}
        values |= {name: int(self.numbers[name].value()) for name in _WHOLE}
        values |= {name: choice.currentData() for name, choice in self.choices.items()}
        values["text"] = self.text.toPlainText()
        kept = {name: value for name, value in values.items() if name in known}
        self.part = replace(self.part, box=box, **kept)  # type: ignore[arg-type]
        self.edited.emit(self.part)

    def _ask_for_picture(self) -> None:
        kinds = [self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp)")]
        ask_to_open(self, self.tr("Choose a picture for the label"), kinds, self.use_picture)

    def use_picture(self, path: Path) -> None:
        """As black and white, inside the template."""
        from app.labels.image import as_png

        try:
            data = path.read_bytes() if path.stat().st_size <= _LARGEST_PICTURE else b""
        except OSError:
            data = b""
        png = as_png(data) if data else None
        if png is None:
            self.refused.emit(path.name)
        elif isinstance(self.part, Picture):
            self.part = replace(self.part, data=png)
            self.edited.emit(self.part)
