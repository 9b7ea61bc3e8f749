"""What is asked of, and shown by, the registration of SIM batches; light, for the window before anything is loaded."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain.card_list import SimCard
from app.domain.identifiers import Bic
from app.domain.message import NOTHING, Message, say
from app.station.name_template import NameTemplate

CARDS_SAMPLE = "super-sim-cards.csv"
"""In the demo, beside the sample of a device list: cards that can be registered."""


class SimChoice(StrEnum):
    """The state in which SIMs begin."""

    ISSUED = "issued"
    FACTORY_TEST = "factory-test"
    ACTIVATED = "activated"


@dataclass(frozen=True, slots=True)
class DeviceTemplate:
    """How a device is made of each new SIM. `name` and `first` are those of a `NameTemplate`; `tags` are separated by
    commas.
    """

    name: str
    service_policy: int
    coverage_policy: int
    first: int = 1
    tags: str = ""
    enabled: bool = False

    @property
    def names(self) -> NameTemplate:
        return NameTemplate(self.name, self.first)

    def name_of(self, batch: str, place: int, iccid: str) -> str:
        """Of the SIM at `place`, from 0, of the work order `batch`."""
        return self.names.name_of(batch, place, iccid)

    def example(self, batch: str, count: int) -> tuple[str, str]:
        """The names of the first and of the last of so many devices, with made-up ICCIDs."""
        return self.names.example(batch, count)


@dataclass(frozen=True, slots=True)
class RegisterRequest:
    account: str
    bics: tuple[Bic, ...]
    name: str
    """Of the work order."""
    sims: SimChoice = SimChoice.ISSUED
    devices: DeviceTemplate | None = None


class CardState(StrEnum):
    """How Super SIM leaves a SIM that was registered; its own words."""

    NEW = "new"
    READY = "ready"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class CardsRequest:
    """Cards to register at Super SIM. Ready and active SIMs need a fleet."""

    account: str
    cards: tuple[SimCard, ...]
    name: str
    """Of the work order."""
    names: NameTemplate | None = None
    """Of the SIMs; without it they have none."""
    fleet: str = ""
    """Sid or unique name."""
    state: CardState = CardState.NEW

    def name_of(self, place: int) -> str:
        card = self.cards[place]
        return self.names.name_of(self.name, place, card.iccid) if self.names else card.iccid

    def repeated(self) -> str:
        """A name that two of the SIMs would have; empty where each has its own. `KnownError` for a bad template."""
        seen: set[str] = set()
        for place in range(len(self.cards)):
            if (name := self.name_of(place)) in seen:
                return name
            seen.add(name)
        return ""


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


def card_costs(state: CardState) -> tuple[Message, ...]:
    """What a person should know before cards are registered at Super SIM."""
    return (say("register", "Registration claims the cards for this account."), _CARD_COSTS[state])


_CARD_COSTS: Mapping[CardState, Message] = MappingProxyType(
    {
        CardState.NEW: say("register", "New SIMs are not billed, and cannot connect until they are ready or active."),
        CardState.READY: say(
            "register",
            "Ready SIMs are not billed until they become active: after 250 KB, 5 SMS commands or 3 months. They cannot "
            "be made new again.",
        ),
        CardState.ACTIVE: say("register", "Active SIMs are billed from now on, whether they are used or not."),
    }
)
