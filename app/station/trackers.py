"""Trackers and routers get their APN by text: sent one after the other, followed to the answer, and recorded."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.catalog.catalog import Catalog
from app.catalog.tracker import Tracker, serial_login
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.tracker import Purpose
from app.domain.work import Batch, BatchKind, BatchState, Job, JobState, NewUnit, Stage, Step, Unit
from app.modem.link import Link
from app.station.batches import Batches
from app.station.devices import Devices, new_fleet
from app.station.events import BatchChanged, UnitChanged
from app.station.gate import Gate
from app.station.lane import Lane, Lanes, Task
from app.station.line import Line
from app.station.parts import Parts
from app.station.run import Run
from app.station.trackers_account import AccountErrand
from app.station.trackers_errand import DELIVERED, END, SAID, SENT, Errand
from app.station.trackers_export import export
from app.station.trackers_module import ModuleWire
from app.station.trackers_serial import SerialWire
from app.station.trackers_values import MessageProgress, MessageState, Target, TrackerRequest, Way, distinct
from app.station.trackers_wire import Wire, WireList


class Trackers(Batches):
    """One batch for a request, one unit for each tracker. Passwords stay in memory: see `wanted`."""

    kind = BatchKind.TRACKERS

    def __init__(self, parts: Parts, catalog: Callable[[], Catalog], devices: Devices, lanes: Lanes) -> None:
        super().__init__(parts)
        self._catalog = catalog
        self._devices = devices
        self._lanes = lanes
        self._requests: dict[int, TrackerRequest] = {}

    def start(self, request: TrackerRequest) -> Batch:
        """Write the batch down and begin; `KnownError` for what is missing, before anything is written."""
        request.check()
        if request.way is Way.ACCOUNT:
            self._check(request.account)
        targets = (request.targets or (Target(request.port),))[:1] if request.way is Way.SERIAL else request.targets
        targets = distinct(targets, request.way)
        request = replace(request, targets=targets)
        units = [NewUnit(row, each.label, iccid=each.iccid, port=request.port) for row, each in enumerate(targets, 1)]
        batch = self._create(_name(request), request.account, _plain(request), units)
        self._requests[batch.id] = request
        return self._begin(batch)

    def wanted(self, batch: Batch) -> tuple[str, ...]:
        """Names of the passwords that have to be typed again before this batch can go on."""
        return () if batch.id in self._requests else tuple(_names(batch.settings.get("secrets")))

    def give(self, batch: Batch, secrets: Mapping[str, Secret]) -> None:
        """Type the passwords of an earlier run again."""
        self._requests[batch.id] = self._request(batch, secrets)

    def request(self, batch: Batch) -> TrackerRequest:
        """What was asked for, without the passwords where those were typed in an earlier run."""
        known = self._requests.get(batch.id)
        return replace(known, account=batch.account) if known else self._request(batch, {})

    def progress(self, unit: Unit) -> tuple[MessageProgress, ...]:
        """Each message of a tracker, as the ledger has it."""
        batch, steps = self._ledger.batch(unit.batch_id), self._ledger.steps(unit.id)
        open_jobs = self._unsettled(unit)
        kept = batch.settings.get("messages")
        rows = kept if isinstance(kept, list) else []
        return tuple(
            _progress(number, row, [step for step in steps if step.name.endswith(f"-{number}")], open_jobs)
            for number, row in enumerate(rows, 1)
        )

    def export(self, batch_id: int, path: Path) -> int:
        """Write a row for each message as CSV; the number of trackers."""
        request = self.request(self._ledger.batch(batch_id))
        units = self._ledger.units(batch_id)
        return export(path, ((unit, request.targets[unit.row - 1], self.progress(unit)) for unit in units))

    def settle(self, unit_id: int, made: bool) -> Unit:
        """A person has looked at the tracker: the message went out (`made`) or had not; resume then goes on."""
        unit = self._ledger.unit(unit_id)
        with self._ledger.transaction():
            for job in self._unsettled(unit):
                state = JobState.DONE if made else JobState.FAILED
                self._ledger.finish_job(job.id, state, {"settled": "by a person"})
                if made:
                    words = say("tracker", "Sent, as a person checked")
                    step = self._ledger.begin_step(unit_id, f"{SENT}-{job.intent['number']}", words)
                    self._ledger.end_step(step.id, Outcome.PASS)
            unit = self._reopen(unit)
            if not self.running(unit.batch_id):
                self._ledger.set_batch_state(unit.batch_id, BatchState.STOPPED)
            self._ledger.audit(self._settings().operator, "job.settled", {"units": [unit_id], "made": made})
        self._publish(UnitChanged(unit))
        self._publish(BatchChanged(self._ledger.batch(unit.batch_id)))
        return unit

    def _check(self, account: str) -> None:
        if account:
            new_fleet(account, self._accounts.client(account))

    def _relaunch(self, batch_id: int, choose: Callable[[], Sequence[Unit]]) -> Batch:
        batch = self._ledger.batch(batch_id)
        if names := self.wanted(batch):
            raise KnownError(
                "tracker.password",
                say("tracker", "{name}: the passwords are not kept, and are needed to go on.", name=batch.name),
                say("tracker", "Open it under Trackers and type them again: {names}.", names=", ".join(names)),
            )
        self.request(batch).check()
        return super()._relaunch(batch_id, choose)

    def _lane(self, batch: Batch) -> Lane:
        port = str(batch.settings.get("port") or "")
        return super()._lane(batch) if batch.account else self._lanes.get(f"port {port}")

    def _line(self, batch: Batch) -> Line:
        return super()._line(batch) if batch.account else Line(lambda: None)

    def _tasks(self, run: Run, gate: Gate, units: Sequence[Unit]) -> list[Task]:  # noqa: ARG002
        if not units:
            return []
        request = self.request(run.batch)
        settings = run.settings
        by_account = request.way is Way.ACCOUNT
        deliver_s = settings.poll_deadline_s if by_account else request.wait_s
        errands = [Errand(run, unit, request.targets[unit.row - 1], request, deliver_s) for unit in units]
        if not by_account:
            return [WireList(run, lambda: self._open(request), errands).task()]
        client = self._accounts.client(request.account)
        for secret in request.secrets:
            client.hide(secret)  # type: ignore[union-attr]  # a Celona account did not get through the check
        fleet = new_fleet(request.account, client)
        return [AccountErrand(errand, fleet, self._devices).task() for errand in errands]

    def _open(self, request: TrackerRequest) -> Wire:
        link = Link.open(request.port)
        form = request.tracker.serial
        if request.way is Way.MODULE or form is None:
            return ModuleWire(link, self._catalog())
        return SerialWire(link, form, serial_login(request.tracker, request.values, request.model))

    def _failed(self, batch_id: int) -> list[Unit]:
        """Not those that a person has to decide about first."""
        units = self._ledger.units(batch_id)
        return [unit for unit in units if unit.outcome is not Outcome.PASS and unit.stage is not Stage.UNSETTLED]

    def _reopen(self, unit: Unit) -> Unit:
        return super()._reopen(self._ledger.update_unit(unit.id, profile_sid=""))

    def _now(self, job: Job, unit: Unit) -> Iterable[Message]:  # noqa: ARG002
        if unit.device_sid:
            yield say("evidence", "The texts of this device are on the page Devices.")
        else:
            yield say("evidence", "A module cannot be asked what became of a text. The tracker may have answered it.")

    def _request(self, batch: Batch, secrets: Mapping[str, Secret]) -> TrackerRequest:
        kept = batch.settings
        values = kept.get("values")
        targets = kept.get("targets")
        return TrackerRequest(
            tracker=self._tracker(str(kept["maker"]), str(kept["form"])),
            model=str(kept["model"]),
            values={**(values if isinstance(values, Mapping) else {}), **secrets},
            way=Way(str(kept["way"])),
            targets=tuple(Target.from_json(each) for each in (targets if isinstance(targets, list) else [])),
            account=batch.account,
            port=str(kept["port"]),
            read_back=bool(kept["read_back"]),
            answer_s=float(str(kept["answer_s"])),
            go_on_s=float(str(kept["go_on_s"])),
        )

    def _tracker(self, maker: str, form: str) -> Tracker:
        with suppress(KnownError):
            for each in self._catalog().trackers.maker(maker).trackers:
                if each.name == form:
                    return each
        raise KnownError(
            "tracker.form",
            say("tracker", "The catalog has no {maker} {form} any more.", maker=maker, form=form),
            say("tracker", "Put its file back, or send anew with another form."),
        )


def _name(request: TrackerRequest) -> str:
    tracker = request.tracker
    return f"{tracker.maker} {request.model or tracker.name}, APN {request.values.get('apn', '')}"


def _plain(request: TrackerRequest) -> dict[str, object]:
    """For the ledger: all but the passwords, of which it keeps the names."""
    values = request.values.items()
    return {
        "maker": request.tracker.maker, "form": request.tracker.name, "model": request.model, "way": request.way.value,
        "port": request.port, "read_back": request.read_back, "answer_s": request.answer_s, "go_on_s": request.go_on_s,
        "values": {name: value for name, value in values if isinstance(value, str)},
        "secrets": [name for name, value in values if isinstance(value, Secret) and value],
        "targets": [target.to_json() for target in request.targets],
        "messages": [{"purpose": each.purpose.value, "text": request.shown(each)} for each in request.messages],
    }  # fmt: skip


_STATES = {SENT: MessageState.SENT, DELIVERED: MessageState.DELIVERED, SAID: MessageState.ANSWERED}


def _progress(number: int, row: Mapping[str, str], steps: Sequence[Step], jobs: Sequence[Job]) -> MessageProgress:
    bare = MessageProgress(number, Purpose(row["purpose"]), row["text"])
    lost = next((job for job in jobs if job.intent.get("number") == number), None)
    if lost is not None:
        return replace(bare, state=MessageState.UNSETTLED, at=lost.created)
    if not steps:
        return bare
    last = steps[-1]
    answer = last.detail if last.name.startswith((SAID, END)) else ""
    return replace(bare, state=_state(last), words=last.text, answer=answer, at=last.ended or last.started)


def _state(step: Step) -> MessageState:
    kind = step.name.partition("-")[0]
    if kind != END:
        return _STATES[kind]
    if step.outcome is not Outcome.PASS:
        return MessageState.FAILED
    return MessageState.ANSWERED if step.detail else MessageState.DONE


def _names(kept: object) -> list[str]:
    return [str(name) for name in kept] if isinstance(kept, list) else []
