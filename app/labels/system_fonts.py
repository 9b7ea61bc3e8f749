"""Fonts of the system for Chinese, Japanese and Korean, too large to ship: found by the names of their files."""

import os
import struct
import sys
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from unicodedata import normalize

from app.labels.truetype import FontFile, mapped

_NOTO = ("NotoSansCJK-{weight}.ttc", "SourceHanSans-{weight}.ttc")
"""One file for all of them."""
_IN_NOTO = {"ja": 0, "ko": 1, "zh": 2, "zh-hant": 3}
_FAMILIES = {
    "ja": (
        ("NotoSansCJKjp-Regular.otf", "NotoSansCJKjp-Bold.otf"), ("NotoSansJP-Regular.otf", "NotoSansJP-Bold.otf"),
        ("SourceHanSansJP-Regular.otf", "SourceHanSansJP-Bold.otf"), ("YuGothM.ttc", "YuGothB.ttc"),
        ("meiryo.ttc", "meiryob.ttc"), ("msgothic.ttc",), ("ヒラギノ角ゴシック W3.ttc", "ヒラギノ角ゴシック W6.ttc"),
        ("ipagp.ttf",), ("TakaoPGothic.ttf",), ("VL-PGothic-Regular.ttf",),
    ),
    "zh": (
        ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"), ("NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"),
        ("SourceHanSansCN-Regular.otf", "SourceHanSansCN-Bold.otf"), ("msyh.ttc", "msyhbd.ttc"), ("simhei.ttf",),
        ("Hiragino Sans GB.ttc",), ("STHeiti Light.ttc", "STHeiti Medium.ttc"), ("wqy-microhei.ttc",),
        ("wqy-zenhei.ttc",), ("DroidSansFallbackFull.ttf",), ("DroidSansFallback.ttf",),
    ),
    "zh-hant": (
        ("NotoSansCJKtc-Regular.otf", "NotoSansCJKtc-Bold.otf"), ("NotoSansTC-Regular.otf", "NotoSansTC-Bold.otf"),
        ("SourceHanSansTW-Regular.otf", "SourceHanSansTW-Bold.otf"), ("msjh.ttc", "msjhbd.ttc"),
    ),
    "ko": (
        ("NotoSansCJKkr-Regular.otf", "NotoSansCJKkr-Bold.otf"), ("NotoSansKR-Regular.otf", "NotoSansKR-Bold.otf"),
        ("malgun.ttf", "malgunbd.ttf"), ("AppleGothic.ttf",), ("NanumGothic.ttf", "NanumGothicBold.ttf"),
    ),
}  # fmt: skip
"""By language the best first: the regular file, and the bold one where there is one."""
_BLOCKS = (
    (0x2E80, 0x2FDF), (0x3000, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x20000, 0x323AF),
)  # fmt: skip
_KANA, _HANGUL = range(0x3040, 0x3100), range(0xAC00, 0xD7A4)


def is_eastern(character: str) -> bool:
    """Whether it is a sign of Chinese, Japanese or Korean: these stand side by side, each in its own square."""
    code = ord(character)
    return code >= _BLOCKS[0][0] and any(first <= code <= last for first, last in _BLOCKS)


def system_font(character: str, language: str, *, bold: bool) -> FontFile | None:
    """The first font of this system that has it; Han signs look a little different in each language."""
    fonts = (_font(each, bold) for each in _order(character, language))
    return next((font for font in fonts if font is not None and ord(character) in font.glyphs), None)


def _order(character: str, language: str) -> Iterator[str]:
    code, tag = ord(character), language.lower()
    own = "ja" if code in _KANA else "ko" if code in _HANGUL else tag.partition("-")[0]
    if tag in {"zh-tw", "zh-hk", "zh-mo"} or tag.startswith("zh-hant"):
        own = "zh-hant"
    return iter(sorted(("zh", "ja", "zh-hant", "ko"), key=lambda each: each != own))


@cache
def _font(language: str, bold: bool) -> FontFile | None:
    """Fonts that can be varied are left out: as they stand in the file they are drawn very thin."""
    files = _files()
    for path, index in _candidates(files, language, bold):
        try:
            font = mapped(path, index)
            if "fvar" not in font.tables and font.glyphs and font.widths:
                return font
        except (OSError, ValueError, LookupError, struct.error):
            continue
    return None


def _candidates(files: dict[str, Path], language: str, bold: bool) -> Iterator[tuple[Path, int]]:
    noto = ((pattern.format(weight="Regular"), pattern.format(weight="Bold")) for pattern in _NOTO)
    families = chain(((family, _IN_NOTO[language]) for family in noto), ((each, 0) for each in _FAMILIES[language]))
    for family, index in families:
        names = reversed(family) if bold else family[:1]
        yield from ((files[_key(name)], index) for name in names if _key(name) in files)


@cache
def _files() -> dict[str, Path]:
    """Every font file by its name."""
    found = (path for folder in folders() for path in folder.rglob("*"))
    return {_key(path.name): path for path in found if path.suffix.lower() in {".ttc", ".otf", ".ttf"}}


def _key(name: str) -> str:
    return normalize("NFC", name).lower()


def look_again() -> None:
    """A font may have been installed since."""
    _files.cache_clear()
    _font.cache_clear()


def folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts, those of the person last."""
    home = Path.home()
    if sys.platform == "win32":
        mine = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts", mine / "Microsoft" / "Windows" / "Fonts"
    if sys.platform == "darwin":
        return tuple(root / "Library" / "Fonts" for root in (Path("/System"), Path("/"), home))
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    mine = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return (*(Path(root) / "fonts" for root in shared.split(":")), mine / "fonts", home / ".fonts")
