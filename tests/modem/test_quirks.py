"""Modules with quirks and faults, configured from end to end: right values or a clear error, and no endless wait."""

import time
from contextlib import suppress
from dataclasses import replace

import pytest

from app.catalog.catalog import Catalog
from app.domain.errors import KnownError
from app.domain.recipe import Apn, Recipe
from app.modem.configure import provision
from app.modem.link import Link
from app.modem.means import Means
from app.modem.progress import IdentityRead, ValueRead
from app.modem.session import AtSession
from app.places import shipped
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from tests.leaks import settled

STORM = (
    '+CMTI: "SM",3',
    "+CREG: 2",
    "RDY",
    "+QIND: PB DONE",
    "+CEREG: 3",
    "RING",
    "+UUSORD: 0,4",
    '+CGEV: "ME PDN ACT 1"',
)
LONGEST_S = 60.0
EVER = {"times": None}
WANTED = {
    "bg96": Recipe("a", Apn("em"), 5, rat="lte-m", bands=(3, 20), operator="auto", roaming="on"),
    "sara-r410m": Recipe("a", Apn("em"), 5, rat="lte-m", bands=(3, 20), operator="auto"),
    "le910": Recipe("a", Apn("em"), 5, rat="lte", bands=(3, 20), operator="auto"),
}
HARMLESS = {
    "echo on": [Fault(FaultKind.ECHO, **EVER)],
    "E0 late": [Fault(FaultKind.ECHO_LATE, **EVER)],
    "no space": [Fault(FaultKind.NO_SPACE, **EVER)],
    "OK missing on CPIN": [Fault(FaultKind.NO_OK, match="AT+CPIN?", **EVER)],
    "prompt @": [Fault(FaultKind.PROMPT, **EVER)],
    "reports in every reply": [Fault(FaultKind.URCS, lines=STORM, **EVER)],
    "autobaud": [Fault(FaultKind.AUTOBAUD, **EVER)],
    "slow": [Fault(FaultKind.SLOW, match="AT+CGDCONT*", seconds=0.1, **EVER)],
    "late once": [Fault(FaultKind.LATE, match="AT+COPS?", seconds=0.6)],
    "silent once": [Fault(FaultKind.SILENCE, match="AT+CGDCONT?")],
    "noise once": [Fault(FaultKind.GARBAGE, match="AT+CGDCONT?")],
}
HARD = {
    "OK first": [Fault(FaultKind.OK_FIRST, match="AT+CG*", **EVER)],
    "late always": [Fault(FaultKind.LATE, match="AT+CGDCONT?", seconds=0.6, **EVER)],
    "no OK at all": [Fault(FaultKind.NO_OK, match="AT+CGDCONT*", **EVER)],
    "unplugged in mid-command": [Fault(FaultKind.UNPLUG, match="AT+CGDCONT=*", seconds=0.2)],
    "errors": [Fault(FaultKind.ERROR, match="AT+CFUN=4", status=4)],
}


@pytest.fixture(scope="module")
def hasty(tmp_path_factory):
    """The catalog with less patience, so that what is late is so after half a second."""
    folder, own = shipped("resources", "devices"), tmp_path_factory.mktemp("devices")
    heads = ("AT+CGDCONT", "AT+CGDCONT=", "AT+COPS?", "AT+CFUN")
    for vendor in ("Generic 3GPP", "Quectel", "u-blox", "Telit"):
        text = 'kind = "module"\n[vendor]\nname = "{0}"\nmatch = [{1}]\n[timeouts]\n'
        match = "" if vendor.startswith("Generic") else f'"{vendor.lower()}"'
        lines = "".join(f'"{head}" = 0.5\n' for head in heads)
        (own / f"{vendor.lower().replace(' ', '-')}.toml").write_text(text.format(vendor, match) + lines)
    catalog = Catalog.load([folder, own])
    assert not catalog.problems
    return catalog


@pytest.fixture
def unit(hasty, pace):
    started = []

    def start(name, faults):
        options = SandboxOptions(1, (name,), reply_ms=1.0, registration_s=0.02, boot_s=0.05, seed=1)
        started.append(Sandbox.start(options))
        box = started[-1]
        for fault in faults:
            box.faults.add(fault)

        def run():
            with Link.open(box.ports[0].device) as link:
                means = Means(replace(pace, restart_s=0.2, back_s=3.0), find=lambda: box.ports[0].device)
                return list(provision(AtSession(link), hasty, WANTED[name], means))

        return box, run

    yield start
    for box in started:
        box.stop()


def check(box, name, progress):
    """What is told is what the module has."""
    module, recipe = box.ports[0].module, WANTED[name]
    identity = next(each for each in progress if isinstance(each, IdentityRead)).identity
    assert (identity.imei, identity.model) == (module.imei, module.personality.model)
    after = {each.name: each.after for each in progress if isinstance(each, ValueRead)}
    assert (after["apn"], after["rat"], after["bands"]) == ("em, IP", recipe.rat, "3,20")
    assert (module.attach_context.apn, module.registration.in_service) == ("em", True)


TOGETHER = ("E0 late", "no space", "OK missing on CPIN", "prompt @", "reports in every reply", "silent once", "slow")
HARMLESS["many together"] = [fault for quirk in TOGETHER for fault in HARMLESS[quirk]]


@pytest.mark.parametrize(
    ("name", "quirk"),
    [*(("bg96", quirk) for quirk in HARMLESS), *((name, "many together") for name in WANTED if name != "bg96")],
)
def test_a_quirk_changes_nothing(unit, name, quirk):
    box, run = unit(name, HARMLESS[quirk])
    started = time.monotonic()
    check(box, name, run())
    assert time.monotonic() - started < LONGEST_S


@pytest.mark.parametrize("name", WANTED)
def test_numbers_for_result_codes_are_turned_into_words(unit, name):
    box, run = unit(name, [])
    box.ports[0].module.session.verbose = False
    check(box, name, run())


@pytest.mark.parametrize(
    ("name", "quirk"),
    [*(("le910", quirk) for quirk in HARD), ("bg96", "unplugged in mid-command"), ("sara-r410m", "OK first")],
)
def test_a_fault_ends_in_right_values_or_a_clear_error(unit, name, quirk):
    box, run = unit(name, HARD[quirk])
    started = time.monotonic()
    with suppress(KnownError):  # which has words by its nature; any other exception is a bug
        check(box, name, run())
    assert time.monotonic() - started < LONGEST_S
    box.faults.clear()
    assert settled(lambda: bool(box.ports[0].device))
    check(box, name, run())
