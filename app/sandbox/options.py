"""What the sandbox is like: how many modules, how slow, how strict."""

import os
from dataclasses import dataclass

DEFAULT_MODULES = ("bg96", "sara-r410m", "ec25", "toby-l2", "sim7600", "no-name")


@dataclass(frozen=True, slots=True)
class SandboxOptions:
    modules: int = 4
    personalities: tuple[str, ...] = DEFAULT_MODULES
    """Names from `personalities.PERSONALITIES`, dealt to the modules in turn."""
    latency_s: float = 0.05
    """How long every provider reply takes."""
    reservation_s: float = 3.0
    """An ESimProfile is `available` this long after it was ordered."""
    celona_row_s: float = 0.2
    """Celona works through a list at this pace, row after row."""
    scheduled_share: float = 0.25
    """Share of Sim status changes that answer 202 `scheduled`; the rest take effect at once."""
    scheduled_s: float = 1.0
    """How long a Sim stays `scheduled`."""
    concurrency: int = 25
    """Super SIM requests in flight; one more is answered 429."""
    supersim_rate: float = 0.0
    """Super SIM requests a second, a quarter of them at once; more are answered 429. 0: no limit."""
    supersim_sims: int = 0
    """Super SIM Sims that are active since long before the start."""
    command_s: float = 0.5
    """Steps of a Super SIM SmsCommand, IpCommand and SettingsUpdate take this long each."""
    token_s: float = 3600.0
    """Life of an OAuth2 token at Super SIM."""
    emnify_sims: int = 60
    """EMnify SIMs that are registered before the start."""
    emnify_endpoints: int = 40
    """EMnify endpoints there at the start; the first ones each have something that a person might have to diagnose."""
    emnify_attach_s: float = 2.0
    """A device at EMnify is attached after this long and online after twice as long."""
    emnify_sms_s: float = 1.0
    """Steps of an SMS at EMnify take this long each."""
    emnify_token_s: float = 14_400.0
    """Life of an EMnify token."""
    emnify_block_s: float = 300.0
    """Three refused sign-ins in a row close EMnify's door for this long."""
    emnify_mfa: bool = False
    """True: user and password at EMnify are asked for a code as well."""
    emnify_full_replies: bool = False
    """True: a created endpoint comes back whole, as documented; False: empty with a Location, as recorded."""
    emnify_calls: int = 2000
    """EMnify requests in any 5 minutes; more are answered 429. 0: no limit."""
    emnify_lists: float = 10.0
    """EMnify requests for lists and live connectivity a second, 5 of them at once. 0: no limit."""
    free_esims: int = 500
    """Celona eSIMs waiting to be assigned."""
    reply_ms: float = 50.0
    """How long a module thinks about an AT command."""
    registration_s: float = 2.0
    """How long a module searches before the network accepts or refuses it."""
    boot_s: float = 1.0
    """How long a module is deaf while it starts."""
    reboot_unplugs: bool = False
    """True: a reboot takes the port away, as a module on USB does, and it may come back under another name."""
    accepted_apns: tuple[str, ...] = ()
    """APNs the simulated network takes; empty: any that is not empty."""
    seed: int | None = None
    """Makes identifiers and probabilities repeatable."""
    pty: bool = hasattr(os, "openpty")
    """False: ports are TCP servers, named `socket://127.0.0.1:…`."""
