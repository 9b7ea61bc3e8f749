"""What makes the bundle an application of macOS."""

import plistlib
import re
from pathlib import Path

import product
import pytest
from macos import bundle, dmg

from app import __version__


def test_plist_can_be_written_and_read() -> None:
    facts = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    assert facts["CFBundleVersion"] == __version__
    assert facts["NSCameraUsageDescription"] == product.CAMERA["en"]


def test_each_file_type_is_exported_and_opened() -> None:
    facts = bundle.info_plist()
    exported = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"] for kind in facts["UTExportedTypeDeclarations"]
    }
    opened = [name for kind in facts["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]]
    assert sorted(exported) == sorted(opened)
    suffixes = {f".{end}" for tags in exported.values() for end in tags["public.filename-extension"]}
    assert suffixes == {kind.suffix for kind in product.FILE_TYPES}


def test_each_language_has_its_words(tmp_path: Path) -> None:
    entries = bundle.write_words(tmp_path)
    assert len(entries) == len(product.LANGUAGES)
    keys = [
        set(re.findall(r'^"(.+?)" = ".+";$', Path(file).read_text("utf-8"), re.MULTILINE)) for _, file, _ in entries
    ]
    assert all(found == keys[0] for found in keys)
    assert keys[0] == {
        "NSCameraUsageDescription",
        "NSLocalNetworkUsageDescription",
        *(kind.name["en"] for kind in product.FILE_TYPES),
    }
    assert {name.partition("/")[0] for name, _, _ in entries} == set(bundle.FOLDERS.values())


def test_entitlements_ask_for_camera_and_ports_and_hold_no_comment() -> None:
    """The kernel's parser of entitlements takes no comment."""
    data = bundle.ENTITLEMENTS.read_bytes()
    asked = plistlib.loads(data)
    assert {"com.apple.security.device.camera", "com.apple.security.device.usb"} <= set(asked)
    assert all(asked.values())
    assert b"<!--" not in data


def test_image_is_signed_and_notarised_if_the_environment_says_how(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SIMWRIGHT_SIGN_MACOS", *dmg.NOTARY):
        monkeypatch.delenv(name, raising=False)
    plain = dmg.commands(Path("stage"), Path("x.dmg"))
    assert [step[0] for step in plain] == ["hdiutil"]
    monkeypatch.setenv("SIMWRIGHT_SIGN_MACOS", "Developer ID Application: Someone (AB12)")
    for name in dmg.NOTARY:
        monkeypatch.setenv(name, f"value of {name}")
    steps = dmg.commands(Path("stage"), Path("x.dmg"))
    assert [step[:2] for step in steps[1:]] == [["codesign", "--sign"], ["xcrun", "notarytool"], ["xcrun", "stapler"]]
    assert steps[2][-2:] == ["--issuer", "value of SIMWRIGHT_NOTARY_ISSUER"]


def test_half_a_key_for_notarising_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMWRIGHT_NOTARY_KEY", "key.p8")
    monkeypatch.delenv("SIMWRIGHT_NOTARY_ISSUER", raising=False)
    with pytest.raises(SystemExit, match="SIMWRIGHT_NOTARY_ISSUER"):
        dmg.commands(Path("stage"), Path("x.dmg"))
