"""`register` at Super SIM: cards by ICCID and registration code."""

import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.common import FAILED, STOPPED, Output, sentences
from app.commands.follow import Follower
from app.commands.words import spoken, wrong_use
from app.domain.card_list import SimCard, check_card, load_cards
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, Provider, Unit
from app.station.name_template import NameTemplate
from app.station.register_values import CardsRequest, CardState, card_costs

if TYPE_CHECKING:
    from app.station.station import Station

_ELSEWHERE = ("bics", "service", "coverage", "tags", "enable", "preview")


def register_cards(out: Output, station: "Station", account: str, listed: Path | None, options: dict[str, Any]) -> int:
    _check(options, listed)
    cards, status = _cards(out, listed, options["iccid"], options["code"])
    if not cards and not options["resume"]:
        raise wrong_use(say("cli", "Give --iccid and --code, or a file of cards with --file."))
    request = CardsRequest(
        account,
        cards,
        options["order"] or (listed.name if listed else next((card.iccid for card in cards), "")),
        NameTemplate(options["name"], options["first"]) if options["name"] else None,
        _fleet(station, account, options["fleet"]),
        CardState(options["state"] or CardState.NEW),
    )
    work = _Cards(out, station, request, options["resume"], options["yes"], options["patience"], listed)
    return max(status, work.run())


def agreed(out: Output, yes: bool, what: Message, costs: Sequence[Message]) -> bool:
    """Says what is about to happen and what it costs; a person at a terminal is asked."""
    out.tell(sentences(what, *costs))
    if yes or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return True
    return click.confirm(spoken(say("cli", "Go on?")), err=True)


def _check(options: dict[str, Any], listed: Path | None) -> None:
    if any(options[name] for name in _ELSEWHERE):
        raise wrong_use(say("cli", "BICs, --service, --coverage, --tags, --enable and --preview are for EMnify."))
    state = options["state"]
    if state and state not in set(map(str, CardState)):
        raise wrong_use(
            say(
                "cli",
                "Super SIM has no state {state} to begin in. It has: {names}.",
                state=state,
                names=", ".join(CardState),
            )
        )
    if state in {CardState.READY, CardState.ACTIVE} and not options["fleet"]:
        raise wrong_use(say("cli", "--state {state} needs --fleet: Super SIM requires a fleet for it.", state=state))
    if bool(options["iccid"]) != bool(options["code"]):
        raise wrong_use(say("cli", "--iccid and --code go together."))
    if listed and options["iccid"]:
        raise wrong_use(say("cli", "Give either --iccid and --code, or --file."))


def _cards(out: Output, listed: Path | None, iccid: str, code: str) -> tuple[tuple[SimCard, ...], int]:
    """1 where a line of the file holds no card."""
    if listed is None:
        return ((check_card(iccid, code),) if iccid else ()), 0
    rows = load_cards(listed)
    for row in rows:
        if row.card is None:
            what, remedy = str(row.problem), str(row.remedy)
            data = {"row": row.number, "code": "card.row", "value": row.iccid, "what": what, "remedy": remedy}
            out.result(
                "problem",
                data,
                say("cli", "row {row}: {problem}", row=row.number, problem=sentences(row.problem, row.remedy)),
            )
    cards = tuple(row.card for row in rows if row.card is not None)
    return cards, FAILED if len(cards) < len(rows) else 0


def _fleet(station: "Station", account: str, wanted: str) -> str:
    """Its SID; what is not there is said before anything is sent."""
    if not wanted:
        return ""
    fleets = station.accounts.fleets(account)
    found = next((fleet.sid for fleet in fleets if wanted in {fleet.sid, fleet.unique_name}), "")
    if not found:
        known = ", ".join(fleet.unique_name or fleet.sid for fleet in fleets)
        raise wrong_use(
            say("cli", "There is no fleet {wanted}. The fleets are: {known}.", wanted=wanted, known=known or "none")
        )
    return found


@dataclass(slots=True)
class _Cards:
    out: Output
    station: "Station"
    request: CardsRequest
    resume: bool
    yes: bool
    patience: float
    listed: Path | None

    def run(self) -> int:
        known = self.station.ledger.known_cards([card.iccid for card in self.request.cards], self.request.account)
        open_units = [unit for unit in known.values() if unit.outcome is not Outcome.PASS]
        held = set(known) if self.resume else {unit.iccid for unit in open_units}
        cards = tuple(card for card in self.request.cards if card.iccid not in held)
        status = 0
        if held and not self.resume:
            status = FAILED
            self.out.tell(
                say(
                    "cli",
                    "Earlier runs have work left with these cards: {n}. Go on: {again}",
                    n=len(held),
                    again=self._again,
                )
            )
        what = say("cli", "Cards to register: {n}", n=len(cards))
        if cards and not agreed(self.out, self.yes, what, card_costs(self.request.state)):
            return STOPPED
        left = self._left(open_units) if self.resume else ()
        begins: list[Callable[[], Batch]] = [partial(self._go_on, batch) for batch in left]
        if cards:
            begins.append(partial(self._start, cards))
        follower = Follower(self.out, self.station, self.patience, say("cli", "registered"), self._again)
        status = max(status, follower.run(begins))
        if not follower.stopped:
            follower.hint()
        return status

    def _left(self, open_units: Sequence[Unit]) -> list[Batch]:
        """Batches of this account that earlier runs have left, oldest first: with these cards, or without any all."""
        register, ask = self.station.register, self.request
        if ask.cards:
            found = [self.station.history.batch(each) for each in sorted({unit.batch_id for unit in open_units})]
            return [batch for batch in found if batch.station == self.station.settings.station]
        mine = [batch for batch in reversed(register.interrupted()) if batch.account == ask.account]
        return [batch for batch in mine if batch.settings.get("provider") == Provider.SUPERSIM]

    def _go_on(self, batch: Batch) -> Batch:
        """What was asked for by its ICCID is tried again also where it had failed."""
        again = self.station.register.retry_failed if self.request.cards else self.station.register.resume
        return again(batch.id)

    def _start(self, cards: tuple[SimCard, ...]) -> Batch:
        ask = self.request
        return self.station.register.start_cards(
            CardsRequest(ask.account, cards, ask.name, ask.names, ask.fleet, ask.state)
        )

    @property
    def _again(self) -> str:
        what = ["--file", str(self.listed)] if self.listed else []
        return shlex.join(["simwright", "register", *what, "--account", self.request.account, "--resume"])
