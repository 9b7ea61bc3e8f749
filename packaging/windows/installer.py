"""The installer of Windows, compiled by Inno Setup 6.4 or later.

Environment: SIMWRIGHT_ISCC, the compiler, where it is neither on the path nor at its usual place.
SIMWRIGHT_SIGN_WINDOWS, the command that signs a program, `$f` standing for its file; without it nothing is signed.
"""

import os
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import icons
import product
from windows.resources import PROGRAMS

HERE = Path(__file__).resolve().parent
SCRIPT = HERE / "simwright.iss"
USUAL = r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
BYTE_ORDER_MARK = "utf-8-sig"
"""Inno Setup takes a file without one for the system's code page."""


def build_installer(bundle: Path, dist: Path) -> Path:
    """The set-up program, made of the bundle and put into `dist`."""
    made = product.ROOT / "build" / "windows"
    write_ingredients(made)
    sign = os.environ.get("SIMWRIGHT_SIGN_WINDOWS", "")
    if sign:
        for name in PROGRAMS:
            subprocess.run(signing(sign, bundle / f"{name}.exe"), check=True)
    subprocess.run([compiler(), *options(bundle, made, dist, sign)], check=True)
    return dist / f"simwright-{product.VERSION}-windows-setup.exe"


def write_ingredients(made: Path) -> None:
    made.mkdir(parents=True, exist_ok=True)
    icons.write_ico(made / "simwright.ico")
    (made / "product.iss").write_text(product_script(), BYTE_ORDER_MARK)


def options(bundle: Path, made: Path, dist: Path, sign: str = "") -> list[str]:
    """Of the compiler. It asks for quotation marks as `$q`."""
    quoted = sign.replace('"', "$q")
    signed = ["/DSign", f"/Ssimwright={quoted}"] if sign else []
    return ["/Qp", f"/O{dist}", f"/DBundle={bundle}", f"/DMade={made}", *signed, str(SCRIPT)]


def signing(command: str, file: Path) -> list[str]:
    parts = [part.strip('"') for part in shlex.split(command, posix=False)]
    return [str(file) if part == "$f" else part for part in parts]


def compiler() -> str:
    found = os.environ.get("SIMWRIGHT_ISCC") or shutil.which("iscc") or USUAL
    if not Path(found).exists():
        raise SystemExit("The installer needs Inno Setup 6.4 or later: choco install innosetup")
    return found


def product_script() -> str:
    """The script's part that is made: the version, names, file types and words."""
    defines = {
        "Name": product.NAME,
        "Version": product.VERSION,
        "FourNumbers": ".".join(str(number) for number in product.four_numbers()),
        "Publisher": product.PUBLISHER,
        "Copyright": product.COPYRIGHT,
    }
    lines = [f'#define {key} "{text}"' for key, text in defines.items()]
    lines += [*_file_types(), "[CustomMessages]", *_messages()]
    return "".join(f"{line}\n" for line in lines)


def _file_types() -> list[str]:
    lines = [f"#define TypeCount {len(product.FILE_TYPES)}"]
    lines += [f"#dim {name}[TypeCount]" for name in ("Suffixes", "Types", "TypeWords")]
    for place, kind in enumerate(product.FILE_TYPES):
        lines += [
            f'#define Suffixes[{place}] "{kind.suffix}"',
            f'#define Types[{place}] "{product.NAME}.{kind.id.capitalize()}"',
            f'#define TypeWords[{place}] "{_type_message(kind)}"',
        ]
    return lines


def _messages() -> list[str]:
    words: dict[str, product.Words] = tomllib.loads((HERE / "words.toml").read_text("utf-8"))
    words |= {_type_message(kind): kind.name for kind in product.FILE_TYPES}
    return [f"{language}.{key}={said[language]}" for key, said in words.items() for language in product.LANGUAGES]


def _type_message(kind: product.FileType) -> str:
    return f"FileType{kind.id.capitalize()}"
