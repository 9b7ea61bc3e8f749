"""What the system must have before Qt is asked, told in one plain line. Standard library only: it runs before .venv."""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """A shared library (by soname) or a program, and the package that brings it."""

    name: str
    debian: str
    fedora: str
    arch: str

    def present(self) -> bool:
        import ctypes
        import shutil

        if ".so" not in self.name:
            return shutil.which(self.name) is not None
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True


QT = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
)
X11 = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
)
WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)
CAMERA = (Need("libpulse.so.0", "libpulse0", "pulseaudio-libs", "libpulse"),)
BUNDLER = (Need("objdump", "binutils", "binutils", "binutils"),)
TALKERS = (Need("gammu", "gammu", "gammu", "gammu"),)
"""Other programs that must get on with a simulated module."""
READERS = (Need("zbarimg", "zbar-tools", "zbar", "zbar"),)
"""Another reader of codes than ours."""
SCREEN = (Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),)

INSTALL = {
    "debian": "sudo apt-get install",
    "fedora": "sudo dnf install",
    "arch": "sudo pacman -S",
}


def has_display(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown to a person. A local X server is knocked at, for Qt aborts where none answers."""
    if not sys.platform.startswith("linux"):
        return True
    if environ.get("WAYLAND_DISPLAY"):
        return True
    host, colon, screen = environ.get("DISPLAY", "").rpartition(":")
    if not colon:
        return False
    return host not in ("", "unix") or _x_server_answers(screen.partition(".")[0])


def _x_server_answers(number: str) -> bool:
    from _socket import AF_UNIX, socket  # the rest of the module would cost a start 3 ms

    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  # the X server's own place
    for address in (path, f"\0{path}"):
        knock = socket(AF_UNIX)
        knock.settimeout(1)
        try:
            knock.connect(address)
        except OSError:
            continue
        finally:
            knock.close()
        return True
    return False


def needs(purpose: str, environ: Mapping[str, str] = os.environ) -> tuple[Need, ...]:
    """`window`: what Qt needs to open one here; `demo`, `test` …: what the make target of that name needs."""
    if purpose == "window":
        return QT + _platform(environ)
    if purpose == "demo":
        return QT + _platform(environ) + CAMERA
    if purpose == "test":
        return QT + CAMERA + TALKERS + READERS
    if purpose == "package":
        return QT + CAMERA + BUNDLER + _python_library()
    if purpose == "shots":
        return QT + X11 + CAMERA + SCREEN
    return ()


def _python_library() -> tuple[Need, ...]:
    """The interpreter as a library, which a bundle takes along; Debian keeps it in a package of its own."""
    import sysconfig

    name, folder = sysconfig.get_config_var("INSTSONAME") or "", Path(sysconfig.get_config_var("LIBDIR") or "")
    if ".so" not in name or (folder / name).exists():
        return ()
    return (Need(name, f"libpython{sysconfig.get_python_version()}", "python3-libs", "python"),)


def _platform(environ: Mapping[str, str]) -> tuple[Need, ...]:
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen == "xcb" or (not chosen and environ.get("DISPLAY")):
        return X11
    if chosen == "wayland" or (not chosen and environ.get("WAYLAND_DISPLAY")):
        return WAYLAND
    return ()


def missing(purpose: str, environ: Mapping[str, str] = os.environ) -> list[Need]:
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in needs(purpose, environ) if not need.present()]


def distribution(os_release: str) -> str:
    """`debian`, `fedora`, `arch` or nothing, from the text of os-release(5): a family answers for its children."""
    facts = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    family = f"{facts.get('ID', '')} {facts.get('ID_LIKE', '')}".replace('"', "").split()
    return next((name for name in INSTALL if name in family), "")


def advice(lacking: Iterable[Need], family: str) -> str:
    """One line that says what is missing and which command brings it."""
    lacking = list(lacking)
    names = ", ".join(need.name for need in lacking)
    if not family:
        return f"Simwright needs system libraries that are not here; please install the packages that hold {names}."
    packages = " ".join(dict.fromkeys(getattr(need, family) for need in lacking))
    return f"Simwright needs system libraries that are not here ({names}). Install them: {INSTALL[family]} {packages}"


def _makes_environments() -> bool:
    """Debian keeps ensurepip in a package of its own."""
    from importlib.util import find_spec

    return find_spec("venv") is not None and find_spec("ensurepip") is not None


def _os_release() -> str:
    for place in ("/etc/os-release", "/usr/lib/os-release"):
        if Path(place).is_file():
            return Path(place).read_text("utf-8", "replace")
    return ""


def problem(purpose: str = "window") -> str:
    """The line to show a person, or nothing if all is there."""
    if purpose != "window" and not _makes_environments():
        return (
            "Python cannot make virtual environments here. Install what is missing: sudo apt-get install python3-venv"
        )
    lacking = missing(purpose)
    return advice(lacking, distribution(_os_release())) if lacking else ""


def debian_packages(purposes: Iterable[str]) -> list[str]:
    """Those that are missing for the purposes, for a machine that may install them unasked."""
    venv = [] if _makes_environments() else ["python3-venv"]
    return venv + list(dict.fromkeys(need.debian for purpose in purposes for need in missing(purpose)))


def main(arguments: list[str]) -> int:
    """`preflight PURPOSE` says what is missing and fails; `preflight --packages PURPOSE …` lists Debian's packages."""
    if arguments[:1] == ["--packages"]:
        sys.stdout.write("".join(f"{name}\n" for name in debian_packages(arguments[1:])))
        return 0
    said = problem(arguments[0] if arguments else "window")
    if said:
        sys.stderr.write(said + "\n")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
