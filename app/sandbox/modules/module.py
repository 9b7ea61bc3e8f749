"""One simulated module: takes command lines, gives replies and URCs; knows nothing of ports, latency or faults."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from app.sandbox.modules.command import Command, Failure
from app.sandbox.modules.errors import failure_text
from app.sandbox.modules.loop import Loop, Timer
from app.sandbox.modules.network import AREA, CELL, DENIED, NOT_SEARCHING, NetworkPolicy, Rat, Registration
from app.sandbox.modules.personality import Attach, Effect, Personality
from app.sandbox.modules.power import PowerSaving, granted_psm
from app.sandbox.modules.sim import check_present
from app.sandbox.modules.sms import SmsBox
from app.sandbox.modules.standard import STANDARD, own_lines
from app.sandbox.modules.state import Card, Context, Session
from app.sandbox.modules.syntax import BadLine, Request, render, requests


@dataclass(frozen=True, slots=True)
class Hooks:
    """What a module may cause outside itself."""

    urc: Callable[[str], None]
    effect: Callable[..., None]
    send_sms: Callable[[str, str], bool] = lambda _number, _text: False
    """Carries a text to a number; whether somebody has it."""


class Module:
    """All calls come from the loop's thread."""

    personality: Personality
    card: Card
    registration: Registration
    session: Session
    sms: SmsBox
    function: int
    """<fun> of `+CFUN`: 1 full, 0 and 4 without radio."""
    scan_s = 3.0
    """How long `+COPS=?` takes."""
    ping_s = 0.05

    def __init__(
        self, personality: Personality, imei: str, card: Card, policy: NetworkPolicy, loop: Loop, hooks: Hooks
    ) -> None:
        self.personality = personality
        self.imei = imei
        self.card = card
        self.policy = policy
        self.hooks = hooks
        self.contexts = {personality.first_cid: Context(personality.pdp_type, "")}
        self.default_bearer = Context("IP", "")
        """What `+UCGDFLT` holds."""
        self.stored = {name: setting.value for name, setting in personality.settings.items()}
        self.acting = dict(self.stored)
        """The settings that count; those that wait for the radio or a reboot are in `_waiting`."""
        self._waiting: dict[str, Effect] = {}
        self.power = PowerSaving()
        self.sms = SmsBox()
        self.session = Session(personality.cmee)
        self.function = personality.function
        self.operator_mode = 0
        self.card_ready = True
        self._loop = loop
        self._timers: list[Timer] = []
        self.registration = Registration(
            loop, policy, lambda: self.attach_context.apn, self._usable, self._registration_changed
        )
        dice = Random(imei)  # noqa: S311
        self.signal = dice.randrange(8, 25)
        self.rsrp, self.rsrq = dice.randrange(35, 65), dice.randrange(14, 28)
        self.ip_address = f"10.64.{dice.randrange(256)}.{dice.randrange(1, 255)}"
        self.hold_s = 0.0
        self.prompt: Callable[[str], Iterator[str]] | None = None
        """Takes the text that a command waits for behind its `> `."""
        self.reboot_asked = self.off_asked = False
        self._commands: dict[str, Command] = {**STANDARD, **own_lines(personality), **personality.commands}

    @property
    def attach_context(self) -> Context:
        if self.personality.attach is Attach.UCGDFLT:
            return self.default_bearer
        return self.contexts.get(self.personality.first_cid) or Context("IP", "")

    @property
    def camping(self) -> bool:
        """Whether the radio hears a cell."""
        return self.function == 1 and self.operator_mode != 2 and self.card.present

    @property
    def act(self) -> int:
        """<AcT> as this firmware reports the technology in use."""
        return self.personality.acts.get(self.registration.rat, 0)

    def _usable(self) -> tuple[Rat, ...]:
        personality = self.personality
        return tuple(personality.rats(self.acting)) if personality.roams(self.acting) else ()

    def boot(self) -> tuple[str, ...]:
        """Start afresh; gives the URCs of a start."""
        self.stop()
        self.session = Session(self.personality.cmee)
        self.function, self.operator_mode = self.personality.function, 0
        self.card.unlocked = self.reboot_asked = self.off_asked = False
        self.prompt = None
        self._take_effect(Effect.RADIO, Effect.REBOOT)
        self.seek_service()
        return self.personality.boot

    def stop(self) -> None:
        """Out of service, and nothing more to come."""
        self.registration.detach()
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()

    def later(self, seconds: float, run: Callable[[], None]) -> None:
        """Run it after a while, unless the module is rebooted before that."""
        now_due = [timer for timer in self._timers if timer.run]
        self._timers = [*now_due, self._loop.later(seconds, run)]

    def seek_service(self) -> None:
        """Attach if nothing stands against it, else be detached."""
        if self.camping and self.card.state == "READY":
            self.registration.attach()
        else:
            self.registration.detach()

    def switch_radio(self, function: int) -> None:
        if self.function != 1 or function != 1:
            self._take_effect(Effect.RADIO)
        self.function = function
        self.seek_service()

    def select_operator(self, mode: int) -> None:
        before, self.operator_mode = self.operator_mode, mode
        if mode == 2 or before == 2:
            self._take_effect(Effect.RADIO)
        if mode == 2 or before == 2 or not self.registration.in_service:
            self.seek_service()

    def write_setting(self, name: str, value: str, effect: Effect) -> None:
        self.stored[name] = value
        self.hooks.effect("setting.written", setting=name, value=value)
        if effect is not Effect.NOW:
            self._waiting[name] = effect
        elif self.acting[name] != value:
            self.acting[name] = value
            if self.registration.stat != NOT_SEARCHING:
                self.registration.detach()
                self.seek_service()

    def _take_effect(self, *effects: Effect) -> None:
        for name in [name for name, effect in self._waiting.items() if effect in effects]:
            self.acting[name] = self.stored[name]
            del self._waiting[name]

    def apn_changed(self) -> None:
        """An attach that was refused or is under way starts again; one in service stays as it is until detached."""
        if not self.registration.in_service and self.registration.stat != NOT_SEARCHING:
            self.registration.attach()

    def execute(self, body: str) -> str:
        """The reply to a command line, given without its `AT`; `hold_s` says how long the module takes over it.

        Afterwards `prompt` may be set: the command then waits for a text, and the reply is empty.
        """
        self.hold_s = 0.0
        return self._reply(line for request in requests(body) for line in self._answer(request))

    def hear_text(self, text: str) -> str:
        """The reply to a command whose text has come."""
        take, self.prompt = self.prompt, None
        return self._reply(take(text) if take else iter(()))

    def abort(self) -> str:
        """The reply to a command that was interrupted."""
        self.prompt = None
        return render((), "OK", verbose=self.session.verbose)

    def _reply(self, answers: Iterator[str]) -> str:
        lines: list[str] = []
        try:
            lines.extend(answers)
            final = "OK"
        except BadLine:
            final = "ERROR"
        except Failure as failure:
            final = failure_text(failure, self.session.cmee, self.personality.error_space)
        if self.prompt or self.session.quiet:
            final = ""
        return render(lines, final, verbose=self.session.verbose)

    def _answer(self, request: Request) -> Iterator[str]:
        command = None if request.name in self.personality.lacks else self._commands.get(request.name)
        if command is None:
            raise Failure(self.personality.unknown)
        if command.card:
            self._check_card()
        handler = command.handler(request.form)
        if handler is None:
            raise Failure(self.personality.unknown)
        yield from handler(self, request.args)

    def _check_card(self) -> None:
        check_present(self)
        if self.card.state != "READY":
            raise Failure(11 if self.card.state == "SIM PIN" else 12)

    def registration_text(self, name: str, level: int) -> str:
        """The fields of `+CREG` and its sisters from <stat> on (TS 27.007 7.2, 10.1.20, 10.1.22)."""
        registration = self.registration
        if name not in self.personality.registers or (name == "+CEREG" and not registration.rat.is_lte):
            return str(NOT_SEARCHING)
        served, denied = registration.in_service, registration.stat == DENIED
        place = [f'"{AREA}"', f'"{CELL}"', str(self.act)] if served else [""] * 3
        cause = ["0", str(registration.emm_cause)] if denied else [""] * 2
        granted = granted_psm(self) if name == "+CEREG" else None
        timers = [f'"{bits}"' for bits in granted] if granted else []
        tail = {0: [], 1: [], 2: place, 3: place + cause, 4: [*place, "", "", *timers], 5: place + cause + timers}
        return ",".join([str(registration.stat), *tail[level]]).rstrip(",")

    def _registration_changed(self) -> None:
        for name, level in self.session.reports.items():
            if level and name in self.personality.registers:
                self.hooks.urc(f"{name}: {self.registration_text(name, level)}")
        if self.registration.in_service:
            self.hooks.effect("module.registered", apn=self.registration.apn, rat=self.registration.rat.value)
