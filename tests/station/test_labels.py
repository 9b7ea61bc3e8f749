"""Labels of units and files: what is said before they are printed, and what is recorded after."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Batch, BatchKind, NewUnit, Provider, Stage
from app.labels.network_printer import NetworkPrinter
from app.labels.template import Template
from app.ledger.ledger import Ledger
from app.places import shipped
from app.sandbox.printer import SimulatedPrinter
from app.sandbox.record import Record
from app.station.code_values import CodeState
from app.station.codes import Codes
from app.station.label_templates import TemplateLibrary
from app.station.label_values import LabelProgress
from app.station.labels import Labels
from app.station.settings import Settings

HOST = "smdp.example.com"
EIDS = ("89049032123451234512345678901235", "89049044900000000000000000102355", "89882119900000000000000000001654")
Make = Callable[..., Batch]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as made:
        yield made


@pytest.fixture
def labels(ledger: Ledger, tmp_path: Path) -> Labels:
    settings = Settings(operator="Ada", station="Line 2")
    library = TemplateLibrary(tmp_path / "labels", shipped("resources", "labels"))
    return Labels(ledger, Codes(ledger, lambda: settings), lambda: settings, library)


@pytest.fixture
def esim(labels: Labels) -> Template:
    return labels.templates.named("esim-50x30")


@pytest.fixture
def batch(ledger: Ledger) -> Make:
    def make(count: int, raw: str = "available", provider: Provider = Provider.SUPERSIM) -> Batch:
        made = ledger.create_batch(
            "list", BatchKind.ASSIGN, "acc", settings={"provider": str(provider)},
            units=[NewUnit(row, f"tablet-{row}", eid=EIDS[row - 1]) for row in range(1, count + 1)],
        )  # fmt: skip
        for unit in ledger.units(made.id):
            ledger.update_unit(
                unit.id, stage=Stage.DONE, outcome=Outcome.PASS, smdp=HOST, raw=raw,
                matching_id=Secret(f"CODE-{unit.id}"),
            )  # fmt: skip
        return made

    return make


def _codes_in(png: bytes) -> list[str]:
    with Image.open(io.BytesIO(png)) as image:
        return [code.text for code in zxingcpp.read_barcodes(image)]


def _csv(*rows: str) -> str:
    return "\n".join(("Activation code;EID;Device name", *rows))


def test_a_batch_becomes_labels_with_all_that_is_known(labels: Labels, batch: Make) -> None:
    found = labels.of_batch(batch(2).id)
    fields = found.items[1].fields
    assert (found.name, len(found.items)) == ("list", 2)
    assert fields["code"] == f"LPA:1${HOST}$CODE-{found.items[1].unit}"
    assert [fields[name] for name in ("eid", "name", "batch", "operator", "station", "row")] == [
        EIDS[1], "tablet-2", "list", "Ada", "Line 2", "2",
    ]  # fmt: skip
    assert "CODE" not in repr(found)


def test_a_search_becomes_labels_oldest_first(labels: Labels, batch: Make) -> None:
    batch(3)
    assert [item.fields["name"] for item in labels.of_search("tablet").items] == ["tablet-1", "tablet-2", "tablet-3"]
    assert labels.of_search("nobody").items == ()


def test_a_file_becomes_labels_and_bad_rows_are_named(labels: Labels, tmp_path: Path) -> None:
    path = tmp_path / "codes.csv"
    rows = (f"1${HOST}$A-1;{EIDS[0]};one", "hello;;two", f"LPA:1${HOST}$A-3;89049032;three", "")
    path.write_text(_csv(*rows), "utf-8-sig")
    found = labels.of_file(path)
    assert [(item.row, item.fields["code"], item.fields["name"]) for item in found.items] == [
        (2, f"LPA:1${HOST}$A-1", "one")
    ]
    assert [row for row, _what in found.problems] == [3, 4]
    assert "8 digits" in str(found.problems[1][1])


def test_a_file_may_be_nothing_but_codes(labels: Labels) -> None:
    link = f"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA%3A1%24{HOST}%24A-2"
    found = labels.of_text(f"LPA:1${HOST}$A-1\n\n{link}\n", "codes.txt")
    assert labels.of_text(link, "codes.txt").items[0].fields["code"] == f"LPA:1${HOST}$A-2"
    assert [item.row for item in found.items] == [1, 3]


def test_a_code_may_be_in_its_parts(labels: Labels) -> None:
    (item,) = labels.of_text(f"SM-DP+ address,MatchingID,ICCID\nhttps://{HOST},A-1,8988211000000465008\n", "x").items
    assert item.fields["code"] == f"LPA:1${HOST}$A-1"


def test_a_file_that_is_not_there_is_said(labels: Labels, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        labels.of_file(tmp_path / "no.csv")
    assert caught.value.code == "list.unreadable"


@pytest.mark.parametrize("suffix", [".pdf", ".zpl"])
def test_labels_of_a_batch_go_to_one_file_and_into_the_audit(
    labels: Labels, batch: Make, esim: Template, ledger: Ledger, tmp_path: Path, suffix: str
) -> None:
    found = labels.of_batch(batch(3).id)
    told: list[int] = []
    made = labels.save(found, esim, tmp_path / f"out{suffix}", lambda progress: told.append(progress.done))
    assert (made.labels, made.pages, made.left_out, told) == (3, 3, 0, [1, 2, 3])
    (entry,) = ledger.audits()
    assert (entry.action, entry.operator) == ("label.saved", "Ada")
    assert entry.detail == {
        "units": [item.unit for item in found.items], "template": esim.name, "to": f"out{suffix}",
    }  # fmt: skip
    assert {item.state for item in labels.of_batch(1).items} == {CodeState.PRINTED}


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_several_pictures_are_numbered(
    labels: Labels, batch: Make, esim: Template, tmp_path: Path, suffix: str
) -> None:
    found = labels.of_batch(batch(2).id)
    labels.save(found, esim, tmp_path / f"out{suffix}")
    files = sorted(tmp_path.glob(f"out*{suffix}"))
    assert [path.name for path in files] == [f"out-00001{suffix}", f"out-00002{suffix}"]
    if suffix == ".png":
        assert _codes_in(files[1].read_bytes()) == [found.items[1].fields["code"]]
        with Image.open(files[0]) as image:
            assert image.size == (591, 354)


def test_cancelled_labels_leave_no_file_and_no_record(
    labels: Labels, batch: Make, esim: Template, ledger: Ledger, tmp_path: Path
) -> None:
    class Enough(Exception):
        pass

    def stop(progress: LabelProgress) -> None:
        if progress.done == 2:
            raise Enough

    with pytest.raises(Enough):
        labels.save(labels.of_batch(batch(3).id), esim, tmp_path / "out.pdf", stop)
    assert list(tmp_path.glob("out*")) == []
    assert ledger.audits() == []


def test_another_ending_is_refused(labels: Labels, batch: Make, esim: Template, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        labels.save(labels.of_batch(batch(1).id), esim, tmp_path / "out.docx")
    assert caught.value.code == "export.kind"


def test_what_was_printed_or_downloaded_is_said_before_it_is_printed_again(
    labels: Labels, batch: Make, esim: Template, tmp_path: Path
) -> None:
    found = labels.of_batch(batch(2).id)
    assert labels.cautions(found) == ()
    labels.save(found.only([1]), esim, tmp_path / "out.pdf")
    (caution,) = labels.cautions(labels.of_batch(1))
    assert (caution.kind, caution.rows) == ("printed", (1,))
    used = labels.of_batch(batch(2, raw="downloaded").id)
    assert [caution.kind for caution in labels.cautions(used)] == ["used"]


def test_a_code_of_a_file_is_known_again_without_the_code_being_kept(
    labels: Labels, esim: Template, ledger: Ledger, tmp_path: Path
) -> None:
    text = _csv(f"LPA:1${HOST}$SECRET-1;;one")
    labels.save(labels.of_text(text, "x"), esim, tmp_path / "out.pdf")
    (entry,) = ledger.audits()
    assert "SECRET" not in str(entry.detail)
    assert [caution.kind for caution in labels.cautions(labels.of_text(text, "x"))] == ["printed"]
    other = labels.of_text(_csv(f"LPA:1${HOST}$SECRET-2;;two"), "x")
    assert labels.cautions(other) == ()


def test_a_file_names_the_unit_that_a_code_belongs_to(labels: Labels, batch: Make) -> None:
    batch(2, raw="installed")
    (item,) = labels.of_text(_csv(f"LPA:1${HOST}$CODE-2;{EIDS[1]};x"), "x").items
    assert (item.unit, item.state) == (2, CodeState.USED)


@pytest.mark.parametrize(
    "rows",
    [
        (f"LPA:1${HOST}$A-1;{EIDS[0]};x", f"LPA:1${HOST}$A-1;{EIDS[1]};y"),
        (f"LPA:1${HOST}$A-1;;x", f"1${HOST.upper()}$A-1;;y"),
        (f"LPA:1${HOST}$CODE-1;{EIDS[2]};x",),
    ],
)
def test_a_code_for_a_second_device_is_stopped(
    labels: Labels, batch: Make, esim: Template, tmp_path: Path, rows: tuple[str, ...]
) -> None:
    batch(1)
    found = labels.of_text(_csv(*rows), "x")
    for deed in (lambda: labels.cautions(found), lambda: labels.save(found, esim, tmp_path / "out.pdf")):
        with pytest.raises(KnownError) as caught:
            deed()
        assert caught.value.code == "code.second_device"
    assert list(tmp_path.glob("out*")) == []


def test_two_labels_for_one_device_and_codes_without_a_matching_id_are_no_second_device(labels: Labels) -> None:
    rows = (f"LPA:1${HOST}$A-1;{EIDS[0]};x", f"LPA:1${HOST}$A-1;{EIDS[0]};x")
    assert labels.cautions(labels.of_text(_csv(*rows), "x")) == ()
    by_eid = (f"LPA:1${HOST}$;{EIDS[0]};x", f"LPA:1${HOST}$;{EIDS[1]};y")
    assert labels.cautions(labels.of_text(_csv(*by_eid), "x")) == ()


def test_units_without_a_code_are_left_out_where_the_label_shows_one(
    labels: Labels, batch: Make, esim: Template, tmp_path: Path
) -> None:
    text = _csv(f"LPA:1${HOST}$A-1;{EIDS[0]};x", f";{EIDS[1]};y")
    made = labels.save(labels.of_text(text, "x"), esim, tmp_path / "out.pdf")
    assert (made.labels, made.left_out) == (1, 1)
    with pytest.raises(KnownError) as caught:
        labels.save(labels.of_batch(batch(2, provider=Provider.CELONA).id), esim, tmp_path / "out.pdf")
    assert caught.value.code == "label.none"


def test_a_label_for_a_code_that_was_scanned(labels: Labels, esim: Template, tmp_path: Path) -> None:
    found = labels.of_codes([ActivationCode.parse(f"LPA:1${HOST}$A-1")])
    labels.save(found, esim, tmp_path / "out.png")
    assert _codes_in((tmp_path / "out.png").read_bytes()) == [f"LPA:1${HOST}$A-1"]


def test_a_scan_of_the_printed_label_finds_its_unit_and_is_recorded(
    labels: Labels, batch: Make, ledger: Ledger
) -> None:
    batch(1)
    unit = labels.confirm(ActivationCode.parse(f"LPA:1${HOST}$CODE-1"))
    assert unit is not None
    assert [(entry.action, entry.detail) for entry in ledger.audits()] == [("label.confirmed", {"units": [unit.id]})]
    assert labels.confirm(ActivationCode.parse(f"LPA:1${HOST}$OTHER")) is None


@pytest.fixture
def printer() -> Iterator[SimulatedPrinter]:
    made = SimulatedPrinter(Record(), 2, 0.001)
    yield made
    made.stop()


def test_a_printer_out_of_labels_goes_on_and_all_is_recorded(
    labels: Labels, batch: Make, esim: Template, ledger: Ledger, printer: SimulatedPrinter
) -> None:
    troubles: set[str] = set()

    def report(progress: LabelProgress) -> None:
        if text := str(progress.trouble):
            troubles.add(text)
            printer.set(paper=5)

    made = labels.send(labels.of_batch(batch(3).id), esim, NetworkPrinter.parse(printer.address), report)
    assert (made.labels, len(printer.printed)) == (3, 3)
    assert troubles == {"The printer is out of labels: load a new roll."}
    (entry,) = ledger.audits()
    assert (entry.action, entry.detail["units"]) == ("label.printed", [1, 2, 3])


def test_what_was_sent_is_recorded_where_printing_is_cancelled(
    labels: Labels, batch: Make, esim: Template, ledger: Ledger, printer: SimulatedPrinter
) -> None:
    class Enough(Exception):
        pass

    def stop(progress: LabelProgress) -> None:
        if progress.done == 1:
            raise Enough

    with pytest.raises(Enough):
        labels.send(labels.of_batch(batch(3).id), esim, NetworkPrinter.parse(printer.address), stop)
    assert [entry.detail["units"] for entry in ledger.audits()] == [[1]]


def test_a_preview_is_a_picture_of_a_made_up_unit(labels: Labels, esim: Template) -> None:
    fields = labels.sample(esim)
    assert _codes_in(labels.preview(esim, fields)) == [fields["code"]]
