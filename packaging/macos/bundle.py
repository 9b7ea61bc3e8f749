"""What makes the bundle an application of macOS: Info.plist, and its words in each language."""

from pathlib import Path
from typing import Any

import product

SYSTEM = "13.0"
"""The oldest that the wheels of PySide6 6.11 run on (their tag is macosx_13_0)."""
ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
"""For the hardened runtime. ctypes makes its callbacks while the program runs, hence the executable memory. USB and
serial count in the App Sandbox only; they are there for who puts the program into it. No comment may stand in the
file: the kernel's parser takes none."""
FOLDERS = {language: f"{language}.lproj" for language in product.LANGUAGES} | {"zh_CN": "zh-Hans.lproj"}


def info_plist() -> dict[str, Any]:
    """What PyInstaller does not set by itself."""
    return {
        "CFBundleVersion": ".".join(str(number) for number in product.four_numbers()[:3]),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": [folder.removesuffix(".lproj") for folder in FOLDERS.values()],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSAppNapIsDisabled": True,  # lanes work on while the window is behind others
        "LSMinimumSystemVersion": SYSTEM,
        "NSHumanReadableCopyright": product.COPYRIGHT,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark is known too
        "NSCameraUsageDescription": product.CAMERA["en"],
        "NSLocalNetworkUsageDescription": product.NETWORK["en"],
        "CFBundleDocumentTypes": [_document_type(kind) for kind in product.FILE_TYPES],
        "UTExportedTypeDeclarations": [_exported_type(kind) for kind in product.FILE_TYPES],
    }


def write_words(folder: Path) -> list[tuple[str, str, str]]:
    """InfoPlist.strings of each language, written below `folder`, as entries of PyInstaller for the application."""
    entries = []
    for language, name in FOLDERS.items():
        path = folder / name / "InfoPlist.strings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(info_strings(language), "utf-8")
        entries.append((f"{name}/{path.name}", str(path), "DATA"))
    return entries


def info_strings(language: str) -> str:
    """The names of file types are keys too: the system looks them up by the English one."""
    words = {
        "NSCameraUsageDescription": product.CAMERA[language],
        "NSLocalNetworkUsageDescription": product.NETWORK[language],
    }
    words |= {kind.name["en"]: kind.name[language] for kind in product.FILE_TYPES}
    return "".join(f'"{key}" = "{said}";\n' for key, said in words.items())


def _uniform_type(kind: product.FileType) -> str:
    return f"{product.IDENTIFIER}.{kind.id}"


def _document_type(kind: product.FileType) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.name["en"],
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_uniform_type(kind)],
    }


def _exported_type(kind: product.FileType) -> dict[str, Any]:
    return {
        "UTTypeIdentifier": _uniform_type(kind),
        "UTTypeDescription": kind.name["en"],
        "UTTypeConformsTo": ["public.utf8-plain-text"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [kind.suffix.removeprefix(".")],
            "public.mime-type": [kind.mime],
        },
    }
