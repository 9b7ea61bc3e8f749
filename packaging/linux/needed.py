"""Libraries that the bundle asks of the system, beyond what `app.preflight` names, with Debian's package of each.

tests/package/test_bundle.py holds this list against the files of the bundle.
"""

from app import preflight

ALWAYS_THERE = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "libresolv.so", "librt.so", "libutil.so")
"""Parts of the C library."""
LINKED = {
    "libX11.so.6": "libx11-6",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
WITH_CAMERA = {
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdrm.so.2": "libdrm2",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
WITHOUT_IT_LESS = {"libcups.so.2": "libcups2"}
"""Printing through CUPS; labels still go to network printers and into files."""


def required(camera: bool) -> dict[str, str]:
    """By soname; without one of these the program does not start, or not the part that it was installed for."""
    named = {need.name: need.debian for need in preflight.QT + preflight.X11}
    return named | LINKED | (WITH_CAMERA if camera else {})


def recommended(camera: bool) -> dict[str, str]:
    """By soname; the program says so where one of these is missing, and does without."""
    needs = preflight.WAYLAND + (preflight.CAMERA if camera else ())
    return {need.name: need.debian for need in needs} | WITHOUT_IT_LESS
