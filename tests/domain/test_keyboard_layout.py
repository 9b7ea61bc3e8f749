"""A scanner whose keyboard layout is not that of the computer."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.identifiers import eid_check_digits
from app.domain.keyboard_layout import MIXUPS, OTHERS, US, Mixup
from app.domain.scan import ScanKind, understand

EID = "89049032123451234512345678901235"
CODE = "LPA:1$smdp.example.com$04386-AGBFT-A74X8-3F815"
BY_NAME = {str(layout.name): layout for layout in (US, *OTHERS)}


def mixup(scanner: str, computer: str) -> Mixup:
    return Mixup(BY_NAME[scanner], BY_NAME[computer])


def test_every_layout_has_each_key_twice() -> None:
    assert all(len(layout.keys) == 96 for layout in (US, *OTHERS))


@pytest.mark.parametrize("computer", OTHERS, ids=lambda layout: str(layout.name))
def test_what_a_us_scanner_sends_is_mended_on_any_computer(computer) -> None:
    wrong = Mixup(US, computer)
    for text in (CODE, EID, "8988211000000465008", "490154203237518", "AB12-CD34-EF56-GH78", "SIMWRIGHT:RETRY"):
        meant, scan = understand(text), understand(wrong.damage(text))
        assert (scan.kind, scan.value) == (meant.kind, meant.value), wrong.damage(text)
        assert bool(scan.note.template) is (wrong.damage(text) != text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("LPAÖ1$smdp.example.com$ABCßY1", "LPA:1$smdp.example.com$ABC-Z1"),
        ("LPAö1$smdp.example.com$ABC", "LPA:1$smdp.example.com$ABC"),
        ("LPA>1$smdp.example.com$ABC/1", "LPA:1$smdp.example.com$ABC-1"),
        ("]Q1LPAÖ1$smdp.example.com$ABC\r\n", "LPA:1$smdp.example.com$ABC"),
        ("LPQM&4s,dp:exq,ple:co,4QBC", "LPA:1$smdp.example.com$ABC"),
        ("_ç__é&&àààààà'-(àà_", "8988211000000465008"),
        ("89ö49ö321234512345123456789ö1235", EID),
        ("AB12ßCD34ßEF56ßGH78", "AB12CD34EF56GH78"),
    ],
)
def test_damage_seen_in_the_field_is_mended(text: str, value: str) -> None:
    scan = understand(text)
    assert scan.value == value
    assert "repaired" in str(scan.note)
    assert "layout" in str(scan.remedy)


@pytest.mark.parametrize(
    "text",
    [
        "LPA>1$smdp.example.com$ZA1",  # German would mean Y, Spanish Z
        "çàé_'(\"çàé_'(\"",  # 14 digits prove nothing
        "LPA©1$smdp.example.com$ABC",  # on no keyboard that is known
        'https"--www.example.com-aşb',
    ],
)
def test_what_is_not_certain_is_said_and_goes_nowhere(text: str) -> None:
    scan = understand(text)
    assert scan.kind is ScanKind.UNREADABLE
    assert "cannot be repaired" in str(scan.text)
    assert scan.remedy.template


@pytest.mark.parametrize(
    "text", ["LPA-0001", "LPAX-1", "WO/2217", "--------------", "hello world, here", "http://x", "name@example.org"]
)
def test_words_and_other_codes_are_left_alone(text: str) -> None:
    assert understand(text).kind is ScanKind.TEXT


def test_the_layouts_are_named_where_one_pair_alone_fits() -> None:
    assert "types English (US), this computer reads German" in str(understand("LPAÖ1$a.example.com$ABCß1").note)
    assert understand(CODE).note.template == ""


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(MIXUPS), st.from_regex(r"[0-9]{30}", fullmatch=True))
def test_an_eid_is_mended_or_left_but_never_another(wrong: Mixup, body: str) -> None:
    eid = body + eid_check_digits(body)
    scan = understand(wrong.damage(eid))
    assert scan.value == eid or scan.kind in (ScanKind.UNREADABLE, ScanKind.TEXT)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(MIXUPS), st.from_regex(r"[0-9A-Z-]{1,24}", fullmatch=True))
def test_a_matching_id_is_mended_or_doubted_but_never_another(wrong: Mixup, matching_id: str) -> None:
    code = f"LPA:1$smdp.example.com${matching_id}"
    damaged = wrong.damage(code)
    if re.search(r"\$.*\$", code) and len(damaged) == len(code):  # the computer could show every key
        scan = understand(damaged)
        assert scan.value == code or scan.kind in (ScanKind.UNREADABLE, ScanKind.TEXT)
