"""The disk image of macOS, made of the application that PyInstaller left in dist/.

Environment, all of it optional: SIMWRIGHT_SIGN_MACOS, the identity that signs, such as `Developer ID Application: …`
(the spec signs the application itself with it). SIMWRIGHT_NOTARY_KEY, SIMWRIGHT_NOTARY_KEY_ID and
SIMWRIGHT_NOTARY_ISSUER, the file and names of the key of App Store Connect by which Apple notarises the image.
"""

import os
import platform
import shutil
import subprocess
from pathlib import Path

import product

NOTARY = {"SIMWRIGHT_NOTARY_KEY": "--key", "SIMWRIGHT_NOTARY_KEY_ID": "--key-id", "SIMWRIGHT_NOTARY_ISSUER": "--issuer"}


def build_dmg(application: Path, dist: Path) -> Path:
    image = dist / f"simwright-{product.VERSION}-macos-{platform.machine()}.dmg"
    stage = product.ROOT / "build" / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(application, stage / application.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    for command in commands(stage, image):
        subprocess.run(command, check=True)
    return image


def commands(stage: Path, image: Path) -> list[list[str]]:
    """Made; signed and notarised if the environment says how. Half a key for notarising is an error."""
    made = ["hdiutil", "create", "-volname", product.NAME, "-srcfolder", str(stage)]
    steps = [[*made, "-fs", "HFS+", "-format", "ULFO", "-ov", str(image)]]
    if identity := os.environ.get("SIMWRIGHT_SIGN_MACOS"):
        steps.append(["codesign", "--sign", identity, "--timestamp", str(image)])
    key = {option: os.environ.get(name, "") for name, option in NOTARY.items()}
    if any(key.values()) and not all(key.values()):
        raise SystemExit(f"Notarising needs all of {', '.join(NOTARY)}")
    if all(key.values()):
        options = [part for pair in key.items() for part in pair]
        steps.append(["xcrun", "notarytool", "submit", str(image), "--wait", *options])
        steps.append(["xcrun", "stapler", "staple", str(image)])
    return steps
