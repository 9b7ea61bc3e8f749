"""The log: where it goes, that it rotates, and that no secret is in it."""

import logging
from collections.abc import Callable

import pytest

from app.domain.secret import MASK, Secret
from app.log import log_file, masked, start_log, stop_log
from app.places import Home


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("Authorization: Basic QUMxMjM0NTY6c2VjcmV0", "QUMxMjM0NTY6c2VjcmV0"),
        ("headers={'authorization': 'Bearer eyJhbGciOi.J9.x-_y'}", "eyJhbGciOi.J9.x-_y"),
        ("sent Bearer abcdef0123456789 and went on", "abcdef0123456789"),
        ("X-API-Key: 9f8e7d6c", "9f8e7d6c"),
        ('{"api_key": "9f8e7d6c", "name": "x"}', "9f8e7d6c"),
        ("auth_token=0a1b2c3d&Fleet=HF1", "0a1b2c3d"),
        ("client_secret='it\\'s'", "it\\'s"),
        ('"matching_id": "QR-G-5C-1LS-1W1Z9P7"', "QR-G-5C-1LS-1W1Z9P7"),
        ("profile LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815$1.3.6.1 kept", "04386-AGYFT-A74Y8-3F815"),
        ("scan 1$smdp.example.com$04386-AGYFT", "04386-AGYFT"),
        ("link https://x.example/?carddata=LPA%3A1%24smdp.example.com%2404386-AGYFT%24%241&a=b", "04386-AGYFT"),
        ("RegistrationCode=H3LL0W0RLD&Iccid=8988307000000000000", "H3LL0W0RLD"),
        ('{"fingerprint": "5f0c2a"}', "5f0c2a"),
        ("pin1=4711 sent", "4711"),
        ('AT+CPIN="1234"', "1234"),
        ('AT+CGAUTH=1,1,"user","pass"', "pass"),
        ("postgresql://line:hunter2@db/simwright", "hunter2"),
    ],
)
def test_what_looks_like_a_secret_is_masked(line: str, secret: str) -> None:
    said = masked(line)
    assert secret not in said
    assert MASK in said


@pytest.mark.parametrize(
    "line",
    [
        "EID 89049032000000000000000000000015 assigned by Operator 14 at 12:04:55",
        "GET https://esim.example.com/v1/ESimProfiles?PageSize=50 200 in 93 ms",
        'AT+CGDCONT=1,"IP","em"',
        "AT+CPIN?",
        "+CME ERROR: 10",
        "pinned the task to the basic lane of ttyUSB2",
        "LPA:1$smdp.example.com$",
    ],
)
def test_ordinary_lines_stay_as_they_are(line: str) -> None:
    assert masked(line) == line


def test_masking_twice_changes_nothing() -> None:
    once = masked("api_key=abc token: def Authorization: Basic 0123456789")
    assert masked(once) == once


def test_file_and_trace_hold_no_secret(home: Home, expect_log: Callable[[str], None]) -> None:
    expect_log("ERROR room: failed with Secret")
    place = start_log(home)
    try:
        raise ValueError("auth_token=0a1b2c3d")
    except ValueError:
        logging.getLogger("room").exception("failed with %r", Secret("0a1b2c3d"))
    stop_log()
    written = place.read_text("utf-8")
    assert "0a1b2c3d" not in written
    assert "ValueError" in written
    assert f"Secret({MASK})" in written


def test_log_rotates_and_keeps_five(home: Home) -> None:
    start_log(home)
    for _ in range(800):
        logging.getLogger("room").info("x" * 9000)
    stop_log()
    kept = sorted(path.name for path in home.logs.iterdir())
    assert kept == ["simwright.log", *(f"simwright.log.{n}" for n in range(1, 6))]
    assert log_file(home).stat().st_size <= 1_000_000


def test_warnings_reach_stderr_and_information_does_not(
    home: Home, capsys: pytest.CaptureFixture[str], expect_log: Callable[[str], None]
) -> None:
    expect_log("WARNING room: port is slow")
    start_log(home)
    logging.getLogger("room").info("quiet")
    logging.getLogger("room").warning("port is slow, token=abcdef")
    said = capsys.readouterr()
    assert said.out == ""
    assert "port is slow" in said.err
    assert "quiet" not in said.err
    assert "abcdef" not in said.err


def test_starting_again_moves_the_log(home: Home) -> None:
    start_log(home)
    before = len(logging.getLogger().handlers)
    start_log(Home.at(home.data / "other"))
    assert len(logging.getLogger().handlers) == before


def test_work_goes_on_where_the_log_cannot_be_written(home: Home) -> None:
    path = start_log(home)
    path.mkdir()
    logging.getLogger("app").info("nobody hears")
    path.rmdir()
    logging.getLogger("app").info("heard")
    stop_log()
    assert "heard" in path.read_text("utf-8")
