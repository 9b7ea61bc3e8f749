"""The results of a registration, SIM by SIM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Provider, Stage, Unit
from app.station.register_values import SimChoice
from app.ui.i18n import translate
from app.ui.pages.assign_run import RunStep
from app.ui.pages.run_words import whole_story
from app.ui.widgets.chip import kind_of
from app.ui.widgets.table import Column
from app.ui.words import unit_word

if TYPE_CHECKING:
    from app.station.register import Register


class RegisterRun(RunStep):
    widths = (206, 210, 106, 206)
    chip_columns = (3,)
    mono_columns = (0,)

    def _build(self) -> None:
        super()._build()
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their end

    @property
    def work(self) -> Register:
        return self._station.register

    def choose_iccid(self, iccid: str) -> bool:
        """Find the row of a SIM, written with or without its check digit."""
        for at, unit in enumerate(self.model.rows):
            if unit.iccid and unit.iccid[:19] == iccid[:19]:
                self.table.selectRow(at)
                self.table.scrollTo(self.model.index(at, 0))
                return True
        return False

    def _columns(self) -> tuple[Column[Unit], ...]:
        return (
            Column(lambda: "ICCID", lambda unit: unit.iccid or unit.name),
            Column(self._named, self._name),
            Column(lambda: self.tr("SIM"), self._sim),
            Column(lambda: self.tr("Result"), self._result, kind_of, tip=whole_story),
        )

    def _named(self) -> str:
        return self.tr("Name") if self._by_card else self.tr("Device")

    def _name(self, unit: Unit) -> str:
        if self._by_card:
            return unit.name if unit.name != unit.iccid else ""
        return unit.name if unit.iccid and self._with_devices else ""

    def _sim(self, unit: Unit) -> str:
        """The state that was asked for, once the SIM is ours."""
        if self._by_card:
            return unit.raw if unit.sim_sid else ""
        choice = self.batch.settings.get("sims") if self.batch and unit.iccid else None
        return sim_word(SimChoice(str(choice))) if choice else ""

    def _result(self, unit: Unit) -> str:
        if unit.outcome is Outcome.PASS and unit.stage is Stage.DONE:
            return self.tr("device made") if self._with_devices else self.tr("registered")
        if unit.outcome is None and unit.stage is Stage.AVAILABLE and not self._by_card:
            return self.tr("registered, device to be made")
        if unit.outcome is None and unit.stage is Stage.SENT:
            return translate(unit.reason) or self.tr("waiting for the answer")
        word = unit_word(unit)
        return " · ".join(part for part in (word, translate(unit.reason)) if part)

    def _passed(self, count: int) -> str:
        return self.tr("%n with a device", "", count) if self._with_devices else self.tr("%n registered", "", count)

    @property
    def _by_card(self) -> bool:
        return self.batch is not None and self.batch.settings.get("provider") == Provider.SUPERSIM

    @property
    def _with_devices(self) -> bool:
        return self.batch is not None and bool(self.batch.settings.get("devices"))


def sim_word(choice: SimChoice) -> str:
    return translate(_SIM_WORDS[choice])


_SIM_WORDS = {
    SimChoice.ISSUED: say("register", "issued"),
    SimChoice.FACTORY_TEST: say("register", "factory test"),
    SimChoice.ACTIVATED: say("register", "activated"),
}
