"""Brings back what a module had before it was configured."""

from collections.abc import Iterator, Sequence

from app.catalog.catalog import Catalog
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.modem.applying import write_all
from app.modem.ask import Asker
from app.modem.identify import identify
from app.modem.means import PLAIN, Means
from app.modem.progress import IdentityRead, Progress, StepBegan, StepEnded, ValueRead
from app.modem.session import AtSession
from app.modem.setting import Found, Setting, Write

_STEPS = ("identify", "write", "restart", "verify")


class _Former(Setting):
    """A setting as it was; its own reading is the one that found it."""

    def __init__(self, was: ValueRead, setting: Setting) -> None:
        self.name, self.title, self.wanted = was.name, was.title, was.before
        self._setting = setting

    def read(self, asker: Asker) -> Found:
        now = self._setting.read(asker)
        return Found(now.shown, now.shown == self.wanted)


def restore(
    session: AtSession,
    catalog: Catalog,
    imei: str,
    values: Sequence[ValueRead],
    settings: Sequence[Setting],
    means: Means = PLAIN,
) -> Iterator[Progress]:
    """`values` are what configuring told of the module with this IMEI, `settings` those of its recipe.

    Raises `KnownError`: `restore.other` where another module is there now, and all that configuring raises.
    """
    yield _began("identify", say("bench", "Identifying the module"))
    identified = identify(session, catalog, means.pace)
    yield IdentityRead(identified.identity)
    if identified.identity.imei != imei:
        raise KnownError(
            "restore.other",
            say("bench", "Another module is on this port now, IMEI {imei}.", imei=identified.identity.imei or "–"),
            say("bench", "Plug in the module whose values are to be restored."),
            outcome=Outcome.ERROR,
        )
    yield StepEnded("identify", say("bench", "It is the module whose values were kept"))
    asker = Asker(session, identified.commands)
    by_name = {setting.name: setting for setting in settings}
    former = [
        (_Former(value, by_name[value.name]), Found(value.after, agrees=False, writes=known))
        for value in reversed(values)
        if value.before != value.after and (known := _known(asker, value.undo)) and value.name in by_name
    ]
    yield from write_all(asker, former, _began, means)


def _known(asker: Asker, undo: tuple[Write, ...]) -> tuple[Write, ...]:
    return tuple(write for write in undo if asker.knows(write.action))


def _began(name: str, text: Message) -> StepBegan:
    return StepBegan(name, _STEPS.index(name) + 1, len(_STEPS), text)
