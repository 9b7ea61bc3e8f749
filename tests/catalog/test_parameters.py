"""Every kind of value, written and read; and no value of any vendor's template can become another command."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.catalog.bands import BandSpelling, Form, band_numbers
from app.catalog.catalog import Catalog
from app.catalog.parameter import STANDARD, Kind, Parameter
from app.catalog.template import PLACEHOLDER, Template
from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.places import shipped

CATALOG = Catalog.load([shipped("resources", "devices")])
COMMANDS = [
    command
    for vendor in (CATALOG.generic, *CATALOG.vendors)
    for layer in (vendor.layer, *(family.layer for family in vendor.families))
    for command in layer.commands.values()
]
TEMPLATES = sorted({(line.template.text, id(line.template)) for command in COMMANDS for line in command.lines})
BY_ID = {id(line.template): line.template for command in COMMANDS for line in command.lines}
WITH_VALUES = [BY_ID[place] for text, place in TEMPLATES if PLACEHOLDER.search(text)]

BAND_SETS = st.sets(st.integers(1, 128), min_size=1)
NASTY = st.text(st.sampled_from('a1."\r\n;\\\0\x1a\x1b,=?+AT é”“') | st.characters(), max_size=12)
VALUES = NASTY | st.integers(-10, 300) | st.builds(Secret, NASTY) | st.tuples(st.integers(-5, 300))


@pytest.mark.parametrize(
    ("spelling", "bands", "text"),
    [
        (BandSpelling(Form.HEX, 1, 128), (3, 8, 20), "80084"),  # recorded of a BG77: +QCFG: "band",0x0,0x80084,0x80084
        (BandSpelling(Form.HEX, 1, 80, digits=20), (18,), "00000000000000020000"),  # HL78, seen with AT+KBNDCFG=0
        (BandSpelling(Form.DECIMAL, 1, 64), (3, 8, 20), "524420"),  # seen of a ME910C1: AT#BND=5,0,524420
        (BandSpelling(Form.LIST), (1, 3, 8, 20, 28), "1,3,8,20,28"),  # SIM7070, seen with AT+CBANDCFG
        (BandSpelling(Form.LIST, separator=":"), (3, 7), "3:7"),
        (BandSpelling(Form.LIST, offset=100), (3, 20), "103,120"),  # Fibocom AT+GTACT
        (BandSpelling(Form.BITS, 1, 88), (3, 4, 13, 20), "10000001000000001100"),  # nRF91 guide, %XBANDLOCK
        (BandSpelling(Form.HEX, 33, 96), (66,), "200000000"),
    ],
)
def test_bands_are_spelled_as_the_module_wants_them(spelling, bands, text):
    assert spelling.write(bands) == text
    assert spelling.read(text) == bands


@given(BAND_SETS, st.sampled_from(list(Form)), st.sampled_from([1, 33, 65]))
@settings(deadline=None)
def test_bands_read_back_as_they_were_written(bands, form, low):
    spelling = BandSpelling(form, low, low + 63, offset=100 if form is Form.LIST else 0)
    mine = tuple(sorted(band for band in bands if low <= band <= low + 63))
    assert spelling.read(spelling.write(bands)) == mine if mine or form is not Form.LIST else True


@pytest.mark.parametrize("text", ["0x80084", "0X80084", '"80084"', " 80084"])
def test_a_mask_is_read_in_every_form_that_was_seen(text):
    assert BandSpelling(Form.HEX, 1, 64).read(text) == (3, 8, 20)


@pytest.mark.parametrize("value", ["", "3,", "3;8", "0", "257", "3.8", (), (0,), (True,), (257,), ("3",), 3, None])
def test_what_is_no_list_of_bands_is_none(value):
    assert band_numbers(value) is None


def test_a_band_without_a_place_in_the_mask_is_refused():
    low = Parameter("bands", Kind.BANDS, 1, 64, spelling=BandSpelling(Form.HEX, 1, 64))
    high = Parameter("rest", Kind.BANDS, 65, 96, of="bands", spelling=BandSpelling(Form.HEX, 65, 96))
    both = Template("AT+B={bands},{rest}", {"bands": low, "rest": high})
    assert both.fill({"bands": (3, 66)}) == "AT+B=4,2"
    with pytest.raises(KnownError, match=r"Bands cannot be 66 on this module. It takes: 1–64"):
        Template("AT+B={bands}", {"bands": low}).fill({"bands": "3,66"})


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("pin", Secret("0000"), "0000"),
        ("plmn", "26201", "26201"),
        ("number", "+4915112345678", "+4915112345678"),
        ("periodic_tau", "01001110", "01001110"),
        ("edrx", "1001", "1001"),
        ("act", "nb-s1", "5"),
        ("index", "7", "7"),
        ("length", 20, "20"),
        ("sms_format", "pdu", "0"),
    ],
)
def test_a_value_is_written_as_the_standard_says(name, value, written):
    assert STANDARD[name].write(value) == written


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("pin", Secret("12a4")),
        ("pin", Secret("123")),
        ("pin", '1234"'),
        ("pin", "١٢٣٤"),
        ("plmn", "2620"),
        ("plmn", "2620155"),
        ("number", "++49"),
        ("number", "0800-1234"),
        ("number", ""),
        ("periodic_tau", "0100111"),
        ("periodic_tau", "01001112"),
        ("edrx", "10010"),
        ("act", "4"),
        ("index", "-1"),
        ("index", True),
        ("index", "7;"),
        ("length", Secret("77")),
    ],
)
def test_a_value_of_another_form_is_refused_and_a_secret_is_not_told(name, value):
    with pytest.raises(KnownError) as error:
        STANDARD[name].write(value)
    assert error.value.code == "at.value"
    if isinstance(value, Secret):
        assert value.reveal() not in str(error.value) + error.value.detail


def test_there_are_templates_with_values_of_every_vendor():
    assert len(WITH_VALUES) > 60


NASTY_WORDS = [
    'em"',
    "em\r",
    "em\n",
    "em;AT+CFUN=0",
    "em\0",
    "em\x1a",
    "em\x1b",
    "é",
    "em”",
    "em\\",
    "1;2",
    '1","2',
    "+1\r",
    "",
]


def check_sent(template, values):
    """Sends nothing, or the template with its places filled and no sign that ends a value."""
    try:
        sent = template.fill(values)
    except KnownError as error:
        if error.code not in {"at.unsafe", "at.too_long", "at.value"}:
            raise
        return
    assert all(" " <= character <= "~" for character in sent)
    shape = ""
    for place, part in enumerate(PLACEHOLDER.split(template.text)):
        bands = place % 2 and template.parameters[part].kind is Kind.BANDS
        shape += re.escape(part) if place % 2 == 0 else r'[0-9A-F,":]*' if bands else r'[^";\\]*'
    assert re.fullmatch(shape, sent)
    assert sent.count(";") == template.text.count(";")


@pytest.mark.parametrize("template", WITH_VALUES, ids=[template.text for template in WITH_VALUES])
def test_no_bad_value_in_any_place_becomes_another_command(template):
    good = {parameter.value_name: good_value(parameter) for parameter in template.used}
    assert template.fill(good)
    check_sent(template, good)
    for name in good:
        for word in NASTY_WORDS:
            check_sent(template, good | {name: word})
            check_sent(template, good | {name: Secret(word)})


def good_value(parameter):
    if parameter.choices:
        return next(iter(parameter.choices))
    kinds = {Kind.BANDS: (3, 20), Kind.BITS: "0" * parameter.high, Kind.DIGITS: "26201", Kind.HEX: "ff"}
    return kinds.get(parameter.kind, parameter.low)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_no_value_of_any_template_becomes_another_command(data):
    template = data.draw(st.sampled_from(WITH_VALUES))
    assert template.used
    check_sent(template, {parameter.value_name: data.draw(VALUES) for parameter in template.used})
