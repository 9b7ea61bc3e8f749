"""A template that is changed keeps what was written by hand around it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.labels.template import Box, Face, Line, Qr, Template, Text
from app.labels.template_file import read_template
from app.labels.template_patch import patched
from app.labels.template_text import template_toml
from app.places import shipped

SHIPPED = sorted(shipped("resources", "labels").glob("*.toml"))
BY_HAND = """\
# For line 3.
name = "Box"   # as on the order
width = 50
height = 30.0

# The code stands left.
[[qr]]
x = 0.5
y = 2.5
width = 25   # ten more than needed
height = 25

[[text]]
x = 26
y = 1
width = 20
height = 5
text = \"\"\"
{name}
{eid:4}\"\"\"
size = "9 pt"
lines = 1  # never two

# Last, and small.
[[text]]
x = 26
y = 20
width = 20
height = 3
text = "{batch}"
size = 2

# End of the file.
"""


def read(text: str) -> Template:
    return read_template(text.encode(), "box.toml")


def with_part(template: Template, at: int, **changes: object) -> Template:
    parts = list(template.elements)
    parts[at] = replace(parts[at], **changes)
    return replace(template, elements=tuple(parts))


@pytest.mark.parametrize("text", [BY_HAND, *(path.read_text("utf-8") for path in SHIPPED)])
def test_what_does_not_change_stays_letter_by_letter(text: str) -> None:
    assert patched(text, read(text)) == text


def test_one_value_changes_one_line() -> None:
    wider = with_part(read(BY_HAND), 0, box=Box(0.5, 2.5, 26, 25))
    assert patched(BY_HAND, wider) == BY_HAND.replace("width = 25   # ten", "width = 26   # ten")
    assert patched(BY_HAND, replace(read(BY_HAND), name="Crate")) == BY_HAND.replace('"Box"', '"Crate"')


def test_what_was_usual_is_written_once_it_is_not() -> None:
    centred = patched(BY_HAND, with_part(read(BY_HAND), 2, text="{unit}", lines=2))
    assert centred == BY_HAND.replace('"{batch}"\nsize = 2\n', '"{unit}"\nsize = 2\nlines = 2\n')
    plain = patched(centred, with_part(read(centred), 2, lines=1))
    assert read(plain) == read(BY_HAND.replace("{batch}", "{unit}"))


def test_a_part_goes_with_the_words_above_it() -> None:
    template = read(BY_HAND)
    gone = patched(BY_HAND, replace(template, elements=template.elements[:2]))
    assert "Last, and small" not in gone
    assert all(words in gone for words in ("For line 3", "stands left", "never two", "End of the file"))
    first = patched(BY_HAND, replace(template, elements=(template.elements[0], template.elements[2])))
    assert "never two" not in first
    assert "Last, and small" in first


def test_a_part_comes_after_those_of_its_kind() -> None:
    template = read(BY_HAND)
    more = (*template.elements[:1], Qr(Box(0, 0, 20, 20)), *template.elements[1:])
    text = patched(BY_HAND, replace(template, elements=more))
    assert read(text).elements == more
    assert text.index("width = 20\nheight = 20") < text.index("[[text]]")
    assert "# End of the file." in patched(BY_HAND, replace(template, elements=(Line(Box(1, 1, 9, 0)), *more)))


def test_a_picture_beside_the_file_is_put_inside() -> None:
    picture = read(template_toml(read(BY_HAND)) + PICTURE)
    text = patched(BY_HAND + '[[picture]]\nx = 0\ny = 0\nwidth = 5\nheight = 5\nfile = "logo.png"\n', picture)
    assert read(text) == picture
    assert "never two" in text


@pytest.mark.parametrize("text", ["", "name = ", "name.x = 1", 'words = 3\nname = "x"', "[[text.x]]", "text = 4"])
def test_what_is_no_template_is_written_anew(text: str) -> None:
    assert read(patched(text, read(BY_HAND))) == read(BY_HAND)


sizes = st.integers(2, 40).map(lambda steps: steps / 4)
boxes = st.builds(Box, sizes, sizes, sizes, sizes)
texts = st.text("ab\"\\\n#[]='ü ", max_size=8).map(lambda text: text + "{name}")
parts = st.lists(
    st.one_of(
        st.builds(Line, boxes, thickness=sizes),
        st.builds(lambda box, text, size: Text(box, text, Face.SANS, size, size), boxes, texts, sizes),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(parts, parts)
def test_any_change_reads_as_what_was_meant(before: list[Line | Text], after: list[Line | Text]) -> None:
    def made(elements: list[Line | Text]) -> Template:
        return read(template_toml(Template("Any", 80, 80, tuple(elements))))

    assert read(patched(template_toml(made(before)), made(after))) == made(after)


PICTURE = """
[[picture]]
x = 0
y = 0
width = 5
height = 5
data = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAADklEQVR42mNgYKhDggwAF7AC9XwK3T8AAAAASUVORK5CYII="
"""
