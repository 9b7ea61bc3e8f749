"""Consoles: what people type at a port waits its turn in the port's lane, and the port stays open a while to listen."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event, RLock

from app.catalog.catalog import Catalog
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.modem.link import LineSettings, Link
from app.station.console_jobs import FindBaud, Job, Open, Script, SendBytes, SendLine, SendText
from app.station.console_macro import DEFAULT_TIMEOUT_S, MacroStep
from app.station.console_values import Flow, PortChoice
from app.station.console_wire import Answer, Wire
from app.station.events import ConsoleDone, ConsolePort, ConsoleStep
from app.station.lane import Lane, Pause, Ticket
from app.station.talk import Record, Talk

KEEP_OPEN_S = 600.0
"""A port that nobody has typed at for so long is closed."""
_TEXT_TIMEOUT_S = 120.0
"""For a text that follows a prompt: an SMS takes its time (vendors give up to 120 s)."""


class Consoles:
    """Thread-safe; what is sent, heard and done comes as events of the port."""

    def __init__(self, catalog: Callable[[], Catalog], lane: Callable[[str], Lane], talk: Talk) -> None:
        """`lane` is that of a port, also while the port has another name."""
        self._catalog = catalog
        self._lane = lane
        self._talk = talk
        self._terminals: dict[str, _Terminal] = {}
        self._lock = RLock()

    def send(self, device: str, line: str, *, timeout_s: float | None = None, payload: bytes | None = None) -> Ticket:
        """`payload` is what follows a prompt, its Ctrl-Z included; without it a prompt is left open for `text`."""
        if timeout_s is None:
            catalog = self._catalog()
            timeout_s = catalog.command_set(catalog.generic).timeout_for(line)
        return self._at(device).submit(SendLine(line, timeout_s, payload))

    def text(self, device: str, text: str | None) -> Ticket:
        """What an open prompt has asked for; None leaves the prompt."""
        return self._at(device).submit(SendText(text, _TEXT_TIMEOUT_S))

    def script(self, device: str, steps: Sequence[MacroStep]) -> Ticket:
        return self._at(device).submit(Script(tuple(steps)))

    def lines(self, device: str, text: str) -> Ticket:
        """Each line of a file that is not blank, with the time the catalog gives it."""
        catalog = self._catalog()
        known = catalog.command_set(catalog.generic)
        sent = [line.rstrip() for line in text.splitlines() if line.strip()]
        longest = {line: max(DEFAULT_TIMEOUT_S, known.timeout_for(line)) for line in sent}
        return self.script(device, [MacroStep(line, timeout_s=longest[line]) for line in sent])

    def bytes(self, device: str, data: bytes) -> Ticket:
        return self._at(device).submit(SendBytes(data))

    def find_baud(self, device: str) -> Ticket:
        """`ConsoleDone.text` is the rate."""
        return self._at(device).submit(FindBaud())

    def open(self, device: str) -> Ticket:
        """Only listen."""
        return self._at(device).submit(Open())

    def cancel(self, device: str) -> None:
        """End what the console does at this port and drop what it has waiting; the port stays open."""
        self._at(device).cancel()

    def close(self, device: str) -> None:
        """The same, and let go of the port."""
        self._at(device).close()

    def choice(self, device: str) -> PortChoice:
        return self._at(device).choice

    def choose(self, device: str, choice: PortChoice) -> None:
        """From the next turn on; a port that is open is opened anew where its line settings differ."""
        self._at(device).choose(choice)

    def state(self, device: str) -> ConsolePort:
        return self._at(device).state()

    def _at(self, device: str) -> "_Terminal":
        with self._lock:
            if device not in self._terminals:
                self._terminals[device] = _Terminal(device, self._lane, self._talk, self._catalog)
            return self._terminals[device]


class _Terminal:
    """One port. Everything that touches the wire runs in the lane's thread."""

    def __init__(self, device: str, lane: Callable[[str], Lane], talk: Talk, catalog: Callable[[], Catalog]) -> None:
        self.choice = PortChoice()
        self._device = device
        self._find_lane = lane
        self._lane = lane(device)
        self._talk = talk
        self._catalog = catalog
        self._wire: Wire | None = None
        self._record: Record | None = None
        self._opened_as = _line(self.choice)
        self._tickets: list[Ticket] = []
        self._listening: Ticket | None = None
        self._used = 0.0
        self._lock = RLock()

    def submit(self, job: Job) -> Ticket:
        with self._lock:
            if self._wire is None and not self._waiting():
                self._lane = self._find_lane(self._device)  # a recipe may have the port under another name now
            cancelled = Event()
            turn = _Once(lambda: self.run(job, cancelled), self.drop_turn)
            ticket = self._lane.submit(self._device, turn, cancelled)
            self._tickets = [*self._waiting(), ticket]
        self._tell()
        return ticket

    def cancel(self) -> None:
        with self._lock:
            tickets = self._waiting()
        for ticket in tickets:
            self._lane.cancel(ticket)

    def close(self) -> None:
        self.cancel()
        with self._lock:
            listening = self._listening
        if listening is not None:
            self._lane.cancel(listening)

    def choose(self, choice: PortChoice) -> None:
        with self._lock:
            reopen = self._wire is not None and _line(choice) != self._opened_as
            self.choice = choice
        if reopen:
            self.submit(Open())

    def state(self, problem: Message = NOTHING) -> ConsolePort:
        with self._lock:
            return ConsolePort(self._device, self._wire is not None, self.choice.baud, len(self._waiting()), problem)

    # --- in the lane

    def run(self, job: Job, cancelled: Event) -> None:
        """One turn, from opening the port where that is needed to the event of its end."""
        problem = NOTHING
        try:
            answer = job.run(self._take_wire(cancelled))
            self._learn(job, answer)
            done = ConsoleDone(self._device, answer.ok, answer.text, answer.problem, asks=answer.asks)
        except KnownError as error:
            done = ConsoleDone(self._device, False, "", error.what, error.remedy)
            if error.code.startswith("port."):
                problem = error.what
                self._let_go()
        self._used = time.monotonic()
        self.end_turn(done, problem)

    def end_turn(self, done: ConsoleDone, problem: Message = NOTHING) -> None:
        """Give way to another's work in this lane; otherwise go on listening."""
        with self._lock:
            self._tickets = self._waiting()[1:]
            listens = self._wire is None or bool(self._tickets) or self._listen()
            leaves = not listens or self._others()  # asked now: what came in between is before the listening
        if leaves:
            self._let_go()
        self._talk.publish(done)
        self._tell(problem)

    def drop_turn(self) -> None:
        """It was cancelled before it began."""
        self.end_turn(ConsoleDone(self._device, False, "", say("module", "Stopped by hand.")))

    def listen(self, cancelled: Event) -> None:
        """Until somebody types, other work waits, the port is closed, or nobody has used it for long."""
        problem = NOTHING
        try:
            wire = self._wire
            while wire is not None and not self._wanted():
                wire.cancelled = cancelled
                wire.hear()
                if time.monotonic() - self._used > KEEP_OPEN_S:
                    break
        except KnownError as error:
            problem = error.what if error.code != "cancelled" else NOTHING
            self._let_go()
        self.end_listening(problem)

    def end_listening(self, problem: Message = NOTHING) -> None:
        with self._lock:
            self._listening = None
            leaves = not self._waiting() or self._others()
        if leaves:
            self._let_go()
        self._tell(problem)

    def _take_wire(self, cancelled: Event) -> Wire:
        with self._lock:
            choice = self.choice
        if self._opened_as != _line(choice):
            self._let_go()
        wire = self._wire
        if wire is None:
            link = Link.open(self._device, _line(choice))
            self._record = self._talk.record(self._device)
            wire = Wire(link, self._record, self._progress, self._catalog().urcs)
            with self._lock:
                self._wire, self._opened_as = wire, _line(choice)
            self._tell()
        wire.cancelled, wire.end = cancelled, choice.end
        return wire

    def _learn(self, job: Job, answer: Answer) -> None:
        if isinstance(job, FindBaud):
            with self._lock:
                self.choice = replace(self.choice, baud=int(answer.text))
                self._opened_as = _line(self.choice)

    def _listen(self) -> bool:
        """False where the lane is being closed."""
        cancelled = Event()
        listening = _Once(lambda: self.listen(cancelled), self.end_listening)
        try:
            self._listening = self._lane.submit(self._device, listening, cancelled)
        except RuntimeError:
            return False
        return True

    def _let_go(self) -> None:
        with self._lock:
            wire, self._wire = self._wire, None
            record, self._record = self._record, None
        if wire is not None:
            wire.close()
        if record is not None:
            record.end()

    def _wanted(self) -> bool:
        return self._lane.waiting > 1

    def _others(self) -> bool:
        """Whether work that is not the console's waits in the lane."""
        own = len(self._waiting()) + (self._listening is not None)
        return self._lane.waiting - 1 > own

    def _waiting(self) -> list[Ticket]:
        return [ticket for ticket in self._tickets if not ticket.done.is_set()]

    def _progress(self, number: int, of: int) -> None:
        self._talk.publish(ConsoleStep(self._device, number, of))

    def _tell(self, problem: Message = NOTHING) -> None:
        self._talk.publish(self.state(problem))


def _line(choice: PortChoice) -> LineSettings:
    return LineSettings(choice.baud, choice.flow is Flow.HARDWARE, choice.flow is Flow.SOFTWARE, choice.dtr)


class _Once:
    """A task of the lane without a pause; it also says so when it was cancelled before it began."""

    def __init__(self, do: Callable[[], None], dropped: Callable[[], None]) -> None:
        self._do = do
        self._dropped = dropped

    def __iter__(self) -> "_Once":
        return self

    def __next__(self) -> Pause:
        self._do()
        raise StopIteration

    def close(self) -> None:
        self._dropped()
