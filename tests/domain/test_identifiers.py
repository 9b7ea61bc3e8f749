"""Vectors measured in the field (EIDs, ICCIDs) and properties of the check digits."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.identifiers import Bic, Eid, Iccid, Imei, eid_check_digits, grouped, luhn_digit, luhn_ok

DIGITS = st.text("0123456789", min_size=30, max_size=30)

VALID_EIDS = [
    "89049032123451234512345678901235",
    "89049044900000000000000000102355",
    "89882119900000000000000000001654",
    "89086030202200000022000023022943",
    "89086030202200000022000027485428",
    "89044045116727494800000004479366",
    "89049032007108882600137544319616",
    "89049037640158663184237812557346",
    "89049032004008882600019726686182",
    "89033023311330000000025620184895",
    "89033023553439009100060049318920",
    "89049032000001000000022582603733",
]

WRONG_CHECK_DIGITS = {
    "89049032123451234512345678901234": "35",
    "89049032123451234512345678901236": "35",
    "89049032123451234512345678901237": "35",
    "89049032008800000123456789012345": "77",
    "89049032004008882600011234567890": "18",
    "89033023426200000000000123456789": "78",
    "89033023422222222222222222222222": "44",
    "89049032118427504800000000000607": "47",
}


def code_of(parse, text: str) -> str:
    with pytest.raises(KnownError) as caught:
        parse(text)
    assert str(caught.value.what)
    assert str(caught.value.remedy)
    return caught.value.code


@pytest.mark.parametrize("eid", VALID_EIDS)
def test_eids_read_from_cards_are_good(eid: str) -> None:
    assert Eid.parse(eid) == eid


@pytest.mark.parametrize(("eid", "expected"), WRONG_CHECK_DIGITS.items())
def test_invented_eids_fail_and_the_expected_digits_are_named(eid: str, expected: str) -> None:
    with pytest.raises(KnownError, match=f"Check digits are {eid[-2:]}, expected {expected}") as caught:
        Eid.parse(eid)
    assert caught.value.code == "eid.check_digits"


def test_eid_of_a_language_that_writes_other_digits_is_refused() -> None:
    assert code_of(Eid.parse, "٨" * 32) == "eid.characters"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "eid.empty"),
        (" - ", "eid.empty"),
        ("89049032005008882600033489aaaaaa", "eid.characters"),
        ("8904903212345123451234567890123", "eid.length"),
        ("890490321234512345123456789012355", "eid.length"),
        ("8.9049E+31", "eid.rounded"),
        ("8,9049E+31", "eid.rounded"),
        ("8.90E+31", "eid.rounded"),
        ("9E+31", "eid.rounded"),
        ("8.904903212345123e+31", "eid.rounded"),
        ("89049032123451200000000000000000", "eid.rounded"),
        ("89000000000000000000000000000000", "eid.rounded"),
    ],
)
def test_what_is_wrong_with_an_eid_has_a_code(text: str, code: str) -> None:
    assert code_of(Eid.parse, text) == code


@pytest.mark.parametrize(
    "text",
    [
        "8904 9032 1234 5123 4512 3456 7890 1235",
        " 8904-9032-1234-5123-4512-3456-7890-1235\r\n",
        "8904\u00a09032\u202f1234\u20135123451234567890\u200b1235\ufeff",
        '="89049032123451234512345678901235"',
        "'89049032123451234512345678901235",
    ],
)
def test_blanks_dashes_and_spreadsheet_quotes_around_an_eid_do_not_matter(text: str) -> None:
    assert Eid.parse(text) == "89049032123451234512345678901235"


@settings(max_examples=50, deadline=None)
@given(DIGITS, st.integers(0, 31), st.integers(1, 9))
def test_check_digits_find_every_single_wrong_digit(first30: str, place: int, shift: int) -> None:
    good = first30 + eid_check_digits(first30)
    if good.endswith("0" * 17):
        return
    assert Eid.parse(good) == good
    wrong = good[:place] + str((int(good[place]) + shift) % 10) + good[place + 1 :]
    assert code_of(Eid.parse, wrong) in ("eid.check_digits", "eid.rounded")


@pytest.mark.parametrize(
    "iccid",
    [
        "8988211000000465008",
        "89000123456789012341",
        "8944478600004573128",
        "89852342022484629646",
        "89445310150011013678",
    ],
)
def test_iccids_with_a_luhn_digit(iccid: str) -> None:
    assert Iccid.parse(iccid) == iccid
    assert Iccid.parse(iccid).warning is None


@pytest.mark.parametrize(
    "iccid", ["89883070000123456789", "89324102234690160476", "8944200053671052499", "89330122503000800750"]
)
def test_an_iccid_that_fails_luhn_is_accepted_with_a_warning(iccid: str) -> None:
    assert Iccid.parse(iccid) == iccid
    assert Iccid.parse(iccid).warning is not None


@pytest.mark.parametrize(
    ("text", "iccid"),
    [
        ("8944476500008878576F", "8944476500008878576"),
        ("8944476500008878576f", "8944476500008878576"),
        ("894447650000887857FF", "894447650000887857"),
        ("8945 7300 0000 3857 1206", "89457300000038571206"),
        ("8945730000003857120612", "8945730000003857120612"),
    ],
)
def test_padding_and_blanks_of_an_iccid_are_dropped(text: str, iccid: str) -> None:
    assert Iccid.parse(text) == iccid


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "iccid.empty"),
        ("F", "iccid.empty"),
        ("8.98821E+18", "iccid.rounded"),
        ("8988211000000465x08", "iccid.characters"),
        ("89882110000004650", "iccid.length"),
        ("898821100000046500812", "iccid.length"),
    ],
)
def test_what_is_wrong_with_an_iccid_has_a_code(text: str, code: str) -> None:
    assert code_of(Iccid.parse, text) == code


@pytest.mark.parametrize(
    "imei", ["490154203237518", "356766282672308", "865326061591809", "49015420323751", "4901542032375101"]
)
def test_imeis_of_14_15_and_16_digits(imei: str) -> None:
    assert Imei.parse(imei) == imei
    assert Imei.parse(f"{imei[:2]}-{imei[2:8]} {imei[8:]}") == imei


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("490154203237519", "imei.check_digit"),
        ("4901542032375", "imei.length"),
        ("49015420323751x", "imei.characters"),
        ("", "imei.length"),
    ],
)
def test_what_is_wrong_with_an_imei_has_a_code(text: str, code: str) -> None:
    assert code_of(Imei.parse, text) == code


@settings(max_examples=50, deadline=None)
@given(st.text("0123456789", min_size=1, max_size=22))
def test_luhn_digit_completes_a_number(digits: str) -> None:
    assert luhn_ok(digits + luhn_digit(digits))
    assert not luhn_ok(digits + str((int(luhn_digit(digits)) + 1) % 10))


@pytest.mark.parametrize(
    ("text", "bic", "written"),
    [
        ("AB12CD34EF56GH78", "AB12CD34EF56GH78", "AB12CD34EF56GH78"),
        (" ab12-cd34-ef56-gh78\n", "ab12cd34ef56gh78", "ab12-cd34-ef56-gh78"),
        ("#1234-5678-9012-3456", "1234567890123456", "#1234-5678-9012-3456"),
        ("%231234567890123456", "1234567890123456", "#1234567890123456"),
        (
            "https://portal.example.com/sim-registration?bic=AB12-CD34-EF56-GH78",
            "AB12CD34EF56GH78",
            "AB12-CD34-EF56-GH78",
        ),
        (
            "https://portal.example.com/sim-registration?x=1&b=%23AB12CD34EF56GH78&y=",
            "AB12CD34EF56GH78",
            "#AB12CD34EF56GH78",
        ),
        ("https://portal.example.com/register#AB12CD34EF56GH78", "AB12CD34EF56GH78", "AB12CD34EF56GH78"),
        ("https://portal.example.com/app#/sims/AB12-CD34-EF56-GH78", "AB12CD34EF56GH78", "AB12-CD34-EF56-GH78"),
        ("https://portal.example.com/app#bic=AB12CD34EF56GH78", "AB12CD34EF56GH78", "AB12CD34EF56GH78"),
        ("HTTPS://PORTAL.EXAMPLE.COM/BIC/%23AB12CD34EF56GH78/", "AB12CD34EF56GH78", "#AB12CD34EF56GH78"),
    ],
)
def test_a_bic_is_read_as_typed_scanned_or_from_its_link(text: str, bic: str, written: str) -> None:
    assert Bic.parse(text) == bic
    assert Bic.parse(text).written == written


@pytest.mark.parametrize(
    "text",
    [
        "",
        "AB12CD34EF56GH7",
        "AB12CD34EF56GH789",
        "AB12_CD34EF56GH7",
        "https://portal.example.com/",
        "https://[/",
        "ÄB12CD34EF56GH78",
    ],
)
def test_what_is_no_bic_is_refused(text: str) -> None:
    assert code_of(Bic.parse, text) == "bic.shape"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), st.sampled_from([Eid, Iccid, Imei, Bic]))
def test_any_text_is_a_value_or_a_known_error(text: str, kind) -> None:
    value = None
    with suppress(KnownError):
        value = kind.parse(text)
    assert value is None or kind.parse(value) == value


def test_digits_are_grouped_for_comparison() -> None:
    assert grouped("89049032123451234") == "8904 9032 1234 5123 4"
    assert grouped("") == ""
