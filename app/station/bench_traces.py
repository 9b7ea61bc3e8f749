"""Every session at the bench, line by line with its times, kept as text files."""

from __future__ import annotations

import logging
import re
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, Lock, Thread
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.file_name import allowed
from app.domain.message import Message, say

if TYPE_CHECKING:
    from app.modem.session import TraceLine
    from app.station.events import Traffic

log = logging.getLogger(__name__)

KEPT = 50
"""Traces of one socket; older ones are deleted."""
FLUSH_S = 1.0
"""A crash loses no more than this."""
LONGEST = 5_000_000
"""Characters of one trace; a module may talk without end."""

CONSOLE, RESTORE, IDENTIFY, COMMANDS, DRY_RUN = "[console]", "[restore]", "[identify]", "[commands]", "[dry run]"
"""Titles of sessions that are no recipe's, as they stand in the file; after that of a dry run comes the recipe."""

_STAMP = "%Y-%m-%d_%H%M%S_%f"


@dataclass(frozen=True, slots=True)
class TraceFile:
    path: Path
    began: datetime
    title: str | Message
    """What was done: the name of the recipe, or what else it was."""


class Trace:
    """One session's. `add` only remembers the line; it is written behind the lane's back."""

    def __init__(self, path: Path, owner: Traces, head: str) -> None:
        self.path = path
        self._owner = owner
        self._lines = deque([head])
        self._writing = Lock()
        self._left = LONGEST
        self._lost = False

    def add(self, line: TraceLine | Traffic) -> None:
        if self._left <= 0:
            return
        text = f"{_time(line.at)} {'>' if line.sent else '<'} {' '.join(line.line.splitlines())}"
        self._left -= len(text)
        self._lines.append(text if self._left > 0 else "# The rest is left out.")
        self._owner.soon(self)

    def end(self, words: str) -> None:
        """How the session ended; everything is in the file then."""
        self._lines.append(f"# {_time(datetime.now(UTC))} {words}")
        self.flush()

    def flush(self) -> None:
        with self._writing:
            text = "".join(f"{self._lines.popleft()}\n" for _ in range(len(self._lines)))
            try:
                with self.path.open("a", encoding="utf-8", newline="\n") as out:
                    out.write(text)
            except OSError as error:
                self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        """A full disk must not stop the work."""
        if not self._lost:
            log.info("the trace %s cannot be written (%s)", self.path.name, error)
        self._lost = True


class Traces:
    """One thread writes for all sockets; it runs while something is unwritten, and ends with `close`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unwritten: set[Trace] = set()
        self._change = Condition()
        self._thread: Thread | None = None
        self._closed = False

    def begin(self, socket: str, port: str, title: str) -> Trace:
        """`socket` tells the folders of two sockets apart."""
        began = datetime.now(UTC)
        folder = self._folder / _file_name(socket)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for old in sorted(folder.glob("*.txt"))[: -(KEPT - 1)]:
                old.unlink(missing_ok=True)
        except OSError as error:
            log.info("the folder of traces %s cannot be used (%s)", folder, error)
        title = " ".join(title.split())
        trace = Trace(folder / f"{began:{_STAMP}}.txt", self, f"# {_time(began)} {title}\n# {port}")
        self.soon(trace)
        return trace

    def of(self, socket: str) -> tuple[TraceFile, ...]:
        """Newest first."""
        found = sorted((self._folder / _file_name(socket)).glob("*.txt"), reverse=True)
        return tuple(trace for path in found if (trace := _read_head(path)) is not None)

    def text(self, trace: TraceFile) -> str:
        try:
            return trace.path.read_text("utf-8", "replace")
        except OSError as error:
            raise KnownError(
                "trace.unreadable",
                say("bench", "The trace cannot be read: {reason}.", reason=error.strerror or str(error)),
                say("bench", "The last {kept} traces of each socket are kept; open another one.", kept=KEPT),
                str(error),
            ) from error

    def soon(self, trace: Trace) -> None:
        with self._change:
            if trace in self._unwritten or self._closed:
                return
            self._unwritten.add(trace)
            if self._thread is None:
                self._thread = Thread(target=self._write, name="trace writer", daemon=True)
                self._thread.start()

    def close(self) -> None:
        with self._change:
            self._closed = True
            self._change.notify()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _write(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._closed, FLUSH_S)
                traces, self._unwritten = self._unwritten, set()
                if not traces:
                    self._thread = None
                    return
            for trace in traces:
                trace.flush()


def _file_name(text: str) -> str:
    return allowed(re.sub(r"[^A-Za-z0-9.-]+", "_", text).strip("._") or "port")


def _time(moment: datetime) -> str:
    """`2026-11-21T06:42:22.123Z`; `strftime` imports a module at each call, which is slow 20,000 times a second."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _read_head(path: Path) -> TraceFile | None:
    """A file of another kind, or one that has just been deleted, is none."""
    try:
        began = datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)
        with path.open(encoding="utf-8", errors="replace") as file:
            head = file.readline()
    except (OSError, ValueError):
        return None
    return TraceFile(path, began, _title(head.removeprefix("# ").partition(" ")[2].strip()))


def _title(text: str) -> str | Message:
    if text.startswith(DRY_RUN):
        return say("bench", "Dry run: {recipe}", recipe=text.removeprefix(DRY_RUN).strip())
    return _OTHERS.get(text, text)


_OTHERS = {
    CONSOLE: say("bench", "Console"),
    RESTORE: say("bench", "Restore"),
    IDENTIFY: say("bench", "Identify"),
    COMMANDS: say("bench", "Commands"),
}
