"""A device whose failed row a later batch took over is not given a second eSIM by a late retry."""

from collections.abc import Callable

from app.domain.outcome import Outcome
from app.sandbox.faults import Fault, FaultKind
from tests.station.conftest import SUPER_SIM, Rig, make_eids


def test_retry_leaves_alone_what_a_later_batch_has_done(rig: Callable[..., Rig]) -> None:
    it, eids = rig(), make_eids(2)
    it.sandbox.faults.add(Fault(FaultKind.FAIL, match="POST /v1/ESimProfiles", times=2))
    first = it.assign(SUPER_SIM, eids)
    assert {unit.outcome for unit in it.finished(first)} == {Outcome.ERROR}
    assert {unit.outcome for unit in it.finished(it.assign(SUPER_SIM, eids[:1]))} == {Outcome.PASS}
    made = len(it.created())
    it.station.assign.retry_failed(first.id)
    assert [unit.outcome for unit in it.finished(first)] == [Outcome.ERROR, Outcome.PASS]
    assert it.created()[made:] == eids[1:]
