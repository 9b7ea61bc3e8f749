"""`tracker send`."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.accounts import use
from app.commands.common import FILE, Output, command, sentences
from app.commands.follow import Follower
from app.commands.opening import open_station
from app.commands.secrets import given_secret, secret_options
from app.commands.tracker_values import check_given, one_form, other_values, told
from app.commands.words import spoken, wrong_use
from app.domain.message import say
from app.domain.secret import Secret
from app.domain.tracker_list import load_trackers
from app.domain.work import Batch
from app.station.trackers_values import Target, TrackerRequest, Way

if TYPE_CHECKING:
    from app.station.station import Station


@click.command()
@click.option("--make", help="Its maker, such as teltonika.")
@click.option("--model", default="", help="Its model, such as FMB920.")
@click.option("--form", help="Which of the maker's forms, where the model does not tell; see `tracker list`.")
@click.option("--apn", help="APN, such as em or super.")
@click.option("--set", "others", multiple=True, metavar="NAME=VALUE",
              help="Another value that it takes, such as phone=+49173871878; see `tracker list`.")  # fmt: skip
@click.option("--set-env", "hidden", multiple=True, metavar="NAME=VARIABLE",
              help="A password that it takes, from the environment: password=TRACKER_PASSWORD.")  # fmt: skip
@click.option("--account", default="", help="Send with the provider of this account, at EMnify or Super SIM.")
@click.option("--device", "devices", multiple=True, help="With --account: a device by its id, name or ICCID.")
@click.option("--port", default="", help="Send with the module at this port.")
@click.option("--number", "numbers", multiple=True, help="With --port: a telephone number, with its country code.")
@click.option("--serial", "serial", default="", metavar="PORT", help="Write to the tracker's own port.")
@click.option("--list", "listed", type=FILE, help="CSV of trackers, with columns number, ICCID or name.")
@click.option("--no-read-back", is_flag=True, help="Do not ask afterwards which APN it has.")
@click.option("--wait", type=click.FloatRange(1), metavar="SECONDS",
              help="How long an answer may take after the delivery; else 180 for an SMS, 20 at a port.")  # fmt: skip
@click.option("--go-on", type=click.FloatRange(0), default=0.0, metavar="SECONDS",
              help="Send the next message after this long without an answer; else each waits for it.")  # fmt: skip
@click.option("--resume", type=int, metavar="BATCH", help="Go on with a batch that was interrupted.")
@click.option("--retry", type=int, metavar="BATCH", help="Send again to those of a batch that failed.")
@click.option("--patience", type=click.FloatRange(0), default=120.0, show_default=True, metavar="SECONDS",
              help="How long to wait for a provider that cannot be reached.")  # fmt: skip
@secret_options
@command
def send(out: Output, account: str, **options: Any) -> int:
    """Send the texts that set an APN, and read the answers.

    They go out in order, each after the answer to the one before, and the APN is asked for where the maker has a
    question for that. Providers and networks bill each SMS. A run that was stopped goes on with --resume; nothing is
    sent twice by itself. Ends with status 1 where a tracker did not take it.

    \b
    simwright tracker send --make teltonika --model FMB920 --apn em \\
      --account fleet --device tracker-00003
    simwright tracker send --make coban --apn em --account fleet --list vans.csv
    simwright tracker send --make ruptela --apn em --port /dev/ttyUSB2 \\
      --number +491701234567
    simwright tracker send --make bitrek --apn em --serial /dev/ttyUSB0 \\
      --set-env password=TRACKER_PASSWORD
    """
    secret = given_secret(options.pop("secret_file"), options.pop("secret_env"))
    secrets = {name: _from_environment(name, variable) for name, variable in other_values(options["hidden"]).items()}
    with open_station() as station:
        batch_id = options["resume"] or options["retry"]
        account = station.history.batch(batch_id).account if batch_id else account
        if account:
            use(station, account, secret)
        begin = _again(station, options, secrets) if batch_id else _anew(out, station, account, options, secrets)
        follower = Follower(
            out, station, options["patience"], say("cli", "set"), "simwright tracker send --resume BATCH"
        )
        status = follower.run([begin])
        _tell_answers(out, station, follower)
        follower.hint()
        return status


def _anew(
    out: Output, station: "Station", account: str, options: dict[str, Any], secrets: dict[str, Secret]
) -> Callable[[], Batch]:
    way = _way(account, options["port"], options["serial"])
    if not options["make"] or not options["apn"]:
        raise wrong_use(say("cli", "Give --make and --apn."))
    tracker = one_form(told(out, station.catalog).find(options["make"], options["model"]), options["form"])
    if tracker.note:
        out.tell(tracker.note)
    given = {"apn": options["apn"], **other_values(options["others"])}
    hidden = {name for name, parameter in tracker.parameters.items() if parameter.secret}
    values = {name: Secret(value) if name in hidden else value for name, value in given.items()} | secrets
    check_given(tracker, values)
    request = TrackerRequest(
        tracker, options["model"], values, way,
        tuple(_targets(way, options)), account, options["port"] or options["serial"],
        not options["no_read_back"], options["wait"] or 0.0, options["go_on"],
    )  # fmt: skip
    for number, message in enumerate(request.messages, 1):
        place = say("cli", "{number} of {n}", number=number, n=len(request.messages))
        out.tell(f"{spoken(place)}: {request.shown(message)}")
    return lambda: station.trackers.start(request)


def _again(station: "Station", options: dict[str, Any], secrets: dict[str, Secret]) -> Callable[[], Batch]:
    batch = station.history.batch(options["resume"] or options["retry"])
    if missing := sorted(set(station.trackers.wanted(batch)) - secrets.keys()):
        raise wrong_use(
            say("cli", "Passwords are not kept. Give them again with --set-env: {names}.", names=", ".join(missing))
        )
    station.trackers.give(batch, secrets)
    if options["resume"]:
        return lambda: station.trackers.resume(batch.id)
    return lambda: station.trackers.retry_failed(batch.id)


def _way(account: str, port: str, serial: str) -> Way:
    ways = {Way.ACCOUNT: account, Way.MODULE: port, Way.SERIAL: serial}
    chosen = [way for way, given in ways.items() if given]
    if len(chosen) != 1:
        raise wrong_use(say("cli", "Give one of --account, --port and --serial."))
    return chosen[0]


def _targets(way: Way, options: dict[str, Any]) -> Sequence[Target]:
    if options["devices"] and way is not Way.ACCOUNT:
        raise wrong_use(say("cli", "--device goes with --account."))
    if options["numbers"] and way is not Way.MODULE:
        raise wrong_use(say("cli", "--number goes with --port."))
    listed: Path | None = options["listed"]
    rows = load_trackers(listed) if listed else ()
    return [
        *(Target(device=device) for device in options["devices"]),
        *(Target(number=number) for number in options["numbers"]),
        *(Target(row.name, row.device, row.iccid, row.number) for row in rows),
    ]


def _tell_answers(out: Output, station: "Station", follower: Follower) -> None:
    for unit in follower.units:
        for each in station.trackers.progress(unit):
            data = {
                "unit": unit.id, "name": unit.name, "number": each.number, "purpose": each.purpose.value,
                "text": each.text, "state": each.state.value, "words": str(each.words), "answer": each.answer,
                "at": each.at.isoformat() if each.at else None,
            }  # fmt: skip
            words = [unit.name, f"{each.number}", each.state.value, sentences(each.words), each.answer]
            out.result("message", data, "  ".join(word for word in words if word))


def _from_environment(name: str, variable: str) -> Secret:
    if not (value := os.environ.get(variable, "")):
        raise wrong_use(
            say("cli", "{name}: the environment variable {variable} is empty.", name=name, variable=variable)
        )
    return Secret(value)
