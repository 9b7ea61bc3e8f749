"""What the sandbox is like: how many modules, how slow, how strict. Each option is declared once, here."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import NamedTuple, TypeVar

T = TypeVar("T")
DEFAULT_MODULES = ("bg96", "sara-r410m", "ec25", "toby-l2", "sim7600", "no-name")


def option(default: T, words: str) -> T:
    """A field that says what it is for."""
    value: T = field(default=default, metadata={"words": words})
    return value


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    """Times are in seconds where a name ends in `_s`."""

    modules: int = option(4, "Simulated modules.")
    personalities: tuple[str, ...] = option(
        DEFAULT_MODULES, "Which modules, dealt to the ports in turn. Can be given again."
    )
    latency_s: float = option(0.05, "How long every reply of a provider takes.")
    reservation_s: float = option(3.0, "An eSIM is available this long after it was ordered at Super SIM.")
    celona_row_s: float = option(0.2, "Celona works through a list at this pace, row after row.")
    scheduled_share: float = option(
        0.25, "Share of Super SIM status changes that are answered 202, scheduled; the others take effect at once."
    )
    scheduled_s: float = option(1.0, "How long a Super SIM stays scheduled.")
    concurrency: int = option(25, "Super SIM requests in flight; one more is answered 429.")
    supersim_rate: float = option(
        0.0, "Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit."
    )
    supersim_sims: int = option(0, "Super SIMs that are active since long before the start.")
    command_s: float = option(0.5, "Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each.")
    token_s: float = option(3600.0, "Life of an OAuth2 token at Super SIM.")
    emnify_sims: int = option(60, "EMnify SIMs that are registered before the start.")
    emnify_endpoints: int = option(
        40, "EMnify devices there at the start; each of the first ones has something to diagnose."
    )
    emnify_attach_s: float = option(
        2.0, "A device at EMnify is attached after this long and online after twice as long."
    )
    emnify_sms_s: float = option(1.0, "Steps of an SMS at EMnify take this long each.")
    emnify_token_s: float = option(14_400.0, "Life of an EMnify token.")
    emnify_block_s: float = option(300.0, "After three refused sign-ins in a row EMnify is locked for this long.")
    emnify_mfa: bool = option(False, "Every user at EMnify is asked for a code as well, not only one of the two.")
    emnify_full_replies: bool = option(
        False,
        "A device that is made at EMnify comes back whole, as documented; else empty with a Location, as recorded.",
    )
    emnify_calls: int = option(2000, "EMnify requests in any 5 minutes; more are answered 429. 0: no limit.")
    emnify_lists: float = option(
        10.0, "EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit."
    )
    free_esims: int = option(500, "Celona eSIMs waiting to be assigned.")
    reply_ms: float = option(50.0, "How long a module takes to answer an AT command.")
    scan_s: float = option(3.0, "How long a module takes to list the networks it hears.")
    sms_s: float = option(0.5, "An SMS between two modules, or between a module and a tracker, takes this long.")
    trackers: tuple[str, ...] = option(
        (), "Makers of trackers: one of each, with a phone number and, where it has one, a port. Can be given again."
    )
    registration_s: float = option(2.0, "How long a module searches before the network accepts or refuses it.")
    boot_s: float = option(1.0, "How long a module does not answer while it starts.")
    reboot_unplugs: bool = option(
        False, "A reboot takes the port away, as a module on USB does, and it may come back under another name."
    )
    accepted_apns: tuple[str, ...] = option(
        (), "APNs that the simulated network takes; without any it takes all. Can be given again."
    )
    labels: int = option(0, "Labels on the roll of a simulated label printer; 0: there is none.")
    label_s: float = option(0.1, "How long a label takes to print.")
    seed: int | None = option(None, "Makes identifiers and probabilities repeatable.")
    pty: bool = option(hasattr(os, "openpty"), "Ports are PTYs; else TCP servers, named socket://127.0.0.1:…")


class Flag(NamedTuple):
    """An option as a command line has it."""

    name: str
    flag: str
    default: object
    words: str


def flags() -> Iterator[Flag]:
    """Every option, with a flag such as `--emnify-attach` for `emnify_attach_s`."""
    for each in fields(SandboxOptions):
        flag = "--" + each.name.removesuffix("_s").replace("_", "-")
        yield Flag(each.name, flag, each.default, each.metadata["words"])
