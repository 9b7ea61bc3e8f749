"""Texts to a tracker by SMS of its provider: sent, followed, and its answers read from the list of its texts.

How the call is settled when its answer was lost. It is looked for until `settle_after_s` after it: seen, it was sent;
absent after that, it was not, and a person may send it again. Nothing is sent again by itself.

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `tracker.send` | POST sms (EMnify), POST SmsCommands (Super SIM) | its device and payload, since the call, not \
the text of another job | GET sms, GET SmsCommands | does not happen |
"""

from collections.abc import Generator
from datetime import UTC, datetime

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Job, Stage
from app.providers.errors import AnswerLost
from app.station.device_values import Text
from app.station.devices import Devices
from app.station.devices_fleet import CLOCK, SEND_TEXT, Fleet, Intent, Sight
from app.station.lane import Pause, Task
from app.station.texts_taken import texts_taken
from app.station.trackers_errand import SEND, Errand


class AccountErrand:
    """One tracker's way; `task` is what the account's lane runs."""

    def __init__(self, errand: Errand, fleet: Fleet, devices: Devices) -> None:
        self.errand = errand
        self._run = errand.run
        self._fleet = fleet
        self._devices = devices
        self._since = datetime.now(UTC)
        """The provider's clock before the current message was sent."""
        self._looked = False
        """What the device said before is known."""

    def task(self) -> Task:
        with self._run.task(self.errand.fail):
            if not self.errand.ended:
                yield from self._find()
                yield from self._follow()

    @property
    def _device(self) -> str:
        return self.errand.unit.device_sid

    def _find(self) -> Generator[Pause, None, None]:
        if self._device:
            return
        account, search = self._run.batch.account, self.errand.target.search
        self.errand.found((yield from self._run.read(lambda: self._devices.find(account, search))))

    def _follow(self) -> Generator[Pause, None, None]:
        self._restore()
        pauses = self._run.pauses()
        while not self.errand.ended:
            self._run.check()
            if self.errand.lost is not None:
                yield from self._settle(self.errand.lost)
            elif self.errand.to_send:
                yield from self._send()
                pauses = self._run.pauses()
            else:
                yield from self._listen()
                self.errand.tick()
            if not self.errand.ended and not self.errand.to_send:
                yield next(pauses)

    def _restore(self) -> None:
        """The clock of a message that an earlier run has sent."""
        for job in self._run.ledger.jobs(unit_id=self.errand.unit.id):
            if job.kind == SEND and "since" in job.intent:
                self._since = datetime.fromisoformat(str(job.intent["since"]))

    def _send(self) -> Generator[Pause, None, None]:
        errand, text = self.errand, self.errand.text
        if not self._looked:
            before = yield from self._run.read(lambda: self._fleet.texts(self._device))
            errand.seen.update(each.id for each in before if each.incoming)
            self._looked = True
        deed = yield from self._run.read(lambda: self._fleet.prepare_text(self._device, text))
        self._since = deed.intent.since
        intent = errand.intent(device=self._device, since=self._since.isoformat(), sim=deed.intent.sim)

        def send() -> tuple[Job, str]:
            return self._run.call(SEND, errand.unit, intent, deed.send, stage=Stage.SENT)

        try:
            job, made = yield from self._run.patiently(send)
        except AnswerLost:
            errand.lost = self._run.unanswered(errand.unit, SEND)[-1]
        else:
            errand.sent(job, made)

    def _settle(self, job: Job) -> Generator[Pause, None, None]:
        """Ask until the text is seen, or cannot come any more."""
        kept = job.intent
        since = datetime.fromisoformat(str(kept["since"]))
        intent = Intent(self._device, SEND_TEXT, since, self.errand.text, str(kept.get("sim", "")))
        pauses = self._run.pauses()
        while True:
            old = self._run.believed(job)
            seen = yield from self._run.read(lambda: self._fleet.look(intent, texts_taken(self._run.ledger, job)))
            if seen.sight is Sight.DONE:
                self.errand.sent(job, seen.made, settled=True)
                return
            if seen.sight is Sight.GONE or old:
                self.errand.not_sent(job, _absent())
                return
            yield next(pauses)

    def _listen(self) -> Generator[Pause, None, None]:
        texts = yield from self._run.read(lambda: self._fleet.texts(self._device))
        for text in texts:
            if text.id == self.errand.made and not text.incoming:
                self._tell(text)
        for text in reversed(texts):
            if self._is_answer(text):
                self.errand.seen.add(text.id)
                self.errand.heard(text.payload)

    def _tell(self, text: Text) -> None:
        if text.final:
            self.errand.delivered(text.words, text.failed)
        else:
            self.errand.under_way(text.words)

    def _is_answer(self, text: Text) -> bool:
        """Said since the current message was sent, and not read yet."""
        return (
            text.incoming
            and text.id not in self.errand.seen
            and (text.at is None or text.at >= self._since.replace(microsecond=0) - CLOCK)
        )


def _absent() -> KnownError:
    return KnownError(
        "tracker.not_sent",
        say("tracker", "The call was lost on its way: the provider shows that the SMS was not sent."),
        say("tracker", "Retry sends it."),
    )
