"""What the packages of the three systems have in common: names, words in six languages, file types, the version."""

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
ICONS = ROOT / "resources" / "icons"
LANGUAGES = ("en", "de", "es", "fr", "zh_CN", "ja")

sys.path.insert(0, str(ROOT))
from app import __version__ as VERSION  # noqa: E402, N812

Words = dict[str, str]
"""By language."""


@dataclass(frozen=True, slots=True)
class FileType:
    """`suffix` with its dot; `mime` is the type on Linux and macOS."""

    id: str
    suffix: str
    mime: str
    name: Words


_facts = tomllib.loads((HERE / "product.toml").read_text("utf-8"))
NAME: str = _facts["name"]
IDENTIFIER: str = _facts["identifier"]
PUBLISHER: str = _facts["publisher"]
COPYRIGHT: str = _facts["copyright"]
ABOUT: Words = _facts["about"]
CAMERA: Words = _facts["camera"]
NETWORK: Words = _facts["network"]
FILE_TYPES = tuple(FileType(**entry) for entry in _facts["file"])


def four_numbers() -> tuple[int, int, int, int]:
    """The version as Windows counts it; what follows the third number, such as `rc1`, is left out."""
    first, second, third = re.findall(r"\d+", VERSION)[:3]
    return int(first), int(second), int(third), 0
