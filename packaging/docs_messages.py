"""The page of messages: every code with what it says and what there is to do, made from the program's sources."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from docs_words import Source, Words

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from app.domain.errors import KnownError  # noqa: E402
from app.domain.identifiers import Eid, Iccid  # noqa: E402

ESCAPED = re.compile(r"([\\`*_$<>\[\]])")

Table = dict[str, set[Words]]

TITLES = {
    "account": "Accounts",
    "apn": "APN",
    "assign": "Assigning eSIMs",
    "at": "AT commands",
    "backup": "Copies of the ledger",
    "batch": "Batches",
    "bench": "The bench",
    "bic": "BIC",
    "callback": "Callback",
    "camera": "Camera",
    "card": "Cards",
    "catalog": "Catalog of modules",
    "code": "Codes and activation codes",
    "connection": "Diagnosis: the connection",
    "console": "Console",
    "coverage": "Diagnosis: coverage",
    "data": "Diagnosis: the data session",
    "device": "Devices",
    "eid": "EID",
    "emnify": "EMnify",
    "export": "Exports",
    "extra": "Commands of a recipe",
    "file": "Files",
    "fleet": "Fleets",
    "iccid": "ICCID",
    "imei": "IMEI",
    "label": "Labels",
    "ledger": "The ledger",
    "limit": "Diagnosis: limits",
    "list": "Lists",
    "module": "Modules",
    "name": "Names",
    "network": "Networks",
    "operator": "Diagnosis: operators",
    "picture": "Pictures",
    "place": "Places on the bench",
    "port": "Serial ports",
    "printer": "Printers",
    "provider": "Providers",
    "psm": "PSM",
    "recipe": "Recipes",
    "register": "Registering SIMs",
    "registration": "Registration codes",
    "restore": "Bringing values back",
    "row": "Rows of a list",
    "scan": "Scanning",
    "screen": "The screen",
    "setup": "Set-up files",
    "sim": "SIM and PIN",
    "sms": "SMS",
    "supersim": "Super SIM",
    "timer": "Timers",
    "trace": "Traces",
    "tracker": "Trackers",
    "update": "Newer versions",
}
"""By the first word of a code; one that is not here is its own title."""

NO_CODES = {Path("commands", "common.py"), Path("station", "setup_plan.py")}
"""The remedies of the command line alone, and keys of changes that look like codes."""

PREAMBLE = """\
# Messages and what to do

Every message says what happened and, where there is something to do, what. The code stands beside it in the log, in
exports and in the JSON output of the command line, and never changes. A word in {braces} stands for what the message
names at that moment; {words} are those of a module, a tracker or a provider. A code that ends with * stands for several
that differ in their last word.

This page is made from the program itself.
"""


def table(app: Path = ROOT / "app") -> Table:
    """Every code with its messages, but for those of the sandbox."""
    found: Table = defaultdict(set)
    for path in sorted(app.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        words_here = "say(" in text or "KnownError(" in text
        if words_here and "sandbox" not in path.parts and path.relative_to(app) not in NO_CODES:
            for code, words in Source.of(text).messages():
                if words[0]:
                    found[code].add(words)
    for error in _raised():
        found[error.code].add((error.what.template, error.remedy.template))
    return {code: _told_once(words) for code, words in found.items()}


def _raised() -> Iterator[KnownError]:
    """Codes whose words the sources do not show beside them."""
    for kind, text in ((Eid, "0" * 31 + "2"), (Iccid, "8988")):
        try:
            kind.parse(text)
        except KnownError as error:
            yield error


def _told_once(words: set[Words]) -> set[Words]:
    """Without those that are there with a remedy too."""
    mended = {what for what, remedy in words if remedy}
    return {(what, remedy) for what, remedy in words if remedy or what not in mended}


def page(messages: Table) -> str:
    lines = [PREAMBLE]
    rooms: dict[str, list[str]] = defaultdict(list)
    for code in messages:
        rooms[code.partition(".")[0]].append(code)
    for room, codes in sorted(rooms.items(), key=lambda item: TITLES.get(item[0], item[0]).lower()):
        lines.append(f"\n## {TITLES.get(room, room.capitalize())}\n")
        for code in sorted(codes):
            lines.append(f"`{code}`")
            lines += [f":   {_sentence(what)}{_advice(remedy)}\n" for what, remedy in sorted(messages[code])]
    return "\n".join(lines)


def _sentence(text: str) -> str:
    plain = ESCAPED.sub(r"\\\1", text)
    return plain if plain[-1] in ".:?!…" else f"{plain}."


def _advice(remedy: str) -> str:
    return f"  \n    → {_sentence(remedy)}" if remedy else ""
