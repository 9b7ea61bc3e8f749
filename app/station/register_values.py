"""What is asked of, and shown by, the registration of SIM batches; light, for the window before anything is loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter
from types import MappingProxyType

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.message import NOTHING, Message, say

EXAMPLE_ICCID = "8988303000000000000"
_DIGITS = range(1, 20)


class SimChoice(StrEnum):
    """The state in which SIMs begin."""

    ISSUED = "issued"
    FACTORY_TEST = "factory-test"
    ACTIVATED = "activated"


@dataclass(frozen=True, slots=True)
class DeviceTemplate:
    """How a device is made of each new SIM. `name` has fields: `{batch}`, `{n}` or `{n:04}`, `{iccid}` or `{iccid:-6}`.

    `first` is the number of the first device, `tags` are separated by commas. Names are checked where they are made:
    `KnownError("device.name")`.
    """

    name: str
    service_policy: int
    coverage_policy: int
    first: int = 1
    tags: str = ""
    enabled: bool = False

    def name_of(self, batch: str, place: int, iccid: str) -> str:
        """Of the SIM at `place`, from 0, of the work order `batch`."""
        parts: list[str] = []
        fields: set[str] = set()
        for text, field, form in _parsed(self.name):
            parts.append(text)
            if field is not None:
                fields.add(field)
                parts.append(_filled(field, form, batch, self.first + place, iccid))
        if not fields & {"n", "iccid"}:
            raise _bad(say("register", "Every device would have the name {name}.", name=self.name or "—"))
        return "".join(parts).strip()

    def example(self, batch: str, count: int) -> tuple[str, str]:
        """The names of the first and of the last of so many devices, with made-up ICCIDs."""
        last = max(count - 1, 0)
        first_iccid, last_iccid = (str(int(EXAMPLE_ICCID) + place) for place in (0, last))
        return self.name_of(batch, 0, first_iccid), self.name_of(batch, last, last_iccid)


@dataclass(frozen=True, slots=True)
class RegisterRequest:
    account: str
    bics: tuple[Bic, ...]
    name: str
    """Of the work order."""
    sims: SimChoice = SimChoice.ISSUED
    devices: DeviceTemplate | None = None


class BicStanding(StrEnum):
    FREE = "free"
    REGISTERED = "registered"
    UNKNOWN = "unknown"
    FOREIGN = "foreign"
    """Holds SIMs of another organisation."""


@dataclass(frozen=True, slots=True)
class BicPreview:
    """What a registration would claim. `quantity` is None where EMnify does not say."""

    bic: Bic
    standing: BicStanding
    quantity: int | None
    kind: str
    """Model and batch serial number, in the provider's words."""
    text: Message
    remedy: Message
    raw: str


@dataclass(frozen=True, slots=True)
class Policy:
    id: int
    name: str
    description: str


@dataclass(frozen=True, slots=True)
class Policies:
    service: tuple[Policy, ...]
    coverage: tuple[Policy, ...]


STANDING_WORDS: Mapping[BicStanding, tuple[Message, Message]] = MappingProxyType(
    {
        BicStanding.FREE: (say("register", "Free: nobody has registered it yet."), NOTHING),
        BicStanding.REGISTERED: (
            say("register", "Registered already."),
            say("register", "If it is yours, its SIMs are in the list of this account. Nothing is left to do."),
        ),
        BicStanding.UNKNOWN: (
            say("register", "EMnify knows no batch with this BIC."),
            say("register", "Compare it with the card or the box: BIC1 is one card, BIC2 the batch."),
        ),
        BicStanding.FOREIGN: (
            say("register", "Holds SIMs of another organisation."),
            say("register", "Check the account, or ask EMnify to move the batch to your organisation."),
        ),
    }
)


def costs(request: RegisterRequest) -> tuple[Message, ...]:
    """What a person should know before anything is claimed."""
    said = [say("register", "Registration claims every SIM of a batch for good; it cannot be taken back."),
            _STATE_COSTS[request.sims]]  # fmt: skip
    if request.devices is not None and not request.devices.enabled and request.sims is SimChoice.ACTIVATED:
        said.append(say("register", "A disabled device with an active SIM is still billed."))
    return tuple(said)


_STATE_COSTS: Mapping[SimChoice, Message] = MappingProxyType(
    {
        SimChoice.ISSUED: say("register", "Issued SIMs are not billed until they are activated."),
        SimChoice.FACTORY_TEST: say(
            "register",
            "SIMs in factory test become active, and are billed, after about 100 KB or 10 SMS, when the status of "
            "their device changes, or when its connectivity is reset.",
        ),
        SimChoice.ACTIVATED: say("register", "Activated SIMs are billed from their registration on."),
    }
)


def _parsed(template: str) -> list[tuple[str, str | None, str]]:
    try:
        parts = list(Formatter().parse(template))
    except ValueError as error:
        raise _bad(say("register", "The name has a brace without its other half."), str(error)) from error
    if any(conversion for _text, _field, _form, conversion in parts):
        raise _bad(say("register", "The name has a “!” in a field."))
    return [(text, field, form or "") for text, field, form, _conversion in parts]


def _filled(field: str, form: str, batch: str, number: int, iccid: str) -> str:
    match field:
        case "batch" if not form:
            return batch
        case "n" if not form or (form.isascii() and form.isdecimal() and int(form) in _DIGITS):
            return str(number).zfill(int(form or 0))
        case "iccid" if not form:
            return iccid
        case "iccid" if form[0] == "-" and form[1:].isdecimal() and int(form[1:]) in _DIGITS:
            return iccid[int(form) :]
    wrong = f"{field}:{form}" if form else field
    raise _bad(say("register", "The name has a field that is not known: {field}", field="{" + wrong + "}"))


def _bad(what: Message, detail: str = "") -> KnownError:
    return KnownError(
        "device.name",
        what,
        say("register", "Fields are {fields}.", fields="{batch}, {n}, {n:04}, {iccid}, {iccid:-6}"),
        detail,
    )
