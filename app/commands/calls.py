"""`calls`: those on devices that wait for the network, and those whose answer was lost."""

from typing import TYPE_CHECKING, Any

import click

from app.commands.common import Output, command, moment
from app.commands.opening import open_station
from app.commands.words import spoken, wrong_use
from app.domain.message import Message, say
from app.domain.work import Job
from app.station.device_values import ACTION_WORDS, Action

if TYPE_CHECKING:
    from app.station.station import Station

_TEXTS = {"send-text": "Send a text", "cancel-text": "Cancel a text"}
_NUMBER = click.argument("number", type=int)


@click.group()
def calls() -> None:
    """Calls on devices that wait, or whose fate is not known."""


@calls.command(name="list")
@command
def list_(out: Output) -> int:
    """The calls that wait, and those to decide.

    What waits is sent by the window, in order, as soon as the provider can be reached. Of a call to decide the answer
    was lost: it is never sent again by itself. Nothing is asked of a provider here.

    \b
    simwright calls list
    """
    with open_station() as station:
        kept, undecided = station.devices.queue.all(), _undecided(station)
    for job in kept:
        _show(out, job, say("cli", "waits"), str(job.intent.get("name") or ""))
    for job in undecided:
        _show(out, job, say("cli", "to decide"), "")
    if not kept and not undecided:
        out.tell(say("cli", "No call waits, and there is none to decide."))
    return 0


@calls.command()
@_NUMBER
@command
def cancel(out: Output, number: int) -> int:
    """Cancel a call that waits.

    NUMBER is the one that `calls list` shows.

    \b
    simwright calls cancel 17
    """
    with open_station() as station:
        job = next((job for job in station.devices.queue.all() if job.id == number), None)
        if job is None or not station.devices.queue.cancel(number):
            raise wrong_use(say("cli", "No call {number} waits. See `simwright calls list`.", number=number))
    _show(out, job, say("cli", "cancelled"), str(job.intent.get("name") or ""))
    return 0


@calls.command()
@_NUMBER
@click.option("--made/--not-made", required=True, help="What you found at the provider.")
@command
def decide(out: Output, number: int, made: bool) -> int:
    """Decide what became of a call.

    Look at the provider first. NUMBER is the one that `calls list` shows.

    \b
    simwright calls decide 17 --made
    """
    with open_station() as station:
        job = next((job for job in _undecided(station) if job.id == number), None)
        if job is None:
            raise wrong_use(
                say("cli", "There is no call {number} to decide. See `simwright calls list`.", number=number)
            )
        station.devices.settle(number, made)
    _show(out, job, say("cli", "made") if made else say("cli", "not made"), "")
    return 0


def _undecided(station: "Station") -> list[Job]:
    every = (station.devices.unsettled(account.name) for account in station.accounts.all())
    return sorted((job for jobs in every for job in jobs), key=lambda job: job.id)


def _show(out: Output, job: Job, state: Message, name: str) -> None:
    device, what, argument = (str(job.intent.get(key) or "") for key in ("device", "what", "argument"))
    data: dict[str, Any] = {
        "number": job.id, "state": str(state), "account": job.account, "device": device, "name": name, "what": what,
        "argument": argument, "at": job.created.isoformat(),
    }  # fmt: skip
    words = _TEXTS.get(what) or spoken(ACTION_WORDS[Action(what)])
    fields = (
        str(job.id),
        spoken(state),
        moment(job.created),
        job.account,
        name or device,
        f"{words}: {argument}" if argument else words,
    )
    out.result("call", data, "  ".join(fields))


COMMANDS = (calls,)
