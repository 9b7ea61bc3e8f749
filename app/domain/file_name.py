"""Names that a file may have on every system."""

import re

RECIPE, LABEL = ".simrecipe", ".simlabel"
"""What the system opens with this program; inside both are TOML, and `.toml` is taken as well."""
_DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\.|$)", re.IGNORECASE)


def allowed(name: str) -> str:
    """`name`, with a sign before it where Windows takes it for a device: there `com5.toml` is the port COM5."""
    return f"_{name}" if _DEVICE.match(name) else name
