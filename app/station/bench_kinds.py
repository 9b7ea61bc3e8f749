"""What can be done to a module at the bench: configure it, and bring back what it had before."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.domain.secret import NO_SECRET, Secret
from app.modem.applying import settings_of
from app.modem.configure import provision, steps
from app.modem.identify import identify
from app.modem.means import Means
from app.modem.progress import Progress
from app.modem.restore import restore
from app.modem.session import AtSession
from app.station.bench_desk import Desk
from app.station.bench_former import Former
from app.station.bench_traces import RESTORE
from app.station.bench_work import BenchWork

_USUAL_TRIES = 5
_STARTING_TRIES = 20
"""A module may take so many seconds from its port to its first answer."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`fresh`: it was plugged in just now."""

    recipe: Recipe
    pin: Secret = NO_SECRET
    last_try: bool = False
    fresh: bool = False


class ConfigureWork(BenchWork):
    done = say("bench", "Configured and checked.")

    def __init__(self, desk: Desk, device: str, asked: Asked, wake: Callable[[], None]) -> None:
        super().__init__(desk, device, asked.recipe, wake)
        self.name = asked.recipe.name
        self._asked = asked

    @property
    def of(self) -> int:
        return len(steps(self._recipe))

    @property
    def patient(self) -> bool:
        return self._asked.fresh

    def progress(self, session: AtSession) -> Iterator[Progress]:
        asked, catalog = self._asked, self._desk.catalog()
        means = Means(pin=asked.pin, last_try=asked.last_try, find=self._desk.ports.finder(self._device))
        if (tries := self._tries()) > _USUAL_TRIES:
            session.know(catalog.urcs)
            session.wake(tries)
        return provision(session, catalog, asked.recipe, means)

    def _tries(self) -> int:
        port = self._desk.ports.port(self._device)
        usb = self._desk.catalog().usb_device(port.vid, port.pid) if port else None
        return max(usb.probe_tries if usb else 0, _STARTING_TRIES if self._asked.fresh else 0)


class RestoreWork(BenchWork):
    """Values come from this run of the program, else from the ledger, by the IMEI of the module that is there."""

    name = "Restore"
    done = say("bench", "The previous values are restored.")
    brings_back = True
    of = 4
    trace = RESTORE

    def __init__(self, desk: Desk, device: str, former: Former | None, wake: Callable[[], None]) -> None:
        super().__init__(desk, device, former.recipe if former else Recipe(self.name, Apn("")), wake)
        self._former = former

    def progress(self, session: AtSession) -> Iterator[Progress]:
        catalog = self._desk.catalog()
        former = self._former or self._known(identify(session, catalog).identity.imei)
        means = Means(find=self._desk.ports.finder(self._device))
        yield from restore(session, catalog, former.imei, former.values, settings_of(former.recipe), means)

    def _known(self, imei: str) -> Former:
        former = self._desk.book.former(imei)
        if former is None:
            raise KnownError(
                "restore.nothing",
                say("bench", "No previous values are known for this module."),
                say("bench", "Only what Simwright has changed can be restored."),
                outcome=Outcome.ERROR,
            )
        return former
