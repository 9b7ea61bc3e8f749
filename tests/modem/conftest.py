"""Modules made of a script, on real PTYs."""

import os
import select
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.catalog.catalog import Catalog
from app.modem.link import Link
from app.modem.pace import Pace
from app.modem.session import AtSession, TraceLine
from app.places import shipped
from tests.leaks import PATIENCE_S

UNPLUGGED = object()
"""An answer: the module goes away instead."""


@dataclass(frozen=True)
class Late:
    """An answer that comes after `seconds`; the module takes no command before."""

    answer: str
    seconds: float


@dataclass
class ScriptedModule:
    """Answers from `script`: text is framed and followed by OK unless it is a final code itself, bytes go as they are,
    None is silence, a list gives one answer after the other and then its last. Anything else is answered ERROR."""

    script: dict[str, object]
    echo: bool = False
    delay_s: float = 0.0
    received: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        import tty

        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.device = os.ttyname(self._slave)
        self._wake_read, self._wake_write = os.pipe()
        self._stopping = threading.Event()
        self._said = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="scripted module", daemon=True)
        self._thread.start()

    def say(self, data: bytes) -> None:
        os.write(self._master, data)

    @contextmanager
    def babbling(self) -> Iterator[None]:
        """Bytes without an end, as fast as they are taken."""
        stop = threading.Event()

        def babble() -> None:
            while not stop.is_set():
                if select.select([], [self._master], [], 0.05)[1]:
                    os.write(self._master, b"\xff\xfe" * 100)

        babbler = threading.Thread(target=babble, name="babbler")
        babbler.start()
        try:
            yield
        finally:
            stop.set()
            babbler.join()

    def wait_for(self, command: str, timeout_s: float = PATIENCE_S) -> None:
        with self._said:
            assert self._said.wait_for(lambda: command in self.received, timeout_s), self.received

    def stop(self) -> None:
        if self._stopping.is_set():
            return
        self._stopping.set()
        os.write(self._wake_write, b"x")
        self._thread.join()
        for fd in (self._master, self._slave, self._wake_read, self._wake_write):
            if fd >= 0:
                os.close(fd)

    def _run(self) -> None:
        rest = b""
        while not self._stopping.is_set():
            ready, _, _ = select.select([self._master, self._wake_read], [], [])
            if self._master not in ready:
                return
            rest += os.read(self._master, 4096)
            while (end := _end_of_command(rest)) is not None:
                raw, rest = rest[:end], rest[end:]
                if not self._serve(raw.decode("latin-1").strip("\r")):
                    return

    def _serve(self, command: str) -> bool:
        if self.echo:
            self.say(command.encode() + b"\r")
        answer = self._answer(command)
        if answer is UNPLUGGED:
            os.close(self._master)
            self._master = -1
            return False
        if isinstance(answer, Late):
            if self._stopping.wait(answer.seconds):
                return False
            answer = answer.answer
        if self.delay_s and self._stopping.wait(self.delay_s):
            return False
        with self._said:  # before the answer is out: who has read that may look here
            self.received.append(command)
            self._said.notify_all()
        if answer is not None:
            self.say(answer if isinstance(answer, bytes) else _framed(str(answer)))
        return True

    def _answer(self, command: str) -> object:
        answer = self.script.get(command, _USUAL.get(command, "ERROR"))
        if isinstance(answer, list):
            answer = answer.pop(0) if len(answer) > 1 else answer[0]
        return answer(command) if callable(answer) else answer


_USUAL = {
    "AT": "OK",
    "ATE0": "OK",
    "ATV1": "OK",
    "AT+CMEE=1": "OK",
    "AT+CMEE?": "+CMEE: 1",
    "AT+CREG=?": "+CREG: (0-2)",
}


def _end_of_command(data: bytes) -> int | None:
    ends = [place for mark in (b"\r", b"\x1a", b"\x1b") if (place := data.find(mark)) >= 0]
    return min(ends) + 1 if ends else None


def _framed(text: str) -> bytes:
    final = text in ("OK", "ERROR") or text.startswith(("+CME ERROR", "+CMS ERROR"))
    body = "".join(f"\r\n{line}\r\n" for line in text.split("\n")) if text else ""
    return (body if final else body + "\r\nOK\r\n").encode()


BG96 = {
    "AT+CGMI": "Quectel",
    "AT+CGMM": "BG96",
    "AT+QGMR": "BG96MAR02A07M1G_01.012.01.012",
    "AT+CGSN": "490154203237518",
    "AT+CPIN?": "+CPIN: READY",
    "AT+QCCID": "+QCCID: 8988303000000614227F",
    "AT+CIMI": "901430000000001",
    "AT+CFUN=4": "OK",
    "AT+CFUN=1": "OK",
    "AT+CFUN?": "+CFUN: 1",
    "AT+CEREG=3": "OK",
    "AT+CREG=2": "OK",
    "AT+CGREG=2": "OK",
    "AT+CGREG?": "+CGREG: 2,0",
    "AT+CREG?": "+CREG: 2,0",
    "AT+CEREG?": '+CEREG: 3,5,"1A2B","01C3D4E5",8',
    "AT+CESQ": "+CESQ: 99,99,255,255,20,45",
}


def memory_of_apn(script: dict[str, object], apn: str = "") -> dict[str, object]:
    """Makes the script remember what is written to context 1, as a module does."""
    state = {"apn": apn}

    def write(command: str) -> str:
        state["apn"] = command.split('"')[3] if "CGDCONT" in command else command.split('"')[1]
        return "OK"

    class Memory(dict[str, object]):
        def get(self, key: str, default: object = None) -> object:  # type: ignore[override]
            if key.startswith(("AT+CGDCONT=1", "AT+QICSGP=1,")) and key not in self:
                return write
            return super().get(key, default)

    return Memory(
        {
            "AT+CGDCONT?": lambda _: f'+CGDCONT: 1,"IP","{state["apn"]}","0.0.0.0",0,0',
            "AT+QICSGP=1": lambda _: f'+QICSGP: 1,"{state["apn"]}","","",0',
            **script,
        }
    )


@pytest.fixture
def module() -> Iterator[Callable[..., ScriptedModule]]:
    made: list[ScriptedModule] = []

    def make(script: dict[str, object] | None = None, **settings: object) -> ScriptedModule:
        made.append(ScriptedModule(script if script is not None else {}, **settings))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for scripted in made:
        scripted.stop()


@dataclass
class Talk:
    """A session with its module and what was traced."""

    session: AtSession
    module: ScriptedModule
    trace: list[TraceLine]
    cancelled: threading.Event
    link: Link


@pytest.fixture
def talk(module: Callable[..., ScriptedModule]) -> Iterator[Callable[..., Talk]]:
    links: list[Link] = []

    def start(script: dict[str, object] | None = None, **settings: object) -> Talk:
        scripted = module(script, **settings)
        link = Link.open(scripted.device)
        links.append(link)
        trace: list[TraceLine] = []
        cancelled = threading.Event()
        return Talk(AtSession(link, trace.append, cancelled), scripted, trace, cancelled, link)

    yield start
    for link in links:
        link.close()


@pytest.fixture
def noisy(talk: Callable[..., Talk], catalog: Catalog) -> Talk:
    """An awake session whose module says what the test puts into its script."""
    talking = talk({})
    talking.session.know(catalog.urcs)
    talking.session.wake()
    return talking


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return Catalog.load([shipped("resources", "devices")])


@pytest.fixture
def pace() -> Pace:
    return Pace(poll_s=0.01, sim_s=1.0, denied_s=0.1, rates=())


@pytest.fixture
def bg96() -> dict[str, object]:
    return memory_of_apn(dict(BG96))


@pytest.fixture
def late() -> type[Late]:
    return Late


@pytest.fixture
def unplugged() -> object:
    return UNPLUGGED


@pytest.fixture
def recorded() -> Callable[[str], dict[str, object]]:
    """The script of a recording: `> COMMAND`, then the lines of its reply as they came."""

    def read(name: str) -> dict[str, object]:
        script: dict[str, object] = {}
        text = (Path(__file__).parent / "recorded" / f"{name}.txt").read_text()
        for block in ("\n" + text).split("\n> ")[1:]:
            command, *lines = block.rstrip("\n").split("\n")
            script[command] = "".join(f"\r\n{line}\r\n" for line in lines).encode()
        return script

    return read
