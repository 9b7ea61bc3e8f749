"""The two lists of a fleet: its devices, and its SIMs whether they are in a device or not."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.work import Provider
from app.station.device_values import Connection, FleetDevice, FleetSim
from app.ui.pages.devices_chips import State
from app.ui.pages.devices_model import FleetModel, Row
from app.ui.pages.devices_words import connection_word, kind_of_connection, kind_of_status, name_of
from app.ui.theme import Kind, px
from app.ui.widgets.table import Column, Table

R = TypeVar("R", bound=Row)
NAME, STATUS, CONNECTION, ICCID, SIM, SERVICE, IMEI = range(7)


class FleetTable(Table, Generic[R]):
    picked = Signal(object)
    """The one chosen row, or None."""
    seen = Signal()
    """Other rows may be in view."""
    model_of_rows: FleetModel[R]
    ranks: tuple[int, ...] = ()
    """Columns, the one that tells most first."""
    never: frozenset[int] = frozenset()
    """Columns that the provider has nothing for."""
    widths: tuple[int, ...] = ()
    """At text scale 100 %."""
    short = False
    """Columns that do not fit are left out, for the detail beside has them."""

    def hold_model(self, model: FleetModel[R]) -> None:
        self.model_of_rows = model
        self.setModel(model)
        head = self.horizontalHeader()
        head.setSortIndicatorClearable(True)
        head.sortIndicatorChanged.connect(self._sort)
        self.allow_sorting(False)
        self.selectionModel().selectionChanged.connect(lambda: self.picked.emit(self.chosen))
        self.verticalScrollBar().valueChanged.connect(self.seen)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self.seen)

    @property
    def chosen(self) -> R | None:
        rows = self.chosen_rows()
        return self.model_of_rows.rows[rows[0]] if len(rows) == 1 else None

    @abstractmethod
    def state_of(self, row: R) -> State: ...

    def retranslate(self) -> None:
        self.model_of_rows.retranslate()

    def allow_sorting(self, allowed: bool) -> None:
        """Only where every row is held would the order be that of the list."""
        head = self.horizontalHeader()
        head.setSortIndicatorShown(allowed)
        head.setSectionsClickable(allowed)
        if not allowed:
            with QSignalBlocker(head):
                head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        elif head.sortIndicatorSection() >= 0:
            self._sort(head.sortIndicatorSection(), head.sortIndicatorOrder())

    def in_view(self) -> list[str]:
        """Ids of the rows that can be seen."""
        rows = self.model_of_rows.rows
        if not rows or not self.isVisible():
            return []
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return [row.id for row in rows[first : last + 1 if last >= 0 else len(rows)]]

    def choose(self, row_id: str) -> bool:
        at = self.model_of_rows.find(row_id)
        if at is None:
            return False
        self.selectRow(at)
        return True

    def fit(self) -> None:
        """The first two are always there."""
        for column in self.never:
            self.setColumnHidden(column, True)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAlwaysOff if self.short else policy.ScrollBarAsNeeded)
        left = self.viewport().width()
        for rank, column in enumerate(each for each in self.ranks if each not in self.never):
            left -= px(self.widths[column])
            self.setColumnHidden(column, self.short and left < 0 and rank > 1)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        kept = self.chosen
        self.model_of_rows.sort(column, order)
        if kept is not None:
            self.choose(kept.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.seen.emit()


class DeviceTable(FleetTable[FleetDevice]):
    texts_wanted = Signal(list)
    """The chosen rows are to get the texts of a tracker."""
    ranks = (NAME, CONNECTION, STATUS, ICCID, SIM, SERVICE, IMEI)
    widths = (150, 108, 134, 214, 110, 160, 160)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.connections: Mapping[str, Connection] = {}
        """By id; what is not in it is not known yet."""
        self.hold_model(FleetModel[FleetDevice](self._columns(), self))
        self.set_columns(self.widths, chips=(STATUS, CONNECTION), mono=(ICCID, IMEI))
        self.texts = QAction(self)
        self.texts.triggered.connect(self._want_texts)
        self._deeds: Sequence[QAction] = ()
        self.selectionModel().selectionChanged.connect(self._fill_menu)
        self._fill_menu()

    def state_of(self, row: FleetDevice) -> State:
        return kind_of_status(row), row.status

    def offer(self, actions: Sequence[QAction]) -> None:
        """In the context menu, while one row alone is chosen; below them stands what several take."""
        self._deeds = actions
        self._fill_menu()

    def _fill_menu(self) -> None:
        for old in self.actions():
            self.removeAction(old)
        chosen = len(self.chosen_rows())
        self.texts.setEnabled(chosen > 0)
        self.addActions([*(self._deeds if chosen == 1 else ()), self.texts])

    def suit(self, provider: Provider) -> None:
        """Super SIM tells no connection and no IMEI, and the state of a Sim is its status."""
        self.never = frozenset({CONNECTION, SIM, IMEI}) if provider is Provider.SUPERSIM else frozenset()
        self.fit()

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("Devices"))
        self.texts.setText(self.tr("Set up as trackers…"))

    def _want_texts(self) -> None:
        rows = self.model_of_rows.rows
        self.texts_wanted.emit([rows[at] for at in self.chosen_rows()])

    def _columns(self) -> tuple[Column[FleetDevice], ...]:
        return (
            Column(lambda: self.tr("Name"), name_of),
            Column(lambda: self.tr("Status"), lambda device: device.status, kind_of_status),
            Column(lambda: self.tr("Connection"), self._connection, self._kind),
            Column(lambda: "ICCID", lambda device: device.iccid),
            Column(lambda: self.tr("SIM"), lambda device: device.sim_state or self.tr("none")),
            Column(lambda: self.tr("Service"), lambda device: device.service),
            Column(lambda: "IMEI", lambda device: device.imei),
        )

    def _connection(self, device: FleetDevice) -> str:
        found = self.connections.get(device.id)
        return "" if found is None else connection_word(found)

    def _kind(self, device: FleetDevice) -> Kind | None:
        found = self.connections.get(device.id)
        return None if found is None else kind_of_connection(found)


class SimTable(FleetTable[FleetSim]):
    ranks = (0, 1, 2, 3, 4)
    widths = (214, 130, 168, 170, 300)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold_model(FleetModel[FleetSim](self._columns(), self))
        self.set_columns(self.widths, chips=(1,), mono=(0, 3, 4))

    def state_of(self, row: FleetSim) -> State:
        return kind_of_sim(row), row.state

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("SIMs"))

    def _columns(self) -> tuple[Column[FleetSim], ...]:
        return (
            Column(lambda: "ICCID", lambda sim: sim.iccid),
            Column(lambda: self.tr("State"), lambda sim: sim.state, kind_of_sim),
            Column(lambda: self.tr("Device"), lambda sim: sim.device or self.tr("in none")),
            Column(lambda: "IMSI", lambda sim: sim.imsi),
            Column(lambda: "EID", lambda sim: sim.eid),
        )


def kind_of_sim(sim: FleetSim) -> Kind:
    return {"activated": Kind.PASS, "suspended": Kind.WARNING}.get(sim.state.casefold(), Kind.IDLE)
