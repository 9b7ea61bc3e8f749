"""Batches and SIMs of EMnify: claims, states, searches, pages."""

from datetime import UTC, datetime

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.providers.emnify.api import query
from app.providers.emnify.batches import BicState, SimBatch
from app.providers.emnify.client import Emnify, emnify_gate
from app.providers.emnify.sims import MOVES, Sim, SimState
from app.providers.errors import AnswerLost, Refused
from app.providers.reply import Fields, Ref
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp, Seen
from tests.providers.emnify.examples import BATCH, BIC, ENDPOINT, SIM, paths


def test_a_batch_is_looked_at_before_it_is_claimed(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, BATCH))
    check = emnify.batches.check(BIC)
    assert (check.form, check.state) == (BIC, BicState.FREE)
    assert check.batch == SimBatch(7, BIC, "BSN1", 50, "4FF IoT", "Delivered")
    assert paths(server) == [f"GET /api/v1/sim_batch/bic/{BIC}"]


@pytest.mark.parametrize(("status", "state"), [(400, BicState.REGISTERED), (422, BicState.FOREIGN)])
def test_what_stands_against_a_claim_is_told(
    status: int, state: BicState, server: ScriptedHttp, emnify: Emnify
) -> None:
    server.plan(Reply(status))
    check = emnify.batches.check(BIC)
    assert (check.state, check.batch, len(server.seen)) == (state, None, 1)


def test_a_bic_not_known_as_it_is_is_looked_up_with_a_hash(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(404), Reply(200, BATCH))
    check = emnify.batches.check(BIC)
    assert (check.form, check.state) == (f"#{BIC}", BicState.FREE)
    assert paths(server)[1] == f"GET /api/v1/sim_batch/bic/%23{BIC}"


def test_a_bic_given_with_a_hash_is_tried_so_first(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(404), Reply(404))
    check = emnify.batches.check(f"#{BIC}")
    assert (check.form, check.state) == (f"#{BIC}", BicState.UNKNOWN)
    assert paths(server) == [f"GET /api/v1/sim_batch/bic/%23{BIC}", f"GET /api/v1/sim_batch/bic/{BIC}"]


def test_another_refusal_of_the_look_is_an_error(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(403, {"error_code": 1104, "error_token": "Forbidden", "message": "not yours"}))
    with pytest.raises(Refused) as found:
        emnify.batches.check(BIC)
    assert (found.value.code, found.value.said.code) == ("provider.forbidden", "1104")


def test_a_claim_names_its_sims_and_begins_with_issued(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, {"sim": [{"id": 1, "iccid": "8988303000000000001"}, {"id": "2", "iccid": ""}]}))
    assert [(sim.id, sim.iccid) for sim in emnify.batches.register(f"#{BIC}")] == [(1, "8988303000000000001"), (2, "")]
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("PATCH", f"/api/v1/sim_batch/bic/%23{BIC}")
    assert seen.json == {"sim_status": {"id": 0}}


def test_a_claim_refused_without_words_is_explained(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(422, b"", {"Content-Type": "text/html"}))
    with pytest.raises(Refused) as found:
        emnify.batches.register(BIC, SimState.ACTIVATED)
    assert (found.value.code, found.value.outcome, len(server.seen)) == ("emnify.batch", Outcome.FAIL, 1)
    assert server.seen[0].json == {"sim_status": {"id": 1}}


@pytest.mark.parametrize("reply", [Reply(cut=True), Reply(500), Reply(200, b"<html>"), Reply(200, [])])
def test_a_claim_is_sent_once_whatever_happens_to_its_answer(
    reply: Reply, server: ScriptedHttp, emnify: Emnify
) -> None:
    server.plan(reply)
    with pytest.raises(AnswerLost):
        emnify.batches.register(BIC)
    assert len(server.seen) == 1


@pytest.mark.parametrize("bic", ["", "#"])
def test_no_bic_is_a_mistake_of_the_caller(bic: str, emnify: Emnify) -> None:
    with pytest.raises(ValueError, match="BIC"):
        emnify.batches.register(bic)


def test_a_sim_is_read(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, SIM))
    sim = emnify.sims.get(625)
    assert (sim.id, sim.state, sim.status) == (625, SimState.ISSUED, Ref(0, "Issued"))
    assert (sim.iccid, sim.iccid_with_luhn) == ("8988303000000000009", "89883030000000000098")
    assert sim.production_date == datetime(2014, 10, 14, 8, 46, 45, tzinfo=UTC)
    assert (sim.endpoint, sim.model.name, sim.owner.name) == (Ref(166, "GPS Tracker"), "4FF", "Test Devices")


def test_a_state_of_later_days_is_kept_as_it_is() -> None:
    sim = Sim.read(Fields({**SIM, "status": {"id": 9, "description": "Hibernating"}}))
    assert (sim.state, sim.status) == (None, Ref(9, "Hibernating"))
    assert not sim.allows(SimState.ISSUED)
    assert not sim.allows(SimState.DELETED)


@pytest.mark.parametrize("old", SimState)
@pytest.mark.parametrize("new", SimState)
def test_moves_that_emnify_does_not_allow_are_not_asked_for(
    old: SimState, new: SimState, server: ScriptedHttp, emnify: Emnify
) -> None:
    sim = Sim.read(Fields({**SIM, "status": {"id": int(old), "description": old.name}}))
    server.plan(Reply(204))
    if new in MOVES[old]:
        emnify.sims.move(sim, new)
        assert server.seen[0].json == {"status": {"id": int(new)}}
    else:
        with pytest.raises(KnownError) as found:
            emnify.sims.move(sim, new)
        assert (found.value.code, server.seen) == ("emnify.sim_move", [])


def test_nothing_leads_back_to_issued() -> None:
    assert not any(SimState.ISSUED in moves for moves in MOVES.values())


@pytest.mark.parametrize(
    ("iccid", "q"),
    [
        ("8988303000000000009", "iccid:8988303000000000009"),
        ("89883030000000000098", "iccid_with_luhn:89883030000000000098"),
    ],
)
def test_a_sim_is_found_by_19_and_by_20_digits(iccid: str, q: str, server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, [{**SIM, "id": 1, "iccid": "8988303000000000001"}, SIM]), Reply(200, []))
    found = emnify.sims.by_iccid(iccid)
    assert found is not None
    assert found.id == 625
    assert server.seen[0].query["q"] == q
    assert emnify.sims.by_iccid(iccid) is None


class Pages:
    """A list in pages; one that is asked for beyond the last gives the last again, as EMnify does."""

    def __init__(self, rows: int, header: str | None = "X-Total-Pages") -> None:
        self.rows = [{**SIM, "id": number} for number in range(rows)]
        self.header = header

    def __call__(self, seen: Seen) -> Reply:
        size = int(seen.query["per_page"])
        last = max(-(-len(self.rows) // size), 1)
        page = min(int(seen.query["page"]), last)
        headers = {self.header: str(last)} if self.header else {}
        return Reply(200, self.rows[(page - 1) * size : page * size], headers)


@pytest.mark.parametrize("header", ["X-Total-Pages", "x-total-pages", "X-TOTAL-PAGES", None])
@pytest.mark.parametrize("rows", [0, 1, 9, 10, 11, 30])
def test_all_rows_come_once_and_in_order(rows: int, header: str | None, server: ScriptedHttp, emnify: Emnify) -> None:
    server.otherwise = Pages(rows, header)
    assert [sim.id for sim in emnify.sims.all(per_page=10)] == list(range(rows))
    assert len(server.seen) <= rows // 10 + (2 if header is None else 1)


def test_a_page_is_asked_for_when_it_is_reached(server: ScriptedHttp, emnify: Emnify) -> None:
    server.otherwise = Pages(30)
    sims = emnify.sims.all(per_page=10)
    assert [next(sims).id for _ in range(10)] == list(range(10))
    assert len(server.seen) == 1


def test_one_page_tells_how_many_there_are(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, [ENDPOINT], {"X-Total-Pages": "7", "X-Total-Count": "6001"}))
    page = emnify.endpoints.page(3, q=query(name="a,b", status=0), sort="-name")
    assert (page.number, page.pages, page.total, len(page.items)) == (3, 7, 6001, 1)
    assert server.seen[0].query == {
        "q": "name:a b,status:0", "sort": "-name", "page": "3", "per_page": "1000",
    }  # fmt: skip


def test_lists_keep_to_ten_a_second(server: ScriptedHttp, emnify: Emnify, clock: QuickClock) -> None:
    gate = emnify_gate()
    for _ in range(26):
        gate.leave(gate.enter(clock, paced=True))
    assert clock.time - 1000.0 == pytest.approx(2.5)
    for _ in range(1974):
        gate.leave(gate.enter(clock))
    assert clock.time - 1000.0 == pytest.approx(2.5)
    gate.leave(gate.enter(clock))
    assert clock.time - 1000.0 == pytest.approx(300.0)
