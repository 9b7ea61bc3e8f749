"""What is said, on each kind of module, when the network refuses."""

from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.domain.recipe_values import ExtraCommand
from app.modem.ask import Asker
from app.modem.configure import provision
from app.modem.hindrance import remedy_for
from app.modem.link import Link
from app.modem.means import Means
from app.modem.session import AtSession
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox

EM = Recipe("emnify", Apn("em"), registration_timeout_s=3)
TELLS_BY_CEER = "ec25"
TELLS_BY_CEREG = "sara-r510s"
TELLS_NOTHING = "m66"
CAUSES = (2, 3, 6, 7, 8, 11, 13, 14, 15, 17, 19, 20, 22)


@pytest.fixture
def unit(catalog, pace):
    started = []

    def start(name, **options):
        quick = {"reply_ms": 1.0, "registration_s": 0.02, "boot_s": 0.02, "seed": 1, **options}
        started.append(Sandbox.start(SandboxOptions(1, (name,), **quick)))
        port = started[-1].ports[0]

        def run(recipe=EM):
            with Link.open(port.device) as link:
                means = Means(replace(pace, denied_s=0.05, restart_s=0.1))
                return list(provision(AtSession(link), catalog, recipe, means))

        return port.module, run

    yield start
    for box in started:
        box.stop()


def refusal(run, recipe=EM):
    with pytest.raises(KnownError) as error:
        run(recipe)
    return error.value


@pytest.mark.parametrize("name", [TELLS_BY_CEER, TELLS_BY_CEREG])
def test_every_cause_has_words_and_what_to_do(unit, name):
    module, run = unit(name)
    said = {}
    for cause in CAUSES:
        module.policy.reject_cause = cause
        module.switch_radio(4)
        error = refusal(run)
        assert error.code == "network.denied"
        assert f"cause {cause}:" in str(error.what)
        assert str(error.remedy)
        assert error.outcome is (Outcome.ERROR if cause in (17, 22) else Outcome.FAIL)
        said[str(error.what)] = cause
    assert len(said) == len(CAUSES)


def test_without_a_cause_the_refusal_is_told_all_the_same(unit):
    module, run = unit(TELLS_NOTHING)
    module.policy.reject_cause = 11
    module.switch_radio(4)
    assert refusal(run).code in ("network.denied", "network.timeout")


@pytest.mark.parametrize("name", [TELLS_BY_CEER, TELLS_BY_CEREG, "nrf9160"])
def test_an_attach_that_fails_over_the_apn_names_the_apn(unit, name):
    _, run = unit(name, accepted_apns=("super",))
    error = refusal(run)
    assert (error.code, error.outcome) == ("network.denied", Outcome.FAIL)
    assert "cause 27: missing or unknown APN" in str(error.what)
    assert "letter by letter" in str(error.remedy)


def test_a_data_session_that_is_refused_names_the_cause(unit):
    _, run = unit("sara-u201", accepted_apns=("super",))
    error = refusal(run, replace(EM, data=True))
    assert (error.code, error.outcome) == ("data.refused", Outcome.FAIL)
    assert "cause 27: missing or unknown APN" in str(error.what)


@pytest.mark.parametrize(
    ("mode", "forbidden", "hint"),
    [
        (0, "F" * 24, "Check antenna"),
        (0, "62F23062F220FFFFFFFFFFFF", "avoids 26203, 26202"),
        (1, "F" * 24, "one network only"),
        (2, "F" * 24, "told to leave the network"),
    ],
)
def test_a_module_that_finds_no_network_is_asked_what_holds_it_back(unit, mode, forbidden, hint):
    module, run = unit(TELLS_BY_CEER)
    module.policy.rats = frozenset()
    module.card.forbidden, module.operator_mode = forbidden, mode
    error = refusal(run, replace(EM, registration_timeout_s=0.2))
    assert (error.code, error.outcome) == ("network.timeout", Outcome.TIMEOUT)
    assert hint in str(error.remedy)


def test_the_line_that_empties_the_list_of_forbidden_networks_does_so(unit):
    module, run = unit(TELLS_BY_CEER)
    module.policy.rats, module.card.forbidden = frozenset(), "62F230FFFFFFFFFFFFFFFFFF"
    told = str(refusal(run, replace(EM, registration_timeout_s=0.2)).remedy)
    line = told[told.index("(AT+") + 1 : told.index(") and")]
    run(replace(EM, registration_timeout_s=0, extra=(ExtraCommand(line, expect="144"),)))
    assert module.card.forbidden == "F" * 24


def test_what_such_modules_hold_back_from_is_said_too(unit):
    module, run = unit("sara-r410m")
    module.policy.rats, module.card.forbidden = frozenset(), "62F230FFFFFFFFFFFFFFFFFF"
    remedy = str(refusal(run, replace(EM, registration_timeout_s=0.2)).remedy)
    assert remedy.index("Check antenna") < remedy.index("AT+UMNOPROF?") < remedy.index("avoids 26203")


def test_a_module_that_does_not_answer_while_it_searches_gets_the_usual_remedy(talk, catalog):
    commands = replace(catalog.vendor_for("", ""), timeouts={"AT": 0.1})
    asker = Asker(talk({"AT+COPS=3,2": "OK", "AT+COPS?": None}).session, commands)
    assert remedy_for(asker, say("network", "as ever")) == say("network", "as ever")
