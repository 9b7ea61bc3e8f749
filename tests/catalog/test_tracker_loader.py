import pytest

from app.catalog.catalog import Catalog
from app.catalog.tracker import compose, guide
from app.catalog.tracker_loader import read_maker
from app.domain.errors import KnownError
from app.domain.toml_reader import read_toml

GOOD = """\
kind = "tracker"

[maker]
name = "Acme"
aliases = ["Acme GPS"]

[[family]]
name = "A"
models = ["A1"]
source = "manual"
grade = "unverified"
note = "Mind the gap."

[family.parameters.zone]
label = "Zone"
kind = "digits"
high = 2

[family.parameters.password]
default = "0000"

[[family.messages]]
purpose = "set"
text = "{password}APN {apn}[,{zone}]"
reply = 'APN (?P<apn>\\w+)'

[family.serial]
baud = 9600
source = "manual"
grade = "unverified"

[[family.steps]]
text = "Type {apn}."
picture = "apn"
"""


def test_a_good_file_is_read():
    maker = read_maker(read_toml(GOOD.encode(), "acme.toml"))
    (tracker,) = maker.trackers
    assert list(tracker.parameters) == ["apn", "password", "zone"]
    assert str(tracker.parameters["zone"].label) == "Zone"
    assert [message.text for message in compose(tracker, {"apn": "em", "zone": "7"})] == ["0000APN em,7"]
    assert [str(step.words) for step in guide(tracker, {"apn": "em"})] == ["Type em."]
    assert str(tracker.note) == "Mind the gap."


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('kind = "tracker"', 'kind = "car"', 1, "kind is “car”; it must be one of: tracker, router, phone"),
        ('name = "Acme"', "", 3, "maker.name is missing"),
        ('name = "A"\n', 'name = "A"\nnmae = 1\n', 9, "family[0].nmae is not a known key"),
        ('grade = "unverified"\nnote', 'grade = "sure"\nnote', 11, "verified, vendor-documented, unverified"),
        ('note = "Mind the gap."', 'note = "Mind {it}."', 12, "holds a brace"),
        ('label = "Zone"', "", 14, "family[0].parameters.zone.label is missing; people are asked by it"),
        ('kind = "digits"', 'kind = "number"', 16, "it must be one of: apn, word, digits"),
        ('kind = "digits"', 'kind = "networks"', 14, "must say how one network is sent, with {value} in it"),
        ('kind = "digits"', 'first = "x"', 16, "must be digits in quotes"),
        ('purpose = "set"', 'purpose = "sing"', 23, "must be one of: bind, prepare, set"),
        ("{password}APN", "{pasword}APN", 24, "uses pasword, which is not described under parameters"),
        ("{password}APN", "{password}“APN“", 24, "holds ““” (U+201C), which an SMS to a tracker cannot carry"),
        ("[,{zone}]", "[,{zone}", 24, "brackets or braces that do not match"),
        ("[,{zone}]", "[,[{zone}]]", 24, "brackets or braces that do not match"),
        ("(?P<apn>\\w+)", "(?P<apn>\\w+", 25, "is not a regular expression"),
        ("(?P<apn>\\w+)", "(?P<name>\\w+)", 25, "has the group name, which is not a value of this tracker"),
        ("baud = 9600", "baud = 12", 28, "it must be from 300 to 4000000"),
        ('text = "Type {apn}."', 'text = "Type {it}."', 33, "uses it, which is not described"),
        ('text = "Type {apn}."', 'text = "Type {."', 33, "brackets or braces that do not match"),
        ('picture = "apn"', 'picture = "cat"', 34, "must be one of: none, settings"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(old, new, line, words):
    assert old in GOOD
    with pytest.raises(KnownError) as raised:
        read_maker(read_toml(GOOD.replace(old, new, 1).encode(), "acme.toml"))
    assert raised.value.code == "file.wrong"
    assert f"acme.toml, line {line}:" in str(raised.value)
    assert words in str(raised.value)


def test_a_family_without_messages_and_steps_is_of_no_use():
    text = GOOD[: GOOD.index("[[family.messages]]")]
    with pytest.raises(KnownError, match="has neither messages nor steps"):
        read_maker(read_toml(text.encode(), "acme.toml"))


def test_a_file_of_the_person_adds_makers_and_replaces_forms(tmp_path):
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    for folder in (shipped, own):
        folder.mkdir()
    (shipped / "tracker-acme.toml").write_text(GOOD)
    catalog = Catalog.load([shipped, own])
    (own / "mine.toml").write_text(GOOD.replace('text = "{password}APN', 'text = "SET {password}APN'))
    (own / "other.toml").write_text(GOOD.replace('"Acme"', '"Zeta"').replace('"A"', '"B"', 1))
    (own / "wrong.toml").write_text(GOOD.replace("{apn}[", "{apm}["))
    again = catalog.reload()
    (mine,) = again.trackers.find("acme gps", "a-1")
    assert compose(mine, {"apn": "em"})[0].text == "SET 0000APN em"
    assert [each.name for each in again.trackers.find("zeta")] == ["B"]
    assert [str(problem).partition(",")[0] for problem in again.problems] == ["wrong.toml"]
