"""A code is a secret until it is used: what was printed is said, and a code for a second device is stopped."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.secret import Secret
from app.domain.work import Unit
from app.station.code_values import CodeState
from app.station.label_values import Caution, LabelItem

_SAID = {
    CodeState.USED: ("used", say("labels", "Codes that a device has downloaded, so that they work for no other: {n}.")),
    CodeState.PRINTED: ("printed", say("labels", "Codes that stand on a label already: {n}.")),
    CodeState.SAVED: ("saved", say("labels", "Codes that were saved as a picture already: {n}.")),
}
_IDENTITIES = ("eid", "iccid", "imei", "name")


def fingerprint(key: Secret) -> str:
    """What the audit keeps of a code that belongs to no unit here."""
    return sha256(key.reveal().encode()).hexdigest()[:16]


def cautions(items: Sequence[LabelItem]) -> tuple[Caution, ...]:
    """The gravest first."""
    found = []
    for state, (kind, text) in _SAID.items():
        if rows := tuple(item.row for item in items if item.state is state and item.has_code):
            found.append(Caution(kind, Message(text.context, text.template, {"n": len(rows)}), rows))
    return tuple(found)


def stop_second_device(items: Sequence[LabelItem], owners: Mapping[Secret, Sequence[Unit]]) -> None:
    """Raises `KnownError` (`code.second_device`) where a code would go to two devices.

    `owners` are the units that have a code in the ledger, by its key.
    """
    first: dict[Secret, LabelItem] = {}
    for item in items:
        if not item.key:
            continue
        before = first.setdefault(item.key, item)
        if _differ(before.fields, item.fields):
            raise _second(
                say("labels", "Rows {first} and {second} have the same code for two devices.",
                    first=before.row, second=item.row)
            )  # fmt: skip
        for unit in owners.get(item.key, ()):
            if _differ({"eid": unit.eid, "iccid": unit.iccid}, item.fields):
                raise _second(
                    say("labels", "The code in row {row} was given to {name} already.", row=item.row, name=unit.name)
                )


def _differ(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Told by the first identity that both have."""
    for identity in _IDENTITIES:
        if one.get(identity) and other.get(identity):
            return one[identity] != other[identity]
    return False


def _second(what: Message) -> KnownError:
    return KnownError(
        "code.second_device",
        what,
        say("labels", "A code works for one device only: nothing was printed. Correct the list, or take that row out."),
    )


def printed_before(items: Iterable[LabelItem], marks: set[str]) -> list[LabelItem]:
    """Rows that no unit belongs to, marked where the audit has the fingerprint of their code."""
    return [
        replace(item, state=CodeState.PRINTED)
        if item.unit is None and item.key and fingerprint(item.key) in marks
        else item
        for item in items
    ]
