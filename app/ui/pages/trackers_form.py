"""What is to be configured and what it gets: maker, model, form, APN, and the values that this tracker takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QVBoxLayout, QWidget

from app.catalog.tracker import Tracker
from app.catalog.tracker_text import TrackerParameter
from app.catalog.trackers import Trackers
from app.domain.apn import PRESETS
from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Provider
from app.ui.i18n import translate
from app.ui.pages.trackers_choices import TrackerChoices
from app.ui.widgets.buttons import PasswordField
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow


class FormCard(Card):
    """What is typed for one form is there again when one comes back to it; no password gets into another's text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = Trackers()
        self._typed: dict[tuple[str, str], str] = {}
        self._shown: tuple[TrackerParameter, ...] = ()
        self._shown_for = ""
        """The form whose values the fields are for."""
        self._filling = False
        self.maker, self.model, self.form, self.apn = ChoiceBox(), _typable(), ChoiceBox(), _typable()
        self.fields: dict[str, QLineEdit] = {}
        """By the name of the value, in the order of the texts."""
        self._rows: dict[str, FormRow] = {}
        boxes = {"maker": self.maker, "model": self.model, "form": self.form, "apn": self.apn}
        self.parts = {name: FormRow(box) for name, box in boxes.items()}
        for row in self.parts.values():
            self.body.addWidget(row)
        self._values = QVBoxLayout()
        self._values.setSpacing(8)
        self.body.addLayout(self._values)
        self.body.addStretch(1)
        for box in (self.maker, self.form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.maker.currentIndexChanged.connect(self._maker_chosen)
        self.model.editTextChanged.connect(self._model_typed)
        self.form.currentIndexChanged.connect(self._changed)
        self.apn.editTextChanged.connect(self._changed)
        self.retranslate()

    def show_catalog(self, catalog: Trackers, choices: TrackerChoices) -> None:
        """All that is known, with what was chosen last."""
        self._catalog, self._filling = catalog, True
        self.maker.clear()
        self.maker.addItems(sorted((maker.name for maker in catalog.makers.values()), key=str.casefold))
        presets = [apn for apns in PRESETS.values() for apn in apns]
        self.apn.clear()
        self.apn.addItems(list(dict.fromkeys([*choices.apns.split(), *presets])))
        self.apn.setEditText(choices.apn or presets[0])
        self.maker.setCurrentIndex(max(0, self.maker.findText(choices.maker)))
        self._filling = False
        self._maker_chosen()
        if not choices.maker:
            self.choose_texts()
        self.model.setEditText(choices.model)
        if (at := self.form.findText(choices.form)) >= 0:
            self.form.setCurrentIndex(at)
        self._changed()

    @property
    def tracker(self) -> Tracker | None:
        """None while only the person can tell which form it is, and before there is a catalog."""
        found = self._found
        chosen = [each for each in found if each.name == self.form.currentText()]
        return chosen[0] if chosen else found[0] if len(found) == 1 else None

    @property
    def model_name(self) -> str:
        return self.model.currentText().strip()

    @property
    def values(self) -> dict[str, str | Secret]:
        """Those of the tracker that is chosen; what is empty is left out."""
        tracker = self.tracker
        if tracker is None:
            return {}
        given: dict[str, str | Secret] = {"apn": self.apn.currentText().strip()} if "apn" in tracker.parameters else {}
        for name, field in self.fields.items():
            if text := field.text():
                given[name] = Secret(text) if tracker.parameters[name].secret else text.strip()
        return given

    @property
    def _found(self) -> Sequence[Tracker]:
        if not self.maker.currentText():
            return ()
        try:
            return self._catalog.find(self.maker.currentText(), self.model_name)
        except KnownError:
            return ()

    def choose_texts(self) -> None:
        """A maker whose devices take texts, where those of the chosen one have steps alone."""
        names = [self.maker.itemText(at) for at in range(self.maker.count())]
        for name in (self.maker.currentText(), *names):
            if name and any(family.messages for family in self._catalog.find(name)):
                self.maker.setCurrentText(name)
                return

    def suit(self, provider: Provider) -> None:
        """The usual APN of another provider gives way to this one's."""
        own = PRESETS.get(provider, ())
        others = {apn for apns in PRESETS.values() for apn in apns}.difference(own)
        if own and self.apn.currentText().strip() in others:
            self.apn.setEditText(own[0])

    def _maker_chosen(self) -> None:
        if self._filling:
            return
        self._filling = True
        families = self._catalog.find(self.maker.currentText()) if self.maker.currentText() else ()
        _fill(self.model, sorted({model for family in families for model in family.models}))
        self.model.setEditText("")
        self.parts["model"].setVisible(any(family.models or family.messages for family in families))
        self._filling = False
        self._model_typed()

    def _model_typed(self) -> None:
        """A family is asked for only where the model does not tell it."""
        if self._filling:
            return
        self._filling = True
        names = [each.name for each in self._found]
        if names != [self.form.itemText(at) for at in range(self.form.count())]:
            _fill(self.form, names)
        self.parts["form"].setVisible(len(names) > 1)
        self._filling = False
        self._changed()

    def _changed(self) -> None:
        if self._filling:
            return
        tracker = self.tracker
        every = tracker.parameters.values() if tracker else ()
        form = f"{tracker.maker} {tracker.name}" if tracker else ""
        self._show_parameters(form, tuple(each for each in every if each.name != "apn"))
        self.parts["apn"].setVisible(tracker is None or "apn" in tracker.parameters)
        self.changed.emit()

    def _show_parameters(self, form: str, parameters: tuple[TrackerParameter, ...]) -> None:
        if form == self._shown_for:
            return
        self._typed |= {(self._shown_for, name): field.text() for name, field in self.fields.items()}
        self._shown_for = form
        for row in self._rows.values():
            self._values.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown, self.fields, self._rows = parameters, {}, {}
        for each in parameters:
            field = self.fields[each.name] = PasswordField() if each.secret else QLineEdit()
            field.setText(self._typed.get((form, each.name), ""))
            field.textChanged.connect(self.changed)
            row = self._rows[each.name] = FormRow(field)
            self._values.addWidget(row)
        self._name_parameters()

    def _name_parameters(self) -> None:
        for each in self._shown:
            self._rows[each.name].show_text(translate(each.label), self._help(each))
            self.fields[each.name].setPlaceholderText(each.default.replace("{model}", self.model_name.lower()))

    def _help(self, parameter: TrackerParameter) -> str:
        if parameter.default and parameter.secret:
            return self.tr("Leave it empty if it was never changed.")
        return self.tr("This is required.") if parameter.required else ""

    def retranslate(self) -> None:
        self.set_heading(self.tr("Device"))
        self.parts["maker"].show_text(self.tr("Maker"))
        self.parts["model"].show_text(self.tr("Model"))
        self.parts["form"].show_text(
            self.tr("Form"), self.tr("The model does not tell which; see the device's manual.")
        )
        self.parts["apn"].show_text(self.tr("APN"))
        if (line := self.model.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Type to search"))
        self._name_parameters()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _typable() -> QComboBox:
    """Lists what is known and takes anything; what is typed finds it in any part of a name."""
    box = ChoiceBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    completer = box.completer()
    assert isinstance(completer, QCompleter)  # noqa: S101 - an editable box has one
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setMaxVisibleItems(14)
    return box


def _fill(box: QComboBox, texts: Iterable[str]) -> None:
    box.clear()
    box.addItems(list(texts))
