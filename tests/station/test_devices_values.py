"""What is offered for a device, and what is said before it is done."""

from dataclasses import replace

import pytest

from app.domain.message import NOTHING
from app.domain.work import Provider
from app.station.device_values import ACTION_WORDS, CONNECTION_WORDS, Action, Connection, FleetDevice, offered, warning

DEVICE = FleetDevice(
    Provider.EMNIFY, "9", "pump", "8988303000001000001", "", "Enabled", True, "1", "Activated", "All", "World", "", ""
)
EMPTY = replace(DEVICE, sim_id="", sim_state="", iccid="")


def test_every_action_and_connection_has_its_words() -> None:
    assert set(ACTION_WORDS) == set(Action)
    assert set(CONNECTION_WORDS) == set(Connection)


@pytest.mark.parametrize("action", [Action.ENABLE, Action.DISABLE, Action.RESET_NETWORK, Action.RESET_DATA])
@pytest.mark.parametrize("state", ["Factory Test", "FACTORY_TEST", "factory test"])
def test_what_ends_a_factory_test_says_that_it_bills(action: Action, state: str) -> None:
    assert "it is billed from then on" in str(warning(action, replace(DEVICE, sim_state=state)))


def test_costs_that_go_on_and_costs_that_begin_are_said() -> None:
    assert "billed nevertheless" in str(warning(Action.DISABLE, DEVICE))
    assert "billed nevertheless" in str(warning(Action.RELEASE_SIM, DEVICE))
    assert "billed from now on" in str(warning(Action.ACTIVATE_SIM, replace(DEVICE, sim_state="Issued")))
    assert "billed" not in str(warning(Action.DISABLE, replace(DEVICE, sim_state="Suspended")))


def test_a_device_with_a_sim_is_said_not_to_be_deletable() -> None:
    assert "Release the SIM first" in str(warning(Action.DELETE, DEVICE))
    assert "for good" in str(warning(Action.DELETE, EMPTY))


def test_harmless_actions_have_no_warning() -> None:
    assert warning(Action.RENAME, DEVICE) == warning(Action.SET_TAGS, DEVICE) == NOTHING
    assert warning(Action.ENABLE, DEVICE) == NOTHING


def test_offers_follow_the_state_of_device_and_sim() -> None:
    assert {Action.ATTACH_SIM, Action.DELETE} <= set(offered(EMPTY))
    assert not {Action.ACTIVATE_SIM, Action.SUSPEND_SIM, Action.RELEASE_SIM} & set(offered(EMPTY))
    with_sim = set(offered(DEVICE))
    assert {Action.DISABLE, Action.SUSPEND_SIM, Action.RELEASE_SIM} <= with_sim
    assert not {Action.ENABLE, Action.ACTIVATE_SIM, Action.ATTACH_SIM, Action.DELETE} & with_sim
    assert (Action.LOCK_IMEI in with_sim, Action.UNLOCK_IMEI in with_sim) == (True, False)
    locked = set(offered(replace(DEVICE, imei_locked=True)))
    assert (Action.LOCK_IMEI in locked, Action.UNLOCK_IMEI in locked) == (False, True)
    odd = set(offered(replace(DEVICE, sim_state="a word of later days", enabled=None)))
    assert {Action.ENABLE, Action.DISABLE, Action.ACTIVATE_SIM, Action.SUSPEND_SIM} <= odd


def test_super_sim_offers_what_its_api_can() -> None:
    sim = replace(DEVICE, provider=Provider.SUPERSIM, sim_state="active", enabled=None)
    assert offered(sim) == (Action.SUSPEND_SIM, Action.RENAME, Action.SET_SERVICE)
    assert Action.ACTIVATE_SIM not in offered(replace(sim, sim_state="scheduled"))
