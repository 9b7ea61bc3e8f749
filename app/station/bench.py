"""The bench: which ports there are, and one lane for each in which modules are configured and checked."""

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from threading import Lock

from app.catalog.catalog import Catalog
from app.domain.cellular import ModuleIdentity
from app.domain.errors import KnownError
from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.domain.work import Batch, BatchKind, NewUnit, Unit
from app.ledger.ledger import Ledger
from app.modem.discovery import PortWatcher, list_ports
from app.modem.identify import identify
from app.modem.link import Link
from app.modem.session import AtSession
from app.station.bench_work import BenchWork
from app.station.events import Event, PortsChanged
from app.station.lane import Lanes, Ticket
from app.station.settings import Settings

DEFAULT = Recipe("APN em", Apn("em"))


class Bench:
    """Thread-safe. Calls return when the work is queued; progress comes as events that carry the port."""

    def __init__(
        self,
        catalog: Catalog,
        ledger: Ledger,
        lanes: Lanes,
        settings: Callable[[], Settings],
        save_recipe: Callable[[str], object],
        publish: Callable[[Event], None],
        simulated: Callable[[], Sequence[PortInfo]] | None = None,
    ) -> None:
        self._catalog = catalog
        self._ledger = ledger
        self._lanes = lanes
        self._settings = settings
        self._save = save_recipe
        self._publish = publish
        self._simulated = simulated
        self._tickets: dict[str, Ticket] = {}
        self._batch: Batch | None = None
        self._recipe: Recipe | None = None
        self._watcher: PortWatcher | None = None
        self._lock = Lock()

    def watch(self) -> None:
        """From now on tell when a port appears or vanishes."""
        with self._lock:
            if self._watcher is None:
                self._watcher = PortWatcher(self.ports, lambda ports: self._publish(PortsChanged(ports)))
                self._watcher.start()

    def ports(self) -> tuple[PortInfo, ...]:
        """Those of the system; with simulated modules only these, so that a demo never touches a real one."""
        return list_ports(self._catalog) if self._simulated is None else tuple(self._simulated())

    def recipe(self) -> Recipe:
        """The one used last."""
        if self._recipe is not None:
            return self._recipe
        text = self._settings().recipe
        try:
            return Recipe.parse(text.encode(), "recipe") if text else DEFAULT
        except KnownError:
            return DEFAULT

    def set_recipe(self, recipe: Recipe) -> None:
        """Use this from now on; its password is remembered for this run only."""
        self._recipe = recipe
        self._save(recipe.text())

    def configure(self, device: str, recipe: Recipe) -> Ticket:
        """Identify what is plugged in, give it what the recipe says, and check it. Asked twice, it is done once."""
        with self._lock:
            running = self._tickets.get(device)
            if running is not None and not running.done.is_set():
                return running
            work = BenchWork(device, recipe, self._catalog, self._ledger, self._publish, self._new_unit)
            ticket = self._lanes.get(f"port {device}").submit(device, work.task(), work.cancelled)
            self._tickets[device] = ticket
            return ticket

    def identify(self, device: str) -> ModuleIdentity:
        """Blocking: open the port, ask, close it."""
        with closing(Link.open(device)) as link:
            return identify(AtSession(link), self._catalog).identity

    def stop(self, device: str) -> None:
        """End what is being done on this port, within a moment."""
        with self._lock:
            ticket = self._tickets.get(device)
        if ticket is not None:
            self._lanes.get(f"port {device}").cancel(ticket)

    @property
    def busy(self) -> bool:
        with self._lock:
            return any(not ticket.done.is_set() for ticket in self._tickets.values())

    def close(self) -> None:
        with self._lock:
            watcher, self._watcher = self._watcher, None
            devices = list(self._tickets)
        if watcher is not None:
            watcher.stop()
        for device in devices:
            self.stop(device)

    def _new_unit(self, device: str, recipe: Recipe) -> Unit:
        """Modules done on one day at this bench are one batch."""
        with self._lock:
            settings, today = self._settings(), f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
            name = f"{settings.station} {today}"
            if self._batch is None or self._batch.name != name:
                before = self._ledger.batches(kind=BatchKind.CONFIGURE, station=settings.station, limit=1)
                self._batch = before[0] if before and before[0].name == name else None
            if self._batch is None:
                self._batch = self._ledger.create_batch(
                    name, BatchKind.CONFIGURE, "", settings.station, settings.operator, {}, ()
                )
            return self._ledger.add_unit(self._batch.id, NewUnit(0, recipe.name, port=device))
