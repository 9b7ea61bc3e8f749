"""The Debian package made of the bundle."""

import platform
import shutil
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import licences
from linux.needed import recommended, required
from linux.system import LINUX, filled, install, lay_share, write, zipped
from plan import ARCHITECTURE, Plan, files_in, megabytes, run, settle_modes, source_time
from product import ABOUT, PUBLISHER, ROOT, VERSION

MAINTAINER = f"{PUBLISHER} <packages@simwright.invalid>"
"""Debian wants an address in this place; a domain that can never be is better than somebody's."""


def build_deb(plan: Plan) -> None:
    tree = plan.work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(plan.bundle, tree / "usr/lib/simwright", symlinks=True)
    program = (tree / "usr/lib/simwright" / plan.program.name).rename(tree / "usr/lib/simwright/simwright")
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/simwright").symlink_to("../lib/simwright/simwright")
    lay_share(tree / "usr/share")
    install(LINUX / "70-simwright.rules", tree / "usr/lib/udev/rules.d/70-simwright.rules")
    install(LINUX / "simwright-modemmanager", tree / "usr/sbin/simwright-modemmanager")
    _document(tree / "usr/share", plan.name)
    scripts = [tree / "DEBIAN" / name for name in ("postinst", "postrm")]
    for script in scripts:
        install(LINUX / script.name, script)
    write(tree / "DEBIAN/control", _control(plan, tree))
    settle_modes(tree, {program, tree / "usr/sbin/simwright-modemmanager", *scripts})
    run("dpkg-deb", "-Zxz", "-z1", "--root-owner-group", "--build", tree, plan.deb)
    shutil.rmtree(tree)
    print(f"{plan.deb.name}: {megabytes(plan.deb):.0f} MB")


def _document(share: Path, name: str) -> None:
    """Debian Policy 12: the licence, the changes, a manual page for each program."""
    folder = share / "doc" / name
    others = f"\nThe licences of what comes along are in /usr/lib/simwright/_internal/{licences.FILE}\n"
    write(folder / "copyright", (ROOT / "LICENSE").read_text("utf-8") + others)
    write(folder / "changelog.gz", zipped(_changes(name)))
    write(share / "man/man8/simwright-modemmanager.8.gz", zipped(filled("simwright-modemmanager.8")))
    write(share / "lintian/overrides" / name, filled("lintian-overrides").replace("@NAME@", name))


def _changes(name: str) -> str:
    day = format_datetime(datetime.fromtimestamp(source_time(), UTC))
    news = f"  * Version {VERSION}. What is new is told in CHANGELOG.md of the sources."
    return f"{name} ({VERSION}) unstable; urgency=medium\n\n{news}\n\n -- {MAINTAINER}  {day}\n"


def _control(plan: Plan, tree: Path) -> str:
    """Dependencies are those that preflight asks for, and what the bundle's own files ask for."""
    depends = dict.fromkeys([f"libc6 (>= {platform.libc_ver()[1]})", *sorted(set(required(plan.camera).values()))])
    recommends = [*sorted(set(recommended(plan.camera).values())), "gnome-keyring | kwalletmanager"]
    other = "simwright-without-camera" if plan.camera else "simwright"
    return f"""\
Package: {plan.name}
Version: {VERSION}
Architecture: {ARCHITECTURE}
Maintainer: {MAINTAINER}
Installed-Size: {int(megabytes(*files_in(tree)) * 1_000_000) // 1024}
Section: comm
Priority: optional
Depends: {", ".join(depends)}
Recommends: {", ".join(recommends)}
Suggests: fonts-noto-cjk
Conflicts: {other}
Replaces: {other}
Description: {ABOUT["en"][0].lower()}{ABOUT["en"][1:]}
 Simwright checks device lists, assigns eSIM profiles at providers, makes
 activation codes and labels, configures cellular modules on serial ports,
 and keeps a ledger of every unit.
"""
