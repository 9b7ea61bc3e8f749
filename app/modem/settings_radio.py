"""Roaming, radio access, bands and operator of a module."""

from app.catalog.command import Action
from app.domain.message import say
from app.modem.ask import Asker
from app.modem.setting import Found, Setting, Write, found, offered


class Roaming(Setting):
    name = "roaming"
    title = say("setting", "Roaming")

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def read(self, asker: Asker) -> Found:
        """A module without the command, or that answers none, goes by the network."""
        shown = _shown(asker, Action.ROAMING_READ, "roaming")
        asked = asker.knows(Action.ROAMING_READ)
        if not asker.knows(Action.ROAMING_WRITE) or (asked and not shown):
            return Found("", agrees=True, offered=False)
        return _word(asker, Action.ROAMING_WRITE, "roaming", shown, self.wanted)


class RadioAccess(Setting):
    name = "rat"
    title = say("setting", "Radio access")

    def __init__(self, wanted: str) -> None:
        self.wanted = wanted

    def read(self, asker: Asker) -> Found:
        return _word(asker, offered(asker, Action.RAT_WRITE, self.title), "rat",
                     _shown(asker, Action.RAT_READ, "rat"), self.wanted)  # fmt: skip


class Bands(Setting):
    """LTE band numbers."""

    name = "bands"
    title = say("setting", "Bands")

    def __init__(self, bands: tuple[int, ...]) -> None:
        self._bands = bands
        self.wanted = ",".join(map(str, bands))

    def read(self, asker: Asker) -> Found:
        action = offered(asker, Action.BANDS_WRITE, self.title)
        shown = _shown(asker, Action.BANDS_READ, "bands")
        has = _numbers(shown)
        write = Write(action, {"bands": self._bands})
        return found(shown, has == self._bands, write, (Write(action, {"bands": has}),) if has else ())


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


def _operator(plmn: str) -> Write:
    return Write(Action.OPERATOR_AUTO) if plmn == "auto" else Write(Action.OPERATOR_MANUAL, {"plmn": plmn})


def _shown(asker: Asker, action: Action, name: str) -> str:
    return next((row[name] for row in asker.rows(action) if name in row), "")


def _word(asker: Asker, action: Action, name: str, has: str, wanted: str) -> Found:
    """A setting that is one word of the catalog's."""
    command = asker.commands.commands[action]
    undo = (Write(action, {name: has}),) if has in command.offered(name) else ()
    return found(has, has == wanted, Write(action, {name: wanted}), undo)


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    return tuple(sorted(int(part) for part in parts)) if all(part.isdigit() for part in parts) else ()
