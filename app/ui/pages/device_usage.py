"""Data of a device day by day: a bar for each, what it sent upon what it received."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.station.device_values import DayUse
from app.ui.theme import px, text_font, tokens
from app.ui.values import data_size, long_day, short_day
from app.ui.widgets.focus import paint_focus
from app.ui.widgets.labels import label

_TICKS = 5
_STEPS = (1, 2, 5, 10)
_PAD = 6


class UsageBars(QWidget):
    """The plot itself: mouse and arrow keys choose a day."""

    chosen = Signal(int)
    """Place of a day in `days`; -1 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days: tuple[DayUse, ...] = ()
        self.at = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, days: Sequence[DayUse]) -> None:
        self.days = tuple(days)
        self.choose(-1)
        self.update()

    def choose(self, at: int) -> None:
        if at != self.at:
            self.at = at
            self.chosen.emit(at)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), px(120))

    def plot(self) -> QRectF:
        """Where the bars are; axes at the left and below."""
        metrics = QFontMetrics(text_font(11))
        left = max(metrics.horizontalAdvance(data_size(tick)) for tick in self._ticks()) + px(_PAD)
        room = QRectF(self.rect())
        return room.adjusted(left, metrics.height() / 2 + 1, -px(2), -metrics.height() - px(_PAD))

    def place_of(self, at: int) -> QRectF:
        """The column of a day, as high as the plot."""
        plot = self.plot()
        width = plot.width() / max(len(self.days), 1)
        return QRectF(plot.x() + at * width, plot.y(), width, plot.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.choose(self._day_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go a day, Home and End to the ends; a first arrow to the newest day."""
        last = len(self.days) - 1
        moves = {
            Qt.Key.Key_Left: last if self.at < 0 else max(self.at - 1, 0),
            Qt.Key.Key_Right: last if self.at < 0 else min(self.at + 1, last),
            Qt.Key.Key_Home: min(0, last),
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: -1,
        }
        if event.key() in moves:
            self.choose(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.days:
            with QPainter(self) as painter:
                self._paint_plot(painter)
        if self.hasFocus():
            paint_focus(self)

    def _paint_plot(self, painter: QPainter) -> None:
        painter.setFont(text_font(11))
        plot, ticks = self.plot(), self._ticks()
        self._paint_axis(painter, plot, ticks)
        for at in range(len(self.days)):
            self._paint_day(painter, at, ticks[-1])
        self._paint_dates(painter, plot)

    def _paint_axis(self, painter: QPainter, plot: QRectF, ticks: Sequence[int]) -> None:
        t, high = tokens(), painter.fontMetrics().height()
        for tick in ticks:
            y = plot.bottom() - plot.height() * tick / ticks[-1]
            painter.setPen(QColor(t.border))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(t.muted))
            room = QRectF(0, y - high / 2, plot.left() - px(_PAD), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, data_size(tick))

    def _paint_day(self, painter: QPainter, at: int, top: int) -> None:
        t, use, place = tokens(), self.days[at], self.place_of(at)
        if at == self.at:
            painter.fillRect(place, QColor(t.accent_soft))
        gap = min(place.width() / 6, px(3))
        down = place.height() * use.down_bytes / top
        up = place.height() * use.up_bytes / top
        bar = QRectF(place.x() + gap, place.bottom() - down, place.width() - 2 * gap, down)
        paint_swatch(painter, bar, sent=False)
        paint_swatch(painter, QRectF(bar.x(), bar.y() - up, bar.width(), up), sent=True)

    def _paint_dates(self, painter: QPainter, plot: QRectF) -> None:
        """First and last day, and those between that have room."""
        high, days = painter.fontMetrics().height(), len(self.days)
        widest = max(painter.fontMetrics().horizontalAdvance(short_day(use.day)) for use in self.days) + px(14)
        step = max(1, -(-widest * days // max(round(plot.width()), 1)))
        painter.setPen(QColor(tokens().muted))
        for at in range(days - 1, -1, -step):
            middle = self.place_of(at).center().x()
            left = min(max(middle - widest / 2, 0), self.width() - widest)
            room = QRectF(left, plot.bottom() + px(_PAD) / 2, widest, high)
            end = at == days - 1 and days > 1
            side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(room, side | Qt.AlignmentFlag.AlignTop, short_day(self.days[at].day))

    def _ticks(self) -> tuple[int, ...]:
        return ticks_to(max((use.up_bytes + use.down_bytes for use in self.days), default=0))

    def _day_at(self, point: QPointF) -> int:
        plot = self.plot()
        if not self.days or not plot.left() <= point.x() < plot.right():
            return -1
        return int((point.x() - plot.left()) / plot.width() * len(self.days))


class UsagePlot(QWidget):
    """Legend with totals, the plot, and a line that tells the chosen day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars = UsageBars()
        self.bars.chosen.connect(self._tell)
        self.received, self.sent, self.told = label("small"), label("small"), label("small", wrap=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none = label("muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._swatches = (_Swatch(sent=False), _Swatch(sent=True))
        self._lay_out()
        self.retranslate()

    def show_usage(self, days: tuple[DayUse, ...]) -> None:
        """Oldest first; days without a record are shown as days without data."""
        filled = with_every_day(days)
        if filled != self.bars.days:
            self.bars.show_days(filled)
        self.retranslate()

    def retranslate(self) -> None:
        self.told.setMinimumHeight(2 * QFontMetrics(text_font(12)).lineSpacing())
        days = self.bars.days
        down, up = sum(use.down_bytes for use in days), sum(use.up_bytes for use in days)
        self.received.setText(self.tr("Received {size}").format(size=data_size(down)))
        self.sent.setText(self.tr("Sent {size}").format(size=data_size(up)))
        self.bars.setAccessibleName(self.tr("Data by day"))
        self.none.setText(self.tr("The provider has counted no data of this device in the last 30 days."))
        for part in (*self._swatches, self.received, self.sent, self.bars, self.told):
            part.setVisible(bool(days))
        self.none.setVisible(not days)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self) -> None:
        days, at = self.bars.days, self.bars.at
        if not days:
            self.bars.setAccessibleDescription("")
            return
        if 0 <= at < len(days):
            use = days[at]
            day = long_day(use.day)
            words = self.tr("{day}: received {down}, sent {up}").format(
                day=day, down=data_size(use.down_bytes), up=data_size(use.up_bytes)
            )
        else:
            words = self.tr("Point at a day, or use the arrow keys, to read its values.")
        self.told.setText(words)
        span = self.tr("{first} to {last}").format(first=short_day(days[0].day), last=short_day(days[-1].day))
        self.bars.setAccessibleDescription(f"{span}. {self.received.text()}. {self.sent.text()}. {words}")

    def _lay_out(self) -> None:
        legend = QHBoxLayout()
        legend.setSpacing(px(6))
        for swatch, words in zip(self._swatches, (self.received, self.sent), strict=True):
            legend.addWidget(swatch)
            legend.addWidget(words)
            legend.addSpacing(px(12))
        legend.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(legend)
        column.addWidget(self.bars, 1)
        column.addWidget(self.told)
        column.addWidget(self.none, 1)


class _Swatch(QWidget):
    def __init__(self, *, sent: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent = sent
        self.setFixedSize(px(18), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_swatch(painter, QRectF(self.rect()).adjusted(0, 0, -1, -1), sent=self._sent)


def paint_swatch(painter: QPainter, room: QRectF, *, sent: bool) -> None:
    """What was received is filled, what was sent is hatched, so that nobody needs the colour."""
    if room.height() <= 0:
        return
    colour = QColor(tokens().warning if sent else tokens().accent)
    box = QRect(room.toAlignedRect())
    if sent:
        painter.fillRect(box, QColor(tokens().surface))
        painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))
    else:
        painter.fillRect(box, colour)


def with_every_day(days: Sequence[DayUse]) -> tuple[DayUse, ...]:
    """The days from the first to the last, none left out, and none twice."""
    if not days:
        return ()
    known: dict[date, DayUse] = {}
    for use in days:
        old = known.get(use.day, DayUse(use.day, 0, 0))
        known[use.day] = DayUse(use.day, old.up_bytes + use.up_bytes, old.down_bytes + use.down_bytes)
    first, last = min(known), max(known)
    every = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return tuple(known.get(day, DayUse(day, 0, 0)) for day in every)


def ticks_to(most: int) -> tuple[int, ...]:
    """Round sizes from 0 to at least `most`, in at most `_TICKS` steps of 1, 2 or 5."""
    least = max(-(-most // _TICKS), 1)
    power = 10 ** (len(str(least)) - 1)
    step = next(power * each for each in _STEPS if power * each >= least)
    return tuple(range(0, max(-(-most // step), 1) * step + 1, step))
