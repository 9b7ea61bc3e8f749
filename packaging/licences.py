"""The licences of what comes along in the bundle: one text, made of what is installed, as their makers ask for."""

import sysconfig
from importlib.metadata import Distribution, distribution
from pathlib import Path

import sbom
from product import COPYRIGHT, HERE, NAME, ROOT

FILE = "LICENSES.txt"
WORDS = ("copying", "licen", "notice", "authors")
"""What files of a licence have in their names."""
QT = """\
Qt, PySide6, Shiboken and psycopg are used under the GNU Lesser General Public License, version 3. They are libraries
in files of their own, which may be replaced by others of the same interface. Their sources are at
https://download.qt.io/official_releases/ and https://github.com/psycopg/psycopg
"""
RULE = "=" * 80


def licences() -> str:
    """A chapter for each package, and every text once."""
    chapters = [(NAME, COPYRIGHT, [ROOT / "LICENSE"]), ("Python", "", _of_python()), ("Noto fonts", "", [_OF_FONTS])]
    for name in sorted(sbom.shipped()):
        package = distribution(name)
        chapters.append((f"{name} {package.version}", sbom.licence_of(name), _files(package)))
    chapters.append(("GNU licences", QT, sorted((HERE / "licences").glob("*.txt"))))
    seen: dict[str, str] = {}
    return "\n".join(_chapter(title, about, files, seen) for title, about, files in chapters)


def write_licences(folder: Path) -> tuple[str, str]:
    """Written into `folder`, as an entry of PyInstaller for the bundle's inner folder."""
    path = folder / FILE
    path.write_text(licences(), "utf-8", newline="\n")
    return str(path), "."


_OF_FONTS = ROOT / "resources/fonts/OFL.txt"


def _of_python() -> list[Path]:
    """Beside the standard library; Debian keeps its text with the package's documents."""
    version = sysconfig.get_python_version()
    places = [Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(f"/usr/share/doc/python{version}/copyright")]
    return [path for path in places if path.is_file()][:1]


def _files(package: Distribution) -> list[Path]:
    inside = (file for file in package.files or [] if file.parts[0].endswith(".dist-info"))
    return [Path(str(package.locate_file(file))) for file in sorted(inside) if _is_licence(file.parts[1:])]


def _is_licence(parts: tuple[str, ...]) -> bool:
    return any(word in part.casefold() for part in parts for word in WORDS)


def _chapter(title: str, about: str, files: list[Path], seen: dict[str, str]) -> str:
    parts = [RULE, title, *([about.rstrip()] if about else []), ""]
    for file in files:
        text = file.read_text("utf-8", "replace").strip()
        if first := seen.get(text):
            parts += [f"{file.name}: the same text as under {first}", ""]
        else:
            seen[text] = title
            parts += [text, ""]
    return "\n".join(parts)
