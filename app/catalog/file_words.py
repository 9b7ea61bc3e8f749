"""Words for people in the files of devices, in English; `packaging/translations.py` collects those that ship."""

from app.domain.message import NOTHING, Message, say
from app.domain.toml_reader import TomlTable

_BRACES = say("catalog", "{file}, line {line}: {key} is a sentence for people, and holds a brace.")


def read_words(table: TomlTable, key: str) -> Message:
    """`NOTHING` where the file has none."""
    text = table.text(key, "")
    if any(brace in text for brace in "{}"):
        raise table.wrong(key, _BRACES)
    return Message("device", text) if text else NOTHING
