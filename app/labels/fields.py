"""Fields in the texts of a template: `{name}`, and `{eid:4}` for digits grouped in fours."""

import string
from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.domain.errors import KnownError
from app.domain.identifiers import grouped
from app.domain.message import say
from app.labels.template import Template

SAMPLE: Mapping[str, str] = {
    "code": "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815",
    "smdp": "smdp.example.com",
    "unit": "217",
    "name": "tracker-00217",
    "eid": "89049032123451234512345678901235",
    "iccid": "8988211000000465008",
    "imei": "490154203237518",
    "imsi": "901288000000217",
    "bic": "A1B2C3D4E5F6G7H8",
    "batch": "WO-2217",
    "row": "17",
    "date": "2026-11-21",
    "vendor": "Quectel",
    "model": "BG96",
    "firmware": "BG96MAR02A07M1G",
    "station": "Bench 1",
    "operator": "Operator 14",
    "language": "",
}
"""A unit to show and to check a template with."""


class _Value(str):
    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return grouped(self, int(spec)) if spec else str(self)


def named(text: str) -> Iterator[tuple[str, str]]:
    """Each field that a text names, with its grouping; raises `ValueError` where the braces do not match."""
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if conversion or "{" in (spec or ""):
            raise ValueError("only {field} and {field:4} are known")
        yield name, spec or ""


def filled(text: str, fields: Mapping[str, str]) -> str:
    """`text` with its fields in place; empty where it names fields and all of those are empty."""
    names = [name for name, _ in named(text)]
    if names and not any(fields[name] for name in names):
        return ""
    return text.format_map({name: _Value(fields[name]) for name in names})


def values_for(template: Template, given: Mapping[str, str]) -> dict[str, str]:
    """`given` with the words of the template in the language that it asks for; what is not known is empty."""
    chosen = given.get("language", "").partition("-")[0].lower()
    words = template.words.get(chosen) or template.words.get(template.language, {})
    plain = dict.fromkeys(template.known_fields, "")
    return {**plain, **given, **{name: filled(text, {**plain, **given}) for name, text in words.items()}}


def speaking(template: Template, language: str) -> Template:
    """The same with this language where a unit names none; empty leaves its own. Raises `KnownError`."""
    if not language or not template.words:
        return template
    if language not in template.words:
        raise KnownError(
            "label.language",
            say("label", "{name} has no words in the language “{language}”.", name=template.name, language=language),
            say("label", "It has: {languages}.", languages=", ".join(template.words)),
        )
    return replace(template, language=language)


def sample(template: Template) -> dict[str, str]:
    own = {name: name for name in template.fields}
    return {**SAMPLE, **own}
