"""The words of the registration of cards that depend on how far the work is."""

from PySide6.QtCore import QObject

from app.domain.work import Batch, BatchState


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

    def more(self) -> str:
        return self.tr("Register more")

    def over(self, batch: Batch) -> str:
        """The last batch in few words."""
        return self.tr("Last batch: {passed} of {total}").format(passed=batch.passed, total=batch.total)

    def running(self, batch: Batch) -> str:
        if batch.state is BatchState.CANCELLED:
            return self.tr("Stopped. Nothing more is sent until you go on.")
        if batch.passed + batch.failed == batch.total:
            return ""
        return self.tr("You can leave this page or close the program: the work goes on, or is resumed.")

    def again(self, left: int) -> str:
        return self.tr("Go on with %n SIM(s)", "", left) if left else self.tr("Retry failed")
