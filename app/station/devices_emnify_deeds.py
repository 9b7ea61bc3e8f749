"""Calls with an effect on EMnify's endpoints, and how their effect is seen afterwards."""

import re
from collections.abc import Callable

from app.domain.errors import KnownError
from app.domain.gsm7 import fits_gsm7
from app.domain.message import say
from app.domain.outcome import Outcome
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint
from app.providers.emnify.sims import Sim, SimState
from app.providers.emnify.sms import NewSms, SmsState
from app.providers.errors import Refused
from app.station.device_values import Action
from app.station.devices_fleet import (
    CANCEL_TEXT,
    CLOCK,
    SEND_TEXT,
    Deed,
    Intent,
    Seen,
    Sight,
    bad_argument,
    check_text,
    no_sim,
    unknown_device,
)

_RESET_SHOWS = frozenset({1, 3, 5, 8, 15})
"""Event types: location updated, data session opened or closed, SIM activated, location purged."""
_SIM_GOALS = {Action.ACTIVATE_SIM: SimState.ACTIVATED, Action.SUSPEND_SIM: SimState.SUSPENDED}
_UCS2 = 8
"""Data coding scheme, 3GPP TS 23.038 4."""


class EmnifyDeeds:
    def __init__(self, account: str, client: Emnify) -> None:
        self._account = account
        self._client = client

    def prepare(self, endpoint: Endpoint, action: Action, argument: str) -> Deed:
        send, sim = self._call(endpoint, action, argument.strip())
        intent = Intent(str(endpoint.id), action, self._client.server_time(), argument.strip(), sim)

        def carry_out() -> str:
            send()
            return ""

        return Deed(intent, carry_out)

    def prepare_text(self, endpoint_id: int, payload: str) -> Deed:
        check_text(payload)
        sms = NewSms(payload, dcs=None if fits_gsm7(payload) else _UCS2)
        intent = Intent(str(endpoint_id), SEND_TEXT, self._client.server_time(), payload)
        return Deed(intent, lambda: str(self._client.sms.send(endpoint_id, sms)))

    def prepare_cancel(self, endpoint_id: int, sms_id: int) -> Deed:
        intent = Intent(str(endpoint_id), CANCEL_TEXT, self._client.server_time(), str(sms_id))

        def cancel() -> str:
            self._client.sms.cancel(endpoint_id, sms_id)
            return ""

        return Deed(intent, cancel)

    def look(self, intent: Intent, taken: frozenset[str]) -> Seen:
        try:
            if intent.what == SEND_TEXT:
                return self._look_for_text(intent, taken)
            return Seen(self._look(intent))
        except Refused as error:
            if error.status != 404:
                raise
            return Seen(Sight.DONE if intent.what == Action.DELETE else Sight.GONE)

    def _call(self, endpoint: Endpoint, action: Action, argument: str) -> tuple[Callable[[], object], str]:
        """What sends the call, and the id of the SIM it is about."""
        if action in _SIM_GOALS:
            return self._move_sim(endpoint, _SIM_GOALS[action])
        if action is Action.ATTACH_SIM:
            sim = self._free_sim(endpoint, argument)
            return lambda: self._client.endpoints.attach(endpoint.id, sim.id), str(sim.id)
        if action is Action.DELETE and endpoint.sim.id is not None:
            raise KnownError(
                "emnify.endpoint_in_use",
                say("devices", "{name} still has a SIM, so it cannot be deleted.", name=endpoint.name),
                say("devices", "Release the SIM, then delete the device."),
                outcome=Outcome.FAIL,
            )
        if action is Action.RELEASE_SIM and endpoint.sim.id is None:
            raise no_sim(endpoint.name)
        return self._plain(endpoint.id, action, argument), str(endpoint.sim.id or "")

    def _plain(self, number: int, action: Action, argument: str) -> Callable[[], object]:
        endpoints, network = self._client.endpoints, self._client.network
        calls: dict[Action, Callable[[], object]] = {
            Action.ENABLE: lambda: endpoints.enable(number),
            Action.DISABLE: lambda: endpoints.disable(number),
            Action.RESET_NETWORK: lambda: network.reset(number, network=True),
            Action.RESET_DATA: lambda: network.reset(number, data=True),
            Action.RELEASE_SIM: lambda: endpoints.release(number),
            Action.RENAME: lambda: endpoints.rename(number, argument),
            Action.SET_TAGS: lambda: endpoints.set_tags(number, argument),
            Action.LOCK_IMEI: lambda: endpoints.lock_imei(number, True),
            Action.UNLOCK_IMEI: lambda: endpoints.lock_imei(number, False),
            Action.DELETE: lambda: endpoints.delete(number),
        }
        if action is Action.RENAME and not argument:
            raise bad_argument(argument)
        return calls.get(action) or self._with_number(number, action, argument)

    def _with_number(self, number: int, action: Action, argument: str) -> Callable[[], object]:
        endpoints, network = self._client.endpoints, self._client.network
        if not argument.isdecimal():
            raise bad_argument(argument)
        chosen = int(argument)
        calls: dict[Action, Callable[[], object]] = {
            Action.SET_SERVICE: lambda: endpoints.set_policies(number, service=chosen),
            Action.SET_COVERAGE: lambda: endpoints.set_policies(number, tariff=chosen),
            Action.BAR_OPERATOR: lambda: network.bar(number, chosen),
            Action.ALLOW_OPERATOR: lambda: network.unbar(number, chosen),
        }
        return calls[action]

    def _move_sim(self, endpoint: Endpoint, goal: SimState) -> tuple[Callable[[], object], str]:
        if endpoint.sim.id is None:
            raise no_sim(endpoint.name)
        sim = self._client.sims.get(endpoint.sim.id)
        return lambda: self._client.sims.move(sim, goal), str(sim.id)

    def _free_sim(self, endpoint: Endpoint, iccid: str) -> Sim:
        sim = self._client.sims.by_iccid(iccid) if iccid.isdecimal() and len(iccid) in {19, 20} else None
        if sim is None:
            raise KnownError(
                "device.sim_unknown",
                say("devices", "{account} has no SIM {iccid}.", account=self._account, iccid=iccid or "—"),
                say("devices", "Give the 19 or 20 digits of its ICCID; register its batch first if it is new."),
                outcome=Outcome.FAIL,
            )
        if sim.endpoint.id not in {None, endpoint.id}:
            raise KnownError(
                "device.sim_taken",
                say("devices", "SIM {iccid} is in the device {name}.", iccid=iccid, name=sim.endpoint.name),
                say("devices", "Release it there first."),
                outcome=Outcome.FAIL,
            )
        return sim

    def _look(self, intent: Intent) -> Sight:
        if intent.what in _SIM_GOALS:
            return _sight(self._client.sims.get(int(intent.sim)).state is _SIM_GOALS[Action(intent.what)])
        number = number_of(intent.device)
        if intent.what == CANCEL_TEXT:
            return _sight(self._client.sms.get(number, int(intent.argument)).state is SmsState.CANCELLED)
        if intent.what in {Action.RESET_NETWORK, Action.RESET_DATA}:
            since = intent.since - CLOCK
            after = self._client.endpoints.events(number, since=since)
            shown = any(event.type.id in _RESET_SHOWS and event.at and event.at >= since for event in after)
            return Sight.DONE if shown else Sight.UNTOLD
        if intent.what in {Action.BAR_OPERATOR, Action.ALLOW_OPERATOR}:
            barred = int(intent.argument) in {each.id for each in self._client.network.blacklist(number)}
            return _sight(barred is (intent.what == Action.BAR_OPERATOR))
        return _sight(_shows(self._client.endpoints.get(number), intent))

    def _look_for_text(self, intent: Intent, taken: frozenset[str]) -> Seen:
        since = intent.since - CLOCK
        for sms in self._client.sms.all(number_of(intent.device)):
            ours = not sms.from_device and sms.payload == intent.argument and str(sms.id) not in taken
            if ours and sms.submitted and sms.submitted >= since:
                return Seen(Sight.DONE, str(sms.id))
        return Seen(Sight.NOT_YET)


def _shows(endpoint: Endpoint, intent: Intent) -> bool:
    """Whether the endpoint has what it was to have."""
    wanted = intent.argument
    shown: dict[str, Callable[[], bool]] = {
        Action.ENABLE: lambda: endpoint.enabled,
        Action.DISABLE: lambda: not endpoint.enabled,
        Action.ATTACH_SIM: lambda: str(endpoint.sim.id) == intent.sim,
        Action.RELEASE_SIM: lambda: str(endpoint.sim.id) != intent.sim,
        Action.RENAME: lambda: endpoint.name == wanted,
        Action.SET_TAGS: lambda: _tags(endpoint.tags) == _tags(wanted),
        Action.SET_SERVICE: lambda: str(endpoint.service_profile.id) == wanted,
        Action.SET_COVERAGE: lambda: str(endpoint.tariff_profile.id) == wanted,
        Action.LOCK_IMEI: lambda: endpoint.imei_lock,
        Action.UNLOCK_IMEI: lambda: not endpoint.imei_lock,
        Action.DELETE: lambda: False,
    }
    return shown[intent.what]()


def _tags(text: str) -> set[str]:
    return {tag.strip() for tag in text.split(",")} - {""}


def _sight(done: bool) -> Sight:
    return Sight.DONE if done else Sight.NOT_YET


def number_of(device_id: str) -> int:
    """Its id at EMnify, or that of a text."""
    if not re.fullmatch(r"[0-9]{1,18}", device_id):
        raise unknown_device(device_id)
    return int(device_id)
