"""`simwright tracker`."""

from collections.abc import Callable

import pytest

from app.places import Home
from tests.cli.conftest import Ran

Run = Callable[..., Ran]


def test_the_text_is_printed_exactly_and_alone(run: Run) -> None:
    ran = run("tracker", "compose", "--make", "teltonika", "--model", "FMB920", "--apn", "em")
    assert (ran.status, ran.out) == (0, "  setparam 2001:em\n")
    assert "1 of 1: Set the APN, 18 of 160 characters." in ran.err
    assert "two spaces" in ran.err


def test_blanks_are_shown_and_the_question_is_added_on_request(run: Run) -> None:
    options = ("--apn", "super", "--login", "me", "--password", "pw", "--visible", "--read-back")
    ran = run("tracker", "compose", "--make", "Teltonika", "--model", "FMB120", *options)
    assert ran.out == "me␣pw␣setparam␣2001:super\nme␣pw␣getparam␣2001\n"


def test_further_values_are_given_by_name(run: Run) -> None:
    said = run(
        "tracker", "compose", "--make", "reachfar", "--model", "RF-V8", "--apn", "em", "--set", "phone=+49173871878",
        "--json",
    ).of("text")  # fmt: skip
    assert [line["text"] for line in said] == ["123456,sos1,49173871878#", "apn,em,plmn,90143#"]
    assert [(line["number"], line["of"], line["purpose"], line["characters_of"]) for line in said] == [
        (1, 2, "bind", 160),
        (2, 2, "set", 160),
    ]


def test_a_serial_port_gets_its_own_form(run: Run) -> None:
    ran = run("tracker", "compose", "--make", "bitrek", "--apn", "em", "--serial", "--login", "a", "--password", "b")
    assert ran.out == "setparam 0242 em; cpureset;\n"
    assert "Serial port at 115200 baud, 8N1; line ending: crlf. Grade: unverified." in ran.err


def test_phones_and_routers_have_steps(run: Run) -> None:
    ran = run("tracker", "compose", "--make", "ios", "--apn", "super")
    assert ran.out.startswith("1. Open Settings, then Mobile Data.\n2. ")
    router = run("tracker", "compose", "--make", "teltonika", "--model", "RUT955", "--apn", "em", "--json")
    assert router.one("text")["text"] == "cellular apn=em"
    assert len(router.of("step")) == 5


def test_the_list_holds_every_maker_with_source_and_grade(run: Run) -> None:
    said = run("tracker", "list", "--json").of("tracker")
    assert {line["maker"] for line in said} == {
        "Teltonika", "Ruptela", "Concox", "Coban", "Meitrack", "Elinz", "Reachfar", "Queclink", "Bitrek", "Android",
        "Apple",
    }  # fmt: skip
    assert all(line["source"] and line["grade"] for line in said)
    assert run("tracker", "list", "--make", "coban").out == (
        "Coban      tracker  TK, GPS and LK series: TK104, GPS303X, GPS103X, GPS306X, LK209\n"
    )


def test_a_file_of_the_person_is_used_and_a_wrong_one_named(run: Run, home: Home) -> None:
    folder = home.config / "devices"
    folder.mkdir(parents=True)
    text = 'kind = "tracker"\n[maker]\nname = "Mine"\n[[family]]\nname = "M"\nsource = "me"\ngrade = "unverified"\n'
    (folder / "mine.toml").write_text(text + '[[family.messages]]\npurpose = "set"\ntext = "SET {apn}!"\n')
    (folder / "wrong.toml").write_text(text)
    ran = run("tracker", "compose", "--make", "mine", "--apn", "em")
    assert ran.out == "SET em!\n"
    assert "wrong.toml, line 5: family[0].name has neither messages nor steps." in ran.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--make", "garmin", "--apn", "em"], "garmin is not a maker that is known. Known are: Android"),
        (["--make", "elinz", "--apn", "em"], "Give the model, or --form with one of: With comma; With password."),
        (["--make", "elinz", "--form", "x", "--apn", "em"], "Give the model, or --form with one of: With comma;"),
        (["--make", "coban", "--apn", "e;m"], "APN: character 2 is “;” (U+003B). An APN has letters, digits, dots"),
        (["--make", "coban", "--apn", "em", "--login", "me"], "Coban TK, GPS and LK series does not take login."),
        (["--make", "coban", "--apn", "em", "--serial"], "has no serial form. Send it by SMS."),
        (["--make", "meitrack", "--form", "A21", "--apn", "em"], "Meitrack A21 needs --set server=… --set port=…."),
        (["--make", "coban", "--apn", "em", "--set", "phone"], "Give --set as NAME=VALUE."),
    ],
)
def test_wrong_use_says_what_to_do(run: Run, arguments: list[str], words: str) -> None:
    ran = run("tracker", "compose", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
