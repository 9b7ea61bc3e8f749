"""Every simulated module gets all that a recipe may ask of it, keeps it, is left alone the second time, and gets back
what it had."""

from dataclasses import dataclass, replace

import pytest

from app.domain.edrx import Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.psm import Psm
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.recipe_values import EdrxNetwork, EdrxWish, PsmWish
from app.domain.secret import Secret
from app.modem.applying import settings_of
from app.modem.configure import provision
from app.modem.link import Link
from app.modem.means import Means
from app.modem.progress import StepEnded, ValueGranted, ValueRead
from app.modem.restore import restore
from app.modem.session import AtSession
from app.modem.sim import PinWanted
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.modules.personalities import PERSONALITIES
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox

APN = Recipe("APN", Apn("em"), registration_timeout_s=0)
PSM = PsmWish(True, Psm.of_seconds(36000, 60))
TIMERS = "T3412 extended 10 h, T3324 1 min"


@dataclass(frozen=True)
class Vendor:
    """What a recipe asks of it, and `kept` where the module keeps it; `always` is written each time."""

    rat: str = ""
    kept: dict[str, str] | None = None
    bands: bool = False
    lpwa: bool = False
    ptw: bool = False
    """It takes a paging time window; `told` where it also shows it."""
    told: bool = False
    roaming: str = "on"
    always: tuple[str, ...] = ()
    pings: bool = True
    secret: bool = True
    """A user and a password can be set."""


VENDORS = {
    "bg96": Vendor("lte-m", {
        '+QCFG="nwscanmode"': "3", '+QCFG="iotopmode"': "0",
        '+QCFG="band"': "0,80004,80004", '+QCFG="roamservice"': "2",
    }, bands=True, lpwa=True),
    "bg95": Vendor("nb-iot", {
        '+QCFG="nwscanmode"': "3", '+QCFG="iotopmode"': "1",
        '+QCFG="band"': "0,80004,80004", '+QCFG="roamservice"': "2",
    }, bands=True, lpwa=True, ptw=True, told=True),
    "ec25": Vendor("lte", {'+QCFG="nwscanmode"': "3", '+QCFG="roamservice"': "2"}, bands=True),
    "m66": Vendor(),
    "m95": Vendor(),
    "sara-r410m": Vendor("lte-m", {"+URAT": "7", "+UBANDMASK": "0,524292/1,524292", "+UDCONF=20": "2"},
                         bands=True, lpwa=True, ptw=True, always=("roaming", "edrx")),
    "sara-r510s": Vendor("nb-iot", {"+URAT": "8", "+UBANDMASK": "0,524292,0", "+UDCONF=20": "2"},
                         bands=True, lpwa=True, ptw=True, always=("roaming", "edrx")),
    "lara-r2": Vendor("lte", {"+URAT": "3"}, always=("apn", "roaming")),
    "toby-l2": Vendor("umts+lte", {"+URAT": "6"}, always=("apn", "roaming")),
    "sara-u201": Vendor("umts", {"+URAT": "2"}, always=("roaming",)),
    "me910": Vendor("lte-m", {"+WS46": "28", "#WS46": "0", "#BND": "0,0,524292"}, bands=True, lpwa=True),
    "le910": Vendor("lte", {"+WS46": "28", "#BND": "0,18,80004"}, bands=True),
    "sim7600": Vendor("lte", {"+CNMP": "38", "+CNBP": "0x000700000FEB0180,0x0000000000080004"}, bands=True),
    "sim7070": Vendor("nb-iot", {"+CNMP": "38", "+CMNB": "2", "+CBANDCFG": '"CAT-M",3,20/"NB-IOT",3,20'},
                      bands=True, lpwa=True),
    "hl7812": Vendor("nb-iot", {"+KSRAT": "1", "+KBNDCFG": "0,00000000000000080004/1,00000000000000080004/2,0"},
                     bands=True, lpwa=True, pings=False),
    "em7565": Vendor("lte", {"!SELRAT": "06"}, pings=False),
    "pls8": Vendor("lte", {"^SXRAT": "3"}),
    "als6a": Vendor("lte", {"^SXRAT": "3", '^SCFG="Radio/Band/4G"': '"0x00080004"'}, bands=True),
    "l610": Vendor("lte", {"+GTRAT": "3"}),
    "nl668": Vendor("lte", {"+GTRAT": "3"}),
    "gm02s": Vendor("nb-iot", {"+SQNMODEACTIVE": "2"}, bands=True, lpwa=True),
    "nrf9160": Vendor("lte-m", {"%XSYSTEMMODE": "1,0,0,0"}, bands=True, lpwa=True, ptw=True, told=True, pings=False),
    "1sc": Vendor("nb-iot", {"%RATACT": '"NBIOT",1', '%SETCFG="BAND"': "3,20"}, bands=True, lpwa=True),
    "no-name": Vendor(pings=False),
}  # fmt: skip
TWO_G = {"m66", "m95", "sara-u201"}
PINGS = {True: "192.0.2.1 answers in", False: "No ping"}


def recipe_for(vendor, **more):
    mode, network = EdrxMode.WB_S1, EdrxNetwork.LTE_M
    if vendor.rat == "nb-iot":
        mode, network = EdrxMode.NB_S1, EdrxNetwork.NB_IOT
    cycle = Edrx.of_seconds(mode, 81.92, 10.24 if vendor.ptw else None)
    asked = Recipe(
        "all",
        Apn("em"),
        registration_timeout_s=5,
        roaming=vendor.roaming,
        rat=vendor.rat,
        bands=(3, 20) if vendor.bands else (),
        operator="auto",
        psm=PSM if vendor.lpwa else None,
        edrx=EdrxWish(network, cycle) if vendor.lpwa else None,
        data=True,
        ping="192.0.2.1",
    )
    return replace(asked, **more)


class Bench:
    """One module, on a port that has another name whenever it comes back."""

    def __init__(self, catalog, pace, name, **options):
        self.catalog = catalog
        self.pace = replace(pace, restart_s=0.15, back_s=3.0)
        quick = {"reply_ms": 1.0, "registration_s": 0.02, "boot_s": 0.02, "seed": 1, "reboot_unplugs": True, **options}
        self.box = Sandbox.start(SandboxOptions(1, (name,), **quick))
        self.box.faults.add(Fault(FaultKind.RENAME, times=None))
        self.port = self.box.ports[0]
        self.module = self.port.module
        self.sent = []

    def talk(self, work, **means):
        with Link.open(self.port.device) as link:
            at = AtSession(link, lambda line: self.sent.append(line.line) if line.sent else None)
            return list(work(at, Means(self.pace, find=lambda: self.port.device, **means)))

    def run(self, recipe, **means):
        return self.talk(lambda at, with_: provision(at, self.catalog, recipe, with_), **means)

    def restore(self, recipe, progress):
        was, settings = [each for each in progress if isinstance(each, ValueRead)], settings_of(recipe)
        return self.talk(lambda at, with_: restore(at, self.catalog, self.module.imei, was, settings, with_))


@pytest.fixture
def bench(catalog, pace):
    made = []

    def make(name, **options):
        made.append(Bench(catalog, pace, name, **options))
        return made[-1]

    yield make
    for each in made:
        each.box.stop()


def values(progress):
    return {each.name: (each.before, each.after) for each in progress if isinstance(each, ValueRead)}


def test_the_table_has_every_simulated_module():
    assert set(VENDORS) == set(PERSONALITIES)


@pytest.mark.parametrize("name", VENDORS)
def test_a_module_gets_all_that_is_asked_keeps_it_and_gets_back_what_it_had(bench, name):
    vendor, unit = VENDORS[name], bench(name)
    module = unit.module
    module.attach_context.apn = module.contexts[module.personality.first_cid].apn = "internet"
    recipe = recipe_for(vendor)
    progress = unit.run(recipe)
    check_values(vendor, progress)
    check_module(vendor, module)
    again = unit.run(recipe)
    assert all(before == after for before, after in values(again).values())
    assert written(again) == set(vendor.always)
    check_restored(unit, recipe, progress)


def written(progress):
    """The settings that were not found to be right already."""
    titles = {str(each.title): each.name for each in progress if isinstance(each, ValueRead)}
    told = [str(each.text) for each in progress if isinstance(each, StepEnded) and each.name == "write"]
    return {name for title, name in titles.items() if any(text.startswith(f"{title} written") for text in told)}


def check_values(vendor, progress):
    after = {name: now for name, (_, now) in values(progress).items()}
    wanted = {"apn": "em, IP", "operator": "auto"}
    if vendor.rat:
        wanted["rat"] = vendor.rat
    if vendor.bands:
        wanted["bands"] = "3,20"
    if vendor.lpwa:
        wanted |= {"psm": TIMERS, "edrx": "81.92 s, PTW 10.24 s" if vendor.told else "81.92 s"}
        granted = {each.name: each.granted for each in progress if isinstance(each, ValueGranted)}
        assert granted["psm"] == TIMERS
        assert granted["edrx"].startswith("81.92 s, PTW " + ("10.24" if vendor.ptw else ""))
    assert wanted.items() <= after.items()
    assert after.get("roaming", "") in ("", "on")
    said = {each.name: str(each.text) for each in progress if isinstance(each, StepEnded)}
    assert said["network"] == "Registered, roaming"
    assert said["data"].startswith("Data session with address 10.64.")
    assert said["ping"].startswith(PINGS[vendor.pings])


def check_module(vendor, module):
    assert {name: module.stored[name] for name in vendor.kept or {}} == (vendor.kept or {})
    assert (module.attach_context.apn, module.registration.apn) == ("em", "em")
    assert (module.function, module.operator_mode) == (1, 0)
    assert module.registration.in_service
    if vendor.lpwa:
        act = 5 if vendor.rat == "nb-iot" else 4
        assert (module.power.psm, module.power.active) == (1, "00011110")
        assert module.power.edrx[act] == "0101"


def check_restored(unit, recipe, progress):
    changed = {each.name: each.before for each in progress if isinstance(each, ValueRead) and each.before != each.after}
    back = {name: now for name, (_, now) in values(unit.restore(recipe, progress)).items()}
    assert back == {name: before for name, before in changed.items() if before or name in back}
    assert back["apn"] in ("internet, IP", "internet, IPV4V6")
    assert unit.module.operator_mode == 0


@pytest.mark.parametrize("name", [name for name, vendor in VENDORS.items() if vendor.secret])
def test_user_and_password_of_the_apn_reach_the_module(bench, name):
    unit = bench(name)
    secret = replace(APN, apn=Apn("em", auth=Auth.CHAP, user="joe", password=Secret("pw")))
    unit.run(secret)
    context = unit.module.contexts[unit.module.personality.first_cid]
    assert (context.apn, context.user, context.password) == ("em", "joe", "pw")
    if name not in TWO_G:
        assert context.auth == 2


@pytest.mark.parametrize("name", ["ec25", "em7565"])
def test_another_password_reaches_a_module_that_has_the_apn_already(bench, name):
    unit = bench(name)
    secret = Apn("em", auth=Auth.PAP, user="joe", password=Secret("old"))
    unit.run(replace(APN, apn=secret))
    unit.run(replace(APN, apn=replace(secret, password=Secret("new"))))
    assert unit.module.contexts[1].password == "new"


@pytest.mark.parametrize("name", VENDORS)
def test_a_wrong_pin_tells_the_tries_left_and_the_right_one_goes_on(bench, name):
    unit = bench(name)
    unit.module.card.pin, unit.module.card.unlocked = "1234", False
    with pytest.raises(PinWanted) as wrong:
        unit.run(APN, pin=Secret("9999"))
    assert wrong.value.code == "sim.pin_wrong"
    assert wrong.value.tries == 2
    unit.run(APN, pin=Secret("1234"))
    assert (unit.module.card.unlocked, unit.module.card.tries) == (True, 3)
    assert (unit.module.card.puk_tries, [line for line in unit.sent if "1234" in line or "9999" in line]) == (10, [])


def test_a_network_that_was_chosen_stays_chosen_where_a_module_is_deregistered_for_a_write(bench):
    unit = bench("sara-u201")
    unit.run(replace(APN, operator="26201", registration_timeout_s=5))
    assert unit.module.operator_mode == 1
    unit.run(replace(APN, rat="umts", registration_timeout_s=5))
    assert (unit.module.operator_mode, unit.module.stored["+URAT"]) == (1, "2")
    assert unit.sent[unit.sent.index("AT+URAT=2") + 1] == 'AT+COPS=1,2,"26201"'


def test_a_deregistered_module_that_refuses_the_write_goes_back_to_its_network(bench):
    unit = bench("sara-u201")
    unit.box.faults.add(Fault(FaultKind.ERROR, match="AT+URAT=*", status=50))
    with pytest.raises(KnownError) as error:
        unit.run(replace(APN, rat="umts"))
    assert (error.value.code, unit.module.operator_mode) == ("module.refused", 0)


def test_an_unverified_command_that_is_refused_says_what_to_do(bench):
    with pytest.raises(KnownError) as error:
        bench("no-name").run(replace(APN, rat="lte"))
    assert error.value.code == "module.refused"
    assert "not verified" in str(error.value.remedy)


def test_after_a_restart_another_module_on_the_port_is_not_taken_for_the_same(bench, catalog):
    unit, other = bench("em7565"), bench("em7565")
    other.module.imei = "490154203237518"

    taken = [other.port.device] * 2
    with Link.open(unit.port.device) as link:
        means = Means(replace(unit.pace, restart_s=0.1), find=lambda: taken.pop() if taken else unit.port.device)
        list(provision(AtSession(link), catalog, replace(APN, rat="lte"), means))
    assert unit.module.stored["!SELRAT"] == "06"
    assert (taken, other.module.contexts[1].apn) == ([], "")
