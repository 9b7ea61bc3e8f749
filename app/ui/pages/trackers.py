"""Trackers and phones: the exact text for a make and model, the way to send it, and what the tracker answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.catalog.tracker import Step, Tracker, guide
from app.catalog.trackers import Trackers
from app.domain.errors import KnownError
from app.domain.scan import Scan, ScanKind
from app.domain.tracker_list import load_trackers
from app.domain.work import Batch, BatchKind, Provider
from app.station.events import BatchChanged, Event, PortsChanged, UnitChanged
from app.station.trackers_values import TrackerRequest, TrackerTargets, Way
from app.ui.page import Page
from app.ui.pages.trackers_ask import PasswordCard
from app.ui.pages.trackers_body import PREPARE, RUN, TrackersBody
from app.ui.pages.trackers_choices import TrackerChoices
from app.ui.pages.trackers_draft import choices_of, request_of
from app.ui.pages.trackers_follow import Follow
from app.ui.pages.trackers_form import FormCard
from app.ui.pages.trackers_guide import GuideCard
from app.ui.pages.trackers_run import TrackersRun
from app.ui.pages.trackers_send import SendCard
from app.ui.pages.trackers_text import TextCard
from app.ui.pages.trackers_words import TrackersWords
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Footer, PageHeader
from app.ui.widgets.drop import DropTarget

if TYPE_CHECKING:
    from app.domain.port import PortInfo

_CARRIERS = {Provider.EMNIFY, Provider.SUPERSIM}


class TrackersPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TrackersWords(self)
        self._request: TrackerRequest | None = None
        self._choices = TrackerChoices()
        self._known = Trackers()
        self._providers: dict[str, Provider] = {}
        """By the name of the account."""
        self._starting = False
        self.form, self.text, self.guide, self.send = FormCard(), TextCard(), GuideCard(), SendCard()
        self.run, self.ask = TrackersRun(), PasswordCard()
        self.sure = Banner()
        self.primary, self.copy, self.last = Button(primary=True), Button("copy"), Button(link=True)
        self.stop, self.retry, self.export = Button("stop"), Button("retry"), Button("export")
        self.header = PageHeader(self.last)
        self.footer = Footer(self.primary, self.stop, self.retry, self.export, self.copy)
        self.follow = Follow(self.run, self.ask, self)
        self.body = TrackersBody(self.form, (self.text, self.send, self.guide), self.run)
        for part in (self.header, self.banner, self.ask):
            self.column.addWidget(part)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.sure)
        self.column.addWidget(self.footer)
        self._connect()
        self.retranslate()

    # --- what comes in

    def start(self) -> None:
        self._choices = TrackerChoices.from_text(self.station.settings.trackers)
        self.follow.attach(self.station, self.bridge)
        self._show_catalog(self.station.catalog.trackers)
        self.send.show_choices(self._choices)
        self._read()

    def shown(self) -> None:
        if self.attached:
            self._read()

    def arrive(self, payload: object) -> None:
        if isinstance(payload, Batch) and payload.kind is BatchKind.TRACKERS:
            self._follow(payload)
        elif isinstance(payload, TrackerTargets):
            self.send.ways[Way.ACCOUNT].setChecked(True)
            self.send.account.setCurrentText(payload.account)
            self.send.show_targets(payload.account, payload.targets)
            self.form.choose_texts()
            self._suit_apn()
            self._show(PREPARE)

    def take_scan(self, scan: Scan) -> bool:
        """An ICCID names the device."""
        send = self.send
        if scan.kind is not ScanKind.ICCID or send.way is not Way.ACCOUNT or send.listed or self.at == RUN:
            return False
        send.to.setText(scan.value)
        return True

    def on_events(self, events: Sequence[Event]) -> None:
        if any(isinstance(event, PortsChanged) for event in events):
            self._read()
        units = [event.unit for event in events if isinstance(event, UnitChanged)]
        batches = [event for event in events if isinstance(event, BatchChanged)]
        self.follow.take(units, batches)

    def open_file(self, path: Path) -> None:
        self.bridge.run(lambda: load_trackers(path), lambda rows: self.send.show_rows(path.name, rows), self._fail)

    def _read(self) -> None:
        """Accounts, ports and the catalog as they are now."""
        station = self.station

        def read() -> tuple[dict[str, Provider], tuple[PortInfo, ...], Trackers]:
            carriers = {each.name: each.provider for each in station.accounts.all() if each.provider in _CARRIERS}
            return carriers, station.bench.ports(), station.fresh_catalog().trackers

        self.bridge.run(read, lambda found: self._show_found(*found), self._fail)

    def _show_catalog(self, known: Trackers) -> None:
        self._known = known
        self.form.show_catalog(known, self._choices)

    def _show_found(self, carriers: dict[str, Provider], ports: Sequence[PortInfo], known: Trackers) -> None:
        if known is not self._known:
            self._choices = self._chosen()
            self._show_catalog(known)
        self._providers = carriers
        self.send.show_accounts(list(carriers), self._choices.account)
        self.send.show_ports(ports, self._choices.port)
        if not self._choices.apn:
            self._suit_apn()
        self._refresh()

    def _suit_apn(self) -> None:
        if (provider := self._providers.get(self.send.account.currentText())) is not None:
            self.form.suit(provider)

    # --- what is sent

    def _go_on(self) -> None:
        if self.at == RUN:
            self._show(PREPARE)
        elif self._request is not None and len(self._request.targets) > 1 and not self.sure.isVisibleTo(self):
            what, action = self._words.sure(self._request)
            self.sure.show_message(Kind.WARNING, what, action=action)
            self.sure.action.setFocus()
            self._refresh()
        else:
            self._send()

    def _send(self) -> None:
        request = self._request
        if request is None or self._starting:
            return
        self.sure.hide()
        self._starting = True
        self._refresh()
        self.bridge.begin(lambda: self.station.trackers.start(request), self._started, self._fail)

    def _started(self, batch: Batch) -> None:
        self._starting = False
        chosen = self._chosen()
        self._choices = choices = replace(chosen, apns=chosen.with_apn(chosen.apn) if chosen.apn else chosen.apns)
        self.bridge.run(lambda: self.station.change_settings(trackers=choices.to_text()), lambda _settings: None)
        self._follow(batch)

    def _chosen(self) -> TrackerChoices:
        return choices_of(self.form, self.send, self._choices.apns)

    def _follow(self, batch: Batch) -> None:
        self.banner.hide()
        self.follow.follow(batch)
        self._show(RUN)

    def _fail(self, error: KnownError) -> None:
        self._starting = False
        self.banner.show_error(error)
        self._refresh()

    def _tell_saved(self, name: str) -> None:
        self.banner.show_message(Kind.PASS, self.tr("Saved as {name}.").format(name=name))

    # --- what is shown

    @property
    def at(self) -> int:
        return self.body.currentIndex()

    def _show(self, part: int) -> None:
        self.body.setCurrentIndex(part)
        if part == RUN:
            self.run.table.setFocus()
        self.sure.hide()
        self._refresh()

    def _reconsider(self) -> None:
        self.sure.hide()
        self._refresh()

    def _refresh(self) -> None:
        tracker = self.form.tracker
        request, error = request_of(self.form, self.send)
        self._request = request if error is None else None
        by_text = tracker is None or bool(tracker.messages)
        self.text.setVisible(by_text)
        self.send.setVisible(by_text)
        self.text.show_request(tracker, request if by_text else None, error)
        self._show_steps(tracker)
        self._show_buttons(by_text)

    def _show_steps(self, tracker: Tracker | None) -> None:
        steps: tuple[Step, ...] = ()
        if tracker is not None and tracker.steps:
            try:
                steps = guide(tracker, self.form.values, self.form.model_name)
            except KnownError as error:
                if not tracker.messages:
                    self.banner.show_error(error)
        title = " ".join(dict.fromkeys((tracker.maker, self.form.model_name or tracker.name))) if tracker else ""
        self.guide.show_steps(tracker, title, steps)

    def _show_buttons(self, by_text: bool) -> None:
        preparing, batch = self.at == PREPARE, self.run.batch
        running = self.follow.running
        failed = 0 if batch is None else batch.failed
        self.copy.setVisible(preparing and by_text)
        self.copy.setEnabled(self._request is not None)
        self.last.setVisible(preparing and batch is not None)
        self.stop.setVisible(not preparing and running)
        self.retry.setVisible(not preparing and not running and batch is not None and batch.passed < batch.total)
        self.export.setVisible(not preparing and batch is not None)
        self.primary.setVisible(by_text or not preparing)
        if preparing:
            ready = self._request is not None and self._request.complete
            self.primary.name(self._words.action(self._request))
            self.primary.setEnabled(ready and not self._starting and not self.sure.isVisibleTo(self))
            self.footer.hint.setText(self._words.cost(self._request) if ready else "")
            self.last.name(self._words.last(batch) if batch else "")
        else:
            self.primary.name(self._words.more())
            self.primary.setEnabled(True)
            self.retry.name(self._words.resume() if self.run.unfinished else self._words.again(failed))
            self.footer.hint.setText(self._words.running(batch) if batch else "")

    def _ask_where(self) -> None:
        self._words.ask_where(self.run.batch, self.follow.export)

    def _connect(self) -> None:
        self.form.changed.connect(self._reconsider)
        self.send.changed.connect(self._reconsider)
        self.send.account.activated.connect(self._suit_apn)
        self.send.file_chosen.connect(self.open_file)
        self.sure.acted.connect(self._send)
        self.sure.closed.connect(self._refresh)
        self.primary.clicked.connect(self._go_on)
        self.copy.clicked.connect(self.text.copy_all)
        self.last.clicked.connect(lambda: self._show(RUN))
        self.stop.clicked.connect(self.follow.stop)
        self.retry.clicked.connect(self.follow.again)
        self.export.clicked.connect(self._ask_where)
        self.follow.changed.connect(self._refresh)
        self.follow.failed.connect(self._fail)
        self.guide.failed.connect(self._fail)
        self.guide.saved.connect(self._tell_saved)
        self.drop = DropTarget(self)
        self.drop.file_dropped.connect(self.open_file)

    def retranslate(self) -> None:
        self.header.show_text(
            self.tr("Trackers and phones"),
            self.tr("The text or the steps that set the APN, sent and followed to the answer"),
        )
        self.copy.name(self.tr("Copy"), self.tr("Copy the exact texts, to send them from elsewhere"))
        self.stop.name(self.tr("Stop"), self.tr("Send nothing more; what is under way is finished"))
        self.export.name(self.tr("Export…"), self.tr("A table of all messages and answers, as CSV"))
        self._refresh()
