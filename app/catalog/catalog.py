"""All device knowledge, from the files that ship with the program and those a person adds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from app.catalog.command import Action, Command, CommandSet
from app.catalog.loader import Family, Layer, VendorFile, load_vendor
from app.catalog.usb import Role, UsbDevice
from app.domain.errors import KnownError
from app.domain.toml_reader import unreadable

GENERIC = "generic.toml"


@dataclass(frozen=True, slots=True)
class Catalog:
    """`problems` names the files that could not be used; the rest works without them."""

    generic: VendorFile
    vendors: tuple[VendorFile, ...]
    usb: dict[tuple[int, int], UsbDevice]
    problems: tuple[KnownError, ...] = ()

    @classmethod
    def load(cls, folders: Sequence[Path]) -> "Catalog":
        """A file of a later folder stands in for the one of the same name before."""
        files = {path.name: path for folder in folders for path in sorted(folder.glob("*.toml"))}
        loaded: dict[str, VendorFile] = {}
        problems: list[KnownError] = []
        for name, path in files.items():
            try:
                loaded[name] = _load(path)
            except KnownError as problem:
                problems.append(problem)
        generic = loaded.pop(GENERIC, _EMPTY)
        usb = {(device.vid, device.pid): device for vendor in loaded.values() for device in vendor.usb}
        return cls(generic, tuple(loaded.values()), usb, tuple(problems))

    def vendor_for(self, manufacturer: str, model: str) -> CommandSet:
        """What is known of this module, by the words it uses of itself; generic 3GPP if nothing is."""
        vendor = self._vendor(manufacturer, model)
        if vendor is None:
            return _command_set(self.generic.name, "", self.urcs, [self.generic.layer])
        family = _family(vendor, model)
        layers = [self.generic.layer, vendor.layer, *([family.layer] if family else [])]
        return _command_set(vendor.name, family.name if family else "", self.urcs, layers)

    def usb_hint(self, vid: int | None, pid: int | None, interface: int | None) -> Role | None:
        device = self.usb.get((vid, pid)) if vid is not None and pid is not None else None
        return device.roles.get(interface) if device and interface is not None else None

    @property
    def urcs(self) -> frozenset[str]:
        """Unsolicited lines of every vendor: they come before it is known which vendor it is."""
        return self.generic.urcs.union(*(vendor.urcs for vendor in self.vendors))

    def _vendor(self, manufacturer: str, model: str) -> VendorFile | None:
        said = f"{manufacturer}\n{model}".casefold()
        by_name = (vendor for vendor in self.vendors if any(word in said for word in vendor.match))
        by_model = (vendor for vendor in self.vendors if _family(vendor, model))
        return next(by_name, None) or next(by_model, None)


_EMPTY = VendorFile("3GPP", (), frozenset(), Layer({}, {}, frozenset()), (), ())


def _load(path: Path) -> VendorFile:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(str(path), error) from error
    return load_vendor(data, path.name)


def _family(vendor: VendorFile, model: str) -> Family | None:
    bare = model.strip().upper()
    matching = (f for f in vendor.families if any(fnmatchcase(bare, pattern.upper()) for pattern in f.models))
    return next(matching, None)


def _command_set(vendor: str, family: str, urcs: frozenset[str], layers: Iterable[Layer]) -> CommandSet:
    commands: dict[Action, Command] = {}
    timeouts: dict[str, float] = {}
    for layer in layers:
        commands = {a: c for a, c in {**commands, **layer.commands}.items() if a not in layer.without}
        timeouts |= layer.timeouts
    return CommandSet(vendor, family, commands, timeouts, urcs)
