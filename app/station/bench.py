"""The bench: which ports there are, and one lane for each in which modules are configured and checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event as Flag
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.port import PortInfo
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Unit
from app.ledger.ledger import Ledger
from app.places import Home, shipped
from app.station.at_need import at_need
from app.station.bench_book import BenchBook
from app.station.bench_desk import Desk
from app.station.bench_draft import DraftFile
from app.station.bench_lanes import BenchLanes
from app.station.bench_places import Place, Places
from app.station.bench_plug import PlugIns
from app.station.bench_ports import BenchPorts
from app.station.bench_standings import Standings
from app.station.bench_traces import COMMANDS, CONSOLE, DRY_RUN, IDENTIFY, TraceFile, Traces
from app.station.bench_turns import Turns
from app.station.events import BenchValue, Event, PortsChanged
from app.station.lane import Lanes, Ticket
from app.station.settings import Settings
from app.station.talk import Talk

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog
    from app.domain.cellular import ModuleIdentity
    from app.domain.recipe import Recipe
    from app.modem.plan import DryRun as DryRun  # noqa: PLC0414  # the window names them too
    from app.modem.plan import Planned as Planned  # noqa: PLC0414
    from app.modem.reply import Reply
    from app.modem.session import AtSession
    from app.station.bench_console import Consoles
    from app.station.bench_kinds import Asked
    from app.station.bench_recipes import RecipeFile, RecipeLibrary

__all__ = ["Bench", "Place", "TraceFile"]

T = TypeVar("T")


class Bench:
    """Thread-safe. Calls return when the work is queued; progress comes as events that carry the port."""

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        ledger: Ledger,
        lanes: Lanes,
        settings: Callable[[], Settings],
        save_recipe: Callable[[str], object],
        publish: Callable[[Event], None],
        home: Home,
        simulated: Callable[[], Sequence[PortInfo]] | None = None,
    ) -> None:
        self._catalog = catalog
        self._settings = settings
        self._save = save_recipe
        self._ports = BenchPorts(catalog, simulated)
        self._lanes = BenchLanes(lanes, self._ports)
        self.standings = Standings(publish, self._ports.socket, self.former)
        traces = Traces(home.data / "traces")
        self.talk = Talk(
            self.standings.publish, lambda device: traces.begin(self._ports.socket(device), device, CONSOLE)
        )
        self._publish = self.talk.publish
        self._home = home
        self.draft = DraftFile(home.data / "recipe-draft.json")
        self.places = Places(home.config / "places.toml")
        self._book = BenchBook(ledger, settings, home.data / "bench-claims")
        self._turns = Turns(lambda: settings().bench_at_once)
        self._desk = Desk(ledger, self._book, self._turns, traces, self._publish, catalog, self._ports)
        self._asked: dict[str, Recipe] = {}
        self._recipe: Recipe | None = None
        self._plug_ins = PlugIns(catalog, self.running, self._plugged_in)

    # --- ports and places

    @at_need
    def library(self) -> RecipeLibrary:
        """The recipes of this station, and those that ship."""
        from app.station.bench_recipes import RecipeLibrary

        return RecipeLibrary(self._home.config / "recipes", shipped("resources", "recipes"))

    @at_need
    def consoles(self) -> Consoles:
        from app.station.bench_console import Consoles

        return Consoles(self._catalog, self._lanes.at, self.talk)

    def watch(self) -> None:
        """From now on tell when a port appears or vanishes, and start on plug-in where that is wanted."""
        self._ports.watch(self.ports, self._ports_changed)

    def ports(self) -> tuple[PortInfo, ...]:
        """Those there are now."""
        return self._ports.tell(self.standings.see)

    def place(self, port: PortInfo) -> Place:
        """Number and name of its USB socket; one that was never seen gets the lowest free number, and keeps it."""
        return self.places.of(port)

    def known_place(self, port: PortInfo) -> Place | None:
        return self.places.known(port)

    def set_place(self, port: PortInfo, number: int, name: str) -> None:
        """The socket that has this number gets the one that becomes free; raises `KnownError("place.number")`."""
        self.places.put(port, number, name)

    def forget_place(self, port: PortInfo) -> None:
        self.places.forget(port)

    # --- recipes

    def recipe(self) -> Recipe:
        """The one used last."""
        if self._recipe is not None:
            return self._recipe
        from app.domain.recipe import DEFAULT, Recipe

        text = self._settings().recipe
        try:
            return Recipe.parse(text.encode(), "recipe") if text else DEFAULT
        except KnownError:
            return DEFAULT

    def set_recipe(self, recipe: Recipe) -> None:
        """Use this from now on; its password is remembered for this run only."""
        self._recipe = recipe
        self._save(recipe.text())

    def recipes(self) -> tuple[RecipeFile, ...]:
        """The library: the person's own, then the examples. `library` saves, renames and deletes."""
        return self.library.files()

    # --- work

    def configure(self, device: str, recipe: Recipe, pin: Secret = NO_SECRET, last_try: bool = False) -> Ticket:
        """Identify what is plugged in, give it what the recipe says, and check it. Asked twice, it is done once."""
        from app.station.bench_kinds import Asked

        return self._configure(device, Asked(recipe, pin, last_try))

    def retry(self, device: str, pin: Secret = NO_SECRET, last_try: bool = False) -> Ticket:
        """Once more with the recipe that was used on this port last."""
        return self.configure(device, self._asked.get(device) or self.recipe(), pin, last_try)

    def restore(self, device: str) -> Ticket:
        """Bring back what the module on this port had before it was changed last."""
        from app.station.bench_kinds import RestoreWork

        former, wake = self._desk.former.get(device), self._lanes.at(device).wake
        return self._lanes.submit(device, lambda: RestoreWork(self._desk, device, former, wake))

    def former(self, device: str) -> tuple[BenchValue, ...]:
        """What `restore` would bring back, as far as this run of the program knows; the ledger may know more."""
        former = self._desk.former.get(device)
        values = former.values if former else ()
        return tuple(BenchValue(device, value.name, value.title, value.before, value.after) for value in values)

    def plan(self, device: str, recipe: Recipe, pin: Secret = NO_SECRET) -> DryRun:
        """Blocking, in the port's lane: what configuring would send to the module; it is only read."""
        from app.modem.means import Means
        from app.modem.plan import plan

        title = f"{DRY_RUN} {recipe.name}"
        return self._ask(device, title, lambda session: plan(session, self._catalog(), recipe, Means(pin=pin)))

    def identify(self, device: str) -> ModuleIdentity:
        """Blocking, in the port's lane."""
        from app.modem.identify import identify

        return self._ask(device, IDENTIFY, lambda session: identify(session, self._catalog()).identity)

    def ask(self, device: str, lines: Sequence[str], told: Callable[[Reply], None], timeout_s: float = 0.0) -> None:
        """Blocking, in the port's lane: send one line after the other; 0: each with the time the catalog gives it."""
        catalog = self._catalog()
        generic = catalog.command_set(catalog.generic)

        def work(session: AtSession) -> bool:
            session.know(catalog.urcs)
            session.wake()
            for line in lines:
                told(session.send(line, timeout_s or generic.timeout_for(line)))
            return True

        self._ask(device, COMMANDS, work)

    def send(self, device: str, line: str, *, timeout_s: float | None = None, payload: bytes | None = None) -> Ticket:
        """A console line waits its turn in the port's lane; ends with `ConsoleDone`, and `talk` has what was said."""
        return self.consoles.send(device, line, timeout_s=timeout_s, payload=payload)

    def stop(self, device: str) -> None:
        """End what is being done on this port, within a moment."""
        self._lanes.stop(device)

    def running(self, device: str) -> bool:
        return self._lanes.running(device)

    @property
    def busy(self) -> bool:
        return self._lanes.busy

    # --- what was interrupted

    def interrupted(self) -> list[Unit]:
        """Newest first: modules over which the program was ended, and that nobody works on."""
        return self._book.interrupted()

    def start_again(self, unit: Unit) -> Ticket:
        """The module on the port of an interrupted unit, with the unit's recipe; raises `KnownError("port.gone")`."""
        if all(port.device != unit.port for port in self.ports()):
            raise KnownError(
                "port.gone",
                say("port", "{port} is not there.", port=unit.port),
                say("bench", "Plug the module in and start it at the bench, or leave it as it is."),
            )
        return self.configure(unit.port, self._book.recipe_of(unit) or self.recipe())

    def give_up(self, *units: Unit) -> None:
        """Interrupted units are left as they are."""
        for unit in units:
            self._book.give_up(unit)

    # --- traces

    def traces(self, device: str) -> tuple[TraceFile, ...]:
        """Of the socket that this port is in, newest first."""
        return self._desk.traces.of(self._ports.socket(device))

    def trace_text(self, trace: TraceFile) -> str:
        return self._desk.traces.text(trace)

    def close(self) -> None:
        self._ports.close()
        self._lanes.stop_all()

    def finish(self) -> None:
        """After the lanes are closed."""
        self._desk.traces.close()
        self._book.close()

    # --- how

    def _ports_changed(self, ports: tuple[PortInfo, ...]) -> None:
        self._publish(PortsChanged(ports))
        self._plug_ins.changed(ports)

    def _plugged_in(self, port: PortInfo) -> None:
        from app.station.bench_kinds import Asked

        if self._settings().start_on_plug:
            self._configure(port.device, Asked(self.recipe(), fresh=True))

    def _configure(self, device: str, asked: Asked) -> Ticket:
        from app.station.bench_kinds import ConfigureWork

        self._asked[device] = replace(asked.recipe)
        wake = self._lanes.at(device).wake
        return self._lanes.submit(device, lambda: ConfigureWork(self._desk, device, asked, wake))

    def _ask(self, device: str, title: str, work: Callable[[AtSession], T]) -> T:
        def talk(cancelled: Flag) -> T:
            with self._desk.talk(device, title, cancelled) as session:
                return work(session)

        return self._lanes.ask(device, talk)
