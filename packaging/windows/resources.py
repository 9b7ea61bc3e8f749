"""What Windows shows of a program in the properties of its file: the version resource, as PyInstaller reads it."""

from pathlib import Path

import product

PROGRAMS = {
    "simwright": "Simwright, command line",
    "simwright-window": "Simwright",
}
"""The two that lie side by side: Windows opens a terminal for the first, and gives the second none at all."""


def write_version(name: str, folder: Path) -> Path:
    """The resource of a program of `PROGRAMS`, written into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-version.txt"
    path.write_text(version_resource(name), "utf-8")
    return path


def version_resource(name: str) -> str:
    """The strings are in English (0409) and Unicode (04B0, 1200)."""
    strings = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": PROGRAMS[name],
        "FileVersion": product.VERSION,
        "InternalName": name,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": product.NAME,
        "ProductVersion": product.VERSION,
    }
    entries = ",\n      ".join(f"StringStruct({key!r}, {text!r})" for key, text in strings.items())
    numbers = product.four_numbers()
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      {entries}
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""
