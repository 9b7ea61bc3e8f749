"""Templates as files: readable TOML, all of it checked when it is read; what is wrong is named with line and key."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from app.domain.message import say
from app.domain.toml_reader import TomlTable, read_toml, unreadable
from app.labels.qr import Level
from app.labels.template import (
    FIELDS,
    LEAST_MODULE_MM,
    Align,
    Box,
    Code128,
    DataMatrix,
    Element,
    Line,
    Picture,
    Qr,
    Sheet,
    Template,
    Text,
)
from app.labels.template_values import decoded, face, rotation, size, template_text

_LARGEST = 1000.0
_SMALLEST_QR, _SMALLEST_DATAMATRIX = 21, 10
_NO_ELEMENTS = say("label", "{file}, line {line}: there is nothing on this label.")
_OUTSIDE = say("label", "{file}, line {line}: this part ends {over} mm outside the label.")
_TOO_MANY = say("label", "{file}, line {line}: the labels need {needed} mm, and the sheet has {room} mm.")
_TOO_SMALL = say("label", "{file}, line {line}: no code fits into {room} mm; the smallest needs {needed} mm.")
_NO_STROKE = say("label", "{file}, line {line}: a line needs a width, a height or both.")
_NO_PICTURE = say("label", "{file}, line {line}: {key} is not a picture that can be read.")
_NO_LANGUAGE = say("label", "{file}, line {line}: there are no words for the language “{value}”.")
_UNEVEN = say("label", "{file}, line {line}: {key} lacks words that another language has: {names}.")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_NOT_A_NAME = say("label", "{file}, line {line}: {key} has “{value}”; a field is small letters, digits and _.")


def load_template(path: Path) -> Template:
    """Raises `KnownError` (`file.unreadable`, `file.wrong`)."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path.name, error) from error
    return read_template(data, path.name, path.parent)


def read_template(data: bytes, file: str, folder: Path | None = None) -> Template:
    """`file` is a name for the errors; pictures that are files of their own are looked for in `folder`."""
    table = read_toml(data, file)
    return _Reader(table, folder).template()


class _Reader:
    def __init__(self, table: TomlTable, folder: Path | None) -> None:
        self._table = table
        self._folder = folder
        self._width = table.number("width", 5, _LARGEST)
        self._height = table.number("height", 5, _LARGEST)
        self._own = tuple(self._field_name(table, "fields", name) for name in table.texts("fields"))
        self._words = self._read_words(table.table("words"))
        spoken = (name for words in self._words.values() for name in words)
        self._known = dict.fromkeys((*FIELDS, *self._own, *spoken))

    def template(self) -> Template:
        table = self._table
        elements = tuple(
            read(part) for kind, read in self._kinds().items() for part in table.tables(kind)
        )  # fmt: skip
        if not elements:
            raise table.wrong("name", _NO_ELEMENTS)
        made = Template(
            table.text("name"),
            self._width,
            self._height,
            elements,
            self._sheet(table.table("sheet")) if "sheet" in table.names() else None,
            self._own,
            self._words,
            self._language(),
        )
        table.done()
        return made

    def _kinds(self) -> Mapping[str, Callable[[TomlTable], Element]]:
        return {
            "picture": self._picture,
            "line": self._line,
            "qr": self._qr,
            "datamatrix": self._datamatrix,
            "code128": self._code128,
            "text": self._text_element,
        }

    def _language(self) -> str:
        first = next(iter(self._words), "")
        language = self._table.text("language", first)
        if language and language not in self._words:
            raise self._table.wrong("language", _NO_LANGUAGE, value=language)
        return language

    def _read_words(self, table: TomlTable) -> dict[str, dict[str, str]]:
        words = {name: self._read_language(table.table(name)) for name in table.names()}
        every = {name for spoken in words.values() for name in spoken}
        for language, spoken in words.items():
            if lacking := sorted(every - spoken.keys()):
                raise table.wrong(language, _UNEVEN, names=", ".join(lacking))
        return words

    def _read_language(self, table: TomlTable) -> dict[str, str]:
        known = dict.fromkeys((*FIELDS, *self._own))
        return {self._field_name(table, name, name): template_text(table, name, known) for name in table.names()}

    def _field_name(self, table: TomlTable, key: str, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise table.wrong(key, _NOT_A_NAME, value=name)
        return name

    def _box(self, table: TomlTable, least: float = 0.1) -> Box:
        box = Box(
            table.number("x", 0, _LARGEST),
            table.number("y", 0, _LARGEST),
            table.number("width", least, _LARGEST),
            table.number("height", least, _LARGEST),
        )
        over = max(box.x + box.width - self._width, box.y + box.height - self._height)
        if over > 0.001:
            raise table.wrong("x", _OUTSIDE, over=round(over, 2))
        return box

    def _square(self, table: TomlTable, modules: int, quiet: int) -> Box:
        box = self._box(table)
        room, needed = min(box.width, box.height), (modules + 2 * quiet) * LEAST_MODULE_MM
        if room < needed:
            raise table.wrong("width", _TOO_SMALL, room=room, needed=needed)
        return box

    def _qr(self, table: TomlTable) -> Qr:
        quiet = table.whole("quiet", 4, 20, 4)
        element = Qr(
            self._square(table, _SMALLEST_QR, quiet),
            template_text(table, "text", self._known, "{code}"),
            table.choice("level", Level, Level.M),
            quiet,
        )
        table.done()
        return element

    def _datamatrix(self, table: TomlTable) -> DataMatrix:
        quiet = table.whole("quiet", 1, 20, 2)
        box = self._square(table, _SMALLEST_DATAMATRIX, quiet)
        element = DataMatrix(box, template_text(table, "text", self._known, "{unit}"), quiet)
        table.done()
        return element

    def _code128(self, table: TomlTable) -> Code128:
        element = Code128(
            self._box(table),
            template_text(table, "text", self._known, "{unit}"),
            table.whole("quiet", 10, 40, 10),
            rotation(table),
        )
        table.done()
        return element

    def _text_element(self, table: TomlTable) -> Text:
        largest = size(table, "size")
        element = Text(
            self._box(table),
            template_text(table, "text", self._known),
            face(table),
            largest,
            min(largest, size(table, "smallest", largest)),
            table.whole("lines", 1, 60, 1),
            table.choice("align", Align, Align.LEFT),
            rotation(table),
        )
        table.done()
        return element

    def _line(self, table: TomlTable) -> Line:
        if "width" not in table.names() and "height" not in table.names():
            raise table.wrong("x", _NO_STROKE)
        table.data = {"width": 0.0, "height": 0.0, **table.data}
        element = Line(self._box(table, 0.0), table.number("thickness", 0.1, 20, 0.25))
        table.done()
        return element

    def _picture(self, table: TomlTable) -> Picture:
        box = self._box(table)
        if "file" in table.names():
            key, data = "file", self._picture_file(table)
        else:
            key, data = "data", decoded(table)
        from app.labels.image import as_png

        if (png := as_png(data)) is None:
            raise table.wrong(key, _NO_PICTURE)
        table.done()
        return Picture(box, png)

    def _picture_file(self, table: TomlTable) -> bytes:
        name = table.text("file")
        try:
            return (self._folder / name).read_bytes() if self._folder else b""
        except OSError as error:
            raise unreadable(name, error) from error

    def _sheet(self, table: TomlTable) -> Sheet:
        sheet = Sheet(
            table.number("width", 20, _LARGEST),
            table.number("height", 20, _LARGEST),
            table.whole("columns", 1, 50),
            table.whole("rows", 1, 100),
            table.number("left", 0, _LARGEST, 0.0),
            table.number("top", 0, _LARGEST, 0.0),
            table.number("gap_x", 0, _LARGEST, 0.0),
            table.number("gap_y", 0, _LARGEST, 0.0),
        )
        across = sheet.left + sheet.columns * self._width + (sheet.columns - 1) * sheet.gap_x
        down = sheet.top + sheet.rows * self._height + (sheet.rows - 1) * sheet.gap_y
        for key, needed, room in (("columns", across, sheet.width), ("rows", down, sheet.height)):
            if needed > room + 0.001:
                raise table.wrong(key, _TOO_MANY, needed=round(needed, 2), room=room)
        table.done()
        return sheet
