"""The console of the chosen socket: what is said there, a line to type, and what can be sent besides."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.catalog.command import CommandSet
from app.domain.cellular import ModuleIdentity
from app.station import events
from app.station.events import Event, Traffic
from app.station.station import Station
from app.ui.bridge import Bridge
from app.ui.i18n import translate
from app.ui.pages.console_bar import ConsoleBar
from app.ui.pages.console_deeds import ConsoleDeeds
from app.ui.pages.console_find import ConsoleFind
from app.ui.pages.console_input import ConsoleInput
from app.ui.pages.console_macros import ConsoleMacros
from app.ui.pages.console_ports import PortFacts
from app.ui.pages.console_status import ConsoleStatus
from app.ui.pages.console_view import ConsoleView
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save, file_name
from app.ui.widgets.own_keys import OwnKeys


class Console(QFrame):
    grown = Signal(bool)
    """More room is wanted, or no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.socket = ""
        self._name = ""
        self._deeds: ConsoleDeeds | None = None
        self._station: Station | None = None
        self._commands = CommandSet("")
        self._ports = PortFacts()
        self._next = 0
        self.setProperty("role", "card")
        self.bar, self.text, self.status = ConsoleBar(), ConsoleView(), ConsoleStatus()
        self.finder, self.macros = ConsoleFind(self.text), ConsoleMacros()
        self.banner = Banner()
        self.input, self.send, self.star = ConsoleInput(), Button("forward"), Button("star", link=True)
        self.text.explain = self._explain
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(10, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self.input, 1)
        for part in (self.star, self.status, self.send):
            line.addWidget(part)
        left = QWidget()
        left.setProperty("role", "clear")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.finder, self.banner, self.text):
            column.addWidget(each, int(each is self.text))
        column.addLayout(line)
        self.both = QSplitter(Qt.Orientation.Horizontal)
        self.both.setChildrenCollapsible(False)
        self.both.addWidget(left)
        self.both.addWidget(self.macros)
        self.both.setStretchFactor(0, 1)
        self.macros.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 2)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.both, 1)
        self.text.setMinimumHeight(px(44))

    def _connect(self) -> None:
        bar = self.bar
        self.input.sent.connect(self.send_line)
        self.input.left.connect(self._leave)
        self.input.textChanged.connect(self._refresh_line)
        self.send.clicked.connect(self.input.submit)
        self.star.clicked.connect(lambda: self.macros.keep_line(self.input.text()))
        self.status.stopped.connect(self._with(lambda deeds: deeds.cancel()))
        self.finder.closed.connect(self.input.setFocus)
        bar.search.clicked.connect(self.finder.start)
        bar.pause.toggled.connect(self.text.pause)
        bar.macros.toggled.connect(self._show_macros)
        bar.grow.toggled.connect(self.grown)
        bar.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.text()))
        bar.save.clicked.connect(self._ask_where)
        bar.clear.clicked.connect(self._clear)
        self.macros.line_chosen.connect(self.send_line)
        self.macros.macro_chosen.connect(lambda macro: self._with(lambda deeds: deeds.run(macro))())
        self.macros.changed.connect(self._know)
        self.macros.edits.connect(self._share)
        self.macros.failed.connect(self.banner.show_error)
        OwnKeys(self, {"Ctrl+F": self.finder.start, "Ctrl+L": self._clear, "Ctrl+P": bar.pause.toggle})
        self._connect_menu()

    def _connect_menu(self) -> None:
        menu = self.bar.menu
        menu.looks.connect(self.text.set_look)
        menu.drives.connect(lambda choice: self._with(lambda deeds: deeds.drive(choice))())
        menu.find_baud.triggered.connect(self._with(lambda deeds: deeds.find_baud()))
        menu.port.triggered.connect(self._with(lambda deeds: deeds.open_or_close()))
        menu.send_lines.triggered.connect(self._with(lambda deeds: self._ask_what(deeds.send_lines)))
        menu.send_bytes.triggered.connect(self._with(lambda deeds: self._ask_what(deeds.send_bytes)))
        menu.own_history.triggered.connect(self._show_history)
        menu.forget_history.triggered.connect(self._with(lambda deeds: deeds.forget_history()))

    # --- what the page tells

    def attach(self, station: Station, bridge: Bridge) -> None:
        """Called once."""
        self._station = station
        self._deeds = deeds = ConsoleDeeds(station, bridge, self)
        deeds.failed.connect(self.banner.show_error)
        deeds.remembered.connect(self._show_history)
        bridge.events.connect(self.on_events)
        self.macros.attach(station.console, bridge)
        if station.console.problem is not None:
            self.banner.show_error(station.console.problem)
        self.show_socket(self.socket, self._name)

    def show_socket(self, socket: str, name: str, device: str = "") -> None:
        """`device` is the port that is, or was last, plugged in there. One that comes back goes on where it was."""
        before, self.socket, self._name = self.socket, socket, name
        if self._station is not None and self._deeds is not None and (socket != before or device != self._deeds.device):
            self._deeds.device, self._next = device, self._ports.cleared.get(device, 0)
            self._ports.catch_up(device, self._station.bench.standings.of(socket))
            if socket != before:
                self.text.show_rows(())
                self.banner.hide()
            self._hear()
            self._know()
            self._show_history()
        self.retranslate()

    def forget(self, socket: str) -> None:
        if socket == self.socket:
            self.show_socket("", "")

    def on_events(self, happened: Sequence[Event]) -> None:
        for event in happened:
            if isinstance(event, events.BenchEvent):
                self._ports.take(event)
                if event.port == self._device:
                    self._take(event)

    def retranslate(self) -> None:
        name = self.tr("Console · {socket}").format(socket=self._name) if self._name else self.tr("Console")
        self.bar.title.setText(name)
        for part in (self.bar, self.finder, self.macros):
            part.retranslate()
        self.send.name(self.tr("Send"))
        self.star.name("", self.tr("Make this line a favourite"))
        self.text.setAccessibleName(self.tr("Traffic of the chosen socket"))
        self.text.setPlaceholderText(self.tr("No traffic here yet."))
        self._refresh_line()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._know()

    # --- what happens at the port

    def _take(self, event: events.BenchEvent) -> None:
        match event:
            case events.TrafficWaits():
                self._hear()
            case events.ConsolePort():
                self._show_port(event)
            case events.ConsoleStep():
                self.status.step(event.number, event.of)
            case events.ConsoleDone():
                self._done(event)
            case events.BenchIdentity():
                self._know()
            case events.BenchStep() | events.BenchDone():
                self._refresh_line()

    def _hear(self) -> None:
        if self._station is not None and self._device:
            heard = self._station.bench.talk.read(self._device, self._next)
            self.text.take(heard.lines, heard.lost if self._next else 0)
            self._next = heard.next

    def _show_port(self, port: events.ConsolePort) -> None:
        self.status.show_port(port, working=port.port in self._ports.working)
        self.bar.menu.show_open(port.open)
        if port.problem.template:
            self.banner.show_message(Kind.WARNING, port.problem)

    def _done(self, done: events.ConsoleDone) -> None:
        """An error that the module has said itself stands in the text already."""
        self.status.step(0, 0)
        self._refresh_line()
        if done.problem.template and (not done.text or done.remedy.template or done.problem.context == "console"):
            self.banner.show_message(Kind.WARNING, done.problem, done.remedy)
        elif done.ok:
            self.banner.hide()

    # --- what a person does

    @property
    def _device(self) -> str:
        return self._deeds.device if self._deeds is not None else ""

    def _with(self, deed: Callable[[ConsoleDeeds], None]) -> Callable[[], None]:
        """`deed`, for a console that has a port."""

        def call() -> None:
            if self._deeds is not None and self._deeds.device:
                deed(self._deeds)

        return call

    def send_line(self, line: str) -> None:
        """To the port, or to the prompt of its module."""
        if self._deeds is None or not self._device:
            return
        if self._device in self._ports.asks:
            self._deeds.answer(line)
        else:
            self._deeds.send(line, self._commands.timeout_for(line))

    def _leave(self) -> None:
        """Escape leaves the prompt, or ends what is under way."""
        asks = self._device in self._ports.asks
        self._with(lambda deeds: deeds.answer(None) if asks else deeds.cancel())()

    def _clear(self) -> None:
        self._ports.cleared[self._device] = self._next
        self.text.show_rows(())

    def _show_macros(self, shown: bool) -> None:
        self.macros.setVisible(shown)
        if shown:
            self.macros.begin()

    def _share(self, edits: bool) -> None:
        """A macro that is being edited has most of the room."""
        whole = self.both.width()
        self.both.setSizes([whole * 2 // 5, whole * 3 // 5] if edits else [whole, self.macros.minimumWidth()])

    def _ask_what(self, use: Callable[[Path], None]) -> None:
        ask_to_open(self, self.tr("Send a file"), [self.tr("All files (*)")], use)

    def _ask_where(self) -> None:
        name, text = f"{file_name(self._name or self.tr('Console'))}.txt", self.text.text()
        ask_to_save(
            self, self.tr("Save the traffic"), name, [self.tr("Text (*.txt)")],
            lambda path: self._with(lambda deeds: deeds.save(path, text))(),
        )  # fmt: skip

    # --- words

    def _know(self) -> None:
        """The commands of the module that is there, as far as it is known which."""
        if self._station is None:
            return
        found = self._ports.identities.get(self._device, ModuleIdentity())
        self._commands = self._station.catalog.vendor_for(found.vendor, found.model)
        self.input.know(self._commands.console, self._station.console.favourites)

    def _show_history(self) -> None:
        if self._deeds is not None:
            self.input.set_history(self._deeds.history(self.bar.menu.own_history.isChecked()))

    def _explain(self, row: Traffic) -> str:
        words = row.meaning if row.meaning.template else self._commands.console.get(row.line)
        return translate(words) if words is not None else ""

    def _refresh_line(self) -> None:
        asks = self._device in self._ports.asks
        if asks != self.input.asks:
            self.input.set_asks(asks)
        self.input.setPlaceholderText(
            self.tr("Text for the module. Enter sends it, Escape leaves it out.")
            if asks
            else self.tr("Command, for example AT+CSQ. Ctrl+R searches what was typed before.")
        )
        self.input.setAccessibleName(self.tr("Line to send"))
        for part in (self.input, self.send):
            part.setEnabled(bool(self._device))
        self.star.setEnabled(bool(self.input.text()) and not asks)
        if self._deeds is not None and self._device:
            self._show_port(self._deeds.state)
            self.bar.menu.show_choice(self._deeds.consoles.choice(self._device))
