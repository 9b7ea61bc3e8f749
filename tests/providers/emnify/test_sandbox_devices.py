"""The EMnify client against the simulated one: devices, what the network makes of them, SMS, usage."""

import pytest

from app.providers.emnify.api import query
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint, NewEndpoint
from app.providers.emnify.sims import SimState
from app.providers.emnify.sms import NewSms, SmsState
from app.providers.errors import Refused
from tests.leaks import settled
from tests.providers.emnify.conftest import Open, Start


def device(client: Emnify, name: str) -> Endpoint:
    return next(each for each in client.endpoints.all(q=query(name=name)) if each.name == name)


def test_an_endpoint_from_birth_to_end(client: Emnify) -> None:
    (claimed,) = client.batches.register("1001000000000002", SimState.ACTIVATED)
    number = client.endpoints.create(
        NewEndpoint("unit-2", client.policies.services()[0].id, client.policies.coverages()[0].id, enabled=False)
    )
    client.endpoints.rename(number, "unit-3")
    client.endpoints.set_tags(number, "a,b")
    client.endpoints.set_imei(number, "3566380406816100")
    client.endpoints.lock_imei(number)
    client.endpoints.enable(number)
    client.endpoints.attach(number, claimed.id)
    whole = client.endpoints.get(number)
    assert (whole.name, whole.tags, whole.imei, whole.imei_lock) == ("unit-3", "a,b", "3566380406816100", True)
    assert (whole.enabled, whole.sim.id) == (True, claimed.id)
    with pytest.raises(Refused) as found:
        client.endpoints.delete(number)
    assert found.value.code == "emnify.endpoint_in_use"
    client.endpoints.release(number)
    client.endpoints.disable(number)
    assert client.endpoints.get(number).sim.id is None
    client.endpoints.delete(number)
    with pytest.raises(Refused) as found:
        client.endpoints.get(number)
    assert found.value.status == 404
    assert list(client.endpoints.events(number + 1000)) == []


def test_full_replies_to_a_creation_are_read_as_well(start: Start, opened: Open) -> None:
    client = opened(start(emnify_full_replies=True))
    number = client.endpoints.create(
        NewEndpoint("unit-4", client.policies.services()[0].id, client.policies.coverages()[0].id)
    )
    assert client.endpoints.get(number).name == "unit-4"


def test_what_the_network_knows(client: Emnify) -> None:
    healthy, off = device(client, "healthy"), device(client, "switched-off")
    found = client.network.connectivity(healthy.id)
    assert found.status == "ONLINE"
    assert found.pdp_context is not None
    assert found.location is not None
    assert (found.pdp_context.apn, found.location.operator.id) == ("em", 1)
    assert client.network.live(healthy.id).cell is not None
    assert client.network.connectivity(off.id).status == "OFFLINE"
    failed = client.network.live(off.id)
    assert (failed.success, bool(failed.error)) == (False, True)
    assert next(client.endpoints.events(healthy.id)).type.id == 3


def test_connections_end_and_come_again(client: Emnify) -> None:
    healthy = device(client, "healthy")
    client.network.reset(healthy.id, network=True)
    assert settled(lambda: client.network.connectivity(healthy.id).status == "ONLINE")
    client.network.reset(healthy.id, data=True)
    assert settled(lambda: client.network.connectivity(healthy.id).status == "ONLINE")


def test_operators_are_barred_and_allowed_again(client: Emnify) -> None:
    blocked = device(client, "operator-blocked")
    (operator,) = client.network.blacklist(blocked.id)
    assert operator.name in {each.name for each in client.network.operators()}
    assert operator.id is not None
    assert client.network.bar(blocked.id, operator.id) is False
    assert client.network.unbar(blocked.id, operator.id) is True
    assert client.network.unbar(blocked.id, operator.id) is False
    assert settled(lambda: client.network.connectivity(blocked.id).status == "ONLINE")


def test_an_sms_and_its_answer(client: Emnify) -> None:
    healthy = device(client, "healthy")
    number = client.sms.send(healthy.id, NewSms("ping", "12345"))
    assert settled(lambda: client.sms.get(healthy.id, number).state is SmsState.DELIVERED)
    assert any(sms.from_device and "ping" in sms.payload for sms in client.sms.all(healthy.id))
    client.sms.send(healthy.id, NewSms("hello", "Simwright"))


def test_an_sms_to_a_device_that_is_away_waits_and_is_cancelled(client: Emnify) -> None:
    off = device(client, "switched-off")
    number = client.sms.send(off.id, NewSms("ping"))
    assert settled(lambda: client.sms.get(off.id, number).state is SmsState.BUFFERED)
    client.sms.cancel(off.id, number)
    assert client.sms.get(off.id, number).state is SmsState.CANCELLED


def test_policies_tell_what_they_allow(client: Emnify) -> None:
    policies = [client.policies.service(policy.id) for policy in client.policies.services()]
    assert any(service.limit_mb for policy in policies for service in policy.services)
    assert any(policy.allowed_4g is False for policy in policies)
    assert all(client.policies.countries(policy.id) for policy in client.policies.coverages())


def test_usage_is_there_for_who_has_been_online(client: Emnify) -> None:
    healthy = device(client, "healthy")
    days = client.endpoints.daily_usage(healthy.id)
    assert days
    month = client.endpoints.usage(healthy.id).current_month.data
    assert month.total == pytest.approx(sum(day.traffic.data.total for day in days), rel=0.01)
    assert month.total == pytest.approx(month.up + month.down)
    assert healthy.sim.id is not None
    assert client.sims.usage(healthy.sim.id).current_month.data.total == pytest.approx(month.total)
