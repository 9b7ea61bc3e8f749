"""Builds the manual into resources/help, where the program finds it: strictly, so that a broken link fails.

docs.py                     write the generated pages, then build
docs.py pictures [FOLDER]   take the pictures that pages show from a folder that `make shots` has filled
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import docs_commands
import docs_messages
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "docs"
HELP = ROOT / "resources" / "help"
PICTURES = SOURCES / "pictures"
SHOWN = re.compile(r"!\[[^\]]*\]\([./]*pictures/([\w.-]+)\.png\)")
LOOK = "light-en-1280x800"
UNUSED = (".buildinfo", "objects.inv", "_sources", "_static/**/*.map")


def generated() -> dict[Path, str]:
    """The pages that are made from the program; git leaves them out, so that they cannot age."""
    reference = SOURCES / "reference"
    return {
        reference / "commands.md": docs_commands.page(),
        reference / "messages.md": docs_messages.page(docs_messages.table()),
    }


def build(target: Path = HELP) -> int:
    """The exit status of Sphinx; a manual with a fault in it is not left behind."""
    for path, text in generated().items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    shutil.rmtree(target, ignore_errors=True)
    work = ROOT / "build" / "docs"
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "--builder=html",
        "--fail-on-warning",
        "--keep-going",
        "--quiet",
        "--fresh-env",
    ]
    command += [f"--doctree-dir={work}", str(SOURCES), str(target)]
    status = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"}, check=False
    ).returncode
    if status:
        shutil.rmtree(target, ignore_errors=True)
    for pattern in UNUSED:
        for path in list(target.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    return status


def shown() -> Iterator[str]:
    """The pictures that pages name, each by the page of the window it shows."""
    for path in sorted(SOURCES.rglob("*.md")):
        yield from SHOWN.findall(path.read_text(encoding="utf-8"))


def take_pictures(folder: Path) -> None:
    """In 256 colours, which is a third of the size and looks the same."""
    for name in sorted(set(shown())):
        with Image.open(folder / f"{name}-{LOOK}.png") as picture:
            picture.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(PICTURES / f"{name}.png", optimize=True)


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            return build()
        case ["pictures", *folder]:
            take_pictures(Path(*folder) if folder else ROOT / "shots")
        case _:
            sys.stderr.write(__doc__ or "")
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
