"""Activation codes of assigned eSIMs: as a value, a picture and a label, each proved and recorded."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Provider, Unit
from app.labels.label import LabelContent, pdf
from app.labels.picture import png
from app.labels.proof import read_picture
from app.labels.qr import QrMatrix, matrix
from app.ledger.ledger import Ledger
from app.station.files import writing
from app.station.settings import Settings


class Codes:
    """Thread-safe. What reveals or hands out a code of a unit is written to the audit."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings]) -> None:
        self._ledger = ledger
        self._settings = settings

    def of(self, unit: Unit) -> ActivationCode | None:
        """None where there is no code to scan: the unit has no profile, or Celona hands none out per device.

        A profile reserved for an EID has an empty MatchingID: the SM-DP+ knows the device.
        """
        if unit.outcome is not Outcome.PASS or not unit.smdp:
            return None
        if self._ledger.batch(unit.batch_id).settings.get("provider") == Provider.CELONA:
            return None
        return ActivationCode.make(unit.smdp, unit.matching_id.reveal())

    def matrix(self, code: ActivationCode) -> QrMatrix:
        return matrix(code.text())

    def png(self, code: ActivationCode) -> bytes:
        """A picture that was read back before it is given away."""
        return png(matrix(code.text()))

    def read(self, path: Path) -> list[str]:
        """The texts of all codes in a picture."""
        try:
            return read_picture(path.read_bytes())
        except OSError as error:
            raise KnownError(
                "code.unreadable",
                say("codes", "{name} cannot be opened.", name=path.name),
                say("codes", "Choose another picture."),
                detail=str(error),
            ) from error

    def shown(self, unit: Unit) -> None:
        self._audit("code.shown", unit.id)

    def save_png(self, code: ActivationCode, path: Path, unit: Unit | None = None) -> None:
        with writing(path):
            path.write_bytes(self.png(code))
        if unit is not None:
            self._audit("code.saved", unit.id)

    def label_pdf(
        self, units: Iterable[Unit], path: Path, progress: Callable[[int], None] = lambda _count: None
    ) -> int:
        """One page a code; the number of labels. Units without a code are left out.

        Every page is read back; the file appears only when all are good.
        """
        fresh = path.with_name(path.name + ".part")
        made: list[int] = []
        with writing(path):
            try:
                with fresh.open("wb") as out:
                    pdf(self._contents(units, made, progress), out)
                if made:
                    fresh.replace(path)
            finally:
                fresh.unlink(missing_ok=True)
        for unit_id in made:
            self._audit("label.saved", unit_id)
        return len(made)

    def code_label(self, code: ActivationCode, path: Path) -> None:
        """A label for a code that belongs to no unit here."""
        with writing(path), path.open("wb") as out:
            pdf([LabelContent(code.text())], out)

    def _contents(
        self, units: Iterable[Unit], made: list[int], progress: Callable[[int], None]
    ) -> Iterator[LabelContent]:
        names: dict[int, str] = {}
        for unit in units:
            if (code := self.of(unit)) is None:
                continue
            if unit.batch_id not in names:
                names[unit.batch_id] = self._ledger.batch(unit.batch_id).name
            yield LabelContent(
                code.text(),
                name=unit.name,
                eid=unit.eid,
                iccid=unit.iccid,
                batch=names[unit.batch_id],
                made=unit.updated.astimezone().date(),
            )
            made.append(unit.id)
            progress(len(made))

    def _audit(self, action: str, unit_id: int) -> None:
        self._ledger.audit(self._settings().operator, action, {"unit": unit_id})
