"""Extended discontinuous reception in a recipe."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.edrx import EdrxMode
from app.domain.recipe import Recipe
from app.domain.recipe_values import EdrxNetwork, EdrxWish, power_warnings
from app.ui.pages.recipe_cycle import CycleField
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow


class EdrxSection(RecipeSection):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode, self.network = ChoiceBox(), ChoiceBox()
        self.mode.addItems(["", ""])
        self.network.addItems(["LTE-M", "NB-IoT"])
        self._rows = FormRow(self.network), FormRow(self.mode)
        self.cycle = CycleField()
        self.parts.addWidget(FieldGrid(self._rows, 2))
        self.parts.addWidget(self.cycle)
        self.mode.currentIndexChanged.connect(self._edited)
        self.network.currentIndexChanged.connect(self._change_network)
        self.cycle.changed.connect(self._edited)
        self.retranslate()
        self._edited()

    def show_recipe(self, recipe: Recipe) -> None:
        wish = recipe.edrx
        self.network.setCurrentIndex(list(EdrxNetwork).index(wish.network) if wish else 0)
        self.mode.setCurrentIndex(1 if wish and wish.cycle is None else 0)
        if wish and wish.cycle:
            self.cycle.show_cycle(wish.cycle)
        else:
            self.cycle.show_usual(self._network.mode)
        self.switch.setChecked(wish is not None)

    def written(self, recipe: Recipe) -> Recipe:
        return replace(recipe, edrx=EdrxWish(self._network, self.cycle.written() if self._wants_cycle else None))

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, edrx=None)

    def tell(self, recipe: Recipe) -> None:
        """What belongs to PSM alone is said there."""
        alone = power_warnings(recipe.psm, None, recipe.rat)
        both = power_warnings(recipe.psm, recipe.edrx, recipe.rat)
        self.warn([warning for warning in both if warning not in alone] if self.on else ())

    def retranslate(self) -> None:
        self.show_title(self.tr("Extended discontinuous reception (eDRX)"))
        self._rows[0].show_text(self.tr("Network"))
        self._rows[1].show_text(self.tr("eDRX"))
        self.mode.setItemText(0, self.tr("on, with this cycle"))
        self.mode.setItemText(1, self.tr("off"))

    @property
    def _network(self) -> EdrxNetwork:
        return list(EdrxNetwork)[self.network.currentIndex()]

    @property
    def _wants_cycle(self) -> bool:
        return self.mode.currentIndex() == 0

    def _change_network(self) -> None:
        self.cycle.set_mode(EdrxMode(self._network.mode))
        self._edited()

    def _edited(self) -> None:
        self.cycle.setVisible(self._wants_cycle)
        self.changed.emit()
