"""The texts between us and one device, with what is typed and what is under way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.work import Job, Provider
from app.station.device_values import FleetDevice, Text
from app.ui.i18n import translate
from app.ui.pages.device_lines import Line
from app.ui.theme import Kind

SEND_TEXT = "send-text"
SENDING = "sending"
QUIET = 3
"""So often nothing new, and there is nobody to wait for: an answer of the device would have come."""
_TO, _FROM = say("sms", "To the device"), say("sms", "From the device")
_UNDER_WAY, _NOT_KNOWN = say("sms", "Being sent"), say("sms", "Not known")
_KEPT = say("sms", "Waits for the network")


@dataclass(slots=True)
class Talk:
    """`texts` newest first; `lost` are calls of which nobody knows whether they sent their text, `kept` those to come.

    `problem` is of what was done, and `can_keep` says that it can be kept; `unread` is of reading alone.
    """

    device: FleetDevice
    texts: tuple[Text, ...] = ()
    lost: tuple[Job, ...] = ()
    kept: tuple[Job, ...] = ()
    draft: str = ""
    sending: str = ""
    since: datetime | None = None
    """When it began."""
    cancelling: str = ""
    problem: KnownError | None = None
    can_keep: bool = False
    unread: KnownError | None = None
    quiet: int = 0

    def begin(self) -> str:
        """Gives the text that is being sent."""
        self.sending, self.since = self.draft, datetime.now(UTC)
        self.problem, self.can_keep = None, False
        return self.sending

    def end(self, problem: KnownError | None = None, *, can_keep: bool = False) -> None:
        self.sending = self.cancelling = ""
        self.problem, self.can_keep = problem, can_keep

    def take(self, texts: Sequence[Text]) -> None:
        """What the provider has now."""
        self.quiet = self.quiet + 1 if tuple(texts) == self.texts else 0
        self.texts = tuple(texts)

    def put(self, text: Text) -> None:
        """One that is new, or has another state."""
        known = any(each.id == text.id for each in self.texts)
        others = tuple(text if each.id == text.id else each for each in self.texts)
        self.take(others if known else (text, *others))

    def take_open(self, lost: Sequence[Job], kept: Sequence[Job]) -> None:
        """A text that may have been sent is shown among the others and does not stay in the field, to be sent twice."""
        known = {job.id for job in self.lost}
        if known and not lost:
            self.problem = None
        self.lost, self.kept = tuple(lost), tuple(kept)
        if any(job.intent["argument"] == self.draft for job in lost if job.id not in known):
            self.draft = ""

    @property
    def awaited(self) -> bool:
        """Something may still happen to the texts."""
        return self.quiet < QUIET or any(not text.final for text in self.texts)

    def can_cancel(self, text_id: object) -> bool:
        offered = self.device.provider is Provider.EMNIFY and not self.cancelling
        return offered and any(text.id == text_id and not text.final and not text.incoming for text in self.texts)

    def lines(self) -> list[Line]:
        """Oldest first."""
        lines = [_line_of(text) for text in reversed(self.texts)]
        lines += [_line_of_job(job, Kind.WARNING, _NOT_KNOWN) for job in self.lost]
        lines += [_line_of_job(job, Kind.IDLE, _KEPT) for job in self.kept]
        lines.sort(key=lambda line: line.at.timestamp() if line.at else 0)
        if self.sending:
            lines.append(_line_to(SENDING, self.since, Kind.RUNNING, _UNDER_WAY, self.sending))
        return lines


def kind_of_text(text: Text) -> Kind:
    if text.failed:
        return Kind.FAIL
    return Kind.PASS if text.final else Kind.RUNNING


def _line_of(text: Text) -> Line:
    title, icon = (translate(_FROM), "back") if text.incoming else (translate(_TO), "forward")
    word = translate(text.words) or text.state
    return Line(text.id, text.at, kind_of_text(text), word, title, text.payload, icon)


def _line_of_job(job: Job, kind: Kind, word: Message) -> Line:
    return _line_to(job.id, job.created, kind, word, str(job.intent["argument"]))


def _line_to(key: object, at: datetime | None, kind: Kind, word: Message, payload: str) -> Line:
    return Line(key, at, kind, translate(word), translate(_TO), payload, "forward")
