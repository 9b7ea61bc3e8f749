"""The places of the bench: a number and a name for each USB socket, whatever is plugged in there."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.port import PortInfo
from app.domain.toml_reader import TomlTable, read_toml, toml_string
from app.station.files import replacing, writing

log = logging.getLogger(__name__)

HIGHEST = 999
_KINDS = ("location", "serial", "device")
_LONGEST_NAME = 60

Socket = tuple[str, str]
"""What a place is known by: the USB location of its port, else the serial number, else the name of the device."""


@dataclass(frozen=True, slots=True)
class Place:
    number: int
    name: str = ""


def socket_of(port: PortInfo) -> Socket:
    """A module is in one socket with all its interfaces; of an adapter with several ports each is a socket."""
    if port.location:
        apart = port.at_likely is None and port.interface
        return "location", f"{port.location}:{port.interface}" if apart else port.location
    return ("serial", port.serial_number) if port.serial_number else ("device", port.device)


def socket_name(port: PortInfo) -> str:
    """Of its socket, in one word."""
    return " ".join(socket_of(port))


class Places:
    """Kept in a file that people can read. Thread-safe."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: dict[Socket, Place] | None = None
        self._lock = Lock()

    def of(self, port: PortInfo) -> Place:
        """A socket that was never seen gets the lowest free number, and keeps it."""
        with self._lock:
            places = self._all()
            socket = socket_of(port)
            if socket not in places:
                taken = {place.number for place in places.values()}
                places[socket] = Place(next(number for number in range(1, len(taken) + 2) if number not in taken))
                self._save(places)
            return places[socket]

    def all(self) -> dict[Socket, Place]:
        with self._lock:
            return dict(self._all())

    def put_back(self, places: Mapping[Socket, Place]) -> None:
        """These instead of all that was known."""
        with self._lock:
            self._places = dict(places)
            self._save(self._places)

    def known(self, port: PortInfo) -> Place | None:
        with self._lock:
            return self._all().get(socket_of(port))

    def put(self, port: PortInfo, number: int, name: str) -> None:
        """The socket that has this number now gets the one that becomes free."""
        if not 1 <= number <= HIGHEST:
            raise KnownError(
                "place.number",
                say("bench", "A socket cannot have the number {number}.", number=number),
                say("bench", "Give a number from {low} to {high}.", low=1, high=HIGHEST),
            )
        before = self.of(port)
        with self._lock:
            places = self._all()
            for socket, place in places.items():
                if place.number == number:
                    places[socket] = replace(place, number=before.number)
            places[socket_of(port)] = Place(number, " ".join(name.split())[:_LONGEST_NAME])
            self._save(places)

    def forget(self, port: PortInfo) -> None:
        """Its number becomes free."""
        with self._lock:
            places = self._all()
            if places.pop(socket_of(port), None) is not None:
                self._save(places)

    def _all(self) -> dict[Socket, Place]:
        if self._places is None:
            self._places = self._load()
        return self._places

    def _load(self) -> dict[Socket, Place]:
        """A file that cannot be used is put aside, where a person can mend it."""
        try:
            return _read(self._path.read_bytes(), self._path.name)
        except FileNotFoundError:
            return {}
        except OSError as error:
            log.info("the places of the bench are unreadable (%s)", error)
            return {}
        except KnownError as error:
            aside = self._path.with_suffix(".wrong.toml")
            log.info("the places of the bench are wrong, and put aside as %s (%s)", aside.name, error.what)
            self._path.replace(aside)
            return {}

    def _save(self, places: dict[Socket, Place]) -> None:
        with writing(self._path), replacing(self._path) as out:
            out.write(places_toml(places).encode())


def places_toml(places: Mapping[Socket, Place]) -> str:
    """As tables of a TOML file, by number; `places_of` reads them."""
    return "\n".join(
        f"[[socket]]\nnumber = {place.number}\nname = {toml_string(place.name)}\n{kind} = {toml_string(value)}\n"
        for (kind, value), place in sorted(places.items(), key=lambda item: item[1].number)
    )


def places_of(table: TomlTable) -> dict[Socket, Place]:
    return dict(_place(each) for each in table.tables("socket"))


def _read(data: bytes, file: str) -> dict[Socket, Place]:
    table = read_toml(data, file)
    places = places_of(table)
    table.done()
    return places


def _place(table: TomlTable) -> tuple[Socket, Place]:
    place = Place(table.whole("number", 1, HIGHEST), table.text("name", ""))
    kind = next((kind for kind in _KINDS if kind in table.names()), "location")
    value = table.text(kind)
    table.done()
    return (kind, value), place
