"""A big button that leads to a task: icon, name, and one line on what it is for."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.theme import px, tokens
from app.ui.widgets.labels import label


class Door(QPushButton):
    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("door", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon_name = icon
        self._picture = QLabel()
        self._title = label("heading", wrap=True)
        self._line = label("muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(18)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        for part in (self._picture, self._title, self._line):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()

    def show_text(self, title: str, line: str) -> None:
        self._title.setText(title)
        self._line.setText(line)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(104))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _tint(self) -> None:
        picture = icons.pixmap(self._icon_name, px(32), tokens().accent, self.devicePixelRatioF())
        self._picture.setPixmap(picture)
        self._picture.setFixedWidth(px(36))
        self.updateGeometry()
