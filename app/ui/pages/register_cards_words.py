"""The words of the registration of cards that depend on how far the work is."""

from PySide6.QtCore import QObject


class CardsWords(QObject):
    def action(self, cards: int) -> str:
        return self.tr("Register %n SIM(s)", "", cards) if cards else self.tr("Register SIMs")

    def activation(self, sims: int) -> tuple[str, str, str]:
        """Asked once before SIMs are activated: what, what else, and the button."""
        return (
            self.tr("%n SIM(s) will be billed from today.", "", sims),
            self.tr("Whether they are used or not. Ready SIMs are billed only once they are used."),
            self.tr("Register and activate"),
        )

    def fleet_first(self) -> str:
        return self.tr("A SIM can be made ready or active only in a fleet. Choose the fleet.")

    def pasted(self) -> str:
        return self.tr("what was pasted")
