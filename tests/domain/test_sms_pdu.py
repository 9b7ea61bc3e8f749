from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.gsm7 import sms_count
from app.domain.sms_pdu import Part, SmsText, StatusReport, joined, read_pdu, submit_pdus

NUMBER = "+46708251358"
SENT = "62111221436500"  # 2026-11-21 12:34:56 UTC, digits swapped
NOON = datetime(2026, 11, 21, 12, 34, 56, tzinfo=UTC)


def deliver(rest, first="04", sender="0B917238880900F1"):
    return read_pdu(f"00{first}{sender}{rest}")


def test_the_known_vector_of_a_submit_is_made():
    (pdu,) = submit_pdus(NUMBER, "hellohello", validity=timedelta(days=4))
    assert pdu.text == "0011000B916407281553F80000AA0AE8329BFD4697D9EC37"
    assert pdu.length == 23


def test_the_known_vector_of_a_deliver_is_read():
    assert read_pdu("07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697D9EC37") == SmsText(
        "27838890001",
        "hellohello",
        sent=datetime(1999, 3, 29, 15, 16, 59, tzinfo=timezone(timedelta(hours=2))),
    )


@pytest.mark.parametrize(
    ("scheme", "data", "text", "raw"),
    [
        ("00", "03C8721E", "Hey", b""),
        ("08", "046D4B8BD5", "测试", b""),
        ("08", "04D83DDE00", "😀", b""),
        ("10", "03C8721E", "Hey", b""),  # with a class
        ("F0", "03C8721E", "Hey", b""),
        ("C8", "03C8721E", "Hey", b""),  # message waiting
        ("E0", "0400480069", "Hi", b""),
        ("04", "03010203", "", b"\x01\x02\x03"),
        ("F4", "03010203", "", b"\x01\x02\x03"),
        ("00", "00", "", b""),
        ("08", "00", "", b""),
    ],
)
def test_every_coding_scheme_is_read(scheme, data, text, raw):
    assert deliver(f"00{scheme}{SENT}{data}") == SmsText("+27838890001", text, raw, NOON)


def test_a_sender_in_letters_is_read():
    assert deliver(f"0000{SENT}00", sender="10D0D374FB2E4F9FD174").number == "Simwright"


def test_a_short_number_with_signs_is_read():
    assert deliver(f"0000{SENT}00", sender="0581A1B2F3").number == "1*2#3"


@pytest.mark.parametrize(
    ("time", "sent"),
    [
        ("62111221436508", datetime(2026, 11, 21, 12, 34, 56, tzinfo=UTC)),
        ("6211122143654A", datetime(2026, 11, 21, 12, 34, 56, tzinfo=timezone(-timedelta(hours=6)))),
        ("00000000000000", None),
        ("FFFFFFFFFFFFFF", None),
    ],
)
def test_the_time_is_read_with_its_zone(time, sent):
    assert deliver(f"0000{time}00").sent == sent


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("050003A70201", Part(0xA7, 1, 2)),
        ("06080412340302", Part(0x1234, 2, 3)),
        ("08040201020003A702", None),
        ("050003A70203", None),
    ],
)
def test_the_header_of_a_part_is_read(header, part):
    size = len(header) // 2 + 2
    assert deliver(f"0008{SENT}{size:02X}{header}0041", first="44").part == part


def test_a_report_is_asked_for():
    assert submit_pdus(NUMBER, "a", report=True)[0].text.startswith("0021")


@pytest.mark.parametrize(
    ("validity", "octet"),
    [
        (timedelta(minutes=1), "00"),
        (timedelta(hours=12), "8F"),
        (timedelta(hours=13), "91"),
        (timedelta(days=1), "A7"),
        (timedelta(weeks=52), "F4"),
        (timedelta(days=1000), "FF"),
    ],
)
def test_the_validity_is_the_next_that_can_be_said(validity, octet):
    assert submit_pdus("123", "", validity=validity)[0].text == f"001100038121F30000{octet}00"


TEXTS = st.one_of(
    st.text(st.sampled_from("abc XYZ@£_{}€\n0123"), max_size=500),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=150),
)


@settings(max_examples=150, deadline=None)
@given(st.from_regex(r"\+?[0-9]{1,20}", fullmatch=True), TEXTS, st.booleans(), st.integers(0, 255))
def test_what_is_sent_is_read_again(number, text, report, reference):
    pdus = submit_pdus(number, text, report=report, reference=reference, validity=timedelta(days=1) if report else None)
    read = [read_pdu(pdu.text) for pdu in pdus]
    assert joined(read) == text
    assert {message.number for message in read} == {number}
    assert all(
        message.from_us and pdu.length == len(pdu.text) // 2 - 1 for message, pdu in zip(read, pdus, strict=True)
    )
    assert len(pdus) == sms_count(text).parts
    if len(pdus) > 1:
        assert [message.part for message in read] == [Part(reference, n, len(pdus)) for n in range(1, len(pdus) + 1)]
    assert all(pdu.length <= 12 + 2 + 1 + 1 + 140 + 2 for pdu in pdus)


def test_a_text_is_joined_when_no_part_is_missing():
    pdus = submit_pdus(NUMBER, "a" * 400, reference=7)
    first, second, third = (read_pdu(pdu.text) for pdu in pdus)
    assert joined([third, first]) is None
    assert joined([third, first, second]) == "a" * 400
    assert joined([]) is None


@pytest.mark.parametrize(
    ("status", "delivered", "words"),
    [
        (0x00, True, "Delivered"),
        (0x01, True, "Forwarded, delivery not known"),
        (0x02, True, "Delivered"),
        (0x20, None, "Being delivered"),
        (0x30, None, "Being delivered"),
        (0x42, False, "Not delivered: the device has rejected it"),
        (0x46, False, "Not delivered before its validity ended"),
        (0x62, False, "Not delivered: the device does not answer"),
        (0x7F, False, "Not delivered"),
        (0x80, False, "Not delivered"),
    ],
)
def test_a_status_report_says_what_became_of_the_sms(status, delivered, words):
    read = read_pdu(f"07917283010010F5062A0B916407281553F8{SENT}{SENT}{status:02X}")
    assert read == StatusReport(42, NUMBER, NOON, NOON, status)
    assert (read.delivered, str(read.words)) == (delivered, words)


@pytest.mark.parametrize(
    "text",
    ["", "zz", "00", "0004", "00040B91", "07917283010010F5040BC87238880900F10000993092516195800AE8329BFD4697",
     "00040B917238880900F100" + "20" + SENT + "00", "0003", "00040281FF0000" + SENT + "00"],
)  # fmt: skip
def test_what_is_cut_or_damaged_is_refused(text):
    with pytest.raises(KnownError, match="cut or damaged") as raised:
        read_pdu(text)
    assert raised.value.code == "sms.pdu"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=180))
def test_any_octets_are_read_or_refused(octets):
    try:
        read_pdu(octets.hex())
    except KnownError as refused:
        code = refused.code
    else:
        code = "sms.pdu"
    assert code == "sms.pdu"


@pytest.mark.parametrize("number", ["", "+", "abc", "+49 O173", "1" * 21, "٣٤"])
def test_what_is_no_number_is_refused(number):
    with pytest.raises(KnownError, match="is not a telephone number"):
        submit_pdus(number, "a")


def test_a_text_without_end_is_refused():
    with pytest.raises(KnownError, match=r"The text needs 256 SMS; 255 are allowed\. Shorten it\."):
        submit_pdus(NUMBER, "a" * (153 * 255 + 1))
