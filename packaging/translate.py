"""A language's words for its translator, in batches of JSON.

    translate.py status                   how far each language is
    translate.py give fr [-n 120]         the next unfinished texts, to the standard output
    translate.py give fr --find PORT      texts, finished or not, whose English or translation holds the words
    translate.py take fr FILE|-           {"id": "text", "id": ["one", "many"]} into translations/app_fr.ts
    translate.py terms fr                 where a term of the glossary is said in other words

`take` keeps what is right, names what is wrong and why, and then ends with 1.
"""

import argparse
import ast
import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import source
from catalog import Catalog, Entry

import translations

FRENCH = ((re.compile(r"(?<=\S) (?=[:;!?»%])"), "\N{NO-BREAK SPACE}"), (re.compile("(?<=«) "), "\N{NO-BREAK SPACE}"))
NUMBERS = {1: ["any number"], 2: ["one (French: none too)", "many"]}


def file_of(root: Path, language: str) -> Path:
    path = root / "translations" / f"app_{language}.ts"
    if not path.is_file():
        raise SystemExit(f"There is no {path.name}: run translations.py update {path.name}")
    return path


def status(root: Path) -> None:
    for path in translations.catalogs(root):
        entries = Catalog.read(path).entries
        done = sum(entry.finished for entry in entries)
        wrong = sum(entry.finished and any(entry.faults()) for entry in entries)
        print(f"{path.stem}: {done} of {len(entries)} finished" + (f", {wrong} wrong" if wrong else ""))


# --- out


def give(root: Path, language: str, count: int, find: str) -> dict[str, object]:
    """The batch, with the terms of the glossary that occur in it."""
    entries = Catalog.read(file_of(root, language)).entries
    left = [entry for entry in entries if not entry.finished]
    chosen = [entry for entry in entries if sought(entry, find.casefold())] if find else left[:count]
    places, said = where(root), {(e.source, e.counted): e.forms for e in entries if e.finished}
    text = " ".join(entry.source for entry in chosen)
    terms = {english: own for english, own in glossary(root, language).items() if holds(text, english)}
    return {
        "language": language,
        "left": len(left),
        "forms of a count": next((NUMBERS[len(e.forms)] for e in entries if e.counted), []),
        "terms": terms,
        "texts": [shown(entry, places, said) for entry in chosen],
    }


def lines(batch: dict[str, object]) -> str:
    """As JSON, a text a line."""
    texts = batch.pop("texts")
    assert isinstance(texts, list)
    rows = ",\n".join(json.dumps(text, ensure_ascii=False) for text in texts)
    return f'{json.dumps(batch, ensure_ascii=False)[:-1]}, "texts": [\n{rows}\n]}}'


def sought(entry: Entry, words: str) -> bool:
    return any(words in text.casefold() for text in (entry.source, *entry.forms, entry.context))


def shown(
    entry: Entry, places: Mapping[tuple[str, str], str], said: Mapping[tuple[str, bool], list[str]]
) -> dict[str, object]:
    known = entry.forms if entry.finished else said.get((entry.source, entry.counted))
    told = {
        "id": entry.id,
        "context": entry.context,
        "at": places.get((entry.context, entry.source)),
        "comment": entry.comment,
        "count": entry.counted,
        "English": entry.source,
        "now" if entry.finished else "elsewhere": known if entry.counted else known and known[0],
    }
    return {name: value for name, value in told.items() if value}


def where(root: Path) -> dict[tuple[str, str], str]:
    """The place in the program of each text."""
    places: dict[tuple[str, str], str] = {}
    for path in source.sources(root):
        tree, file = source.parsed(path), path.relative_to(root / "app")
        for call, context, text in (*translated(tree), *source.said(tree)):
            places.setdefault((context, text), f"{file}:{call.lineno}")
    return places


def translated(tree: ast.AST) -> Iterator[tuple[ast.Call, str, str]]:
    """Each `tr(…)` with its class and text."""
    for call, owner in source.owned(tree).items():
        yield call, owner, (call.args and source.literal(call.args[0])) or ""


def glossary(root: Path, language: str) -> dict[str, str]:
    """English terms and the language's own: the first two columns of the tables in glossary_XX.md."""
    path = root / "translations" / f"glossary_{language}.md"
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    rows = [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines if line.startswith("|")]
    return {row[0]: row[1] for row in rows if len(row) > 1 and row[0] != "English" and row[0].strip("-: ")}


def holds(text: str, term: str) -> bool:
    """Outside of placeholders, in the singular or the plural."""
    return re.search(rf"(?<![\w{{]){re.escape(term)}s?(?![\w}}])", text, re.IGNORECASE) is not None


def strayed(root: Path, language: str) -> Iterator[str]:
    """Finished texts that say a term of the glossary otherwise; a hint, for words bend."""
    terms = glossary(root, language)
    for entry in Catalog.read(file_of(root, language)).entries:
        for english, own in terms.items():
            ways = [way.strip().casefold() for way in re.split("[,;/]", own)]
            said = " ".join(entry.forms).casefold()
            if entry.finished and holds(entry.source, english) and not any(way in said for way in ways):
                yield f"{entry.id} {english} → {own}: “{entry.source}” “{entry.forms[-1]}”"


# --- in


def take(root: Path, language: str, given: Mapping[str, object]) -> list[str]:
    """Keep the right ones; what is wrong with the others, by id."""
    path = file_of(root, language)
    catalog = Catalog.read(path)
    known = {entry.id: entry for entry in catalog.entries}
    problems = []
    for key, value in given.items():
        entry = known.get(key)
        problem = fill(entry, value, language) if entry else "no text has this id"
        if problem:
            problems.append(f"{key}: {problem}" + (f" (“{entry.source}”)" if entry else ""))
    catalog.write(path)
    return problems


def fill(entry: Entry, value: object, language: str) -> str:
    forms = [value] if isinstance(value, str) else value
    if not isinstance(forms, list) or len(forms) != len(entry.forms) or not all(isinstance(f, str) for f in forms):
        return f"needs {'a list of ' if entry.counted else ''}{len(entry.forms)} text(s)"
    trial = Entry(
        entry.context, entry.source, entry.comment, entry.counted, [typeset(language, f) for f in forms], True
    )
    wrong = "; ".join(dict.fromkeys(trial.faults()))
    if not wrong:
        entry.forms, entry.finished = trial.forms, True
    return wrong


def typeset(language: str, text: str) -> str:
    """Counts are grouped as the language does; French blanks before double signs do not break."""
    text = text.replace("%n", "%Ln")
    for pattern, sign in FRENCH if language == "fr" else ():
        text = pattern.sub(sign, text)
    return text


def read_answer(file: str) -> dict[str, object]:
    """Ids and texts, also from a whole batch whose texts were given a "translation"."""
    data = json.loads(sys.stdin.read() if file == "-" else Path(file).read_text("utf-8"))
    if "texts" in data:
        return {text["id"]: text["translation"] for text in data["texts"] if "translation" in text}
    return dict(data)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parent.parent)
    commands = parser.add_subparsers(dest="what", required=True)
    commands.add_parser("status")
    for name in ("give", "take", "terms"):
        command = commands.add_parser(name)
        command.add_argument("language")
        if name == "give":
            command.add_argument("-n", type=int, default=120)
            command.add_argument("--find", default="")
        if name == "take":
            command.add_argument("file")
    return run(parser.parse_args())


def run(chosen: argparse.Namespace) -> int:
    problems: list[str] = []
    if chosen.what == "status":
        status(chosen.root)
    elif chosen.what == "give":
        print(lines(give(chosen.root, chosen.language, chosen.n, chosen.find)))
    elif chosen.what == "terms":
        print("\n".join(strayed(chosen.root, chosen.language)))
    else:
        answer = read_answer(chosen.file)
        problems = take(chosen.root, chosen.language, answer)
        print(f"{len(answer) - len(problems)} kept, {len(problems)} wrong")
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
