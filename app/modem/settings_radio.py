"""Roaming, radio access, bands and operator of a module."""

from app.catalog.command import Action
from app.catalog.parameter import BETWEEN
from app.domain.message import say
from app.modem.ask import Asker
from app.modem.setting import Found, Row, Setting, Write, found, offered


class Roaming(Setting):
    name = "roaming"
    title = say("setting", "Roaming")

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def read(self, asker: Asker) -> Found:
        """A module without the command, or that answers none, goes by the network."""
        row = _row(asker, Action.ROAMING_READ, "roaming")
        asked = asker.knows(Action.ROAMING_READ)
        if not asker.knows(Action.ROAMING_WRITE) or (asked and not row):
            return Found("", agrees=True, offered=False)
        return _word(asker, Action.ROAMING_WRITE, "roaming", row, self.wanted)


class RadioAccess(Setting):
    name = "rat"
    title = say("setting", "Radio access")

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def read(self, asker: Asker) -> Found:
        action = offered(asker, Action.RAT_WRITE, self.title)
        return _word(asker, action, "rat", _row(asker, Action.RAT_READ, "rat"), self.wanted)


class Bands(Setting):
    """LTE band numbers."""

    name = "bands"
    title = say("setting", "Bands")

    def __init__(self, bands: tuple[int, ...]) -> None:
        self._bands = bands
        self.wanted = ",".join(map(str, bands))

    def read(self, asker: Asker) -> Found:
        action = offered(asker, Action.BANDS_WRITE, self.title)
        row = _row(asker, Action.BANDS_READ, "bands")
        has = _numbers(row.get("bands", ""))
        write = Write(action, {**row, "bands": self._bands})
        unlocked = (Write(Action.BANDS_ALL),) if row and asker.knows(Action.BANDS_ALL) else ()
        undo = (Write(action, {**row}),) if has or _apart(asker, action, row) else unlocked
        return found(row.get("bands", ""), has == self._bands, write, undo)


def _apart(asker: Asker, action: Action, row: Row) -> bool:
    """Whether the technologies have bands of their own, and the module can be given each."""
    lists = row.get("bands", "").split(BETWEEN)
    takes = {p.part for p in asker.commands.commands[action].parameters.values() if p.value_name == "bands"}
    return len(lists) == len(takes) and all(map(_numbers, lists))


class Operator(Setting):
    """`auto`, or one network by its PLMN."""

    name = "operator"
    title = say("setting", "Operator")

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def read(self, asker: Asker) -> Found:
        row = next(iter(asker.rows(Action.OPERATOR_READ)), {})
        has = "auto" if row.get("mode") == "0" else row.get("operator", "")
        undo = (_operator(has),) if has == "auto" or has.isdigit() else ()
        return found(has, has == self.wanted, _operator(self.wanted), undo)


def operator_choice(asker: Asker, writes: tuple[Write, ...]) -> Write:
    """What brings a deregistered module back: the choice among `writes`, the one that it has, or automatic."""
    written = [write for write in writes if write.action in (Action.OPERATOR_AUTO, Action.OPERATOR_MANUAL)]
    return next(iter([*written[::-1], *Operator("").read(asker).undo, _operator("auto")]))


def _operator(plmn: str) -> Write:
    return Write(Action.OPERATOR_AUTO) if plmn == "auto" else Write(Action.OPERATOR_MANUAL, {"plmn": plmn})


def _row(asker: Asker, action: Action, name: str) -> Row:
    return next((row for row in asker.rows(action) if name in row), {})


def _word(asker: Asker, action: Action, name: str, row: Row, wanted: str) -> Found:
    """A setting that is one word of the catalog's."""
    has = row.get(name, "")
    undo = (Write(action, {**row}),) if has in asker.commands.commands[action].offered(name) else ()
    return found(has, has == wanted, Write(action, {**row, name: wanted}), undo)


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    return tuple(sorted(int(part) for part in parts)) if all(part.isdigit() for part in parts) else ()
