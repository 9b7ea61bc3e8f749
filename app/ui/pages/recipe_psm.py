"""Power saving mode in a recipe."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.domain.psm import Psm, TimerName
from app.domain.recipe import Recipe
from app.domain.recipe_values import PsmWish, power_warnings
from app.ui.i18n import translate
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.pages.recipe_timer import TimerField
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.labels import label

USUAL = Psm.of_seconds(10 * 3600, 60)
"""What is offered first: wakes every 10 h, can be reached for a minute."""
_TIMERS, _NETWORK, _OFF = range(3)


class PsmSection(RecipeSection):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mode = ChoiceBox()
        self.mode.addItems(["", "", ""])
        self._mode = FormRow(self.mode)
        self.tau, self.active = TimerField(TimerName.T3412_EXTENDED), TimerField(TimerName.T3324)
        self.summary = label(wrap=True)
        for part in (FieldGrid((self._mode,), 1), self.tau, self.active, self.summary):
            self.parts.addWidget(part)
        self._show_timers(USUAL)
        self.mode.currentIndexChanged.connect(self._edited)
        for timer in (self.tau, self.active):
            timer.changed.connect(self._edited)
        self.retranslate()
        self._edited()

    def show_recipe(self, recipe: Recipe) -> None:
        wish = recipe.psm
        self._show_timers(wish.timers if wish and wish.timers else USUAL)
        on = wish is None or wish.on
        self.mode.setCurrentIndex(_OFF if not on else _NETWORK if wish and not wish.timers else _TIMERS)
        self.switch.setChecked(wish is not None)

    def written(self, recipe: Recipe) -> Recipe:
        mode = self.mode.currentIndex()
        timers = Psm(self.tau.written(), self.active.written()) if mode == _TIMERS else None
        return replace(recipe, psm=PsmWish(mode != _OFF, timers))

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, psm=None)

    def tell(self, recipe: Recipe) -> None:
        self.warn(power_warnings(recipe.psm, None, recipe.rat) if self.on else ())

    def retranslate(self) -> None:
        self.show_title(self.tr("Power saving mode (PSM)"))
        self._mode.show_text(self.tr("PSM"))
        words = (self.tr("on, with these timers"), self.tr("on, with the network's timers"), self.tr("off"))
        for at, word in enumerate(words):
            self.mode.setItemText(at, word)
        self._summarize()

    def _show_timers(self, timers: Psm) -> None:
        self.tau.show_timer(timers.tau)
        self.active.show_timer(timers.active)
        self._summarize()

    def _edited(self) -> None:
        for part in (self.tau, self.active, self.summary):
            part.setVisible(self.mode.currentIndex() == _TIMERS)
        self._summarize()
        self.changed.emit()

    def _summarize(self) -> None:
        try:
            self.summary.setText(translate(Psm(self.tau.written(), self.active.written()).summary))
        except KnownError:
            self.summary.setText("")
