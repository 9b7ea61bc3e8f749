"""What became of a call is looked for until it cannot come any more, and the calls of a day are one batch."""

import time
from dataclasses import replace
from pathlib import Path
from threading import Event

from app.domain.work import BatchState
from app.ledger.ledger import Ledger
from app.station.settings import Settings
from app.station.single_calls import day_batch, looks

HERE = Settings(station="Line 2", operator="Ada", first_poll_s=0.01, longest_poll_s=0.04, settle_after_s=0.15)


def test_the_last_look_comes_when_a_call_can_have_no_effect_any_more() -> None:
    began = time.monotonic()
    *others, last = looks(HERE, Event())
    assert time.monotonic() - began >= HERE.settle_after_s
    assert last
    assert not any(others)


def test_there_is_always_one_look() -> None:
    assert list(looks(replace(HERE, settle_after_s=0.0), Event())) == [True]


def test_nobody_waits_for_a_program_that_ends() -> None:
    closing = Event()
    closing.set()
    assert list(looks(replace(HERE, settle_after_s=60.0), closing)) == [False]


def test_a_day_has_one_batch_for_each_account_and_station(tmp_path: Path) -> None:
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        first = day_batch(ledger, "Devices", "emnify", HERE)
        assert day_batch(ledger, "Devices", "emnify", HERE) == first
        others = {
            day_batch(ledger, "Fleets", "emnify", HERE),
            day_batch(ledger, "Devices", "kore", HERE),
            day_batch(ledger, "Devices", "emnify", replace(HERE, station="Line 3")),
        }
        assert len(others | {first}) == 4
        assert ledger.batch(first).state is BatchState.FINISHED
