"""Texts to trackers through a port: one task for all of a batch, which does not let go of the port until it has ended.

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `tracker.send` | AT+CMGS of a module, or a line on the tracker's own port | nothing: neither can be asked | a \
person | a person looks whether the tracker has it, and says so here |
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.station.lane import Task
from app.station.run import Run
from app.station.trackers_errand import Errand, interrupted
from app.station.trackers_values import Target

_SLICE_S = 0.25
"""How long is listened before the next look at what has to be sent, and whether to stop."""
_NO_EFFECT = frozenset({"module.refused", "sms.number", "sms.too_long", "sms.character"})


@dataclass(frozen=True, slots=True)
class Delivered:
    """`id` is what `Wire.send` gave."""

    id: str
    words: Message
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    number: str
    """Empty where only one can have said it."""
    text: str


class Wire(Protocol):
    """A port that is open; errors are those of `Link` and `AtSession`."""

    def begin(self, awaiting: bool, check: Callable[[], None]) -> None:
        """`awaiting`: answers may have come before. `check` raises when it is time to stop."""
        ...

    def send(self, target: Target, text: str) -> str:
        """The id of what was sent; `_NO_EFFECT` errors mean that nothing was."""
        ...

    def hear(self, seconds: float) -> Iterable[Delivered | Said]: ...

    def close(self) -> None: ...


class WireList:
    """All trackers of a batch."""

    def __init__(self, run: Run, open_wire: Callable[[], Wire], errands: Sequence[Errand]) -> None:
        self._run = run
        self._open = open_wire
        self._errands = errands

    def task(self) -> Task:
        with self._run.task(self._fail):
            self._leave_to_a_person()
            if self._left:
                self._work()
        yield from ()  # a task is a generator; this one never lets go of its port

    def _fail(self, error: KnownError) -> None:
        for errand in self._left:
            errand.fail(error)

    @property
    def _left(self) -> list[Errand]:
        return [errand for errand in self._errands if not errand.ended]

    def _leave_to_a_person(self) -> None:
        """What was under way when the program ended."""
        for errand in self._left:
            if errand.lost is not None:
                errand.lose(errand.lost, interrupted())

    def _work(self) -> None:
        wire = self._open()
        self._left[0].tell(say("tracker", "Preparing the port"))
        try:
            wire.begin(any(errand.sent_at for errand in self._left), self._run.check)
            while self._left:
                for errand in self._left:
                    self._run.check()
                    if errand.to_send:
                        self._send(wire, errand)
                for news in wire.hear(_SLICE_S):
                    self._take(news)
                for errand in self._left:
                    errand.tick()
                self._run.check()
        finally:
            wire.close()

    def _send(self, wire: Wire, errand: Errand) -> None:
        job = errand.begin()
        try:
            made = wire.send(errand.target, errand.text)
        except KnownError as error:
            if error.code in _NO_EFFECT:
                errand.not_sent(job, _at_the_station(error))
                return
            errand.lose(job, error)
            if error.code.startswith("port."):
                raise
        else:
            errand.sent(job, made)

    def _take(self, news: Delivered | Said) -> None:
        for errand in self._left:
            if isinstance(news, Delivered) and errand.made == news.id:
                errand.delivered(news.words, news.failed)
            elif isinstance(news, Said) and (not news.number or same_number(news.number, errand.target.number)):
                errand.heard(news.text)


def _at_the_station(error: KnownError) -> KnownError:
    """A module that refuses a text says nothing of the tracker."""
    return KnownError(
        error.code,
        error.what,
        say("tracker", "Check the number, and that the module has network and its SIM may send SMS. Then retry."),
        error.detail,
    )


def same_number(one: str, other: str) -> bool:
    """With or without country code and plus: the last nine digits tell."""
    mine, theirs = (number.lstrip("+0").translate(_BARE)[-9:] for number in (one, other))
    return bool(mine) and (mine.endswith(theirs) or theirs.endswith(mine)) and min(len(mine), len(theirs)) > 3


_BARE = str.maketrans("", "", " -/().")
