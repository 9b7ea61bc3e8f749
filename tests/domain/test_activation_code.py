"""Every vector of the reference (SGP.22 4.1 and the mistakes of other parsers), and the round trip."""

import pickle
import string
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.secret import Secret

ID = "04386-AGYFT-A74Y8-3F815"
SMDP = "smdp.gsma.com"
OID = "1.3.6.1.4.1.31746"

VALID = [
    (f"1$SMDP.GSMA.COM${ID}", (SMDP, ID, "", False, ()), f"LPA:1${SMDP}${ID}"),
    (f"1$SMDP.GSMA.COM${ID}$$1", (SMDP, ID, "", True, ()), f"LPA:1${SMDP}${ID}$$1"),
    (f"1$SMDP.GSMA.COM${ID}${OID}", (SMDP, ID, OID, False, ()), f"LPA:1${SMDP}${ID}${OID}"),
    (f"1$SMDP.GSMA.COM${ID}${OID}$1", (SMDP, ID, OID, True, ()), f"LPA:1${SMDP}${ID}${OID}$1"),
    (f"1$SMDP.GSMA.COM$${OID}", (SMDP, "", OID, False, ()), f"LPA:1${SMDP}$${OID}"),
    (f"LPA:1$SMDP.EXAMPLE.COM${ID}", ("smdp.example.com", ID, "", False, ()), f"LPA:1$smdp.example.com${ID}"),
    (" \nlpa:1$rsp.example.com$ABC-123$$1$future$fields\r\n",
     ("rsp.example.com", "ABC-123", "", True, ("future", "fields")),
     "LPA:1$rsp.example.com$ABC-123$$1$future$fields"),
    ("1$SMDP.Example.COM$ABC$$0", ("smdp.example.com", "ABC", "", False, ()), "LPA:1$smdp.example.com$ABC"),
    ("LPA:1$huk.prod.ondemandconnectivity.com$LBHWREN8ASCLTOTF$$1",
     ("huk.prod.ondemandconnectivity.com", "LBHWREN8ASCLTOTF", "", True, ()),
     "LPA:1$huk.prod.ondemandconnectivity.com$LBHWREN8ASCLTOTF$$1"),
    ("LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7", ("rsp.truphone.com", "QR-G-5C-1LS-1W1Z9P7", "", False, ()),
     "LPA:1$rsp.truphone.com$QR-G-5C-1LS-1W1Z9P7"),
    ("LPA:1$t-mobile.idemia.io$0123456789ABCDEF0123456789ABCDEF",
     ("t-mobile.idemia.io", "0123456789ABCDEF0123456789ABCDEF", "", False, ()),
     "LPA:1$t-mobile.idemia.io$0123456789ABCDEF0123456789ABCDEF"),
    ("LPA:1$smdp.example.com$", ("smdp.example.com", "", "", False, ()), "LPA:1$smdp.example.com$"),
    ("LPA:1$smdp.example.com$$$1", ("smdp.example.com", "", "", True, ()), "LPA:1$smdp.example.com$$$1"),
    ("LPA:1$smdp.example.com$ABC$$$$1",
     ("smdp.example.com", "ABC", "", False, ("", "1")), "LPA:1$smdp.example.com$ABC$$$$1"),
    ("LPA:1$smdp.example.com$ABC$$$$$$", ("smdp.example.com", "ABC", "", False, ()), "LPA:1$smdp.example.com$ABC"),
    ("LPA: 1$smdp.example.com$ABC", ("smdp.example.com", "ABC", "", False, ()), "LPA:1$smdp.example.com$ABC"),
    ("LPA:1$smdp.example.com$ABC$$$" + "A" * 250, ("smdp.example.com", "ABC", "", False, ("A" * 250,)),
     "LPA:1$smdp.example.com$ABC$$$" + "A" * 250),
]  # fmt: skip

LINKS = [
    f"https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1${SMDP}${ID}$$1",
    f"https://esimsetup.android.com/esim_qrcode_provisioning?carddata=LPA%3A1%24{SMDP}%24{ID}%24%241&source=mail",
    f" HTTPS://ESIMSETUP.APPLE.COM/esim_qrcode_provisioning?lang=de&cardData=LPA%3a1%24SMDP.GSMA.com%24{ID}%24%241#x\n",
]

WARNED = [
    ("LPA:1$example.com", "LPA:1$example.com$", "MatchingID is taken as empty"),
    ("$example.com$id", "LPA:1$example.com$id", "format 1"),
    ("1$example.com$id", "LPA:1$example.com$id", "prefix LPA: is missing"),
    ("LPA:1$example.com$abc-Def", "LPA:1$example.com$abc-Def", "lower-case"),
]

INVALID = [
    ("", "code.format"),
    ("LPA:", "code.format"),
    ("LPA:1", "code.format"),
    ("1$", "code.smdp"),
    ("LPA:1$", "code.smdp"),
    ("LPA:2$x.com$ABC", "code.format"),
    ("1$$ABC", "code.smdp"),
    ("LPA:1$$$$$$", "code.smdp"),
    ("LPA:1$nodot$ABCD", "code.smdp"),
    ("1$smdp.example.com:8443$ABC", "code.smdp"),
    ("1$192.0.2.1$ABC", "code.smdp"),
    ("1$localhost$ABC", "code.smdp"),
    ("1$smdp.example.com/p$ABC", "code.smdp"),
    ("1$smdp_x.example.com$ABC", "code.smdp"),
    ("1$smdp.example.com.$ABC", "code.smdp"),
    ("1$-smdp.example.com$ABC", "code.smdp"),
    ("1$smdp-.example.com$ABC", "code.smdp"),
    ("1$smdp..example.com$ABC", "code.smdp"),
    ("1$smdp.example.123$ABC", "code.smdp"),
    ("1$" + "a" * 64 + ".example.com$ABC", "code.smdp"),
    ("1$https://smdp.example.com$ABC", "code.smdp"),
    ("1$h.example.com$ABC DEF", "code.matching_id"),
    ("1$h.example.com$ABC/../x", "code.matching_id"),
    ("1$h.example.com$<script>", "code.matching_id"),
    ("1$h.example.com$ABC$3.1", "code.oid"),
    ("1$h.example.com$ABC$1.3.06", "code.oid"),
    ("1$h.example.com$ABC$1", "code.oid"),
    ("1$h.example.com$ABC$1.40", "code.oid"),
    ("1$h.example.com$ABC$$yes", "code.flag"),
    ("1$smdp.example.com$" + "A" * 250, "code.length"),
    ("xyz14390lojij", "code.format"),
    ("1$münchen.example.com$ABC", "code.characters"),
    ("LPA:1$smdp.example.com$ÄBC", "code.characters"),
    ("LPA:1$smdp.example.com$A\x00BC", "code.characters"),
    ("LPA:1$smdp.example.com$ABC$$$fü", "code.characters"),
    ("https://smdp.example.com", "code.format"),
    ("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=", "code.format"),
    ("https://esimsetup.apple.com/esim_qrcode_provisioning?carddata=LPA:1$nodot$ABC", "code.smdp"),
    ("https://esimsetup.apple.com/?carddata=1%24smdp.example.com%24%C3%84", "code.characters"),
    ("https://example.com/?a=1$smdp.example.com$ABC", "code.format"),
]  # fmt: skip


def parts(code: ActivationCode) -> tuple:
    return code.smdp, code.matching_id.reveal(), code.oid, code.confirmation_required, code.extra


@pytest.mark.parametrize(("text", "expected", "normal"), VALID)
def test_a_valid_code_is_read_and_normalised(text: str, expected: tuple, normal: str) -> None:
    code = ActivationCode.parse(text)
    assert parts(code) == expected
    assert code.text() == normal
    assert bool(code.warnings) == (not text.strip().upper().startswith("LPA:"))


@pytest.mark.parametrize("link", LINKS)
def test_the_code_in_an_install_link_is_read(link: str) -> None:
    code = ActivationCode.parse(link)
    assert code.text() == f"LPA:1${SMDP}${ID}$$1"
    assert not code.warnings


@pytest.mark.parametrize(("text", "normal", "warning"), WARNED)
def test_a_sloppy_code_is_accepted_and_the_sloppiness_named(text: str, normal: str, warning: str) -> None:
    code = ActivationCode.parse(text)
    assert code.text() == normal
    assert any(warning in str(message) for message in code.warnings)


@pytest.mark.parametrize(("text", "code"), INVALID)
def test_an_invalid_code_is_refused_with_what_and_remedy(text: str, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        ActivationCode.parse(text)
    assert caught.value.code == code
    assert str(caught.value.remedy)


@pytest.mark.parametrize(
    "smdp",
    [
        "sm-v4-072-d-gtm.pr.go-esim.com",
        "https://SM-V4-072-D-GTM.pr.go-esim.com/",
        " http://sm-v4-072-d-gtm.pr.go-esim.com ",
    ],
)
def test_make_takes_a_host_or_the_url_a_provider_hands_out(smdp: str) -> None:
    assert ActivationCode.make(smdp, "AB-1").text() == "LPA:1$sm-v4-072-d-gtm.pr.go-esim.com$AB-1"
    assert ActivationCode.make(smdp).text() == "LPA:1$sm-v4-072-d-gtm.pr.go-esim.com$"


@pytest.mark.parametrize(
    ("smdp", "options", "code"),
    [
        ("https://smdp.example.com/path", {}, "code.smdp"),
        ("", {}, "code.smdp"),
        ("smdp.example.com", {"matching_id": "A$B"}, "code.matching_id"),
        ("smdp.example.com", {"oid": "1.3$1"}, "code.oid"),
        ("smdp.example.com", {"extra": ("a$b",)}, "code.characters"),
        ("smdp.example.com", {"extra": ("ü",)}, "code.characters"),
        ("smdp.example.com", {"matching_id": "A" * 250}, "code.length"),
    ],
)
def test_make_refuses_parts_that_cannot_stand_in_a_code(smdp: str, options: dict, code: str) -> None:
    with pytest.raises(KnownError) as caught:
        ActivationCode.make(smdp, **options)
    assert caught.value.code == code


def test_no_word_about_a_code_gives_the_matching_id_away() -> None:
    code = ActivationCode.parse("LPA:1$smdp.example.com$secret-id$$1")
    said = [repr(code), str(code), code.masked(), repr(code.warnings), *map(str, code.warnings)]
    assert not any("secret" in words for words in said)
    assert code.masked() == "LPA:1$smdp.example.com$•••••$$1"
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(code)
    with pytest.raises(KnownError) as caught:
        ActivationCode.parse("LPA:1$smdp.example.com$secret id")
    assert "secret" not in f"{caught.value} {caught.value!r} {caught.value.detail}"


def test_an_empty_matching_id_is_not_masked_as_if_there_were_one() -> None:
    assert ActivationCode.make("smdp.example.com").masked() == "LPA:1$smdp.example.com$"


LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
HOSTS = st.builds(
    lambda labels, top: ".".join([*labels, top]),
    st.lists(LABELS, min_size=1, max_size=4),
    st.sampled_from(["com", "io", "xn--p1ai"]),
)
IDS = st.text(string.ascii_letters + string.digits + "-", max_size=40)
OIDS = st.one_of(
    st.just(""), st.lists(st.integers(0, 99999), max_size=6).map(lambda arcs: ".".join(map(str, [2, 1, *arcs])))
)
EXTRA = st.lists(st.text([c for c in map(chr, range(0x21, 0x7F)) if c != "$"], max_size=10), max_size=4)


@settings(max_examples=150, deadline=None)
@given(HOSTS, IDS, OIDS, st.booleans(), EXTRA)
def test_what_is_made_is_read_back_the_same(
    smdp: str, matching_id: str, oid: str, confirm: bool, extra: list[str]
) -> None:
    made = ActivationCode.make(smdp, Secret(matching_id), oid, confirm, tuple(extra))
    assert ActivationCode.parse(made.text()) == made
    assert ActivationCode.parse(made.text()[4:].replace(smdp, smdp.upper(), 1)).text() == made.text()
    assert made.matching_id.reveal() == matching_id


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=60), st.text("LPAlpa:1$.abcXYZ-0 ", max_size=40)))
def test_any_text_is_a_code_or_a_known_error(text: str) -> None:
    code = None
    with suppress(KnownError):
        code = ActivationCode.parse(text)
    assert code is None or ActivationCode.parse(code.text()).text() == code.text()
