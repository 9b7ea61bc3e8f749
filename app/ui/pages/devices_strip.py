"""An action on a device, in the page: what it costs or breaks, what it needs to know, its progress and its result."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.station.device_values import ACTION_WORDS, Action, FleetDevice, warning
from app.ui.i18n import translate
from app.ui.pages.devices_deeds import Deed
from app.ui.pages.devices_words import name_of
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, FormRow
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.station.device_choices import Choice

TYPED = frozenset({Action.ATTACH_SIM, Action.RENAME, Action.SET_TAGS})
CHOSEN = frozenset({Action.SET_SERVICE, Action.SET_COVERAGE, Action.BAR_OPERATOR, Action.ALLOW_OPERATOR})


def asks(action: Action, device: FleetDevice, given: str = "") -> bool:
    """Whether a person has something to say before it is done."""
    return warning(action, device) != NOTHING or (not given and action in TYPED | CHOSEN)


class ActionStrip(QWidget):
    confirmed = Signal(object, str)
    """An `Action` and its argument."""
    choices_wanted = Signal(object)
    """The action whose choices the provider has."""
    keep_wanted = Signal(object)
    """A `Deed` that could not be sent is to be sent later."""
    look_wanted = Signal()
    """Whether a lost call was carried out is to be looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action: Action | None = None
        self._device: FleetDevice | None = None
        self._given = self._now = ""
        self._deed: Deed | None = None
        self._over: Deed | None = None
        self.question = label("heading", wrap=True)
        self.warning = Banner(closable=False)
        self.field, self.choice = QLineEdit(), ChoiceBox()
        self.typed, self.chosen = FormRow(self.field), FormRow(self.choice)
        self.cancel_button, self.do_button = Button(), Button(primary=True)
        self.running = label("", wrap=True)
        self.bar = QProgressBar()
        self.result = Banner()
        self.result.leads = True
        self._waits = False
        """The result is that it is sent later."""
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- the question

    def ask(self, action: Action, device: FleetDevice, given: str = "") -> None:
        """`given` is the argument where it is known already."""
        self.action, self._device, self._given = action, device, given
        self._now = {Action.RENAME: device.name, Action.SET_TAGS: device.tags}.get(action, "")
        self.field.setText(self._now)
        self.choice.clear()
        self.result.hide()
        self.retranslate()
        self._show_parts()
        if self._chooses:
            self._now = {Action.SET_SERVICE: device.service, Action.SET_COVERAGE: device.coverage}.get(action, "")
            self.choices_wanted.emit(action)
        (self.field if self._types else self.do_button if self.argument else self.cancel_button).setFocus()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self.choice.clear()
        for each in choices:
            self.choice.addItem(each.name, each.id)
        self.choice.setCurrentIndex(self.choice.findText(self._now) if len(choices) > 1 else 0)
        self.chosen.help.setVisible(not choices)
        if not choices:
            self.chosen.help.setText(self.tr("The provider has nothing to choose from."))
        self._fit()
        self.choice.setFocus()

    @property
    def asking(self) -> bool:
        return self.action is not None

    @property
    def argument(self) -> str:
        if self._types:
            return self.field.text().strip()
        return str(self.choice.currentData() or "") if self._chooses else self._given

    def confirm(self) -> None:
        action, argument = self.action, self.argument
        if action is not None and self.do_button.isEnabled():
            self.dismiss()
            self.confirmed.emit(action, argument)

    def dismiss(self) -> None:
        """Nothing is asked any more."""
        self.action = self._device = None
        self._show_parts()

    # --- what came of it

    def show_running(self, deed: Deed | None) -> None:
        self._deed = deed
        if deed is not None:
            self.result.hide()
        self.retranslate()
        self._show_parts()

    def show_end(self, deed: Deed) -> None:
        self._deed, self._over = None, deed
        self._show_parts()
        word, error = translate(ACTION_WORDS[deed.action]), deed.error
        if error is None:
            self._tell(Kind.PASS, self.tr("{action}: done.").format(action=word))
            return
        why = f"{translate(error.what)} {translate(error.remedy)}".strip()
        if deed.unsent:
            told, button = self.tr("{action}: not sent.").format(action=word), self.tr("Do it when online")
            self._tell(Kind.WARNING, told, why, error.detail, button)
        elif deed.known:
            self._tell(Kind.FAIL, self.tr("{action}: not done.").format(action=word), why, error.detail)
        else:
            told = self.tr("{action}: not known yet whether it was done.").format(action=word)
            self._tell(Kind.WARNING, told, why, error.detail, self.tr("Look again"))

    def show_kept(self, deed: Deed) -> None:
        word = translate(ACTION_WORDS[deed.action])
        told = self.tr("{action}: waits, and is sent once the provider can be reached.").format(action=word)
        self._tell(Kind.RUNNING, told)

    def end_wait(self) -> None:
        """What waited was sent: the page tells how it ended."""
        if self._waits:
            self.result.hide()

    def show_failure(self, error: KnownError) -> None:
        """Of what had to be known before."""
        self.dismiss()
        self._tell(Kind.FAIL, translate(error.what), translate(error.remedy), error.detail)

    def clear(self) -> None:
        self.dismiss()
        self.result.hide()

    def _tell(self, kind: Kind, what: str, remedy: str = "", raw: str = "", button: str = "") -> None:
        """The provider's own words are long, and stand in the tool tip."""
        self._waits = kind is Kind.RUNNING
        self.result.show_message(kind, what, remedy, action=button)
        self.result.setToolTip(raw)

    def _go_on(self) -> None:
        """What the button of a result says."""
        self.result.hide()
        if self._over is not None and self._over.unsent:
            self.keep_wanted.emit(self._over)
        else:
            self.look_wanted.emit()

    @property
    def _types(self) -> bool:
        return self.action in TYPED and not self._given

    @property
    def _chooses(self) -> bool:
        return self.action in CHOSEN and not self._given

    def _show_parts(self) -> None:
        asking, running = self.asking, self._deed is not None
        for part in (self.question, self.cancel_button, self.do_button):
            part.setVisible(asking)
        self.typed.setVisible(self._types)
        self.chosen.setVisible(self._chooses)
        self.warning.setVisible(asking and bool(self.warning.what.text()))
        self.running.setVisible(running)
        self.bar.setVisible(running)

    def _fit(self) -> None:
        """What needs to know something waits for it, and for something else than there is."""
        argument = self.argument
        shown = self.choice.currentText() if self._chooses else argument
        needed = self._chooses or (self._types and self.action is not Action.SET_TAGS)
        same = (self._types or self._chooses) and shown == self._now
        self.do_button.setEnabled(not same and bool(argument or not needed))

    def retranslate(self) -> None:
        self.cancel_button.name(self.tr("Cancel"))
        self.choice.setPlaceholderText(self.tr("Choose"))
        action, device = self.action, self._device
        if action is not None and device is not None:
            self._say(action, device)
        if self._deed is not None:
            word = translate(ACTION_WORDS[self._deed.action])
            self.running.setText(self.tr("{action}: waiting for the provider…").format(action=word))
            self.bar.setAccessibleName(self.running.text())

    def _say(self, action: Action, device: FleetDevice) -> None:
        word, harm = translate(ACTION_WORDS[action]), translate(warning(action, device))
        self.question.setText(self.tr("{action}: {name}").format(action=word, name=name_of(device)))
        if harm:
            self.warning.show_message(Kind.WARNING, harm)
        else:
            self.warning.what.clear()
        plain = not harm or action in TYPED | CHOSEN
        self.do_button.name(word if plain else self.tr("{action} anyway").format(action=word))
        self.typed.show_text(*self._field_words(action))
        self.chosen.show_text(self.tr("Change it to") if action not in _OPERATORS else self.tr("Operator"))
        self._fit()

    def _field_words(self, action: Action) -> tuple[str, str]:
        if action is Action.ATTACH_SIM:
            return self.tr("ICCID of the SIM"), self.tr("Scan it, or type its 19 or 20 digits.")
        if action is Action.SET_TAGS:
            return self.tr("Tags"), self.tr("All of them, separated by commas.")
        return self.tr("New name"), ""

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.do_button)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.question, self.warning, self.typed, self.chosen):
            column.addWidget(part)
        column.addLayout(buttons)
        for below in (self.running, self.bar, self.result):
            column.addWidget(below)
        self._show_parts()

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.dismiss)
        self.do_button.clicked.connect(self.confirm)
        self.field.textChanged.connect(self._fit)
        self.field.returnPressed.connect(self.confirm)
        self.choice.currentIndexChanged.connect(self._fit)
        self.result.acted.connect(self._go_on)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.dismiss)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


_OPERATORS = frozenset({Action.BAR_OPERATOR, Action.ALLOW_OPERATOR})
