import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.gsm7 import (
    Encoding,
    SmsCount,
    fits_gsm7,
    from_septets,
    outside_gsm7,
    pack,
    sms_count,
    sms_parts,
    to_septets,
    unpack,
)

BASIC = "".join(chr(code) for code in range(0x20, 0x7F) if chr(code) not in "`^{}[]~\\|")
GSM = st.text(st.sampled_from(BASIC + "^{}[]~\\|€\f@£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà\r\n"), max_size=400)


@pytest.mark.parametrize(
    ("text", "packed"),
    [
        ("hellohello", "E8329BFD4697D9EC37"),
        ("How are you?", "C8F71D14969741F977FD07"),
        ("It is easy to send text messages.", "493A283D0795C3F33C88FE06CDCB6E32885EC6D341EDF27C1E3E97E72E"),
        ("€", "9B32"),
        ("@", "00"),
        ("", ""),
    ],
)
def test_known_vectors_are_packed_and_unpacked(text, packed):
    septets = to_septets(text)
    assert pack(septets).hex().upper() == packed
    assert from_septets(unpack(bytes.fromhex(packed), len(septets))) == text


@settings(max_examples=150, deadline=None)
@given(GSM, st.integers(0, 6))
def test_every_text_comes_back_from_its_bits(text, fill_bits):
    septets = to_septets(text)
    assert from_septets(unpack(pack(septets, fill_bits), len(septets), fill_bits)) == text


def test_the_basic_table_is_that_of_ts_23_038():
    table = from_septets(bytes(code for code in range(128) if code != 0x1B))
    assert len(table) == 127
    assert table[:11] == "@£$¥èéùìòÇ\n"
    assert table.index("A") == 0x41 - 1  # ESC, at 0x1B, is left out
    assert all(table[code - 1] == chr(code) for code in range(0x25, 0x40))
    assert table[-5:] == "äöñüà"


@pytest.mark.parametrize("character", list("^{}[]~\\|€\f"))
def test_a_character_of_the_extension_table_counts_two(character):
    assert len(to_septets(character)) == 2
    assert fits_gsm7(character)


@pytest.mark.parametrize(("septets", "text"), [(b"\x1b\x41", "A"), (b"\x1b\x1b\x41", " A"), (b"A\x1b", "A")])
def test_an_unknown_escape_is_shown_as_the_standard_says(septets, text):
    assert from_septets(septets) == text


def test_what_the_alphabet_lacks_is_named_with_its_place():
    assert outside_gsm7("a`b„") == ((2, "“`” (U+0060)"), (4, "“„” (U+201E)"))
    assert not fits_gsm7("ç")
    with pytest.raises(KnownError, match=r"Character 2 is “`” \(U\+0060\), which GSM-7 text does not have"):
        to_septets("a`b")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", SmsCount(Encoding.GSM7, 0, 160, 1)),
        ("  setparam 2001:em", SmsCount(Encoding.GSM7, 18, 160, 1)),
        ("a" * 160, SmsCount(Encoding.GSM7, 160, 160, 1)),
        ("a" * 161, SmsCount(Encoding.GSM7, 161, 306, 2)),
        ("€" * 80, SmsCount(Encoding.GSM7, 160, 160, 1)),
        ("a" * 306, SmsCount(Encoding.GSM7, 306, 306, 2)),
        ("a" * 152 + "€" + "a" * 152, SmsCount(Encoding.GSM7, 306, 459, 3)),  # no part cuts the sign in two
        ("”" * 70, SmsCount(Encoding.UCS2, 70, 70, 1)),
        ("”" * 71, SmsCount(Encoding.UCS2, 71, 134, 2)),
        ("😀" * 35, SmsCount(Encoding.UCS2, 70, 70, 1)),
        ("😀" * 67, SmsCount(Encoding.UCS2, 134, 201, 3)),  # 33 whole pairs a part
    ],
)
def test_sms_are_counted(text, count):
    assert sms_count(text) == count


@settings(max_examples=100, deadline=None)
@given(st.one_of(GSM, st.text(max_size=300)))
def test_parts_join_to_the_text_and_each_fits(text):
    count = sms_count(text)
    parts = sms_parts(text)
    assert "".join(parts) == text
    assert len(parts) == count.parts
    assert count.used <= count.of
    longest = count.encoding.single if count.parts == 1 else count.encoding.part
    assert all(sum(map(count.encoding.length, part)) <= longest for part in parts)
