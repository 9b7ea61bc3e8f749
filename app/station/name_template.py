"""Names for what is made in numbers: a text with fields."""

from dataclasses import dataclass
from string import Formatter

from app.domain.errors import KnownError
from app.domain.message import Message, say

EXAMPLE_ICCID = "8988303000000000000"
_DIGITS = range(1, 20)


@dataclass(frozen=True, slots=True)
class NameTemplate:
    """`text` has fields: `{batch}`, `{n}` or `{n:04}`, `{iccid}` or `{iccid:-6}`; `first` is the number of the first.

    Names are checked where they are made: `KnownError("device.name")`.
    """

    text: str
    first: int = 1

    def name_of(self, batch: str, place: int, iccid: str) -> str:
        """Of the SIM at `place`, from 0, of the work order `batch`."""
        parts: list[str] = []
        fields: set[str] = set()
        for text, field, form in _parsed(self.text):
            parts.append(text)
            if field is not None:
                fields.add(field)
                parts.append(_filled(field, form, batch, self.first + place, iccid))
        if not fields & {"n", "iccid"}:
            raise _bad(say("register", "Every device would have the name {name}.", name=self.text or "—"))
        return "".join(parts).strip()

    def example(self, batch: str, count: int) -> tuple[str, str]:
        """The names of the first and of the last of so many devices, with made-up ICCIDs."""
        last = max(count - 1, 0)
        first_iccid, last_iccid = (str(int(EXAMPLE_ICCID) + place) for place in (0, last))
        return self.name_of(batch, 0, first_iccid), self.name_of(batch, last, last_iccid)

    def may_repeat(self, count: int) -> bool:
        """Whether two of so many SIMs can have the same name, as only a short end of the ICCID tells them apart."""
        ends = [form for _text, field, form in _parsed(self.text) if field in {"n", "iccid"}]
        if any(not form.startswith("-") for form in ends):
            return False
        longest = max((len(EXAMPLE_ICCID[int(form) :]) for form in ends), default=0)
        return count > int("1" + "0" * longest)


def _parsed(template: str) -> list[tuple[str, str | None, str]]:
    try:
        parts = list(Formatter().parse(template))
    except ValueError as error:
        raise _bad(say("register", "The name has an unmatched brace."), str(error)) from error
    if any(conversion for _text, _field, _form, conversion in parts):
        raise _bad(say("register", "The name has a “!” in a field."))
    return [(text, field, form or "") for text, field, form, _conversion in parts]


def _filled(field: str, form: str, batch: str, number: int, iccid: str) -> str:
    match field:
        case "batch" if not form:
            return batch
        case "n" if not form or (form.isascii() and form.isdecimal() and int(form) in _DIGITS):
            return str(number).zfill(int(form or 0))
        case "iccid" if not form:
            return iccid
        case "iccid" if form[0] == "-" and form[1:].isdecimal() and int(form[1:]) in _DIGITS:
            return iccid[int(form) :]
    wrong = f"{field}:{form}" if form else field
    raise _bad(say("register", "The name has a field that is not known: {field}", field="{" + wrong + "}"))


def _bad(what: Message, detail: str = "") -> KnownError:
    return KnownError(
        "device.name",
        what,
        say("register", "Fields are {fields}.", fields="{batch}, {n}, {n:04}, {iccid}, {iccid:-6}"),
        detail,
    )
