from app.domain.recipe import Apn, Recipe
from app.modem.configure import provision
from app.modem.progress import IdentityRead, NetworkSeen, StepBegan, StepEnded, ValueRead

EM = Recipe("emnify", Apn("em"), registration_timeout_s=5)


def test_a_module_is_identified_given_its_apn_and_followed_into_the_network(talk, bg96, catalog, pace):
    talking = talk(bg96)
    progress = list(provision(talking.session, catalog, EM, pace))
    identity = next(p.identity for p in progress if isinstance(p, IdentityRead))
    assert (identity.vendor, identity.model, identity.imei) == ("Quectel", "BG96", "490154203237518")
    assert (identity.iccid, identity.imsi) == ("8988303000000614227", "901430000000001")
    assert next(p for p in progress if isinstance(p, ValueRead)) == ValueRead("apn", "", "em, IP")
    assert [p.number for p in progress if isinstance(p, StepBegan)] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert next(p for p in progress if isinstance(p, NetworkSeen)).signal.dbm == -96
    assert isinstance(progress[-1], StepEnded)
    assert progress[-1].detail == "LTE-M, RSRP -96 dBm"
