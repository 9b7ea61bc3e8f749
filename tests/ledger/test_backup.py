"""Copies of the ledger."""

import os
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.work import BatchKind
from app.ledger.backup import copy_ledger
from app.ledger.ledger import Ledger


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def url(file: Path) -> str:
    return f"sqlite:///{file}"


def test_a_copy_is_whole_and_of_one_moment_while_work_goes_on(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    copy.write_text("an older copy")
    with Ledger.open(url(file)) as ledger:
        ledger.create_batch("lot 1", BatchKind.ASSIGN)
        with ledger.transaction():
            ledger.create_batch("lot 2", BatchKind.ASSIGN)
            copy_ledger(url(file), copy)
        ledger.create_batch("lot 3", BatchKind.ASSIGN)
    assert copy.stat().st_mode & 0o077 == 0 or os.name == "nt"
    with Ledger.open(url(copy)) as again:
        assert [batch.name for batch in again.batches()] == ["lot 1"]
    assert sorted(path.name for path in tmp_path.glob("*.part*")) == []


@pytest.mark.parametrize("name", ["ledger.sqlite", "ledger.sqlite-wal", "../{folder}/ledger.sqlite", "linked.sqlite"])
def test_a_ledger_is_never_copied_onto_itself(file: Path, tmp_path: Path, name: str) -> None:
    Ledger.open(url(file)).close()
    (tmp_path / "linked.sqlite").hardlink_to(file)
    with pytest.raises(KnownError) as refused:
        copy_ledger(url(file), tmp_path / name.format(folder=tmp_path.name))
    assert refused.value.code == "backup.itself"
    Ledger.open(url(file)).close()


def test_what_cannot_be_copied_says_why(file: Path, tmp_path: Path) -> None:
    codes = []
    for address in (url(file), "postgresql://line@db.example/line3"):
        with pytest.raises(KnownError) as refused:
            copy_ledger(address, tmp_path / "copy.sqlite")
        codes.append(refused.value.code)
    assert codes == ["backup.nothing", "backup.server"]
    assert list(tmp_path.glob("*.*")) == []


def test_a_place_that_cannot_be_written_is_told_and_the_copy_there_stays(file: Path, tmp_path: Path) -> None:
    Ledger.open(url(file)).close()
    with pytest.raises(OSError, match="No such file"):
        copy_ledger(url(file), tmp_path / "nowhere" / "copy.sqlite")
    file.write_bytes(b"not a ledger" * 100)
    (tmp_path / "copy.sqlite").write_text("the last good copy")
    with pytest.raises(OSError, match="not a database"):
        copy_ledger(url(file), tmp_path / "copy.sqlite")
    assert (tmp_path / "copy.sqlite").read_text() == "the last good copy"
