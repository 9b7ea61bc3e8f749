"""One simulated module: takes command lines, gives replies and URCs; knows nothing of ports, latency or faults."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from app.sandbox.modules.command import Failure
from app.sandbox.modules.errors import failure_text
from app.sandbox.modules.loop import Loop
from app.sandbox.modules.network import AREA, CELL, DENIED, NOT_SEARCHING, NetworkPolicy, Registration
from app.sandbox.modules.personalities import Attach, Personality
from app.sandbox.modules.standard import STANDARD
from app.sandbox.modules.state import Card, Context, Session
from app.sandbox.modules.syntax import BadLine, Request, render, requests
from app.sandbox.modules.vendors import VENDORS, vendor_commands

_ACTIVE_TIME, _PERIODIC_TAU = '"00000101"', '"01001110"'


@dataclass(frozen=True, slots=True)
class Hooks:
    """What a module may cause outside itself."""

    urc: Callable[[str], None]
    effect: Callable[..., None]


class Module:
    """All calls come from the loop's thread."""

    personality: Personality
    card: Card
    registration: Registration
    function: int
    """<fun> of `+CFUN`: 1 full, 0 and 4 without radio."""

    def __init__(
        self, personality: Personality, imei: str, card: Card, policy: NetworkPolicy, loop: Loop, hooks: Hooks
    ) -> None:
        self.personality = personality
        self.imei = imei
        self.card = card
        self.policy = policy
        self.hooks = hooks
        self.contexts = {1: Context(personality.pdp_type, "")}
        self.default_bearer = Context("IP", "")
        """What `+UCGDFLT` holds."""
        self.stored = dict(personality.settings)
        self.session = Session(personality.cmee)
        self.function = 1
        self.operator_mode = 0
        self.card_ready = True
        self.registration = Registration(loop, policy, lambda: self.attach_context.apn, self._registration_changed)
        dice = Random(imei)  # noqa: S311
        self.signal = dice.randrange(8, 25)
        self.rsrp, self.rsrq = dice.randrange(35, 65), dice.randrange(14, 28)
        self.ip_address = f"10.64.{dice.randrange(256)}.{dice.randrange(1, 255)}"
        self.hold_s = 0.0
        self.reboot_asked = self.off_asked = False
        self._commands = {**STANDARD, **VENDORS.get(personality.vendor_commands, {}), **vendor_commands(personality)}

    @property
    def attach_context(self) -> Context:
        if self.personality.attach is Attach.UCGDFLT:
            return self.default_bearer
        return self.contexts.get(1) or Context("IP", "")

    @property
    def camping(self) -> bool:
        """Whether the radio hears a cell."""
        return self.function == 1 and self.operator_mode != 2 and self.card.present

    def boot(self) -> tuple[str, ...]:
        """Start afresh; gives the URCs of a start."""
        self.registration.detach()
        self.session = Session(self.personality.cmee)
        self.function, self.operator_mode = 1, 0
        self.card.unlocked = self.reboot_asked = self.off_asked = False
        self.seek_service()
        return self.personality.boot

    def seek_service(self) -> None:
        """Attach if nothing stands against it, else be detached."""
        if self.camping and self.card.state == "READY":
            self.registration.attach()
        else:
            self.registration.detach()

    def apn_changed(self) -> None:
        """An attach that was refused or is under way starts again; one in service stays as it is until detached."""
        if not self.registration.in_service and self.registration.stat != NOT_SEARCHING:
            self.registration.attach()

    def execute(self, body: str) -> str:
        """The reply to a command line, given without its `AT`; `hold_s` says how long the module takes over it."""
        self.hold_s = 0.0
        lines: list[str] = []
        try:
            for request in requests(body):
                lines.extend(self._answer(request))
            final = "OK"
        except BadLine:
            final = "ERROR"
        except Failure as failure:
            final = failure_text(failure.code, self.session.cmee)
        if self.session.quiet:
            final = ""
        return render(lines, final, verbose=self.session.verbose)

    def abort(self) -> str:
        """The reply to a command that was interrupted."""
        return render((), "OK", verbose=self.session.verbose)

    def _answer(self, request: Request) -> Iterator[str]:
        command = self._commands.get(request.name)
        if command is None:
            raise Failure(self.personality.unknown)
        if command.card:
            self._check_card()
        handler = command.handler(request.form)
        if handler is None:
            raise Failure(self.personality.unknown)
        yield from handler(self, request.args)

    def _check_card(self) -> None:
        if not self.card.present:
            raise Failure(10)
        if not self.card_ready:
            raise Failure(14)
        if self.card.state != "READY":
            raise Failure(11 if self.card.state == "SIM PIN" else 12)

    def registration_text(self, name: str, level: int) -> str:
        """The fields of `+CREG` and its sisters from <stat> on (TS 27.007 7.2, 10.1.20, 10.1.22)."""
        registration = self.registration
        if name not in self.personality.registers:
            return str(NOT_SEARCHING)
        served, denied = registration.in_service, registration.stat == DENIED
        place = [f'"{AREA}"', f'"{CELL}"', str(self.personality.act)] if served else [""] * 3
        cause = ["0", str(registration.emm_cause)] if denied else [""] * 2
        timers = [_ACTIVE_TIME, _PERIODIC_TAU] if served else []
        tail = {0: [], 1: [], 2: place, 3: place + cause, 4: [*place, "", "", *timers], 5: place + cause + timers}
        return ",".join([str(registration.stat), *tail[level]]).rstrip(",")

    def _registration_changed(self) -> None:
        for name, level in self.session.reports.items():
            if level and name in self.personality.registers:
                self.hooks.urc(f"{name}: {self.registration_text(name, level)}")
        if self.registration.in_service:
            self.hooks.effect("module.registered", apn=self.registration.apn)
