"""`configure` on several ports, with a PIN, as a dry run and back; `at`, `identify` and `recipe`."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from app.places import Home
from app.station.station import Station
from app.station.vault import RunVault
from tests.cli.conftest import Programs, Ran, Site, written
from tests.leaks import settled

Run = Callable[..., Ran]
Make = Callable[..., Site]
MODULES = {"personalities": ("bg96",), "reply_ms": 1.0, "registration_s": 0.1, "boot_s": 0.1}
LINE = 'name = "Line 3"\nregistration_timeout_s = 0\n[apn]\nname = "super"\n'


@pytest.fixture
def line(home: Home) -> str:
    """A recipe in the library, by its name."""
    folder = home.config / "recipes"
    folder.mkdir()
    (folder / "line-3.toml").write_text(LINE)
    return "Line 3"


def test_several_modules_are_configured_side_by_side_with_a_table_at_the_end(run: Run, site: Make, line: str) -> None:
    it = site(modules=3, **MODULES)
    devices = [port.device for port in it.sandbox.ports]
    it.sandbox.ports[2].set_card(pin="4711")
    ports = [word for device in devices for word in ("--port", device)]
    ran = run("configure", *ports, "--recipe", line)
    assert ran.status == 1
    *_, first, second, third = ran.out.splitlines()
    for device, port, words in zip(devices, it.sandbox.ports, (first, second, third), strict=True):
        assert words.startswith(device)
        assert port.module.imei in words
    assert ("PASS" in first, "PASS" in second, "FAIL" in third) == (True, True, True)
    assert "Give the PIN with --pin-stdin." in ran.out
    assert "APN: – → super, IP" in ran.out or "→ super, IP" in ran.out
    again = run("configure", *ports, "--recipe", line, "--pin-stdin", "--json", stdin="4711\n")
    assert again.status == 0
    assert [end["outcome"] for end in again.of("done")] == ["PASS"] * 3
    assert b"4711" not in b"".join(
        text for text in written(Home.user().data, Home.user().logs).split(b"\n") if b"CPIN" in text
    )


def test_the_last_try_of_a_pin_needs_its_own_word(run: Run, site: Make, line: str) -> None:
    (port,) = site(modules=1, **MODULES).sandbox.ports
    port.set_card(pin="4711")
    order = ("configure", "--port", port.device, "--recipe", line, "--pin-stdin", "--json")
    for tries in (2, 1):
        assert run(*order, stdin="0000\n").one("pin")["tries"] == tries
    assert run(*order, stdin="4711\n").one("pin")["code"] == "sim.last_try"
    assert run(*order, "--last-try", stdin="4711\n").status == 0


def test_a_dry_run_tells_the_lines_and_a_restore_brings_back(run: Run, site: Make, line: str) -> None:
    it = site(modules=1, **MODULES)
    (port,) = it.sandbox.ports
    assert run("configure", "--port", port.device, "--recipe", line, "--apn", "em").status == 0
    plan = run("configure", "--port", port.device, "--recipe", line, "--dry-run", "--json").one("plan")
    assert (plan["imei"], plan["settings"][0]["before"]) == (port.module.imei, "em, IP")
    assert any('"super"' in sent for setting in plan["settings"] for sent in setting["lines"])
    said = run("configure", "--port", port.device, "--recipe", line, "--dry-run")
    assert (said.status, '    AT+CGDCONT=1,"IP","super"' in said.out.splitlines()) == (0, True), said.out
    assert port.module.contexts[1].apn == "em"
    assert run("configure", "--port", port.device, "--recipe", line).status == 0
    said = run("configure", "--port", port.device, "--recipe", line, "--dry-run")
    assert "  APN: super, IP, nothing to send" in said.out.splitlines(), said.out
    back = run("configure", "--port", port.device, "--restore", "--json")
    assert (back.status, port.module.contexts[1].apn) == (0, "em"), back.out
    assert run("configure", "--port", port.device, "--restore").status == 3


def test_a_dry_run_of_a_port_that_is_not_there_says_so(run: Run, line: str) -> None:
    ran = run("configure", "--port", "/dev/ttyNone", "--recipe", line, "--dry-run", "--json")
    assert (ran.status, ran.one("error")["code"]) == (3, "port.gone")


@pytest.mark.parametrize(
    "arguments",
    [
        ("configure", "--apn", "em"),
        ("configure", "--port", "COM1", "--all", "--apn", "em"),
        ("configure", "--port", "COM1", "--restore", "--apn", "em"),
        ("configure", "--port", "COM1", "--recipe", "no such recipe"),
        ("identify",),
        ("at", "--port", "COM1"),
        ("at", "--port", "COM1", "AT+CSQ\rATD112"),
        ("recipe", "show", "no such recipe"),
    ],
)
def test_wrong_use_is_told_before_a_port_is_opened(run: Run, arguments: tuple[str, ...]) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")


def test_commands_are_sent_as_they_are_and_explained(run: Run, site: Make) -> None:
    (port,) = site(modules=1, **MODULES).sandbox.ports
    ran = run("at", "--port", port.device, "--explain", "AT+CSQ")
    assert (ran.status, ran.err) == (0, "")
    answer, words, final = ran.out.splitlines()
    assert (answer.startswith("+CSQ: "), "dBm" in words, final) == (True, True, "OK")
    plain = run("at", "--port", port.device, "AT+CSQ")
    assert (plain.out.splitlines(), plain.err) == ([answer, "OK"], f"{words}\n")
    refused = run("at", "--port", port.device, "AT+NONSENSE", "AT", "--json")
    assert (refused.status, [reply["ok"] for reply in refused.of("reply")]) == (1, [False, True])


def test_several_modules_say_who_they_are(run: Run, site: Make) -> None:
    it = site(modules=2, **MODULES)
    ports = [word for port in it.sandbox.ports for word in ("--port", port.device)]
    ran = run("identify", *ports, "--json")
    assert [found["imei"] for found in ran.of("module")] == [port.module.imei for port in it.sandbox.ports]
    some = run("identify", *ports, "--port", "/dev/ttyNone", "--json")
    assert (some.status, len(some.of("module")), some.one("error")["code"]) == (3, 2, "port.gone")


def test_the_library_is_listed_with_what_is_wrong_in_it(run: Run, line: str, home: Home) -> None:
    (home.config / "recipes" / "wrong.toml").write_text("name = 3\n")
    ran = run("recipe", "list", "--json")
    assert ran.status == 2
    assert "wrong.toml" in ran.err
    named = {recipe["name"]: (recipe["shipped"], bool(recipe["problem"])) for recipe in ran.of("recipe")}
    assert named[line] == (False, False)
    assert named["wrong"] == (False, True)
    assert named["EMnify"] == (True, False)


def test_a_recipe_is_checked_and_shown(run: Run, tmp_path: Path, line: str) -> None:
    assert 'name = "super"' in run("recipe", "show", line).out.splitlines()
    file = tmp_path / "odd.toml"
    file.write_text(
        f'{LINE}password = "word"\n[psm]\ntau_s = 60\nactive_s = 600\n'.replace(
            '"super"', '"super"\nuser = "u"\nauth = "pap"'
        )
    )
    checked = run("recipe", "check", file, "--json")
    assert (checked.status, bool(checked.one("recipe")["warnings"])) == (0, True)
    assert "word" not in run("recipe", "show", file).out
    file.write_text("name = 3\n")
    wrong = run("recipe", "check", file)
    assert (wrong.status, "line 1" in wrong.err) == (2, True)


@pytest.mark.posix
def test_a_module_over_which_the_program_was_killed_is_known_as_interrupted(
    program: Programs, site: Make, home: Home
) -> None:
    it = site(modules=1, **{**MODULES, "registration_s": 600.0})
    (port,) = it.sandbox.ports
    process = program.start("configure", "--port", port.device, "--apn", "em", "--json")
    assert process.stdout
    while '"network"' not in process.stdout.readline():
        pass
    station = Station.open(home, vault=RunVault(), ports=list)
    try:
        assert station.bench.interrupted() == [], "another program works on it"
        assert settled(
            lambda: any("> AT+CGDCONT" in station.bench.trace_text(each) for each in station.bench.traces(port.device))
        )
        process.send_signal(signal.SIGKILL)
        process.wait()
        (unit,) = station.bench.interrupted()
        assert (unit.imei, unit.port) == (port.module.imei, port.device)
        assert len(station.bench.traces(port.device)) == 1
        station.bench.give_up(unit)
        assert station.bench.interrupted() == []
    finally:
        station.close()
