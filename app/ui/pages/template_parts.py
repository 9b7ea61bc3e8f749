"""The parts of a label in the editor: which there are, one of them chosen, and what adds and removes them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Signal
from PySide6.QtWidgets import QListWidget, QMenu, QVBoxLayout, QWidget

from app.labels.template import Code128, DataMatrix, Element, Line, Picture, Qr, Template, Text
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow

ADDED = (Qr, DataMatrix, Code128, Text, Line, Picture)


class TemplateParts(QWidget):
    chosen = Signal(int)
    added = Signal(object)
    """A kind of part."""
    doubled = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: Template | None = None
        self.list = QListWidget()
        self.add, self.double, self.remove = Button("add"), Button("copy"), Button("remove")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(Flow((self.add, self.double, self.remove)))
        self.list.currentRowChanged.connect(self._choose)
        self.add.clicked.connect(self._open_menu)
        self.double.clicked.connect(self.doubled)
        self.remove.clicked.connect(self.removed)
        self._fit()
        self.retranslate()

    def show_template(self, template: Template | None, part: int) -> None:
        blocker = QSignalBlocker(self.list)
        self._template = template
        elements = template.elements if template else ()
        self.list.clear()
        self.list.addItems([self._words(element) for element in elements])
        self.list.setCurrentRow(part)
        del blocker
        self._offer()

    def choose(self, part: int) -> None:
        blocker = QSignalBlocker(self.list)
        self.list.setCurrentRow(part)
        del blocker
        self._offer()

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Parts of the label"))
        self.add.name(self.tr("Add"))
        self.double.name(self.tr("Duplicate"))
        self.remove.name(self.tr("Remove"))
        self.show_template(self._template, self.list.currentRow())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def kind_word(self, kind: type[Element]) -> str:
        return {
            Qr: self.tr("QR code"),
            DataMatrix: self.tr("DataMatrix code"),
            Code128: self.tr("Code 128"),
            Text: self.tr("Text"),
            Line: self.tr("Line or frame"),
            Picture: self.tr("Picture"),
        }[kind]

    def _words(self, element: Element) -> str:
        text = " ".join(getattr(element, "text", "").split())
        return f"{self.kind_word(type(element))}  {text}".rstrip()

    def _choose(self, part: int) -> None:
        self._offer()
        self.chosen.emit(part)

    def _offer(self) -> None:
        some = self.list.currentRow() >= 0
        self.add.setEnabled(self._template is not None)
        self.double.setEnabled(some)
        self.remove.setEnabled(some and self.list.count() > 1)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def menu(self) -> QMenu:
        """One line for each kind of part."""
        made = QMenu(self)
        made.aboutToHide.connect(made.deleteLater)
        for kind in ADDED:
            made.addAction(self.kind_word(kind)).triggered.connect(lambda _on=False, kind=kind: self.added.emit(kind))
        return made

    def _fit(self) -> None:
        self.list.setFixedHeight(px(128))
