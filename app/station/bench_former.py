"""What a module had before it was configured, kept with its unit so that it can be brought back."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.catalog.command import Action
from app.catalog.parameter import Value
from app.domain.errors import KnownError
from app.domain.message import Message
from app.domain.recipe import Recipe
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Step
from app.modem.progress import ValueRead
from app.modem.setting import Write
from app.station.bench_steps import RECIPE, VALUES


@dataclass(frozen=True, slots=True)
class Former:
    """The values of one module, and the recipe that changed them."""

    imei: str
    recipe: Recipe
    values: tuple[ValueRead, ...]


def changed(values: Iterable[ValueRead]) -> tuple[ValueRead, ...]:
    """Those that something can bring back."""
    return tuple(value for value in values if value.before != value.after and value.undo)


def to_text(values: Iterable[ValueRead]) -> str:
    """For the ledger; what would take a password is left out."""
    return json.dumps([_to_json(value) for value in changed(values) if not _secret(value)], ensure_ascii=False)


def from_steps(imei: str, steps: Iterable[Step]) -> Former | None:
    """What the steps of a unit keep; None where they keep nothing, or a later version of Simwright wrote them."""
    texts = {step.name: step.detail for step in steps if step.name in {RECIPE, VALUES}}
    try:
        values = tuple(_from_json(each) for each in json.loads(texts[VALUES]))
        return Former(imei, Recipe.parse(texts[RECIPE].encode(), RECIPE), values) if values else None
    except (KeyError, TypeError, ValueError, KnownError):
        return None


def _secret(value: ValueRead) -> bool:
    return any(isinstance(each, Secret) and each for write in value.undo for each in write.values.values())


def _to_json(value: ValueRead) -> dict[str, object]:
    undo = [{"action": write.action, "values": {k: _plain(v) for k, v in write.values.items()}} for write in value.undo]
    return {
        "name": value.name, "title": value.title.to_json(), "before": value.before, "after": value.after, "undo": undo,
    }  # fmt: skip


def _from_json(data: Mapping[str, Any]) -> ValueRead:
    undo = tuple(
        Write(Action(write["action"]), {name: _value(value) for name, value in write["values"].items()})
        for write in data["undo"]
    )
    return ValueRead(data["name"], Message.from_json(data["title"]), data["before"], data["after"], undo)


def _plain(value: Value) -> str | int | list[int] | None:
    if isinstance(value, Secret):
        return None
    return list(value) if isinstance(value, tuple) else value


def _value(kept: str | int | list[int] | None) -> Value:
    if kept is None:
        return NO_SECRET
    return tuple(kept) if isinstance(kept, list) else kept
