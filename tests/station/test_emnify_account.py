"""An EMnify account beside those that assign eSIMs."""

from collections.abc import Callable

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from tests.station.conftest import Rig, make_eids

NAME = "EMnify line"


@pytest.fixture
def it(rig: Callable[..., Rig]) -> Rig:
    made = rig()
    address = made.sandbox.providers[Provider.EMNIFY]
    token = Secret(address.credentials["application_token"])
    made.station.accounts.add(Account(NAME, Provider.EMNIFY, address.url, {}), {"application_token": token})
    return made


def test_it_is_tested_like_the_others(it: Rig) -> None:
    check = it.station.accounts.test(NAME)
    assert (check.ok, "Sandbox Devices" in check.raw) == (True, True)


def test_no_esims_are_assigned_with_it(it: Rig) -> None:
    with pytest.raises(KnownError) as found:
        it.assign(NAME, make_eids(1))
    assert found.value.code == "account.no_esims"
    assert it.station.assign.interrupted() == []
