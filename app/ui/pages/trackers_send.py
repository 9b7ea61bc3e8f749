"""The way the texts go, and to which trackers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.duration import duration, parse_duration
from app.domain.errors import KnownError
from app.domain.port import PortInfo
from app.domain.telephone import telephone_number
from app.domain.tracker_list import TrackerRow
from app.station.trackers_values import ANSWER_S, Target, Way, distinct
from app.ui.i18n import translate
from app.ui.pages.trackers_choices import TrackerChoices
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card, FormRow
from app.ui.widgets.file_dialogs import ask_to_open
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import mark_wrong

_SEPARATORS = re.compile(r"[,;\n\t]+")


class DurationField(QLineEdit):
    """Takes `90 s`, `3 min` or a bare number of seconds; empty is 0, which stands for what is usual."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._mark)

    @property
    def error(self) -> KnownError | None:
        try:
            parse_duration(self.text() or "0")
        except KnownError as error:
            return error
        return None

    @property
    def seconds(self) -> float:
        return parse_duration(self.text()) if self.text().strip() and self.error is None else 0.0

    def show_seconds(self, seconds: float) -> None:
        self.setText(translate(duration(seconds)) if seconds else "")

    def show_usual(self, seconds: float) -> None:
        self.setPlaceholderText(translate(duration(seconds)))

    def _mark(self) -> None:
        mark_wrong(self, self.error is not None)


class SendCard(Card):
    changed = Signal()
    file_chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways = {way: QRadioButton() for way in Way}
        self.account, self.port = ChoiceBox(), ChoiceBox()
        self.to = QLineEdit()
        self.listed: tuple[Target, ...] = ()
        """From a list or another page, instead of what is typed."""
        self._list_name = ""
        self._ports: tuple[PortInfo, ...] = ()
        self.open, self.clear = Button("open"), Button("undo", link=True)
        self.list_words = label("muted", wrap=True)
        self.none = label("small", wrap=True)
        self.wrong = Banner(closable=False)
        self.read_back = QCheckBox()
        self.answer, self.go_on = DurationField(), DurationField()
        self._lay_out()
        self._connect()
        self.ways[Way.ACCOUNT].setChecked(True)
        self.retranslate()

    def show_choices(self, choices: TrackerChoices) -> None:
        self.ways[Way(choices.way) if choices.way in set(Way) else Way.ACCOUNT].setChecked(True)
        self.account.setCurrentText(choices.account)
        self.read_back.setChecked(choices.read_back)
        self.answer.show_seconds(choices.answer_s)
        self.go_on.show_seconds(choices.go_on_s)
        self._fit()

    def show_accounts(self, names: Sequence[str], chosen: str) -> None:
        """Those whose provider carries SMS."""
        before = self.account.currentText() or chosen
        self.account.clear()
        self.account.addItems(list(names))
        self.account.setCurrentIndex(max(0, self.account.findText(before)))
        self._fit()

    def show_ports(self, ports: Sequence[PortInfo], chosen: str = "") -> None:
        before = self.port.currentData() or chosen
        self._ports = tuple(ports)
        self.port.clear()
        for port in ports:
            name = port.name or port.device
            self.port.addItem(f"{name} · {port.description}" if port.description else name, port.device)
        self.port.setCurrentIndex(max(0, self.port.findData(before)))
        self._fit_port()
        self._fit()

    def show_targets(self, name: str, targets: Sequence[Target]) -> None:
        self.listed, self._list_name = tuple(targets), name
        self._fit()
        self.changed.emit()

    def show_rows(self, name: str, rows: Sequence[TrackerRow]) -> None:
        self.show_targets(name, [Target(row.name, row.device, row.iccid, row.number) for row in rows])

    @property
    def problem(self) -> KnownError | None:
        """What is no duration."""
        return self.answer.error or self.go_on.error

    @property
    def way(self) -> Way:
        return next(way for way, button in self.ways.items() if button.isChecked())

    @property
    def targets(self) -> tuple[Target, ...]:
        if self.way is Way.SERIAL:
            chosen = (port for port in self._ports if port.device == self.port_device)
            return tuple(Target(name=port.name) for port in chosen if port.name)
        if self.listed:
            return distinct(self.listed, self.way)
        every = [part.strip() for part in _SEPARATORS.split(self.to.text()) if part.strip()]
        by_number = self.way is Way.MODULE
        return distinct((Target(number=each) if by_number else Target(name=each) for each in every), self.way)

    @property
    def port_device(self) -> str:
        return "" if self.way is Way.ACCOUNT else str(self.port.currentData() or "")

    @property
    def account_name(self) -> str:
        return self.account.currentText() if self.way is Way.ACCOUNT else ""

    def _lay_out(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(0)
        for button in self.ways.values():
            ways.addWidget(button)
        self.body.addLayout(ways)
        self.parts = {"account": FormRow(self.account), "port": FormRow(self.port), "to": FormRow(self.to)}
        for box in (self.account, self.port):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        for row in self.parts.values():
            self.body.addWidget(row)
        listed = QHBoxLayout()
        listed.addWidget(self.list_words, 1)
        listed.addStretch(0)
        listed.addWidget(self.clear)
        listed.addWidget(self.open)
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.none)
        self.body.addLayout(listed)
        self.body.addWidget(self.read_back)
        waits = QHBoxLayout()
        waits.setSpacing(12)
        self.waits = {"answer": FormRow(self.answer), "go_on": FormRow(self.go_on)}
        for row in self.waits.values():
            waits.addWidget(row, 1)
        self.body.addLayout(waits)

    def _connect(self) -> None:
        for button in self.ways.values():
            button.toggled.connect(self._fit_port)
            button.toggled.connect(self._reconsider)
        for box in (self.account, self.port):
            box.currentIndexChanged.connect(self._reconsider)
        for field in (self.to, self.answer, self.go_on):
            field.textChanged.connect(self._reconsider)
        self.read_back.toggled.connect(self._reconsider)
        self.open.clicked.connect(self._ask_for_list)
        self.clear.clicked.connect(lambda: self.show_targets("", ()))

    def _fit_port(self) -> None:
        """A port that is known to be of the other sort gives way to the first that is not."""
        other = {Way.MODULE: False, Way.SERIAL: True}.get(self.way)
        fitting = [port.device for port in self._ports if port.at_likely is not other]
        if other is not None and fitting and self.port.currentData() not in fitting:
            self.port.setCurrentIndex(self.port.findData(fitting[0]))

    def _reconsider(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        way = self.way
        by_sms = way is not Way.SERIAL
        self.parts["account"].setVisible(way is Way.ACCOUNT)
        self.parts["port"].setVisible(way is not Way.ACCOUNT)
        self.parts["to"].setVisible(by_sms and not self.listed)
        for part in (self.list_words, self.open):
            part.setVisible(by_sms)
        self.clear.setVisible(by_sms and bool(self.listed))
        self.list_words.setVisible(by_sms and bool(self.listed))
        self.waits["go_on"].setVisible(by_sms)
        self.answer.show_usual(ANSWER_S[way])
        self._show_wrong()
        self._say()

    def _show_wrong(self) -> None:
        """A number that no module takes is said where it stands; it fails alone."""
        self.wrong.hide()
        for target in self.targets if self.way is Way.MODULE else ():
            try:
                telephone_number(target.number)
            except KnownError as error:
                self.wrong.show_message(Kind.WARNING, error.what, error.remedy)
                return

    def _say(self) -> None:
        if self.way is Way.ACCOUNT:
            self.parts["to"].show_text(
                self.tr("Device"), self.tr("Its name, ICCID or id; several separated by commas.")
            )
            self.none.setText(self.tr("There is no account at EMnify or Super SIM yet. Add one under Settings."))
            self.none.setVisible(not self.account.count())
        else:
            help_line = self.tr("With the country code, such as +49173871878; several separated by commas.")
            self.parts["to"].show_text(self.tr("Telephone number"), help_line)
            self.none.setText(self.tr("No serial port was found. Plug it in; it then appears here."))
            self.none.setVisible(not self.port.count())
        words = self.tr("%n tracker(s) from {name}", "", len(self.listed))
        self.list_words.setText(words.format(name=self._list_name))

    def _ask_for_list(self) -> None:
        kinds = [self.tr("Lists of trackers (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list of trackers"), kinds, self.file_chosen.emit)

    def retranslate(self) -> None:
        self.set_heading(self.tr("Send"))
        self.ways[Way.ACCOUNT].setText(self.tr("SMS through the provider"))
        self.ways[Way.MODULE].setText(self.tr("SMS through a module at a port"))
        self.ways[Way.SERIAL].setText(self.tr("Its own serial port"))
        self.parts["account"].show_text(self.tr("Account"))
        self.parts["port"].show_text(self.tr("Port"))
        self.open.name(self.tr("List…"), self.tr("A CSV with columns number, ICCID or name; can also be dropped here"))
        self.clear.name(self.tr("Forget the list"))
        self.read_back.setText(self.tr("Ask afterwards which APN it has"))
        self.waits["answer"].show_text(
            self.tr("Wait for an answer"), self.tr("After the delivery; without one by then it has failed.")
        )
        self.waits["go_on"].show_text(
            self.tr("Go on without an answer after"), self.tr("Empty: each waits for its answer.")
        )
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
