"""`devices`, `sims`, `act`, `sms`, `diagnose`."""

import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.common import FAILED, WRONG_USE, Output, command, moment, sentences
from app.commands.opening import open_station
from app.commands.secrets import given_secret, secret_options
from app.commands.words import spoken
from app.domain.message import say
from app.station.device_values import ACTION_WORDS, Action, FleetDevice, FleetSim, Remedy, Text, warning

if TYPE_CHECKING:
    from app.station.station import Station

Function = Callable[..., Any]
_CHOICES = {
    Action.SET_SERVICE: "POLICY",
    Action.SET_COVERAGE: "POLICY",
    Action.BAR_OPERATOR: "OPERATOR",
    Action.ALLOW_OPERATOR: "OPERATOR",
    Action.ATTACH_SIM: "ICCID",
}
_PAGE = click.option(
    "--page", type=click.IntRange(1), metavar="N", default=1, help="Page of 500; the first by default."
)


def account_options(function: Function) -> Function:
    account = click.option("--account", required=True, help="Name of the account, at EMnify or Super SIM.")
    return account(secret_options(function))


@click.command()
@click.argument("text", default="")
@_PAGE
@account_options
@command
def devices(out: Output, text: str, page: int, account: str, **secret: Any) -> int:
    """List the devices of an account, page by page.

    TEXT is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; at Super SIM part of a name or ICCID, or a
    status.

    \b
    simwright devices --account fleet
    simwright devices tracker-00 --account fleet --page 2
    """
    with _station(account, secret) as station:
        found = station.devices.page(account, page, text)
    for row in found.rows:
        fields = (row.id, row.name, row.iccid or spoken(say("cli", "no SIM")), row.sim_state, row.status, row.ip)
        out.result("device", _device(row), "  ".join(filter(None, fields)))
    if not found.rows:
        none = say("cli", "The account has no devices.")
        out.tell(say("cli", "No device is found by {text}.", text=text) if text else none)
    _tell_pages(out, found.page, found.pages, found.total)
    return 0


@click.command()
@click.argument("text", default="")
@_PAGE
@account_options
@command
def sims(out: Output, text: str, page: int, account: str, **secret: Any) -> int:
    """List the SIMs of an account, page by page.

    TEXT is an ICCID of 19 or 20 digits, an EID, an IMSI, or a state such as issued.

    \b
    simwright sims --account fleet
    simwright sims activated --account fleet
    """
    with _station(account, secret) as station:
        found = station.devices.sims(account, page, text)
    for row in found.rows:
        fields = (row.id, row.iccid, row.state, row.device)
        out.result("sim", _sim(row), "  ".join(filter(None, fields)))
    if not found.rows:
        none = say("cli", "The account has no SIMs.")
        out.tell(say("cli", "No SIM is found by {text}.", text=text) if text else none)
    _tell_pages(out, found.page, found.pages, found.total)
    return 0


@click.command()
@click.argument("device")
@click.argument("action", type=click.Choice([str(each) for each in Action]))
@click.argument("argument", default="")
@click.option("--yes", is_flag=True, help="Do it whatever it costs or breaks.")
@account_options
@command
def act(out: Output, device: str, action: str, argument: str, yes: bool, account: str, **secret: Any) -> int:
    """Do something with a device or its SIM.

    DEVICE is its id, name or ICCID. ARGUMENT is the ICCID for attach-sim, the new name for rename, the tags for
    set-tags, and the id of a policy (or the name of a Fleet) or operator for the others that need one. What costs
    something or breaks a connection is said first, and done only with --yes.

    \b
    simwright act pump-7 reset-network --account fleet --yes
    simwright act pump-7 rename pump-8 --account fleet
    """
    wanted = Action(action)
    with _station(account, secret) as station:
        found = station.devices.find(account, device)
        if (words := warning(wanted, found)).template:
            out.tell(words)
            if not yes:
                out.tell(say("cli", "Nothing was done. Give --yes to do it."))
                return WRONG_USE
        station.devices.act(account, found.id, wanted, argument)
    data = {"device": found.id, "name": found.name, "action": action, "argument": argument}
    out.result("action", data, say("cli", "{name}: {action}. Done.", name=found.name, action=ACTION_WORDS[wanted]))
    return 0


@click.group()
def sms() -> None:
    """SMS to a device and from it."""


@sms.command()
@click.argument("device")
@click.argument("text")
@click.option("--wait", type=click.FloatRange(0.0), metavar="SECONDS", default=30.0, show_default=True,
              help="How long to follow its delivery.")  # fmt: skip
@account_options
@command
def send(out: Output, device: str, text: str, wait: float, account: str, **secret: Any) -> int:
    """Send an SMS to a device and follow its delivery.

    DEVICE is its id, name or ICCID. Ends with status 1 where the SMS failed or expired; one that is still under way
    when the time is up is no failure.

    \b
    simwright sms send pump-7 "STATUS?" --account fleet
    """
    with _station(account, secret) as station:
        found = station.devices.find(account, device)
        sent = station.devices.send_text(account, found.id, text)
        _show_text(out, found, sent)
        end = station.devices.follow_text(account, found.id, sent, lambda each: _show_text(out, found, each), wait)
    return FAILED if end.failed else 0


@sms.command(name="list")
@click.argument("device")
@account_options
@command
def list_(out: Output, device: str, account: str, **secret: Any) -> int:
    """The SMS of a device, newest first.

    DEVICE is its id, name or ICCID.

    \b
    simwright sms list pump-7 --account fleet
    """
    with _station(account, secret) as station:
        found = station.devices.find(account, device)
        texts = station.devices.texts(account, found.id)
    for text in texts:
        _show_text(out, found, text)
    return 0


@sms.command()
@click.argument("device")
@click.argument("number")
@account_options
@command
def cancel(out: Output, device: str, number: str, account: str, **secret: Any) -> int:
    """Cancel an SMS that is not delivered yet.

    DEVICE is its id, name or ICCID; NUMBER is the SMS's own, as sms list shows it with --json. EMnify only.

    \b
    simwright sms cancel pump-7 5000001 --account fleet
    """
    with _station(account, secret) as station:
        found = station.devices.find(account, device)
        _show_text(out, found, station.devices.cancel_text(account, found.id, number))
    return 0


@click.command()
@click.argument("device")
@account_options
@command
def diagnose(out: Output, device: str, account: str, **secret: Any) -> int:
    """Find out why a device is not connected.

    Walks the vendor's troubleshooting on live data and says what it found, by what evidence, and what to do. DEVICE is
    its id, name or ICCID. Ends with status 1 where something is wrong.

    \b
    simwright diagnose pump-7 --account fleet
    """
    with _station(account, secret) as station:
        found = station.devices.find(account, device)
        finding = station.devices.diagnose(account, found.id)
    remedies = [_remedy(found, account, each) for each in finding.remedies]
    data = {
        "device": found.id, "name": found.name, "code": finding.code, "what": str(finding.what),
        "evidence": [str(each) for each in finding.evidence], "remedies": remedies,
    }  # fmt: skip
    lines = [sentences(finding.what), *(f"  {spoken(each)}" for each in finding.evidence)]
    steps = [f"- {each['text']}" + (f": {each['command']}" if each["command"] else "") for each in remedies]
    out.result("finding", data, "\n".join([*lines, *steps]))
    return 0 if finding.code == "healthy" else FAILED


@contextmanager
def _station(account: str, secret: dict[str, Path | str | None]) -> "Iterator[Station]":
    given = given_secret(**secret)  # type: ignore[arg-type]
    with open_station() as station:
        use(station, account, given)
        yield station


def _device(row: FleetDevice) -> dict[str, Any]:
    return {
        "id": row.id, "name": row.name, "iccid": row.iccid, "imei": row.imei, "status": row.status,
        "enabled": row.enabled, "sim": row.sim_id, "sim_state": row.sim_state, "service": row.service,
        "coverage": row.coverage, "tags": row.tags, "ip": row.ip,
    }  # fmt: skip


def _sim(row: FleetSim) -> dict[str, Any]:
    return {
        "id": row.id, "iccid": row.iccid, "eid": row.eid, "imsi": row.imsi, "state": row.state, "device": row.device,
    }  # fmt: skip


def _show_text(out: Output, device: FleetDevice, text: Text) -> None:
    data = {
        "device": device.id, "id": text.id, "at": text.at.isoformat() if text.at else None,
        "incoming": text.incoming, "payload": text.payload, "state": text.state, "words": str(text.words),
        "final": text.final,
    }  # fmt: skip
    arrow = "from" if text.incoming else "to"
    fields = (moment(text.at), f"{arrow} {device.name}", str(text.words), text.payload)
    out.result("sms", data, "  ".join(filter(None, fields)))


def _remedy(device: FleetDevice, account: str, remedy: Remedy) -> dict[str, Any]:
    """`command` is what does it, with a word in capitals where something has to be chosen."""
    action = remedy.action
    chosen = remedy.argument or (_CHOICES.get(action, "") if action else "")
    what = ["simwright", "act", device.id, str(action), *([chosen] if chosen else []), "--account", account]
    return {
        "text": str(remedy.text),
        "action": str(action) if action else "",
        "argument": remedy.argument,
        "command": shlex.join(what) if action else "",
    }


def _tell_pages(out: Output, page: int, pages: int, total: int) -> None:
    if pages > 1:
        out.tell(
            say(
                "cli",
                "Page {page} of {pages}; {total} in all. Give --page for another.",
                page=page,
                pages=pages,
                total=total,
            )
        )


COMMANDS = (devices, sims, act, sms, diagnose)
