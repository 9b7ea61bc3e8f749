"""Sessions with a module whose replies are cut, merged, reordered, late and noisy: no hang, and no wrong value taken.

Each answer is made anew for each question, in a form of fixed length, so that a value from another reply or from a
damaged one can be told. `fuzz(sessions, seed)` runs some in this process; the bench deals 10,000 to many.
"""

import json
import os
import re
import select
import subprocess
import sys
import threading
import tty
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.modem.link import Link
from app.modem.session import AtSession

SESSIONS = 10_000
WORKERS = 40
"""They wait most of the time."""
_TIMEOUT_S = 0.1
_LATE_S = 0.15
_HANG_S = 60.0
_EXPECTED = {"module.silent", "port.gone"}

_FORMS = {
    "AT+CGSN": ("{:015d}", r"(\d{15})"),
    "AT+CCID": ("+CCID: 8988{:015d}", r"\+CCID: 8988(\d{15})"),
    "AT+CEREG?": ('+CEREG: 2,5,"1A2B","{:08d}",7', r'\+CEREG: 2,5,"1A2B","(\d{8})",7'),
    "AT+QPSMS?": ('+QPSMS: 1,,,"{:08d}","00000001"', r'\+QPSMS: 1,,,"(\d{8})","00000001"'),
}

_noise = st.binary(min_size=1, max_size=12).map(lambda data: bytes(byte | 0x80 for byte in data))
_urc = st.sampled_from([b'\r\n+CMTI: "SM",3\r\n', b"\r\n+CEREG: 2\r\n", b"\r\nRDY\r\n", b"\0\0"])
_damage = st.one_of(
    st.just(("none", 0, b"")),
    st.tuples(st.just("cut"), st.integers(0, 40), st.just(b"")),
    st.tuples(st.just("lost"), st.integers(0, 30), st.just(b"")),
    st.tuples(st.just("merged"), st.just(0), st.just(b"")),
    st.tuples(st.just("ok-first"), st.just(0), st.just(b"")),
    st.tuples(st.just("late"), st.just(0), st.just(b"")),
    st.tuples(st.just("silent"), st.just(0), st.just(b"")),
    st.tuples(st.just("noise"), st.integers(0, 40), _noise),
    st.tuples(st.just("urc"), st.integers(0, 2), _urc),
    st.tuples(st.just("twice"), st.just(0), st.just(b"")),
)
_session = st.lists(st.tuples(st.sampled_from(sorted(_FORMS)), _damage), min_size=1, max_size=5)


@dataclass
class Mangler:
    """A module on a PTY. Each answer has the next number; what is armed befalls the reply to the next question."""

    armed: tuple[str, int, bytes] = ("none", 0, b"")
    number: int = 0
    _stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.device = os.ttyname(self._slave)
        self._thread = threading.Thread(target=self._run, name="mangler")
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()
        os.close(self._master)
        os.close(self._slave)

    def _run(self) -> None:
        rest, late = b"", b""
        while not self._stop.is_set():
            ready, _, _ = select.select([self._master], [], [], _LATE_S if late else 0.05)
            if not ready:
                self._send(late)
                late = b""
                continue
            rest += os.read(self._master, 4096)
            *lines, rest = rest.split(b"\r")
            for line in lines:
                said = self._answer(line.decode("latin-1").strip("\x1b"))
                if self.armed[0] == "late" and line.decode("latin-1") in _FORMS:
                    late, self.armed = late + said, ("none", 0, b"")
                else:
                    self._send(late + said)
                    late = b""

    def _send(self, data: bytes) -> None:
        if data:
            os.write(self._master, data)

    def _answer(self, line: str) -> bytes:
        if line in _FORMS:
            self.number += 1
            plain = [_FORMS[line][0].format(self.number).encode(), b"OK"]
            return self._damaged(plain)
        known = {"AT+CREG=?": b"+CREG: (0-2)", "AT+CMEE?": b"+CMEE: 1", "AT+CMEE=?": b"+CMEE: (0-2)"}
        return _framed([known[line], b"OK"] if line in known else [b"OK"] if line.startswith("AT") else [])

    def _damaged(self, lines: list[bytes]) -> bytes:
        kind, place, extra = self.armed
        whole = _framed(lines)
        if kind == "late":
            return whole
        self.armed = ("none", 0, b"")
        at = min(place, len(whole))
        return {
            "none": whole,
            "cut": whole[:at],
            "lost": whole[:at] + whole[at + 3 :],
            "merged": b"\r\n" + b"".join(lines) + b"\r\n",
            "ok-first": _framed(lines[::-1]),
            "silent": b"",
            "noise": whole[:at] + extra + whole[at:],
            "urc": b"".join([extra if place == 0 else b"", _framed(lines[:1]), extra, _framed(lines[1:])]),
            "twice": whole + whole,
        }[kind]


def _framed(lines: list[bytes]) -> bytes:
    return b"".join(b"\r\n" + line + b"\r\n" for line in lines)


def fuzz(sessions: int, first: int) -> dict[str, int]:
    """How many sessions ran, how many values were taken, and how many of these were wrong."""
    told = {"sessions": 0, "taken": 0, "wrong": 0, "odd": 0}
    module = Mangler()

    @seed(first)
    @settings(
        max_examples=sessions, deadline=None, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(_session)
    def run(questions: list[tuple[str, tuple[str, int, bytes]]]) -> None:
        told["sessions"] += 1
        with Link.open(module.device) as link:
            at = AtSession(link, urcs=["+CMTI:", "RDY", "+CEREG:"])
            at.wake()
            for command, damage in questions:
                module.armed = damage
                _ask(at, module, command, told)

    try:
        run()
    finally:
        module.stop()
    return told


def _ask(at: AtSession, module: Mangler, command: str, told: dict[str, int]) -> None:
    try:
        reply = at.send(command, _TIMEOUT_S)
    except KnownError as error:
        told["odd"] += error.code not in _EXPECTED
        return
    asked = module.number
    taken = [found[1] for line in reply.lines if (found := re.fullmatch(_FORMS[command][1], line))]
    told["taken"] += bool(taken)
    told["wrong"] += any(int(value) != asked for value in taken)


def rows() -> list[tuple[str, float, float]]:
    """Hangs, wrong values, and errors that no session should end with."""
    each = SESSIONS // WORKERS
    with ThreadPoolExecutor(WORKERS) as pool:
        told = list(pool.map(lambda number: _worker(each, number), range(WORKERS)))
    total = {name: sum(one[name] for one in told) for name in told[0]}
    hangs = SESSIONS - total["sessions"]
    print(f"{'':>21}  {total['sessions']} sessions, {total['taken']} values taken")
    return [
        (f"{SESSIONS} fuzzed sessions: those that hung or did not run", hangs, 0),
        (f"{SESSIONS} fuzzed sessions: wrong values taken", total["wrong"] + total["odd"], 0),
    ]


def _worker(sessions: int, number: int) -> dict[str, int]:
    command = [sys.executable, __file__, str(sessions), str(number)]
    try:
        out = subprocess.run(command, capture_output=True, text=True, check=True, timeout=_HANG_S + sessions * 4)
    except subprocess.TimeoutExpired:
        return {"sessions": 0, "taken": 0, "wrong": 0, "odd": 0}
    told: dict[str, int] = json.loads(out.stdout)
    return told


if __name__ == "__main__":
    print(json.dumps(fuzz(int(sys.argv[1]), int(sys.argv[2]))))
