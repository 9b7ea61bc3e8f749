"""A module on its port: plugged in and out, started, rebooted and switched off."""

from collections.abc import Sequence
from dataclasses import asdict

from app.domain.port import PortInfo
from app.sandbox.faults import FaultKind
from app.sandbox.modules.dialogue import Dialogue
from app.sandbox.modules.lines import Holder, PtyLine, SerialLine, TcpLine
from app.sandbox.modules.loop import Loop, Timer
from app.sandbox.modules.module import Hooks, Module
from app.sandbox.modules.network import NetworkPolicy, Rat
from app.sandbox.modules.personality import Personality
from app.sandbox.modules.sms import receive
from app.sandbox.modules.state import Card
from app.sandbox.provider import World
from app.sandbox.record import Record
from app.sandbox.trackers.tracker import Tracker

_CARD_SHARE = 0.25
"""After a start the SIM is busy (CME 14) for this share of the time that the start took."""


class SimulatedPort:
    """Public methods may be called from any thread; all else happens in the loop."""

    def __init__(self, number: int, personality: Personality, world: World, loop: Loop) -> None:
        self.number = number
        self.source = f"port:{number}"
        self.personality = personality
        self._world = world
        self._loop = loop
        options, digits = world.options, world.digits
        policy = NetworkPolicy(options.accepted_apns, options.registration_s)
        card = Card(digits.module_iccid(), digits.imsi())
        hooks = Hooks(
            self._urc, lambda name, **detail: world.record.effect(self.source, name, **detail), self._send_sms
        )
        self.module = Module(personality, digits.imei(), card, policy, loop, hooks)
        self.module.scan_s = options.scan_s
        world.garage.listen(card.msisdn, self.receive_sms)
        self._line: SerialLine = (PtyLine if options.pty else TcpLine)(loop, self._hear)
        self._dialogue = Dialogue(
            self.source,
            self.module,
            world,
            loop,
            self._line.write,
            self._unplug,
            self._after_reply,
            lambda: self._line.speed,
        )
        self._awake = False
        self._timer: Timer | None = None
        self._holder: Holder | None = None

    # --- for other threads

    @property
    def device(self) -> str:
        """What opens the port now; empty while it is unplugged."""
        return self._line.device

    @property
    def vendor(self) -> str:
        return self.personality.vendor

    @property
    def model(self) -> str:
        return self.personality.model

    @property
    def record(self) -> Record:
        return self._world.record

    def info(self) -> PortInfo:
        """The port as the system would list it; serial number and location outlive a change of name."""
        vid, pid, interface = self.personality.usb or (None, None, None)
        return PortInfo(
            device=self.device,
            name=f"sim{self.number + 1}",
            description=f"{self.vendor} {self.model}".strip(),
            vid=vid,
            pid=pid,
            serial_number=f"SIM{self.module.imei[-7:]}",
            location=f"9-{self.number + 1}",
            interface=interface,
            at_likely=True,
            simulated=True,
        )

    def describe(self) -> dict[str, object]:
        return {
            **asdict(self.info()),
            "number": self.number,
            "personality": self.personality.name,
            "vendor": self.vendor,
            "model": self.model,
            "imei": self.module.imei,
            "iccid": self.module.card.iccid,
            "imsi": self.module.card.imsi,
            "phone": self.module.card.msisdn,
            "registered": self.module.registration.in_service,
        }

    def start(self) -> None:
        """Plug it in, long started and not yet in service."""
        self._loop.call(self._start)

    def unplug(self) -> None:
        self._loop.call(self._unplug)

    def close(self) -> None:
        """Unplugged for good."""
        self.unplug()
        self._loop.call(self._line.close)

    def replug(self, *, another_name: bool = False) -> None:
        """Back again, perhaps under another name; the module starts as after power on."""
        self._loop.call(lambda: self._plug(another_name=another_name))

    def reboot(self) -> None:
        self._loop.call(self._reboot)

    def urc(self, lines: Sequence[str]) -> None:
        def send() -> None:
            for line in lines:
                self._urc(line)

        self._loop.call(send)

    def set_network(
        self,
        *,
        reject_cause: int | None = None,
        accepted_apns: Sequence[str] | None = None,
        registration_s: float | None = None,
        rats: Sequence[str] | None = None,
        psm: bool | None = None,
        edrx: bool | None = None,
    ) -> None:
        """Change what the network does with this SIM and make the module search again; no cause: none is refused."""

        def change() -> None:
            policy = self.module.policy
            policy.reject_cause = reject_cause
            if accepted_apns is not None:
                policy.accepted_apns = tuple(accepted_apns)
            if registration_s is not None:
                policy.registration_s = registration_s
            if rats is not None:
                policy.rats = frozenset(map(Rat, rats))
            policy.psm = policy.psm if psm is None else psm
            policy.edrx = policy.edrx if edrx is None else edrx
            self.module.seek_service()

        self._loop.call(change)

    def set_card(self, *, present: bool | None = None, pin: str | None = None) -> None:
        """Put the SIM in or take it out, give it a PIN or remove that; the module searches anew."""

        def change() -> None:
            card = self.module.card
            card.present = card.present if present is None else present
            if pin is not None:
                card.pin, card.unlocked = pin, False
            self.module.seek_service()

        self._loop.call(change)

    def receive_sms(self, sender: str, text: str) -> None:
        self._loop.call(lambda: receive(self.module, sender, text))

    def hold(self) -> None:
        """Another program has the port open, and keeps all others out."""
        self._holder = self._holder or Holder(self.device)

    def release(self) -> None:
        holder, self._holder = self._holder, None
        if holder:
            holder.close()

    # --- in the loop

    def _send_sms(self, number: str, text: str) -> bool:
        """To another module or a tracker, whose answer comes back the same way."""
        garage, own = self._world.garage, self.module.card.msisdn
        take = garage.phone(number)
        tracker = garage.of(number)
        if tracker:
            self._loop.later(self._world.options.sms_s, lambda: self._ask(tracker, text))
        elif take:
            self._loop.later(self._world.options.sms_s, lambda: take(f"+{own}", text))
        return bool(tracker or take)

    def _ask(self, tracker: Tracker, text: str) -> None:
        reply = self._world.garage.hear(tracker, text, self.module.card.msisdn)
        if reply:
            self._loop.later(self._world.options.sms_s, lambda: receive(self.module, f"+{tracker.number}", reply))

    def _start(self) -> None:
        self._line.open()
        self._awake = True
        self.module.boot()

    def _plug(self, *, another_name: bool = False) -> None:
        if not self.device:
            self._open(another_name=another_name)
            self._reboot()

    def _open(self, *, another_name: bool = False) -> None:
        renamed = self._world.faults.trait(FaultKind.RENAME, self.source)
        self._line.open(another_name=another_name or renamed is not None)

    def _unplug(self, seconds: float = 0) -> None:
        """Gone, and back after `seconds` if that is not 0."""
        self._sleep()
        self._line.unplug()
        if seconds:
            self._timer = self._loop.later(seconds, self._plug)

    def _sleep(self) -> None:
        """Deaf, dumb and out of service, with nothing under way."""
        if self._timer:
            self._timer.cancel()
        self._dialogue.forget()
        self._awake = self.module.card_ready = False
        self.module.stop()

    def _reboot(self) -> None:
        self._sleep()
        self._world.record.effect(self.source, "module.rebooted")
        self._timer = self._loop.later(self._world.options.boot_s, self._wake)

    def _wake(self) -> None:
        if not self.device:
            self._open()
        self._awake = True
        for urc in self.module.boot():
            self._urc(urc)
        self._timer = self._loop.later(self._world.options.boot_s * _CARD_SHARE, self._ready_card)

    def _ready_card(self) -> None:
        self.module.card_ready = True

    def _after_reply(self) -> None:
        if self.module.off_asked:
            self._urc(self.personality.off)
            self._sleep()
            self._world.record.effect(self.source, "module.off")
        elif self.module.reboot_asked:
            self._reboot()
            if self._world.options.reboot_unplugs:
                self._line.unplug()

    def _hear(self, data: bytes) -> None:
        if self._awake:
            self._dialogue.hear(data)

    def _urc(self, text: str) -> None:
        if self._awake and text:
            self._line.write(f"\r\n{text}\r\n".encode("latin-1"))
