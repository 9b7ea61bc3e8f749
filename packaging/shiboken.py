"""What PySide unpacks from a string in its library and compiles anew at each start, compiled once.

It looks for a folder `files.dir` beside its library first (`find_incarnated_files` of its signature_bootstrap.py).
"""

from pathlib import Path
from py_compile import PycInvalidationMode
from py_compile import compile as compile_file

from PyInstaller import isolated

PLACE = "shiboken6/files.dir"
UNUSED = "shibokensupport/signature/lib/pyi_generator.py"
"""Writes stubs for editors, yet takes a third of the time of them all; imported, but not called."""


def _sources() -> dict[str, str]:
    import sys
    from typing import Any

    import PySide6.QtCore  # noqa: F401  # unpacks them

    importer: Any = sys.modules["shibokensupport.signature.loader"].__loader__
    archive = importer.zfile
    names = [name for name in archive.namelist() if name.startswith("shibokensupport/") and name.endswith(".py")]
    return {name: archive.read(name).decode() for name in names}


def write_support(made: Path) -> list[tuple[str, str]]:
    """Each file and its folder in the bundle."""
    entries = []
    for name, source in (isolated.call(_sources) | {UNUSED: ""}).items():
        written = made / PLACE / name
        written.parent.mkdir(parents=True, exist_ok=True)
        written.write_text(source, "utf-8")
        compiled = written.with_suffix(".pyc")
        mode = PycInvalidationMode.UNCHECKED_HASH
        compile_file(str(written), str(compiled), name, doraise=True, invalidation_mode=mode)
        entries.append((str(compiled), str(Path(PLACE, name).parent)))
    return entries
