"""What a release needs besides its packages: its tag, its notes, checksums and a bill of materials."""

import hashlib
import json
from pathlib import Path

import pytest
import release
import sbom

from app import __version__

LOG = "# Change log\n\n## Unreleased\n\n- later\n\n## {} – 2026-11-21\n\n- first\n- second\n\n## 0.0.1\n\n- old\n"


@pytest.mark.parametrize("heading", ["1.2.3", "[1.2.3]"])
def test_notes_are_the_part_of_the_change_log_on_this_version(heading: str) -> None:
    assert release.notes(LOG.format(heading), "1.2.3") == "- first\n- second\n"


def test_a_version_without_notes_is_no_release() -> None:
    with pytest.raises(SystemExit, match="nothing on 9"):
        release.notes(LOG.format("1.2.3"), "9")


def test_tag_has_to_name_the_version() -> None:
    release.check(f"v{__version__}")
    with pytest.raises(SystemExit, match=__version__):
        release.check("v99.0.0")


def test_checksums_are_of_every_file_but_themselves(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"b")
    (tmp_path / "a.dmg").write_bytes(b"a")
    release.write_sums(tmp_path)
    release.write_sums(tmp_path)
    a, b = (hashlib.sha256(sign).hexdigest() for sign in (b"a", b"b"))
    assert (tmp_path / "SHA256SUMS").read_text() == f"{a}  a.dmg\n{b}  b.deb\n"


def test_bill_of_materials_names_what_is_shipped_and_not_what_builds_it() -> None:
    bill = sbom.bill()
    names = {component["name"] for component in bill["components"]}
    assert {"CPython", "pyside6-essentials", "pyside6-addons", "sqlalchemy", "psycopg-binary", "zxing-cpp"} <= names
    assert not {"pytest", "hypothesis", "pyinstaller", "mypy", "sphinx"} & names
    libraries = [component for component in bill["components"] if component["type"] == "library"]
    assert all(part["purl"] == f"pkg:pypi/{part['name']}@{part['version']}" for part in libraries)
    assert all(part.get("licenses") for part in libraries), [p["name"] for p in libraries if not p.get("licenses")]


def test_bill_of_materials_hangs_together_and_is_the_same_each_time() -> None:
    bill = sbom.bill()
    refs = {part["bom-ref"] for part in (*bill["components"], bill["metadata"]["component"])}
    assert {edge["ref"] for edge in bill["dependencies"]} <= refs
    assert {target for edge in bill["dependencies"] for target in edge["dependsOn"]} <= refs
    assert json.dumps(bill) == json.dumps(sbom.bill())
