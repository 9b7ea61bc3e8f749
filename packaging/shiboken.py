"""What PySide unpacks from a string in its library and compiles anew at each start, put among the other modules.

If there is a folder `files.dir` beside its library, it takes them from there or wherever they are found instead
(`find_incarnated_files` of its signature_bootstrap.py).
"""

from pathlib import Path

from PyInstaller import isolated

PLACE = "shiboken6/files.dir"
UNUSED = "shibokensupport/signature/lib/pyi_generator.py"
"""Writes stubs for editors, yet takes a third of the time of them all; imported, but not called."""
WHY = "The modules that PySide looks for here are in the archive of all modules.\n"


def _sources() -> dict[str, str]:
    import sys
    from typing import Any

    import PySide6.QtCore  # noqa: F401  # unpacks them

    importer: Any = sys.modules["shibokensupport.signature.loader"].__loader__
    archive = importer.zfile
    names = [name for name in archive.namelist() if name.startswith("shibokensupport/") and name.endswith(".py")]
    return {name: archive.read(name).decode() for name in names}


def _root() -> tuple[str, str]:
    """Its package without the modules that it loads so that a bundle has them: what needs one imports it."""
    import shiboken6

    place = Path(shiboken6.__file__)
    lines = place.read_text("utf-8").splitlines(keepends=True)
    return f"shiboken6/{place.name}", "".join(line for line in lines if not line.startswith("import "))


def write_modules(made: Path) -> list[tuple[str, str, str]]:
    """Entries for the archive, sources written to `made`."""
    entries = []
    for name, source in [*isolated.call(_sources).items(), (UNUSED, ""), _root()]:
        written = made / name
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(source, "utf-8")
        module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        entries.append((module, str(written), "PYMODULE"))
    return entries


def write_folder(made: Path) -> tuple[str, str]:
    """A folder that is there, for which it takes a file."""
    (note := made / "README").write_text(WHY, "utf-8")
    return str(note), PLACE
