from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.edrx import Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.psm import Psm
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.recipe_values import EdrxNetwork, EdrxWish, ExtraCommand, PinWish, PsmWish
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


def test_curly_quotation_marks_are_told_to_be_the_mistake():
    with pytest.raises(KnownError) as error:
        Recipe.parse('name = "emnify"\nroaming = “on”\n'.encode(), "emnify.toml")
    assert "line 2" in str(error.value.what)
    assert "straight quotation marks" in str(error.value.remedy)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(KnownError) as error:
        Recipe.load(tmp_path / "nothing.toml")
    assert error.value.code == "file.unreadable"
    assert "nothing.toml" in str(error.value.what)


FULL = """\
name = "LTE-M"
roaming = "on"
rat = "gsm+lte-m"
bands = [20, 3]
operator = "26201"
sim_pin = "off"
data = true
ping = "192.0.2.1"

[apn]
name = "em"

[[context]]
name = "ims"
cid = 2

[psm]
tau_s = 36000
active_s = 60

[edrx]
network = "lte-m"
cycle_s = 81.92
window_s = 2.56

[[extra]]
command = "AT+QCFG=\\"psm/urc\\",1"

[[extra]]
command = "AT+QSCLK?"
expect = "^\\\\+QSCLK: 0$"
timeout_s = 2
optional = true
"""


def test_everything_a_recipe_can_ask_for_is_read():
    recipe = Recipe.parse(FULL.encode(), "full.toml")
    assert [apn.name for apn in recipe.contexts] == ["em", "ims"]
    assert recipe.bands == (3, 20)
    assert recipe.sim_pin is PinWish.OFF
    assert recipe.psm == PsmWish(True, Psm.of_seconds(36000, 60))
    assert recipe.edrx == EdrxWish(EdrxNetwork.LTE_M, Edrx.of_seconds(EdrxMode.WB_S1, 81.92, 2.56))
    assert recipe.extra == (
        ExtraCommand('AT+QCFG="psm/urc",1'),
        ExtraCommand("AT+QSCLK?", r"^\+QSCLK: 0$", 2.0, True),
    )
    assert Recipe.parse(recipe.text().encode(), "again") == recipe


bits = st.integers(0, 255).map("{:08b}".format)
halves = st.integers(0, 15).map("{:04b}".format)


@settings(max_examples=200, deadline=None)
@given(
    tau=bits,
    active=bits,
    mode=st.sampled_from(EdrxNetwork),
    cycle=halves,
    window=st.just("") | halves,
    rat=st.sampled_from(["", "auto", "lte", "gsm+lte-m", "lte-m+nb-iot"]),
    bands=st.sets(st.integers(1, 256), max_size=4),
    expect=st.sampled_from(["", "^OK$", '"x\\\\d"']),
)
def test_every_timer_and_wish_survives_its_file_bit_for_bit(tau, active, mode, cycle, window, rat, bands, expect):
    recipe = Recipe(
        "x",
        Apn("em"),
        rat=rat,
        bands=tuple(sorted(bands)),
        psm=PsmWish(True, Psm.of_bits(tau, active)),
        edrx=EdrxWish(mode, Edrx.of_bits(mode.mode, cycle, window)),
        extra=(ExtraCommand("AT+X", expect),),
    )
    assert Recipe.parse(recipe.text().encode(), "x") == recipe


@pytest.mark.parametrize("wish", [PsmWish(False), PsmWish(True), None])
def test_power_saving_is_switched_off_or_left_to_the_network_or_left_alone(wish):
    recipe = Recipe("x", Apn("em"), psm=wish)
    assert Recipe.parse(recipe.text().encode(), "x") == recipe
    off = Recipe("x", Apn("em"), edrx=EdrxWish(EdrxNetwork.NB_IOT))
    assert Recipe.parse(off.text().encode(), "x") == off


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('roaming = "on"', 'roaming = "yes"', 2, "roaming is “yes”; it must be one of: on, off, auto"),
        ("gsm+lte-m", "lte-m+gsm", 3, "must be auto, or some of these in order"),
        ("[20, 3]", "[20, 0]", 4, "bands is 0; it must be from 1 to 256"),
        ("[20, 3]", '["3"]', 4, "must be a list of whole numbers"),
        ("26201", "2620", 5, "must be auto, or a PLMN"),
        ('"off"', '"never"', 6, "must be one of: leave, off, on"),
        ("data = true", "data = 1", 7, "must be true or false"),
        ("192.0.2.1", "a;b", 8, "character 2 of ping"),
        ("cid = 2", "cid = 1", 13, "context 1 is there twice"),
        ("active_s = 60\n", "", 18, "goes together with the other timer"),
        ("tau_s = 36000", "tau_s = 99999999", 18, "from 0 to"),
        ("cycle_s = 81.92\n", "", 21, "edrx.cycle_s is missing"),
        ("cycle_s = 81.92", 'cycle_bits = "012"', 23, "“012” is not a code"),
        ("AT+QSCLK?", "+QSCLK?", 30, "must begin with AT"),
        ("AT+QSCLK?", "AT\u201c", 30, "character 3 of extra[1].command is “\u201c” (U+201C)"),
        ("0$", "(0", 31, "is not a regular expression"),
    ],
)
def test_each_wrong_wish_is_named_with_line_and_key(old, new, line, words):
    assert old in FULL
    with pytest.raises(KnownError) as error:
        Recipe.parse(FULL.replace(old, new, 1).encode(), "full.toml")
    assert f"full.toml, line {line}: " in str(error.value.what)
    assert words in str(error.value.what)


def test_power_saving_that_cannot_work_is_said_before_it_is_sent():
    recipe = replace(Recipe.parse(FULL.encode(), "full.toml"), rat="nb-iot")
    words = [str(warning) for warning in recipe.warnings]
    assert any("longer than T3324" in each for each in words)
    assert any("eDRX is asked for on lte-m, and the radio access is nb-iot" in each for each in words)
    assert not Recipe("x", Apn("em"), edrx=recipe.edrx, rat="lte").warnings
