"""A tarball for systems without dpkg: the bundle, and a script that installs, upgrades and removes it."""

import shutil
import tarfile
from pathlib import Path

from linux.system import LINUX, install, lay_share
from plan import Plan, files_in, megabytes, settle_modes, source_time
from product import ROOT, VERSION


def build_tarball(plan: Plan) -> None:
    tree = plan.work / "tarball"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(plan.bundle, tree / "lib/simwright", symlinks=True)
    program = (tree / "lib/simwright" / plan.program.name).rename(tree / "lib/simwright/simwright")
    lay_share(tree / "share")
    for name in ("70-simwright.rules", "simwright-modemmanager"):
        install(LINUX / name, tree / "system" / name)
    install(LINUX / "install.sh", tree / "install.sh")
    install(ROOT / "LICENSE", tree / "LICENSE")
    settle_modes(tree, {program, tree / "install.sh", tree / "system/simwright-modemmanager"})
    _pack(tree, plan.tarball, f"simwright-{VERSION}")
    shutil.rmtree(tree)
    print(f"{plan.tarball.name}: {megabytes(plan.tarball):.0f} MB")


def _pack(tree: Path, file: Path, top: str) -> None:
    """In the order of names, of nobody's account and of the sources' time."""

    def settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = source_time()
        return entry

    with tarfile.open(file, "w:xz", preset=1, format=tarfile.PAX_FORMAT) as archive:
        for path in files_in(tree):
            archive.add(path, f"{top}/{path.relative_to(tree)}", recursive=False, filter=settled)
