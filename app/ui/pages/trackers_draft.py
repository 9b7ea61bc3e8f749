"""What the cards of the page say together: the texts that would be sent, and what is remembered of them."""

from app.domain.errors import KnownError
from app.domain.message import say
from app.station.trackers_values import TrackerRequest
from app.ui.pages.trackers_choices import TrackerChoices
from app.ui.pages.trackers_form import FormCard
from app.ui.pages.trackers_send import SendCard


def request_of(form: FormCard, send: SendCard) -> tuple[TrackerRequest | None, KnownError | None]:
    """What would be sent, and why not."""
    tracker = form.tracker
    if tracker is None:
        return None, _no_form() if form.maker.count() else None
    request = TrackerRequest(
        tracker, form.model_name, form.values, send.way, send.targets, send.account_name,
        send.port_device, send.read_back.isChecked(), send.answer.seconds, send.go_on.seconds,
    )  # fmt: skip
    if not tracker.messages or send.problem is not None:
        return request, send.problem
    try:
        _ = request.messages  # raises where none goes this way
    except KnownError as error:
        return request, error
    return request, None


def choices_of(form: FormCard, send: SendCard, apns: str) -> TrackerChoices:
    """`apns`: those of other days."""
    tracker, apn = form.tracker, str(form.values.get("apn", ""))
    return TrackerChoices(
        form.maker.currentText(), form.model_name, tracker.name if tracker else "", apn,
        apns, send.way.value, send.account.currentText(),
        str(send.port.currentData() or ""), send.read_back.isChecked(), send.answer.seconds, send.go_on.seconds,
    )  # fmt: skip


def _no_form() -> KnownError:
    return KnownError(
        "tracker.form",
        say("tracker", "This maker has more than one form of the text."),
        say("tracker", "Give the model, or choose the form."),
    )
