"""Codes of units: which there are, what became of them, and files that appear only when they are good."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.commands.codes import qr
from app.domain.activation_code import ActivationCode
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Batch, BatchKind, NewUnit, Provider, Stage
from app.labels.read_file import read_file
from app.ledger.ledger import Ledger
from app.station.code_values import CodeState
from app.station.codes import Codes
from app.station.settings import Settings

Make = Callable[..., Batch]

HOST = "smdp.example.com"


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as made:
        yield made


@pytest.fixture
def codes(ledger: Ledger) -> Codes:
    return Codes(ledger, lambda: Settings(operator="Operator 14"))


@pytest.fixture
def batch(ledger: Ledger) -> Make:
    """`batch(3)` has units that passed, each with a code; `batch(3, Provider.CELONA)` has none per device."""

    def make(count: int, provider: Provider = Provider.SUPERSIM, raw: str = "available") -> Batch:
        made = ledger.create_batch(
            "list", BatchKind.ASSIGN, "acc", settings={"provider": str(provider)},
            units=[NewUnit(row, f"tablet-{row}", eid=f"{row:032}") for row in range(1, count + 1)],
        )  # fmt: skip
        for unit in ledger.units(made.id):
            secret = Secret("" if provider is Provider.CELONA else f"CODE-{unit.id}")
            ledger.update_unit(
                unit.id, stage=Stage.DONE, outcome=Outcome.PASS, smdp=HOST, matching_id=secret, raw=raw
            )  # fmt: skip
        return made

    return make


def test_the_codes_of_a_batch_come_in_the_order_of_its_rows(codes: Codes, batch: Make) -> None:
    items = codes.batch(batch(3).id)
    assert [item.unit.row for item in items] == [1, 2, 3]
    assert items[0].code is not None
    assert items[0].code.text() == f"LPA:1${HOST}$CODE-{items[0].unit.id}"
    assert {item.state for item in items} == {CodeState.FRESH}


def test_units_that_did_not_pass_have_no_code(codes: Codes, batch: Make, ledger: Ledger) -> None:
    made = batch(2)
    ledger.update_unit(ledger.units(made.id)[0].id, outcome=Outcome.FAIL)
    assert [item.unit.row for item in codes.batch(made.id)] == [2]


def test_celona_gives_no_code_per_device_but_the_host_is_known(codes: Codes, batch: Make) -> None:
    (item,) = codes.batch(batch(1, Provider.CELONA).id)
    assert (item.code, item.unit.smdp) == (None, HOST)


def test_the_state_follows_what_the_audit_has(codes: Codes, batch: Make, ledger: Ledger, tmp_path: Path) -> None:
    first, second, third, fourth = codes.batch(batch(4).id)
    codes.shown(first.unit)
    assert second.code is not None
    codes.save_picture(second.code, tmp_path / "code.png", second.unit)
    ledger.audit("Operator 14", "label.printed", {"units": [third.unit.id]})
    codes.shown(third.unit)  # a label stays printed when its code is looked at once more
    states = codes.states([item.unit for item in (first, second, third, fourth)])
    assert list(states.values()) == [CodeState.SHOWN, CodeState.SAVED, CodeState.PRINTED, CodeState.FRESH]


def test_a_downloaded_profile_is_used(codes: Codes, batch: Make) -> None:
    (item,) = codes.batch(batch(1, raw="downloaded").id)
    assert item.state is CodeState.USED


def test_no_units_have_no_states(codes: Codes) -> None:
    assert codes.states([]) == {}


def test_a_printed_code_finds_its_unit(codes: Codes, batch: Make) -> None:
    item = codes.batch(batch(2).id)[1]
    assert item.code is not None
    owner = codes.owner(item.code)
    assert owner is not None
    assert owner.id == item.unit.id
    assert codes.owner(replace(item.code, smdp="other.example.com")) is None
    assert codes.owner(ActivationCode.make(HOST)) is None


def test_a_picture_reads_back_as_the_code(codes: Codes, batch: Make) -> None:
    (item,) = codes.batch(batch(1).id)
    assert item.code is not None
    picture = codes.picture(item.code)
    assert read_file(picture.png).texts == [item.code.text()]
    assert picture.matrix.text == item.code.text()
    assert "CODE" not in repr(picture)


def test_qr_command_leaves_no_broken_file(tmp_path: Path) -> None:
    long = f"LPA:1${HOST}${'A' * 120}"
    ran = CliRunner().invoke(qr, [long, "--label", "-o", str(tmp_path / "label.pdf")])
    assert ran.exit_code != 0
    assert list(tmp_path.glob("label*")) == []


def test_qr_command_refuses_a_strange_ending_before_it_writes_anything(tmp_path: Path) -> None:
    good, strange = tmp_path / "code.png", tmp_path / "code.txt"
    ran = CliRunner().invoke(qr, [f"LPA:1${HOST}$A", "-o", str(good), "-o", str(strange)])
    assert ran.exit_code == 2
    assert not good.exists()
