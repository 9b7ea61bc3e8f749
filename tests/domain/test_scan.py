"""Scans go by their shape."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.scan import COMMAND_CODES, ScanKind, understand
from app.domain.scan_kind import serial_pattern

EID = "89049032123451234512345678901235"
WRONG_EID = "89049032123451234512345678901234"
CODE = ScanKind.ACTIVATION_CODE


@pytest.mark.parametrize(
    ("text", "kind", "value", "words"),
    [
        ("LPA:1$SMDP.EXAMPLE.COM$ABC-1", CODE, "LPA:1$smdp.example.com$ABC-1", "code of smdp.example.com"),
        ("1$smdp.example.com$ABC-1", CODE, "LPA:1$smdp.example.com$ABC-1", "code of smdp.example.com"),
        ("]Q1LPA:1$smdp.example.com$", CODE, "LPA:1$smdp.example.com$", "code of smdp.example.com"),
        ("LPA:2$smdp.example.com$ABC", CODE, "LPA:2$smdp.example.com$ABC", "not an activation code"),
        ("89049032123451234512345678901235\r\n", ScanKind.EID, EID, "EID 8904 9032 1234"),
        ("EID: 8904 9032 1234 5123 4512 3456 7890 1235", ScanKind.EID, EID, "EID 8904 9032"),
        (WRONG_EID, ScanKind.EID, WRONG_EID, "Check digits are 34, expected 35"),
        ("8944476500008878576F", ScanKind.ICCID, "8944476500008878576", "ICCID 8944 4765"),
        ("898821100000046500", ScanKind.ICCID, "898821100000046500", "ICCID 8988"),
        ("89882110000004650085", ScanKind.ICCID, "89882110000004650085", "ICCID 8988"),
        ("\x02490154203237518\x03", ScanKind.IMEI, "490154203237518", "IMEI 4901"),
        ("IMEI1: 490154203237518", ScanKind.IMEI, "490154203237518", "IMEI 4901"),
        ("IMEI:49015420323751", ScanKind.IMEI, "49015420323751", "IMEI 4901"),
        ("490154203237519", ScanKind.IMEI, "490154203237519", "Check digit is 9, expected 8"),
        ("#1234567890123456", ScanKind.BIC, "1234567890123456", "BIC 1234 5678"),
        ("BIC1: AB12-CD34-EF56-GH78", ScanKind.BIC, "AB12CD34EF56GH78", "BIC AB12"),
        ("https://example.com/sims?bic=AB12-CD34-EF56-GH78", ScanKind.BIC, "AB12CD34EF56GH78", "BIC AB12"),
        ("https://example.com/sims/%23AB12-CD34-EF56-GH78", ScanKind.BIC, "AB12CD34EF56GH78", "BIC AB12"),
        ("H3LL0W0RLD", ScanKind.REGISTRATION, "H3LL0W0RLD", "Registration code"),
        ("0123456789", ScanKind.REGISTRATION, "0123456789", "Registration code"),
        ("helloworld", ScanKind.TEXT, "helloworld", "Text: helloworld"),
        ("]C1" + "SIMWRIGHT:NEXT\r", ScanKind.COMMAND, "NEXT", "Command NEXT"),
        ("00340123450000000018", ScanKind.TEXT, "00340123450000000018", "Text: 0034"),
        ("5901234123457", ScanKind.TEXT, "5901234123457", "Text: 5901"),
        ("$()", CODE, "$()", "not a host name"),
        ("WO-2217", ScanKind.TEXT, "WO-2217", "Text: WO-2217"),
        ("12345", ScanKind.TEXT, "12345", "Text: 12345"),
        ("", ScanKind.TEXT, "", "Text: "),
    ],
)  # fmt: skip
def test_a_scan_is_told_by_its_shape(text: str, kind: ScanKind, value: str, words: str) -> None:
    scan = understand(text)
    assert (scan.kind, scan.value) == (kind, value)
    assert words in str(scan.text)


def test_sixteen_digits_may_be_an_imeisv_or_a_bic() -> None:
    bare = understand("4901542032375101")
    assert (bare.kind, bare.also) == (ScanKind.IMEI, (ScanKind.BIC,))
    dashed = understand("4901-5420-3237-5101")
    assert (dashed.kind, dashed.also) == (ScanKind.BIC, (ScanKind.IMEI,))


def test_ten_letters_and_digits_may_be_a_registration_code_or_a_text() -> None:
    scan = understand("AB12345678")
    assert (scan.kind, scan.also) == (ScanKind.REGISTRATION, (ScanKind.TEXT,))
    assert scan.read_as(ScanKind.TEXT).also == ()
    assert "AB12345678" not in repr(scan) + str(scan.text)


@pytest.mark.parametrize(
    ("pattern", "text", "kind", "also"),
    [
        ("SN-######", "SN-204117", ScanKind.UNIT, ()),
        ("SN-######", "sn-204117", ScanKind.UNIT, ()),
        ("SN-######", "SN-20411", ScanKind.TEXT, ()),
        ("WO2?-*", "WO2B-77A", ScanKind.UNIT, ()),
        ("##########", "0123456789", ScanKind.UNIT, ()),
        ("###############", "490154203237518", ScanKind.IMEI, (ScanKind.UNIT,)),
        ("S+N(#)", "S+N(7)", ScanKind.UNIT, ()),
        ("", "SN-204117", ScanKind.TEXT, ()),
    ],
)
def test_a_unit_is_told_by_the_pattern_of_the_station(
    pattern: str, text: str, kind: ScanKind, also: tuple[ScanKind, ...]
) -> None:
    scan = understand(text, serial_pattern(pattern))
    assert (scan.kind, scan.also) == (kind, also)


@given(st.text(alphabet="#?*ab1-.+(", max_size=30), st.text(alphabet="ab1-.+(", max_size=40))
def test_any_pattern_can_be_written(pattern: str, text: str) -> None:
    assert understand(text, serial_pattern(pattern)).kind in ScanKind


def test_each_command_is_understood_in_any_case() -> None:
    for command, code in COMMAND_CODES.items():
        assert understand(code) == understand(code.lower())
        assert understand(code).value == command


def test_a_misread_number_says_so() -> None:
    assert understand(WRONG_EID).faulty
    assert not understand(EID).faulty
    assert not understand("anything").faulty


@pytest.mark.parametrize("code", ["LPA:1$smdp.example.com$SECRET-1", "LPA:1$nodot$SECRET-1"])
@pytest.mark.parametrize("form", ["{}", "https://esimsetup.apple.com/esim_qrcode_provisioning?carddata={}"])
def test_a_scanned_code_stays_out_of_logs_and_words(code: str, form: str) -> None:
    scan = understand(form.format(code))
    assert scan.kind is ScanKind.ACTIVATION_CODE
    assert "SECRET" not in repr(scan) + str(scan.text)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.from_regex(r"(LPA:)?1?\$[a-z.$-]{0,20}|[#0-9A-F-]{10,40}", fullmatch=True)))
def test_no_scan_fails_and_each_understands_itself(text: str) -> None:
    scan = understand(text)
    assert str(scan.text)
    if scan.kind is not ScanKind.COMMAND:
        assert understand(scan.value).kind in (scan.kind, *scan.also)
