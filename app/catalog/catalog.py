"""All device knowledge, from the files that ship with the program and those a person adds."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path

from app.catalog.action import Action
from app.catalog.command import Command, CommandSet
from app.catalog.loader import Family, FileKind, Layer, VendorFile, read_vendor
from app.catalog.tracker_loader import Maker, read_maker
from app.catalog.trackers import Trackers
from app.catalog.usb import Role, UsbDevice
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message
from app.domain.toml_reader import read_toml, unreadable

GENERIC = "Generic 3GPP"

_Stamp = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Catalog:
    """`problems` names the files that could not be used; the rest works without them."""

    generic: VendorFile
    vendors: tuple[VendorFile, ...]
    usb: dict[tuple[int, int], UsbDevice]
    problems: tuple[KnownError, ...] = ()
    folders: tuple[Path, ...] = ()
    stamp: _Stamp = ()
    trackers: Trackers = field(default_factory=Trackers)
    """Routers and phones too."""

    @classmethod
    def load(cls, folders: Sequence[Path]) -> "Catalog":
        """What a later folder says of a vendor is laid over what an earlier one says."""
        stamp = _stamp(folders)
        vendors: dict[str, VendorFile] = {}
        trackers = Trackers()
        problems: list[KnownError] = []
        for path in _paths(folders):
            try:
                read = read_file(path)
                if isinstance(read, VendorFile):
                    _add(vendors, read)
                else:
                    trackers = trackers.with_maker(read)
            except KnownError as problem:
                problems.append(problem)
        generic = vendors.pop(GENERIC.casefold(), VendorFile(GENERIC))
        known = tuple(reversed(vendors.values()))
        usb = {(device.vid, device.pid): device for vendor in known for device in vendor.usb}
        return cls(generic, known, usb, tuple(problems), tuple(folders), stamp, trackers)

    def changed(self) -> bool:
        """Whether a file was added, edited or taken away since; costs one look at the folders."""
        return _stamp(self.folders) != self.stamp

    def reload(self) -> "Catalog":
        """This catalog where no file has changed, otherwise a new one."""
        return Catalog.load(self.folders) if self.changed() else self

    def vendor_for(self, manufacturer: str, model: str) -> CommandSet:
        """What is known of this module, by the words it uses of itself; generic 3GPP if nothing is."""
        vendor = self._vendor(manufacturer, model)
        if vendor is None:
            return self.command_set(self.generic)
        return self.command_set(vendor, _family(vendor, model))

    def command_set(self, vendor: VendorFile, family: Family | None = None) -> CommandSet:
        layers = [self.generic.layer, vendor.layer, *([family.layer] if family else [])]
        commands = _command_set(vendor.name, family.name if family else "", self.urcs, layers)
        return replace(commands, boot=vendor.boot)

    def usb_hint(self, vid: int | None, pid: int | None, interface: int | None) -> Role | None:
        device = self.usb_device(vid, pid)
        return device.roles.get(interface) if device and interface is not None else None

    def usb_device(self, vid: int | None, pid: int | None) -> UsbDevice | None:
        return self.usb.get((vid, pid)) if vid is not None and pid is not None else None

    @property
    def urcs(self) -> frozenset[str]:
        """Unsolicited lines of every vendor: they come before it is known which vendor it is."""
        return self.generic.urcs.union(*(vendor.urcs for vendor in self.vendors))

    def _vendor(self, manufacturer: str, model: str) -> VendorFile | None:
        """By its name, and among several by the model, as makers were sold and renamed."""
        said = f"{manufacturer}\n{model}".casefold()
        by_name = [vendor for vendor in self.vendors if any(word in said for word in vendor.match)]
        by_model = (vendor for vendor in by_name or self.vendors if _family(vendor, model))
        return next(by_model, next(iter(by_name), None))


def _paths(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(folder.glob("*.toml"))


def _stamp(folders: Iterable[Path]) -> _Stamp:
    """Name, time and size of each file; a file that goes away meanwhile counts as gone."""
    stamp = []
    for path in _paths(folders):
        try:
            state = path.stat()
        except OSError:
            continue
        stamp.append((str(path), state.st_mtime_ns, state.st_size))
    return tuple(stamp)


def read_file(path: Path) -> VendorFile | Maker:
    """What one file describes; `KnownError` (`file.unreadable`, `file.wrong`) that names line and key."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(str(path), error) from error
    table = read_toml(data, path.name)
    if table.choice("kind", FileKind) is FileKind.MODULE:
        return read_vendor(table, path.name)
    return read_maker(table)


def _add(vendors: dict[str, VendorFile], vendor: VendorFile) -> None:
    """At the end, for the last is asked first."""
    below = vendors.pop(vendor.name.casefold(), None)
    vendors[vendor.name.casefold()] = below.extended(vendor) if below else vendor


def _family(vendor: VendorFile, model: str) -> Family | None:
    bare = model.strip().upper()
    matching = (f for f in vendor.families if any(fnmatchcase(bare, pattern.upper()) for pattern in f.models))
    return next(matching, None)


def _command_set(vendor: str, family: str, urcs: frozenset[str], layers: Iterable[Layer]) -> CommandSet:
    commands: dict[Action, Command] = {}
    timeouts: dict[str, float] = {}
    console: dict[str, Message] = {}
    no_network = NOTHING
    for layer in layers:
        commands = {a: c for a, c in {**commands, **layer.commands}.items() if a not in layer.without}
        timeouts |= layer.timeouts
        console |= layer.console
        no_network = no_network if layer.no_network == NOTHING else layer.no_network
    return CommandSet(vendor, family, commands, timeouts, urcs, console=console, no_network=no_network)
