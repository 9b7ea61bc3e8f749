"""What a release needs besides its packages.

release.py check TAG    whether TAG is `v` and the version of the program
release.py notes        what is new, from CHANGELOG.md
release.py sums FOLDER  SHA256SUMS of every file in FOLDER, as `sha256sum --check` reads it
"""

import hashlib
import re
import sys
from pathlib import Path

import product

CHANGELOG = product.ROOT / "CHANGELOG.md"
SUMS = "SHA256SUMS"


def check(tag: str) -> None:
    if tag != f"v{product.VERSION}":
        raise SystemExit(f"The tag is {tag}, but the program says {product.VERSION}")


def notes(text: str, version: str) -> str:
    """The part of a change log under the heading `## 1.2.3`, which may be in brackets and have a date."""
    parts = re.split(r"^## +", text, flags=re.MULTILINE)
    for part in parts[1:]:
        heading, _, body = part.partition("\n")
        if heading.strip("[] \r").split("]")[0].split()[0] == version:
            return body.strip() + "\n"
    raise SystemExit(f"CHANGELOG.md has nothing on {version}")


def write_sums(folder: Path) -> None:
    files = sorted(path for path in folder.iterdir() if path.is_file() and path.name != SUMS)
    if not files:
        raise SystemExit(f"There is nothing in {folder}")
    lines = (f"{_digest(path)}  {path.name}\n" for path in files)
    (folder / SUMS).write_text("".join(lines), "utf-8", newline="\n")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(arguments: list[str]) -> int:
    match arguments:
        case ["check", tag]:
            check(tag)
        case ["notes"]:
            sys.stdout.write(notes(CHANGELOG.read_text("utf-8"), product.VERSION))
        case ["sums", folder]:
            write_sums(Path(folder))
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
