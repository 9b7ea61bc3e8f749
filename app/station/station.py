"""The station: opens the ledger, the vault and the catalog, and owns the use cases and their lanes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.port import PortInfo
from app.domain.work import Batch, BatchKind
from app.ledger.ledger import Ledger
from app.places import Home, shipped
from app.station.accounts import Accounts
from app.station.at_need import at_need
from app.station.bench import Bench
from app.station.claims import Claims
from app.station.devices import Devices
from app.station.events import BatchChanged, BugFound, Bus, Event, QueueChanged
from app.station.history import History
from app.station.kept_settings import KeptSettings
from app.station.lane import Lanes
from app.station.managed import Managed
from app.station.parts import Parts
from app.station.requests import Requests
from app.station.scan_port import ScanPort
from app.station.settings import Settings
from app.station.updates import Updates, update_address
from app.station.vault import KeychainVault, Vault

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog
    from app.station.assign import Assign
    from app.station.batches import Batches
    from app.station.codes import Codes
    from app.station.console import ConsoleMemory
    from app.station.fleets import Fleets
    from app.station.labels import Labels
    from app.station.lists import Lists
    from app.station.register import Register
    from app.station.scans import Scans
    from app.station.setup import StationSetup
    from app.station.trackers import Trackers

log = logging.getLogger(__name__)


_WORK = (BatchKind.ASSIGN, BatchKind.REGISTER, BatchKind.TRACKERS)


class Station:
    """Thread-safe. `close()` leaves unfinished work in the ledger, to be resumed."""

    def __init__(
        self, home: Home, vault: Vault, ledger: Ledger, ports: Callable[[], Sequence[PortInfo]] | None, demo: bool
    ) -> None:
        self.home = home
        self.demo = demo
        self.sample: Path | None = None
        """In the demo, a device list to try with."""
        self.bus = Bus()
        self.ledger = ledger
        self._kept = KeptSettings(home, ledger, lambda: self.devices.queue.count)
        self._online: bool | None = None
        self._lanes = Lanes(lambda trace: self.bus.publish(BugFound(trace)))
        self.requests = Requests()
        self.accounts = Accounts(ledger, vault, self._lanes, self._heard, self.requests.add)
        self.scan_port = ScanPort(self._lanes, self.bus.publish, lambda: self.settings.scanner_port)
        self._claims = Claims(home.data / "claims", ledger)
        self._parts = Parts(ledger, self.accounts, self._claims, lambda: self.settings, self._publish, self._heard)
        self.devices = Devices(self._parts, self._tell_queue)
        self.bench = self._make_bench(ports)
        self.history = History(ledger)
        self.updates = Updates(
            home, lambda: self.settings, self.bus.publish, update_address(), managed=self.managed is not None
        )
        self._kept.take_laid_down_name()

    @classmethod
    def open(
        cls,
        home: Home,
        *,
        vault: Vault | None = None,
        ports: Callable[[], Sequence[PortInfo]] | None = None,
        demo: bool = False,
    ) -> Station:
        """`ports` are simulated modules, offered instead of the system's ports."""
        home.make()
        return cls(home, vault or KeychainVault(), Ledger.open(home.ledger_url), ports, demo)

    @at_need
    def catalog(self) -> Catalog:
        from app.catalog.catalog import Catalog

        return Catalog.load([shipped("resources", "devices"), self.home.config / "devices"])

    @at_need
    def assign(self) -> Assign:
        from app.station.assign import Assign

        return Assign(self._parts)

    @at_need
    def register(self) -> Register:
        from app.station.register import Register

        return Register(self._parts)

    @at_need
    def trackers(self) -> Trackers:
        from app.station.trackers import Trackers

        return Trackers(self._parts, lambda: self.catalog, self.devices, self._lanes)

    @at_need
    def codes(self) -> Codes:
        from app.station.codes import Codes

        return Codes(self.ledger, lambda: self.settings)

    @at_need
    def labels(self) -> Labels:
        from app.station.label_templates import TemplateLibrary
        from app.station.labels import Labels

        templates = TemplateLibrary(self.home.config / "labels", shipped("resources", "labels"))
        return Labels(self.ledger, self.codes, lambda: self.settings, templates)

    @at_need
    def lists(self) -> Lists:
        from app.station.lists import Lists

        return Lists(self.ledger)

    @at_need
    def scans(self) -> Scans:
        from app.station.scans import Scans

        return Scans(lambda: self.settings, self.change_settings)

    @at_need
    def console(self) -> ConsoleMemory:
        from app.station.console import ConsoleMemory

        return ConsoleMemory(self.home)

    @at_need
    def fleets(self) -> Fleets:
        from app.station.fleets import Fleets

        return Fleets(self._parts)

    @at_need
    def setup(self) -> StationSetup:
        from app.station.setup import StationSetup

        return StationSetup(self)

    @property
    def settings(self) -> Settings:
        return self._kept.now

    @property
    def managed(self) -> Managed | None:
        """What is laid down for the station."""
        return self._kept.managed

    def fresh_catalog(self) -> Catalog:
        """With what a person has added or changed since."""
        self.catalog = self.catalog.reload()
        return self.catalog

    def wrong_files(self) -> tuple[KnownError, ...]:
        """Of the devices that a person has added: those that cannot be used, and why. No catalog is read for this."""
        return self.fresh_catalog().problems if Station.catalog.made(self) is not None else ()

    def change_settings(self, **changes: object) -> Settings:
        """Raises `KnownError`: `settings.locked` for one that is laid down, `settings.station` for a name that cannot
        be given yet."""
        return self._save_settings(lambda: self._kept.change(changes))

    def _save_settings(self, save: Callable[[], Settings]) -> Settings:
        settings = save()
        self.scan_port.use()
        return settings

    @property
    def queue(self) -> QueueChanged:
        """What waits, rows of the batches being worked on and calls on devices, and whether the last call went out."""
        kept = self.devices.queue
        since = [work.oldest() for work in self._work()] + [kept.oldest]
        oldest = min((moment for moment in since if moment is not None), default=None)
        return QueueChanged(self._waiting() + kept.count, self._online, oldest, kept.count)

    @property
    def busy(self) -> bool:
        return self._waiting() > 0 or self.bench.busy

    def work(self, batch: Batch) -> Batches:
        """What does batches of this kind."""
        if batch.kind is BatchKind.ASSIGN:
            return self.assign
        if batch.kind is BatchKind.REGISTER:
            return self.register
        if batch.kind is BatchKind.TRACKERS:
            return self.trackers
        raise ValueError(f"nothing is done in batches of kind {batch.kind}")

    def running(self, batch: Batch) -> bool:
        return any(work.running(batch.id) for work in self._work())

    def elsewhere(self, batch: Batch) -> bool:
        """Whether another program works on it: a window or command beside this one, or a station at a shared ledger."""
        return not self.running(batch) and self._claims.elsewhere(batch.id)

    def interrupted(self) -> list[Batch]:
        """Batches of any kind, newest first, with units left that nobody works on."""
        left = [batch for kind in _WORK for batch in self.ledger.unfinished_batches(kind, self.settings.station)]
        return sorted((b for b in left if not self.running(b)), key=lambda batch: batch.id, reverse=True)

    def undecided(self) -> list[Batch]:
        """Batches that have ended, newest first, with rows of which only a person can tell what became of them."""
        found = self.ledger.undecided_batches(self.settings.station)
        return [batch for batch in found if batch.kind in _WORK and not self.running(batch)]

    def rename_account(self, name: str, new: str) -> None:
        """What was done with it, its secrets and what was chosen last follow; not while work is done with it."""
        if any(work.at_work(name) for work in self._work()):
            raise KnownError(
                "account.at_work",
                say("accounts", "Work is being done with {name} now.", name=name),
                say("accounts", "Wait until it has ended, or cancel it; then rename the account."),
            )
        self.accounts.rename(name, new)
        self._save_settings(lambda: self._kept.save(lambda settings: settings.account_renamed(name, new.strip())))
        self.devices.queue.renamed()

    def close(self) -> None:
        self.updates.close()
        for work in self._work():
            work.stop()
        self.devices.stop()
        if (fleets := Station.fleets.made(self)) is not None:
            fleets.stop()
        self.accounts.stop()
        self.bench.close()
        self._lanes.close()
        self.bench.finish()
        self._claims.close()
        self.accounts.close()
        self.ledger.close()

    def _work(self) -> list[Batches]:
        """What does batches; what nobody has asked for does nothing."""
        made = (part.made(self) for part in (Station.assign, Station.register, Station.trackers))
        return [work for work in made if work is not None]

    def _make_bench(self, ports: Callable[[], Sequence[PortInfo]] | None) -> Bench:
        return Bench(
            self.fresh_catalog,
            self.ledger,
            self._lanes,
            lambda: self.settings,
            lambda text: self.change_settings(recipe=text),
            self.bus.publish,
            self.home,
            ports,
        )

    def _waiting(self) -> int:
        return sum(work.waiting() for work in self._work())

    def _heard(self, online: bool) -> None:
        if online != self._online:
            self._online = online
            self._tell_queue()

    def _publish(self, event: Event) -> None:
        self.bus.publish(event)
        if isinstance(event, BatchChanged):
            self._tell_queue()

    def _tell_queue(self) -> None:
        self.bus.publish(self.queue)
