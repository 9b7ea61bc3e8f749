"""The network part of a recipe: roaming, radio access, bands, operator."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.radio import RATS, ROAMING
from app.domain.recipe import Recipe
from app.ui.pages.recipe_reading import read_bands, read_operator
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow

AUTO, THESE = "auto", "these"
_NAMES = {
    "gsm": "GSM (2G)",
    "umts": "UMTS (3G)",
    "lte": "LTE (4G)",
    "lte-m": "LTE-M",
    "nb-iot": "NB-IoT",
    "nr": "5G NR",
}


class NetworkSection(RecipeSection):
    """Each field by itself may be left as the module has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roaming, self.rat, self.operator = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.bands, self.plmn = QLineEdit(), QLineEdit()
        self.rats = {rat: QCheckBox(_NAMES[rat]) for rat in RATS}
        for choice, words in ((self.roaming, ROAMING), (self.rat, (AUTO, THESE)), (self.operator, (AUTO, THESE))):
            for word in ("", *words):
                choice.addItem(word, word)
        self._rows = [FormRow(field) for field in (self.roaming, self.rat, self.bands, self.operator, self.plmn)]
        self._which = FieldGrid(tuple(self.rats.values()), 6)
        self.parts.addWidget(FieldGrid(self._rows))
        self.parts.addWidget(self._which)
        for choice in (self.roaming, self.rat, self.operator):
            choice.currentIndexChanged.connect(self._edited)
        for box in self.rats.values():
            box.toggled.connect(self.changed)
        for field in (self.bands, self.plmn):
            field.textChanged.connect(self.changed)
        self.retranslate()
        self._edited()

    def show_recipe(self, recipe: Recipe) -> None:
        _choose(self.roaming, recipe.roaming)
        wanted = set(recipe.rat.split("+")) & set(RATS)
        for rat, box in self.rats.items():
            box.setChecked(rat in wanted)
        _choose(self.rat, THESE if wanted else recipe.rat)
        self.bands.setText(", ".join(map(str, recipe.bands)))
        named = recipe.operator not in {"", AUTO}
        self.plmn.setText(recipe.operator if named else "")
        _choose(self.operator, THESE if named else recipe.operator)
        self.switch.setChecked(bool(recipe.roaming or recipe.rat or recipe.bands or recipe.operator))

    def written(self, recipe: Recipe) -> Recipe:
        operator = str(self.operator.currentData())
        return replace(
            recipe,
            roaming=str(self.roaming.currentData()),
            rat=self._rat(),
            bands=read_bands(self.bands.text()),
            operator=read_operator(self.plmn.text()) if operator == THESE else operator,
        )

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, roaming="", rat="", bands=(), operator="")

    def retranslate(self) -> None:
        self.show_title(self.tr("Network"))
        names = (
            self.tr("Roaming"),
            self.tr("Radio access"),
            self.tr("LTE bands"),
            self.tr("Operator"),
            self.tr("PLMN of the operator"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.show_text(name)
        left = self.tr("as the module has it")
        automatic = self.tr("automatic")
        _name(self.roaming, left, self.tr("on"), self.tr("off"), automatic)
        _name(self.rat, left, automatic, self.tr("only these:"))
        _name(self.operator, left, automatic, self.tr("only this one:"))
        self.bands.setPlaceholderText(left)
        self.bands.setToolTip(self.tr("Numbers, such as 3, 8, 20; empty leaves the bands as the module has them"))
        self.plmn.setToolTip(self.tr("Country and network in five or six digits, such as 26201"))

    def _rat(self) -> str:
        chosen = str(self.rat.currentData())
        if chosen != THESE:
            return chosen
        if wanted := "+".join(rat for rat, box in self.rats.items() if box.isChecked()):
            return wanted
        raise KnownError(
            "recipe.field",
            say("recipe", "No radio access is chosen."),
            say("recipe", "Choose one or more, or leave it as the module has it."),
        )

    def _edited(self) -> None:
        self._which.setVisible(self.rat.currentData() == THESE)
        self._rows[-1].setVisible(self.operator.currentData() == THESE)
        self.changed.emit()


def _choose(choice: QComboBox, word: str) -> None:
    choice.setCurrentIndex(max(0, choice.findData(word)))


def _name(choice: QComboBox, *words: str) -> None:
    for at, word in enumerate(words):
        choice.setItemText(at, word)
