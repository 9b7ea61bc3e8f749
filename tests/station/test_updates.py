import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.release import Release, is_newer, plain_version
from app.places import Home
from app.station.events import UpdateFound
from app.station.settings import Settings
from app.station.updates import Updates, update_address
from tests.leaks import PATIENCE_S

LATEST = {
    "tag_name": "v1.2.0", "name": "Simwright 1.2", "body": "- Labels\r\n- Console", "draft": False, "prerelease": False,
    "html_url": "https://example.com/releases/v1.2.0", "published_at": "2026-11-20T10:00:00Z",
}  # fmt: skip


@dataclass
class Makers:
    """A release service as GitHub's, on this computer."""

    status: int = 200
    body: bytes = json.dumps(LATEST).encode()
    asked: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    def answer(self, **changes: Any) -> None:
        self.body = json.dumps({**LATEST, **changes}).encode()


@pytest.fixture
def makers() -> Iterator[Makers]:
    made = Makers()

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append({"path": self.path, **{name.lower(): value for name, value in self.headers.items()}})
            self.send_response(made.status)
            self.send_header("Content-Length", str(len(made.body)))
            self.end_headers()
            self.wfile.write(made.body)

        def log_message(self, *_args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=lambda: server.serve_forever(0.01))
    thread.start()
    made.url = f"http://127.0.0.1:{server.server_address[1]}/repos/simwright/simwright/releases/latest"
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@dataclass
class Desk:
    home: Home
    address: str
    settings: Settings = field(default_factory=Settings)
    heard: list[UpdateFound] = field(default_factory=list)

    def updates(self, **more: Any) -> Updates:
        return Updates(
            self.home, lambda: self.settings, self.heard.append, self.address, **{"version": "1.1.0", **more}
        )


@pytest.fixture
def desk(home: Home, makers: Makers) -> Desk:
    return Desk(home, makers.url)


def test_a_newer_version_is_found_with_what_is_new(desk: Desk, makers: Makers) -> None:
    found = desk.updates().look()
    assert found == Release("1.2.0", "- Labels\n- Console", "https://example.com/releases/v1.2.0", "2026-11-20")
    (asked,) = makers.asked
    assert asked["path"] == "/repos/simwright/simwright/releases/latest"
    assert asked["user-agent"] == "simwright"
    assert asked.keys() <= {"path", "host", "accept", "accept-encoding", "connection", "user-agent"}


@pytest.mark.parametrize("version", ["1.2.0", "1.2", "1.10.0", "2.0"])
def test_a_version_as_new_or_newer_hears_of_nothing(desk: Desk, version: str) -> None:
    assert desk.updates(version=version).look() is None


@pytest.mark.parametrize(
    "changes", [{"draft": True}, {"prerelease": True}, {"tag_name": "nightly"}, {"tag_name": "v1.3.0rc1"}]
)
def test_what_is_no_finished_version_is_not_told(desk: Desk, makers: Makers, changes: dict[str, object]) -> None:
    makers.answer(**changes)
    assert desk.updates().look() is None


def test_nothing_given_out_yet_is_no_error(desk: Desk, makers: Makers) -> None:
    makers.status, makers.body = 404, b'{"message": "Not Found"}'
    assert desk.updates().look() is None


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b"{}"), (200, b"<html>"), (200, b"[]"), (200, b'{"tag_name": 3}'), (200, b" " * 1_100_000)],
)
def test_an_odd_answer_is_told_as_such(desk: Desk, makers: Makers, status: int, body: bytes) -> None:
    makers.status, makers.body = status, body
    with pytest.raises(KnownError) as caught:
        desk.updates().look()
    assert caught.value.code == "update.answer"


@pytest.mark.parametrize("page", ["file:///etc/passwd", "http://example.com", "javascript:x", 3])
def test_only_an_address_of_the_web_is_handed_on(desk: Desk, makers: Makers, page: object) -> None:
    makers.answer(html_url=page)
    found = desk.updates().look()
    assert found is not None
    assert found.page == ""


def test_offline_it_says_so_when_asked_and_is_quiet_by_itself(desk: Desk, home: Home) -> None:
    offline = replace(desk, address="http://127.0.0.1:1/latest").updates()
    with pytest.raises(KnownError) as caught:
        offline.look()
    assert caught.value.code == "update.unreachable"
    offline.look_if_due()
    assert desk.heard == []
    assert offline.due(datetime.now(UTC))  # the day is not used up


def test_an_address_that_is_not_safe_is_not_asked(desk: Desk) -> None:
    with pytest.raises(KnownError, match="must begin with https"):
        replace(desk, address="http://example.com/latest").updates().look()


def test_it_looks_once_a_day_and_remembers(desk: Desk, makers: Makers) -> None:
    desk.updates().look_if_due()
    again = desk.updates()
    again.look_if_due()
    assert len(makers.asked) == 1
    now = datetime.now(UTC)
    assert not again.due(now + timedelta(hours=23))
    assert again.due(now + timedelta(hours=25))
    assert again.due(now - timedelta(hours=1))  # the clock was set back
    assert again.found is not None


def test_a_person_is_told_once_of_each_version(desk: Desk, makers: Makers) -> None:
    first = desk.updates()
    first.look_if_due()
    (event,) = desk.heard
    first.told(event.release)
    desk.updates().look_if_due()
    assert len(desk.heard) == 1
    makers.answer(tag_name="v1.3.0")
    later = desk.updates()
    later.look()
    later.look_if_due()
    assert [event.release.version for event in desk.heard] == ["1.2.0", "1.3.0"]


def test_after_the_update_there_is_no_news_of_it(desk: Desk) -> None:
    desk.updates().look()
    assert desk.updates(version="1.2.0").found is None


def test_switched_off_it_asks_nobody(desk: Desk, makers: Makers) -> None:
    desk.settings = Settings(updates=False)
    desk.updates().look_if_due()
    assert makers.asked == []
    assert desk.heard == []


@pytest.mark.parametrize(("address", "managed"), [("", False), ("http://127.0.0.1:1", True)])
def test_without_an_address_or_in_a_managed_station_nobody_is_asked(desk: Desk, address: str, managed: bool) -> None:
    updates = replace(desk, address=address).updates(managed=managed)
    assert not updates.possible
    updates.watch()
    assert not any(thread.name == "updates" for thread in threading.enumerate())
    with pytest.raises(KnownError) as caught:
        updates.look()
    assert caught.value.code == "update.nowhere"


def test_it_watches_behind_the_program_and_ends_with_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.station.updates.FIRST_S", 0.01)
    heard = threading.Event()
    updates = Updates(desk.home, lambda: desk.settings, lambda _event: heard.set(), desk.address, version="1.1.0")
    updates.watch()
    assert heard.wait(PATIENCE_S)
    updates.close()
    assert not any(thread.name == "updates" for thread in threading.enumerate())


@pytest.mark.parametrize(
    "kept", ["", "[]", '{"looked": 3}', '{"looked": "x", "release": {"a": 1}, "told": ""}', "null"]
)
def test_what_it_remembers_may_be_lost(desk: Desk, home: Home, kept: str) -> None:
    (home.data / "updates.json").write_text(kept)
    updates = desk.updates()
    assert updates.due(datetime.now(UTC))
    assert updates.look() is not None


def test_the_address_comes_from_the_build_or_the_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SIMWRIGHT_UPDATES", raising=False)
    assert update_address() == ""
    monkeypatch.setenv("SIMWRIGHT_UPDATES", "https://example.com/latest")
    assert update_address() == "https://example.com/latest"


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("1.2.0", "1.2", False), ("1.2.1", "1.2", True), ("1.10", "1.9", True), ("0.9", "1.0", False),
        ("1.3.0", "1.3.0.dev2", True), ("1.2.0", "1.3.0rc1", False), ("1.2", "unknown", False),
    ],
)  # fmt: skip
def test_versions_are_compared_number_by_number(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


numbers = st.lists(st.integers(0, 99), min_size=1, max_size=4).map(lambda each: ".".join(map(str, each)))


@given(numbers, numbers)
def test_of_two_versions_at_most_one_is_newer(one: str, other: str) -> None:
    assert plain_version(f"v{one}") == one
    assert not (is_newer(one, other) and is_newer(other, one))
    assert not is_newer(one, one)
