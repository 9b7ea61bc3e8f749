"""What an action on a device can be given, as the provider has it."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.providers.emnify.client import Emnify
from app.providers.emnify.network import Operator
from app.providers.supersim import SuperSim
from app.station.device_values import Action


@dataclass(frozen=True, slots=True)
class Choice:
    """`id` is the argument of the action."""

    id: str
    name: str


def choices(client: Emnify | SuperSim, device_id: str, action: Action) -> tuple[Choice, ...]:
    """By name; nothing for an action that takes no choice."""
    if isinstance(client, SuperSim):
        fleets = client.fleets() if action is Action.SET_SERVICE else ()
        return _named((fleet.sid, fleet.unique_name or fleet.sid) for fleet in fleets)
    if action is Action.SET_SERVICE:
        return _named((str(each.id), each.name) for each in client.policies.services())
    if action is Action.SET_COVERAGE:
        return _named((str(each.id), each.name) for each in client.policies.coverages())
    if action is Action.ALLOW_OPERATOR:
        return _named(map(_operator, client.network.blacklist(int(device_id))))
    if action is Action.BAR_OPERATOR:
        barred = {each.id for each in client.network.blacklist(int(device_id))}
        return _named(_operator(each) for each in client.network.operators() if each.id not in barred)
    return ()


def _operator(operator: Operator) -> tuple[str, str]:
    number = "" if operator.id is None else str(operator.id)
    return number, ", ".join(filter(None, (operator.name, operator.country))) or number


def _named(found: Iterable[tuple[str, str]]) -> tuple[Choice, ...]:
    made = (Choice(number, name) for number, name in found if number)
    return tuple(sorted(made, key=lambda choice: choice.name.casefold()))
