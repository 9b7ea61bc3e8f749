"""The words of a run, and of its units."""

from PySide6.QtCore import QObject

from app.domain.outcome import Outcome
from app.domain.work import Stage, Unit
from app.ui.i18n import translate
from app.ui.theme import Kind
from app.ui.widgets.chip import kind_of


class RunWords(QObject):
    """Of any run: with a number, `tr` finds the words of the very class only, not those of its base."""

    def on_the_way(self, count: int) -> str:
        return self.tr("%n on the way", "", count)

    def failed(self, count: int) -> str:
        return self.tr("%n failed", "", count)

    def to_look_at(self, count: int) -> str:
        return self.tr("%n to look at", "", count)

    def export(self) -> str:
        return self.tr("Export…")

    def exporting(self) -> str:
        return self.tr("Save each row with its result, the provider's words and what to do")

    def kinds(self) -> list[str]:
        return [self.tr("Spreadsheet (*.csv)"), self.tr("JSON (*.json)")]

    def saved(self, name: str) -> tuple[str, str]:
        """What was written, and what not."""
        written = self.tr("The results are in {name}.").format(name=name)
        return written, self.tr("Activation codes are secrets and were left out.")


def filed(unit: Unit) -> Kind:
    """Under which chip a unit counts."""
    if unit.outcome is None and unit.stage is not Stage.UNSETTLED:
        return Kind.RUNNING
    if unit.outcome is Outcome.ABORTED:
        return Kind.WARNING
    return kind_of(unit)


def story(unit: Unit) -> str:
    return translate(unit.reason) or unit.raw


def whole_story(unit: Unit) -> str:
    """With what to do, and the provider's own words."""
    return "\n".join(part for part in (translate(unit.reason), translate(unit.remedy), unit.raw) if part)
