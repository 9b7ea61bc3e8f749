"""A dry run: what would be sent to the module in one socket, before anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.recipe import Recipe
from app.ui.i18n import translate
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.containers import Banner, Card, Footer, PageHeader
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from app.station.bench import DryRun, Planned
    from app.station.station import Station
    from app.ui.bridge import Bridge


class PlanView(QWidget):
    started = Signal(str, object)
    """The port, and the recipe that was tried."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run: DryRun | None = None
        self._device, self._name = "", ""
        self._recipe: Recipe | None = None
        self.back, self.again = Button("back"), Button("retry")
        self.header = PageHeader(self.back, self.again)
        self.banner, self.around = Banner(closable=False), label(wrap=True)
        self.start = Button("play", primary=True)
        self.foot = Footer(self.start)
        self.rows: list[PlannedRow] = []
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.header, self.banner, self.around):
            column.addWidget(part)
        column.addWidget(scrolled(inside), 1)
        column.addWidget(self.foot)
        self.back.clicked.connect(self.closed)
        self.again.clicked.connect(self._look)
        self.start.clicked.connect(lambda: self.started.emit(self._device, self._recipe))
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_plan(self, device: str, name: str, recipe: Recipe) -> None:
        """Ask the module in the socket that people know as `name`."""
        self._device, self._name, self._recipe = device, name, recipe
        self._look()

    def retranslate(self) -> None:
        recipe = self._recipe.name if self._recipe else ""
        identity = self.run.identity if self.run else None
        module = f"{identity.vendor} {identity.model}".strip() if identity else ""
        parts = (self._name, module, recipe)
        self.header.show_text(self.tr("What would be sent"), " · ".join(part for part in parts if part))
        self.back.name(self.tr("Back"))
        self.again.name(self.tr("Read again"))
        self.start.name(self.tr("Start"), self.tr("Configure and check this module with this recipe"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _look(self) -> None:
        bench, device, recipe = self._station.bench, self._device, self._recipe
        if recipe is None:
            return
        self._show(None)
        self.banner.show_message(Kind.RUNNING, self.tr("Reading what the module has. Nothing is changed."))

        def show(run: DryRun) -> None:
            if (device, recipe) == (self._device, self._recipe):
                self.banner.hide()
                self._show(run)

        def fail(error: KnownError) -> None:
            if (device, recipe) == (self._device, self._recipe):
                self.banner.show_error(error)

        self._bridge.run(lambda: bench.plan(device, recipe), show, fail)

    def _show(self, run: DryRun | None) -> None:
        self.run = run
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [PlannedRow(planned) for planned in run.settings] if run else []
        for at, row in enumerate(self.rows):
            self._list.insertWidget(at, row)
        self.retranslate()

    def _tell(self) -> None:
        run = self.run
        words = []
        if run is not None and not run.possible:
            words.append(self.tr("Nothing is sent unless everything is possible."))
        elif run is not None:
            sent = sum(len(planned.lines) for planned in run.settings)
            words.append(
                self.tr("%n command(s) would be sent.", "", sent) if sent else self.tr("Nothing has to be sent.")
            )
            if run.radio_off:
                words.append(self.tr("The radio is switched off meanwhile."))
            if run.restart:
                words.append(self.tr("The module starts again afterwards."))
        self.around.setText(" ".join(words))
        self.around.setVisible(bool(words))
        self.start.setEnabled(run is not None and run.possible)


class PlannedRow(Card):
    """One setting: as it is, as it shall be, and the lines in between."""

    def __init__(self, planned: Planned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.planned = planned
        self.state = Chip()
        self.values, self.lines = label("muted", wrap=True), label("mono", wrap=True)
        self.lines.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.problem = label(wrap=True)
        self.heading.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.heading, 0, 0)
        grid.addWidget(self.state, 0, 1, Qt.AlignmentFlag.AlignRight)
        for at, part in enumerate((self.values, self.problem, self.lines), 1):
            grid.addWidget(part, at, 0, 1, 2)
        self.body.addLayout(grid)
        self.body.setContentsMargins(14, 10, 14, 10)
        self.retranslate()

    def retranslate(self) -> None:
        planned = self.planned
        self.set_heading(translate(planned.title))
        wanted = self.tr("now {now} → {wanted}").format(now=planned.before or "–", wanted=planned.wanted or "–")
        self.values.setText(wanted)
        self.values.setVisible(bool(planned.before or planned.wanted))
        self.lines.setText("\n".join(planned.lines))
        self.lines.setVisible(bool(planned.lines))
        problem = "\n".join(part for part in (translate(planned.problem), translate(planned.remedy)) if part)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.state.show_state(Kind.FAIL, self.tr("not possible"))
        elif planned.lines:
            self.state.show_state(Kind.RUNNING, self.tr("to be sent"))
        else:
            self.state.show_state(Kind.PASS, self.tr("as wanted"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
