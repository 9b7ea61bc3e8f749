"""Every setting of a recipe on simulated modules: read, written where it differs, read back, granted, brought back."""

from dataclasses import replace

import pytest

from app.catalog.action import Action
from app.domain.edrx import Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.psm import Psm
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.recipe_values import EdrxNetwork, EdrxWish, ExtraCommand, PinWish, PsmWish
from app.domain.secret import Secret
from app.modem.applying import settings_of
from app.modem.ask import Asker
from app.modem.configure import provision
from app.modem.link import Link
from app.modem.means import Means
from app.modem.pace import USUAL_RATES
from app.modem.plan import plan
from app.modem.progress import IdentityRead, StepBegan, StepEnded, ValueGranted, ValueRead, ValueWanted
from app.modem.restore import restore
from app.modem.session import AtSession
from app.modem.sim import PinWanted
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox

LTE_M = Recipe(
    "LTE-M",
    Apn("em"),
    registration_timeout_s=10,
    roaming="on",
    rat="lte-m",
    bands=(3, 20),
    operator="auto",
    psm=PsmWish(True, Psm.of_seconds(36000, 60)),
    edrx=EdrxWish(EdrxNetwork.LTE_M, Edrx.of_seconds(EdrxMode.WB_S1, 81.92)),
    data=True,
    ping="192.0.2.1",
)
APN = Recipe("APN", Apn("em"), registration_timeout_s=0)


class Bench:
    """One module of a sandbox, and what can be done with it."""

    def __init__(self, catalog, pace, personality, **options):
        quick = {"reply_ms": 1.0, "registration_s": 0.05, "boot_s": 0.05, "seed": 1, **options}
        self.box = Sandbox.start(SandboxOptions(1, (personality,), **quick))
        self.catalog = catalog
        self.sent = []
        self.means = Means(replace(pace, restart_s=0.2, back_s=3.0), find=lambda: self.port.device)

    @property
    def port(self):
        return self.box.ports[0]

    @property
    def module(self):
        return self.port.module

    def talk(self, work):
        with Link.open(self.port.device) as link:
            return work(AtSession(link, lambda line: self.sent.append(line.line) if line.sent else None))

    def run(self, recipe, **means):
        return self.talk(lambda at: list(provision(at, self.catalog, recipe, replace(self.means, **means))))

    def plan(self, recipe):
        return self.talk(lambda at: plan(at, self.catalog, recipe, self.means))

    def restore(self, recipe, progress, imei=None):
        was = [each for each in progress if isinstance(each, ValueRead)]
        settings = settings_of(recipe)
        imei = imei or self.module.imei
        return self.talk(lambda at: list(restore(at, self.catalog, imei, was, settings, self.means)))


@pytest.fixture
def bench(catalog, pace):
    made = []

    def make(personality, **options):
        made.append(Bench(catalog, pace, personality, **options))
        return made[-1]

    yield make
    for each in made:
        each.box.stop()


def values(progress):
    return {each.name: (each.before, each.after) for each in progress if isinstance(each, ValueRead)}


def test_every_setting_of_a_bg96_is_written_read_back_and_what_the_network_gave_is_told(bench):
    bg96 = bench("bg96")
    progress = bg96.run(LTE_M)
    after = {name: now for name, (_, now) in values(progress).items()}
    assert after == {
        "apn": "em, IP",
        "roaming": "on",
        "bands": "3,20",
        "rat": "lte-m",
        "psm": "T3412 extended 10 h, T3324 1 min",
        "edrx": "81.92 s",
        "operator": "auto",
    }
    granted = {each.name: each.granted for each in progress if isinstance(each, ValueGranted)}
    assert granted == {"psm": "T3412 extended 10 h, T3324 1 min", "edrx": "81.92 s, PTW 5.12 s"}
    assert [str(each.text) for each in progress[-3:] if isinstance(each, StepEnded)][-1].startswith("192.0.2.1 answers")


def test_asked_twice_nothing_is_written_the_second_time(bench):
    bg96 = bench("bg96")
    bg96.run(LTE_M)
    bg96.sent.clear()
    progress = bg96.run(LTE_M)
    assert all(before == after for before, after in values(progress).values())
    assert not {each.name for each in progress if isinstance(each, StepBegan)} & {"write", "restart", "verify"}
    assert not [
        line for line in bg96.sent if line.startswith(("AT+CFUN=", "AT+CGDCONT=", "AT+CPSMS=", 'AT+QCFG="band",0'))
    ]


def test_a_dry_run_shows_the_lines_and_sends_none_of_them(bench):
    bg96 = bench("bg96")
    dry = bg96.plan(LTE_M)
    shown = [line for planned in dry.settings for line in planned.lines]
    assert 'AT+CGDCONT=1,"IP","em"' in shown
    assert f'AT+CPSMS=1,,,"{LTE_M.psm.timers.tau.bits}","{LTE_M.psm.timers.active.bits}"' in shown
    assert dry.radio_off
    assert dry.possible
    assert not set(shown) & set(bg96.sent)
    bg96.sent.clear()
    bg96.run(LTE_M)
    assert [line for line in bg96.sent if line in shown] == shown


def test_a_dry_run_names_what_the_module_cannot_have(bench):
    dry = bench("bg96").plan(replace(LTE_M, rat="nr"))
    wrong = [planned for planned in dry.settings if planned.problem.template]
    assert [planned.name for planned in wrong] == ["rat"]
    assert "lte-m" in str(wrong[0].remedy)
    assert not dry.possible


def test_a_setting_that_the_module_cannot_have_stops_everything_before_it_is_touched(bench):
    bg96 = bench("bg96")
    with pytest.raises(KnownError) as error:
        bg96.run(replace(LTE_M, rat="nr"))
    assert error.value.code == "at.value"
    assert not [line for line in bg96.sent if line.startswith("AT+CGDCONT=")]


def test_what_was_there_is_brought_back(bench):
    bg96 = bench("bg96")
    first = bg96.run(replace(APN, apn=Apn("internet")))
    assert values(first)["apn"] == ("", "internet, IP")
    changed = bg96.run(LTE_M)
    back = values(bg96.restore(LTE_M, changed))
    assert back["apn"] == ("em, IP", "internet, IP")
    assert back["rat"] == ("lte-m", "gsm+lte-m")
    assert back["psm"][1] == back["edrx"][1] == "off"
    assert bg96.module.attach_context.apn == "internet"


def test_nothing_is_brought_back_to_another_module(bench):
    bg96 = bench("bg96")
    changed = bg96.run(LTE_M)
    with pytest.raises(KnownError) as error:
        bg96.restore(LTE_M, changed, imei="490154203237518")
    assert (error.value.code, error.value.outcome) == ("restore.other", Outcome.ERROR)
    assert bg96.module.attach_context.apn == "em"


def test_an_apn_with_a_password_is_not_promised_back(bench):
    bg96 = bench("bg96")
    with_user = replace(APN, apn=Apn("corp", auth=Auth.CHAP, user="joe", password=Secret("s3cret")))
    bg96.run(with_user)
    changed = bg96.run(APN)
    assert next(each for each in changed if isinstance(each, ValueRead)).undo == ()


def test_a_port_that_comes_back_under_another_name_is_found_again(bench):
    me910 = bench("me910", reboot_unplugs=True)
    me910.box.faults.add(Fault(FaultKind.RENAME, times=None))
    before = me910.port.device
    progress = me910.run(LTE_M)
    assert "restart" in {each.name for each in progress if isinstance(each, StepEnded)}
    assert values(progress)["bands"][1] == "3,20"
    assert me910.port.device != before


def test_a_module_that_does_not_come_back_is_said(bench):
    me910 = bench("me910", boot_s=60.0)
    me910.means = replace(me910.means, pace=replace(me910.means.pace, back_s=-19.5))
    with pytest.raises(KnownError) as error:
        me910.run(LTE_M)
    assert (error.value.code, error.value.outcome) == ("module.not_back", Outcome.TIMEOUT)


@pytest.fixture
def locked(bench):
    bg96 = bench("bg96")
    bg96.module.card.pin = "4711"
    return bg96


def test_without_its_pin_a_locked_sim_ends_the_work_and_tells_the_tries_left(locked):
    with pytest.raises(PinWanted) as error:
        locked.run(APN)
    assert (error.value.code, error.value.tries) == ("sim.pin", 3)
    assert "Tries left: 3" in str(error.value.what)
    assert not [line for line in locked.sent if line.startswith("AT+CPIN=")]


def test_the_right_pin_is_entered_once_and_the_sims_numbers_are_read_then(locked):
    progress = locked.run(APN, pin=Secret("4711"))
    assert len([line for line in locked.sent if line.startswith("AT+CPIN=")]) == 1
    assert "4711" not in repr(locked.sent) + repr(progress)
    assert [each.identity.imsi for each in progress if isinstance(each, IdentityRead)][-1] == locked.module.card.imsi


def test_a_wrong_pin_is_never_tried_again_by_itself(locked):
    with pytest.raises(PinWanted) as error:
        locked.run(APN, pin=Secret("0000"))
    assert (error.value.code, error.value.tries) == ("sim.pin_wrong", 2)


def test_the_last_try_takes_a_persons_word(locked):
    for _ in range(2):
        with pytest.raises(PinWanted):
            locked.run(APN, pin=Secret("0000"))
    with pytest.raises(PinWanted) as error:
        locked.run(APN, pin=Secret("4711"))
    assert (error.value.code, error.value.tries) == ("sim.last_try", 1)
    locked.run(APN, pin=Secret("4711"), last_try=True)


def test_the_pin_lock_is_switched_off_with_the_pin(locked):
    off = replace(APN, sim_pin=PinWish.OFF)
    progress = locked.run(off, pin=Secret("4711"))
    assert values(progress)["sim_pin"] == ("on", "off")
    assert values(locked.run(off))["sim_pin"] == ("off", "off")


def test_a_wrong_pin_for_the_lock_tells_the_tries_and_is_sent_once(bench):
    unit = bench("bg96")
    unit.module.card.pin, unit.module.card.unlocked = "4711", True
    off = replace(APN, sim_pin=PinWish.OFF)
    with pytest.raises(PinWanted) as error:
        unit.run(off, pin=Secret("0000"))
    assert (error.value.code, error.value.tries, unit.module.function) == ("sim.pin_wrong", 2, 1)
    unit.module.card.tries = 1
    with pytest.raises(PinWanted) as error:
        unit.run(off, pin=Secret("4711"))
    assert (error.value.code, unit.module.card.tries) == ("sim.last_try", 1)
    unit.run(off, pin=Secret("4711"), last_try=True)
    assert unit.module.card.pin == ""


@pytest.mark.parametrize(
    ("action", "line"), [(Action.PIN_ENTER, 'AT+CPIN="4711"'), (Action.PIN_LOCK_WRITE, 'AT+CLCK="SC",0,"4711"')]
)
def test_a_pin_whose_answer_is_lost_is_not_sent_again(talk, catalog, action, line):
    talking = talk({line: None})
    asker = Asker(talking.session, replace(catalog.vendor_for("", ""), timeouts={"AT": 0.2}))
    with pytest.raises(KnownError) as error:
        asker.change(action, {"pin": Secret("4711"), "lock": "off"})
    talking.module.wait_for(line)
    assert (error.value.code, talking.module.received.count(line)) == ("module.silent", 1)


def test_commands_of_the_recipe_are_sent_and_their_answers_compared(bench):
    bg96 = bench("bg96")
    good = replace(APN, extra=(ExtraCommand("AT+CGMM", "^BG96"), ExtraCommand("AT+NOSUCH", optional=True)))
    words = [str(each.text) for each in bg96.run(good) if isinstance(each, StepEnded) and each.name == "extra"]
    assert words == ["AT+CGMM done", "AT+NOSUCH is not offered by this module"]
    with pytest.raises(KnownError) as error:
        bg96.run(replace(APN, extra=(ExtraCommand("AT+CGMM", "^EC25"),)))
    assert (error.value.code, error.value.outcome) == ("extra.unexpected", Outcome.FAIL)
    with pytest.raises(KnownError) as error:
        bg96.run(replace(APN, extra=(ExtraCommand("AT+NOSUCH"),)))
    assert error.value.code == "module.refused"


@pytest.mark.parametrize("baud", [9600, 57600])
def test_a_module_at_another_rate_is_found(bench, baud):
    bg96 = bench("bg96")
    bg96.box.faults.add(Fault(FaultKind.BAUD, times=None, baud=baud))
    with Link.open(bg96.port.device) as link:
        at = AtSession(link)
        assert at.find_rate(USUAL_RATES) == link.baud == baud
        at.wake()
        assert at.send("AT+CGMM").lines == ("BG96",)


def test_a_module_that_sets_its_rate_by_the_first_line_is_woken(bench):
    bg96 = bench("bg96")
    bg96.box.faults.add(Fault(FaultKind.AUTOBAUD, times=None))
    assert values(bg96.run(APN))["apn"] == ("", "em, IP")


def test_a_module_that_answers_at_no_rate_is_silent(module):
    with Link.open(module({"AT": None}).device) as link, pytest.raises(KnownError) as error:
        AtSession(link).find_rate((115200, 9600))
    assert error.value.code == "module.silent"


def test_a_port_that_sends_noise_is_told_from_one_that_is_silent(bench):
    bg96 = bench("bg96")
    bg96.box.faults.add(Fault(FaultKind.GARBAGE, times=None))
    with Link.open(bg96.port.device) as link, pytest.raises(KnownError) as error:
        AtSession(link).find_rate((115200,))
    assert error.value.code == "module.silent"
    assert "sends something" in str(error.value.what)
    assert "AT port" in str(error.value.remedy)


def test_what_was_there_is_told_before_it_is_written_over(talk, bg96, catalog, pace):
    bg96["AT+CGDCONT?"] = '+CGDCONT: 1,"IP","internet","0.0.0.0",0,0'
    told = []
    with pytest.raises(KnownError) as error:
        told.extend(provision(talk(bg96).session, catalog, APN, Means(pace)))
    assert error.value.code == "apn.mismatch"
    wanted = next(each for each in told if isinstance(each, ValueWanted))
    assert (wanted.before, wanted.wanted) == ("internet, IP", "em, IP")
    assert wanted.undo


def test_a_module_that_had_no_apn_gets_none_again(bench):
    bg96 = bench("bg96")
    changed = bg96.run(APN)
    assert values(bg96.restore(APN, changed))["apn"] == ("em, IP", "")
    assert bg96.module.attach_context.apn == ""
