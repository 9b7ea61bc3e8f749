"""What is known of trackers, routers and phones: the texts that give them their APN, or the steps by hand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.catalog.command import Grade
from app.catalog.tracker_text import TrackerParameter, TrackerText
from app.domain.errors import KnownError
from app.domain.gsm7 import sms_count
from app.domain.message import NOTHING, Message, say
from app.domain.secret import MASK, Secret
from app.domain.tracker import LineEnding, Purpose, TrackerMessage

Values = Mapping[str, str | Secret]


class DeviceKind(StrEnum):
    TRACKER = "tracker"
    ROUTER = "router"
    PHONE = "phone"


class PasswordRule(StrEnum):
    NONE = "none"
    PREFIX = "prefix"
    INSIDE = "inside"


class Picture(StrEnum):
    """What a step shows."""

    NONE = "none"
    SETTINGS = "settings"
    NETWORK = "network"
    ROAMING = "roaming"
    APN_LIST = "apn-list"
    APN = "apn"
    CABLE = "cable"
    BROWSER = "browser"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class MessageForm:
    purpose: Purpose
    text: TrackerText
    serial: TrackerText
    """For its serial port; empty where this message has no such form."""
    reply: str
    refusal: str
    note: Message


@dataclass(frozen=True, slots=True)
class SerialForm:
    """The tracker's own serial port. `login` is sent first where it is not empty, and answered with `login_reply`."""

    baud: int
    line_ending: LineEnding
    source: str
    grade: Grade
    login: TrackerText
    login_reply: str = ""


@dataclass(frozen=True, slots=True)
class StepForm:
    """A step by hand; one that names a value is left out where the value is not given."""

    text: str
    picture: Picture

    @property
    def names(self) -> frozenset[str]:
        return TrackerText(self.text).names


@dataclass(frozen=True, slots=True)
class Step:
    words: Message
    picture: Picture


@dataclass(frozen=True, slots=True)
class Tracker:
    """A family of models of one maker that take the same texts; without `models` it is for the others."""

    kind: DeviceKind
    maker: str
    name: str
    models: tuple[str, ...]
    patterns: tuple[str, ...]
    """Further models, `*` for any text."""
    messages: tuple[MessageForm, ...]
    steps: tuple[StepForm, ...]
    parameters: Mapping[str, TrackerParameter]
    """What it takes, in the order of its texts."""
    source: str
    grade: Grade
    note: Message = NOTHING
    serial: SerialForm | None = None

    @property
    def password_rule(self) -> PasswordRule:
        if "password" not in self.parameters:
            return PasswordRule.NONE
        starts = (form.text.text.lstrip("[") for form in self.messages)
        return (
            PasswordRule.PREFIX if any(s.startswith(("{login}", "{password}")) for s in starts) else PasswordRule.INSIDE
        )


def compose(tracker: Tracker, values: Values, model: str = "") -> tuple[TrackerMessage, ...]:
    """The texts to send, in order.

    `KnownError`: `apn.wrong` and `tracker.value` name the character and its place, `tracker.unused` a value that this
    tracker does not take, `tracker.too_long` a text that is no single SMS.
    """
    written = _written(tracker, values, model)
    masked = {name: MASK if isinstance(values.get(name), Secret) and text else text for name, text in written.items()}
    required = frozenset(name for name, parameter in tracker.parameters.items() if parameter.required)
    found = (_message(form, written, masked, required) for form in tracker.messages)
    messages = tuple(message for message in found if message.text)
    for number, message in enumerate(messages, 1):
        _check_length(number, message)
    return messages


def guide(tracker: Tracker, values: Values, model: str = "") -> tuple[Step, ...]:
    """The steps by hand, in order; errors as `compose`."""
    written = _written(tracker, values, model)
    kept = [step for step in tracker.steps if all(written[name] for name in step.names)]
    return tuple(
        Step(Message("device", step.text, {name: written[name] for name in step.names}), step.picture) for step in kept
    )


def serial_login(tracker: Tracker, values: Values, model: str = "") -> str:
    """The first line on its serial port, a secret; empty where it has no port or asks for none. Errors as `compose`."""
    return tracker.serial.login.fill(_written(tracker, values, model)) if tracker.serial else ""


def _written(tracker: Tracker, values: Values, model: str) -> dict[str, str]:
    plain = {name: value.reveal() if isinstance(value, Secret) else value for name, value in values.items()}
    if unused := sorted(name for name, value in plain.items() if value and name not in tracker.parameters):
        raise KnownError(
            "tracker.unused",
            say("tracker", "{maker} {name} does not take {value}.",
                maker=tracker.maker, name=tracker.name, value=unused[0]),
            say("tracker", "It takes: {values}.", values=", ".join(tracker.parameters)),
        )  # fmt: skip
    return {name: parameter.write(plain.get(name, ""), model) for name, parameter in tracker.parameters.items()}


def _message(
    form: MessageForm, written: Mapping[str, str], masked: Mapping[str, str], required: frozenset[str]
) -> TrackerMessage:
    text = form.text.fill(written, required)
    return TrackerMessage(
        purpose=form.purpose,
        text=text,
        masked=form.text.fill(masked, required),
        count=sms_count(text),
        serial=form.serial.fill(written, required),
        expects=form.reply,
        refuses=form.refusal,
        values={name: written[name] for name in re.compile(form.reply).groupindex if name in written},
        note=form.note,
    )


def _check_length(number: int, message: TrackerMessage) -> None:
    count = message.count
    if count.parts > 1:
        raise KnownError(
            "tracker.too_long",
            say("tracker", "Message {number} has {used} characters; a tracker takes one SMS of {of}.",
                number=number, used=count.used, of=count.encoding.single),
            say("tracker", "Give shorter or fewer values."),
        )  # fmt: skip
