"""Labels: from units, a batch, a search or a file, to files and printers; each proved, each recorded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.list_file import read_list
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import Unit
from app.labels.fields import sample
from app.labels.network_printer import NetworkPrinter
from app.labels.raw_queue import RawQueue
from app.labels.template import USUAL, Template
from app.station.codes import Codes
from app.station.label_list import key_of, of_unit, read_labels
from app.station.label_output import Making, Report, shows_code
from app.station.label_paper import Paper, paint
from app.station.label_reuse import cautions, fingerprint, printed_before, stop_second_device
from app.station.label_templates import TemplateLibrary
from app.station.label_values import Caution, LabelItem, LabelList, LabelProgress, LabelsMade
from app.station.lists import LARGEST

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger
    from app.station.settings import Settings

PAGE = 1000
_SAVED, _PRINTED = "label.saved", "label.printed"


def _silent(_progress: LabelProgress) -> None:
    pass


class Labels:
    """Thread-safe. What leaves the program is written to the audit."""

    def __init__(
        self, ledger: Ledger, codes: Codes, settings: Callable[[], Settings], library: TemplateLibrary
    ) -> None:
        self._ledger = ledger
        self._codes = codes
        self._settings = settings
        self.templates = library

    def of_units(self, units: Sequence[Unit], name: str = "") -> LabelList:
        """What is known of each, in their order."""
        states = self._codes.states(units)
        batches = {batch_id: self._ledger.batch(batch_id).name for batch_id in {unit.batch_id for unit in units}}
        about = {"station": self._settings().station, "operator": self._settings().operator}
        items = []
        for row, unit in enumerate(units, 1):
            code = self._codes.of(unit)
            fields = of_unit(unit, code, batches[unit.batch_id], about)
            key = key_of(code) if code else NO_SECRET
            items.append(LabelItem(row, fields, unit.matching_id, key, unit.id, states[unit.id]))
        return LabelList(name, tuple(items))

    def of_batch(self, batch_id: int) -> LabelList:
        """The units that passed, row by row."""
        return self.of_units(self._ledger.units(batch_id, Outcome.PASS), self._ledger.batch(batch_id).name)

    def of_search(self, text: str, report: Report = _silent) -> LabelList:
        """All units that a search of the history finds and that passed, oldest first."""
        units, total = list[Unit](), self._ledger.count(text)
        for offset in range(0, total, PAGE):
            units += (unit for unit in self._ledger.search(text, PAGE, offset) if unit.outcome is Outcome.PASS)
            report(LabelProgress(0, total))
        return self.of_units(units[::-1], text)

    def of_file(self, path: Path) -> LabelList:
        """A CSV file with titles, or a file with a code on each line; the ledger says what it knows of the codes."""
        return self.of_text(read_list(path, LARGEST), path.name)

    def of_text(self, data: bytes | str, name: str) -> LabelList:
        """The same, of what was pasted."""
        items, problems = read_labels(data, name)
        return LabelList(name, tuple(self._with_owners(items)), tuple(problems))

    def of_codes(self, codes: Sequence[ActivationCode]) -> LabelList:
        """A label for each code that was typed or scanned."""
        items = [
            LabelItem(row, {"code": code.text(), "smdp": code.smdp, "row": str(row)}, code.matching_id, key_of(code))
            for row, code in enumerate(codes, 1)
        ]
        return LabelList("", tuple(self._with_owners(items)))

    def cautions(self, labels: LabelList) -> tuple[Caution, ...]:
        """What a person should know before these are printed; `KnownError` where a code would go to two devices."""
        stop_second_device(labels.items, self._owners(labels.items))
        return cautions(labels.items)

    def sample(self, template: Template) -> dict[str, str]:
        """Fields of a made-up unit, for the editor."""
        return sample(template)

    def preview(self, template: Template, fields: Mapping[str, str], dpi: int = 300) -> bytes:
        """A PNG file of the label, every code on it read back; `KnownError` says why there is none."""
        from app.labels.label import picture

        return picture(fields, template, dpi)

    def save(
        self,
        labels: LabelList,
        template: Template,
        path: Path,
        report: Report = _silent,
        *,
        dpi: int = 0,
        start_cell: int = 1,
    ) -> LabelsMade:
        """Write `path` (.pdf, .zpl: all labels; .png, .svg: one file for each, numbered if there are several).

        Every page is read back at `dpi`, the printer's resolution; a file appears only when it is good. A sheet starts
        at its `start_cell`, counted from 1 along the rows.
        """
        from app.labels.outputs import SUFFIXES, USUAL_DPI

        suffix = path.suffix.lower()
        if suffix not in SUFFIXES:
            raise KnownError(
                "export.kind",
                say("labels", "{name} is none of {kinds}.", name=path.name, kinds=", ".join(SUFFIXES)),
                say("labels", "Choose one of these endings."),
            )
        making = Making(self._wanted(labels, template), template, report)
        try:
            pages = making.save(path, dpi or USUAL_DPI[suffix], start_cell)
        finally:
            self._record(_SAVED, making.made, template, path.name)
        return LabelsMade(len(making.made), pages, len(labels.items) - len(making.items))

    def save_units(self, units: Sequence[Unit], path: Path) -> LabelsMade:
        """Those that have a code, on the usual template."""
        return self.save(self.of_units(units), self.templates.named(USUAL), path)

    def send(
        self,
        labels: LabelList,
        template: Template,
        printer: NetworkPrinter | RawQueue,
        report: Report = _silent,
        *,
        dpi: int = 203,
    ) -> LabelsMade:
        """Print on a label printer, in ZPL; the text of each label is read back before it is sent.

        A printer on the network that is in trouble is waited for, which `report` is told. What was sent is recorded,
        also where the work ends early.
        """
        from app.labels.zpl import zpl

        making = Making(self._wanted(labels, template), template, report)
        items = making.items
        data = (zpl(item.fields, template, dpi) for item in items)
        if isinstance(printer, RawQueue):
            printer.print(data, labels.name or template.name)
            self._record(_PRINTED, items, template, str(printer))
        else:
            self._send(making, data, printer)
        return LabelsMade(len(items), len(items), len(labels.items) - len(items))

    def paint(self, labels: LabelList, template: Template, paper: Paper, report: Report = _silent) -> LabelsMade:
        """Print on a printer of the system; what reached the paper is recorded, also where the work ends early."""
        making = Making(self._wanted(labels, template), template, report)
        try:
            pages = paint(making.fields(), template, paper)
        finally:
            self._record(_PRINTED, making.made, template, paper.name)
        return LabelsMade(len(making.made), pages, len(labels.items) - len(making.items))

    def confirm(self, code: ActivationCode) -> Unit | None:
        """A printed label was scanned: the unit that the code was given to, which the audit then knows; or None."""
        unit = self._codes.owner(code)
        if unit is not None:
            self._ledger.audit(self._settings().operator, "label.confirmed", {"units": [unit.id]})
        return unit

    def _send(self, making: Making, data: Iterable[bytes], printer: NetworkPrinter) -> None:
        items = making.items
        with printer.open() as link:
            try:
                link.print(data, lambda sent, trouble: making.report(LabelProgress(sent, len(items), trouble)))
            finally:
                self._record(_PRINTED, items[: link.sent], making.template, str(printer))

    def _wanted(self, labels: LabelList, template: Template) -> list[LabelItem]:
        """Those that can be made; a template that shows a code is for units that have one."""
        stop_second_device(labels.items, self._owners(labels.items))
        items = [item for item in labels.items if item.has_code] if shows_code(template) else list(labels.items)
        if not items:
            raise KnownError(
                "label.none",
                say("labels", "There is no label to print: none of these has an activation code."),
                say("labels", "Choose a list whose units were given codes, or a template without one."),
            )
        return items

    def _with_owners(self, items: Sequence[LabelItem]) -> list[LabelItem]:
        owners = self._owners(items)
        newest = {code: units[-1] for code, units in owners.items()}
        states = self._codes.states(list(newest.values()))
        known = [
            replace(item, unit=unit.id, state=states[unit.id]) if (unit := newest.get(item.key)) else item
            for item in items
        ]
        return printed_before(known, self._marks() if any(item.unit is None for item in known) else set())

    def _owners(self, items: Sequence[LabelItem]) -> dict[Secret, list[Unit]]:
        """The units that have these codes in the ledger, oldest first, by the key of the code."""
        found: dict[Secret, list[Unit]] = {}
        for unit in self._ledger.units_with_matching_ids({item.matching_id for item in items}):
            if unit.smdp:
                found.setdefault(key_of(ActivationCode.make(unit.smdp, unit.matching_id)), []).append(unit)
        return found

    def _marks(self) -> set[str]:
        """Fingerprints of codes that were printed and belong to no unit."""
        entries = self._ledger.audits(limit=None, actions={_SAVED, _PRINTED})
        lists = (entry.detail.get("codes") for entry in entries)
        return {str(mark) for marks in lists if isinstance(marks, list) for mark in marks}

    def _record(self, action: str, made: Sequence[LabelItem], template: Template, target: str) -> None:
        if not made:
            return
        detail: dict[str, object] = {
            "units": [item.unit for item in made if item.unit is not None],
            "template": template.name,
            "to": target,
        }
        if strangers := [fingerprint(item.key) for item in made if item.unit is None and item.key]:
            detail["codes"] = strangers
        self._ledger.audit(self._settings().operator, action, detail)
