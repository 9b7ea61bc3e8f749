"""The right of the codes page: the label as it will be, and what saves one or all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QSizePolicy, QWidget

from app.domain.errors import KnownError
from app.labels.template import ESIM_50X30
from app.ui.i18n import translate
from app.ui.theme import px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label

_EDGE = 4


class LabelPreview(QWidget):
    """The picture of the label with its cut edge, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, png: bytes) -> None:
        self.image = QImage.fromData(png)
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round((width - 2 * _EDGE) * ESIM_50X30.height / ESIM_50X30.width) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        return QSize(px(206), self.heightForWidth(px(206)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = self.width() - 2 * _EDGE
        area = QRectF(_EDGE, _EDGE, width, width * ESIM_50X30.height / ESIM_50X30.width)
        painter.fillRect(area, Qt.GlobalColor.white)
        if not self.image.isNull():
            ratio = self.devicePixelRatioF()
            size = QSize(round(area.width() * ratio), round(area.height() * ratio))
            mode = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(area, self.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
        painter.setPen(QPen(QColor(tokens().idle), 1, Qt.PenStyle.DashLine))
        painter.drawRect(area.adjusted(-1.5, -1.5, 0.5, 0.5))


class LabelCard(Card):
    one_wanted = Signal()
    all_wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._done: int | None = None
        self._ready = False
        self._low = False
        self.template = label("muted", wrap=True)
        self.preview = LabelPreview()
        self.proof = label("small", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.done = label("small", wrap=True)
        self.stop = Button("stop")
        self.one, self.all = Button("save"), Button(primary=True)
        self._lay_out()
        self.one.clicked.connect(self.one_wanted)
        self.all.clicked.connect(self.all_wanted)
        self.stop.clicked.connect(self.stopped)
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.template)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.proof)
        self.body.addStretch(1)
        self._work = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for layout in (self._work, self._buttons):
            layout.setSpacing(8)
            self.body.addLayout(layout)
        self._work.addWidget(self.done)
        self._work.addWidget(self.progress, 1)
        self._work.addWidget(self.stop)
        self._buttons.addWidget(self.one)
        self._buttons.addWidget(self.all)

    def least_width(self) -> int:
        """That of the wider button, with its card around it."""
        margins = self.body.contentsMargins()
        return max(self.one.sizeHint().width(), self.all.sizeHint().width()) + margins.left() + margins.right() + 2

    def set_low(self, low: bool) -> None:
        """Below the code there is room for the buttons in a row, and for nothing else."""
        self._low = low
        direction = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._work.setDirection(direction)
        self._buttons.setDirection(direction)
        for part in (self.heading, self.template, self.preview):
            part.setVisible(not low)
        self._refresh()

    def clear(self) -> None:
        """Another code is looked at; its label follows."""
        self._ready = False
        self.preview.show_picture(b"")
        self.proof.setText("")
        self._refresh()

    def show_picture(self, png: bytes | None) -> None:
        self._ready = bool(png)
        self.preview.show_picture(png or b"")
        self._refresh()

    def show_error(self, error: KnownError) -> None:
        self._ready = False
        self.proof.setText(f"{translate(error.what)} {translate(error.remedy)}")
        self._refresh()

    def show_count(self, count: int) -> None:
        """How many labels the large button saves."""
        self._count = count
        self._refresh()

    def show_progress(self, done: int | None, of: int = 0) -> None:
        """None: nothing is being saved."""
        self._done = done
        self.progress.setRange(0, max(1, of))
        self.progress.setValue(done or 0)
        self.done.setText(self.tr("{done} of {of} drawn and read back").format(done=done or 0, of=of))
        self._refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Label"))
        self.template.setText(ESIM_50X30.name)
        self.preview.setAccessibleName(self.tr("Picture of the label"))
        self.progress.setAccessibleName(self.tr("Progress of the labels"))
        self.stop.name(self.tr("Cancel"))
        self.one.name(self.tr("Save this label…"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _refresh(self) -> None:
        busy = self._done is not None
        for part in (self.done, self.progress, self.stop):
            part.setVisible(busy)
        if self._ready:
            self.proof.setText(self.tr("300 dpi · read back and equal"))
        self.proof.setVisible(bool(self.proof.text()) and not (self._ready and self._low))
        self.one.setEnabled(self._ready and not busy)
        self.all.name(self.tr("Save %n label(s) as PDF", "", self._count))
        self.all.setEnabled(self._count > 0 and not busy)
