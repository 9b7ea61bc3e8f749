import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.secret import NO_SECRET, Secret

GOOD = """\
name = "emnify"
registration_timeout_s = 90

[apn]
name = "em"
type = "IPV4V6"
cid = 2
auth = "chap"
user = "joe"
password = "pw"
"""

safe = st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters='";\\'), max_size=30)


def test_a_recipe_file_is_read(tmp_path):
    file = tmp_path / "emnify.toml"
    file.write_text(GOOD)
    apn = Apn("em", PdpType.IPV4V6, 2, Auth.CHAP, "joe", Secret("pw"))
    assert Recipe.load(file) == Recipe("emnify", apn, 90.0)


def test_what_is_left_out_is_usual():
    assert Recipe.parse(b'name = "x"\n[apn]\nname = "em"\n', "x") == Recipe("x", Apn("em"), 180.0)


@settings(max_examples=150, deadline=None)
@given(
    name=st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    apn=safe,
    pdp_type=st.sampled_from(PdpType),
    cid=st.integers(1, 16),
    user=safe.filter(bool),
    password=safe,
    auth=st.sampled_from(Auth),
    timeout=st.integers(0, 3600),
)
def test_what_is_written_reads_the_same(name, apn, pdp_type, cid, user, password, auth, timeout):
    recipe = Recipe(name, Apn(apn, pdp_type, cid, auth, user, Secret(password)), timeout)
    assert Recipe.parse(recipe.text(secrets=True).encode(), "x") == recipe


def test_the_password_is_written_only_on_request():
    recipe = Recipe("x", Apn("em", auth=Auth.PAP, user="joe", password=Secret("s3cret")))
    assert "s3cret" not in recipe.text()
    assert "s3cret" in recipe.text(secrets=True)
    assert Recipe.parse(recipe.text().encode(), "x").apn.password == NO_SECRET


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('name = "emnify"', "", 1, "name is missing"),
        ('name = "emnify"', "name = emnify", 1, "not TOML"),
        ("= 90", '= "90"', 2, "registration_timeout_s must be a number"),
        ("= 90", "= 3601", 2, "from 0 to 3600"),
        ('name = "em"\n', 'name = "e;m"\n', 5, "character 2 of apn.name is “;” (U+003B)"),
        ('name = "em"\n', 'name = "ëm"\n', 5, "character 1 of apn.name"),
        ('type = "IPV4V6"', 'type = "PPP"', 6, "apn.type is “PPP”; it must be one of: IP, IPV6, IPV4V6"),
        ("cid = 2", "cid = 17", 7, "from 1 to 16"),
        ("cid = 2", "cid = true", 7, "must be a whole number"),
        ('user = "joe"', "", 8, "apn.auth asks for a user name"),
        ('user = "joe"', 'usr = "joe"\nuser = "joe"', 9, "apn.usr is not a known key"),
        ("[apn]", "[[apn]]", 4, "apn must be a table"),
    ],
)
def test_what_is_wrong_is_named_with_line_and_key(old, new, line, words):
    assert old in GOOD
    with pytest.raises(KnownError) as error:
        Recipe.parse(GOOD.replace(old, new, 1).encode(), "emnify.toml")
    assert error.value.code == "file.wrong"
    assert f"emnify.toml, line {line}: " in str(error.value.what)
    assert words in str(error.value.what)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(KnownError) as error:
        Recipe.load(tmp_path / "nothing.toml")
    assert error.value.code == "file.unreadable"
    assert "nothing.toml" in str(error.value.what)
