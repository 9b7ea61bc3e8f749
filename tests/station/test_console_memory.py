"""History, favourites and macros of the console over a restart."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.places import Home
from app.station.console import MOST_LINES, ConsoleMemory
from app.station.console_macro import Macro, MacroStep, numbered, read_macros

ATTACH = Macro("Attach", (MacroStep("AT+CGATT=1", timeout_s=140), MacroStep("AT+CGATT?", r"\+CGATT: 1")))
lines = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1, max_size=30)
steps = st.builds(
    MacroStep, lines, st.sampled_from(["", "OK", r"\d+,\s"]), st.floats(1, 600).map(round), st.text(max_size=9)
)


def test_history_survives_a_restart_of_one_port_and_of_all(home: Home) -> None:
    memory = ConsoleMemory(home)
    for port, line in (("a", "AT"), ("b", "ATI"), ("a", "AT+CSQ"), ("a", "AT")):
        memory.remember(port, line)
    for each in (memory, ConsoleMemory(home)):
        assert each.history() == ["ATI", "AT+CSQ", "AT"]
        assert each.history("a") == ["AT+CSQ", "AT"]
    memory.forget_history()
    assert ConsoleMemory(home).history() == []


@pytest.mark.parametrize("line", ['AT+CPIN="1234"', 'AT+CLCK="SC",1,"1234"', 'AT+CGAUTH=1,1,"me","word"'])
def test_pins_and_passwords_are_never_kept(home: Home, line: str) -> None:
    memory = ConsoleMemory(home)
    memory.remember("a", line)
    memory.set_favourite(line, True)
    assert memory.history() == []
    assert memory.favourites == ()


def test_history_is_bounded_and_a_broken_line_is_passed_over(home: Home) -> None:
    memory = ConsoleMemory(home)
    for number in range(2 * MOST_LINES + 5):
        memory.remember("a", f"ATS{number}?")
    path = home.data / "console-history.jsonl"
    assert MOST_LINES <= len(path.read_text().splitlines()) < MOST_LINES + 10
    with path.open("a") as out:
        out.write('["a", "AT+C\n[1, 2]\n7\n')
    assert ConsoleMemory(home).history()[-1] == f"ATS{2 * MOST_LINES + 4}?"


def test_favourites_and_macros_are_a_file_that_people_can_read(home: Home) -> None:
    memory = ConsoleMemory(home)
    memory.set_favourite("AT+CSQ", True)
    memory.set_favourite("ATI", True)
    memory.set_favourite("ATI", False)
    memory.set_macro(ATTACH)
    memory.set_macro(ATTACH)
    memory.set_macro(Macro("Off", (MacroStep("AT+CFUN=0"),)), before="Attach 2")
    again = ConsoleMemory(home)
    assert again.favourites == ("AT+CSQ",)
    assert again.macros == (ATTACH, Macro("Off", (MacroStep("AT+CFUN=0"),)))
    again.remove_macro("Attach")
    assert [macro.name for macro in ConsoleMemory(home).macros] == ["Off"]


def test_a_wrong_file_is_told_and_kept_when_something_is_saved(home: Home) -> None:
    path = home.config / "console.toml"
    path.write_text('[[macro]]\nname = "x"\n[[macro.step]]\nsend = "AT"\nexpect = "("\n')
    memory = ConsoleMemory(home)
    assert memory.problem is not None
    assert "line 5" in str(memory.problem)
    memory.set_favourite("AT", True)
    assert 'expect = "("' in path.with_suffix(".toml.wrong").read_text()
    assert ConsoleMemory(home).favourites == ("AT",)


def test_macros_go_out_and_come_in(home: Home, tmp_path: Path) -> None:
    memory, path = ConsoleMemory(home), tmp_path / "macros.toml"
    memory.set_macro(ATTACH)
    memory.export_macros(path, memory.macros)
    assert memory.import_macros(path) == 1
    assert [macro.name for macro in memory.macros] == ["Attach", "Attach 2"]
    path.write_text("[[macro]]\nname = 7\n")
    with pytest.raises(KnownError, match="line 2"):
        memory.import_macros(path)
    with pytest.raises(KnownError, match="could not be read"):
        memory.import_macros(tmp_path / "none.toml")
    assert len(memory.macros) == 2


@settings(max_examples=40, deadline=None)
@given(st.lists(st.builds(Macro, lines, st.lists(steps, max_size=3).map(tuple)), max_size=3).map(tuple))
def test_every_macro_is_read_as_it_was_written(macros: tuple[Macro, ...]) -> None:
    data = "\n".join(macro.text() for macro in macros).encode()
    assert read_macros(data, "m") == macros
    names = [macro.name for macro in numbered((), macros)]
    assert len(set(names)) == len(names)


def test_a_macro_with_a_pin_is_refused(home: Home) -> None:
    memory = ConsoleMemory(home)
    with pytest.raises(KnownError, match="Line 2"):
        memory.set_macro(Macro("x", (MacroStep("AT"), MacroStep('AT+CPIN="1234"'))))
    assert memory.macros == ()
