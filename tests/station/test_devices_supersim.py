"""Super SIM's Sims as devices: paged without a count, changed, written to."""

from collections.abc import Callable

import pytest

from app.domain.errors import KnownError
from app.station.device_values import Action, Connection
from app.station.sim_phase import SimPhase
from tests.station.conftest import SUPER_SIM, Rig


@pytest.fixture
def site(rig: Callable[..., Rig]) -> Rig:
    return rig(latency_s=0.0, supersim_sims=1200, scheduled_share=0.0, command_s=0.02)


def asked(site: Rig) -> int:
    return sum("/v1/Sims" in entry.name for entry in site.sandbox.record.entries(kind="request"))


def test_sims_are_read_no_further_than_somebody_looks(site: Rig) -> None:
    devices = site.station.devices
    first = devices.page(SUPER_SIM)
    assert (len(first.rows), first.page, first.pages) == (500, 1, 2)
    assert asked(site) == 1
    second, third = devices.page(SUPER_SIM, 2), devices.page(SUPER_SIM, 3)
    assert (second.page, second.pages, len(third.rows), third.page, third.pages, third.total) == (2, 3, 200, 3, 3, 1200)
    assert asked(site) == 2
    assert len({row.id for page in (first, second, third) for row in page.rows}) == 1200


def test_a_page_past_the_last_is_the_last(site: Rig) -> None:
    page = site.station.devices.page(SUPER_SIM, 9)
    assert (page.page, page.pages, len(page.rows)) == (3, 3, 200)


def test_a_sim_is_a_device_with_its_fleet(site: Rig) -> None:
    row = site.station.devices.page(SUPER_SIM).rows[0]
    assert (row.service, row.phase, row.enabled, row.sim_id) == ("field", SimPhase.ACTIVE, None, row.id)
    assert row.name == row.iccid


def test_a_search_finds_iccid_name_and_status(site: Rig) -> None:
    devices = site.station.devices
    row = devices.page(SUPER_SIM).rows[700 - 500]
    devices.act(SUPER_SIM, row.id, Action.RENAME, "pump-7")
    for text in (row.iccid, "PUMP", row.iccid[6:], row.id):
        assert [found.id for found in devices.page(SUPER_SIM, text=text).rows] == [row.id], text
    devices.act(SUPER_SIM, row.id, Action.SUSPEND_SIM)
    assert [found.id for found in devices.page(SUPER_SIM, text="inactive").rows] == [row.id]
    assert devices.page(SUPER_SIM, text="nothing like it").rows == ()


def test_the_detail_has_use_and_texts_and_does_not_guess_the_connection(site: Rig) -> None:
    devices = site.station.devices
    number = devices.page(SUPER_SIM).rows[0].id
    sent = devices.send_text(SUPER_SIM, number, "ping")
    end = devices.follow_text(SUPER_SIM, number, sent, lambda _: None, 10)
    assert (str(end.words), end.final) == ("Delivered", True)
    detail = devices.detail(SUPER_SIM, number)
    assert detail.connection is Connection.UNKNOWN
    assert {(text.incoming, text.payload) for text in detail.texts} == {(False, "ping"), (True, "OK ping")}
    assert sum(day.down_bytes for day in detail.usage) > 0


def test_what_super_sim_does_not_offer_is_refused(site: Rig) -> None:
    number = site.station.devices.page(SUPER_SIM).rows[0].id
    with pytest.raises(KnownError) as error:
        site.station.devices.act(SUPER_SIM, number, Action.RESET_NETWORK)
    assert error.value.code == "device.not_offered"


def test_an_unknown_sim_is_said_to_be_unknown(site: Rig) -> None:
    with pytest.raises(KnownError) as error:
        site.station.devices.detail(SUPER_SIM, "HS" + "0" * 32)
    assert error.value.code == "device.unknown"


def test_a_diagnosis_says_that_super_sim_does_not_tell(site: Rig) -> None:
    number = site.station.devices.page(SUPER_SIM).rows[0].id
    assert site.station.devices.diagnose(SUPER_SIM, number).code == "connection.unknown"
    site.station.devices.act(SUPER_SIM, number, Action.SUSPEND_SIM)
    finding = site.station.devices.diagnose(SUPER_SIM, number)
    assert (finding.code, finding.remedies[0].action) == ("sim.suspended", Action.ACTIVATE_SIM)
