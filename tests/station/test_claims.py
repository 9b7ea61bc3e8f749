"""Two programs side by side never work on one batch."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.station.claims import Claims

TAKE = """
import sys
from pathlib import Path
from app.station.claims import Claims
Claims(Path(sys.argv[1])).take(7)
print("taken", flush=True)
sys.stdin.read()
"""


def test_a_batch_is_free_again_when_the_program_that_had_it_is_gone(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TAKE, str(tmp_path / "claims")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "taken\n"
        claims = Claims(tmp_path / "claims")
        with pytest.raises(KnownError, match="Another window or command"):
            claims.take(7)
        claims.take(8)
        other.kill()
        other.wait()
        release = claims.take(7)
        release()
        claims.close()
        release()


def test_a_batch_given_back_can_be_taken_by_another_program(tmp_path: Path) -> None:
    claims = Claims(tmp_path / "claims")
    claims.take(7)()
    command = [sys.executable, "-c", TAKE, str(tmp_path / "claims")]
    assert subprocess.run(command, input="", capture_output=True, text=True, check=False).stdout == "taken\n"
    claims.close()


def test_whether_a_batch_is_worked_on_elsewhere_is_known_without_taking_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TAKE, str(tmp_path / "claims")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "taken\n"
        claims = Claims(tmp_path / "claims")
        give_back = claims.take(8)
        assert (claims.elsewhere(7), claims.elsewhere(8), claims.elsewhere(9)) == (True, False, False)
        other.kill()
        other.wait()
        assert not claims.elsewhere(7)
        command[2] = TAKE.replace("take(7)", "take(8)")
        assert subprocess.run(command, input=b"", capture_output=True, check=False).stdout == b""
        give_back()
        claims.close()
