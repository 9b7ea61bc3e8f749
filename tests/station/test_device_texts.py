"""When one more SMS activates a SIM that is not billed yet."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.message import NOTHING
from app.domain.work import Provider
from app.station.device_texts import text_warning
from app.station.device_values import FleetDevice, Text

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
IN_TEST = FleetDevice(
    Provider.EMNIFY,
    "9",
    "pump",
    "8988303000001000001",
    "",
    "Enabled",
    True,
    "1",
    "Factory Test",
    "All",
    "World",
    "",
    "",
)
READY = replace(IN_TEST, provider=Provider.SUPERSIM, enabled=None, sim_state="ready")


def texts(count: int, failed: int = 0) -> list[Text]:
    return [Text(str(n), NOW, n % 3 == 0, "x", "?", NOTHING, True, n >= count) for n in range(count + failed)]


@pytest.mark.parametrize(("device", "limit"), [(IN_TEST, 10), (READY, 5)])
def test_the_text_that_activates_the_sim_is_warned_of_and_all_after_it(device: FleetDevice, limit: int) -> None:
    assert text_warning(device, texts(limit - 2)) == NOTHING
    warned = text_warning(device, texts(limit - 1))
    assert f"SMS number {limit} activates it" in str(warned)
    assert text_warning(device, texts(limit + 3)) != NOTHING


def test_texts_that_failed_do_not_count() -> None:
    assert text_warning(IN_TEST, texts(8, failed=20)) == NOTHING


@pytest.mark.parametrize("state", ["Issued", "Activated", "Suspended", "", "Whatever"])
def test_other_sims_are_not_warned_of(state: str) -> None:
    assert text_warning(replace(IN_TEST, sim_state=state), texts(30)) == NOTHING
