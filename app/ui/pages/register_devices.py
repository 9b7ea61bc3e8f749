"""Then make a device from each SIM: its name, policies, tags, and whether it is enabled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.station.register_values import DeviceTemplate, Policies, Policy, RegisterRequest, SimChoice
from app.ui.i18n import translate
from app.ui.pages.names_field import NamesField
from app.ui.pages.register_choices import Choices
from app.ui.theme import Kind, px
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import mark_wrong

LONG = 16
"""From this length on, the first and the last name of the example stand on two lines."""


class DevicesCard(Card):
    changed = Signal()
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch, self._count = "", 1
        self._wanted = Choices()
        self.make = QCheckBox()
        self.names, self.tags = NamesField(), QLineEdit()
        self.name, self.first = self.names.name, self.names.first
        self.service, self.coverage = ChoiceBox(), ChoiceBox()
        self.disabled, self.enabled = QRadioButton(), QRadioButton()
        self.example = label("mono", wrap=True)
        self.problem = Banner(closable=False)
        self.problem.leads = True
        self._lay_out()
        self._fit()
        self._connect()
        self.show_choices(self._wanted)
        self.retranslate()

    def show_choices(self, choices: Choices) -> None:
        """What was chosen last; policies are chosen once they are known."""
        self._wanted = choices
        self.make.setChecked(choices.make)
        self.names.show_names(choices.name, choices.first)
        self.tags.setText(choices.tags)
        (self.enabled if choices.enabled else self.disabled).setChecked(True)
        self._choose_policies()

    def show_policies(self, policies: Policies) -> None:
        _fill(self.service, policies.service)
        _fill(self.coverage, policies.coverage)
        self._choose_policies()
        if policies.service and policies.coverage:
            self.problem.hide()
        else:
            what = say("register", "The account has no service policy or no coverage policy, so no device can be made.")
            remedy = say("register", "Make the missing policy in the portal of EMnify, then ask again.")
            self.problem.show_message(Kind.FAIL, what, remedy, action=self.tr("Ask again"))
        self.changed.emit()

    def show_failure(self, error: KnownError) -> None:
        """Without policies no device can be made."""
        self.service.clear()
        self.coverage.clear()
        self.problem.show_error(error, self.tr("Ask again"))
        self.changed.emit()

    def show_batch(self, name: str, count: int) -> None:
        """For the example: the name of the batch, and how many SIMs it has."""
        if (name, max(1, count)) != (self._batch, self._count):
            self._batch, self._count = name, max(1, count)
            self._show_example()

    @property
    def template(self) -> DeviceTemplate:
        names = self.names.template
        return DeviceTemplate(
            names.text,
            self.service.currentData() or 0,
            self.coverage.currentData() or 0,
            names.first,
            self.tags.text().strip(),
            self.enabled.isChecked(),
        )

    @property
    def choices(self) -> Choices:
        """As they are now, of what this card asks."""
        made = self.template
        return Choices(
            make=self.make.isChecked(),
            name=made.name,
            first=made.first,
            service=made.service_policy,
            coverage=made.coverage_policy,
            tags=made.tags,
            enabled=made.enabled,
        )

    def next_choices(self, request: RegisterRequest, sims: int) -> Choices:
        """Offer the same next time, but activation; go on counting where only the number tells the names apart."""
        counting = request.devices is not None and "{batch}" not in request.devices.name
        first = self.template.first + (sims if counting else 0)
        state = SimChoice.ISSUED if request.sims is SimChoice.ACTIVATED else request.sims
        return replace(self.choices, account=request.account, sims=state.value, first=first)

    @property
    def complete(self) -> bool:
        """Also where no device is to be made."""
        if not self.make.isChecked():
            return True
        return self._good and self.service.currentIndex() >= 0 and self.coverage.currentIndex() >= 0

    def _lay_out(self) -> None:
        self.make.setProperty("role", "heading")
        self.body.addWidget(self.make)
        self.form = QWidget()
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        self._facts = Facts()
        states = QWidget()
        row = QHBoxLayout(states)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.disabled)
        row.addWidget(self.enabled)
        row.addStretch(1)
        fields = (self.names, self.example, self.service, self.coverage, self.tags, states)
        self._names = [self._facts.add(field) for field in fields]
        column.addWidget(self._facts)
        column.addWidget(self.problem)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def _fit(self) -> None:
        """Names stand in the middle of their fields."""
        for name in self._names:
            name.setMinimumHeight(0 if name.buddy() is self.example else px(34))

    def _connect(self) -> None:
        self.make.toggled.connect(self._choose)
        self.names.changed.connect(self._choose)
        self.tags.textChanged.connect(self.changed)
        for box in (self.service, self.coverage):
            box.activated.connect(self.changed)
        self.enabled.toggled.connect(self.changed)
        self.problem.acted.connect(self.again_wanted)

    def _choose_policies(self) -> None:
        """The ones of the last time, or the first."""
        pairs = ((self.service, self._wanted.service), (self.coverage, self._wanted.coverage))
        for box, wanted in pairs:
            if box.count():
                box.setCurrentIndex(max(0, box.findData(wanted)))

    def _choose(self) -> None:
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        self.form.setEnabled(self.make.isChecked())
        try:
            first, last = self.template.example(self._batch, self._count)
        except KnownError as error:
            self._good = False
            self.example.setText("\n".join(part for part in map(translate, (error.what, error.remedy)) if part))
        else:
            self._good = True
            between = "\n… " if len(first) > LONG else " … "
            shown = first if first == last else f"{first}{between}{last}"
            if self.template.names.may_repeat(self._count):
                shown = self.tr("{names}\nSome devices may get the same name. Put {field} into it.").format(
                    names=shown, field="{n}"
                )
            self.example.setText(shown)
        mark_wrong(self.name, not self._good)

    def retranslate(self) -> None:
        self.make.setText(self.tr("Then make a device from each SIM"))
        texts = (
            self.tr("Name"),
            "",
            self.tr("Service policy"),
            self.tr("Coverage policy"),
            self.tr("Tags"),
            self.tr("Device"),
        )
        for name, text in zip(self._names, texts, strict=True):
            name.setText(text)
        for field, text in ((self.service, texts[2]), (self.coverage, texts[3]), (self.tags, texts[4])):
            field.setAccessibleName(text)
        self.name.setAccessibleName(self.tr("Name of the devices"))
        self.tags.setPlaceholderText(self.tr("separated by commas"))
        self.disabled.setText(self.tr("left disabled"))
        self.enabled.setText(self.tr("enabled"))
        self._show_example()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()


def _fill(box: QComboBox, policies: Sequence[Policy]) -> None:
    box.clear()
    for policy in policies:
        box.addItem(policy.name, policy.id)
        box.setItemData(box.count() - 1, policy.description, 3)
