"""The manual in a window of our own, for computers without a browser."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from app.ui.theme import px, tokens
from app.ui.widgets.buttons import Button

PICTURE_WIDTH = 640
_CONTENTS = re.compile(r'<div class="sidebar-tree">(.*?)</div>', re.DOTALL)
_ARTICLE = re.compile(r"<article[^>]*>(.*?)</article>", re.DOTALL)


class ManualPart(QTextBrowser):
    """Shows what `part` matches in a page; a browser would show the page as it is."""

    def __init__(self, part: re.Pattern[str]) -> None:
        super().__init__()
        self._part = part
        self.setOpenExternalLinks(True)
        self.paint_as_the_program()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        path = Path(QUrl(name).toLocalFile())
        match QTextDocument.ResourceType(kind):
            case QTextDocument.ResourceType.HtmlResource:
                found = self._part.search(path.read_text(encoding="utf-8"))
                return found[1] if found else ""
            case QTextDocument.ResourceType.ImageResource:
                return QImage(str(path)).scaledToWidth(px(PICTURE_WIDTH), Qt.TransformationMode.SmoothTransformation)
        return None

    def paint_as_the_program(self) -> None:
        t = tokens()
        self.document().setDefaultStyleSheet(
            f"a {{ color: {t.accent}; text-decoration: none; }} code, pre {{ font-family: 'Noto Sans Mono'; }}"
            f"th, td {{ padding: {px(4)}px {px(8)}px; border: 1px solid {t.border}; }}"
        )
        if not self.source().isEmpty():
            self.reload()


class ManualView(QWidget):
    """A window beside that of `parent`; it ends with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.contents = ManualPart(_CONTENTS)
        self.contents.setOpenLinks(False)
        self.article = ManualPart(_ARTICLE)
        self.back, self.forward = Button("back"), Button("forward")
        self.contents.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.article.backward)
        self.forward.clicked.connect(self.article.forward)
        self.article.backwardAvailable.connect(self.back.setEnabled)
        self.article.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self._lay_out()
        self.retranslate()

    def show_page(self, path: Path, first: Path) -> None:
        """The page at `path`, with the contents that stand on the `first` one beside it."""
        if self.contents.source().isEmpty():
            self.contents.setSource(QUrl.fromLocalFile(str(first)))
        self.article.setSource(QUrl.fromLocalFile(str(path)))
        self.show()
        self.raise_()
        self.activateWindow()
        self.article.setFocus()

    def _follow(self, link: QUrl) -> None:
        self.article.setSource(self.contents.source().resolved(link))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        both = QHBoxLayout()
        both.addWidget(self.contents, 2)
        both.addWidget(self.article, 5)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        column.addLayout(both, 1)
        self.resize(px(1000), px(720))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Manual"))
        self.back.name(self.tr("Back"))
        self.forward.name(self.tr("Forward"))
        self.contents.setAccessibleName(self.tr("Pages of the manual"))
        self.article.setAccessibleName(self.tr("Page of the manual"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.contents.paint_as_the_program()
            self.article.paint_as_the_program()
