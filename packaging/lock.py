"""Write requirements.lock from pyproject.toml: every package with its version and hashes, and no index address."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
FOREIGN = re.compile(r"^.*(?:://|^\s*-(?!-hash=)).*$", re.MULTILINE)

# Asked for on one system only (by click, keyring, pytest, PyInstaller, psycopg, SecretStorage). Resolving here finds
# only those of this system, so all are named, and each keeps its marker in the lock.
MARKERS = {
    "colorama": "win32",
    "jeepney": "linux",
    "macholib": "darwin",
    "pefile": "win32",
    "pywin32-ctypes": "win32",
    "secretstorage": "linux",
    "tzdata": "win32",
}


def compile_lock(options: list[str]) -> None:
    """Keep the locked versions that still fit; with `--upgrade` take the newest."""
    elsewhere = ROOT / "build" / "elsewhere.in"
    elsewhere.parent.mkdir(exist_ok=True)
    elsewhere.write_text("\n".join(MARKERS))
    command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--strip-extras", "--allow-unsafe"]
    command += ["--generate-hashes", "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links"]
    command += ["--no-emit-options", "--no-annotate", "--extra=camera", "--extra=postgres", "--extra=dev"]
    command += [*options, f"--output-file={LOCK}", "pyproject.toml", str(elsewhere)]
    subprocess.run(command, cwd=ROOT, env=os.environ | {"CUSTOM_COMPILE_COMMAND": "make lock"}, check=True)


def with_markers(text: str) -> str:
    for package, system in MARKERS.items():
        text = re.sub(rf"^({package}==\S+)", rf'\1 ; sys_platform == "{system}"', text, flags=re.MULTILINE)
    return text


def main(options: list[str]) -> int:
    compile_lock(options)
    text = with_markers(LOCK.read_text())
    if foreign := FOREIGN.findall(text):
        sys.stderr.write("\n".join(["requirements.lock would hold an address or an option:", *foreign, ""]))
        return 1
    LOCK.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
