"""What is checked once a module has its settings, and whether its SIM asks for a PIN."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.message import say
from app.domain.recipe import Recipe
from app.domain.recipe_values import PinWish
from app.ui.pages.recipe_reading import LONGEST_WAIT_S, read_host, read_number
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.labels import label


class PinSection(RecipeSection):
    """Whether the SIM shall ask for its PIN; the PIN itself is no part of a recipe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wish = ChoiceBox()
        for wish in (PinWish.OFF, PinWish.ON):
            self.wish.addItem(wish.value, wish)
        self._row = FormRow(self.wish)
        self.parts.addWidget(FieldGrid((self._row,), 1))
        self.wish.currentIndexChanged.connect(self.changed)
        self.retranslate()

    def show_recipe(self, recipe: Recipe) -> None:
        self.wish.setCurrentIndex(max(0, self.wish.findData(recipe.sim_pin)))
        self.switch.setChecked(recipe.sim_pin is not PinWish.LEAVE)

    def written(self, recipe: Recipe) -> Recipe:
        return replace(recipe, sim_pin=PinWish(self.wish.currentData()))

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, sim_pin=PinWish.LEAVE)

    def retranslate(self) -> None:
        self.show_title(self.tr("PIN of the SIM"))
        self._row.show_text(
            self.tr("When the SIM starts"),
            self.tr("Changing it takes the PIN, which is asked for on the card of the socket and never kept."),
        )
        self.wish.setItemText(0, self.tr("it does not ask for its PIN"))
        self.wish.setItemText(1, self.tr("it asks for its PIN"))


class ChecksSection(RecipeSection):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, optional=False)
        self.wait, self.ping = QLineEdit(), QLineEdit()
        self.data = QCheckBox()
        self._rows = FormRow(self.wait), FormRow(self.ping)
        self.parts.addWidget(FieldGrid(self._rows, 2))
        self.parts.addWidget(self.data)
        self.note = label("small", wrap=True)
        self.parts.addWidget(self.note)
        for field in (self.wait, self.ping):
            field.textChanged.connect(self.changed)
        self.data.toggled.connect(self.changed)
        self.retranslate()

    def show_recipe(self, recipe: Recipe) -> None:
        self.wait.setText(f"{recipe.registration_timeout_s:g}")
        self.ping.setText(recipe.ping)
        self.data.setChecked(recipe.data)

    def written(self, recipe: Recipe) -> Recipe:
        wait = read_number(self.wait.text(), 0, LONGEST_WAIT_S, say("recipe", "Wait for the network"))
        return replace(
            recipe, registration_timeout_s=wait, data=self.data.isChecked(), ping=read_host(self.ping.text())
        )

    def tell(self, recipe: Recipe) -> None:
        self.note.setVisible(not recipe.registration_timeout_s)

    def retranslate(self) -> None:
        self.show_title(self.tr("Checks"))
        self._rows[0].show_text(self.tr("Wait for the network, s"))
        self._rows[1].show_text(self.tr("Host to ping"))
        self.wait.setToolTip(self.tr("Seconds; 0 skips the network check"))
        self.ping.setPlaceholderText(self.tr("no ping"))
        self.ping.setToolTip(self.tr("Name or address of a host, asked over the data session where the module can"))
        self.data.setText(self.tr("Wait for a data session with an address"))
        self.note.setText(self.tr("The network is not waited for."))
