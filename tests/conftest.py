"""What holds for every test: a home, a ledger and a keyring of its own, and no unexpected word in the log."""

import logging
import os
import re
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in the background of a shell; our programs would inherit it
    signal.signal(signal.SIGINT, signal.default_int_handler)

import keyring
import keyring.backend
import keyring.errors
import pytest
from hypothesis import HealthCheck, settings

from app.log import stop_log
from app.places import Home

pytest_plugins = ["tests.leaks"]

settings.register_profile(
    "certain",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("certain")
"""The same examples each time, however slow the machine is. `--hypothesis-profile=default` looks for others."""

SPECS = Path(os.environ.get("SIMWRIGHT_SPECS") or Path(__file__).parents[2] / "shared" / "specs")


POSIX_FIXTURES = frozenset({"module", "scanner", "x_server"})
"""They make pseudo terminals or sockets that Windows has not."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if POSIX_FIXTURES.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.posix)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says at the end what was not compared with its document."""
    if missing := [name for name in ("twilio_supersim_v1.json", "emnify_api.json") if not (SPECS / name).exists()]:
        words = f"NOT compared with the OpenAPI documents: {', '.join(missing)}. SIMWRIGHT_SPECS says where they are."
        terminalreporter.write_line(words, yellow=True)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """An empty home; programs that the test starts find it too. Nothing of the person who runs the tests is touched."""
    root = tmp_path / "home"
    monkeypatch.setenv("SIMWRIGHT_HOME", str(root))
    monkeypatch.delenv("SIMWRIGHT_LEDGER", raising=False)
    monkeypatch.setenv("HOME", str(root))
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("LANGUAGE", "LC_MESSAGES"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    made = Home.at(root)
    made.make()
    return made


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keychain that ends with its test."""

    priority = 0  # type: ignore[assignment]  # never chosen by itself

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.entries.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError(username)


@pytest.fixture(autouse=True)
def memory_keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    """The keyring of this test. Programs that the test starts have none at all."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    return backend


class LogWatch(logging.Handler):
    """Keeps warnings and worse; each has to be expected by its test, and each expectation has to come true."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []
        self.expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        trace = f"\n{logging.Formatter().formatException(record.exc_info)}" if record.exc_info else ""
        self.said.append(f"{record.levelname} {record.name}: {record.getMessage()}{trace}")

    def verdict(self) -> list[str]:
        unforeseen = [f"unexpected: {line}" for line in self.said if not any(e.search(line) for e in self.expected)]
        missing = [e.pattern for e in self.expected if not any(e.search(line) for line in self.said)]
        return unforeseen + [f"expected, but not logged: {pattern}" for pattern in missing]


@pytest.fixture(autouse=True)
def _log_watch() -> Iterator[LogWatch]:
    watch = LogWatch()
    root = logging.getLogger()
    root.addHandler(watch)
    yield watch
    root.removeHandler(watch)
    stop_log()
    if verdict := watch.verdict():
        pytest.fail("\n".join(verdict))


@pytest.fixture
def expect_log(_log_watch: LogWatch) -> Callable[[str], None]:
    """`expect_log(r"ERROR app.station: lane died")`: a warning or worse that this test causes on purpose.

    The pattern is searched for in `LEVEL logger: text`, followed by the trace if there is one.
    """
    return lambda pattern: _log_watch.expected.append(re.compile(pattern))
