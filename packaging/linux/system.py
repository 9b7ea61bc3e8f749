"""What a system is told of the program: menu entry, icons, file types, software centre, manual pages."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from linux.manual import manual_page
from plan import source_time
from product import ABOUT, FILE_TYPES, HERE, IDENTIFIER, NAME, PUBLISHER, ROOT, VERSION, Words

LINUX = HERE / "linux"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
KEYWORDS = "SIM;eSIM;EID;ICCID;modem;APN;provisioning;"
ABOUT_IT = """\
Simwright is for people who put SIMs, eSIMs and cellular modules into service, on a production line or in the field.
It checks device lists, assigns eSIM profiles at providers, registers SIMs, makes activation codes and prints labels,
configures modules on many serial ports at once, and sets up trackers by SMS.

It keeps a ledger of every unit. What was interrupted is resumed, and nothing is sent twice.
"""
_XML = "{http://www.w3.org/XML/1998/namespace}lang"
_MIME = "http://www.freedesktop.org/standards/shared-mime-info"


def lay_share(share: Path) -> None:
    """Everything that belongs below /usr/share, or below share of another prefix."""
    write(share / "applications/simwright.desktop", desktop_entry())
    write(share / f"metainfo/{IDENTIFIER}.metainfo.xml", metainfo())
    write(share / "mime/packages/simwright.xml", file_types())
    write(share / "man/man1/simwright.1.gz", zipped(manual_page()))
    icons = share / "icons/hicolor"
    install(ROOT / "resources/icons/simwright.svg", icons / "scalable/apps/simwright.svg")
    for size in ICON_SIZES:
        install(ROOT / f"resources/icons/simwright-{size}.png", icons / f"{size}x{size}/apps/simwright.png")


def desktop_entry() -> str:
    """After the Desktop Entry Specification 1.5."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={NAME}",
            *_translated("Comment", ABOUT),
            "Exec=simwright %f",
            "Icon=simwright",
            "Terminal=false",
            "Categories=Network;Telephony;",
            f"Keywords={KEYWORDS}",
            f"MimeType={''.join(f'{each.mime};' for each in FILE_TYPES)}",
            "StartupWMClass=simwright",
            "",
        )
    )


def _translated(key: str, words: Words) -> list[str]:
    return [f"{key}={words['en']}", *(f"{key}[{code}]={text}" for code, text in words.items() if code != "en")]


def file_types() -> str:
    """After the shared MIME-info specification; both kinds are TOML, which any editor opens."""
    root = ET.Element("mime-info", xmlns=_MIME)
    for each in FILE_TYPES:
        kind = ET.SubElement(root, "mime-type", type=each.mime)
        _add_words(kind, "comment", each.name)
        ET.SubElement(kind, "sub-class-of", type="application/toml")
        ET.SubElement(kind, "generic-icon", name="text-x-generic")
        ET.SubElement(kind, "glob", pattern=f"*{each.suffix}")
    return _xml(root)


def metainfo() -> str:
    """After AppStream 1.0: what a software centre shows."""
    root = ET.Element("component", type="desktop-application")
    _add(root, "id", IDENTIFIER)
    _add(root, "metadata_license", "CC0-1.0")
    _add(root, "project_license", "MIT")
    _add(root, "name", NAME)
    _add_words(root, "summary", ABOUT)
    developer = ET.SubElement(root, "developer", id=IDENTIFIER.rpartition(".")[0].lower())
    _add(developer, "name", PUBLISHER)
    description = ET.SubElement(root, "description")
    for paragraph in ABOUT_IT.split("\n\n"):
        _add(description, "p", " ".join(paragraph.split()))
    _add(root, "launchable", "simwright.desktop", type="desktop-id")
    provides = ET.SubElement(root, "provides")
    _add(provides, "binary", "simwright")
    for each in FILE_TYPES:
        _add(provides, "mediatype", each.mime)
    supports = ET.SubElement(root, "supports")
    for control in ("pointing", "keyboard", "touch"):
        _add(supports, "control", control)
    ET.SubElement(root, "content_rating", type="oars-1.1")
    releases = ET.SubElement(root, "releases")
    ET.SubElement(releases, "release", version=VERSION, date=source_date())
    return _xml(root)


def _add(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text


def _add_words(parent: ET.Element, tag: str, words: Words) -> None:
    for code, text in words.items():
        ET.SubElement(parent, tag, {} if code == "en" else {_XML: code}).text = text


def _xml(root: ET.Element) -> str:
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, "unicode")}\n'


def source_date() -> str:
    return datetime.fromtimestamp(source_time(), UTC).date().isoformat()


def write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def install(source: Path, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, file)


def zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)


def filled(name: str) -> str:
    """A file of this folder with the version and the date in it."""
    return (LINUX / name).read_text("utf-8").replace("@VERSION@", VERSION).replace("@DATE@", source_date())
