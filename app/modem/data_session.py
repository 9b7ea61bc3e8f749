"""A data session of a registered module, and a ping over it."""

import time
from collections.abc import Iterator
from ipaddress import ip_address

from app.catalog.command import Action
from app.catalog.parameter import Value
from app.domain.errors import KnownError
from app.domain.esm_causes import esm_cause, esm_rejection
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Recipe
from app.modem.ask import Asker
from app.modem.means import Means
from app.modem.progress import Progress, StepEnded

_WAIT_S = 30.0
_CHECK_APN = say("network", "Check the APN, its user and password, and at the provider that data is allowed.")


def open_session(asker: Asker, recipe: Recipe, means: Means) -> Iterator[Progress]:
    """Ends with the address that the network gave. Raises `KnownError` (`data.refused`, `data.none`)."""
    cid = recipe.apn.cid
    if not _active(asker, cid):
        _activate(asker, cid)
    deadline = time.monotonic() + _WAIT_S
    while not (address := _address(asker, cid)):
        if time.monotonic() >= deadline:
            raise KnownError(
                "data.none",
                say("network", "There is no data session: the network gave no address."),
                _CHECK_APN,
                outcome=Outcome.FAIL,
            )
        asker.session.pause(means.pace.poll_s)
    yield StepEnded("data", say("network", "Data session with address {address}", address=address))


def ping(asker: Asker, recipe: Recipe) -> Iterator[Progress]:
    """One answer is enough. Raises `KnownError("data.no_answer")`; a module that cannot ping is none the worse."""
    command = asker.commands.get(Action.PING)
    if command is None:
        yield StepEnded("ping", say("network", "No ping: no command is known for it on this module"))
        return
    values: dict[str, Value] = {"cid": recipe.apn.cid, "host": recipe.ping}
    for row in asker.answers(Action.PING, values):
        took = row.get("time_ms") or row.get("time", "")
        if _is_address(row.get("address", "")) and took.isdigit():
            yield StepEnded("ping", say("network", "{host} answers in {ms} ms", host=recipe.ping, ms=int(took)))
            return
        if not row.get("address"):
            break
    raise KnownError(
        "data.no_answer",
        say("network", "{host} does not answer the ping.", host=recipe.ping),
        say("network", "Check that the host answers pings and that the provider's service policy lets them through."),
        outcome=Outcome.FAIL,
    )


def _active(asker: Asker, cid: int) -> bool:
    rows = asker.rows(Action.CONTEXT_READ)
    return any(row.get("cid") == str(cid) and row.get("state") == "1" for row in rows)


def _activate(asker: Asker, cid: int) -> None:
    try:
        asker.change(Action.CONTEXT_ACTIVATE, {"cid": cid})
    except KnownError as error:
        if error.code != "module.refused":
            raise
        words = next((row["text"] for row in asker.rows(Action.LAST_ERROR) if row.get("text")), "")
        if told := esm_rejection(esm_cause([error.detail, words])):
            outcome = Outcome.ERROR if told.network_at_fault else Outcome.FAIL
            raise KnownError("data.refused", told.what, told.remedy, words or error.detail, outcome) from error
        what = say("network", "The network refused the data session.")
        if words:
            what = say("network", "The network refused the data session. The module says: {words}", words=words)
        raise KnownError("data.refused", what, _CHECK_APN, error.detail, Outcome.FAIL) from error


def _address(asker: Asker, cid: int) -> str:
    """Empty while there is none, which some modules write as 0.0.0.0."""
    for row in asker.rows(Action.ADDRESS_READ, {"cid": cid}):
        address = row.get("address", "")
        if row.get("cid", str(cid)) == str(cid) and _is_address(address) and address.strip("0.:"):
            return address
    return ""


def _is_address(text: str) -> bool:
    """TS 27.007 10.1.14 writes IPv6 as sixteen numbers with dots, unless the module was told otherwise."""
    try:
        ip_address(text)
    except ValueError:
        parts = text.split(".")
        return len(parts) == 16 and all(part.isdigit() and int(part) < 256 for part in parts)
    return True
