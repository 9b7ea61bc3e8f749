"""What a person is told of an activation code, and how it is made smaller."""

from app.domain.activation_code import ActivationCode
from app.domain.secret import Secret


def _told(text: str) -> list[tuple[str, str | Secret]]:
    return [(str(field.name), field.value) for field in ActivationCode.parse(text).explained()]


def test_every_field_is_explained_in_its_order() -> None:
    assert _told("LPA:1$smdp.example.com$AB-1$1.3.6$1$81370F$x$later") == [
        ("SM-DP+ address", "smdp.example.com"),
        ("MatchingID", Secret("AB-1")),
        ("SM-DP+ OID", "1.3.6"),
        ("Confirmation code", "1"),
        ("CI root key", "81370F"),
        ("Device change", "x"),
        ("More", "later"),
    ]


def test_fields_that_are_not_there_are_not_named() -> None:
    assert [name for name, _ in _told("LPA:1$smdp.example.com$AB-1")] == ["SM-DP+ address", "MatchingID"]


def test_the_confirmation_flag_says_what_the_person_is_asked() -> None:
    (flag,) = [field for field in ActivationCode.parse("LPA:1$a.example$X$$1").explained() if field.value == "1"]
    assert "asked for a code" in str(flag.meaning)


def test_only_the_host_is_written_in_capitals() -> None:
    code = ActivationCode.make("smdp.example.com", "aB-1")
    assert code.text(upper_host=True) == "LPA:1$SMDP.EXAMPLE.COM$aB-1"
    assert ActivationCode.parse(code.text(upper_host=True)).text() == code.text()
