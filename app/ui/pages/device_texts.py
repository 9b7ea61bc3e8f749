"""The conversation with a device by SMS: what was said, and what is to be said next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from app.domain.message import NOTHING, say
from app.station.device_texts import text_warning
from app.station.device_values import DeviceDetail
from app.ui.pages.device_desk import TextDesk
from app.ui.pages.device_rows import LineList
from app.ui.pages.device_talk import Talk
from app.ui.pages.device_text_entry import TextEntry
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import bring_into_sight, scrolled

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

LEAST_PX = 72
"""Height of what was said, under which the panel scrolls instead of squeezing what is asked below it."""
_KEEP = say("sms", "Send it when online")


class TextConsole(QWidget):
    """What is typed, sent and answered is kept for each device; texts under way are followed while they are shown."""

    changed = Signal()
    """A text was sent, kept or cancelled, or it failed or got lost: unsettled and kept calls may have changed."""
    led = Signal(str, object)
    """Of an error: the page, and the place in it, where there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: TextDesk | None = None
        self.list = LineList(follows=True)
        self.none = label("muted", wrap=True)
        self.entry = TextEntry()
        self.cancel_button, self.reload_button = Button("cancel"), Button("retry", link=True)
        self.cancel_action = QAction(self)
        self.problem = Banner()
        self.problem.leads = True
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def talk(self) -> Talk | None:
        """That of the device that is shown."""
        return self.desk.talk if self.desk else None

    def attach(self, station: Station, bridge: Bridge) -> None:
        self.desk = TextDesk(station, bridge, self)
        self.desk.moved.connect(self._fill)
        self.desk.changed.connect(self.changed)
        self.desk.watch(self.isVisible())

    def show_device(self, account: str, detail: DeviceDetail) -> None:
        """Also when the details of the same device have been read again."""
        assert self.desk is not None  # noqa: S101 - attached before anything can be shown
        other = self.desk.show_device(account, detail)
        if other:
            self.entry.sure.hide()
        self._fill()
        if other:
            self.list.scrollToBottom()

    def write(self) -> None:
        """Put the keyboard where the next text is typed."""
        self.entry.field.setFocus()

    def send(self) -> None:
        """One call for one press; where it would activate the SIM, only after a second one."""
        if self.desk is None or (talk := self.talk) is None:
            return
        warning = text_warning(talk.device, talk.texts)
        if warning == NOTHING:
            self.desk.send()
        else:
            self.entry.warn(warning)
            bring_into_sight(self.entry.sure)

    def cancel(self) -> None:
        """Give up the chosen text."""
        if self.desk is not None:
            self.desk.cancel(self._chosen())

    def refresh(self) -> None:
        """Ask the provider, and settle what has been lost."""
        if self.desk is not None:
            self.desk.ask(thorough=True)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Texts to the device and from it, newest last"))
        self.reload_button.name(self.tr("Read again"))
        self.cancel_button.name(self.tr("Cancel this text"))
        self.cancel_action.setText(self.tr("Cancel this text"))
        self.none.setText(self.tr("No texts yet. What you send and what the device answers stands here."))
        self._fill()

    def minimumSizeHint(self) -> QSize:
        """It scrolls up and down alone."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return QSize(self._inside.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.desk is not None:
            self.desk.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.desk is not None:
            self.desk.watch(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        talk = self.talk
        lines = talk.lines() if talk else []
        self.list.show_lines(lines, self.tr("Without a time"))
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.reload_button.setEnabled(self.desk is not None and talk is not None and not self.desk.asking)
        self.entry.setEnabled(talk is not None)
        self.entry.show_draft(talk.draft if talk else "", sending=talk is not None and bool(talk.sending))
        self._show_problem(talk)
        self._fit()

    def _show_problem(self, talk: Talk | None) -> None:
        error = (talk.problem or talk.unread) if talk else None
        if talk is None or error is None:
            self.problem.hide()
        else:
            fresh = self.problem.isHidden()
            self.problem.show_error(error, action=_KEEP if talk.can_keep else "")
            if fresh:
                bring_into_sight(self.problem)

    def _fit(self) -> None:
        """A text that is chosen and under way can be cancelled."""
        talk = self.talk
        can_cancel = talk is not None and talk.can_cancel(self._chosen())
        self.cancel_button.setVisible(can_cancel)
        self.cancel_action.setEnabled(can_cancel)

    def _send_warned(self) -> None:
        if self.desk is not None:
            self.desk.send()

    def _keep(self) -> None:
        if self.desk is not None and self.entry.button.isEnabled():
            self.desk.keep()

    def _typed(self, text: str) -> None:
        if (talk := self.talk) is not None:
            talk.draft = text

    def _dismiss(self) -> None:
        if (talk := self.talk) is not None:
            talk.problem = talk.unread = None
            talk.can_keep = False

    def _chosen(self) -> object:
        chosen = self.list.chosen()
        return chosen[0].key if len(chosen) == 1 else None

    def _connect(self) -> None:
        self.entry.typed.connect(self._typed)
        self.entry.wanted.connect(self.send)
        self.entry.confirmed.connect(self._send_warned)
        self.cancel_button.clicked.connect(self.cancel)
        self.cancel_action.triggered.connect(self.cancel)
        self.reload_button.clicked.connect(self.refresh)
        self.problem.acted.connect(self._keep)
        self.problem.closed.connect(self._dismiss)
        self.problem.led.connect(self.led)
        self.list.selectionModel().selectionChanged.connect(self._fit)
        self.list.addAction(self.cancel_action)

    def _lay_out(self) -> None:
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel_button)
        foot.addStretch(1)
        foot.addWidget(self.reload_button)
        self._inside = QWidget()
        self._inside.setProperty("role", "clear")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for said in (self.list, self.none):
            said.setMinimumHeight(px(LEAST_PX))
            said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            column.addWidget(said, 1)
        column.addLayout(foot)
        column.addWidget(self.problem)
        column.addWidget(self.entry)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._inside))
