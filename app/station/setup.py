"""Sets up a station by a file that another one has exported: what would change, then the change, then its undoing."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Account
from app.station.files import replacing, writing
from app.station.library import Kept, Library
from app.station.setup_file import OPTIONS, Setup, load_setup, setup_toml, shared_settings, without_secrets
from app.station.setup_plan import NAME, Change, before, differences, merged_places, named, only

if TYPE_CHECKING:
    from app.station.station import Station

T = TypeVar("T", bound=Kept)


class StationSetup:
    """Takes one thing at a time: it is not for two threads at once."""

    def __init__(self, station: "Station") -> None:
        self._station = station
        self._before = station.home.config / "setup-before.toml"

    def now(self) -> Setup:
        """Of recipes and label templates the person's own; what ships is everywhere."""
        station = self._station
        recipes = (file.item for file in station.bench.library.files() if not file.shipped)
        labels = (file.item for file in station.labels.templates.files() if not file.shipped)
        return Setup(
            shared_settings(station.settings),
            tuple(map(without_secrets, station.accounts.all())),
            tuple(recipe for recipe in recipes if recipe is not None),
            tuple(label for label in labels if label is not None),
            station.bench.places.all(),
        )

    def export(self, path: Path) -> Setup:
        """Write all that another station can be set up with; raises `KnownError` where that cannot be written."""
        setup = self.now()
        _write(path, setup)
        return setup

    def plan(self, wanted: Setup) -> tuple[Change, ...]:
        """What applying it would change; nothing is changed."""
        return tuple(self._checked(change, wanted) for change in differences(self.now(), wanted))

    @staticmethod
    def usual(changes: Collection[Change]) -> set[str]:
        """Keys of those that are made if nobody says otherwise: all that can be, but the name of the station."""
        return {change.key for change in changes if change.problem is None and change.key != NAME}

    def apply(self, wanted: Setup, keys: Collection[str]) -> None:
        """Make these changes, and remember what was before. One that cannot be made takes all of them back, and is
        raised as `KnownError`."""
        changes = only(wanted, keys)
        former = before(self.now(), changes)
        _write(self._before, former)
        try:
            self._do(changes)
        except KnownError:
            self._do(former)
            self._before.unlink()
            raise

    @property
    def undoable(self) -> bool:
        return self._before.is_file()

    def undo(self) -> tuple[Change, ...]:
        """Bring back what the last `apply` has changed, and tell what that was. Undone again, it is as applied."""
        if not self.undoable:
            raise KnownError(
                "setup.nothing",
                say("setup", "There is nothing to undo: no set-up file was applied here."),
                say("setup", "Apply a set-up file first."),
            )
        former = load_setup(self._before)
        changes = self.plan(former)
        self.apply(former, {change.key for change in changes})
        return changes

    def _checked(self, change: Change, wanted: Setup) -> Change:
        kind, _, name = change.key.partition(".")
        try:
            if kind == "settings" and self._station.managed is not None:
                self._station.managed.check({name: wanted.settings[name]})
            if kind == "accounts" and (account := named(wanted.accounts).get(name.casefold())) is not None:
                self._station.accounts.check(self._as_here(account))
        except KnownError as problem:
            return replace(change, problem=problem)
        return change

    def _as_here(self, account: Account) -> Account:
        """With what the file does not hold of it, and under the name that it has here."""
        here = named(self._station.accounts.all()).get(account.name.casefold())
        if here is None or here.provider is not account.provider:
            return account
        own = {name: value for name, value in here.options.items() if name not in OPTIONS}
        return replace(account, name=here.name, options={**own, **account.options})

    def _do(self, setup: Setup) -> None:
        station = self._station
        self._do_accounts(setup)
        _put(station.bench.library, setup.recipes, setup.absent.get("recipes", ()))
        _put(station.labels.templates, setup.labels, setup.absent.get("labels", ()))
        if setup.places or setup.only_places:
            station.bench.places.put_back(merged_places(station.bench.places.all(), setup))
        if setup.settings:
            station.change_settings(**setup.settings)

    def _do_accounts(self, setup: Setup) -> None:
        accounts = self._station.accounts
        for account in setup.accounts:
            accounts.add(self._as_here(account), {})
        here = named(accounts.all())
        for name in setup.absent.get("accounts", ()):
            if name.casefold() in here:
                accounts.remove(here[name.casefold()].name)


def _put(library: Library[T], items: Collection[T], absent: Collection[str]) -> None:
    """One of the same name is replaced."""
    own = {file.name.casefold(): file.path for file in library.files() if not file.shipped}
    for name, item in named(items).items():
        library.save(item, over=own.get(name))
    for name in absent:
        if path := own.get(name.casefold()):
            library.delete(path)


def _write(path: Path, setup: Setup) -> None:
    with writing(path), replacing(path) as out:
        out.write(setup_toml(setup).encode())
