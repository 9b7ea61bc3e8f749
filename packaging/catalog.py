"""One language's words in translations/app_XX.ts: read, judged and written in the very form of Qt's lupdate."""

import hashlib
import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"{attributes}>\n'
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
KEPT = re.compile(r"%n|%L?\d|<[^>]*>|\bAT[+&^#%$][\w+&^#%$]*|https?://\w\S*")
"""What stands in every language as it stands in English: Qt's counts, marks, AT commands, addresses."""
NOT_ACCELERATORS = re.compile(r"&&|\bAT&|<[^>]*>")


@dataclass(slots=True)
class Entry:
    """One text in one context; `forms` is what stands for it, several for a count, empty texts where unfinished."""

    context: str
    source: str
    comment: str
    counted: bool
    forms: list[str]
    finished: bool

    @property
    def id(self) -> str:
        """Short, and the same in every language for as long as the English words stand."""
        return hashlib.sha256(f"{self.context}\n{self.source}\n{self.comment}".encode()).hexdigest()[:8]

    def faults(self) -> Iterator[str]:
        """What is wrong with the translation, none where all is well."""
        if not self.finished or not all(self.forms):
            yield "is not finished"
            return
        for form in self.forms:
            yield from form_faults(self.source, form)


def form_faults(source: str, form: str) -> Iterator[str]:
    if placeholders(form) != placeholders(source):
        yield "has lost or changed a placeholder"
    if kept(form) != kept(source):
        yield f"must keep {', '.join(sorted(set(kept(source)) ^ set(kept(form)))) or 'as many marks'}"
    if bool(accelerators(source)) != bool(accelerators(form)) or accelerators(form) > 1:
        yield "must have one accelerator (&) if the English has one, and none else"
    if blanks(form) != blanks(source):
        yield "begins or ends with other blanks, or has other line breaks"
    if source.endswith("…") != form.endswith(("…", "……")):
        yield "ends with … only where the English does"


def fields(template: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}


def placeholders(template: str) -> Counter[str]:
    """Fields by name and how often; a text that is no template has a fault of its own."""
    try:
        parts = list(string.Formatter().parse(template))
    except ValueError:
        return Counter(["a brace alone"])
    return Counter(
        f"{field}{'!' + how if how else ''}{':' + spec if spec else ''}"
        for _, field, spec, how in parts
        if field is not None
    )


def kept(text: str) -> Counter[str]:
    return Counter(KEPT.findall(text.replace("%Ln", "%n")))


def accelerators(text: str) -> int:
    return len(re.findall(r"&(?=\w)", NOT_ACCELERATORS.sub("", text)))


def blanks(text: str) -> tuple[str, str, int]:
    inner = text.strip()
    start = text.find(inner)
    return text[:start], text[start + len(inner) :], text.count("\n")


@dataclass(slots=True)
class Catalog:
    attributes: str
    entries: list[Entry]

    @classmethod
    def read(cls, path: Path) -> "Catalog":
        root = ET.parse(path).getroot()
        attributes = "".join(f' {name}="{value}"' for name, value in root.attrib.items() if name != "version")
        return cls(attributes, [entry for context in root.iter("context") for entry in _entries(context)])

    def write(self, path: Path) -> None:
        """At once, so that nobody reads half a file."""
        fresh = path.with_suffix(".new")
        fresh.write_text(self.text(), "utf-8")
        fresh.replace(path)

    def text(self) -> str:
        parts, name = [HEAD.format(attributes=self.attributes)], None
        for entry in self.entries:
            if entry.context != name:
                parts.append("</context>\n" if name is not None else "")
                parts.append(f"<context>\n    <name>{protect(entry.context)}</name>\n")
                name = entry.context
            parts.append(_message(entry))
        return "".join(parts) + ("</context>\n" if name is not None else "") + "</TS>\n"


def protect(text: str) -> str:
    """Marks and rare blanks as entities."""
    return "".join(ESCAPES.get(s) or (f"&#x{ord(s):x};" if s > "\x7f" and s.isspace() else s) for s in text)


def _entries(context: ET.Element) -> Iterator[Entry]:
    name = context.findtext("name", "")
    for message in context.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        counted = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
        finished = translation.get("type") is None
        yield Entry(name, message.findtext("source", ""), message.findtext("comment", ""), counted, forms, finished)


def _message(entry: Entry) -> str:
    count, mark = ' numerus="yes"' if entry.counted else "", "" if entry.finished else ' type="unfinished"'
    if entry.counted:
        forms = "".join(f"            <numerusform>{protect(form)}</numerusform>\n" for form in entry.forms)
        words = f"\n{forms}        "
    else:
        words = protect(entry.forms[0])
    comment = f"        <comment>{protect(entry.comment)}</comment>\n" if entry.comment else ""
    return (
        f"    <message{count}>\n        <source>{protect(entry.source)}</source>\n{comment}"
        f"        <translation{mark}>{words}</translation>\n    </message>\n"
    )
